extension Schema {
    /// A keyword of this program: parts of `allOf` that one schema cannot say, each a schema of its own. They are
    /// checked, but the type says nothing of them.
    static let conjunction = "x-gatewright-all"
}

/// Keywords that mean something together and cannot be put together with others of their kind: `if` with its `then`.
struct Conjunction {
    private static let groups = [
        ["if", "then", "else"], ["contains", "minContains", "maxContains"], ["pattern"], ["multipleOf"],
        ["prefixItems"],
    ]

    /// What the whole says itself no more.
    private(set) var removed: Set<String> = []
    /// Nil where one schema says it all.
    private(set) var member: Node.Member?

    init(leaves: [Node], of whole: Node) {
        var parts = leaves.flatMap { $0[Schema.conjunction]?.elements ?? [] }
        for group in Self.groups {
            var holders = leaves.filter { $0[group[0]] != nil }
            let values = holders.compactMap { $0[group[0]] }
            guard holders.count > 1, group.count > 1 || !values.allSatisfy({ $0.isSame(as: values[0]) }) else {
                continue
            }
            // The nearest to the whole stays its own, which may have a type for it.
            if group.count == 1 { holders.removeLast() } else { removed.formUnion(group) }
            parts += holders.map { leaf in
                Node(value: .mapping(leaf.members.filter { group.contains($0.key) }), position: leaf.position.rest)
            }
        }
        // `items` is of all elements where its own schema has no `prefixItems`.
        if leaves.contains(where: { $0["prefixItems"] != nil }) {
            for leaf in leaves where leaf["prefixItems"] == nil && leaf["items"]?.isMeaningful == true {
                let items = leaf.members.filter { $0.key == "items" }
                parts.append(Node(value: .mapping(items), position: leaf.position.rest))
            }
        }
        guard !parts.isEmpty else { return }
        let list = Node(value: .sequence(parts), position: whole.position)
        member = Node.Member(key: Schema.conjunction, keyPosition: whole.position, value: list)
    }
}
