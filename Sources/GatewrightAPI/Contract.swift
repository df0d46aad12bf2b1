/// What tests of functions are made of. Resolved only where a test target asks for it.
package struct Contract: Sendable {
    /// What the text of a file is called where requests are written down, as the member of an object that stands for the
    /// file. No schema has a member of that name.
    package static let textOfFile = "file (text)"

    /// A value of each declaration that one is known of, by its full name. Other names of types have none of their own.
    package var examples: [[String]: JSONLiteral] = [:]
    /// By the names of methods.
    package var operations: [String: OperationContract] = [:]
    /// By the names of namespaces.
    package var authorizers: [String: AuthorizerContract] = [:]

    package init() {}
}

/// What must hold for the requests and answers of an operation, whatever its handler does.
package struct OperationContract: Sendable {
    /// Where the document has the operation: `openapi.yaml:12`.
    package var place: String
    /// In which formats its events can come.
    package var formats: [EventFormat]
    /// The parts of a request, by where they stand: `{"path":{"id":"7"},"body":{}}`.
    package var request: JSONLiteral
    /// Whether the request is the event of a non-proxy integration, as its only part.
    package var isMapped = false
    /// Whether the path alone says that a request is for the operation, so that one which comes by a catch-all is, too.
    package var isFoundByPath = true
    /// Pointers to members of the request that the schema wants and that its type has no place for.
    package var unread: [String] = []
    package var answers: [ExampleAnswer] = []
    package var cases: [ContractCase] = []
    /// Requests that are written in another way, with cases of their own.
    package var others: [(request: JSONLiteral, cases: [ContractCase])] = []

    package init(place: String, formats: [EventFormat], request: JSONLiteral) {
        self.place = place
        self.formats = formats
        self.request = request
    }
}

/// What must hold for what an authorizer is asked, whatever its handler decides.
package struct AuthorizerContract: Sendable {
    /// A request to an operation behind it:
    /// `{"method":"GET","path":"/orders/7","resource":"/orders/{orderId}","identity":{"token":"…"}}`.
    package var request: JSONLiteral
    package var cases: [ContractCase] = []

    package init(request: JSONLiteral) { self.request = request }
}

/// A product and the format of its events.
package enum EventFormat: String, Sendable {
    case rest
    case http1
    case http2
}

/// A response of an operation, with values.
package struct ExampleAnswer: Sendable {
    package var status: Int
    /// One of its contents.
    package var content: Content?
    package var body: JSONLiteral?
    /// Where the body differs from that of the last answer without a change: a pointer into it, and what stands there.
    package var change: (pointer: String, value: JSONLiteral)?
    /// Pointers to members of the body that the schema wants and that its type has no place for.
    package var unread: [String] = []
    /// The author's example of the body, where there is one: `body` may be made.
    package var documented: JSONLiteral?
    package var headers: [(header: Header, value: JSONLiteral)]

    package init(
        status: Int, content: Content? = nil, body: JSONLiteral? = nil,
        headers: [(header: Header, value: JSONLiteral)] = []
    ) {
        self.status = status
        self.content = content
        self.body = body
        self.headers = headers
    }
}

/// A request and what must become of it.
package struct ContractCase: Sendable {
    /// How it differs from the example of the operation's request. Pointers (RFC 6901) lead into its parts.
    package enum Change: Sendable {
        case none
        /// Other parts.
        case request(JSONLiteral)
        case remove(String)
        case set(String, JSONLiteral)
        /// The media type of the body, as the client says it.
        case mediaType(String)
        /// The body, which is what it should not be.
        case text(String)
        case method(String)
        /// What the client would like the answer to be, which then is in it.
        case accept(String)
        case path(String)
        /// Another event of a non-proxy integration, and the place of what is wrong in it if it can be named.
        case event(JSONLiteral, pointer: String?)
    }

    /// What is done, in words.
    package var title: String
    package var change: Change
    /// What the answer says is broken.
    package var keyword: String?
    /// The status with which it is refused. Nil for what the operation takes.
    package var status: Int?

    package init(_ title: String, _ change: Change, keyword: String? = nil, status: Int? = nil) {
        self.title = title
        self.change = change
        self.keyword = keyword
        self.status = status
    }
}
