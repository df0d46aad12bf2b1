extension Gateway {
    /// The headers that reach the function, before they are put into an event: those of the client without what ends at
    /// the gateway, and what the gateway adds.
    func forwardedHeaders(of request: HTTPRequest, call: GatewayCall) -> [HTTPField] {
        let dropped = kind == .rest ? Self.droppedByREST : Self.hopByHop
        var headers = request.headers.filter { field in
            let name = field.name.lowercased()
            return !dropped.contains(name)
                && !(kind == .rest && name == "authorization" && field.value.hasPrefix("AWS4-HMAC-SHA256"))
        }
        for index in headers.indices { headers[index].name = spelling(headers[index].name) }
        headers.set(spelling("Host"), domainName)
        if kind != .rest { headers.set(spelling("Content-Length"), String(request.body.count)) }
        if headers.value("X-Amzn-Trace-Id") == nil { headers.set(spelling("X-Amzn-Trace-Id"), call.traceID) }
        let route = headers.values("X-Forwarded-For") + [request.sourceIP]
        headers.set(spelling("X-Forwarded-For"), route.joined(separator: ", "))
        headers.set(spelling("X-Forwarded-Port"), "443")
        headers.set(spelling("X-Forwarded-Proto"), "https")
        return headers
    }

    /// How the events of this kind of gateway write a header's name.
    private func spelling(_ name: String) -> String {
        switch kind {
        case .rest:
            // The client's case, with two exceptions.
            switch name.lowercased() {
            case "authorization": "Authorization"
            case "user-agent": "User-Agent"
            default: name
            }
        case .http1:
            name.split(separator: "-", omittingEmptySubsequences: false)
                .map { $0.prefix(1).uppercased() + $0.dropFirst().lowercased() }.joined(separator: "-")
        case .http2:
            name.lowercased()
        }
    }

    private static let droppedByREST: Set = [
        "connection", "content-length", "content-md5", "expect", "max-forwards", "proxy-authenticate", "server", "te",
        "transfer-encoding", "trailer", "upgrade", "www-authenticate",
    ]

    /// Those that speak of the connection (RFC 9110 §7.6.1).
    private static let hopByHop: Set = [
        "connection", "expect", "keep-alive", "proxy-connection", "te", "trailer", "transfer-encoding", "upgrade",
    ]
}
