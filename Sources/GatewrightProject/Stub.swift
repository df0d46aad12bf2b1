import GatewrightAPI
import GatewrightEmit

/// The text of a file that a user goes on to write: the handler's type, or one method of it.
package enum Stub {
    /// The file of the handler's type.
    package static func main(of function: Function, type: String) -> String {
        let name = codeSpan(function.name)
        let code: Code = """
            import Gatewright

            \(documentationComment("The Lambda function \(name). One value serves every invocation of a process."))
            @main
            struct \(identifier(type)): \(identifier(function.handler)) {
                // What the methods share stands here: clients, stores. `init() async throws` prepares it, once.
            }
            """
        return code.text
    }

    /// The file of an operation's method.
    ///
    /// - Parameter example: an answer of the document's, if it has one.
    package static func operation(_ operation: Operation, of type: String, example: Fragment?) -> String {
        let notWritten: [Code] =
            operation.method == .options
            ? ["// A `CrossOriginFunction` answers preflight requests by itself and does not need this."]
            : []
        return file(
            of: type, documentation: [operation.documentation.summary, codeSpan(operation.origin)],
            signature: operation.signature,
            body: example.map { ["// The document's example.", "return \($0)"] }
                ?? notWritten + ["throw HTTPError(.notImplemented)"])
    }

    /// The file of an authorizer's method.
    package static func authorizer(_ authorizer: LambdaAuthorizer, of type: String) -> String {
        file(
            of: type, documentation: ["The authorizer \(codeSpan(authorizer.scheme))."],
            signature: authorizer.signature, body: ["// Nobody passes yet.", "return .deny"])
    }

    /// The file of the method for events that are no requests.
    package static func otherEvents(of type: String) -> String {
        file(
            of: type, documentation: ["Events of non-proxy integrations."], signature: Function.eventSignature,
            body: ["throw HTTPError(.notImplemented)"])
    }

    private static func file(of type: String, documentation: [String], signature: Fragment, body: [Code]) -> String {
        let code: Code = """
            import Gatewright

            extension \(identifier(type)) {
                \(documentationComment(documentation))
                \(signature) {
                    \(lines: body)
                }
            }
            """
        return code.text
    }
}

extension Function {
    /// The text of the stub of a requirement.
    func stub(of requirement: Requirement, type: String, examples: FunctionExamples) -> String {
        if let operation = operations.first(where: { $0.type == requirement.name }) {
            return Stub.operation(operation, of: type, example: examples.answer(of: operation)?.expression)
        }
        if let authorizer = authorizers.first(where: { $0.type == requirement.name }) {
            return Stub.authorizer(authorizer, of: type)
        }
        return Stub.otherEvents(of: type)
    }
}
