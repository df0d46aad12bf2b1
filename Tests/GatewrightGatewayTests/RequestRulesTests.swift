import Gatewright
import GatewrightGateway
import Testing

/// What happens to paths, queries, headers and bodies on their way into an event.
struct RequestRulesTests {
    @Test(arguments: [
        ("/files/x/", "/files/x/", "x", "/prod/files/x/"),
        ("/files/a//b", "/files/a//b", "a//b", "/prod/files/a//b"),
        ("//files/x", "/files/x", "x", "/prod//files/x"),
        (
            "/files/test%2Balias@gmail.com", "/files/test%2Balias@gmail.com", "test%2Balias@gmail.com",
            "/prod/files/test%2Balias@gmail.com"
        ),
        ("/files/a+b", "/files/a+b", "a+b", "/prod/files/a+b"),
    ])
    func restLeavesPathsEncoded(_ sent: String, _ path: String, _ proxy: String, _ withStage: String) throws {
        let event = try gateway(.rest, "ANY /files/{proxy+}").event(HTTPRequest(method: "GET", path: sent))
        #expect(event.at("path") == .string(path))
        #expect(event.at("pathParameters.proxy") == .string(proxy))
        #expect(event.at("requestContext.path") == .string(withStage))
    }

    @Test(arguments: [
        ("/fil%65s/a%25b", "/files/a%b", "a%b"), ("/files/a+b", "/files/a+b", "a+b"),
        ("/files/%C3%A9", "/files/é", "é"), ("/files/100%", "/files/100%", "100%"),
        ("/files/%25%34%31", "/files/%41", "%41"),
        // The raw path ends at a `?` that was encoded.
        ("/files/a%3Fb", "/files/a", "a?b"),
    ])
    func httpDecodesPaths(_ sent: String, _ path: String, _ parameter: String) throws {
        let event = try gateway(.http2, "GET /files/{name}").event(HTTPRequest(method: "GET", path: sent))
        #expect(event.at("rawPath") == .string(path))
        #expect(event.at("pathParameters.name") == .string(parameter))
    }

    @Test(arguments: Gateway.Kind.allCases)
    func queriesAreDecoded(_ kind: Gateway.Kind) throws {
        let query = "a=1&b=x+y%2B&c&&=e&d=1%3D2=3&%66=%zz&a=%E2%82%AC"
        let event = try gateway(kind, "GET /").event(HTTPRequest(method: "GET", path: "/", query: query))
        let last = kind == .http2 ? "1,€" : "€"
        let expected: [String: JSONValue] = [
            "a": .string(last), "b": "x y+", "c": "", "": "e", "d": "1=2=3", "f": "%zz",
        ]
        #expect(event.at("queryStringParameters") == .object(expected))
        if kind != .http2 {
            #expect(event.at("multiValueQueryStringParameters.a") == .array(["1", "€"]))
        }
    }

    @Test func namesOfParametersDifferByCase() throws {
        let request = HTTPRequest(method: "GET", path: "/", query: "id=1&ID=2")
        let event = try gateway(.rest, "GET /").event(request)
        #expect(event.at("queryStringParameters") == .object(["id": "1", "ID": "2"]))
    }

    @Test func restDropsHeadersThatEndAtTheGateway() throws {
        let dropped = [
            "Connection", "content-length", "Content-MD5", "Expect", "Max-Forwards", "Proxy-Authenticate", "Server",
            "TE", "Transfer-Encoding", "Trailer", "Upgrade", "WWW-Authenticate",
        ]
        let request = HTTPRequest(
            method: "GET", path: "/",
            headers: dropped.map { HTTPField($0, "x") } + [HTTPField("authorization", "AWS4-HMAC-SHA256 x")])
        guard case .object(let headers) = try gateway(.rest, "GET /").event(request).at("headers") else {
            Issue.record("no headers")
            return
        }
        #expect(
            headers.keys.sorted() == [
                "Host", "X-Amzn-Trace-Id", "X-Forwarded-For", "X-Forwarded-Port", "X-Forwarded-Proto",
            ])
    }

    @Test func otherCredentialsPass() throws {
        let request = HTTPRequest(method: "GET", path: "/", headers: [HTTPField("authorization", "Bearer t")])
        #expect(try gateway(.rest, "GET /").event(request).at("headers.Authorization") == "Bearer t")
        #expect(try gateway(.http1, "GET /").event(request).at("headers.Authorization") == "Bearer t")
        #expect(try gateway(.http2, "GET /").event(request).at("headers.authorization") == "Bearer t")
    }

    @Test func forwardingContinuesTheClientsList() throws {
        let request = HTTPRequest(
            method: "GET", path: "/", headers: [HTTPField("x-forwarded-for", "198.51.100.1")], sourceIP: "203.0.113.9")
        let event = try gateway(.http2, "GET /").event(request)
        #expect(event.at("headers.x-forwarded-for") == "198.51.100.1, 203.0.113.9")
    }

    @Test(arguments: [
        ("text/plain", false), ("text/csv; charset=utf-8", false), ("application/json", false),
        ("Application/JSON;charset=utf-8", false), ("application/xml", false), ("application/javascript", false),
        ("application/x-www-form-urlencoded", true), ("multipart/form-data; boundary=x", true),
        ("application/vnd.api+json", true), ("application/problem+json", true), ("image/png", true), (nil, true),
    ])
    func httpTakesFewTypesForText(_ type: String?, _ isBase64: Bool) throws {
        let request = HTTPRequest(
            method: "POST", path: "/", headers: type.map { [HTTPField("content-type", $0)] } ?? [],
            body: Array("hi?".utf8))
        for kind in [Gateway.Kind.http1, .http2] {
            let event = try gateway(kind, "POST /").event(request)
            #expect(event.at("isBase64Encoded") == .bool(isBase64))
            #expect(event.at("body") == .string(isBase64 ? "aGk/" : "hi?"))
        }
    }

    @Test(arguments: [
        ([], "image/png", false), (["image/png"], "image/png", true), (["image/png"], "image/png; q=1", true),
        (["image/*"], "image/png", true), (["image/*"], "imagery/png", false), (["image/png"], "image/jpeg", false),
        (["*/*"], "application/json", true), (["*/*"], nil, true), (["IMAGE/PNG"], "image/png", true),
    ])
    func restTakesConfiguredTypesForBinary(_ types: [String], _ type: String?, _ isBase64: Bool) throws {
        var api = gateway(.rest, "POST /")
        api.binaryMediaTypes = types
        let request = HTTPRequest(
            method: "POST", path: "/", headers: type.map { [HTTPField("Content-Type", $0)] } ?? [],
            body: Array("hi?".utf8))
        #expect(try api.event(request).at("isBase64Encoded") == .bool(isBase64))
        #expect(try api.event(request).at("body") == .string(isBase64 ? "aGk/" : "hi?"))
    }
}
