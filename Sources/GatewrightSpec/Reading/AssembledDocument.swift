extension Workspace {
    /// The document with the parts in it that stand elsewhere as a whole: `paths: { $ref: paths/index.yaml }`.
    func assembled(_ root: Node) -> Node {
        root.withValues { part in
            guard Self.parts.contains(part.key) else { return part.value }
            let value = assembled(part: part.value)
            guard part.key == "components" else { return value }
            return value.withValues { assembled(part: $0.value) }
        }
    }

    private static let parts: Set = [
        "info", "paths", "webhooks", "components", "definitions", "parameters", "responses", "securityDefinitions",
    ]

    /// What stands beside `$ref` comes on top of what it refers to.
    func assembled(part: Node) -> Node {
        guard let reference = part["$ref"], reference.string != nil, let target = target(of: reference),
            target.isMapping
        else { return part }
        let own = part.members.filter { $0.key != "$ref" }
        if own.isEmpty { return target }
        let others = target.members.filter { part[$0.key] == nil }
        return Node(value: .mapping(others + own), position: part.position)
    }
}

extension Node {
    /// The same mapping with other values.
    fileprivate func withValues(_ value: (Member) -> Node) -> Node {
        guard isMapping else { return self }
        let members = members.map { Member(key: $0.key, keyPosition: $0.keyPosition, value: value($0)) }
        return Node(value: .mapping(members), position: position)
    }
}
