/// A response to an HTTP request.
public struct Response: Sendable {
    /// The status.
    public var status: HTTPStatus

    /// The header fields. `Content-Length` is the gateway's business; cookies are better put into `cookies`.
    public var headers: HTTPHeaders

    /// Whole values of `Set-Cookie` fields: `id=7; Path=/; HttpOnly`.
    public var cookies: [String] = []

    /// The body as it is sent to the client. How it travels in Lambda's answer is decided when that is written.
    public var body: [UInt8] {
        didSet { isKnownText = false }
    }

    /// A body that is sent while it is made, in the place of `body`.
    ///
    /// A REST API streams it to the client where the integration has `responseTransferMode: STREAM`, and a function URL
    /// where its invoke mode is `RESPONSE_STREAM` and the environment variable `GATEWRIGHT_INVOKE_MODE` says so. HTTP
    /// APIs and load balancers cannot stream: for them the body is collected first, up to 6 MB, and so it is for a REST
    /// API where `LambdaFunction.isStreaming(route:)` says nothing else: where the document has another integration, or
    /// none.
    public var stream: ByteStream?

    /// The body was made from text, so it need not be checked.
    private(set) var isKnownText: Bool

    /// Whether it goes out by the streaming protocol even if it has no stream.
    var isStreamed = false

    /// A response with the bytes of a body.
    ///
    /// - Parameter contentType: The media type of the body. Without it, the one in `headers` counts, and where neither
    ///   is given, a body is `application/octet-stream`.
    public init(
        status: HTTPStatus, headers: HTTPHeaders = HTTPHeaders(), body: [UInt8] = [], contentType: String? = nil
    ) {
        self.status = status
        self.headers = headers
        self.body = body
        isKnownText = false
        setContentType(contentType, isNeeded: !body.isEmpty)
    }

    /// A response whose body is sent while it is made.
    ///
    /// Nothing can be said to the client once the first chunk has gone: an error that the stream throws breaks off the
    /// response, and Lambda reports the invocation as failed.
    ///
    /// - Parameter contentType: The media type of the body. Without it, the one in `headers` counts, and where neither
    ///   is given, it is `application/octet-stream`.
    public init(
        status: HTTPStatus, headers: HTTPHeaders = HTTPHeaders(), stream: ByteStream, contentType: String? = nil
    ) {
        self.init(status: status, headers: headers)
        self.stream = stream
        setContentType(contentType, isNeeded: true)
    }

    private mutating func setContentType(_ contentType: String?, isNeeded: Bool) {
        if let contentType {
            headers["Content-Type"] = contentType
        } else if isNeeded, headers["Content-Type"] == nil {
            headers.append(name: "Content-Type", value: "application/octet-stream")
        }
    }

    /// Takes out cookies that are no value of a header field: the gateway would refuse the whole response for one, or
    /// take what stands behind a line break for another field.
    ///
    /// - Returns: what was taken out.
    mutating func rejectCookies() -> [String] {
        let rejected = cookies.filter { !HTTPHeaders.isValue($0) }
        if !rejected.isEmpty { cookies.removeAll { !HTTPHeaders.isValue($0) } }
        return rejected
    }

    /// A response with a text in UTF-8.
    public init(status: HTTPStatus, text: String, contentType: String = "text/plain; charset=utf-8") {
        self.init(status: status, contentType: contentType, knownText: Array(text.utf8))
    }

    /// A response with a value as JSON.
    public init(status: HTTPStatus, json value: some JSONEncodable, contentType: String = "application/json") {
        var writer = JSONWriter(capacity: 2048)
        value.encode(to: &writer)
        self.init(status: status, json: writer, contentType: contentType)
    }

    /// A response with the JSON text that was written.
    public init(status: HTTPStatus, json writer: consuming JSONWriter, contentType: String = "application/json") {
        self.init(status: status, contentType: contentType, knownText: writer.bytes)
    }

    init(status: HTTPStatus, contentType: String, knownText body: [UInt8]) {
        self.status = status
        headers = HTTPHeaders()
        headers.append(name: "Content-Type", value: contentType)
        self.body = body
        isKnownText = true
    }
}

extension Response: Hashable {
    /// Equal when the client would see the same. Streams are equal only to themselves.
    public static func == (left: Response, right: Response) -> Bool {
        left.status == right.status && left.headers == right.headers && left.cookies == right.cookies
            && left.body == right.body && left.stream === right.stream
    }

    /// Hashes what the client would see.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(status)
        hasher.combine(headers)
        hasher.combine(cookies)
        hasher.combine(body)
    }
}
