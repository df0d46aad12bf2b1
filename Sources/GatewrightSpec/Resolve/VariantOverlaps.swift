import GatewrightAPI

/// Whether a value can be of two types at once. Where that cannot be told, it can.
struct VariantOverlaps {
    let declarations: [[String]: TypeDeclaration.Kind]
    /// Pairs that are being compared.
    private var open: Set<[TypeReference]> = []
    /// How many more pairs to compare: the types of a hostile document could be compared without end.
    private var budget = 2_000

    init(declarations: [[String]: TypeDeclaration.Kind]) {
        self.declarations = declarations
    }

    mutating func mayOverlap(_ left: TypeReference, _ right: TypeReference) -> Bool {
        budget -= 1
        guard budget > 0, open.count < 32, open.insert([left, right]).inserted else { return true }
        defer { open.remove([left, right]) }
        switch (left, right) {
        case (.constrained(let type, let limits), .constrained(let other, let others)):
            return !limits.exclude(others) && mayOverlap(type, other)
        case (.constrained(let type, _), let other), (let other, .constrained(let type, _)),
            (.optional(let type), let other), (let other, .optional(let type)):
            return mayOverlap(type, other)
        case (.json, _), (_, .json): return true
        case (.named(let path, _), .named(let other, _)):
            return mayOverlap(declarations[path], declarations[other], path, other)
        case (.named(let path, _), let other), (let other, .named(let path, _)):
            return mayOverlap(declarations[path], other)
        // What is empty is both.
        case (.array, .array), (.dictionary, .dictionary): return true
        default: return left.form == right.form && !Self.areFormats(left, right)
        }
    }

    /// Whether they are two formats of strings that no text has both of.
    private static func areFormats(_ left: TypeReference, _ right: TypeReference) -> Bool {
        let formats: [TypeReference] = [.dateTime, .date, .uuid]
        return left != right && formats.contains(left) && formats.contains(right)
    }

    private mutating func mayOverlap(
        _ left: TypeDeclaration.Kind?, _ right: TypeDeclaration.Kind?, _ path: [String], _ other: [String]
    ) -> Bool {
        switch (left, right) {
        case (.enumeration(let left), .enumeration(let right)):
            let values = Set(left.cases.map(\.rawValue))
            return left.isExtensible || right.isExtensible || right.cases.contains { values.contains($0.rawValue) }
        case (.structure(let left), _) where left.isCollection:
            return mayOverlap(left.properties[0].type, .named(other, isEnumeration: false))
        case (_, .structure(let right)) where right.isCollection:
            return mayOverlap(.named(path, isEnumeration: false), right.properties[0].type)
        case (.structure(let left), .structure(let right)):
            return !tells(left, right) && !tells(right, left)
        case (.union(let union), _):
            return union.variants.contains { mayOverlap($0.type, .named(other, isEnumeration: false)) }
        case (_, .union(let union)):
            return union.variants.contains { mayOverlap(.named(path, isEnumeration: false), $0.type) }
        case (.structure, .enumeration), (.enumeration, .structure): return false
        default: return true
        }
    }

    private mutating func mayOverlap(_ kind: TypeDeclaration.Kind?, _ type: TypeReference) -> Bool {
        switch kind {
        case .enumeration(let enumeration):
            return enumeration.cases.contains { $0.rawValue.isOfForm(type.form) } || enumeration.isExtensible
        case .structure(let structure) where structure.isCollection:
            return mayOverlap(structure.properties[0].type, type)
        case .structure: return type.form == .object
        case .union(let union): return union.variants.contains { mayOverlap($0.type, type) }
        default: return true
        }
    }

    /// Whether a member that one requires shows that an object is not the other.
    private mutating func tells(_ structure: Structure, _ other: Structure) -> Bool {
        for property in structure.properties where property.isRequired {
            if let same = other.properties.first(where: { $0.wireName == property.wireName }) {
                if property.isNullable && same.isNullable { continue }
                if !mayOverlap(property.type, same.type) { return true }
            } else {
                switch other.additionalProperties {
                case .forbidden: return true
                case .ignored: continue
                case .kept(_, let type):
                    if !property.isNullable, !mayOverlap(property.type, type) { return true }
                }
            }
        }
        return false
    }
}

/// A kind of JSON value, integers among numbers.
private enum Form {
    case string, number, boolean, array, object, any
}

extension TypeReference {
    fileprivate var form: Form {
        switch self {
        case .string, .dateTime, .date, .uuid, .bytes: .string
        case .boolean: .boolean
        case .integer, .int32, .int64, .double, .float: .number
        case .array: .array
        case .dictionary: .object
        case .constrained(let type, _), .optional(let type): type.form
        case .json, .named: .any
        }
    }
}

extension Enumeration.RawValue {
    fileprivate func isOfForm(_ form: Form) -> Bool {
        switch self {
        case .string: form == .string
        case .integer, .number: form == .number
        case .boolean: form == .boolean
        }
    }
}

extension Constraints {
    /// Whether no value is within both limits.
    fileprivate func exclude(_ other: Constraints) -> Bool { isBelow(other) || other.isBelow(self) }

    private func isBelow(_ other: Constraints) -> Bool {
        func isLess(_ limit: Int?, _ otherLimit: Int?) -> Bool {
            if let limit, let otherLimit { limit < otherLimit } else { false }
        }
        if isLess(maxLength, other.minLength) || isLess(maxItems, other.minItems) { return true }
        if isLess(maxProperties, other.minProperties) { return true }
        guard let upper = maximum?.double ?? exclusiveMaximum?.double,
            let lower = other.minimum?.double ?? other.exclusiveMinimum?.double
        else { return false }
        let isOpen = maximum == nil || other.minimum == nil
        return isOpen ? upper <= lower : upper < lower
    }
}
