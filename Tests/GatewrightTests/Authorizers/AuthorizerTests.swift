import Testing

@testable import Gatewright

/// Events for authorizers through generated code: what the handler is given, and the bytes that go back.
@Suite struct AuthorizerTests {
    /// A handler that writes what it is given into its answer.
    struct Door: DoorHandler {
        func authorize(_ input: Badge.Input, context: Context) async throws -> Badge.Output {
            #expect(context.request == nil)
            switch input.token {
            case "Badge 1": return .allow(principal: "one", usageIdentifierKey: "key-1")
            case "Badge 2": return .deny
            case "Badge 3":
                return .allow(
                    principal: input.methodARN.path, context: ["level": 3, "ok": true, "share": 0.5, "claims": "x"],
                    to: [.path("/boxes/*", .get), .path("keys")], except: [.path("/boxes/9")])
            case "Badge 4": throw HTTPError(.unauthorized)
            case "Badge 5": throw FunctionError(type: "Down", message: "no door")
            case "Badge 6": return .allow(principal: "nobody", to: [])
            case "Badge 7": return .allow(principal: "far", to: [.path(String(repeating: "a", count: 500))])
            case "Badge 8": return .deny(principal: "known", context: ["why": "late", "odd": .number(.infinity)])
            default: return .unauthorized
            }
        }

        func authorize(_ input: Visitor.Input, context: Context) async throws -> Visitor.Output {
            let path = context.request?.path ?? ""
            return .allow(
                principal: "visitor",
                context: [
                    "seen": "\(input.xName)|\(input.name)|\(input.floor)|\(input.identitySourceIp)|\(path)",
                    "method": .string(context.request?.method.rawValue ?? ""),
                ])
        }

        func authorize(_ input: Clerk.Input, context: Context) async throws -> Clerk.Output {
            .allow(principal: input.xName ?? "nobody")
        }
    }

    static func policy(
        _ principal: String, _ effect: String = "Allow", stage: String = "prod", _ more: String = ""
    ) -> String {
        #"{"principalId":"\#(principal)","policyDocument":{"Version":"2012-10-17","Statement":["#
            + #"{"Action":"execute-api:Invoke","Effect":"\#(effect)","Resource":"#
            + #"["arn:aws:execute-api:us-east-1:123456789012:abcde12345/\#(stage)/*"]}]}\#(more)}"#
    }

    static let visitor = Events.question(
        "PUT", "/boxes/a%2Fb", resource: "/boxes/{boxId}", headers: ["x-name": ["Ann"]], query: ["name": ["a", "b c"]],
        stageVariables: ["floor": "3"])

    static let questions: [(JSONValue, String)] = [
        (Events.token("Badge 1"), policy("one", "Allow", #","usageIdentifierKey":"key-1""#)),
        (Events.token("Badge 2"), policy("anonymous", "Deny")),
        (
            Events.token("Badge 3", "GET", "/boxes/a:b/c"),
            #"{"principalId":"/boxes/a:b/c","policyDocument":{"Version":"2012-10-17","Statement":["#
                + #"{"Action":"execute-api:Invoke","Effect":"Allow","Resource":["\#(Events.stageARN)/GET/boxes/*","#
                + #""\#(Events.stageARN)/*/keys"]},"#
                + #"{"Action":"execute-api:Invoke","Effect":"Deny","Resource":["\#(Events.stageARN)/*/boxes/9"]}]},"#
                + #""context":{"level":3,"ok":true,"share":0.5}}"#
        ),
        (Events.token("Badge 6"), policy("nobody", "Deny")),
        (Events.token("Badge 7"), policy("far", "Deny")),
        (Events.token("Badge 8"), policy("known", "Deny", #","context":{"odd":"inf","why":"late"}"#)),
        (
            visitor,
            policy(
                "visitor", "Allow", #","context":{"method":"PUT","seen":"Ann|b c|3|203.0.113.9|/boxes/a%2Fb"}"#)
        ),
        (Events.question("POST", "/keys", resource: "/keys"), policy("nobody")),
        (
            Events.question("POST", "/keys", resource: "/keys", headers: ["X-NAME": ["Bob"]], version: "1.0"),
            policy("Bob")
        ),
    ]

    @Test(arguments: questions)
    func answers(event: JSONValue, answer: String) async throws {
        let bytes = try await Door().respond(toEvent: event.bytes, context: Context())
        #expect(String(decoding: bytes, as: UTF8.self) == answer)
    }

    /// What ends in an error: 401 for the client where its message is `Unauthorized`, else 500.
    static let refusals: [(JSONValue, FunctionError)] = [
        (Events.token("Badge 4"), .unauthorized),
        (Events.token("Badge 99"), .unauthorized),
        (Events.token("badge 1"), .unauthorized),
        (Events.token(""), .unauthorized),
        (Events.token(nil), .unauthorized),
        (Events.token("Badge 5"), FunctionError(type: "Down", message: "no door")),
        (Events.question("PUT", "/boxes/7", resource: "/boxes/{boxId}", headers: ["X-Name": ["Ann"]]), .unauthorized),
        (
            Events.question(
                "PUT", "/boxes/7", resource: "/boxes/{boxId}", headers: ["X-Name": [""]], query: ["name": ["a"]],
                stageVariables: ["floor": "3"]),
            .unauthorized
        ),
        (Events.question("GET", "/open", resource: "/open"), .notProtected),
        (Events.question("BREW", "/keys", resource: "/keys"), .notProtected),
    ]

    @Test(arguments: refusals)
    func errors(event: JSONValue, error: FunctionError) async throws {
        await #expect(throws: error) { try await Door().respond(toEvent: event.bytes, context: Context()) }
    }

    /// Whatever is no question to an authorizer is refused, and nothing that lets a request pass comes back.
    @Test(arguments: [
        #"{"type":"TOKEN","authorizationToken":"Badge 1","methodArn":""}"#,
        #"{"type":"TOKEN","authorizationToken":"Badge 1","methodArn":"*"}"#,
        #"{"type":"TOKEN","authorizationToken":"Badge 1","methodArn":"arn:aws:execute-api:us-east-1:1:abc"}"#,
        #"{"type":"TOKEN","authorizationToken":"Badge 1","methodArn":"arn:aws:lambda:us-east-1:1:abc/prod/GET/"}"#,
        #"{"type":"TOKEN","authorizationToken":"Badge 1","methodArn":7}"#,
        #"{"type":"OTHER","authorizationToken":"Badge 1","methodArn":"arn:aws:execute-api:us-east-1:1:a/prod/GET/"}"#,
        #"{"authorizationToken":"Badge 1","methodArn":"arn:aws:execute-api:us-east-1:1:a/prod/GET/"}"#,
        #"{"type":"TOKEN","authorizationToken":"Badge 1","methodArn":"arn:aws:execute-api:us-east-1:1:a/prod/GET/""#,
        #"{"Records":[{"eventSource":"aws:sqs"}]}"#, "[]", "", "{",
    ])
    func foreignEvents(event: String) async throws {
        await #expect(throws: FunctionError.self) {
            try await Door().respond(toEvent: Array(event.utf8), context: Context())
        }
    }

    @Test func httpEventsAreAnswered404() async throws {
        let event = Events.rest("GET", "/boxes/7", resource: "/boxes/{boxId}")
        let answer = JSONValue(parsing: try await Door().respond(toEvent: event.bytes, context: Context()))
        #expect(answer?["statusCode"] == 404)
    }
}
