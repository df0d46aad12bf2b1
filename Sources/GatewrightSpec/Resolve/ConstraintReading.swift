import GatewrightAPI

extension Schema {
    /// The limits on a value of a type, and the keywords of others.
    func constraints(on type: TypeReference) -> (checked: Constraints, others: [String]) {
        let integers = IntegerLimits(self, on: type)
        var result = integers?.result ?? Constraints()
        var others = integers?.others ?? []
        for member in node.members
        where Self.limits.contains(member.key) && !isIdle(member.key) && member.wantedLimit == nil {
            if integers != nil, SchemaKeyword.named(member.key)?.types?.contains("integer") == true { continue }
            if !result.take(member, on: type) { others.append(member.key) }
        }
        if case .string = type { result.format = textFormat }
        if integers != nil { return (result, others) }
        // In 3.0 and before, `exclusiveMinimum: true` says how `minimum` is meant.
        if node["exclusiveMinimum"]?.boolean == true { swap(&result.minimum, &result.exclusiveMinimum) }
        if node["exclusiveMaximum"]?.boolean == true { swap(&result.maximum, &result.exclusiveMaximum) }
        return (result, others)
    }

    /// Whether a keyword limits only values of types that the schema does not have.
    func isIdle(_ keyword: String) -> Bool {
        guard let type, Self.jsonTypes.contains(type), let limited = SchemaKeyword.named(keyword)?.types else {
            return false
        }
        return !limited.contains(type)
    }

    private static let jsonTypes: Set<String> = ["string", "integer", "number", "boolean", "array", "object"]
}

extension Constraints {
    /// Takes in a keyword. False where it cannot be checked on the type.
    fileprivate mutating func take(_ member: Node.Member, on type: TypeReference) -> Bool {
        let value = member.value
        switch (member.key, type) {
        // The resolver reads it, as it needs a name.
        case ("pattern", .string): break
        case ("minLength", .string): minLength = value.count
        case ("maxLength", .string): maxLength = value.count
        // Of a file, bytes are counted.
        case ("minLength", .formFile): minLength = value.count
        case ("maxLength", .formFile): maxLength = value.count
        case ("minItems", .array): minItems = value.count
        case ("maxItems", .array): maxItems = value.count
        case ("uniqueItems", .array): uniqueItems = value.boolean == true
        case ("minProperties", .dictionary): minProperties = value.count
        case ("maxProperties", .dictionary): maxProperties = value.count
        case ("exclusiveMinimum", _) where value.boolean != nil, ("exclusiveMaximum", _) where value.boolean != nil:
            return type.isNumber
        case ("minimum", _), ("maximum", _), ("exclusiveMinimum", _), ("exclusiveMaximum", _), ("multipleOf", _):
            guard let limit = Number(value, for: type) else { return false }
            set(member.key, limit)
        default: return false
        }
        return true
    }

    private mutating func set(_ keyword: String, _ limit: Number) {
        switch keyword {
        case "minimum": minimum = limit
        case "maximum": maximum = limit
        case "exclusiveMinimum": exclusiveMinimum = limit
        case "exclusiveMaximum": exclusiveMaximum = limit
        default: multipleOf = limit
        }
    }
}

extension Constraints.Number {
    /// Nil where the limit is no number.
    fileprivate init?(_ node: Node, for type: TypeReference) {
        guard type.isNumber, let value = node.number else { return nil }
        // The compiler warns of an integer literal that a `Double` does not hold.
        self = node.integer.flatMap { Double(exactly: $0) == nil ? nil : Self.integer($0) } ?? .decimal(value)
    }
}

extension Node.Member {
    /// What the value of a keyword has to be that limits values, where it is anything else.
    var wantedLimit: String? {
        let isRead: Bool
        let wanted: String
        switch key {
        case "minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties", "minContains",
            "maxContains":
            isRead = value.number.map { $0 >= 0 && $0 == $0.rounded() } ?? false
            wanted = "a whole number from 0 on"
        case "minimum", "maximum": (isRead, wanted) = (value.number != nil, "a number")
        case "exclusiveMinimum", "exclusiveMaximum":
            (isRead, wanted) = (
                value.number != nil || value.boolean != nil, "a number, or before OpenAPI 3.1 a boolean"
            )
        case "multipleOf": (isRead, wanted) = (value.number.map { $0 > 0 } ?? false, "a number above 0")
        case "uniqueItems": (isRead, wanted) = (value.boolean != nil, "`true` or `false`")
        default: return nil
        }
        return isRead ? nil : wanted
    }
}

extension Node {
    /// A number of characters, elements or members.
    var count: Int? { integer.flatMap { $0 >= 0 ? $0 : nil } }
}

extension TypeReference {
    fileprivate var isNumber: Bool {
        switch self {
        case .integer, .int32, .int64, .double, .float: true
        default: false
        }
    }
}

extension TypeResolver {
    /// Reports limits that say no amount.
    func reportUnreadLimits(of schema: Schema) {
        for member in schema.node.members {
            guard let wanted = member.wantedLimit else { continue }
            let message: Diagnostic.Message =
                member.value.isIntrinsic ? .deployedLimit(member.key) : .unreadLimit(member.key, wanted: wanted)
            diagnostics.report(message, at: member.value.position)
        }
    }

    /// Notes the limits on values of other types. Of `pattern` its reading tells.
    func reportIdleLimits(of schema: Schema) {
        guard let type = schema.type else { return }
        for member in schema.node.members
        where Schema.limits.contains(member.key) && member.key != "pattern" && schema.isIdle(member.key) {
            diagnostics.report(.idleKeyword(member.key, type: type), at: member.keyPosition)
        }
    }
}
