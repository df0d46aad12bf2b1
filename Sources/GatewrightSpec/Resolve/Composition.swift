import GatewrightAPI

extension TypeResolver {
    /// The schema at a node, with the parts of its `allOf` taken in: what holds for a value that is valid against all
    /// of them.
    ///
    /// What is left in `allOf` of the result is at most one part, where that part alone is the whole type: authors
    /// write such wrappers to add a description.
    func schema(of node: Node) -> Schema {
        let schema = Schema(node)
        let hasSiblings = version == .openAPI31 && node["$ref"] != nil && node.hasMeaningfulSiblings
        guard !schema.allOf.isEmpty || hasSiblings else { return schema }
        if let known = compositions[node.position] { return known }
        guard openCompositions.count < Self.maximumNesting, openCompositions.insert(node.position).inserted else {
            return schema
        }
        defer { openCompositions.remove(node.position) }
        let result = composed(schema)
        compositions[node.position] = result
        return result
    }

    /// A schema whose values are valid against each of several. The same ones give the same schema.
    func combined(_ nodes: [Node], at position: Position) -> Node {
        var seen: Set<Position> = []
        let distinct = nodes.filter { seen.insert(target(of: $0)?.position ?? $0.position).inserted }
        if distinct.count == 1 { return distinct[0] }
        let key = distinct.map { target(of: $0)?.position ?? $0.position }
        if let known = combinations[key] { return known }
        var position = position
        position.derivation = Int32(combinations.count + 1)
        let list = Node(value: .sequence(distinct), position: position)
        let node = Node(
            value: .mapping([Node.Member(key: "allOf", keyPosition: position, value: list)]), position: position)
        guard combinations.count < Self.maximumCombinations else {
            diagnostics.report(.tooManyCombinations(Self.maximumCombinations), at: position)
            return distinct[0]
        }
        combinations[key] = node
        return node
    }

    /// How many schemas are made from several others. Documents have a few hundred.
    private static let maximumCombinations = 20_000

    /// How deep parts are parts of parts, and alternatives alternatives of alternatives.
    static let maximumNesting = 100

    private func composed(_ schema: Schema) -> Schema {
        let own = schema.node.withoutComposition
        let hasAlternatives = !schema.groups.isEmpty || !schema.demands.isEmpty
        let parts = parts(of: schema)
        var permitsNull = parts.allSatisfy(\.permitsNull)
        if own.isMeaningful { permitsNull = permitsNull && self.permitsNull(Schema(own)) }
        if schema.isNullable, schema.node["type"] == nil { permitsNull = true }
        // Those that say nothing but `type` are needed only where the others do not imply it.
        let others = parts.filter { !$0.target.isOnlyType }
        let types = parts.filter(\.target.isOnlyType).map(\.target) + (own.isOnlyType ? [own] : [])
        if others.count == 1, !hasAlternatives, own.isOnlyType || !own.isMeaningful,
            types.allSatisfy({ isImplied($0, by: others[0].target) })
        {
            reportNullable(schema, of: others[0])
            var result = Schema(own.wrapping(others[0].node))
            result.isNullable = permitsNull && !self.permitsNull(self.schema(of: others[0].target))
            return result
        }
        var leaves: [Node] = []
        var groups: [AlternativeGroup] = []
        var reached: Set<Position> = [schema.node.position]
        for part in parts { collect(part.node, below: [], into: &leaves, groups: &groups, reached: &reached) }
        leaves.append(own)
        var result = merged(leaves, groups: groups + schema.groups + schema.demands, of: schema.node)
        result.isNullable = permitsNull && (!result.types.isEmpty || !result.groups.isEmpty || result.values != nil)
        return result
    }

    /// A schema that is one of those that a value must be valid against.
    private struct Part {
        var node: Node
        /// What it refers to.
        var target: Node
        var permitsNull: Bool
    }

    /// The parts of a schema that say something, each once, without the wrappers around them.
    private func parts(of schema: Schema) -> [Part] {
        var seen: Set<Position> = []
        var result: [Part] = []
        for node in schema.allOf + (schema.node["$ref"] != nil ? [schema.node.onlyReference] : []) {
            guard var target = target(of: node) else { continue }
            if openCompositions.contains(target.position) {
                diagnostics.report(.recursiveAllOf, at: node.position)
                continue
            }
            var node = node
            var permitsNull = permitsNull(self.schema(of: target))
            while case let inner = self.schema(of: target), let wrapped = inner.wrapped, inner.demands.isEmpty,
                let next = self.target(of: wrapped)
            {
                if inner.isNullable { permitsNull = true }
                node = wrapped
                target = next
                if openCompositions.contains(target.position) { break }
            }
            guard target.isMeaningful, seen.insert(target.position).inserted else { continue }
            result.append(Part(node: node, target: target, permitsNull: permitsNull))
        }
        return result
    }

    /// Whether `null` is valid against a schema.
    func permitsNull(_ schema: Schema) -> Bool {
        if isNullable(schema) { return true }
        if schema.node.boolean == false { return false }
        if let wrapped = schema.allOf.first.flatMap(target) {
            return !openCompositions.contains(wrapped.position) && permitsNull(self.schema(of: wrapped))
        }
        return schema.type == nil && schema.types.isEmpty && schema.groups.isEmpty && schema.values == nil
    }

    /// Adds the schemas of which a part consists.
    ///
    /// - Parameter chain: the schemas that it is a part of.
    private func collect(
        _ part: Node, below chain: [Position], into leaves: inout [Node], groups: inout [AlternativeGroup],
        reached: inout Set<Position>
    ) {
        guard let target = target(of: part) else { return }
        guard reached.insert(target.position).inserted else {
            if openCompositions.contains(target.position) { diagnostics.report(.recursiveAllOf, at: part.position) }
            return
        }
        let schema = Schema(target)
        let chain = chain + [target.position]
        for inner in schema.allOf + (target["$ref"] != nil ? [target.onlyReference] : []) {
            collect(inner, below: chain, into: &leaves, groups: &groups, reached: &reached)
        }
        leaves.append(target.withoutComposition)
        for group in schema.groups + schema.demands {
            // A base that lists what is derived from it, as authors do beside a discriminator.
            let listsWhole = group.nodes.contains { node in
                let position = self.target(of: node)?.position
                return position.map { openCompositions.contains($0) || chain.contains($0) } ?? false
            }
            if !listsWhole { groups.append(group) }
        }
    }

    /// Whether a schema that says only `type` says nothing new.
    private func isImplied(_ type: Node, by node: Node) -> Bool {
        guard let target = target(of: node) else { return false }
        let inner = schema(of: target)
        if let wrapped = inner.allOf.first { return isImplied(type, by: wrapped) }
        let outer = Schema(self.target(of: type) ?? type)
        let types = inner.types.isEmpty ? inner.type.map { [$0] } ?? [] : inner.types
        if types.isEmpty, !inner.alternatives.isEmpty {
            return inner.alternatives.allSatisfy { isImplied(type, by: $0) } && (outer.isNullable || !inner.isNullable)
        }
        return !types.isEmpty
            && types.allSatisfy { outer.types.contains($0) || $0 == "integer" && outer.types.contains("number") }
            && (outer.isNullable || !inner.isNullable)
    }

    /// Says that `nullable` beside `allOf` or `$ref` is taken at its word.
    private func reportNullable(_ schema: Schema, of part: Part) {
        guard schema.node.saysNullable, schema.node["type"] == nil, !part.permitsNull else { return }
        diagnostics.report(.nullableWithoutType, at: schema.node.nullableMember?.keyPosition ?? schema.node.position)
    }

    /// The type with those limits of its schema that the generated code checks. The others are noted.
    func constrained(_ type: TypeReference, by schema: Schema, named hint: String) -> TypeReference {
        var (checked, others) = schema.constraints(on: type)
        if let node = schema.node["pattern"] { checked.pattern = pattern(at: node, on: type, named: hint) }
        reportUnreadLimits(of: schema)
        reportIdleLimits(of: schema)
        if checked.excludesEverything(on: type) || type.isInteger && others.contains(where: Schema.bounds.contains) {
            diagnostics.report(.unmeetableLimits, at: schema.node.position)
        }
        gatewayChecks.leaveOut(&checked, of: schema)
        checked.assertions = assertions(of: schema, on: type, unchecked: others)
        recordUnchecked(in: schema)
        return checked.isEmpty ? type : .constrained(type, checked)
    }

    /// Says what of a schema means nothing to the generated code.
    func recordUnchecked(in schema: Schema) {
        // One that always means the same schema has become a `$ref`.
        if let reference = schema.node["$dynamicRef"] {
            diagnostics.report(.dynamicReference(reference.string ?? ""), at: reference.position)
        }
        if schema.valuesContradictType {
            diagnostics.report(
                .enumerationOfAnotherType(schema.types.joined(separator: ", ")), at: schema.node.position)
        }
    }
}

extension Diagnostic.Message {
    static var recursiveAllOf: Self {
        .init(
            .warning, "recursive-all-of", "this part of `allOf` is the schema that it is a part of",
            why: "a value is valid against itself, so it says nothing")
    }

    static var nullableWithoutType: Self {
        .init(
            .note, "nullable-without-type", "`null` is valid here, though `nullable` stands beside no `type`",
            why: "OpenAPI 3.0.3 gives it no meaning there, but authors and generators write it so and mean it",
            fix: "write `nullable: true` into the schema that is referred to")
    }

    static func ignoredSibling(_ keyword: String) -> Self {
        .init(
            .warning, "ignored-sibling", "'\(cropped(keyword))' beside `$ref` is ignored",
            why: "before OpenAPI 3.1 a reference stands for itself alone", fix: "write `allOf: [{$ref: …}]` with it")
    }

    static func tooManyCombinations(_ limit: Int) -> Self {
        .init(
            .error, "too-many-combinations", "more than \(limit) schemas would have to be put together from others",
            fix: "let fewer schemas of `allOf` have the same properties")
    }
}
