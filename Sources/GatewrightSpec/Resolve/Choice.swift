/// What the alternatives of a schema come to: those of `oneOf` and `anyOf`, or a list of types.
enum Choice {
    /// All of them are the type of this one.
    case same(Node)
    /// Any string. Some may be named, as in an enumeration that is open.
    case text
    /// One of them is any value.
    case anything
    case union([Alternative])
    /// What cannot be told.
    case untyped
}

/// One of several types that a value may have.
struct Alternative {
    let node: Node
    /// The object that it makes up together with the properties beside `oneOf`, if there are any.
    var merged: Schema?
}

/// What is the same for two schemas that are the same type in Swift.
private enum Likeness: Hashable {
    case text
    /// An enumeration of strings.
    case words(Position)
    case scalar(type: String, format: String?)
    indirect case array(Likeness)
    indirect case map(Likeness)
    case declared(Position)
    case anything
    case untyped
}

extension TypeResolver {
    /// Nil for a schema without alternatives.
    func choice(of schema: Schema) -> Choice? {
        guard !schema.alternatives.isEmpty || schema.types.count > 1, schema.allOf.isEmpty, schema.shape == .other
        else { return nil }
        let position = schema.node.position
        if let known = choices[position] { return known }
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

    /// Whether `null` may stand for the schema or for one of its alternatives.
    func isNullable(_ schema: Schema) -> Bool {
        schema.isNullable
            || schema.alternatives.contains { node in
                if node["nullable"]?.boolean == true { return true }
                guard node["$ref"] != nil else { return isNullable(Schema(node)) }
                return target(of: node).map { Schema($0).isNullable } ?? false
            }
    }

    /// The schema at a node, or what it refers to.
    func target(of node: Node) -> Node? {
        guard let reference = node["$ref"] else { return node }
        return workspace.target(of: reference)
    }

    private func settled(_ schema: Schema) -> Choice {
        if schema.alternatives.isEmpty {
            let isAnything =
                Set(schema.types).isSuperset(of: ["string", "number", "boolean", "array", "object"])
                && schema.items == nil && schema.properties.isEmpty
            if isAnything { return .anything }
            let types = schema.node["type"]?.elements.filter { $0.string != "null" } ?? []
            return distinct(types.map { schema.node.replacingType(with: $0) })
        }
        if schema.hasTwofoldAlternatives { return .untyped }
        let nodes = flattened(schema)
        guard !schema.properties.isEmpty else { return distinct(nodes) }
        let base = schema.withoutAlternatives
        var alternatives: [Alternative] = []
        for node in nodes {
            guard let target = target(of: node) else { return .untyped }
            let part = self.schema(of: target)
            guard part.allOf.isEmpty, choice(of: part) == nil, let merged = part.merged(with: [base]) else {
                return .untyped
            }
            alternatives.append(Alternative(node: node, merged: merged))
        }
        return .union(alternatives)
    }

    /// The alternatives, those of alternatives that are nothing else among them.
    private func flattened(_ schema: Schema) -> [Node] {
        schema.alternatives.flatMap { node -> [Node] in
            let inner = Schema(node)
            let isPlain =
                node["$ref"] == nil && inner.properties.isEmpty && inner.allOf.isEmpty && !inner.alternatives.isEmpty
                && !inner.hasTwofoldAlternatives && node["discriminator"] == nil
            return isPlain ? flattened(inner) : [node]
        }
    }

    /// Leaves out what Swift would not tell from another one.
    private func distinct(_ nodes: [Node]) -> Choice {
        let likenesses = nodes.map(likeness)
        if likenesses.contains(.anything) { return .anything }
        if likenesses.contains(.untyped) { return .untyped }
        let hasText = likenesses.contains(.text)
        var seen: Set<Likeness> = []
        var result: [Alternative] = []
        for (node, likeness) in zip(nodes, likenesses) where seen.insert(likeness).inserted {
            if hasText, likeness.isWithinText { continue }
            result.append(Alternative(node: node))
        }
        if result.count > 1 { return .union(result) }
        return hasText ? .text : .same(result[0].node)
    }

    // MARK: Comparing

    private func likeness(of node: Node) -> Likeness {
        guard let target = target(of: node) else { return .untyped }
        if openChoices.contains(target.position) { return .declared(target.position) }
        guard openLikenesses.insert(target.position).inserted else { return .untyped }
        defer { openLikenesses.remove(target.position) }
        let schema = schema(of: target)
        if schema.allOf.count == 1, schema.alternatives.isEmpty { return likeness(of: schema.allOf[0]) }
        guard schema.allOf.isEmpty else { return .untyped }
        switch choice(of: schema) {
        case .same(let alternative): return likeness(of: alternative)
        case .text: return .text
        case .anything: return .anything
        case .untyped: return .untyped
        case .union: return .declared(target.position)
        case nil: break
        }
        switch schema.shape {
        case .enumeration:
            return schema.enumeration?.kind == .strings ? .words(target.position) : .declared(target.position)
        case .structure: return .declared(target.position)
        case .other: return plainLikeness(of: schema)
        }
    }

    private func plainLikeness(of schema: Schema) -> Likeness {
        switch schema.type {
        case nil: return .anything
        case "string":
            switch schema.format {
            case "byte", "binary", "date-time", "date", "uuid": return .scalar(type: "string", format: schema.format)
            default: return .text
            }
        case "array":
            guard let items = schema.items, items.isMapping else { return .array(.anything) }
            return .array(likeness(of: items))
        case "object":
            guard case .schema(let values) = schema.additionalProperties else { return .map(.anything) }
            return .map(likeness(of: values))
        case "integer": return .scalar(type: "integer", format: schema.format == "int64" ? nil : schema.format)
        case "number": return .scalar(type: "number", format: schema.format == "float" ? "float" : nil)
        case "boolean": return .scalar(type: "boolean", format: nil)
        default: return .untyped
        }
    }
}

extension Likeness {
    /// Whether a string that may be anything stands for these as well. A date is worth telling from it, other forms not.
    fileprivate var isWithinText: Bool {
        switch self {
        case .words, .scalar("string", "byte"), .scalar("string", "binary"): true
        default: false
        }
    }
}

extension Node {
    /// A schema of one of several types.
    fileprivate func replacingType(with type: Node) -> Node {
        let kept = members.filter { !["type", "nullable", "title", "description"].contains($0.key) }
        // The position is the schema's identity, and no other schema stands there.
        return Node(
            value: .mapping([Member(key: "type", keyPosition: type.position, value: type)] + kept),
            position: type.position)
    }
}
