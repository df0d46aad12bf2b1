import GatewrightAPI

/// The recorder: handlers that note what reaches them, so that contract tests need none of the user's.
extension Function {
    /// - Parameter isWhole: whether every method is in it, so that no other file has to see it.
    func recorder(_ names: TestNames, _ methods: [Section], isWhole: Bool) -> Code {
        """
        /// Notes what reaches the handlers, so that the tests need none of the user's.
        \(isWhole ? "private " : "" as Fragment)struct \(names.recorder): \(identifier(handler)), GatewrightTesting.ContractRecorder {
            var recording = GatewrightTesting.Recording()

            \(sections: methods.map { $0.code } + [recordingEvents])
        }
        """
    }

    /// The methods of a recorder that comes in several files.
    func recorderExtension(_ names: TestNames, _ methods: [Section]) -> Code {
        if methods.isEmpty { return Code() }
        return """
            extension \(names.recorder) {
                \(sections: methods.map { $0.code })
            }
            """
    }

    /// A method for each operation and authorizer.
    var recordingSections: [Section] {
        operations.map { Section(name: $0.type, code: $0.recordingMethod) }
            + authorizers.map { Section(name: $0.type, code: $0.recordingMethod) }
    }

    private var recordingEvents: Code {
        guard receivesOtherEvents else { return Code() }
        return """
            func handle(event: Gatewright.JSONValue, context: Gatewright.Context) async throws -> Gatewright.JSONValue {
                .null
            }
            """
    }
}

extension Operation {
    fileprivate var recordingMethod: Code {
        let result = mapping == nil ? result(orElse: "Gatewright.Response") : output
        let head: Fragment =
            "func \(identifier(name))(_ input: \(input), context: Gatewright.Context) async throws -> \(result)"
        if mapping != nil {
            return """
                \(head) {
                    try recording.result(\(stringLiteral(name)), { \(eventType.encoding("input", to: "$0")) }) {
                        \(resultType.decoding(from: "$0", hidden: []))
                    }
                }
                """
        }
        let method: Fragment = responses.isEmpty ? "respond" : "answer"
        return "\(head) { try recording.\(method)(\(stringLiteral(name)), input) }"
    }
}
