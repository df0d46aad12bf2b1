import Testing

@testable import Gatewright

/// A function that answers browsers by itself: preflight requests, and header fields on every response.
@Suite struct CORSTests {
    struct Shop: LambdaFunction, CrossOriginFunction {
        static let routes = Routes(
            """
            GET /items
            POST /items
            OPTIONS /items
            ANY /files/{path+}
            """)
        static let cors = CORS(
            origins: ["https://shop.example", "http://localhost:3000"], headers: ["Content-Type", "X-Trace"],
            exposing: ["ETag"], credentials: true, maxAge: 600)

        func respond(to request: Request, route: Int, context: Context) async throws -> Response {
            if request.query["fail"] == ["bad"] { throw HTTPError(.badRequest) }
            if request.query["fail"] == ["crash"] { throw FunctionError(type: "Crash", message: "as asked") }
            var response = Response(status: .ok, text: request.method.rawValue)
            for vary in request.query["vary"] ?? [] { response.headers.append(name: "Vary", value: vary) }
            if request.query["own"] != nil { response.headers["Access-Control-Allow-Origin"] = "https://own.example" }
            return response
        }
    }

    struct Open: LambdaFunction, CrossOriginFunction {
        static let routes = Routes("GET /items")
        static let cors = CORS.anyOrigin(methods: [.get, .delete])
        func respond(to request: Request, route: Int, context: Context) async throws -> Response {
            Response(status: .ok)
        }
    }

    private static let origin = "https://shop.example"
    private static let asking: HTTPHeaders = ["Origin": origin, "Access-Control-Request-Method": "POST"]

    @Test(arguments: [
        ("GET", "/items", 200), ("GET", "/items?fail=bad", 400), ("GET", "/nothing", 404), ("PUT", "/items", 405),
        ("GET", "/items?fail=crash", 500), ("OPTIONS", "/items", 200),
    ])
    func everyResponseCanBeRead(method: String, target: String, status: Int) async throws {
        let method = try #require(HTTPMethod(rawValue: method))
        let response = await Shop().respond(to: Request(method, target, headers: ["Origin": Self.origin]))
        #expect(response.status.code == status)
        #expect(response.headers["Access-Control-Allow-Origin"] == Self.origin)
        #expect(response.headers["Access-Control-Allow-Credentials"] == "true")
        #expect(response.headers["Access-Control-Expose-Headers"] == "ETag")
        #expect(response.headers["Access-Control-Allow-Methods"] == nil)
        #expect(response.headers["Vary"] == "Origin")
    }

    @Test func unknownMethodIsAnsweredToo() async throws {
        let event = Events.rest("BREW", "/items", resource: "/items", headers: ["origin": [Self.origin]])
        let answer = try await Shop().answer(event)
        #expect(answer["statusCode"] == 501)
        #expect(answer["headers"]?["Access-Control-Allow-Origin"] == .string(Self.origin))
    }

    @Test(arguments: [nil, "https://evil.example", "https://shop.example.evil.example", "HTTPS://shop.example", "null"])
    func otherOriginsGetNothing(origin: String?) async {
        var headers = HTTPHeaders()
        headers["Origin"] = origin
        headers["Access-Control-Request-Method"] = "POST"
        for method in [HTTPMethod.get, .options] {
            let response = await Shop().respond(to: Request(method, "/items", headers: headers))
            #expect(response.headers["Access-Control-Allow-Origin"] == nil)
            #expect(response.headers["Access-Control-Allow-Credentials"] == nil)
            #expect(response.headers["Vary"] == "Origin")
        }
    }

    @Test(arguments: [
        ("/items", "GET, OPTIONS, POST"), ("/files/a", "DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT"),
    ])
    func preflight(path: String, methods: String) async {
        let response = await Shop().respond(to: Request(.options, path, headers: Self.asking))
        #expect(response.status == .noContent)
        #expect(response.body.isEmpty)
        #expect(response.headers["Access-Control-Allow-Methods"] == methods)
        #expect(response.headers["Access-Control-Allow-Headers"] == "Content-Type, X-Trace")
        #expect(response.headers["Access-Control-Max-Age"] == "600")
        #expect(response.headers["Access-Control-Allow-Origin"] == Self.origin)
    }

    /// The resource that the event names counts, not a path with a base path before it.
    @Test func preflightBehindARESTAPI() async throws {
        let headers = ["origin": [Self.origin], "access-control-request-method": ["POST"]]
        let answer = try await Shop().answer(
            Events.rest("OPTIONS", "/shop/items", resource: "/items", headers: headers))
        #expect(answer["statusCode"] == 204)
        #expect(answer["headers"]?["Access-Control-Allow-Methods"] == "GET, OPTIONS, POST")
    }

    @Test func preflightOfAnUnknownPathIsNotFound() async {
        let response = await Shop().respond(to: Request(.options, "/nothing", headers: Self.asking))
        #expect(response.status == .notFound)
        #expect(response.headers["Access-Control-Allow-Origin"] == Self.origin)
    }

    @Test func anyOrigin() async {
        let response = await Open().respond(to: Request(.get, "/items"))
        #expect(response.headers["Access-Control-Allow-Origin"] == "*")
        #expect(response.headers["Vary"] == nil)
        let preflight = await Open().respond(to: Request(.options, "/items", headers: Self.asking))
        #expect(preflight.headers["Access-Control-Allow-Methods"] == "GET, DELETE")
        #expect(preflight.headers["Access-Control-Allow-Credentials"] == nil)
    }

    @Test(arguments: [
        ("Accept", "Accept, Origin"), ("Accept,%20origin", "Accept, origin"), ("*", "*"),
        ("Accept-Encoding&vary=Accept-Language", "Accept-Encoding, Accept-Language, Origin"),
    ])
    func varyIsCompleted(set: String, sent: String) async {
        let response = await Shop().respond(to: Request(.get, "/items?vary=\(set)"))
        #expect(response.headers.values(for: "Vary") == [sent])
    }

    @Test func whatTheHandlerSetsStays() async {
        let response = await Shop().respond(to: Request(.get, "/items?own", headers: ["Origin": Self.origin]))
        #expect(response.headers.values(for: "Access-Control-Allow-Origin") == ["https://own.example"])
    }

    /// A generated handler needs no more than the conformance.
    struct Crates: CrossOriginFunction, CratesHandler {
        static let cors = CORS.anyOrigin()
        func listCrates(_ input: ListCrates.Input, context: Context) async throws -> ListCrates.Output { .noContent }
        func sendCrate(_ input: SendCrate.Input, context: Context) async throws -> SendCrate.Output { .created }
        func getCrate(_ input: GetCrate.Input, context: Context) async throws -> GetCrate.Output { .ok("") }
        func checkCrate(_ input: CheckCrate.Input, context: Context) async throws -> CheckCrate.Output { .noContent }
        func crateOptions(
            _ input: CrateOptions.Input, context: Context
        ) async throws -> CrateOptions.Output { .noContent }
        func setNextCrate(
            _ input: SetNextCrate.Input, context: Context
        ) async throws -> SetNextCrate.Output { .noContent }
        func anyCrateFile(
            _ input: AnyCrateFile.Input, context: Context
        ) async throws -> AnyCrateFile.Output { .ok("") }
    }

    @Test func generatedHandler() async {
        let fault = await Crates().respond(to: Request(.get, "/crates/x"))
        #expect(fault.status == .badRequest)
        #expect(fault.headers["Access-Control-Allow-Origin"] == "*")
        let preflight = await Crates().respond(to: Request(.options, "/crates", headers: Self.asking))
        #expect(preflight.headers["Access-Control-Allow-Methods"] == "GET, POST")
    }
}
