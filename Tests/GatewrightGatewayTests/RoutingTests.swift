import GatewrightAPI
import GatewrightGateway
import GatewrightSpec
import Testing

struct RoutingTests {
    @Test(arguments: [
        ("GET", "/users/me", "GET /users/me"), ("GET", "/users/7", "GET /users/{id}"),
        ("PUT", "/users/me", "PUT /users/{id}"), ("GET", "/users/7/x", "ANY /{proxy+}"),
        ("GET", "/users/me/", "GET /users/me"), ("DELETE", "/users/me", "ANY /{proxy+}"),
        ("GET", "/", nil), ("BREW", "/users/me", nil), ("get", "/users/me", nil),
    ])
    func restPrefersTheSpecific(_ method: String, _ path: String, _ key: String?) {
        let api = gateway(.rest, "ANY /{proxy+}", "GET /users/{id}", "PUT /users/{id}", "GET /users/me")
        #expect(api.match(HTTPRequest(method: method, path: path))?.route.key == key)
    }

    /// The developer guide's example.
    @Test(arguments: [
        ("GET", "/pets/dog/1", "GET /pets/dog/1"), ("GET", "/pets/dog/2", "GET /pets/dog/{id}"),
        ("GET", "/pets/cat/1", "GET /pets/{proxy+}"), ("POST", "/test/5", "ANY /{proxy+}"), ("POST", "/", "$default"),
    ])
    func httpPrefersTheSpecific(_ method: String, _ path: String, _ key: String) {
        let api = gateway(
            .http2, "$default", "ANY /{proxy+}", "GET /pets/{proxy+}", "GET /pets/dog/{id}", "GET /pets/dog/1")
        #expect(api.match(HTTPRequest(method: method, path: path))?.route.key == key)
    }

    /// A REST API looks for a route as the path was sent, an HTTP API when it is decoded.
    @Test(
        arguments: [
            (Gateway.Kind.rest, "/users/a%2Fb", "a%2Fb"), (.rest, "/us%65rs/a", nil), (.rest, "/users/a%20b", "a%20b"),
            (.http1, "/users/a%2Fb", nil), (.http1, "/us%65rs/a", "a"), (.http2, "/users/a%2fb", nil),
            (.http2, "/us%65rs/a%20b", "a b"), (.http2, "/users/a%252Fb", "a%2Fb"),
        ] as [(Gateway.Kind, String, String?)])
    func httpDecodesFirst(_ kind: Gateway.Kind, _ path: String, _ id: String?) {
        let match = gateway(kind, "GET /users/{id}").match(HTTPRequest(method: "GET", path: path))
        #expect(match?.parameters.first?.value == id)
    }

    /// Recorded of REST APIs, of which nothing says that HTTP APIs do so, too.
    @Test(
        arguments: [
            (Gateway.Kind.rest, "/files/x/", "x"), (.http1, "/files/x/", "x/"), (.http2, "/files/x/y/", "x/y/"),
            (.http2, "/files/x", "x"), (.rest, "/files/a//b", "a//b"), (.http2, "/files/a//b", "a//b"),
        ] as [(Gateway.Kind, String, String)])
    func greedyVariablesOfHTTPKeepTheSlashAtTheEnd(_ kind: Gateway.Kind, _ path: String, _ rest: String) {
        for decodesPath in [true, false] {
            let match = gateway(kind, "GET /files/{rest+}")
                .match(HTTPRequest(method: "GET", path: path), decodesPath: decodesPath)
            #expect(match?.parameters == [HTTPField("rest", rest)])
        }
        let one = gateway(kind, "GET /users/{id}").match(HTTPRequest(method: "GET", path: "/users/7/"))
        #expect(one?.parameters == [HTTPField("id", "7")])
    }

    /// For tests of functions.
    @Test func aPathMayBeLeftAsItIs() {
        let request = HTTPRequest(method: "GET", path: "/users/a%2Fb")
        let match = gateway(.http2, "GET /users/{id}").match(request, decodesPath: false)
        #expect(match?.parameters.first?.value == "a/b")
    }

    @Test func restHasNoDefaultRoute() {
        #expect(gateway(.rest, "$default").match(HTTPRequest(method: "GET", path: "/a")) == nil)
    }

    @Test func notFoundIsAForbiddenOnREST() {
        let rest = gateway(.rest).notFound(call)
        #expect(rest.status == 403)
        #expect(rest.body == Array(#"{"message":"Missing Authentication Token"}"#.utf8))
        #expect(rest.headers.value("x-amzn-errortype") == "MissingAuthenticationTokenException")
        let http = gateway(.http2).notFound(call)
        #expect(http.status == 404)
        #expect(http.body == Array(#"{"message":"Not Found"}"#.utf8))
    }

    @Test(arguments: Gateway.Kind.allCases)
    func gatewayWithoutDocumentLetsEverythingThrough(_ kind: Gateway.Kind) {
        for path in ["/", "/a", "/a/b/"] {
            let match = Gateway.catchingAll(kind).match(HTTPRequest(method: "PATCH", path: path))
            #expect(match?.route.target == .function(nil), "\(path)")
        }
    }

    /// The operation's `operationId` and the path of the resource, in whose tree a slash at the end makes no
    /// difference.
    @Test func restEventsNameTheMethod() throws {
        var route = GatewayRoute(.get, "/users/{id}/", target: .function("F"))
        route.operationName = "getUser"
        let event = try Gateway(.rest, routes: [route]).event(HTTPRequest(method: "GET", path: "/users/7/"))
        #expect(event.at("resource") == "/users/{id}")
        #expect(event.at("requestContext.resourcePath") == "/users/{id}")
        #expect(event.at("requestContext.operationName") == "getUser")
        let other = try Gateway(.http1, routes: [route]).event(HTTPRequest(method: "GET", path: "/users/7/"))
        #expect(other.at("resource") == "/users/{id}/")
        #expect(other.at("requestContext.operationName") == nil)
    }

    @Test func routesOfADocumentIncludeThoseWithoutFunction() {
        var function = Function(name: "Orders", handler: "OrdersHandler")
        function.operations = [Operation(method: .any, path: "/{proxy+}", name: "all", type: "All")]
        let api = API(
            document: "openapi.yaml", title: "Shop", functions: [function],
            unanswered: [UnansweredOperation(method: .options, path: "/orders", integration: "mock")])
        let gateway = Gateway(.rest, routes: api.gatewayRoutes)
        let options = gateway.match(HTTPRequest(method: "OPTIONS", path: "/orders"))
        #expect(options?.route.target == .integration("mock"))
        let get = gateway.match(HTTPRequest(method: "GET", path: "/orders"))
        #expect(get?.route.target == .function("Orders"))
    }
}
