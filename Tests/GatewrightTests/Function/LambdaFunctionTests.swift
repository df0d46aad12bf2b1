import Testing

@testable import Gatewright

@Suite struct LambdaFunctionTests {
    let orders = Orders()

    @Test func restRequestIsAnsweredInPayload1() async throws {
        let event = Events.rest(
            "POST", "/orders", resource: "/orders", headers: ["Content-Type": ["application/json"]],
            body: #"{"sku":"A-1","quantity":2,"note":"a \"b\" \n ü"}"#)
        #expect(
            try await orders.answer(event) == [
                "statusCode": 201, "headers": ["Content-Type": "application/json", "Location": "/orders/7"],
                "isBase64Encoded": false, "body": #"{"sku":"A-1","quantity":2,"note":"a \"b\" \n ü"}"#,
            ])
    }

    @Test func httpRequestIsAnsweredInPayload2() async throws {
        let event = Events.http(
            "GET", "/orders/a b", routeKey: "GET /orders/{orderId}", rawQuery: "limit=5&tag=x%2Cy&tag=z+w",
            headers: ["x-tenant": "acme"], cookies: ["a=1", "session=s1"], pathParameters: ["orderId": "a b"])
        #expect(
            try await orders.answer(event) == [
                "statusCode": 200, "headers": ["Content-Type": "text/plain; charset=utf-8"],
                "isBase64Encoded": false, "body": #"a b|5|["x,y", "z w"]|acme|s1"#,
            ])
    }

    @Test func everyFaultOfARequestIsTold() async throws {
        let event = Events.http(
            "GET", "/orders/%", routeKey: "GET /orders/{orderId}", rawQuery: "limit=five&tag=%FF",
            pathParameters: [:])
        let answer = try await orders.answer(event)
        #expect(answer["statusCode"] == 400)
        let body = try #require(answer["body"]?.string)
        #expect(
            body
                == #"{"message":"The request is not valid.","errors":["#
                + #"{"in":"path","name":"orderId","keyword":"required","limit":true,"message":"is required"},"#
                + #"{"in":"query","name":"limit","keyword":"type","limit":"integer","message":"must be an integer"},"#
                + #"{"in":"query","name":"tag","message":"is not valid percent-encoded UTF-8"}]}"#)
    }

    @Test(arguments: [
        (#"{"sku":"x"}"#, "application/json", false, 400),
        (#"{"sku":1,"quantity":2}"#, "application/json", false, 400),
        (#"{"sku":"x","quantity":2}"#, "application/vnd.orders+json; charset=utf-8", false, 201),
        (#"{"sku":"x","quantity":2}"#, "text/csv", false, 415),
        ("eyJza3UiOiJ4IiwicXVhbnRpdHkiOjJ9", "application/json", true, 201),
        ("%%%", "application/json", true, 400),
        ("", "application/json", false, 400),
    ])
    func bodies(body: String, type: String, isBase64: Bool, status: Int) async throws {
        let event = Events.rest(
            "POST", "/orders", resource: "/orders", headers: ["content-type": [type]], body: body,
            isBase64Encoded: isBase64)
        #expect(try await orders.answer(event)["statusCode"] == .integer(status))
    }

    @Test func bodyWithoutContentTypeIsTakenForJSON() async throws {
        let event = Events.http("POST", "/orders", routeKey: "POST /orders", body: #"{"sku":"x","quantity":2}"#)
        #expect(try await orders.answer(event)["statusCode"] == 201)
    }

    @Test func otherErrorsLeakNothing() async throws {
        let answer = try await orders.answer(Events.rest("GET", "/fail", resource: "/fail"))
        #expect(answer["statusCode"] == 500)
        #expect(answer["body"] == #"{"message":"Internal Server Error"}"#)
    }

    @Test func binaryBodiesTravelAsBase64() async throws {
        let answer = try await orders.answer(Events.http("GET", "/image", routeKey: "GET /image"))
        #expect(answer["isBase64Encoded"] == true)
        #expect(answer["body"] == "iVD/")
    }

    @Test func unknownPathsAndMethods() async throws {
        let missing = try await orders.answer(Events.rest("GET", "/nothing", resource: "/{proxy+}"))
        #expect(missing["statusCode"] == 404)
        let wrong = try await orders.answer(Events.http("DELETE", "/orders/7", routeKey: "$default"))
        #expect(wrong["statusCode"] == 405)
        #expect(wrong["headers"]?["Allow"] == "GET")
        let odd = try await orders.answer(Events.http("BREW", "/orders/7", routeKey: "$default"))
        #expect(odd["statusCode"] == 501)
    }

    @Test func otherEventsGoToHandle() async throws {
        #expect(try await orders.answer(["a": 1]) == ["echo": ["a": 1]])
        #expect(try await orders.answer([1, "x"]) == ["echo": [1, "x"]])
        await #expect(throws: FunctionError(type: "Order.Failed", message: "as asked")) {
            try await orders.answer(["fail": true])
        }
        await #expect(throws: FunctionError(type: "Gatewright.InvalidEvent", message: "The event is not valid JSON.")) {
            try await orders.respond(toEvent: Array("{".utf8), context: Context())
        }
    }

    @Test func authorizerEventsAreNoRequests() async throws {
        var event = try #require(Events.rest("GET", "/orders/7", resource: "/orders/{orderId}").object)
        event["type"] = "REQUEST"
        event["methodArn"] = "arn:aws:execute-api:us-east-1:123456789012:abcde12345/prod/GET/orders/7"
        #expect(try await orders.answer(.object(event)) == ["echo": .object(event)])
        // A number that is none, where only reading the whole event finds it.
        let arn = "arn:aws:execute-api:us-east-1:123456789012:abcde12345/prod/GET/orders/7"
        let broken = #"{"type":"TOKEN","methodArn":"\#(arn)","authorizationToken":"a","n":01}"#
        await #expect(throws: FunctionError(type: "Gatewright.InvalidEvent", message: "The event is not valid JSON.")) {
            try await orders.respond(toEvent: Array(broken.utf8), context: Context())
        }
    }

    struct Plain: LambdaFunction {
        static var routes: Routes { Routes("GET /") }
        func respond(to request: Request, route: Int, context: Context) async throws -> Response {
            throw HTTPError(.conflict, "Taken.", headers: ["Retry-After": "1"])
        }
        func response(to error: HTTPError, context: Context) -> Response {
            Response(status: error.status, text: error.message + context.requestID)
        }
    }

    @Test func errorsCanBeShaped() async throws {
        let answer = try await Plain().answer(Events.rest("GET", "/", resource: "/"))
        #expect(answer["statusCode"] == 409)
        #expect(answer["body"] == "Taken.test")
    }

    @Test func otherEventsAreRefusedByDefault() async throws {
        let error = await #expect(throws: FunctionError.self) { try await Plain().answer(["Records": []]) }
        #expect(error?.type == "Gatewright.UnexpectedEvent")
    }
}
