/// A security scheme about which a Lambda function decides.
package struct LambdaAuthorizer: Sendable {
    /// What the function is sent.
    package enum Kind: Sendable {
        /// A token alone.
        case token
        /// The request.
        case request
    }

    /// What the function answers.
    package enum Answer: String, Sendable {
        /// A policy for a REST API.
        case rest
        /// A policy for an HTTP API.
        case http
        /// Yes or no, for an HTTP API.
        case simple
    }

    /// The name of the security scheme.
    package var scheme: String
    /// The namespace of `Input` and `Output`.
    package var type: String
    package var documentation: Documentation
    /// Where the document has the scheme: `openapi.yaml:12`.
    package var place = ""
    package var kind: Kind
    package var answer: Answer
    /// Whether the function is asked in payload format 2.0, which only HTTP APIs have.
    package var isPayload2 = false
    /// What identifies a client. None is missing twice.
    package var identity: [Source]
    /// What API Gateway lets a token match before it asks.
    package var validation: String?
    /// `validation`, where the runtime can match it as well.
    package var pattern: Pattern?
    /// The operations behind it, in document order.
    package var operations: [Place] = []

    package struct Place: Hashable, Sendable {
        package var method: Operation.Method
        package var path: String

        package init(method: Operation.Method, path: String) {
            self.method = method
            self.path = path
        }
    }

    /// A part of the request that identifies a client.
    package struct Source: Hashable, Sendable {
        package enum Location: String, Sendable {
            /// The value of a header, which is all that the function gets.
            case token
            case header
            case query
            case stageVariable
            case context
        }

        /// The member of `Input`, unescaped.
        package var name: String
        /// Of the header, the parameter or the variable.
        package var wireName: String
        package var location: Location
        /// Whether API Gateway refuses requests without it before it asks.
        package var isRequired: Bool

        package init(name: String, wireName: String, location: Location, isRequired: Bool) {
            self.name = name
            self.wireName = wireName
            self.location = location
            self.isRequired = isRequired
        }
    }

    package init(
        scheme: String, type: String, documentation: Documentation = Documentation(), kind: Kind, answer: Answer,
        identity: [Source]
    ) {
        self.scheme = scheme
        self.type = type
        self.documentation = documentation
        self.kind = kind
        self.answer = answer
        self.identity = identity
    }
}
