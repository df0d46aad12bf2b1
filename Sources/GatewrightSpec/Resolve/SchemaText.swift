import GatewrightAPI

/// Writes schemas as JSON Schema 2020-12 for the runtime to check, whatever version the document is of.
///
/// References lead into `$defs`, so that a text stands for itself; what only describes is left out.
struct SchemaText {
    private let resolver: TypeResolver
    private var names: [Position: String] = [:]
    private var definitions: [JSONLiteral.Member] = []
    private var pending: [Node] = []
    /// What numbers stand for where a pattern is expected.
    private(set) var patterns: [Pattern] = []
    /// How much has been written. A schema that refers to half of a document is not worth checking like this.
    private var count = 0
    static let maximumCount = 4000

    init(_ resolver: TypeResolver) { self.resolver = resolver }

    /// The text of a schema made of the given keywords, or nil where it says too much.
    mutating func text(of keywords: [JSONLiteral.Member]) -> JSONLiteral? {
        var all = Self.distinct(keywords)
        while !pending.isEmpty {
            let node = pending.removeFirst()
            guard count < Self.maximumCount else { return nil }
            let schema = whole(node)
            definitions.append(JSONLiteral.Member(name: names[node.position] ?? "", value: schema))
        }
        if !definitions.isEmpty { all.append(JSONLiteral.Member(name: "$defs", value: .object(definitions))) }
        return count < Self.maximumCount ? .object(all) : nil
    }

    /// Keywords of which none comes twice: those that do become parts of `allOf`.
    private static func distinct(_ keywords: [JSONLiteral.Member]) -> [JSONLiteral.Member] {
        var seen: Set<String> = []
        var parts: [JSONLiteral] = []
        var result: [JSONLiteral.Member] = []
        for keyword in keywords {
            if keyword.name == "allOf", case .array(let schemas) = keyword.value {
                parts += schemas
            } else if seen.insert(keyword.name).inserted {
                result.append(keyword)
            } else {
                parts.append(.object([keyword]))
            }
        }
        return parts.isEmpty ? result : result + [.init(name: "allOf", value: .array(parts))]
    }

    /// Everything that a schema asserts.
    mutating func whole(_ node: Node) -> JSONLiteral {
        count += 1
        if let boolean = node.boolean { return .boolean(boolean) }
        guard count < Self.maximumCount, node.isMapping else { return .boolean(true) }
        if let reference = node["$ref"] {
            guard let target = resolver.referred(by: reference) else { return .boolean(true) }
            let named = JSONLiteral.object([.init(name: "$ref", value: .string(name(of: target)))])
            let beside = node.members.filter { $0.key != "$ref" }.flatMap { keyword($0, of: node) }
            return beside.isEmpty
                ? named : .object(Self.distinct([.init(name: "allOf", value: .array([named]))] + beside))
        }
        let result = JSONLiteral.object(Self.distinct(node.members.flatMap { keyword($0, of: node) }))
        guard node.saysNullable, node["type"] == nil || node["enum"] != nil else { return result }
        return .object([.init(name: "anyOf", value: .array([.object([.type("null")]), result]))])
    }

    /// Nil for one that cannot be checked, which has been said.
    private mutating func number(ofPattern node: Node) -> Int? {
        guard let pattern = resolver.pattern(at: node, named: "pattern") else { return nil }
        if let index = patterns.firstIndex(of: pattern) { return index }
        patterns.append(pattern)
        return patterns.count - 1
    }

    private mutating func name(of target: Node) -> String {
        if let name = names[target.position] { return name }
        let name = String(names.count + 1)
        names[target.position] = name
        pending.append(target)
        return name
    }

    /// What a member of a schema comes to: nothing, a keyword, or two.
    mutating func keyword(_ member: Node.Member, of node: Node) -> [JSONLiteral.Member] {
        let value = member.value
        switch member.key {
        case "type": return types(value, of: node)
        case "enum":
            return [.init(name: "enum", value: .array(value.elements.map { literal($0, in: node) }))]
        case "const": return [.init(name: "const", value: literal(value, in: node))]
        case "minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties", "minContains",
            "maxContains", "multipleOf":
            return value.number == nil ? [] : [.init(name: member.key, value: JSONLiteral(value))]
        case "minimum", "maximum":
            let exclusive = member.key == "minimum" ? "exclusiveMinimum" : "exclusiveMaximum"
            guard value.number != nil else { return [] }
            return [
                .init(name: node[exclusive]?.boolean == true ? exclusive : member.key, value: JSONLiteral(value))
            ]
        case "exclusiveMinimum", "exclusiveMaximum":
            return value.number == nil ? [] : [.init(name: member.key, value: JSONLiteral(value))]
        case "pattern": return number(ofPattern: value).map { [.init(name: "pattern", value: .integer($0))] } ?? []
        case "uniqueItems": return value.boolean == true ? [.init(name: "uniqueItems", value: .boolean(true))] : []
        case "required": return value.isSequence ? [.init(name: "required", value: Self.names(value))] : []
        default: return applicator(member, of: node)
        }
    }

    private mutating func applicator(_ member: Node.Member, of node: Node) -> [JSONLiteral.Member] {
        let value = member.value
        switch member.key {
        case "not", "if", "then", "else", "contains", "propertyNames", "additionalProperties", "unevaluatedProperties",
            "unevaluatedItems":
            return [.init(name: member.key, value: whole(value))]
        case "allOf", "anyOf", "oneOf", "prefixItems":
            return value.isSequence ? [.init(name: member.key, value: .array(value.elements.map { whole($0) }))] : []
        case "items":
            guard value.isSequence else { return [.init(name: "items", value: whole(value))] }
            return [.init(name: "prefixItems", value: .array(value.elements.map { whole($0) }))]
        case "additionalItems":
            return node["items"]?.isSequence == true ? [.init(name: "items", value: whole(value))] : []
        case "properties", "dependentSchemas":
            return [
                .init(
                    name: member.key,
                    value: Self.object(value.members.map { .init(name: $0.key, value: whole($0.value)) }))
            ]
        case "patternProperties":
            let pairs = value.members.compactMap { member -> JSONLiteral? in
                let key = Node(
                    value: .scalar(Node.Scalar(text: member.key, isPlain: false)), position: member.keyPosition)
                return number(ofPattern: key).map { .array([.integer($0), whole(member.value)]) }
            }
            return [.init(name: member.key, value: .array(pairs))]
        case "dependentRequired":
            return [
                .init(
                    name: member.key,
                    value: Self.object(value.members.map { .init(name: $0.key, value: Self.names($0.value)) }))
            ]
        case "dependencies":
            let (lists, schemas) = (
                value.members.filter(\.value.isSequence), value.members.filter { !$0.value.isSequence }
            )
            let required = lists.map { JSONLiteral.Member(name: $0.key, value: Self.names($0.value)) }
            let whole = schemas.map { JSONLiteral.Member(name: $0.key, value: self.whole($0.value)) }
            return (required.isEmpty ? [] : [.init(name: "dependentRequired", value: .object(required))])
                + (whole.isEmpty ? [] : [.init(name: "dependentSchemas", value: .object(whole))])
        default: return []
        }
    }

    private func types(_ value: Node, of node: Node) -> [JSONLiteral.Member] {
        var names = value.isSequence ? value.elements.compactMap(\.string) : value.string.map { [$0] } ?? []
        if node.saysNullable, !names.contains("null") { names.append("null") }
        guard !names.isEmpty else { return [] }
        let list = names.map { JSONLiteral.string($0) }
        return [.init(name: "type", value: list.count == 1 ? list[0] : .array(list))]
    }

    /// A value of `enum` or `const`: text where the type says so, though it stands without quotes.
    private func literal(_ value: Node, in node: Node) -> JSONLiteral {
        if node["type"]?.string == "string", let text = value.string { return .string(text) }
        return JSONLiteral(value)
    }

    /// An object in which no name comes twice: lists are put together, and of schemas all must hold.
    private static func object(_ members: [JSONLiteral.Member]) -> JSONLiteral {
        var result: [JSONLiteral.Member] = []
        for member in members {
            guard let index = result.firstIndex(where: { $0.name == member.name }) else {
                result.append(member)
                continue
            }
            if case (.array(let first), .array(let second)) = (result[index].value, member.value) {
                result[index].value = .array(first + second)
            } else {
                result[index].value = .object([
                    .init(name: "allOf", value: .array([result[index].value, member.value]))
                ])
            }
        }
        return .object(result)
    }

    private static func names(_ list: Node) -> JSONLiteral {
        .array(list.elements.compactMap { $0.string.map { .string($0) } })
    }
}

extension JSONLiteral.Member {
    fileprivate static func type(_ name: String) -> Self { .init(name: "type", value: .string(name)) }
}
