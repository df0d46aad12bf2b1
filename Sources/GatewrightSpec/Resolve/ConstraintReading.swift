extension Schema {
    /// The limits on a value of a type, and the keywords of others.
    func constraints(on type: TypeReference) -> (checked: Constraints, others: [String]) {
        var result = Constraints()
        var others: [String] = []
        for member in node.members where Self.limits.contains(member.key) {
            if !result.take(member, on: type) { others.append(member.key) }
        }
        // In 3.0 and before, `exclusiveMinimum: true` says how `minimum` is meant.
        if node["exclusiveMinimum"]?.boolean == true { swap(&result.minimum, &result.exclusiveMinimum) }
        if node["exclusiveMaximum"]?.boolean == true { swap(&result.maximum, &result.exclusiveMaximum) }
        if case .string = type { result.format = textFormat }
        return (result, others)
    }
}

extension Constraints {
    /// Takes in a keyword. False where it cannot be checked on the type.
    fileprivate mutating func take(_ member: Node.Member, on type: TypeReference) -> Bool {
        let value = member.value
        switch (member.key, type) {
        // The resolver reads it, as it needs a name.
        case ("pattern", .string): break
        // It has no effect, which the resolver says.
        case ("pattern", .boolean), ("pattern", .array), ("pattern", .dictionary): break
        case ("pattern", _) where type.isNumber: break
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
    /// Nil where the limit is no number, or on an integer one that is no integer of the type.
    fileprivate init?(_ node: Node, for type: TypeReference) {
        switch type {
        case .integer, .int64:
            guard let value = node.integer else { return nil }
            self = .integer(value)
        case .int32:
            guard let value = node.integer, Int32(exactly: value) != nil else { return nil }
            self = .integer(value)
        case .double, .float:
            guard let value = node.number else { return nil }
            self = node.integer.map(Self.integer) ?? .decimal(value)
        default: return nil
        }
    }
}

extension Node {
    fileprivate var count: Int? { integer.flatMap { $0 >= 0 ? $0 : nil } }
}

extension TypeReference {
    fileprivate var isNumber: Bool {
        switch self {
        case .integer, .int32, .int64, .double, .float: true
        default: false
        }
    }

    /// The type without the limits on its values.
    package var unconstrained: TypeReference {
        if case .constrained(let type, _) = self { type } else { self }
    }
}
