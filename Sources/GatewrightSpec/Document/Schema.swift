import GatewrightAPI

/// A schema object of any version, read one level deep.
///
/// The sub-schemas stay nodes: a schema's identity is the position of its node, so a recursive schema has no end here.
package struct Schema {
    enum AdditionalProperties {
        /// The keyword is absent: JSON Schema allows anything.
        case unsaid
        case allowed
        case forbidden
        case schema(Node)
    }

    let node: Node
    /// `type`, without `null`. Empty when any type will do.
    private(set) var types: [String]
    var isNullable: Bool
    private(set) var format: String?
    private(set) var properties: [Node.Member]
    private(set) var required: Set<String>
    private(set) var additionalProperties: AdditionalProperties
    private(set) var items: Node?
    /// `enum` or `const` without `null`, or nil.
    private(set) var values: [Node]?
    private(set) var allOf: [Node]
    /// `oneOf` and `anyOf`, each without the alternatives that are only `null`. Never of just one: that is as good as
    /// `allOf`.
    private(set) var groups: [AlternativeGroup]
    /// `oneOf` and `anyOf` that say nothing but which members must be there.
    private(set) var demands: [AlternativeGroup]
    private(set) var documentation: Documentation

    init(_ node: Node) {
        self.init(node, groups: ["oneOf", "anyOf"].compactMap { AlternativeGroup($0, in: node) })
    }

    /// - Parameter groups: what stands in the place of the node's own `oneOf` and `anyOf`.
    init(_ node: Node, groups all: [AlternativeGroup]) {
        self.node = node
        var types =
            node["type"].map { $0.isSequence ? $0.elements.compactMap(\.string) : $0.string.map { [$0] } ?? [] } ?? []
        let values = node["const"].map { [$0] } ?? node["enum"]?.elements
        let hasType = node["type"] != nil
        // By the letter of OpenAPI 3.0.3, `nullable` adds to the `type` beside it alone. What writes documents from
        // code cannot put it anywhere else but beside `allOf`, `oneOf` or `anyOf`, and means it: .NET does, and a
        // hundred places in real documents. An `enum` has to list `null` as well.
        var isNullable = node.saysNullable && node["$ref"] == nil || types.contains("null")
        types.removeAll { $0 == "null" }
        if let values { isNullable = values.contains(where: \.isNull) && (isNullable || !hasType) }
        let demands = all.filter(\.isDemand)
        var groups = all.filter { !$0.isDemand }
        for index in groups.indices where groups[index].nodes.contains(where: \.isOnlyNull) {
            groups[index].nodes.removeAll(where: \.isOnlyNull)
            if !hasType { isNullable = true }
        }
        groups.removeAll(where: \.nodes.isEmpty)
        let whole = groups.filter { $0.nodes.count == 1 }
        groups.removeAll { $0.nodes.count == 1 }
        self.types = types
        self.isNullable = isNullable
        self.values = values?.filter { !$0.isNull }
        self.groups = groups
        self.demands = demands
        format = node["format"]?.string
        properties = node["properties"]?.members ?? []
        required = Set(node["required"]?.elements.compactMap(\.string) ?? [])
        additionalProperties =
            switch node["additionalProperties"] ?? node.plainUnevaluatedProperties {
            case nil: .unsaid
            case let value? where value.boolean == true: .allowed
            case let value? where value.boolean == false: .forbidden
            case let value?: value.members.isEmpty ? .allowed : .schema(value)
            }
        items = node["items"]
        allOf = (node["allOf"]?.elements ?? []) + whole.flatMap(\.nodes)
        documentation = Documentation(of: node)
    }

    /// The alternatives that the value is one of. Where there are several groups, each of these still has to be
    /// combined with the others.
    var alternatives: [Node] { groups.first?.nodes ?? [] }

    /// The schema that this one is put together from, where that is only one: `allOf`, `oneOf` or `anyOf` around it.
    var wrapped: Node? { allOf.count == 1 && groups.isEmpty ? allOf[0] : nil }

    /// The only type, if there is one; inferred from the keywords where the author left it out, as many do.
    var type: String? {
        if types.count == 1 { return types[0] }
        guard types.isEmpty else { return nil }
        if !properties.isEmpty { return "object" }
        if case .schema = additionalProperties { return "object" }
        if !patternProperties.isEmpty { return "object" }
        if items != nil || !prefixItems.isEmpty { return "array" }
        if let values, !values.isEmpty, values.allSatisfy({ $0.boolean != nil }) { return "boolean" }
        return nil
    }
}

extension Documentation {
    /// What a schema says to its readers.
    init(of schema: Node) {
        self.init(
            summary: schema["title"]?.string ?? "", description: schema["description"]?.string ?? "",
            isDeprecated: schema["deprecated"]?.boolean ?? false)
    }

    /// The same without a title that only repeats the name of what it describes, as tools write them: `Order Id`.
    func describing(_ name: String) -> Documentation {
        guard !summary.isEmpty, Names.words(summary).joined().lowercased() == Names.words(name).joined().lowercased()
        else { return self }
        return Documentation(description: description, isDeprecated: isDeprecated)
    }
}

/// The alternatives of one `oneOf` or `anyOf`.
struct AlternativeGroup {
    enum Keyword: String {
        case oneOf, anyOf
    }

    var keyword: Keyword
    var nodes: [Node]
    /// Of the list.
    var position: Position

    init(_ keyword: Keyword, _ nodes: [Node], at position: Position) {
        self.keyword = keyword
        self.nodes = nodes
        self.position = position
    }

    /// Nil where the node has no such keyword.
    fileprivate init?(_ name: String, in node: Node) {
        guard let keyword = Keyword(rawValue: name), let list = node[name], !list.elements.isEmpty else { return nil }
        self.init(keyword, list.elements, at: list.position)
    }

    /// Whether every alternative is nothing like `required: [id]`, which authors write for "at least one of these".
    var isDemand: Bool {
        nodes.allSatisfy { node in
            let keys = node.members.map(\.key)
            return (keys.contains("required") || keys.contains("not"))
                && keys.allSatisfy { ["required", "not", "title", "description"].contains($0) }
        }
    }

    /// A schema that says nothing else.
    var node: Node {
        Node(
            value: .mapping([
                Node.Member(
                    key: keyword.rawValue, keyPosition: position,
                    value: Node(value: .sequence(nodes), position: position))
            ]), position: position)
    }
}

extension Node {
    /// `nullable: true`, in Swagger 2.0 `x-nullable: true`.
    package var saysNullable: Bool { self["nullable"]?.boolean ?? self["x-nullable"]?.boolean ?? false }

    /// Whether `null` is all that a schema allows.
    var isOnlyNull: Bool {
        if self["type"]?.string == "null" { return true }
        if let types = self["type"], types.isSequence, types.elements.map(\.string) == ["null"] { return true }
        if let value = self["const"], value.isNull { return true }
        return self["enum"]?.elements.map(\.isNull) == [true]
    }
}
