import Gatewright

extension Gateway {
    /// The event that the function gets.
    ///
    /// - Parameters:
    ///   - match: what ``match(_:)`` says of the request.
    ///   - caller: what a Lambda authorizer said, where one was asked.
    package func event(
        for request: HTTPRequest, on match: GatewayMatch, call: GatewayCall, caller: AuthorizedCaller? = nil
    ) -> [UInt8] {
        event(for: request, on: match, call: call, showing: caller.map(ShownAuthorizer.allowed) ?? .none)
    }

    /// The event that the function gets of a request whose client is known.
    package func event(
        for request: HTTPRequest, on match: GatewayMatch, call: GatewayCall, sentBy caller: Caller
    ) -> [UInt8] {
        event(for: request, on: match, call: call, showing: ShownAuthorizer(caller))
    }

    /// The event that the function gets of a request with a token.
    package func event(
        for request: HTTPRequest, on match: GatewayMatch, call: GatewayCall, with token: CheckedToken
    ) -> [UInt8] {
        event(for: request, on: match, call: call, showing: .claims(token.claims))
    }

    private func event(
        for request: HTTPRequest, on match: GatewayMatch, call: GatewayCall, showing authorizer: ShownAuthorizer
    ) -> [UInt8] {
        var writer = JSONWriter(capacity: 2048 + request.body.count * 4 / 3)
        switch kind {
        case .rest, .http1: writePayload1(request, match, call, authorizer, to: &writer)
        case .http2: writePayload2(request, match, call, authorizer, to: &writer)
        }
        return writer.bytes
    }

    /// Payload format 1.0. What is empty is `null`.
    private func writePayload1(
        _ request: HTTPRequest, _ match: GatewayMatch, _ call: GatewayCall, _ authorizer: ShownAuthorizer,
        to writer: inout JSONWriter
    ) {
        writer.beginObject()
        if kind == .http1 { writer.text("version", "1.0") }
        writeRequest1(request, match, call, authorizer, to: &writer)
        writer.member("body")
        writeBody(of: request, to: &writer)
        writer.member("isBase64Encoded")
        writer.bool(isBase64(request))
        writer.endObject()
    }

    /// The request without its body.
    func writeRequest1(
        _ request: HTTPRequest, _ match: GatewayMatch, _ call: GatewayCall, _ authorizer: ShownAuthorizer,
        to writer: inout JSONWriter
    ) {
        writer.text("resource", resource(match.route))
        writer.text("path", payload1Path(request))
        writer.text("httpMethod", request.method)
        let headers = forwardedHeaders(of: request, call: call).grouped(ignoringCase: true)
        writer.lastValues("headers", headers)
        writer.allValues("multiValueHeaders", headers)
        let query = queryPairs(request.query).grouped(ignoringCase: false)
        writer.lastValues("queryStringParameters", query)
        writer.allValues("multiValueQueryStringParameters", query)
        writer.lastValues("pathParameters", match.parameters.map { ($0.name, [$0.value]) })
        writer.lastValues("stageVariables", stageVariables.sorted { $0.key < $1.key }.map { ($0.key, [$0.value]) })
        writer.member("requestContext")
        writeContext1(request, match, call, authorizer, to: &writer)
    }

    private func writeContext1(
        _ request: HTTPRequest, _ match: GatewayMatch, _ call: GatewayCall, _ authorizer: ShownAuthorizer,
        to writer: inout JSONWriter
    ) {
        writer.beginObject()
        writer.text("accountId", accountID)
        writer.text("apiId", apiID)
        authorizer.write(to: &writer, of: kind)
        if kind == .rest { writer.text("deploymentId", "d1e2f3") }
        writer.text("domainName", domainName)
        writer.text("domainPrefix", apiID)
        writer.text("extendedRequestId", call.extendedRequestID)
        writer.text("httpMethod", request.method)
        writer.member("identity")
        writer.beginObject()
        let identity = authorizer.identity
        for name in Self.signerMembers { writer.text(name, identity[name]) }
        if let key = apiKey(of: request, match.route, authorizer) {
            writer.text("apiKey", key)
            writer.text("apiKeyId", "k1e2y3")
        }
        writer.text("sourceIp", request.sourceIP)
        writer.text("user", identity["user"])
        writer.text("userAgent", request.headers.value("User-Agent"))
        writer.text("userArn", identity["userArn"])
        writer.endObject()
        if kind == .rest, let name = match.route.operationName { writer.text("operationName", name) }
        writer.text("path", staged(request.path))
        writer.text("protocol", "HTTP/1.1")
        writer.text("requestId", call.requestID)
        writer.text("requestTime", call.formattedTime)
        writer.member("requestTimeEpoch")
        writer.int64(call.time)
        writer.text("resourceId", kind == .rest ? "x1y2z3" : match.route.key)
        writer.text("resourcePath", resource(match.route))
        writer.text("stage", stage)
        writer.endObject()
    }

    /// Null without IAM.
    private static let signerMembers = [
        "accessKey", "accountId", "caller", "cognitoAuthenticationProvider", "cognitoAuthenticationType",
        "cognitoIdentityId", "cognitoIdentityPoolId", "principalOrgId",
    ]

    /// Any key will do: which ones are valid is not in the document.
    private func apiKey(of request: HTTPRequest, _ route: GatewayRoute, _ authorizer: ShownAuthorizer) -> String? {
        guard kind == .rest, route.asksForAPIKey else { return nil }
        return authorizer.apiKey ?? request.headers.value("X-API-Key")
    }

    private func resource(_ route: GatewayRoute) -> String { kind == .rest ? route.resource : route.path }

    private func payload1Path(_ request: HTTPRequest) -> String {
        switch kind {
        case .rest:
            // The slashes between stage and path collapse; those inside stay.
            "/" + request.path.drop { $0 == "/" }
        case .http1, .http2:
            percentDecoded(staged(request.path).utf8, plusIsSpace: false)
        }
    }
}
