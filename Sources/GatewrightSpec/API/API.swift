/// What to generate: every reference followed, every Swift name final and free of collisions.
///
/// Emitters only print it. They look nothing up and decide no name.
package struct API: Sendable {
    /// The file name of the document, as it appears in the first line of generated files.
    package var document: String
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
    /// Answered from proxy events, in document order.
    package var operations: [Operation]
    /// The security schemes about which it decides, in document order.
    package var authorizers: [LambdaAuthorizer] = []
    /// Whether API Gateway also sends events that are neither HTTP requests nor for authorizers: of non-proxy
    /// integrations.
    package var receivesOtherEvents: Bool
    /// The methods whose non-proxy integrations send such events.
    package var events: [Event] = []

    /// A method whose integration sends the mapped body alone.
    package struct Event: Sendable {
        package var method: Operation.Method
        package var path: String
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

/// A method on a resource path, answered by one function.
package struct Operation: Sendable {
    /// The method as API Gateway routes it.
    package enum Method: String, Sendable, CaseIterable {
        case get = "GET"
        case put = "PUT"
        case post = "POST"
        case delete = "DELETE"
        case options = "OPTIONS"
        case head = "HEAD"
        case patch = "PATCH"
        case trace = "TRACE"
        /// Every method of the path that has no operation of its own.
        case any = "ANY"
    }

    package var method: Method
    /// The resource path, `/orders/{orderId}`, or `$default`.
    package var path: String
    /// The method of the handler protocol: `createOrder`.
    package var name: String
    /// The namespace of `Input` and `Output`: `CreateOrder`.
    package var type: String
    package var documentation: Documentation
    package var parameters: [Parameter] = []
    package var body: RequestBody?
    /// Empty when the document has none: the handler then returns `Response`.
    package var responses: [Response] = []
    /// The media types in which the operation answers, where that is for the client to choose.
    package var negotiation: Negotiation?
    /// Types that stand inline in the operation, nested in its namespace.
    package var types: [TypeDeclaration] = []
    package var security = Security()
    /// The name of the request validator in force.
    package var validator: String?
    /// `1.0` or `2.0` where the integration says so.
    package var payloadFormatVersion: String?

    package init(
        method: Method, path: String, name: String, type: String, documentation: Documentation = Documentation()
    ) {
        self.method = method
        self.path = path
        self.name = name
        self.type = type
        self.documentation = documentation
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

/// A parameter in a path, query, header or cookie.
package struct Parameter: Sendable {
    package enum Location: String, Sendable {
        case path
        case query
        case header
        case cookie
    }

    /// The member of `Input`, unescaped: an emitter writes backticks where Swift wants them.
    package var name: String
    package var wireName: String
    package var location: Location
    package var type: TypeReference
    package var encoding: ParameterEncoding
    package var isRequired: Bool
    /// Whether it may be there without a value, which is then `true` for a boolean and like no parameter for others.
    package var allowsEmpty = false
    /// What it is where the client sends none. Never on a required one.
    package var initialValue: InitialValue?
    /// Until `initialValue` is settled.
    var defaultKeyword: DefaultKeyword?
    package var documentation: Documentation

    package init(
        name: String, wireName: String, location: Location, type: TypeReference, encoding: ParameterEncoding = .text,
        isRequired: Bool, initialValue: InitialValue? = nil, documentation: Documentation = Documentation()
    ) {
        self.name = name
        self.wireName = wireName
        self.location = location
        self.type = type
        self.encoding = encoding
        self.isRequired = isRequired
        self.initialValue = initialValue
        self.documentation = documentation
    }
}

package struct RequestBody: Sendable {
    package var content: Content
    package var isRequired: Bool
    /// The member of `Input` for the `Content-Type`, where the document leaves it open.
    package var contentTypeName: String?
    /// Whether the value is boxed since code that copies it in line would be too large.
    package var isLarge = false
    package var documentation: Documentation

    package init(content: Content, isRequired: Bool, documentation: Documentation = Documentation()) {
        self.content = content
        self.isRequired = isRequired
        self.documentation = documentation
    }
}

/// A documented answer: a case of `Output`.
package struct Response: Sendable {
    package enum Status: Hashable, Sendable {
        /// 100 to 599.
        case code(Int)
        /// `4XX` is `.range(4)`.
        case range(Int)
        case `default`
    }

    package var status: Status
    /// The case of `Output`: `created`, `clientError`, `other`.
    package var name: String
    package var documentation: Documentation
    package var content: Content?
    package var headers: [Header]
    /// Whether the payload is kept behind a reference since code that copies it in line would be too large.
    package var isLarge = false

    package init(
        status: Status, name: String, documentation: Documentation = Documentation(), content: Content? = nil,
        headers: [Header] = []
    ) {
        self.status = status
        self.name = name
        self.documentation = documentation
        self.content = content
        self.headers = headers
    }
}

/// A documented header of a response.
package struct Header: Sendable {
    /// The label in the case of `Output`.
    package var name: String
    package var wireName: String
    package var type: TypeReference
    /// How the value is written as text.
    package var style: Style
    package var isRequired: Bool

    package enum Style: Hashable, Sendable {
        /// A scalar or an enumeration.
        case scalar
        /// An array of those, separated by commas.
        case list
        /// Any other value in `simple` style: `a,1,b,2`, or `a=1,b=2` where it explodes.
        case simple(explode: Bool)
        /// `content`: the value as JSON.
        case json
    }

    package init(name: String, wireName: String, type: TypeReference, style: Style = .scalar, isRequired: Bool) {
        self.name = name
        self.wireName = wireName
        self.type = type
        self.style = style
        self.isRequired = isRequired
    }
}

/// What the author says about something. May hold anything: printed only through an escaping function.
package struct Documentation: Hashable, Sendable {
    package var summary: String
    package var description: String
    package var isDeprecated: Bool

    package init(summary: String = "", description: String = "", isDeprecated: Bool = false) {
        self.summary = summary
        self.description = description
        self.isDeprecated = isDeprecated
    }
}
