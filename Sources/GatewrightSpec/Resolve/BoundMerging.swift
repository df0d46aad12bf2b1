/// Puts together the limits that several schemas set: the strictest holds.
struct BoundMerging {
    private var members: [String: Node.Member?] = [:]

    init(leaves: [Node]) {
        for (key, isLower) in Self.counts { add(key, strictest(key, in: leaves, isLower: isLower)) }
        for (key, exclusive, isLower) in [
            ("minimum", "exclusiveMinimum", true), ("maximum", "exclusiveMaximum", false),
        ] {
            let flags = leaves.compactMap { $0[exclusive]?.boolean }
            let own = leaves.filter { $0[exclusive]?.boolean != nil || $0[key] != nil }
            let nearest = strictest(key, in: own, isLower: isLower)
            add(key, nearest)
            guard !flags.isEmpty else {
                add(exclusive, strictest(exclusive, in: leaves, isLower: isLower))
                continue
            }
            // In 3.0 and before, `exclusiveMinimum: true` says how the `minimum` beside it is meant.
            let equal = own.filter { leaf in
                leaf[key]?.number != nil && leaf[key]?.number == nearest?.value.number
            }
            let strict = equal.compactMap { leaf in leaf.members.first { $0.key == exclusive } }
            members[exclusive] = .some(strict.first { $0.value.boolean == true } ?? nil)
        }
    }

    /// Whether any schema sets the limit.
    func knows(_ key: String) -> Bool { members[key] != nil }

    /// The limit to use, which may be none.
    func member(_ key: String) -> Node.Member? { members[key] ?? nil }

    private static let counts = [
        ("minLength", true), ("maxLength", false), ("minItems", true), ("maxItems", false), ("minProperties", true),
        ("maxProperties", false), ("minContains", true), ("maxContains", false),
    ]

    private mutating func add(_ key: String, _ member: Node.Member?) {
        if let member { members[key] = .some(member) }
    }

    private func strictest(_ key: String, in leaves: [Node], isLower: Bool) -> Node.Member? {
        let all = leaves.compactMap { leaf in leaf.members.first { $0.key == key } }
        return all.reduce(nil) { best, member in
            guard let best else { return member }
            guard let old = best.value.number, let new = member.value.number else { return member }
            return (isLower ? new > old : new < old) ? member : best
        }
    }
}
