import Gatewright

extension Gateway {
    /// Payload format 2.0. What is empty is absent.
    func writePayload2(
        _ request: HTTPRequest, _ match: GatewayMatch, _ call: GatewayCall, _ authorizer: ShownAuthorizer,
        to writer: inout JSONWriter
    ) {
        writer.beginObject()
        writer.text("version", "2.0")
        writeRequest2(request, match, call, authorizer, to: &writer)
        if !request.body.isEmpty {
            writer.member("body")
            writeBody(of: request, to: &writer)
        }
        writer.member("isBase64Encoded")
        writer.bool(isBase64(request))
        writer.endObject()
    }

    /// The request without its body.
    func writeRequest2(
        _ request: HTTPRequest, _ match: GatewayMatch, _ call: GatewayCall, _ authorizer: ShownAuthorizer,
        to writer: inout JSONWriter
    ) {
        var headers = forwardedHeaders(of: request, call: call)
        let cookies = headers.values("cookie").flatMap(Self.cookies)
        headers.removeAll { $0.name == "cookie" }
        let decodedPath = percentDecoded(staged(request.path).utf8, plusIsSpace: false)
        writer.text("routeKey", match.route.key)
        // A decoded `?` ends the path: seen on AWS.
        writer.text("rawPath", String(decodedPath.prefix { $0 != "?" }))
        writer.text("rawQueryString", request.query)
        if !cookies.isEmpty {
            writer.member("cookies")
            writer.array(cookies) { $0.string($1) }
        }
        writer.joinedValues("headers", headers.grouped(ignoringCase: true))
        writer.joinedValues("queryStringParameters", queryPairs(request.query).grouped(ignoringCase: false))
        writer.member("requestContext")
        writeContext2(request, match, call, authorizer, path: decodedPath, to: &writer)
        writer.joinedValues("pathParameters", match.parameters.map { ($0.name, [$0.value]) })
        writer.joinedValues("stageVariables", stageVariables.sorted { $0.key < $1.key }.map { ($0.key, [$0.value]) })
    }

    private func writeContext2(
        _ request: HTTPRequest, _ match: GatewayMatch, _ call: GatewayCall, _ authorizer: ShownAuthorizer,
        path: String, to writer: inout JSONWriter
    ) {
        writer.beginObject()
        writer.text("accountId", accountID)
        writer.text("apiId", apiID)
        authorizer.write(to: &writer, of: kind)
        writer.text("domainName", domainName)
        writer.text("domainPrefix", apiID)
        writer.member("http")
        writer.beginObject()
        writer.text("method", request.method)
        writer.text("path", path)
        writer.text("protocol", "HTTP/1.1")
        writer.text("sourceIp", request.sourceIP)
        writer.text("userAgent", request.headers.value("User-Agent") ?? "")
        writer.endObject()
        writer.text("requestId", call.extendedRequestID)
        writer.text("routeKey", match.route.key)
        writer.text("stage", stage)
        writer.text("time", call.formattedTime)
        writer.member("timeEpoch")
        writer.int64(call.time)
        writer.endObject()
    }

    /// The pairs of a `Cookie` header.
    private static func cookies(in header: String) -> [String] {
        header.split(separator: ";").map { String($0.drop { $0 == " " }) }.filter { !$0.isEmpty }
    }
}
