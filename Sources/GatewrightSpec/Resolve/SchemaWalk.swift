/// Visits the schemas below others, each once.
package struct SchemaWalk {
    private var seen: Set<Position> = []

    package init() {}

    /// - Parameters:
    ///   - reference: What a `$ref` leads to; nil to stay in place.
    ///   - keywords: Whose schemas are visited; nil for those of all.
    package mutating func visit(
        _ roots: [Node], following reference: ((Node) -> Node?)? = nil, within keywords: Set<String>? = nil,
        _ body: (Node) -> Void
    ) {
        var open = roots
        while let schema = open.popLast() {
            guard schema.isMapping, seen.insert(schema.position).inserted else { continue }
            body(schema)
            if let reference, let target = schema["$ref"].flatMap(reference) { open.append(target) }
            for member in schema.members where keywords?.contains(member.key) ?? true { open += member.schemas }
        }
    }
}
