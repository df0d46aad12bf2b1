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
    /// The `operationId`, by which a REST API calls its method in events.
    package var id: String?
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
    /// Set where a non-proxy integration stands between: the event is then the body, and there are no parameters and
    /// one response.
    package var mapping: Mapping?
    /// The name of the request validator in force.
    package var validator: String?
    /// `1.0` or `2.0` where the integration says so.
    package var payloadFormatVersion: String?
    /// Whether the gateway has a route for it, rather than another's in front of it: ANY of the path, or a catch-all.
    package var isDeployed = true
    /// The path of the catch-all, as events name it.
    package var catchAll: String?
    /// Whether its integration streams what the function answers, and understands nothing else.
    package var isStreaming = false
    /// Where it stands, `openapi.yaml:12`. Empty unless tests are asked for.
    package var place = ""

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

package struct RequestBody: Sendable {
    package var content: Content
    package var isRequired: Bool
    /// The member of `Input` for the `Content-Type`, where the document leaves it open.
    package var contentTypeName: String?
    /// Whether only JSON is taken whose `Content-Type` is the media type letter for letter: API Gateway has validated no
    /// other, and the code leaves checks to it.
    package var isValidated = false
    /// Whether the value is boxed since code that copies it in line would be too large.
    package var isLarge = false
    /// The author's examples and their names. Kept where tests are asked for.
    package var examples: [(name: String, keyword: any ExampleKeyword)] = []
    package var documentation: Documentation

    package init(content: Content, isRequired: Bool, documentation: Documentation = Documentation()) {
        self.content = content
        self.isRequired = isRequired
        self.documentation = documentation
    }
}
