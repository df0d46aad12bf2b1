#if CommandLine
    import Foundation
    import GatewrightAPI
    import GatewrightGateway
    import Testing

    @testable import GatewrightCommand

    /// What `gatewright invoke` takes from the document for the gateway that it plays.
    struct LocalGatewayTests {
        /// A function that is an authorizer, too: it lets `ann` in.
        private static let script = CountingFunction.script.replacing(
            "fail) call",
            with: #"""
                *routeArn*\"ann\"*) call POST "invocation/$id/response" '{"isAuthorized":true}' ;;
                *routeArn*) call POST "invocation/$id/response" '{"isAuthorized":false}' ;;
                fail) call
                """#)

        private static let api: API = {
            var authorizer = LambdaAuthorizer(
                scheme: "Door", type: "Door", kind: .request, answer: .simple,
                identity: [.init(name: "name", wireName: "X-Name", location: .header, isRequired: true)])
            authorizer.isPayload2 = true
            let operations = [("/items", "a"), ("$default", "b")].map { path, name in
                var operation = Operation(method: .any, path: path, name: name, type: name.uppercased())
                operation.security = Security([[.init("Door", .lambda)]])
                return operation
            }
            var function = Function(name: "F", handler: "FHandler", operations: operations)
            function.authorizers = [authorizer]
            var api = API(document: "openapi.yaml", title: "A", functions: [function])
            api.cors = CORSConfiguration(allowOrigins: ["*"], allowMethods: ["GET"])
            return api
        }()

        /// Of all routes with an authorizer only `$default` has it asked about preflight requests.
        @Test(arguments: [
            ("/items", nil, 204, false), ("/items", "ben", 204, false),
            ("/other", nil, 401, false), ("/other", "ben", 403, true), ("/other", "ann", 204, true),
        ])
        func preflightOfTheDefaultRouteIsAuthorized(
            _ path: String, _ name: String?, _ status: Int, _ isAsked: Bool
        ) async throws {
            var request = HTTPRequest(
                method: "OPTIONS", path: path,
                headers: [HTTPField("Origin", "https://a.example"), HTTPField("Access-Control-Request-Method", "GET")])
            if let name { request.headers.append(HTTPField("X-Name", name)) }
            let page = Page()
            try await withCountingFunction(Self.script) { function async throws in
                let gateway = LocalGateway(
                    .http2, api: Self.api, functionName: "F", timeout: .seconds(600), say: { _ in },
                    showEvent: page.show)
                let answer = try await function.run { await gateway.answer(to: request, from: $0) }
                let response = try #require(answer.response)
                #expect(response.status == status)
                #expect(response.headers.value("access-control-allow-origin") == "*")
                #expect(response.headers.value("access-control-allow-methods") == (status == 204 ? "GET" : nil))
                #expect(answer.isSuccess)
            }
            #expect(page.text.contains("routeArn") == isAsked)
        }

        /// Whose authorizer is another function's is told what it would have said.
        @Test(arguments: [nil, #"{"principalId":"ann","limit":2}"#])
        func authorizersElsewhereAreTakenAtTheirWord(_ word: String?) async throws {
            var api = Self.api
            api.functions.append(Function(name: "G", handler: "GHandler", operations: api.functions[0].operations))
            api.functions[0].operations = []
            let (page, notes) = (Page(), Page())
            try await withCountingFunction { function async throws in
                var gateway = LocalGateway(
                    .http2, api: api, functionName: "G", timeout: .seconds(600), say: notes.say,
                    showEvent: page.show)
                gateway.allowed = word.flatMap { AuthorizedCaller(json: $0) }
                let asking = gateway
                let answer = try await function.run {
                    await asking.answer(to: HTTPRequest(method: "GET", path: "/items"), from: $0)
                }
                #expect(answer.isSuccess)
            }
            #expect(page.text.contains(#""limit":2"#) == (word != nil))
            #expect(notes.text.contains("--authorizer") == (word == nil))
            #expect(AuthorizedCaller(json: "[]") == nil)
        }

        @Test func bodiesAreBinaryAsTheDocumentSays() async throws {
            var api = Self.api
            api.functions[0].operations = [Operation(method: .put, path: "/photo", name: "a", type: "A")]
            api.binaryMediaTypes = ["image/*"]
            let page = Page()
            try await withCountingFunction { function async throws in
                let gateway = LocalGateway(
                    .rest, api: api, functionName: "F", timeout: .seconds(600), say: { _ in }, showEvent: page.show)
                let request = HTTPRequest(
                    method: "PUT", path: "/photo", headers: [HTTPField("Content-Type", "image/png")],
                    body: Array("hi".utf8))
                _ = try await function.run { await gateway.answer(to: request, from: $0) }
            }
            #expect(page.text.contains(#""body":"aGk=","isBase64Encoded":true"#))
        }

        @Test func headHasNoBody() async throws {
            try await withCountingFunction { function async throws in
                let gateway = LocalGateway(
                    .rest, api: Self.api, functionName: "F", timeout: .seconds(600), say: { _ in })
                let answer = try await function.run {
                    await gateway.answer(to: HTTPRequest(method: "HEAD", path: "/nothing"), from: $0)
                }
                #expect(answer.response?.status == 403)
                #expect(answer.response?.body == [])
            }
        }
    }
#endif
