/// Puts together what schemas say of an object's members.
struct ObjectMerging {
    static let keywords: Set<String> = ["properties", "required", "additionalProperties", "patternProperties"]

    private var members: [String: Node.Member] = [:]

    func member(_ key: String) -> Node.Member? { members[key] }

    init(leaves: [Node], whole: Node, diagnostics: Diagnostics, combine: ([Node]) -> Node) {
        let position = whole.position
        let required = leaves.flatMap { $0["required"]?.elements ?? [] }
        var seen: Set<String> = []
        let names = required.filter { $0.string.map { seen.insert($0).inserted } ?? false }
        if let first = leaves.compactMap({ $0["required"] }).first {
            add("required", Node(value: .sequence(names), position: first.position))
        }

        var patterns: [Node.Member] = []
        for member in leaves.flatMap({ $0["patternProperties"]?.members ?? [] }) {
            if let index = patterns.firstIndex(where: { $0.key == member.key }) {
                patterns[index] = member.replacing(combine([patterns[index].value, member.value]))
            } else {
                patterns.append(member)
            }
        }
        if !patterns.isEmpty { add("patternProperties", Node(value: .mapping(patterns), position: position)) }

        var merged: [Node.Member] = []
        var excluded: [Node.Member] = []
        for member in leaves.flatMap({ $0["properties"]?.members ?? [] })
        where !merged.contains(where: { $0.key == member.key }) {
            var schemas: [Node] = []
            var isExcluded = false
            var nearest = member
            for leaf in leaves {
                if let own = leaf["properties"]?.members.first(where: { $0.key == member.key }) {
                    schemas.append(own.value)
                    nearest = own
                } else if leaf["patternProperties"] == nil, let rest = leaf["additionalProperties"] {
                    if rest.boolean == false { isExcluded = true }
                    if rest.isMapping, rest.isMeaningful { schemas.append(rest) }
                }
            }
            merged.append(nearest.replacing(schemas.count == 1 ? schemas[0] : combine(schemas)))
            if isExcluded { excluded.append(nearest) }
        }
        if !excluded.isEmpty {
            let isNecessary = excluded.contains { seen.contains($0.key) } || excluded.count == merged.count
            let first = leaves.compactMap { $0["additionalProperties"] }.first { $0.boolean == false }
            let note = Diagnostic.Note("'\(cropped(excluded[0].key))' stands here", at: excluded[0].keyPosition)
            diagnostics.report(
                isNecessary ? .closedParts : .closedPart(excluded[0].key), at: first?.position ?? position,
                notes: [note])
            // Where nothing could be valid, authors mean the whole.
            if !isNecessary { merged.removeAll { member in excluded.contains { $0.key == member.key } } }
        }
        if let first = leaves.compactMap({ $0["properties"] }).first {
            add("properties", Node(value: .mapping(merged), position: first.position))
        }

        let rests = leaves.compactMap { $0["additionalProperties"] }
        let schemas = rests.filter { $0.isMapping && $0.isMeaningful }
        if let closed = rests.first(where: { $0.boolean == false }) {
            add("additionalProperties", closed)
        } else if !schemas.isEmpty {
            add("additionalProperties", combine(schemas))
        } else if let first = rests.first {
            add("additionalProperties", first)
        }
    }

    private mutating func add(_ key: String, _ value: Node) {
        members[key] = Node.Member(key: key, keyPosition: value.position, value: value)
    }
}

extension Node.Member {
    /// The same key with another value.
    func replacing(_ value: Node) -> Node.Member {
        Node.Member(key: key, keyPosition: keyPosition, value: value)
    }
}

extension Diagnostic.Message {
    static func closedPart(_ name: String) -> Self {
        .init(
            .warning, "closed-part", "'\(cropped(name))' is refused: a part of `allOf` allows no members but its own",
            why: "`additionalProperties: false` does not see the properties of other parts",
            fix: "move it beside `allOf`, where no other part says it, or repeat the property in the part")
    }

    static var closedParts: Self {
        .init(
            .warning, "closed-parts", "no object is valid against every part of `allOf`",
            why:
                "`additionalProperties: false` does not see the properties of other parts; the whole is taken to be meant",
            fix: "leave `additionalProperties: false` out of the parts")
    }
}
