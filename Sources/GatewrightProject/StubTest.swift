import GatewrightAPI
import GatewrightEmit

/// The text of a file with an operation's test, which a user goes on to write.
package enum StubTest {
    package static func operation(_ operation: Operation, of type: String, target: String) -> String {
        let code: Code = """
            import Gatewright
            import Testing

            @testable import \(identifier(target))

            struct \(identifier(operation.type + "Tests")) {
                \(documentationComment(codeSpan(operation.origin)))
                @Test func isAnswered() async {
                    let request = Request(.\(operation.method.example), \(stringLiteral(operation.examplePath)))
                    let response = await \(identifier(type))().respond(to: request)
                    #expect(response.status != .notFound)
                }
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
    fileprivate var examplePath: String {
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
