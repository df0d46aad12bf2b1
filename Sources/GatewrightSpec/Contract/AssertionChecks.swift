import GatewrightAPI

/// Whether values meet the schemas of assertions, which the runtime checks likewise.
struct AssertionChecks {
    /// What schemas that hold say about members and elements.
    struct Evaluated {
        var members: Set<String> = []
        var elements: Set<Int> = []
    }

    let assertions: Assertions
    /// How many more schemas are applied. A value that needs more meets none.
    private var steps = 4000

    init(_ assertions: Assertions) { self.assertions = assertions }

    /// The first keyword of a schema, or of the whole one, that does not hold for a value.
    mutating func keyword(brokenBy value: JSONLiteral, _ schema: JSONLiteral? = nil) -> String? {
        var evaluated = Evaluated()
        return keyword(brokenBy: value, schema ?? assertions.schema, &evaluated)
    }

    mutating func keyword(
        brokenBy value: JSONLiteral, _ schema: JSONLiteral, _ evaluated: inout Evaluated
    ) -> String? {
        steps -= 1
        guard steps > 0 else { return "$ref" }
        guard case .object(let keywords) = schema else { return schema == .boolean(false) ? "not" : nil }
        var value = value
        for name in schema.member(Assertions.besides)?.elements ?? [] {
            value = value.setting([name.text ?? ""], to: nil)
        }
        // What was evaluated is known when everything else has been.
        for isLate in [false, true] {
            for keyword in keywords where keyword.name.hasPrefix("unevaluated") == isLate {
                if !holds(keyword, of: schema, for: value, &evaluated) { return keyword.name }
            }
        }
        return nil
    }

    mutating func meets(_ value: JSONLiteral, _ schema: JSONLiteral) -> Bool {
        keyword(brokenBy: value, schema) == nil
    }

    private mutating func meets(_ value: JSONLiteral, _ schema: JSONLiteral, _ evaluated: inout Evaluated) -> Bool {
        var own = Evaluated()
        guard keyword(brokenBy: value, schema, &own) == nil else { return false }
        evaluated.members.formUnion(own.members)
        evaluated.elements.formUnion(own.elements)
        return true
    }

    private mutating func holds(
        _ keyword: JSONLiteral.Member, of schema: JSONLiteral, for value: JSONLiteral, _ evaluated: inout Evaluated
    ) -> Bool {
        let asked = keyword.value
        switch keyword.name {
        case "type":
            return (asked.elements ?? [asked]).contains { $0.text.map(value.isOf) ?? false }
        case "const": return value.normal == asked.normal
        case "enum": return (asked.elements ?? []).contains { $0.normal == value.normal }
        case "$ref": return meets(value, definition(asked), &evaluated)
        case "allOf":
            for part in asked.elements ?? [] where !meets(value, part, &evaluated) { return false }
            return true
        case "anyOf", "oneOf":
            var count = 0
            for part in asked.elements ?? [] where meets(value, part, &evaluated) { count += 1 }
            return keyword.name == "oneOf" ? count == 1 : count > 0
        case "not": return !meets(value, asked)
        case "if":
            let branch = schema.member(meets(value, asked, &evaluated) ? "then" : "else")
            return branch.map { meets(value, $0, &evaluated) } ?? true
        default:
            switch value {
            case .object(let members): return holds(keyword, of: schema, for: value, members, &evaluated)
            case .array(let elements): return holds(keyword, of: schema, for: value, elements, &evaluated)
            default: return limits(of: .object([keyword])).keyword(brokenBy: value) == nil
            }
        }
    }

    private mutating func holds(
        _ keyword: JSONLiteral.Member, of schema: JSONLiteral, for value: JSONLiteral, _ members: [JSONLiteral.Member],
        _ evaluated: inout Evaluated
    ) -> Bool {
        let asked = keyword.value
        switch keyword.name {
        case "required": return (asked.elements ?? []).allSatisfy { value.member($0.text ?? "") != nil }
        case "dependentRequired":
            return (asked.members ?? []).allSatisfy { dependency in
                value.member(dependency.name) == nil
                    || (dependency.value.elements ?? []).allSatisfy { value.member($0.text ?? "") != nil }
            }
        case "dependentSchemas":
            for dependency in asked.members ?? [] where value.member(dependency.name) != nil {
                if !meets(value, dependency.value, &evaluated) { return false }
            }
            return true
        case "propertyNames":
            for member in members where !meets(.string(member.name), asked) { return false }
            return true
        case "properties", "patternProperties", "additionalProperties":
            for member in members {
                for part in schemas(of: member.name, in: schema) {
                    evaluated.members.insert(member.name)
                    if !meets(member.value, part) { return false }
                }
            }
            return true
        case "unevaluatedProperties":
            for member in members where evaluated.members.insert(member.name).inserted {
                if !meets(member.value, asked) { return false }
            }
            return true
        default: return limits(of: .object([keyword])).keyword(brokenBy: value) == nil
        }
    }

    private mutating func holds(
        _ keyword: JSONLiteral.Member, of schema: JSONLiteral, for value: JSONLiteral, _ elements: [JSONLiteral],
        _ evaluated: inout Evaluated
    ) -> Bool {
        switch keyword.name {
        case "prefixItems", "items":
            for (index, element) in elements.enumerated() {
                guard let part = self.schema(ofElement: index, in: schema) else { break }
                evaluated.elements.insert(index)
                if !meets(element, part) { return false }
            }
            return true
        case "contains":
            var count = 0
            for (index, element) in elements.enumerated() where meets(element, keyword.value) {
                count += 1
                evaluated.elements.insert(index)
            }
            let most = schema.member("maxContains")?.whole ?? .max
            return count >= schema.member("minContains")?.whole ?? 1 && count <= most
        case "unevaluatedItems":
            for (index, element) in elements.enumerated() where evaluated.elements.insert(index).inserted {
                if !meets(element, keyword.value) { return false }
            }
            return true
        default: return limits(of: .object([keyword])).keyword(brokenBy: value) == nil
        }
    }

    // MARK: Parts of schemas

    func definition(_ name: JSONLiteral) -> JSONLiteral {
        assertions.schema.member("$defs")?.member(name.text ?? "") ?? .boolean(true)
    }

    /// What holds for a member: `additionalProperties` only where nothing else does.
    func schemas(of member: String, in schema: JSONLiteral) -> [JSONLiteral] {
        var found = schema.member("properties")?.member(member).map { [$0] } ?? []
        for pair in schema.member("patternProperties")?.elements ?? [] {
            if let pair = pair.elements, pattern(pair[0])?.matches(member) ?? false { found.append(pair[1]) }
        }
        return found.isEmpty ? schema.member("additionalProperties").map { [$0] } ?? [] : found
    }

    func schema(ofElement index: Int, in schema: JSONLiteral) -> JSONLiteral? {
        let first = schema.member("prefixItems")?.elements ?? []
        return index < first.count ? first[index] : schema.member("items")
    }

    func pattern(_ number: JSONLiteral) -> Pattern? {
        number.whole.flatMap { assertions.patterns.indices.contains($0) ? assertions.patterns[$0] : nil }
    }

    func limits(of schema: JSONLiteral) -> Constraints {
        var limits = Constraints()
        for keyword in schema.members ?? [] {
            let whole = keyword.value.whole
            let number: Constraints.Number? =
                if case .integer(let value) = keyword.value { .integer(value) } else {
                    keyword.value.double.map { .decimal($0) }
                }
            switch keyword.name {
            case "minLength": limits.minLength = whole
            case "maxLength": limits.maxLength = whole
            case "pattern": limits.pattern = pattern(keyword.value)
            case "minimum": limits.minimum = number
            case "exclusiveMinimum": limits.exclusiveMinimum = number
            case "maximum": limits.maximum = number
            case "exclusiveMaximum": limits.exclusiveMaximum = number
            case "multipleOf": limits.multipleOf = number
            case "minItems": limits.minItems = whole
            case "maxItems": limits.maxItems = whole
            case "uniqueItems": limits.uniqueItems = keyword.value == .boolean(true)
            case "minProperties": limits.minProperties = whole
            case "maxProperties": limits.maxProperties = whole
            default: continue
            }
        }
        return limits
    }
}

extension JSONLiteral {
    var elements: [JSONLiteral]? { if case .array(let elements) = self { elements } else { nil } }

    var members: [Member]? { if case .object(let members) = self { members } else { nil } }

    /// Whether it is of a type that JSON Schema names.
    func isOf(_ name: String) -> Bool {
        type == name || name == "number" && double != nil || name == "integer" && whole != nil
    }

    /// The same for all values that are equal.
    fileprivate var normal: JSONLiteral {
        switch self {
        case .integer(let value): .number(Double(value))
        case .array(let elements): .array(elements.map(\.normal))
        case .object(let members):
            .object(members.map { Member(name: $0.name, value: $0.value.normal) }.sorted { $0.name < $1.name })
        default: self
        }
    }
}
