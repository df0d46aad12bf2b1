import Testing

@testable import Gatewright

@Suite struct RequestTests {
    private let routes = Routes(
        """
        GET /orders/{orderId}
        GET /files/{proxy+}
        """)

    /// The decoded path parameter of an event after its route was looked up.
    private func parameter(_ name: String, _ event: JSONValue) throws -> String? {
        var request = Request(event)
        _ = try routes.match(&request)
        return request.pathParameters[name]
    }

    @Test func restPathParametersAreDecodedOnce() throws {
        let event = Events.rest(
            "GET", "/orders/a%2Bb%2525+c", resource: "/orders/{orderId}", pathParameters: ["orderId": "a%2Bb%2525+c"])
        #expect(try parameter("orderId", event) == "a+b%25+c")
        #expect(Request(event).path == "/orders/a%2Bb%2525+c")
    }

    @Test func httpPathParametersAreNotDecodedAgain() throws {
        let event = Events.http(
            "GET", "/orders/a%20b", routeKey: "GET /orders/{orderId}", pathParameters: ["orderId": "a%20b"])
        #expect(try parameter("orderId", event) == "a%20b")
    }

    /// Where the event names a catch-all, the parameters come from the path and not from the event.
    @Test func parametersOfThePath() throws {
        #expect(
            try parameter(
                "orderId",
                Events.rest(
                    "GET", "/orders/a%20b", resource: "/{proxy+}", pathParameters: ["proxy": "orders/a%20b"]))
                == "a b")
        #expect(try parameter("orderId", Events.http("GET", "/orders/a%20b", routeKey: "$default")) == "a%20b")
        #expect(
            try parameter(
                "orderId",
                Events.http("GET", "/orders/a%20b", routeKey: "$default", domain: "x.lambda-url.us-east-1.on.aws"))
                == "a b")
        #expect(
            try parameter("proxy", Events.loadBalancer("GET", "/files/a/b%2Fc", isMultiple: false)) == "a/b/c")
        #expect(try parameter("proxy", Events.http("GET", "/files/ü/ß", routeKey: "$default")) == "ü/ß")
    }

    @Test(arguments: ["2.0", "1.0"]) func stageIsTakenOffThePath(version: String) throws {
        func event(_ path: String, stage: String) -> JSONValue {
            version == "2.0"
                ? Events.http("GET", path, routeKey: "$default", stage: stage)
                : Events.rest("GET", path, resource: "$default", version: "1.0", stage: stage)
        }
        #expect(Request(event("/beta/orders/7", stage: "beta")).path == "/orders/7")
        #expect(try parameter("orderId", event("/beta/orders/7", stage: "beta")) == "7")
        #expect(Request(event("/beta", stage: "beta")).path == "")
        #expect(Request(event("/betamax/x", stage: "beta")).path == "/betamax/x")
        #expect(Request(event("/orders/7", stage: "$default")).path == "/orders/7")
        #expect(Request(event("/$default/orders/7", stage: "$default")).path == "/$default/orders/7")
    }

    @Test func stageOfARESTAPIIsNotInThePath() {
        #expect(Request(Events.rest("GET", "/prod/x", resource: "/prod/x", stage: "prod")).path == "/prod/x")
    }

    @Test func queries() {
        let values = ["a": ["1,2", "3"], "q": ["x y&z"], "e": [""]]
        #expect(Request(Events.rest("GET", "/", resource: "/", query: values)).query == values)
        #expect(
            Request(
                Events.http(
                    "GET", "/", routeKey: "GET /", rawQuery: "a=1,2&a=3&q=x%20y%26z&e&%zz=1&b=%zz&&")
            ).query
                == values)
        #expect(
            Request(
                Events.loadBalancer(
                    "GET", "/", query: ["a": ["1%2C2", "3"], "q": ["x+y%26z"], "e": [""]], isMultiple: true)
            ).query
                == values)
        #expect(
            Request(Events.loadBalancer("GET", "/", query: ["q": ["x%20y"]], isMultiple: false)).query == ["q": ["x y"]]
        )
    }

    @Test func headersAreFoundInAnyCase() {
        let rest = Request(
            Events.rest("GET", "/", resource: "/", headers: ["x-Custom": ["first", "last"], "Accept": ["*/*"]]))
        #expect(rest.header("X-CUSTOM") == "last")
        #expect(rest.headerValues("X-Custom") == ["first", "last"])
        #expect(rest.headers.values(for: "x-custom") == ["first", "last"])
        #expect(rest.header("Missing") == nil)
        let http = Request(Events.http("GET", "/", routeKey: "GET /", headers: ["x-multi": "a,b"]))
        #expect(http.header("X-Multi") == "a,b")
        let balancer = Request(Events.loadBalancer("GET", "/", headers: ["x-a": ["1", "2"]], isMultiple: true))
        #expect(balancer.header("X-A") == "2")
    }

    @Test func cookiesOfBothShapes() {
        let http = Request(Events.http("GET", "/", routeKey: "GET /", cookies: ["a=1", "b=x=y", "a=2"]))
        #expect(http.cookies == ["a": "1", "b": "x=y"])
        #expect(http.header("cookie") == "a=1; b=x=y; a=2")
        #expect(http.headers["Cookie"] == "a=1; b=x=y; a=2")
        let rest = Request(Events.rest("GET", "/", resource: "/", headers: ["Cookie": ["a=1; b=x=y;  a=2; odd"]]))
        #expect(rest.cookies == ["a": "1", "b": "x=y"])
        #expect(rest.headers.values(for: "Cookie") == ["a=1; b=x=y;  a=2; odd"])
        #expect(Request(Events.http("GET", "/", routeKey: "GET /")).header("Cookie") == nil)
        // An authorizer's question may have them in either place.
        let both = Events.http("GET", "/", routeKey: "GET /", headers: ["cookie": "c=3"], cookies: ["c=3"])
        #expect(Request(both).headers.values(for: "Cookie") == ["c=3"])
    }

    @Test func contextOfTheGateway() {
        let rest = Request(Events.rest("GET", "/", resource: "/"))
        #expect(rest.stage == "prod")
        #expect(rest.sourceIP == "203.0.113.9")
        #expect(rest.caller == .authorizer(Caller.AuthorizerContext(principal: "u1")))
        let http = Request(Events.http("GET", "/", routeKey: "GET /", stage: "beta"))
        #expect(http.stage == "beta")
        #expect(http.sourceIP == "203.0.113.9")
        #expect(http.caller == .authorizer(Caller.AuthorizerContext(values: ["level": 3, "admin": true])))
        let balancer = Request(
            Events.loadBalancer("GET", "/", headers: ["x-forwarded-for": ["1.1.1.1, 2.2.2.2"]], isMultiple: false))
        #expect(balancer.sourceIP == "2.2.2.2")
    }

    /// The method of an ANY route is that of the request.
    @Test func anyRouteHasTheRealMethod() throws {
        let routes = Routes("ANY /any")
        var request = Request(Events.http("PATCH", "/any", routeKey: "ANY /any"))
        #expect(try routes.match(&request) == 0)
        #expect(request.method == .patch)
    }

    /// The resource decides where it is declared: behind a base path mapping the path is not that of the document.
    @Test func resourceComesBeforeThePath() throws {
        var request = Request(Events.rest("GET", "/base/orders/7", resource: "/orders/{orderId}"))
        #expect(try routes.match(&request) == 0)
    }

    @Test func escapedPathsAreMatched() throws {
        let text =
            #"{"version":"2.0","routeKey":"$default","rawPath":"\/orders\/\u00fc","requestContext":{"http":{"method":"GET"}}}"#
        var request = Request(Event(EventBytes(Array(text.utf8))))
        #expect(try routes.match(&request) == 0)
        #expect(request.pathParameters == ["orderId": "ü"])
    }
}
