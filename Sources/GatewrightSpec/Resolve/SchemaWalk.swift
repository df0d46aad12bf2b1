/// Visits the schemas below others, each once.
package struct SchemaWalk {
    private var seen: Set<Position> = []

    package init() {}

    /// - Parameter following: What a `$ref` leads to; nil to stay in place.
    package mutating func visit(
        _ roots: [Node], following reference: ((Node) -> Node?)? = nil, _ body: (Node) -> Void
    ) {
        var open = roots
        while let schema = open.popLast() {
            guard schema.isMapping, seen.insert(schema.position).inserted else { continue }
            body(schema)
            if let reference, let target = schema["$ref"].flatMap(reference) { open.append(target) }
            for member in schema.members {
                switch member.key {
                case "properties", "patternProperties", "definitions", "$defs", "dependentSchemas":
                    open += member.value.members.map(\.value)
                case "allOf", "oneOf", "anyOf", "prefixItems": open += member.value.elements
                case "items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames",
                    "unevaluatedProperties", "unevaluatedItems":
                    open.append(member.value)
                default: break
                }
            }
        }
    }
}
