import GatewrightAPI

extension TypeResolver {
    func union(
        of alternatives: [Alternative], in schema: Schema, nested: inout Nested
    ) -> Union {
        var scope = NameScope()
        let discriminator = discriminator(of: alternatives, in: schema)
        var variants: [Union.Variant] = []
        for (index, alternative) in alternatives.enumerated() {
            let type = type(of: alternative, named: typeName(of: index, among: alternatives), nested: &nested)
            let wanted = Names.enumerationCase(Self.caseName(of: alternative, type))
            // A case called like a type would hide it within the union.
            let name = scope.claim(wanted) { [topLevel, nested] candidate in
                topLevel.contains(candidate) || nested.scope.contains(candidate) || nested.path.contains(candidate)
            }
            _ = nested.scope.claim(name)
            variants.append(
                Union.Variant(name: name, type: type, discriminatorValues: discriminator?.values[index] ?? []))
        }
        let keyword: Union.Keyword =
            switch schema.groups.first?.keyword {
            case .oneOf: .oneOf
            case .anyOf: .anyOf
            case nil: schema.types.count > 1 ? .type : .anyOf
            }
        return Union(variants: variants, keyword: keyword, discriminator: discriminator?.name)
    }

    private func type(of alternative: Alternative, named hint: String, nested: inout Nested) -> TypeReference {
        use(of: alternative.node, named: hint, in: &nested).type
    }

    private static func caseName(of alternative: Alternative, _ type: TypeReference) -> String {
        if let reference = alternative.origin["$ref"] {
            if case .named(let path, _) = type, alternative.node["$ref"] != nil, let name = path.last { return name }
            return Names.type(lastName(of: reference))
        }
        switch type {
        case .formFile: return "file"
        case .named(let path, _): return path.last ?? ""
        case .string: return "string"
        case .dateTime: return "dateTime"
        case .date: return "date"
        case .uuid: return "uuid"
        case .bytes: return "bytes"
        case .integer, .int32, .int64: return "integer"
        case .double, .float: return "number"
        case .boolean: return "boolean"
        case .array(.formFile): return "files"
        case .array(.named(let path, _)): return Names.plural(path.last ?? "")
        case .array: return "array"
        case .dictionary: return "object"
        case .json: return "any"
        case .optional(let wrapped), .constrained(let wrapped, _): return caseName(of: alternative, wrapped)
        }
    }

    // MARK: Discriminators

    /// The member that says which alternative an object is, and what it says for each.
    ///
    /// Where the author names none, one that every alternative requires with values of its own does as well.
    private func discriminator(
        of alternatives: [Alternative], in schema: Schema
    ) -> (name: String, values: [[String]])? {
        let objects = alternatives.map(object)
        if let name = schema.discriminatorName, hasTexts(name, in: objects.compactMap(\.self)) {
            let mapping = schema.node["discriminator"]?["mapping"]?.members ?? []
            for member in mapping { checkMapping(member, discriminator: name) }
            let known = objects.map { $0.flatMap { constants(of: name, in: $0) } ?? [] }
            let listed = Array(known.joined())
            // A base may list the values of all that is derived from it, and these have them from there.
            let isTelling = Set(listed).count == listed.count
            let values = alternatives.indices.map { index -> [String] in
                guard objects[index] != nil else { return [] }
                let alternative = alternatives[index]
                if family(ofAlternative: alternative) == nil {
                    if let keys = Self.mapped(alternative, by: mapping) { return keys }
                    if isTelling, !known[index].isEmpty { return known[index] }
                }
                return impliedValues(of: alternative, among: listed, mapping: mapping)
            }
            return (name, values)
        }
        let known = objects.compactMap(\.self)
        guard known.count > 1, let first = known.first else { return nil }
        for property in first.properties {
            let isRequired = known.allSatisfy { $0.required.contains(property.key) }
            guard isRequired else { continue }
            let values = objects.map { $0.flatMap { constants(of: property.key, in: $0) } ?? [] }
            let all = values.joined()
            let isTelling = zip(objects, values).allSatisfy { $0 == nil || !$1.isEmpty }
            if isTelling, Set(all).count == all.count { return (property.key, values) }
        }
        return nil
    }

    /// Whether a member of objects may be a text, as a discriminator is. Where it is not, that is said.
    private func hasTexts(_ name: String, in objects: [Schema]) -> Bool {
        for object in objects {
            guard let property = object.properties.first(where: { $0.key == name }),
                let type = target(of: property.value).flatMap({ self.schema(of: $0).type }), type != "string"
            else { continue }
            diagnostics.report(.discriminatorType(name, type), at: property.keyPosition)
            return false
        }
        return true
    }

    /// Says so where a value of a discriminator stands for a schema that the document does not have.
    private func checkMapping(_ member: Node.Member, discriminator: String) {
        // Whether other files have it is said where alternatives refer to them.
        guard let text = member.value.string, member.value.position.file == namedSchemas.first?.keyPosition.file
        else { return }
        let prefix = ["#/components/schemas/", "#/definitions/"].first(where: text.hasPrefix)
        let name = String(text.dropFirst(prefix?.count ?? 0))
        // A plain name may be a file's as well.
        guard prefix != nil || !name.contains(where: { "./#:".contains($0) }) else { return }
        let names = namedSchemas.map(\.key)
        guard !names.contains(name), !names.contains(where: { Reference.escaped($0) == name }) else { return }
        diagnostics.report(
            .unknownMapping(
                name, value: member.key, of: discriminator,
                suggestion: closest(to: name, among: names).map { (prefix ?? "") + $0 }),
            at: member.value.position)
    }

    private func family(ofAlternative alternative: Alternative) -> [Alternative]? {
        guard alternative.node["$ref"] != nil, let target = target(of: alternative.node) else { return nil }
        return family(of: schema(of: target))
    }

    /// The object that an alternative is, or nil for one of another kind and for a union of its own.
    func object(of alternative: Alternative) -> Schema? { object(alternative.node) }

    private func object(_ node: Node) -> Schema? {
        guard let target = target(of: node) else { return nil }
        let schema = schema(of: target)
        if let wrapped = schema.allOf.first { return object(wrapped) }
        return schema.shape == .structure ? schema : nil
    }

    /// The keys of a mapping that lead to an alternative. A mapping's values are references or names of schemas.
    static func mapped(_ alternative: Alternative, by mapping: [Node.Member]) -> [String]? {
        guard let reference = alternative.origin["$ref"], let text = reference.string else { return nil }
        let name = lastName(of: reference)
        var keys = mapping.filter { $0.value.string == text || $0.value.string == name }
        // A file may refer to a schema by another path than its neighbour.
        if keys.isEmpty { keys = mapping.filter { lastName(of: $0.value) == name } }
        return keys.isEmpty ? nil : keys.map(\.key)
    }

    /// The strings that a property may be, where its schema lists them.
    func constants(of name: String, in object: Schema) -> [String]? {
        object.properties.first { $0.key == name }.flatMap { constants($0.value) }
    }

    private func constants(_ node: Node) -> [String]? {
        guard let target = target(of: node) else { return nil }
        let schema = self.schema(of: target)
        if let wrapped = schema.allOf.first { return constants(wrapped) }
        guard !schema.isNullable, schema.type == "string" || schema.types.isEmpty else { return nil }
        let nodes = schema.node["const"].map { [$0] } ?? schema.values ?? []
        let values = nodes.compactMap { node in
            schema.type == "string" || (node.number == nil && node.boolean == nil) ? node.string : nil
        }
        return values.isEmpty || values.count != nodes.count ? nil : values
    }
}

extension Diagnostic.Message {
    static func discriminatorType(_ name: String, _ type: String) -> Self {
        .init(
            .warning, "discriminator-type", "the discriminator '\(cropped(name))' is of type '\(cropped(type))'",
            why: "OpenAPI's discriminators are texts; the alternatives are told apart by what fits",
            fix: "make it a string, or leave `discriminator` out")
    }

    static func unknownMapping(_ name: String, value: String, of discriminator: String, suggestion: String?) -> Self {
        .init(
            .warning, "unknown-mapping",
            "the discriminator's value '\(value)' stands for '\(name)', which is no schema",
            why: "what has this `\(discriminator)` is refused", fix: suggestion.map { "did you mean `\($0)`?" })
    }
}
