extension Request {
    /// A request that no gateway has sent, for tests and other hosts of a function.
    ///
    /// It looks like one that reaches a function by its URL.
    ///
    /// - Parameters:
    ///   - target: the path, percent-encoded, and the query if there is one: `/orders?limit=10`.
    ///   - headers: a `Cookie` field among them gives the cookies.
    public init(_ method: HTTPMethod, _ target: String, headers: HTTPHeaders = HTTPHeaders(), body: [UInt8] = []) {
        let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        var writer = JSONWriter(capacity: 512 + body.count + body.count / 2)
        writer.beginObject()
        writer.member("version")
        writer.string("2.0")
        writer.member("routeKey")
        writer.string("$default")
        writer.member("rawPath")
        writer.string(parts[0])
        writer.member("rawQueryString")
        writer.string(parts.count > 1 ? parts[1] : "")
        let cookies = headers.values(for: "Cookie").flatMap { $0.split(separator: ";") }
        writer.member("cookies")
        writer.array(cookies) { $0.string(String($1.drop { $0 == " " })) }
        writer.member("headers")
        var fields: [String: String] = [:]
        for field in headers.fields where !HTTPHeaders.equal(field.name, "Cookie") {
            let name = field.name.lowercased()
            fields[name] = fields[name].map { "\($0),\(field.value)" } ?? field.value
        }
        writer.dictionary(fields) { $0.string($1) }
        writer.member("requestContext")
        let context: JSONValue = [
            "domainName": "local.lambda-url.us-east-1.on.aws", "stage": "$default",
            "http": ["method": .string(method.rawValue), "path": .string(parts[0]), "sourceIp": "127.0.0.1"],
        ]
        context.encode(to: &writer)
        if !body.isEmpty {
            writer.member("body")
            writer.bytes(body)
            writer.member("isBase64Encoded")
            writer.bool(true)
        }
        writer.endObject()
        self.init(Event(EventBytes(writer.bytes)))
    }

    /// A request with a JSON body, for tests and other hosts of a function.
    public init(_ method: HTTPMethod, _ target: String, headers: HTTPHeaders = HTTPHeaders(), json: JSONValue) {
        var headers = headers
        if headers["Content-Type"] == nil { headers.append(name: "Content-Type", value: "application/json") }
        self.init(method, target, headers: headers, body: json.bytes)
    }
}
