import GatewrightAPI
import GatewrightEmit

/// The text of a file with an operation's test, which a user goes on to write.
enum StubTest {
    static func operation(
        _ operation: Operation, of type: String, target: String, examples: FunctionExamples
    ) -> String {
        let route = codeSpan(operation.origin)
        let answer = examples.answer(of: operation)
        guard let client = examples.client, let arguments = examples.arguments(of: operation, answer: answer) else {
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
        let call: Fragment = "\(identifier(operation.name))(\(arguments))"
        if let answer {
            // Where there is one case, the compiler knows which it is.
            let check: Code =
                operation.responses.count == 1
                ? Self.expectation("await #expect(throws: Never.self)", "try await api.\(call)")
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
        if operation.mayAnswerNotImplemented {
            // As an `Output` it would be one that the document has.
            let input: Fragment = "\(operation.input)(\(arguments))"
            return file(
                operation, target,
                """
                \(api)

                \(documentationComment(route + ", which is not written yet."))
                @Test func isNotWrittenYet() async throws {
                    let input = \(input)
                    let response: Response = try await api.client.call(\(stringLiteral(operation.name)), input)
                    #expect(response.status == .notImplemented)
                }
                """)
        }
        let expectation: Code =
            operation.responses.isEmpty
            ? "#expect(try await api.\(call).status == .notImplemented)"
            : Self.expectation("await #expect(throws: AnswerError.self)", "try await api.\(call)")
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

    /// Of an operation behind a non-proxy integration, which has events.
    ///
    /// - Returns: nil where no event can be made.
    static func mapped(
        _ operation: Operation, of type: String, target: String, examples: FunctionExamples
    ) -> String? {
        guard let client = examples.client, let call = examples.mappedCall(of: operation) else { return nil }
        let route = codeSpan(operation.origin)
        let api: Code = "let api = \(identifier(client))(\(identifier(type))())"
        if examples.answer(of: operation) != nil {
            return file(
                operation.type, target,
                """
                \(api)

                \(documentationComment(route))
                @Test func isAnswered() async {
                    \(expectation("await #expect(throws: Never.self)", "_ = try await api.\(call)"))
                }
                """)
        }
        return file(
            operation.type, target,
            """
            \(api)

            \(documentationComment(route + ", which is not written yet: an error of the function."))
            @Test func isNotWrittenYet() async {
                \(expectation("await #expect(throws: (any Error).self)", "_ = try await api.\(call)"))
            }
            """)
    }

    /// Of an authorizer.
    ///
    /// - Returns: nil where nothing is known that it could be asked with.
    static func authorizer(
        _ authorizer: LambdaAuthorizer, of type: String, target: String, examples: FunctionExamples
    ) -> String? {
        guard let client = examples.client, let call = examples.call(of: authorizer) else { return nil }
        return file(
            authorizer.type, target,
            """
            let api = \(identifier(client))(\(identifier(type))())

            \(documentationComment("The authorizer \(codeSpan(authorizer.scheme)), which is not written yet: nobody passes."))
            @Test func letsNobodyPassYet() async throws {
                let decision = try await api.\(call)
                #expect(decision == .deny)
            }
            """)
    }

    /// Of events that are handed on as they come.
    static func otherEvents(_ name: String, of type: String, target: String) -> String {
        file(
            name, target,
            """
            \(documentationComment("Events of non-proxy integrations, which are not answered yet."))
            @Test func areNotAnsweredYet() async {
                let function = \(identifier(type))()
                await #expect(throws: HTTPError.self) { try await function.handle(event: .null, context: Context()) }
            }
            """)
    }

    /// What is expected of a call, in one line where it has room.
    private static func expectation(_ open: Fragment, _ call: Fragment) -> Code {
        let line: Fragment = "\(open) { \(call) }"
        if line.text.utf8.count <= 110 { return Code(line) }
        return """
            \(open) {
                \(call)
            }
            """
    }

    private static func file(_ operation: Operation, _ target: String, _ body: Code) -> String {
        file(operation.type, target, body)
    }

    private static func file(_ name: String, _ target: String, _ body: Code) -> String {
        let code: Code = """
            import Gatewright
            import GatewrightTesting
            import Testing

            @testable import \(identifier(target))

            struct \(identifier(name + "Tests")) {
                \(body)
            }
            """
        return code.text
    }
}

extension Function {
    /// The text of the test of a requirement, or nil where there is nothing to ask for it.
    func test(of requirement: Requirement, type: String, target: String, examples: FunctionExamples) -> String? {
        if let operation = operations.first(where: { $0.type == requirement.name }) {
            return operation.mapping == nil
                ? StubTest.operation(operation, of: type, target: target, examples: examples)
                : StubTest.mapped(operation, of: type, target: target, examples: examples)
        }
        if let authorizer = authorizers.first(where: { $0.type == requirement.name }) {
            return StubTest.authorizer(authorizer, of: type, target: target, examples: examples)
        }
        return StubTest.otherEvents(requirement.name, of: type, target: target)
    }

    /// Whether there is a test of any requirement.
    func hasTests(_ examples: FunctionExamples) -> Bool {
        !requestOperations.isEmpty || receivesOtherEvents
            || operations.contains { examples.mappedCall(of: $0) != nil }
            || authorizers.contains { examples.call(of: $0) != nil }
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
    /// Whether the document has an answer that an operation which is not written yet gives.
    fileprivate var mayAnswerNotImplemented: Bool {
        responses.contains { [.default, .range(5), .code(501)].contains($0.status) }
    }

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
