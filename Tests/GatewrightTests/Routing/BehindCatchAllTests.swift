import Testing

@testable import Gatewright

/// Operations without an integration, which requests reach by the catch-all that is deployed.
@Suite struct BehindCatchAllTests {
    struct Kites: KitesHandler, CrossOriginFunction {
        static let cors = CORS(origins: ["https://example.com"])
        func listKites(_ input: ListKites.Input, context: Context) async throws -> ListKites.Output { .ok("all") }
        func addKite(_ input: AddKite.Input, context: Context) async throws -> AddKite.Output { .noContent }
        func getKite(_ input: GetKite.Input, context: Context) async throws -> GetKite.Output { .ok("\(input.id)") }
        func anyKite(_ input: AnyKite.Input, context: Context) async throws -> AnyKite.Output {
            .ok("\(input.method.rawValue) \(input.proxy)")
        }
        // Nobody writes `kiteOptions` and `kitePreflight`, which CORS answers.
    }

    struct Strings: StringsHandler {
        func anyString(_ input: AnyString.Input, context: Context) async throws -> AnyString.Output { .noContent }
        func getString(_ input: GetString.Input, context: Context) async throws -> GetString.Output { .noContent }
    }

    @Test(arguments: [
        ("GET", "/kites", "/{proxy+}", 200, "all"),
        ("GET", "/kites/7", "/{proxy+}", 200, "7"),
        ("GET", "/kites/x", "/{proxy+}", 400, nil),
        ("PUT", "/kites/7", "/{proxy+}", 200, "PUT kites/7"),
        ("GET", "/kites/7/tail", "/{proxy+}", 200, "GET kites/7/tail"),
        ("POST", "/kites", "/kites", 204, ""),
        // What the gateway has a route for is no way behind its catch-all, whatever the path looks like.
        ("POST", "/kites", "/{proxy+}", 200, "POST kites"),
        ("POST", "/kites/", "/{proxy+}", 200, "POST kites/"),
        // A function URL names no route.
        ("POST", "/kites", "", 204, ""),
        ("GET", "/kites/8", "", 200, "8"),
        ("PUT", "/kites/8", "", 200, "PUT kites/8"),
    ])
    func requests(method: String, path: String, resource: String, status: Int, body: String?) async throws {
        let event = Events.rest(
            method, path, resource: resource, pathParameters: ["proxy": String(path.dropFirst())])
        let answer = try await Kites().answer(event)
        #expect(answer["statusCode"] == .integer(status))
        if let body { #expect(answer["body"]?.string ?? "" == body) }
    }

    /// ANY of the same path stands in front: the event names the path, and the method decides.
    @Test func aMethodBesideANY() async throws {
        #expect(await Strings().respond(to: Request(.get, "/strings/x")).status == .badRequest)
        #expect(await Strings().respond(to: Request(.put, "/strings/x")).status == .noContent)
    }

    @Test func nobodyHasToWriteWhatCORSAnswers() async {
        let asking: HTTPHeaders = ["Origin": "https://example.com", "Access-Control-Request-Method": "POST"]
        let preflight = await Kites().respond(to: Request(.options, "/kites", headers: asking))
        #expect(preflight.status == .noContent)
        #expect(preflight.headers["Access-Control-Allow-Origin"] == "https://example.com")
        let plain = await Kites().respond(to: Request(.options, "/kites"))
        #expect(plain.status == .noContent)
        #expect(await Kites().respond(to: Request(.options, "/kites/7")).status == .notFound)
    }
}
