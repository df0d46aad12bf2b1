import Testing

@testable import Gatewright

@Suite struct ResponseTests {
    private let rest = Event(EventBytes(Events.rest("GET", "/", resource: "/").bytes))
    private let http = Event(EventBytes(Events.http("GET", "/", routeKey: "GET /").bytes))

    private func answer(_ response: Response, _ event: Event) -> JSONValue? {
        JSONValue(parsing: response.answer(to: event))
    }

    private var response: Response {
        var response = Response(status: 200, text: "x")
        response.headers.append(name: "Vary", value: "a")
        response.headers.append(name: "vary", value: "b")
        response.headers["Set-Cookie"] = "one=1"
        response.cookies = ["two=2; Path=/"]
        return response
    }

    @Test(
        "statuses have the names of the cases of outputs",
        arguments: [
            (HTTPStatus.partialContent, 206), (.paymentRequired, 402), (.requestTimeout, 408), (.uriTooLong, 414),
            (.rangeNotSatisfiable, 416), (.locked, 423), (.tooEarly, 425), (.unavailableForLegalReasons, 451),
            (.insufficientStorage, 507), (.networkAuthenticationRequired, 511),
        ])
    func names(status: HTTPStatus, code: Int) {
        #expect(status.code == code)
        #expect(!status.reason.isEmpty)
    }

    @Test func cookiesThatAreNoFieldsAreTakenOut() {
        var response = Response(status: .ok)
        response.cookies = ["a=1", "theme=x\r\nSet-Cookie: admin=1", "b=2\u{0}"]
        #expect(response.rejectCookies() == ["theme=x\r\nSet-Cookie: admin=1", "b=2\u{0}"])
        #expect(response.cookies == ["a=1"])
    }

    @Test func anErrorMayHaveAMediaTypeOfItsOwn() {
        let error = HTTPError(.conflict, headers: ["content-type": "application/problem+json", "Retry-After": "1"])
        #expect(error.response.headers.values(for: "Content-Type") == ["application/problem+json"])
        #expect(error.response.headers["Retry-After"] == "1")
    }

    @Test func repeatedFieldsInPayload1() {
        #expect(
            answer(response, rest) == [
                "statusCode": 200, "headers": ["Content-Type": "text/plain; charset=utf-8"],
                "multiValueHeaders": ["Vary": ["a", "b"], "Set-Cookie": ["one=1", "two=2; Path=/"]],
                "body": "x", "isBase64Encoded": false,
            ])
    }

    @Test func repeatedFieldsInPayload2() {
        #expect(
            answer(response, http) == [
                "statusCode": 200, "headers": ["Content-Type": "text/plain; charset=utf-8", "Vary": "a, b"],
                "cookies": ["one=1", "two=2; Path=/"], "body": "x", "isBase64Encoded": false,
            ])
    }

    @Test func loadBalancersTakeOneShapeOnly() {
        let multiple = Event(EventBytes(Events.loadBalancer("GET", "/", headers: ["a": ["b"]], isMultiple: true).bytes))
        #expect(
            answer(response, multiple)?["multiValueHeaders"] == [
                "Content-Type": ["text/plain; charset=utf-8"], "Vary": ["a", "b"],
                "Set-Cookie": ["one=1", "two=2; Path=/"],
            ])
        #expect(answer(response, multiple)?["headers"] == nil)
        let single = Event(EventBytes(Events.loadBalancer("GET", "/", isMultiple: false).bytes))
        #expect(
            answer(response, single)?["headers"] == [
                "Content-Type": "text/plain; charset=utf-8", "Vary": "a, b", "set-cookie": "one=1",
                "Set-cookie": "two=2; Path=/",
            ])
    }

    @Test(arguments: [
        ("text/html", Array("é".utf8), false), ("application/problem+json", [0x7B, 0x7D], false),
        ("text/plain; charset=latin1", [0xE9], true), ("image/png", Array("text".utf8), true),
        ("application/octet-stream", [0x41], true), ("image/svg+xml", Array("<svg/>".utf8), false),
    ])
    func textOrBase64(type: String, body: [UInt8], isBase64: Bool) {
        let response = Response(status: 200, headers: ["content-type": type], body: body)
        #expect(answer(response, rest)?["isBase64Encoded"] == .bool(isBase64))
        #expect(answer(response, rest)?["body"]?.string != nil)
    }

    @Test func changedBodyIsCheckedAgain() {
        var response = Response(status: 200, text: "x")
        response.body = [0xFF]
        #expect(answer(response, http)?["body"] == "/w==")
    }

    @Test func bytesHaveAType() {
        #expect(Response(status: 200, body: [1]).headers["Content-Type"] == "application/octet-stream")
        #expect(Response(status: 204).headers["Content-Type"] == nil)
    }

    @Test func illegalStatusIsAnError() {
        #expect(answer(Response(status: 1000), rest)?["statusCode"] == 500)
    }

    @Test func illegalFieldsAreLeftOutAndNoted() {
        var headers: HTTPHeaders = ["A": "1\r\nB: 2", "bad name": "x", "": "y", "C": "ok"]
        headers["D"] = "\u{0}"
        headers["C"] = "no\n"
        #expect(headers.fields.map(\.name) == ["C"])
        #expect(headers["c"] == "ok")
        #expect(headers.rejected == ["A", "bad name", "", "D", "C"])
    }

    @Test func headerSubscript() {
        var headers: HTTPHeaders = ["A": "1", "b": "2", "a": "3", "B": "4", "c": "5"]
        headers["a"] = "9"
        #expect(headers.fields.map { "\($0.name)=\($0.value)" } == ["a=9", "b=2", "B=4", "c=5"])
        headers["B"] = nil
        #expect(headers.fields.map { "\($0.name)=\($0.value)" } == ["a=9", "c=5"])
        #expect(headers == ["A": "9", "C": "5"])
        #expect(headers != ["C": "5", "A": "9"])
    }
}
