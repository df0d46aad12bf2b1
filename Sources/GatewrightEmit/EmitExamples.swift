import GatewrightAPI

/// `.example` of types: JSON that their own decoders read.
extension API {
    func examples() -> [Section] {
        let examples = contract?.examples ?? [:]
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
