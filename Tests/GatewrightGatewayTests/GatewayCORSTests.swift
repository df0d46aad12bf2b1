import GatewrightAPI
import GatewrightGateway
import Testing

/// `x-amazon-apigateway-cors` of an HTTP API.
struct GatewayCORSTests {
    private static let origin = "https://shop.example"

    private func api(_ kind: Gateway.Kind = .http2, _ cors: CORSConfiguration) -> Gateway {
        var api = gateway(kind, "GET /items")
        api.cors = cors
        return api
    }

    private func request(_ method: String, origin: String? = origin, asksFor: String? = nil) -> HTTPRequest {
        var request = HTTPRequest(method: method, path: "/items")
        if let origin { request.headers.append(HTTPField("origin", origin)) }
        if let asksFor { request.headers.append(HTTPField("Access-Control-Request-Method", asksFor)) }
        return request
    }

    @Test func preflightNeedsNoRouteOfItsMethod() throws {
        let api = api(
            .http2,
            CORSConfiguration(
                allowOrigins: [Self.origin], allowMethods: ["GET", "POST"], allowHeaders: ["content-type"],
                exposeHeaders: ["etag"], allowCredentials: true, maxAge: 60))
        let response = try #require(api.preflightResponse(to: request("OPTIONS", asksFor: "POST"), call: call))
        #expect(response.status == 204)
        #expect(response.headers.value("access-control-allow-origin") == Self.origin)
        #expect(response.headers.value("access-control-allow-methods") == "GET,POST")
        #expect(response.headers.value("access-control-allow-headers") == "content-type")
        #expect(response.headers.value("access-control-max-age") == "60")
        #expect(response.headers.value("access-control-allow-credentials") == "true")
    }

    @Test func onlyPreflightOfAnHTTPAPI() {
        let cors = CORSConfiguration(allowOrigins: ["*"])
        #expect(api(.rest, cors).preflightResponse(to: request("OPTIONS", asksFor: "GET"), call: call) == nil)
        #expect(api(.http1, cors).preflightResponse(to: request("OPTIONS", asksFor: "GET"), call: call) != nil)
        #expect(api(.http2, cors).preflightResponse(to: request("OPTIONS"), call: call) == nil)
        #expect(api(.http2, cors).preflightResponse(to: request("GET", asksFor: "GET"), call: call) == nil)
        #expect(
            api(.http2, cors).preflightResponse(to: request("OPTIONS", origin: nil, asksFor: "GET"), call: call) == nil)
        #expect(gateway(.http2).preflightResponse(to: request("OPTIONS", asksFor: "GET"), call: call) == nil)
    }

    /// Without any route on the path the answer is 404, like to any other request.
    @Test func preflightNeedsARoute() {
        var request = request("OPTIONS", asksFor: "GET")
        request.path = "/nothing"
        var api = api(.http2, CORSConfiguration(allowOrigins: ["*"]))
        #expect(api.preflightResponse(to: request, call: call) == nil)
        #expect(api.sharing(api.notFound(call), with: request).headers.value("access-control-allow-origin") == "*")
        api = gateway(.http2, "$default")
        api.cors = CORSConfiguration(allowOrigins: ["*"])
        #expect(api.preflightResponse(to: request, call: call)?.status == 204)
    }

    @Test func preflightOfAnotherOriginIsAnsweredWithNothing() throws {
        let api = api(.http2, CORSConfiguration(allowOrigins: ["https://a.example"], allowMethods: ["GET"]))
        let response = try #require(api.preflightResponse(to: request("OPTIONS", asksFor: "GET"), call: call))
        #expect(response.status == 204)
        #expect(response.headers.allSatisfy { !$0.name.hasPrefix("access-control-") })
    }

    /// Browsers refuse this, which `cors-credentials` says.
    @Test func everyOriginStaysEveryOriginWithCredentials() {
        let api = api(.http2, CORSConfiguration(allowOrigins: ["*"], allowCredentials: true))
        let response = api.sharing(HTTPResponse(status: 200), with: request("GET"))
        #expect(response.headers.value("access-control-allow-origin") == "*")
        #expect(response.headers.value("access-control-allow-credentials") == "true")
    }

    private static let replaced: [([String], String?, String?)] = [
        (["*"], origin, "*"), (["https://*"], origin, origin), (["http://*"], origin, nil), ([origin], origin, origin),
        (["https://other.example"], origin, nil), (["*"], nil, "own"), ([], origin, nil),
    ]

    @Test(arguments: replaced)
    func whatTheFunctionSaysIsReplaced(origins: [String], origin: String?, allowed: String?) {
        let own = HTTPResponse(
            status: 404, headers: [HTTPField("Access-Control-Allow-Origin", "own"), HTTPField("ETag", "1")])
        let response = api(.http2, CORSConfiguration(allowOrigins: origins))
            .sharing(own, with: request("GET", origin: origin))
        #expect(response.headers.value("access-control-allow-origin") == allowed)
        #expect(response.headers.value("ETag") == "1")
        #expect(response.status == 404)
    }
}
