/// Schemas that are derived from one with a `discriminator`, each by naming it in its `allOf` (OpenAPI 3.0.3,
/// "Composition and Inheritance").
extension TypeResolver {
    /// What an object may be that is said to be of a schema with a `discriminator`: any schema that is derived from it,
    /// and the schema itself. Nil for a schema from which none is derived.
    func family(of schema: Schema) -> [Alternative]? {
        guard schema.groups.isEmpty, schema.allOf.isEmpty, schema.discriminatorName != nil, schema.shape == .structure
        else { return nil }
        let children = children(of: schema)
        if children.isEmpty { return nil }
        let own = schema.withoutDiscriminator
        let base = Alternative(origin: reference(to: schema.node) ?? own, node: own)
        return children.map { Alternative(origin: $0, node: $0) } + (isPossible(schema) ? [base] : [])
    }

    /// References to the schemas that are derived from another one without a further one between.
    private func children(of schema: Schema) -> [Node] {
        if derived == nil { derived = findDerived() }
        let named = derived?[schema.node.position] ?? []
        let known = Set(named.compactMap { target(of: $0)?.position })
        return named
            + mappedSchemas(of: schema).filter { child in
                bases(of: child).contains(schema.node.position)
                    && target(of: child).map { !known.contains($0.position) } ?? false
            }
    }

    /// References to the schemas that a mapping names, which need not be among the document's own.
    private func mappedSchemas(of schema: Schema) -> [Node] {
        let mapping = schema.node["discriminator"]?["mapping"]?.members ?? []
        return mapping.map(\.value).filter { $0.string?.contains("/" as Character) ?? false }.map(Self.reference)
    }

    /// The document's named schemas by those that they are derived from.
    private func findDerived() -> [Position: [Node]] {
        var result: [Position: [Node]] = [:]
        // Another name of a schema is not derived once more.
        var seen = Set(namedSchemas.map(\.value.position))
        for member in namedSchemas {
            let whole = target(of: member.value)?.position ?? member.value.position
            guard whole == member.value.position || seen.insert(whole).inserted else { continue }
            for base in bases(of: member.value) { result[base, default: []].append(reference(to: member)) }
        }
        return result
    }

    /// The schemas that another one is derived from. A schema that the document takes from another file counts as its
    /// own.
    private func bases(of node: Node) -> [Position] {
        let isExtended = version == .openAPI31 && node["$ref"] != nil && node.hasMeaningfulSiblings
        guard let whole = isExtended ? node : target(of: node) else { return [] }
        let references =
            (whole["allOf"]?.elements ?? []).filter { $0["$ref"] != nil } + (isExtended ? [node.onlyReference] : [])
        return references.compactMap { target(of: $0)?.position }.filter { $0 != whole.position }
    }

    private func reference(to node: Node) -> Node? {
        namedSchemas.first { ($0.value["$ref"] == nil ? $0.value : target(of: $0.value))?.position == node.position }
            .map(reference)
    }

    /// A reference to a named schema of the document.
    private func reference(to member: Node.Member) -> Node {
        let path = version == .swagger2 ? "#/definitions/" : "#/components/schemas/"
        // It stands where the schema does, so that it is looked for in the same file.
        let text = Node(
            value: .scalar(.init(text: path + Reference.escaped(member.key), isPlain: false)),
            position: member.keyPosition)
        return Self.reference(text)
    }

    /// A schema that is nothing but a reference.
    private static func reference(_ text: Node) -> Node {
        Node(
            value: .mapping([Node.Member(key: "$ref", keyPosition: text.position, value: text)]),
            position: text.position)
    }

    /// Whether an object may be of the schema itself and of none that is derived from it: not if the member that tells
    /// lists values, none of which is the schema's.
    private func isPossible(_ schema: Schema) -> Bool {
        guard let name = schema.discriminatorName, let values = constants(of: name, in: schema) else { return true }
        let mapping = schema.node["discriminator"]?["mapping"]?.members ?? []
        guard let reference = reference(to: schema.node) else { return true }
        let base = Alternative(origin: reference, node: reference)
        let own = Self.mapped(base, by: mapping) ?? [Self.lastName(of: reference["$ref"]!)]
        return own.contains { name in values.contains { Self.isSameName($0, name) } }
    }

    /// What the discriminator says of an alternative and of all that is derived from it.
    func impliedValues(of alternative: Alternative, among listed: [String], mapping: [Node.Member]) -> [String] {
        guard let reference = alternative.origin["$ref"] else { return [] }
        let name = Self.lastName(of: reference)
        var result = Self.mapped(alternative, by: mapping) ?? [listed.first { Self.isSameName($0, name) } ?? name]
        // The schema itself, not those derived from it, which are alternatives beside it.
        guard alternative.node["$ref"] != nil, let target = target(of: alternative.node) else { return result }
        guard openFamilies.insert(target.position).inserted else { return result }
        defer { openFamilies.remove(target.position) }
        let whole = schema(of: target)
        for child in family(of: whole) == nil ? [] : children(of: whole) {
            result += impliedValues(of: Alternative(origin: child, node: child), among: listed, mapping: mapping)
                .filter { !result.contains($0) }
        }
        return result
    }

    /// Authors write `cat` for the schema `Cat`.
    private static func isSameName(_ left: String, _ right: String) -> Bool {
        left == right || Names.words(left).map { $0.lowercased() } == Names.words(right).map { $0.lowercased() }
    }
}

extension Schema {
    /// The member that says what an object is; in Swagger 2.0 its name stands alone.
    var discriminatorName: String? {
        node["discriminator"]?["propertyName"]?.string ?? node["discriminator"]?.string
    }

    /// The schema's own properties, for objects that are of no derived schema.
    fileprivate var withoutDiscriminator: Node {
        Node(value: .mapping(node.members.filter { $0.key != "discriminator" }), position: node.position.rest)
    }
}
