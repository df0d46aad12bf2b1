import GatewrightAPI

/// What is left of a schema when Swift's types and the limits that decoding checks are taken away.
extension TypeResolver {
    /// The text of a schema of the keywords that the type of a value does not stand for, or nil where none is left.
    func assertions(of schema: Schema, on type: TypeReference, unchecked: [String] = []) -> Assertions? {
        var keys = Self.always
        switch type.unconstrained {
        case .array: keys += Self.ofArrays
        case .dictionary: keys += Self.ofObjects + ["required"]
        case .json:
            keys += Self.ofArrays + Self.ofObjects + ["required"]
        default: break
        }
        return text(of: schema, keys + unchecked)
    }

    /// The same for an object that has a structure.
    func assertions(ofStructure schema: Schema) -> Assertions? {
        let names = Set(schema.properties.map(\.key))
        let missing = schema.required.subtracting(names).sorted()
        let required = missing.isEmpty ? [] : [("required", JSONLiteral.array(missing.map { .string($0) }))]
        return text(of: schema, Self.always + Self.ofObjects + ["minProperties", "maxProperties"], required)
    }

    /// An enumeration with what its schema says besides.
    func enumeration(of schema: Schema) -> Enumeration? {
        guard var result = schema.enumeration else { return nil }
        reportEquivalents(in: schema)
        let limits = restrict(&result, by: schema)
        result.assertions = text(of: schema, Self.always + limits)
        return result
    }

    /// The same for an array that has a structure.
    func assertions(ofTuple schema: Schema) -> Assertions? {
        var keys = Self.always + Self.ofArrays + ["maxItems", "uniqueItems"]
        // Of elements that have properties the structure takes care.
        if let minItems = schema.node["minItems"]?.integer, minItems > schema.prefixItems.count {
            keys.append("minItems")
        }
        return text(of: schema, keys)
    }

    private static let always = ["not", "if"]
    private static let ofArrays = ["contains", "unevaluatedItems"]
    private static let ofObjects = [
        "propertyNames", "dependentRequired", "dependentSchemas", "dependencies", "unevaluatedProperties",
        "patternProperties",
    ]

    private func text(
        of schema: Schema, _ keys: [String], _ own: [(String, JSONLiteral)] = []
    ) -> Assertions? {
        var writer = SchemaText(self)
        var keywords = own.map { JSONLiteral.Member(name: $0.0, value: $0.1) }
        for member in schema.node.members where keys.contains(member.key) && !schema.reads(member.key) {
            keywords += writer.keyword(member, of: schema.node)
            let companions =
                switch member.key {
                case "if": ["then", "else"]
                case "contains": ["minContains", "maxContains"]
                default: [] as [String]
                }
            for companion in schema.node.members where companions.contains(companion.key) {
                keywords += writer.keyword(companion, of: schema.node)
            }
        }
        if !schema.isEnumeration { keywords += writer.values(of: schema) }
        // The schema `false`.
        if schema.node.boolean == false { keywords.append(.init(name: "not", value: .object([]))) }
        for group in schema.demands { keywords += group.node.members.flatMap { writer.keyword($0, of: group.node) } }
        for part in schema.node[Schema.conjunction]?.elements ?? [] {
            keywords.append(.init(name: "allOf", value: .array([writer.whole(part)])))
        }
        if keywords.contains(where: { ["unevaluatedProperties", "patternProperties"].contains($0.name) }) {
            // Properties are read by themselves; the others depend on their names.
            if keywords.contains(where: { $0.name == "patternProperties" }),
                let others = schema.node["additionalProperties"]
            {
                keywords.append(.init(name: "additionalProperties", value: writer.whole(others)))
            }
            let known = schema.properties.map { JSONLiteral.Member(name: $0.key, value: .boolean(true)) }
            keywords.append(.init(name: "properties", value: .object(known)))
        }
        if keywords.contains(where: { $0.name == "unevaluatedItems" }), !keys.contains("items") {
            keywords.append(
                .init(name: "prefixItems", value: .array(schema.prefixItems.map { _ in .boolean(true) })))
            if schema.items?.isMapping == true { keywords.append(.init(name: "items", value: .boolean(true))) }
        }
        guard !keywords.isEmpty else { return nil }
        if let names = schema.node[Node.headersOfParts]?.elements.compactMap(\.string) {
            keywords.append(.init(name: Assertions.besides, value: .array(names.map { .string($0) })))
        }
        guard let text = writer.text(of: keywords) else {
            diagnostics.report(.untypedKeyword, at: schema.node.position)
            return nil
        }
        return Assertions(schema: text, patterns: writer.patterns)
    }
}

extension SchemaText {
    /// `enum` and `const` where no type in Swift stands for them, and a `type` that is `null` alone.
    fileprivate mutating func values(of schema: Schema) -> [JSONLiteral.Member] {
        let node = schema.node
        let keys = node["const"] != nil ? ["const"] : node["enum"] != nil ? ["enum"] : ["type"]
        if keys == ["type"], !schema.types.isEmpty || node["type"] == nil { return [] }
        // Both of them are all that a boolean can be.
        if keys == ["enum"], Set(schema.values?.compactMap(\.boolean) ?? []).count == 2, schema.type == "boolean" {
            return []
        }
        return node.members.filter { keys.contains($0.key) }.flatMap { keyword($0, of: node) }
    }
}

extension Schema {
    /// Whether a keyword is nothing but another spelling of `additionalProperties`.
    fileprivate func reads(_ keyword: String) -> Bool {
        keyword == "unevaluatedProperties"
            && (node["additionalProperties"] != nil || node.plainUnevaluatedProperties != nil)
    }
}

extension Node {
    /// `unevaluatedProperties` where no other keyword could have evaluated a member but `properties`.
    var plainUnevaluatedProperties: Node? {
        guard let value = self["unevaluatedProperties"] else { return nil }
        let others = ["allOf", "anyOf", "oneOf", "if", "$ref", "dependentSchemas", "not"]
        return members.contains { others.contains($0.key) } ? nil : value
    }
}

extension Diagnostic.Message {
    static var untypedKeyword: Self {
        .init(
            .warning, "untyped-keyword", "this keyword of JSON Schema is not checked",
            why: "values that it forbids reach the handler")
    }
}
