import Testing

@testable import Gatewright

/// ANY and catch-alls through generated code: which operation gets a request, and what it is given.
@Suite struct AnyRouteTests {
    /// Operations beside ANY, a greedy path and a default route, all deployed.
    struct Shelves: ShelfHandler {
        func changeShelf(_ input: ChangeShelf.Input, context: Context) async throws -> ChangeShelf.Output {
            .ok("\(input.method.rawValue) \(input.id)")
        }
        func getShelf(_ input: GetShelf.Input, context: Context) async throws -> GetShelf.Output { .ok("\(input.id)") }
        func checkShelf(_ input: CheckShelf.Input, context: Context) async throws -> CheckShelf.Output { .noContent }
        func anyFull(_ input: AnyFull.Input, context: Context) async throws -> Response { said("anyFull") }
        func deleteFull(_ input: DeleteFull.Input, context: Context) async throws -> Response { said("deleteFull") }
        func getFull(_ input: GetFull.Input, context: Context) async throws -> Response { said("getFull") }
        func headFull(_ input: HeadFull.Input, context: Context) async throws -> Response { said("headFull") }
        func optionsFull(_ input: OptionsFull.Input, context: Context) async throws -> Response { said("optionsFull") }
        func patchFull(_ input: PatchFull.Input, context: Context) async throws -> Response { said("patchFull") }
        func postFull(_ input: PostFull.Input, context: Context) async throws -> Response { said("postFull") }
        func putFull(_ input: PutFull.Input, context: Context) async throws -> Response { said("putFull") }
        func getClosed(_ input: GetClosed.Input, context: Context) async throws -> Response { said("getClosed") }
        func anyPath(_ input: AnyPath.Input, context: Context) async throws -> Response {
            said("anyPath \(input.proxy)")
        }
        func anyRequest(_ input: AnyRequest.Input, context: Context) async throws -> Response {
            said("anyRequest \(input.method.rawValue)")
        }
        private func said(_ text: String) -> Response { Response(status: .ok, text: text) }
    }

    @Test(arguments: [
        ("GET", "/shelves/7", "GET /shelves/{id}", ["id": "7"], 200, "7"),
        ("HEAD", "/shelves/7", "HEAD /shelves/{id}", ["id": "7"], 204, ""),
        ("PATCH", "/shelves/7", "ANY /shelves/{id}", ["id": "7"], 200, "PATCH 7"),
        ("DELETE", "/shelves/x", "ANY /shelves/{id}", ["id": "x"], 400, nil),
        ("OPTIONS", "/full", "OPTIONS /full", [:], 200, "optionsFull"),
        ("PUT", "/full", "PUT /full", [:], 200, "putFull"),
        ("POST", "/a/b", "ANY /{proxy+}", ["proxy": "a/b"], 200, "anyPath a/b"),
        ("GET", "/", "$default", [:], 200, "anyRequest GET"),
        ("OPTIONS", "/", "$default", [:], 200, "anyRequest OPTIONS"),
    ])
    func deployed(
        method: String, path: String, key: String, parameters: [String: String], status: Int, body: String?
    ) async throws {
        let answer = try await Shelves().answer(
            Events.http(method, path, routeKey: key, pathParameters: parameters))
        #expect(answer["statusCode"] == .integer(status))
        if let body { #expect(answer["body"] == .string(body)) }
    }

    /// What API Gateway authorized is the route that it names. It decodes `/closed%2F7` and matches before.
    @Test(arguments: [("ANY /{proxy+}", "anyPath closed/7"), ("$default", "anyRequest GET")])
    func catchAllIsNoWayAroundAnotherRoute(key: String, body: String) async throws {
        let answer = try await Shelves().answer(
            Events.http("GET", "/closed/7", routeKey: key, pathParameters: ["proxy": "closed/7"]))
        #expect(answer["body"] == .string(body))
    }

    /// A function URL calls every route `$default`, and knows none.
    @Test func functionURLGoesByThePath() async throws {
        let answer = try await Shelves().answer(
            Events.http("GET", "/shelves/7", routeKey: "$default", domain: "x.lambda-url.us-east-1.on.aws"))
        #expect(answer["body"] == "7")
        let none = try await Shelves().answer(
            Events.http("POST", "/", routeKey: "$default", domain: "x.lambda-url.us-east-1.on.aws"))
        #expect(none["body"] == "anyRequest POST")
    }

    /// Documented paths behind a catch-all, which alone is deployed.
    struct Crates: CratesHandler {
        func listCrates(_ input: ListCrates.Input, context: Context) async throws -> ListCrates.Output { .noContent }
        func sendCrate(_ input: SendCrate.Input, context: Context) async throws -> SendCrate.Output { .created }
        func getCrate(_ input: GetCrate.Input, context: Context) async throws -> GetCrate.Output {
            .ok("\(input.id)")
        }
        func checkCrate(_ input: CheckCrate.Input, context: Context) async throws -> CheckCrate.Output { .noContent }
        func crateOptions(
            _ input: CrateOptions.Input, context: Context
        ) async throws -> CrateOptions.Output { .noContent }
        func setNextCrate(
            _ input: SetNextCrate.Input, context: Context
        ) async throws -> SetNextCrate.Output { .noContent }
        func anyCrateFile(_ input: AnyCrateFile.Input, context: Context) async throws -> AnyCrateFile.Output {
            .ok("\(input.method.rawValue) \(input.path)")
        }
    }

    private static let behind: [(String, String, Int, String?, String?)] = [
        ("GET", "/crates", 204, "", nil),
        ("POST", "/crates/", 201, "", nil),
        ("DELETE", "/crates", 405, nil, "GET, POST"),
        ("GET", "/crates/7", 200, "7", nil),
        ("HEAD", "/crates/7", 204, "", nil),
        ("OPTIONS", "/crates/7", 204, "", nil),
        ("PUT", "/crates/next", 204, "", nil),
        // The path that has the method, not the most specific one.
        ("HEAD", "/crates/next", 400, nil, nil),
        ("POST", "/crates/next", 405, nil, "GET, HEAD, OPTIONS, PUT"),
        ("DELETE", "/files/a/b", 200, "DELETE a/b", nil),
        ("GET", "/files", 404, nil, nil),
        ("GET", "/other", 404, nil, nil),
    ]

    @Test(arguments: behind)
    func behindCatchAll(method: String, path: String, status: Int, body: String?, allow: String?) async throws {
        let proxy = ["proxy": path.dropFirst().description]
        var trimmed = proxy
        if path.hasSuffix("/") { trimmed["proxy"]?.removeLast() }
        let events = [
            Events.rest(method, path, resource: "/{proxy+}", pathParameters: trimmed),
            // Behind a custom domain whose mapping has a base path.
            Events.rest(method, "/crates" + path, resource: "/{proxy+}", pathParameters: trimmed),
            Events.http(method, path, routeKey: "ANY /{proxy+}", pathParameters: proxy),
            Events.http(method, "/prod" + path, routeKey: "$default", stage: "prod"),
            Events.loadBalancer(method, path, isMultiple: false),
        ]
        for (index, event) in events.enumerated() {
            let answer = try await Crates().answer(event)
            #expect(answer["statusCode"] == .integer(status), "\(index)")
            if let body { #expect(answer["body"] == .string(body), "\(index)") }
            #expect(answer["headers"]?["Allow"] == allow.map { .string($0) }, "\(index)")
        }
    }

    /// A catch-all that is documented itself may be the one that is deployed.
    @Test(arguments: ["/files/{path+}", "/{proxy+}"])
    func documentedCatchAll(resource: String) async throws {
        let event = Events.rest(
            "GET", "/base/files/a", resource: resource, pathParameters: ["path": "a", "proxy": "files/a"])
        #expect(try await Crates().answer(event)["body"] == "GET a")
    }
}
