extension TypeResolver {
    /// The schema at a node, with the parts of its `allOf` taken in where they make up one object.
    func schema(of node: Node) -> Schema {
        let schema = Schema(node)
        // A single part with nothing beside it is a wrapper, not a composition.
        let isAlone = schema.properties.isEmpty && schema.required.isEmpty
        return schema.allOf.count + (isAlone ? 0 : 1) > 1 ? composed(schema) : schema
    }

    private func composed(_ schema: Schema) -> Schema {
        guard !schema.allOf.isEmpty else { return schema }
        let position = schema.node.position
        if let known = compositions[position] { return known }
        guard openCompositions.insert(position).inserted else { return schema }
        defer { openCompositions.remove(position) }
        let parts = schema.allOf.compactMap { part in
            part["$ref"].map { workspace.target(of: $0) } ?? part
        }
        let merged = schema.merged(with: parts.map { composed(Schema($0)) }) ?? schema
        compositions[position] = merged
        return merged
    }

    /// The type with those limits of its schema that the generated code checks. The others are noted.
    func constrained(_ type: TypeReference, by schema: Schema) -> TypeReference {
        let (checked, hasOthers) = schema.constraints(on: type)
        if hasOthers { limitations.record(.constraint, at: schema.node.position) }
        recordUnchecked(in: schema)
        return checked.isEmpty ? type : .constrained(type, checked)
    }

    /// The type without limits that hold for one of several alternatives only, which is noted.
    func unlimited(_ type: TypeReference, at position: Position) -> TypeReference {
        if type != type.unconstrained { limitations.record(.constraint, at: position) }
        return type.unconstrained
    }

    /// Notes the keywords of a schema that the generated code takes no notice of.
    func recordUnchecked(in schema: Schema) {
        for member in schema.node.members where Schema.uncheckedKeywords.contains(member.key) {
            limitations.record(.keyword, at: member.keyPosition)
        }
        if schema.shape == .structure, schema.node["minProperties"] != nil || schema.node["maxProperties"] != nil {
            limitations.record(.constraint, at: schema.node.position)
        }
        if schema.hasDemands { limitations.record(.keyword, at: schema.node.position) }
        if schema.valuesContradictType {
            diagnostics.report(
                .enumerationOfAnotherType(schema.types.joined(separator: ", ")), at: schema.node.position)
        }
        if schema.shape != .enumeration, let values = schema.values, !values.isEmpty {
            limitations.record(.mixedEnumeration, at: schema.node.position)
        }
    }
}
