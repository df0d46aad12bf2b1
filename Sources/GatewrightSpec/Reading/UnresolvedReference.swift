/// What the author of a `$ref` that leads nowhere most likely meant.
struct UnresolvedReference {
    /// The keys of the pointer.
    var steps: [String]
    /// Of the first one that is missing.
    var index: Int
    /// What should have it.
    var parent: Node
    var root: Node

    /// Where OpenAPI keeps named things; those of one line are the same in Swagger 2.0 and OpenAPI 3.
    private static let places = [
        ["components", "schemas"], ["definitions"],
        ["components", "parameters"], ["parameters"],
        ["components", "responses"], ["responses"],
        ["components", "requestBodies"], ["components", "headers"], ["components", "examples"],
        ["components", "securitySchemes"], ["securityDefinitions"], ["components", "pathItems"],
        ["components", "x-amazon-apigateway-integrations"],
    ]

    /// The fragment of a reference that leads somewhere, with its `#`.
    var suggestion: String? {
        if let sibling = closest(to: steps[index], among: parent.members.map(\.key)) {
            var corrected = steps
            corrected[index] = sibling
            if exists(corrected[...index]) { return fragment(corrected) }
        }
        // The right name in the wrong place.
        guard let name = steps.last else { return nil }
        return Self.places.map { $0 + [name] }.first { exists($0[...]) }.map(fragment)
    }

    private func exists(_ steps: ArraySlice<String>) -> Bool {
        var node: Node? = root
        for step in steps {
            node = node?[step]
        }
        return node != nil
    }

    private func fragment(_ steps: [String]) -> String {
        "#" + steps.map { "/" + Reference.escaped($0) }.joined()
    }
}
