import GatewrightAPI

extension JSONLiteral {
    private static let types = ["null", "integer", "boolean", "string", "array", "object"]

    /// A value of a type of JSON Schema.
    static func plain(_ type: String) -> JSONLiteral {
        switch type {
        case "integer": .integer(1)
        case "number": .number(1.5)
        case "boolean": .boolean(true)
        case "array": .array([])
        case "object": .object([])
        case "null": .null
        default: .string("text")
        }
    }

    /// Values that differ from this one in one way.
    func neighbours(depth: Int = 0) -> [JSONLiteral] {
        var found: [JSONLiteral] = []
        switch self {
        case .string(let text):
            found = [text + "x", "x", "0", "", "-", text + text, "1970-01-01"].map { .string($0) }
        case .integer(let number) where number.magnitude < 1 << 40:
            found = [1, -1, 10, -10, 100, 1000, -1000].map { .integer(number + $0) }
        case .number(let number): found = [1, -1, 0.5, 10, -10, 1000, -1000].map { .number(number + $0) }
        case .boolean(let value): found = [.boolean(!value)]
        case .array(let elements):
            if depth < 2 {
                for index in elements.indices {
                    found += elements[index].neighbours(depth: depth + 1).map { setting([String(index)], to: $0) }
                }
            }
            found += [
                .array(Array(elements.dropLast())), .array([]),
                .array(elements + (elements.last.map { [$0] } ?? [.null])),
            ]
        case .object(let members):
            found = members.map { setting([$0.name], to: nil) }
            for member in members where depth < 2 {
                found += member.value.neighbours(depth: depth + 1).prefix(8).map { setting([member.name], to: $0) }
            }
            found.append(.object([]))
        default: break
        }
        return depth > 0 ? found : found + Self.types.map(Self.plain)
    }

    /// Objects that have a member besides, of each type.
    func with(_ name: String) -> [JSONLiteral] { Self.types.map { setting([name], to: .plain($0)) } }
}

extension AssertionExamples {
    /// Values that differ from another one in one way, or in a member that a keyword is about, which each has a number.
    func neighbours(of value: JSONLiteral) -> [(value: JSONLiteral, member: Int)] {
        var found = value.neighbours().map { (value: $0, member: 0) }
        guard let members = value.members else { return found }
        let schema = checks.assertions.schema
        var names = ["gatewrightUnknown"]
        for pair in schema.member("patternProperties")?.elements ?? [] {
            var limits = Constraints()
            limits.pattern = pair.elements.flatMap { checks.pattern($0[0]) }
            names.append(TextSamples.text(limits, named: "x", number: 0) ?? "x")
        }
        for (number, name) in names.enumerated() {
            found += value.with(name).map { ($0, number) }
        }
        if schema.member("propertyNames") != nil, let first = members.first {
            for (number, name) in ["", "0", "x", String(repeating: "gatewright", count: 10)].enumerated() {
                found.append((.object([.init(name: name, value: first.value)] + members.dropFirst()), number))
            }
        }
        return found
    }
}
