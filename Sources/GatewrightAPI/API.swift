/// What to generate: every reference followed, every Swift name final and free of collisions.
///
/// Emitters only print it. They look nothing up and decide no name.
package struct API: Sendable {
    /// The file name of the document, as it appears in the first line of generated files.
    package var document: String
    /// SHA-256 of the document and of the files that it refers to, in hexadecimal digits; "" where it was not read.
    package var hash = ""
    /// The author's title.
    package var title: String
    /// In the order in which the document first names them.
    package var functions: [Function]
    /// The top-level types, sorted by name.
    package var types: [TypeDeclaration]
    /// In document order.
    package var patterns: [Pattern] = []
    /// Operations that API Gateway answers without a Lambda function.
    package var unanswered: [UnansweredOperation]
    package var cors: CORSConfiguration?
    /// The media types that a REST API takes for binary: `x-amazon-apigateway-binary-media-types`.
    package var binaryMediaTypes: [String] = []
    /// For tests, where they are asked for.
    package var contract: Contract?

    package init(
        document: String, title: String, functions: [Function] = [], types: [TypeDeclaration] = [],
        unanswered: [UnansweredOperation] = []
    ) {
        self.document = document
        self.title = title
        self.functions = functions
        self.types = types
        self.unanswered = unanswered
    }
}

/// A Lambda function that the document names.
package struct Function: Sendable {
    /// What API Gateway calls the function for.
    package enum Kind: String, Sendable {
        case handler
        case authorizer
    }

    /// The logical name, from the integration's `uri`: `OrdersFunction`.
    package var name: String
    /// An alias, version or stage variable behind the name. Never splits a function.
    package var qualifier: String?
    package var kind: Kind
    /// The protocol that the user's type conforms to: `OrdersHandler`.
    package var handler: String
    /// What it answers, in document order: requests of proxy integrations and mapped events whose templates are read.
    package var operations: [Operation]
    /// The security schemes about which it decides, in document order.
    package var authorizers: [LambdaAuthorizer] = []
    /// Whether API Gateway also sends events that are neither HTTP requests nor for authorizers: of non-proxy
    /// integrations.
    package var receivesOtherEvents: Bool
    /// Whether the document is one without integrations, so that routes which it does not name may stand in front: a
    /// catch-all is then where everything may arrive.
    package var mayBeBehindCatchAll = false
    /// The methods whose non-proxy integrations send such events.
    package var events: [Event] = []

    /// A method whose integration sends the mapped body alone.
    package struct Event: Sendable {
        package var method: Operation.Method
        package var path: String

        package init(method: Operation.Method, path: String) {
            self.method = method
            self.path = path
        }
    }

    package init(
        name: String, qualifier: String? = nil, kind: Kind = .handler, handler: String, operations: [Operation] = [],
        receivesOtherEvents: Bool = false
    ) {
        self.name = name
        self.qualifier = qualifier
        self.kind = kind
        self.handler = handler
        self.operations = operations
        self.receivesOtherEvents = receivesOtherEvents
    }
}

/// An operation that API Gateway answers by itself or through another service.
package struct UnansweredOperation: Sendable {
    package var method: Operation.Method
    package var path: String
    /// `mock`, `http`, `http_proxy`, `aws`, an integration subtype, or nil without an integration.
    package var integration: String?
    /// The text of the integration's `uri`, if any.
    package var target: String?

    package init(method: Operation.Method, path: String, integration: String? = nil, target: String? = nil) {
        self.method = method
        self.path = path
        self.integration = integration
        self.target = target
    }
}
