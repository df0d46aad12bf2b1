import GatewrightAPI
import GatewrightEmit

/// The text of a file with an operation's test, which a user goes on to write.
enum StubTest {
    static func operation(
        _ operation: Operation, of type: String, target: String, examples: FunctionExamples
    ) -> String {
        let route = codeSpan(operation.origin)
        guard let client = examples.client, let call = examples.call(of: operation) else {
            return file(
                operation, target,
                """
                \(documentationComment(route))
                @Test func isAnswered() async {
                    let request = Request(.\(operation.method.example), \(stringLiteral(operation.examplePath)))
                    let response = await \(identifier(type))().respond(to: request)
                    #expect(response.status != .notFound)
                }
                """)
        }
        let api: Code = "let api = \(identifier(client))(\(identifier(type))())"
        if let answer = examples.answer(of: operation) {
            // Where there is one case, the compiler knows which it is.
            let check: Code =
                operation.responses.count == 1
                ? "await #expect(throws: Never.self) { try await api.\(call) }"
                : """
                let output = try await api.\(call)
                guard case .\(identifier(answer.name)) = output else {
                    Issue.record("The answer is \\(output).")
                    return
                }
                """
            return file(
                operation, target,
                """
                \(api)

                \(documentationComment(route))
                @Test func isAnswered() async throws {
                    \(check)
                }
                """)
        }
        let expectation: Code =
            operation.responses.isEmpty
            ? "#expect(try await api.\(call).status == .notImplemented)"
            : "await #expect(throws: AnswerError.self) { try await api.\(call) }"
        return file(
            operation, target,
            """
            \(api)

            \(documentationComment(route + ", which is not written yet: an answer that the document does not have."))
            @Test func isNotWrittenYet() async throws {
                \(expectation)
            }
            """)
    }

    private static func file(_ operation: Operation, _ target: String, _ body: Code) -> String {
        let code: Code = """
            import Gatewright
            import GatewrightTesting
            import Testing

            @testable import \(identifier(target))

            struct \(identifier(operation.type + "Tests")) {
                \(body)
            }
            """
        return code.text
    }
}

extension Operation.Method {
    /// A method of `HTTPMethod` that reaches the operation.
    fileprivate var example: Fragment {
        switch self {
        case .get, .any: "get"
        case .put: "put"
        case .post: "post"
        case .delete: "delete"
        case .options: "options"
        case .head: "head"
        case .patch: "patch"
        case .trace: "trace"
        }
    }
}

extension Operation {
    /// A path that the operation answers.
    var examplePath: String {
        if path == "$default" { return "/" }
        var text = ""
        var isParameter = false
        for character in path {
            switch character {
            case "{":
                isParameter = true
                text += "1"
            case "}": isParameter = false
            default: if !isParameter { text.append(character) }
            }
        }
        return text
    }
}
