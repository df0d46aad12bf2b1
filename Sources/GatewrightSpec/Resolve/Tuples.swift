import GatewrightAPI

extension Schema {
    /// The schemas of an array's first elements: `prefixItems`, or a list of `items` before JSON Schema 2020-12.
    var prefixItems: [Node] {
        node["prefixItems"]?.elements ?? node["items"]?.elements ?? []
    }

    /// The schema of the elements behind them.
    private var otherItems: Node? {
        node["items"]?.isSequence == true ? node["additionalItems"] : node["items"]
    }

    /// Whether elements have schemas by their places.
    var isTuple: Bool { !prefixItems.isEmpty && type == "array" }

    /// What becomes of elements behind those, in the words for members.
    fileprivate var others: AdditionalProperties {
        switch otherItems {
        case nil: .unsaid
        case let value? where value.boolean == true: .allowed
        case let value? where value.boolean == false: .forbidden
        case let value?: value.members.isEmpty ? .allowed : .schema(value)
        }
    }
}

extension TypeResolver {
    /// A structure for an array of which each element has a place and a meaning of its own.
    func tuple(of schema: Schema, nested: inout Nested) -> Structure {
        var scope = NameScope()
        let items = schema.prefixItems
        if let list = schema.node["items"], list.isSequence, list.elements.count == 1 {
            diagnostics.report(.itemsList, at: list.position)
        }
        let names = items.enumerated().map { index, node in
            let title = Names.words(node["title"]?.string ?? "")
            // A title that is a sentence is no name.
            return scope.claim((1...3).contains(title.count) ? Names.header(title.joined(separator: " ")) : "_\(index)")
        }
        for name in names { _ = nested.scope.claim(name) }
        let minItems = schema.node["minItems"]?.integer ?? 0
        let properties = zip(names, items).enumerated().map { index, item in
            let (name, node) = item
            let hint = name == "_\(index)" ? "Element\(index)" : Names.type(name)
            let use = use(of: node, named: hint, in: &nested)
            return Property(
                name: name, wireName: "\(index)", type: use.type, isRequired: index < minItems,
                isNullable: use.isNullable, documentation: Documentation(of: node))
        }
        let additional = additional(
            schema.others, in: scope.claim("additionalItems"), named: "AdditionalItem", nested: &nested)
        var structure = Structure(properties: properties, additionalProperties: additional)
        structure.isTuple = true
        structure.assertions = assertions(ofTuple: schema)
        return structure
    }
}

extension Diagnostic.Message {
    fileprivate static var itemsList: Self {
        .init(
            .warning, "items-list", "`items` is a list of one schema, which speaks of the first item alone",
            why: "JSON Schema reads a list as a tuple, and so does a validator of API Gateway",
            fix: "write the schema itself, `items: {…}`, for every item")
    }
}
