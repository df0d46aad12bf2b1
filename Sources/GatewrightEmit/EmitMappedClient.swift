import GatewrightAPI

/// Clients of operations behind non-proxy integrations, which take the event and give the result or the failure.
extension Operation {
    func mappedClientMethod(in api: API) -> Code {
        let failing: Fragment = mapping?.failures.isEmpty ?? true ? "" : ", failing: \(failure).self"
        return """
            \(documentation(in: api))
            func \(identifier(name))(event: \(input)) async throws -> \(output) {
                try await client.invoke({ \(eventType.encoding("event", to: "$0")) }\(failing)) {
                    \(resultType.decoding(from: "$0", hidden: []))
                }
            }
            """
    }

    /// The way from the text of an error to a failure.
    func failureReading() -> Code {
        guard let mapping, !mapping.failures.isEmpty else { return Code() }
        // The longer ones first: a shorter one may be the beginning of theirs.
        let ordered = mapping.failures.enumerated().sorted {
            (-$0.element.fixedCount, $0.offset) < (-$1.element.fixedCount, $1.offset)
        }
        let choices = ordered.map { _, failure -> Code in
            let arguments: [Fragment] = ["prefix: \(stringLiteral(failure.prefix))"] + failure.argumentsBehindPrefix
            let words: Fragment = "Self.words(in: errorMessage, \(arguments))"
            let condition: Fragment = failure.isOpen ? "let words = \(words)" : "\(words) != nil"
            let payload: Fragment = failure.isOpen ? "(words)" : ""
            return """
                if \(condition) {
                    self = .\(identifier(failure.name))\(payload)
                    return
                }
                """
        }
        return """
            extension \(failure): GatewrightTesting.FailureReading {
                public init?(errorMessage: String) {
                    \(lines: choices)
                    return nil
                }
            }
            """
    }
}

extension Mapping.Failure {
    /// How much of a text that selects it is always the same.
    fileprivate var fixedCount: Int { prefix.utf8.count + suffix.utf8.count }
}
