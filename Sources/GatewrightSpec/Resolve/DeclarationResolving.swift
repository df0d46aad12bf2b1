import GatewrightAPI

/// What a schema that needs a type of its own becomes.
extension TypeResolver {
    func declaration(of schema: Schema, name: String, nested: inout Nested) -> TypeDeclaration {
        recordUnchecked(in: schema)
        let kind: TypeDeclaration.Kind =
            if let enumeration = enumeration(of: schema) {
                .enumeration(enumeration)
            } else if case .union(let alternatives) = choice(of: schema) {
                .union(union(of: alternatives, in: schema, nested: &nested))
            } else if schema.shape == .other {
                .structure(collection(of: schema, nested: &nested))
            } else {
                .structure(structure(of: schema, nested: &nested))
            }
        var result = TypeDeclaration(
            name: name, documentation: schema.documentation.describing(name), kind: kind, types: nested.types)
        if keepsExamples { result.exampleKeyword = schema.node.exampleKeyword }
        return result
    }

    private func structure(of schema: Schema, nested: inout Nested) -> Structure {
        if schema.isTuple { return tuple(of: schema, nested: &nested) }
        var scope = NameScope()
        for member in schema.properties where member.key.utf8.count > Schema.longestName {
            diagnostics.report(.nameTooLong, at: member.keyPosition)
        }
        let names = schema.properties.map { member in
            scope.claim(
                Names.member(member.key), given: member.value.givenName, as: .member, suffix: "_",
                diagnostics: diagnostics)
        }
        // A type in a structure must not be named like one of its properties.
        for name in names { _ = nested.scope.claim(name) }
        let properties = zip(names, schema.properties).map { name, member in
            let isMerged = member.value.isComposed && member.value["$ref"] == nil
            let documented = isMerged ? self.schema(of: member.value).documentation : Documentation(of: member.value)
            let use = use(of: member.value, named: Names.type(member.key), in: &nested)
            var property = Property(
                name: name, wireName: member.key, type: use.type,
                isRequired: schema.required.contains(member.key), isNullable: use.isNullable,
                documentation: documented.describing(member.key))
            property.defaultKeyword = defaultKeyword(of: member.value)
            if keepsExamples { property.exampleKeyword = exampleKeyword(of: member.value) }
            property.access = access(of: member.value)
            return property
        }
        for name in schema.required.sorted() where !schema.properties.contains(where: { $0.key == name }) {
            guard let suggestion = closest(to: name, among: schema.properties.map(\.key)) else { continue }
            diagnostics.report(
                .unknownRequired(name, suggestion: suggestion),
                at: schema.node["required"]?.position ?? schema.node.position)
        }
        for member in schema.properties where !schema.required.contains(member.key) {
            guard let flag = member.value["required"], flag.boolean == true else { continue }
            diagnostics.report(.misplacedRequired(member.key), at: flag.position)
        }
        let others: Schema.AdditionalProperties =
            if case .forbidden = schema.additionalProperties, let values = schema.onlyPatternSchema {
                .schema(values)
            } else {
                schema.patternProperties.isEmpty ? schema.additionalProperties : .allowed
            }
        let additional = additional(
            others, in: scope.claim("additionalProperties"), named: "AdditionalProperty", nested: &nested)
        var structure = Structure(properties: properties, additionalProperties: additional)
        structure.assertions = assertions(ofStructure: schema)
        return structure
    }

    /// What becomes of the members or elements that a structure has no properties for.
    ///
    /// - Parameters:
    ///   - name: of the property that may keep them.
    ///   - hint: for the type of each.
    func additional(
        _ others: Schema.AdditionalProperties, in name: String, named hint: String, nested: inout Nested
    ) -> Structure.AdditionalProperties {
        switch others {
        case .unsaid: return .ignored
        case .forbidden: return .forbidden
        case .allowed: return .kept(name: name, .json)
        case .schema(let values):
            let use = use(of: values, named: hint, in: &nested)
            return .kept(name: name, use.reference)
        }
    }
}
