import Gatewright
import GatewrightGateway
import Testing

/// How each gateway reads what a function gives back.
struct ResponseTests {
    static let get = HTTPRequest(method: "GET", path: "/")

    static func response(
        _ kind: Gateway.Kind, _ result: String, to request: HTTPRequest = get, binary: [String] = []
    ) -> HTTPResponse {
        var api = gateway(kind, "ANY /")
        api.binaryMediaTypes = binary
        return api.response(to: .result(Array(result.utf8)), of: request, call: call).response
    }

    @Test(arguments: [
        ("{}", 200, ""), (#"{"body": "x"}"#, 200, "x"), (#"{"statusCode": "201"}"#, 201, ""),
        (#"{"statusCode": 204, "headers": null, "body": null}"#, 204, ""),
    ])
    func restReads(_ result: String, _ status: Int, _ body: String) {
        let response = Self.response(.rest, result)
        #expect(response.status == status)
        #expect(response.body == Array(body.utf8))
        #expect(response.headers.value("content-type") == "application/json")
    }

    @Test(arguments: [
        #"{"statusCode": "ok"}"#, #"{"statusCode": 200.5}"#, #"{"statusCode": 99}"#, #"{"statusCode": 600}"#,
        #"{"wrongValue": 1}"#, #"{"statusCode": 200, "cookies": []}"#, #""text""#, "[]", "1", "null", "no JSON", "",
        #"{"headers": {"a": 1}}"#, #"{"headers": {"a": {}}}"#, #"{"headers": []}"#,
        #"{"multiValueHeaders": {"a": "b"}}"#, #"{"body": {}}"#, #"{"isBase64Encoded": "yes"}"#,
        #"{"isBase64Encoded": 1}"#,
    ])
    func restRefuses(_ result: String) {
        let api = gateway(.rest, "ANY /")
        let answer = api.response(to: .result(Array(result.utf8)), of: Self.get, call: call)
        #expect(answer.response.status == 502)
        #expect(answer.response.body == Array(#"{"message": "Internal server error"}"#.utf8))
        #expect(answer.response.headers.value("x-amzn-ErrorType") == "InternalServerErrorException")
        #expect(answer.fault != nil)
    }

    @Test func faultNamesTheKey() {
        let api = gateway(.rest, "ANY /")
        let result = Array(#"{"statusCode": 200, "cookies": []}"#.utf8)
        let fault = api.response(to: .result(result), of: Self.get, call: call).fault
        #expect(fault?.description == "the result has the key `cookies`, which a REST API does not know")
    }

    @Test func restKeepsTheHeadersOfBothMaps() {
        let result = #"""
            {"headers": {"x-a": "3", "X-B": true, "content-TYPE": "text/plain"},
             "multiValueHeaders": {"X-A": ["1", "2"], "Set-Cookie": ["a=1", "b=2"]}}
            """#
        let headers = Self.response(.rest, result).headers
        #expect(headers.filter { $0.name == "X-A" }.map(\.value) == ["1", "2", "3"])
        #expect(headers.values("X-B") == ["true"])
        #expect(headers.values("Content-Type") == ["text/plain"])
        #expect(headers.values("set-cookie") == ["a=1", "b=2"])
    }

    @Test func restIdentifiesTheRequest() {
        let headers = Self.response(.rest, "{}").headers
        #expect(headers.value("x-amzn-RequestId") == call.requestID)
        #expect(headers.value("x-amz-apigw-id") == call.extendedRequestID)
        #expect(headers.value("X-Amzn-Trace-Id") == call.traceID)
        #expect(Self.response(.http2, "{}").headers.value("apigw-requestid") == call.extendedRequestID)
    }

    @Test(arguments: [
        ("Date", "x-amzn-Remapped-Date"), ("WWW-Authenticate", "x-amzn-Remapped-WWW-Authenticate"),
        ("content-length", "x-amzn-Remapped-content-length"), ("Transfer-Encoding", nil), ("Host", nil),
        ("Via", "Via"), ("X-Own", "X-Own"),
    ])
    func restRenamesHeaders(_ name: String, _ renamed: String?) {
        let headers = Self.response(.rest, #"{"headers": {"\#(name)": "the value"}}"#).headers
        #expect(headers.first { $0.value == "the value" }?.name == renamed)
        #expect(Self.response(.http2, #"{"statusCode": 200, "headers": {"\#(name)": "v"}}"#).headers.value(name) == "v")
    }

    @Test(arguments: [
        (["image/png"], "image/png", true), (["image/png"], "image/png, */*", true), (["image/png"], "image/*", false),
        (["image/png"], "*/*", false), (["image/png"], "text/html, image/png", false), (["image/png"], nil, false),
        (["*/*"], "text/html", true), (["*/*"], "*/*", true), ([], "image/png", false),
    ])
    func restDecodesWhatTheClientAccepts(_ types: [String], _ accept: String?, _ isDecoded: Bool) {
        let request = HTTPRequest(
            method: "GET", path: "/", headers: accept.map { [HTTPField("accept", $0)] } ?? [])
        let response = Self.response(.rest, #"{"body": "aGk/", "isBase64Encoded": true}"#, to: request, binary: types)
        #expect(response.body == Array((isDecoded ? "hi?" : "aGk/").utf8))
    }

    @Test(arguments: [("true", true), (#""true""#, true), (#""False""#, false), ("null", false)])
    func restTakesTextsForTrueAndFalse(_ flag: String, _ isDecoded: Bool) {
        let request = HTTPRequest(method: "GET", path: "/", headers: [HTTPField("Accept", "a/b")])
        let result = #"{"body": "aGk/", "isBase64Encoded": \#(flag)}"#
        let response = Self.response(.rest, result, to: request, binary: ["a/b"])
        #expect(response.body == Array((isDecoded ? "hi?" : "aGk/").utf8))
    }

    @Test func badBase64IsAServerError() {
        let request = HTTPRequest(method: "GET", path: "/", headers: [HTTPField("Accept", "a/b")])
        let result = #"{"statusCode": 200, "body": "?", "isBase64Encoded": true}"#
        #expect(Self.response(.rest, result, to: request, binary: ["*/*"]).status == 500)
        #expect(Self.response(.http1, result).status == 500)
        #expect(Self.response(.http2, result).status == 500)
    }

    @Test(arguments: [
        (#"{"message": "hi"}"#, 200, "application/json", #"{"message": "hi"}"#),
        (#""plain""#, 200, "application/json", "plain"),
        ("[1, 2]", 200, "application/json", "[1, 2]"), ("not JSON", 200, "application/json", "not JSON"),
        ("null", 200, "application/json", "null"),
        (#"{"statusCode": 201, "body": "x"}"#, 201, "text/plain; charset=utf-8", "x"),
        (#"{"statusCode": "202", "headers": {"Content-Type": "a/b"}}"#, 202, "a/b", ""),
        (#"{"statusCode": 200, "body": "aGk/", "isBase64Encoded": true}"#, 200, "text/plain; charset=utf-8", "hi?"),
        // Keys that mean nothing in this format are passed over.
        (#"{"statusCode": 200, "multiValueHeaders": {"a": 1}}"#, 200, "text/plain; charset=utf-8", ""),
    ])
    func format2Infers(_ result: String, _ status: Int, _ type: String, _ body: String) {
        let response = Self.response(.http2, result)
        #expect(response.status == status)
        #expect(response.headers.values("content-type") == [type])
        #expect(response.body == Array(body.utf8))
    }

    @Test(arguments: [
        #"{"statusCode": "ok"}"#, #"{"statusCode": null}"#, #"{"statusCode": 200, "cookies": "a=1"}"#,
        #"{"statusCode": 200, "body": 1}"#,
    ])
    func format2Refuses(_ result: String) {
        let response = Self.response(.http2, result)
        #expect(response.status == 500)
        #expect(response.body == Array(#"{"message":"Internal Server Error"}"#.utf8))
    }

    @Test func format2SendsEachCookie() {
        let headers = Self.response(.http2, #"{"statusCode": 200, "cookies": ["a=1; Secure", "b=2"]}"#).headers
        #expect(headers.values("Set-Cookie") == ["a=1; Secure", "b=2"])
    }

    @Test(arguments: [
        (#"{"statusCode": 200, "unknown": 1}"#, 200), ("{}", 500), ("[]", 500), (#"{"statusCode": "x"}"#, 500),
        (#"{"statusCode": 200, "isBase64Encoded": null}"#, 500),
        (#"{"statusCode": 200, "isBase64Encoded": "true"}"#, 500),
    ])
    func httpWithFormat1WantsAStatus(_ result: String, _ status: Int) {
        #expect(Self.response(.http1, result).status == status)
    }

    @Test(arguments: [
        (Gateway.Kind.rest, InvocationOutcome.failed, 502, #"{"message": "Internal server error"}"#),
        (.rest, .timedOut, 504, #"{"message": "Endpoint request timed out"}"#),
        (.http1, .failed, 500, #"{"message":"Internal Server Error"}"#),
        (.http1, .timedOut, 503, #"{"message":"Service Unavailable"}"#),
        (.http2, .failed, 500, #"{"message":"Internal Server Error"}"#),
        (.http2, .timedOut, 503, #"{"message":"Service Unavailable"}"#),
    ])
    func failures(_ kind: Gateway.Kind, _ outcome: InvocationOutcome, _ status: Int, _ body: String) {
        let answer = gateway(kind, "ANY /").response(to: outcome, of: Self.get, call: call)
        #expect(answer.response.status == status)
        #expect(answer.response.body == Array(body.utf8))
        #expect(answer.fault == nil)
    }

    @Test func headHasNoBody() {
        let head = HTTPRequest(method: "HEAD", path: "/")
        #expect(Self.response(.rest, #"{"body": "x"}"#, to: head).body.isEmpty)
        let notFound = gateway(.rest).notFound(call)
        #expect(notFound.answering(head).body.isEmpty)
        #expect(notFound.answering(head).headers == notFound.headers)
        #expect(notFound.answering(Self.get) == notFound)
    }
}
