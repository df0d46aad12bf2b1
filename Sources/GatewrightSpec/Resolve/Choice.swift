/// What the alternatives of a schema come to: those of `oneOf` and `anyOf`, or a list of types.
enum Choice {
    /// All of them are the type of this one.
    case same(Node)
    /// Any string. Some may be named, as in an enumeration that is open.
    case text
    /// One of them is any value.
    case anything
    /// No value is valid against one of them and what stands beside it.
    case nothing
    case union([Alternative])
}

/// One of several types that a value may have.
struct Alternative {
    /// The alternative as the author wrote it.
    let origin: Node
    /// Together with what stands beside `oneOf`, if that says more.
    let node: Node
}

extension TypeResolver {
    /// Nil for a schema without alternatives.
    func choice(of schema: Schema) -> Choice? {
        let isBase = schema.discriminatorName != nil && schema.groups.isEmpty
        guard !schema.alternatives.isEmpty || schema.types.count > 1 || isBase, schema.allOf.isEmpty,
            schema.shape == .other || isBase
        else { return nil }
        let position = schema.node.position
        if isBase, choices[position] == nil {
            guard let family = family(of: schema) else { return nil }
            choices[position] = .union(family)
        }
        if let known = choices[position] { return known }
        guard openChoices.count < Self.maximumNesting else {
            diagnostics.report(.tooDeepAlternatives(Self.maximumNesting), at: position)
            return .anything
        }
        // One that is part of itself is at least no alias.
        guard openChoices.insert(position).inserted else { return .union([]) }
        defer { openChoices.remove(position) }
        let choice = settled(schema)
        choices[position] = choice
        return choice
    }

    /// Whether a schema has a declaration of its own.
    func isDeclared(_ schema: Schema) -> Bool {
        if case .union = choice(of: schema) { return true }
        return schema.shape != .other && schema.alternatives.isEmpty
    }

    /// Whether `null` is valid against the schema, or against one of its alternatives.
    func isNullable(_ schema: Schema) -> Bool {
        if schema.isNullable { return true }
        guard schema.types.isEmpty, schema.values == nil, !schema.groups.isEmpty,
            openNullables.insert(schema.node.position).inserted
        else { return false }
        defer { openNullables.remove(schema.node.position) }
        return schema.groups.allSatisfy { group in
            group.nodes.contains { node in target(of: node).map { permitsNull(self.schema(of: $0)) } ?? false }
        }
    }

    /// The schema at a node, or what it refers to.
    func target(of node: Node) -> Node? {
        guard let reference = node["$ref"] else { return node }
        if version == .openAPI31, node.hasMeaningfulSiblings { return node }
        return referred(by: reference)
    }

    private func settled(_ schema: Schema) -> Choice {
        guard let group = schema.groups.first else {
            let isAnything =
                Set(schema.types).isSuperset(of: ["string", "number", "boolean", "array", "object"])
                && !schema.node.members.contains { $0.key != "type" && !Schema.isAnnotation($0.key) }
            if isAnything { return .anything }
            let types = schema.node["type"]?.elements.filter { $0.string != "null" } ?? []
            let nodes = types.map { schema.node.replacingType(with: $0) }
            return distinct(nodes.map { Alternative(origin: $0, node: $0) }, .anyOf)
        }
        let count = schema.groups.reduce(1) { $0 * $1.nodes.count }
        guard schema.groups.count == 1 || count <= Self.maximumProduct else {
            diagnostics.report(.tooManyAlternatives(count, limit: Self.maximumProduct), at: group.position)
            return .anything
        }
        let alternatives = possibleAlternatives(of: schema, in: 0)
        let isTrial = trials.contains(schema.node.position)
        // What is said of one alternative is said of those beside it.
        for index in schema.groups.indices.dropFirst() where !isTrial {
            _ = possibleAlternatives(of: schema, in: index)
        }
        guard alternatives.isEmpty else { return distinct(alternatives, group.keyword) }
        if !isTrial { diagnostics.report(.unmeetableLimits, at: schema.node.position) }
        return .nothing
    }

    /// The alternatives of one group that a value may fit, each together with what stands beside the group.
    private func possibleAlternatives(of schema: Schema, in index: Int) -> [Alternative] {
        let group = schema.groups[index]
        // Against `false` no value is valid.
        let nodes = flattened(group.nodes, group.keyword).filter { $0.boolean != false }
        var others = schema.groups
        others.remove(at: index)
        others += schema.demands
        guard schema.node.isMeaningful || !others.isEmpty else {
            return nodes.map { Alternative(origin: $0, node: $0) }
        }
        let beside = [schema.beside] + others.map(\.node)
        return nodes.compactMap { alternative in
            let node = combined(beside + [alternative], at: alternative.position)
            trials.insert(node.position)
            let whole = self.schema(of: node)
            guard isPossible(whole) else {
                if !trials.contains(schema.node.position) {
                    diagnostics.report(.impossibleAlternative, at: alternative.position)
                }
                return nil
            }
            // What stands beside it is implied.
            return Alternative(origin: alternative, node: whole.wrapped ?? node)
        }
    }

    private func isPossible(_ schema: Schema) -> Bool {
        if impossible.contains(schema.node.position) { return false }
        if let wrapped = schema.wrapped { return target(of: wrapped).map { isPossible(self.schema(of: $0)) } ?? true }
        if case .nothing = choice(of: schema) { return false }
        return true
    }

    /// How many variants the alternatives of several `oneOf` and `anyOf` may make together.
    private static let maximumProduct = 256

    /// The alternatives, those of alternatives that are nothing else among them.
    private func flattened(_ nodes: [Node], _ keyword: AlternativeGroup.Keyword) -> [Node] {
        nodes.flatMap { node -> [Node] in
            let inner = Schema(node)
            let isPlain =
                node["$ref"] == nil && !inner.node.removingGroups.isMeaningful && inner.allOf.isEmpty
                && inner.demands.isEmpty && inner.groups.count == 1 && inner.groups[0].keyword == keyword
                && node["discriminator"] == nil
            return isPlain ? flattened(inner.groups[0].nodes, keyword) : [node]
        }
    }

    /// Leaves out what Swift would not tell from another one, or what another one includes.
    private func distinct(_ alternatives: [Alternative], _ keyword: AlternativeGroup.Keyword) -> Choice {
        let likenesses = alternatives.map { likeness(of: $0.node) }
        if likenesses.contains(.anything) { return .anything }
        let hasText = likenesses.contains(.text)
        var seen: Set<Likeness> = []
        var result: [Alternative] = []
        for (alternative, likeness) in zip(alternatives, likenesses) {
            guard seen.insert(likeness).inserted else {
                if keyword == .oneOf { diagnostics.report(.sameAlternatives, at: alternative.origin.position) }
                continue
            }
            // Of `oneOf` a value must fit exactly one.
            if keyword == .anyOf {
                if hasText, likeness.isWithinText { continue }
                if case .limited(let whole, _) = likeness, likenesses.contains(whole) { continue }
            }
            result.append(alternative)
        }
        if result.count > 1 { return .union(result) }
        return hasText ? .text : .same(result[0].node)
    }
}

extension Schema {
    /// What stands beside the alternatives, as a schema of its own.
    fileprivate var beside: Node {
        let unevaluated = "unevaluatedProperties"
        guard node[unevaluated] != nil, groups.contains(where: { $0.keyword == .anyOf }) else {
            return Node(value: node.removingGroups.value, position: node.position.rest)
        }
        // A value that is valid against several of `anyOf` may have the properties of each, so it is checked as a
        // whole.
        let whole = Node(
            value: .mapping(node.removingGroups.members + groups.flatMap(\.node.members)), position: node.position)
        let list = Node(value: .sequence((node[Self.conjunction]?.elements ?? []) + [whole]), position: node.position)
        let others = node.removingGroups.members.filter { $0.key != unevaluated && $0.key != Self.conjunction }
        return Node(
            value: .mapping(others + [.init(key: Self.conjunction, keyPosition: node.position, value: list)]),
            position: node.position.rest)
    }
}

extension Diagnostic.Message {
    static var sameAlternatives: Self {
        .init(
            .warning, "same-alternatives", "what fits this alternative of `oneOf` fits another one as well",
            why: "no value fits exactly one, so only one of them is used", fix: "remove one, or write `anyOf`")
    }

    static var impossibleAlternative: Self {
        .init(
            .warning, "impossible-alternative", "no value fits this alternative and what stands beside it",
            why: "it is left out")
    }

    static func tooDeepAlternatives(_ limit: Int) -> Self {
        .init(
            .error, "too-deep-alternatives", "alternatives are nested more than \(limit) deep",
            why: "alternatives that have each other beside them never end",
            fix: "put the properties that they share into a schema of its own")
    }

    static func tooManyAlternatives(_ count: Int, limit: Int) -> Self {
        .init(
            .warning, "too-many-alternatives", "these alternatives and those beside them make \(count) combinations",
            why: "more than \(limit) become `JSONValue`", fix: "write fewer alternatives")
    }
}

extension Node {
    /// A schema of one of several types.
    fileprivate func replacingType(with type: Node) -> Node {
        let kept = members.filter { member in
            !["type", "nullable", "title", "description"].contains(member.key)
                && SchemaKeyword.named(member.key)?.types?.contains(type.string ?? "") ?? true
        }
        // The position is the schema's identity, and no other schema stands there.
        return Node(
            value: .mapping([Member(key: "type", keyPosition: type.position, value: type)] + kept),
            position: type.position)
    }

    fileprivate var removingGroups: Node {
        Node(value: .mapping(members.filter { !["oneOf", "anyOf"].contains($0.key) }), position: position)
    }
}
