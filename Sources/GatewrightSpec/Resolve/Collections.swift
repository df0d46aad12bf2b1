import GatewrightAPI

/// Arrays and maps that hold themselves. Swift cannot write down their type, so they have a declaration of their own.
extension TypeResolver {
    /// Whether a schema is an array or map in which, without a declared type between, it stands again.
    func holdsItself(_ schema: Schema) -> Bool {
        let start = schema.node.position
        if let known = collections[start] { return known }
        var seen: Set<Position> = []
        var open = contents(of: schema)
        var result = false
        while let node = open.popLast(), !result {
            guard let target = target(of: node) else { continue }
            result = target.position == start
            guard seen.insert(target.position).inserted else { continue }
            let inner = self.schema(of: target)
            if !isDeclared(inner) { open += contents(of: inner) }
        }
        collections[start] = result
        return result
    }

    /// The schemas of which a value of one without a declaration consists.
    private func contents(of schema: Schema) -> [Node] {
        if let wrapped = schema.allOf.first { return [wrapped] }
        if case .same(let alternative) = choice(of: schema) { return [alternative] }
        switch schema.type {
        case "array": return schema.items.map { $0.isMapping ? [$0] : [] } ?? []
        case "object":
            if case .schema(let values) = schema.additionalProperties { return [values] }
            return []
        default: return []
        }
    }

    /// The declaration of a schema that holds itself.
    func collection(of schema: Schema, nested: inout Nested) -> Structure {
        let name = schema.type == "array" ? "elements" : "values"
        _ = nested.scope.claim(name)
        let type = constrained(plainType(of: schema, named: "Item", in: &nested), by: schema, named: "Item")
        var property = Property(name: name, wireName: "", type: type, isRequired: true)
        property.documentation.summary = schema.type == "array" ? "All elements." : "The members by their names."
        var structure = Structure(properties: [property])
        structure.isCollection = true
        return structure
    }
}
