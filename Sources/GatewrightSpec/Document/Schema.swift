/// A schema object of any version, read one level deep.
///
/// The sub-schemas stay nodes: a schema's identity is the position of its node, so a recursive schema has no end here.
struct Schema {
    enum AdditionalProperties {
        /// The keyword is absent: JSON Schema allows anything.
        case unsaid
        case allowed
        case forbidden
        case schema(Node)
    }

    let node: Node
    /// `type`, without `null`. Empty when any type will do.
    let types: [String]
    let isNullable: Bool
    let format: String?
    let properties: [Node.Member]
    let required: Set<String>
    let additionalProperties: AdditionalProperties
    let items: Node?
    /// `enum` without `null`, or nil.
    let values: [Node]?
    let allOf: [Node]
    /// `oneOf` or `anyOf`, without alternatives that are only `null`.
    let alternatives: [Node]
    let documentation: Documentation

    init(_ node: Node) {
        self.node = node
        var isNullable = node["nullable"]?.boolean ?? node["x-nullable"]?.boolean ?? false
        var types =
            node["type"].map { $0.isSequence ? $0.elements.compactMap(\.string) : $0.string.map { [$0] } ?? [] } ?? []
        if types.contains("null") {
            isNullable = true
            types.removeAll { $0 == "null" }
        }
        let values = node["enum"]?.elements
        if let values, values.contains(where: \.isNull) { isNullable = true }
        var alternatives = node["oneOf"]?.elements ?? []
        alternatives += node["anyOf"]?.elements ?? []
        if alternatives.contains(where: Self.isNull) {
            isNullable = true
            alternatives.removeAll(where: Self.isNull)
        }
        self.types = types
        self.isNullable = isNullable
        self.values = values?.filter { !$0.isNull }
        self.alternatives = alternatives
        format = node["format"]?.string
        properties = node["properties"]?.members ?? []
        required = Set(node["required"]?.elements.compactMap(\.string) ?? [])
        additionalProperties =
            switch node["additionalProperties"] {
            case nil: .unsaid
            case let value? where value.boolean == true: .allowed
            case let value? where value.boolean == false: .forbidden
            case let value?: value.members.isEmpty ? .allowed : .schema(value)
            }
        items = node["items"]
        allOf = node["allOf"]?.elements ?? []
        documentation = Documentation(
            summary: node["title"]?.string ?? "", description: node["description"]?.string ?? "",
            isDeprecated: node["deprecated"]?.boolean ?? false)
    }

    /// The only type, if there is one; inferred from the keywords where the author left it out, as many do.
    var type: String? {
        if types.count == 1 { return types[0] }
        guard types.isEmpty else { return nil }
        if !properties.isEmpty { return "object" }
        if case .schema = additionalProperties { return "object" }
        if items != nil { return "array" }
        return nil
    }

    private static func isNull(_ node: Node) -> Bool {
        node["type"]?.string == "null" || node["enum"]?.elements.map(\.isNull) == [true]
    }
}
