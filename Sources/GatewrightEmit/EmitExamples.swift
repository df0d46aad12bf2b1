import GatewrightAPI

/// `.example` of types: JSON that their own decoders read.
extension API {
    func examples() -> [Section] {
        guard let contract else { return [] }
        var aliases: [[String]: [String]] = [:]
        for type in types { type.collectAliases(in: [], into: &aliases) }
        for operation in functions.flatMap(\.operations) {
            for type in operation.types { type.collectAliases(in: [operation.type], into: &aliases) }
        }
        var examples = contract.examples.filter { aliases[$0.key] == nil }
        for (path, value) in contract.examples {
            guard var original = aliases[path] else { continue }
            while let further = aliases[original] { original = further }
            if examples[original] == nil { examples[original] = value }
        }
        return examples.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { path, value in
            Section(
                name: path[0],
                code: """
                    extension \(identifier(path: path)): GatewrightTesting.ExampleProviding {
                        public static var exampleJSON: String { \(jsonLiteral(value)) }
                    }
                    """)
        }
    }
}

extension TypeDeclaration {
    /// The originals of other names, by these, with everything that is nested in them.
    fileprivate func collectAliases(
        in scope: [String], below original: [String]? = nil, into aliases: inout [[String]: [String]]
    ) {
        let path = scope + [name]
        let original = self.original ?? original.map { $0 + [name] }
        aliases[path] = original
        for type in types { type.collectAliases(in: path, below: original, into: &aliases) }
    }
}
