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
    private(set) var types: [String]
    private(set) var isNullable: Bool
    private(set) var format: String?
    private(set) var properties: [Node.Member]
    private(set) var required: Set<String>
    private(set) var additionalProperties: AdditionalProperties
    private(set) var items: Node?
    /// `enum` or `const` without `null`, or nil.
    private(set) var values: [Node]?
    private(set) var allOf: [Node]
    /// `oneOf` or `anyOf`, without alternatives that are only `null`. Never just one: that is as good as `allOf`.
    private(set) var alternatives: [Node]
    /// Whether both `oneOf` and `anyOf` have alternatives, each of which would have to be combined with each.
    private(set) var hasTwofoldAlternatives: Bool
    /// Whether there are alternatives that say nothing but which members must be there.
    private(set) var hasDemands = false
    private(set) var documentation: Documentation

    init(_ node: Node) {
        self.node = node
        var isNullable = node["nullable"]?.boolean ?? node["x-nullable"]?.boolean ?? false
        var types =
            node["type"].map { $0.isSequence ? $0.elements.compactMap(\.string) : $0.string.map { [$0] } ?? [] } ?? []
        if types.contains("null") {
            isNullable = true
            types.removeAll { $0 == "null" }
        }
        let values = node["const"].map { [$0] } ?? node["enum"]?.elements
        if let values, values.contains(where: \.isNull) { isNullable = true }
        var choices = ["oneOf", "anyOf"].compactMap { node[$0]?.elements }
        if choices.joined().contains(where: Self.isNull) {
            isNullable = true
            for index in choices.indices { choices[index].removeAll(where: Self.isNull) }
        }
        choices.removeAll(where: \.isEmpty)
        if choices.contains(where: { $0.allSatisfy(Self.isDemand) }) {
            hasDemands = true
            choices.removeAll { $0.allSatisfy(Self.isDemand) }
        }
        let whole = choices.filter { $0.count == 1 }
        choices.removeAll { $0.count == 1 }
        self.types = types
        self.isNullable = isNullable
        self.values = values?.filter { !$0.isNull }
        alternatives = Array(choices.joined())
        hasTwofoldAlternatives = choices.count > 1
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
        allOf = (node["allOf"]?.elements ?? []) + whole.joined()
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
        if let values, !values.isEmpty, values.allSatisfy({ $0.boolean != nil }) { return "boolean" }
        return nil
    }

    /// What stands beside `oneOf` and `anyOf`.
    var withoutAlternatives: Schema {
        var result = self
        result.alternatives = []
        result.hasTwofoldAlternatives = false
        return result
    }

    /// This schema and the parts of its `allOf` as one: what holds for an object that is valid against all of them.
    ///
    /// - Parameter parts: the schemas of `allOf`, with their own `allOf` already taken in.
    /// - Returns: nil where a part is no object schema, so that the whole is no one structure.
    func merged(with parts: [Schema]) -> Schema? {
        var result = self
        result.allOf = []
        result.properties = []
        for part in parts + [self] {
            guard part.alternatives.isEmpty, part.values == nil, part.type == nil || part.type == "object" else {
                return nil
            }
            for member in part.properties {
                // Nearer to the whole is more specific: it says what the property is here.
                if let index = result.properties.firstIndex(where: { $0.key == member.key }) {
                    result.properties[index] = member
                } else {
                    result.properties.append(member)
                }
            }
            result.required.formUnion(part.required)
            // A part that forbids further members would refuse those of the others; authors mean the whole.
            if case .unsaid = result.additionalProperties, !part.isClosed {
                result.additionalProperties = part.additionalProperties
            }
        }
        result.types = ["object"]
        result.isNullable = isNullable || (!parts.isEmpty && parts.allSatisfy(\.isNullable))
        return result
    }

    private var isClosed: Bool {
        if case .forbidden = additionalProperties { true } else { false }
    }

    /// Whether an alternative is nothing like `required: [id]`, which authors write for "at least one of these".
    private static func isDemand(_ node: Node) -> Bool {
        let keys = node.members.map(\.key)
        return (keys.contains("required") || keys.contains("not"))
            && keys.allSatisfy { ["required", "not", "title", "description"].contains($0) }
    }

    private static func isNull(_ node: Node) -> Bool {
        node["type"]?.string == "null" || node["enum"]?.elements.map(\.isNull) == [true]
            || node["const"]?.isNull == true
    }
}
