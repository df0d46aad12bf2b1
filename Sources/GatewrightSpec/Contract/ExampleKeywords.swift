import GatewrightAPI

/// A value of `example` or `examples`.
struct NamedExample {
    /// Empty for the only one.
    var name: String
    var value: Node
}

extension DocumentReader {
    /// The `example` of a media type or a parameter, and its `examples`, which have names. Those that stand elsewhere
    /// (`externalValue`) are not fetched.
    func examples(of node: Node) -> [NamedExample] {
        let only = node["example"].map { [NamedExample(name: "", value: $0)] } ?? []
        let named = (node["examples"]?.members ?? []).compactMap { member -> NamedExample? in
            // References into the void are not an example's worth of an error.
            guard let example = member.value["$ref"] == nil ? member.value : resolved(member.value),
                let value = example["value"] ?? example["dataValue"]
            else { return nil }
            return NamedExample(name: member.key, value: value)
        }
        return only + named
    }
}

extension Node {
    /// `example` of a schema, or the first of its `examples`.
    var exampleKeyword: Node? { self["example"] ?? self["x-example"] ?? self["examples"]?.elements.first }
}

extension TypeResolver {
    /// The example of a member's schema, where it stands or where that leads. That of a declaration is the
    /// declaration's.
    func exampleKeyword(of node: Node) -> Node? {
        if let value = node.exampleKeyword { return value }
        guard let target = target(of: node) else { return nil }
        return target.exampleKeyword
    }
}

extension Diagnostics {
    /// `openapi.yaml:12`
    func place(of position: Position) -> String {
        let file = sources[Int(position.file)].path.split(separator: "/" as Character).last ?? ""
        return "\(file):\(position.line)"
    }
}

extension OperationResolver {
    func exampleKeyword(of parameter: ParameterObject) -> Node? {
        parameter.examples.first?.value ?? parameter.schema.flatMap { types.exampleKeyword(of: $0) }
    }

    /// Keeps what tests want to know of an operation.
    func keepExamples(of object: OperationObject, in operation: inout Operation) {
        operation.place = diagnostics.place(of: object.position)
        for response in object.responses {
            guard let index = operation.responses.firstIndex(where: { $0.status == response.status }) else { continue }
            operation.responses[index].examples = (response.content.first?.examples ?? []).map(\.value)
        }
        operation.body?.examples = (object.body?.content.first?.examples ?? []).map { ($0.name, $0.value) }
    }
}
