import GatewrightAPI

/// Values that meet assertions, made of others that do not.
///
/// Whether a value meets them, and is of its type, is to be checked: a schema may be met in several ways, of which an
/// attempt takes one.
struct AssertionExamples {
    private(set) var checks: AssertionChecks
    /// Says at each place with several ways which one is taken: its digits, in the number system of each.
    private var choices: Int
    private var depth = 0

    static let attempts = 32

    /// - Parameter attempt: below ``attempts``.
    init(_ assertions: Assertions, attempt: Int) {
        checks = AssertionChecks(assertions)
        choices = attempt
    }

    private mutating func choice<Value>(of values: [Value]) -> Value? {
        guard !values.isEmpty else { return nil }
        defer { choices /= values.count }
        return values[choices % values.count]
    }

    mutating func value(from value: JSONLiteral) -> JSONLiteral { meeting(checks.assertions.schema, value) }

    private mutating func meeting(_ schema: JSONLiteral, _ value: JSONLiteral) -> JSONLiteral {
        guard depth < 12, let keywords = schema.members, !checks.meets(value, schema) else { return value }
        depth += 1
        defer { depth -= 1 }
        var value = value
        if let asked = schema.member("type"), let types = (asked.elements ?? [asked]).compactMap(\.text) as [String]?,
            !types.contains(where: value.isOf), let type = choice(of: types)
        {
            value = .plain(type)
        }
        // What depends on a value comes behind what chooses it.
        let order = ["const", "enum", "$ref", "allOf", "anyOf", "oneOf", "required"]
        let first = order.compactMap { name in keywords.first { $0.name == name } }
        for keyword in first + keywords.filter({ !order.contains($0.name) }) {
            value = meeting(keyword, of: schema, value)
        }
        return value
    }

    private mutating func meeting(
        _ keyword: JSONLiteral.Member, of schema: JSONLiteral, _ value: JSONLiteral
    ) -> JSONLiteral {
        let asked = keyword.value
        switch keyword.name {
        case "const": return asked
        case "enum": return choice(of: asked.elements ?? []) ?? value
        case "$ref": return meeting(checks.definition(asked), value)
        case "allOf": return (asked.elements ?? []).reduce(value) { meeting($1, $0) }
        case "anyOf": return choice(of: asked.elements ?? []).map { meeting($0, value) } ?? value
        case "oneOf":
            let parts = asked.elements ?? []
            guard let chosen = choice(of: Array(parts.indices)) else { return value }
            var value = meeting(parts[chosen], value)
            for (index, part) in parts.enumerated() where index != chosen { value = breaking(part, value) }
            return value
        case "not": return breaking(asked, value)
        case "if":
            let holds = choice(of: [checks.meets(value, asked), !checks.meets(value, asked)]) ?? true
            let changed = holds ? meeting(asked, value) : breaking(asked, value)
            return schema.member(holds ? "then" : "else").map { meeting($0, changed) } ?? changed
        default: break
        }
        switch value {
        case .object(let members): return meeting(keyword, of: schema, value, members)
        case .array(let elements): return meeting(keyword, of: schema, elements)
        case .string(let text):
            let limits = checks.limits(of: schema)
            guard let sample = TextSamples.text(limits, named: text, number: 0) else { return value }
            // What a text has to be besides may leave room for no other than a part of it.
            var texts = [sample]
            if limits.pattern != nil {
                let count = sample.count
                texts += [sample + text.dropFirst(count), text.dropLast(count) + sample, sample + text, text + sample]
                texts.removeAll { limits.keyword(brokenBy: .string($0)) != nil }
            }
            return choice(of: texts).map { .string($0) } ?? value
        case .integer, .number:
            let limits = checks.limits(of: schema)
            let number = value.whole.flatMap { ExampleMaking.integer($0, within: limits) }
            return number.map { .integer($0) } ?? ExampleMaking.decimal(1, within: limits) ?? value
        case .null, .boolean: return value
        }
    }

    // MARK: Objects and arrays

    private mutating func meeting(
        _ keyword: JSONLiteral.Member, of schema: JSONLiteral, _ value: JSONLiteral, _ members: [JSONLiteral.Member]
    ) -> JSONLiteral {
        let asked = keyword.value
        var value = value
        switch keyword.name {
        case "required": for name in asked.elements ?? [] { add(name.text ?? "", to: &value) }
        case "dependentRequired":
            for dependency in asked.members ?? [] where value.member(dependency.name) != nil {
                if choice(of: [true, false]) ?? true {
                    for name in dependency.value.elements ?? [] { add(name.text ?? "", to: &value) }
                } else {
                    value = value.setting([dependency.name], to: nil)
                }
            }
        case "dependentSchemas":
            for dependency in asked.members ?? [] where value.member(dependency.name) != nil {
                value =
                    choice(of: [true, false]) ?? true
                    ? meeting(dependency.value, value) : value.setting([dependency.name], to: nil)
            }
        case "propertyNames":
            value = .object([])
            for member in members {
                value.set(meeting(asked, .string(member.name)).text ?? member.name, member.value)
            }
        case "properties", "patternProperties", "additionalProperties":
            value = .object([])
            for member in members {
                let others = Set((members + (value.members ?? [])).map(\.name))
                if let kept = self.member(member, of: schema, besides: others) { value.set(kept.name, kept.value) }
            }
        case "unevaluatedProperties" where asked == .boolean(false):
            var evaluated = AssertionChecks.Evaluated()
            let others = (schema.members ?? []).filter { $0.name != keyword.name }
            _ = checks.keyword(brokenBy: value, .object(others), &evaluated)
            return .object(members.filter { evaluated.members.contains($0.name) })
        case "minProperties":
            for number in members.count..<max(members.count, min(asked.whole ?? 0, 100)) {
                add("more\(number)", to: &value)
            }
        case "maxProperties": return .object(Array(members.prefix(max(0, asked.whole ?? 0))))
        default: break
        }
        return value
    }

    private mutating func add(_ name: String, to value: inout JSONLiteral) {
        guard value.member(name) == nil else { return }
        let values: [JSONLiteral] = [.string(name), .integer(1), .object([]), .array([])]
        value.set(name, choice(of: values) ?? .null)
    }

    /// A member as it may be, perhaps of another name, which none of the others has; nil where there may be none.
    private mutating func member(
        _ member: JSONLiteral.Member, of schema: JSONLiteral, besides others: Set<String>
    ) -> JSONLiteral.Member? {
        var member = member
        if checks.schemas(of: member.name, in: schema).contains(.boolean(false)) {
            let pairs = (schema.member("patternProperties")?.elements ?? []).compactMap(\.elements)
            guard choice(of: [true, false]) ?? true, let pattern = choice(of: pairs).flatMap({ checks.pattern($0[0]) })
            else { return nil }
            var limits = Constraints()
            limits.pattern = pattern
            guard let sample = TextSamples.text(limits, named: member.name, number: 0) else { return nil }
            let name = [sample, sample + member.name, member.name + sample].first {
                !others.contains($0) && limits.keyword(brokenBy: .string($0)) == nil
            }
            guard let name else { return nil }
            member.name = name
        }
        for part in checks.schemas(of: member.name, in: schema) { member.value = meeting(part, member.value) }
        return member
    }

    private mutating func meeting(
        _ keyword: JSONLiteral.Member, of schema: JSONLiteral, _ elements: [JSONLiteral]
    ) -> JSONLiteral {
        var elements = elements
        let asked = keyword.value
        switch keyword.name {
        case "prefixItems", "items":
            for index in elements.indices {
                if let part = checks.schema(ofElement: index, in: schema) {
                    elements[index] = meeting(part, elements[index])
                }
            }
        case "contains":
            let most = schema.member("maxContains")?.whole ?? .max
            while elements.count(where: { checks.meets($0, asked) }) > most {
                elements.removeAll { checks.meets($0, asked) }
            }
            let least = min(schema.member("minContains")?.whole ?? 1, most, 100)
            // In the places of those that are there, as there may be no room for more.
            if choice(of: [false, true]) ?? false { elements.removeLast(min(least, elements.count)) }
            let model = elements.last ?? .null
            for _ in 0..<max(0, least - elements.count(where: { checks.meets($0, asked) })) {
                elements.append(meeting(asked, model))
            }
        case "unevaluatedItems" where asked == .boolean(false):
            var evaluated = AssertionChecks.Evaluated()
            let others = (schema.members ?? []).filter { $0.name != keyword.name }
            _ = checks.keyword(brokenBy: .array(elements), .object(others), &evaluated)
            elements = Array(elements.enumerated().prefix { evaluated.elements.contains($0.offset) }.map(\.element))
        case "minItems":
            let missing = max(0, min(asked.whole ?? 0, 100) - elements.count)
            elements += Array(repeating: elements.last ?? .string("text"), count: missing)
        case "maxItems": elements = Array(elements.prefix(max(0, asked.whole ?? 0)))
        default: break
        }
        return .array(elements)
    }

    // MARK: What is not

    /// A value that does not meet a schema, as much like another one as may be.
    private mutating func breaking(_ schema: JSONLiteral, _ value: JSONLiteral) -> JSONLiteral {
        guard checks.meets(value, schema) else { return value }
        let others = value.neighbours().filter { !checks.meets($0, schema) }
        return choice(of: others) ?? value
    }
}
