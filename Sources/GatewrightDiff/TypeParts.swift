import GatewrightAPI

/// A type without what is wrapped around it.
struct Parts {
    var type: TypeReference
    var isNullable = false
    var limits = Constraints()

    init(_ reference: TypeReference) {
        type = reference
        while true {
            switch type {
            case .optional(let wrapped): (type, isNullable) = (wrapped, true)
            case .constrained(let base, let constraints): (type, limits) = (base, constraints)
            default: return
            }
        }
    }
}

extension TypeReference {
    /// Whether every value of the type is one of another.
    func isContained(in other: TypeReference) -> Bool {
        switch (self, other) {
        case (_, .json): true
        case (.int32, .int64), (.int32, .integer), (.int64, .integer), (.integer, .int64), (.float, .double): true
        case (.int32, .double), (.int64, .double), (.integer, .double), (.int32, .float): true
        case (.dateTime, .string), (.date, .string), (.uuid, .string), (.bytes, .string): true
        case (.named(_, isEnumeration: true), .string): true
        case (.array(let element), .array(let others)): element.isContained(in: others)
        case (.dictionary(let value), .dictionary(let others)): value.isContained(in: others)
        default: self == other
        }
    }

    /// As people say it.
    var shown: String {
        switch self {
        case .string: "a string"
        case .boolean: "a boolean"
        case .integer, .int64: "an integer"
        case .int32: "an integer of 32 bits"
        case .double, .float: "a number"
        case .dateTime: "a date and time"
        case .date: "a date"
        case .uuid: "a UUID"
        case .bytes: "base64"
        case .json: "anything"
        case .named(let path, _): Self.shown(path)
        case .array(let element): "a list of \(element.unconstrained.shown)"
        case .dictionary(let value): "a map of \(value.unconstrained.shown)"
        case .optional(let wrapped): "\(wrapped.shown) or null"
        case .constrained(let type, _): type.shown
        }
    }
}

extension TypeReference {
    static func shown(_ path: [String]) -> String { "`\(path.joined(separator: "."))`" }
}

extension Union {
    /// Whether a type is one of the alternatives.
    func has(_ path: [String]) -> Bool {
        variants.contains { if case .named(path, _) = Parts($0.type).type { true } else { false } }
    }
}

extension TypeDeclaration.Kind {
    var shown: String {
        switch self {
        case .structure: "an object"
        case .enumeration: "one of listed values"
        case .union: "one of several types"
        }
    }
}

extension Union.Variant {
    /// Whether another version's variant is this one: by what the discriminator calls it, or by its name.
    func isAlike(_ other: Self) -> Bool {
        discriminatorValues.isEmpty || other.discriminatorValues.isEmpty
            ? name == other.name : !Set(discriminatorValues).isDisjoint(with: other.discriminatorValues)
    }
}
