import Testing

@testable import Gatewright

@Suite struct HTTPAuthorizerTests {
    struct Tickets: TicketHandler {
        func authorize(_ input: Ticket.Input, context: Context) async throws -> Ticket.Output {
            switch input.authorization {
            case "yes": .allow
            case "more": .allow(context: ["day": .string(input.day), "tags": ["a", 1, nil]])
            case "late": .deny(context: ["why": "late"])
            default: .deny
            }
        }
    }

    struct Painters: ArtistsHandler {
        func authorize(_ input: Painter.Input, context: Context) async throws -> Painter.Output {
            input.authorization == "brush"
                ? .allow(principal: "painter", context: ["colors": ["red"]]) : .deny
        }

        func authorize(_ input: FrameMaker.Input, context: Context) async throws -> FrameMaker.Output {
            .allow(principal: input.routeKey)
        }
    }

    static let simple: [(JSONValue, String)] = [
        (question("yes"), #"{"isAuthorized":true}"#),
        (
            question("more", day: "mon%20day"),
            #"{"isAuthorized":true,"context":{"day":"mon day","tags":["a",1,null]}}"#
        ),
        (question("late"), #"{"isAuthorized":false,"context":{"why":"late"}}"#),
        (question("no"), #"{"isAuthorized":false}"#),
        // API Gateway would not ask.
        (Events.question2("GET /pictures", headers: ["authorization": "yes"]), #"{"isAuthorized":false}"#),
        (Events.question2("GET /pictures"), #"{"isAuthorized":false}"#),
        // Deployed with another payload format than the document says.
        (
            Events.question(
                "GET", "/pictures", resource: "/pictures", headers: ["Authorization": ["yes"]],
                query: ["day": ["x"]], version: "1.0"),
            AuthorizerTests.policy("anonymous")
        ),
        (Events.token("yes"), AuthorizerTests.policy("anonymous", "Deny")),
    ]

    private static func question(_ authorization: String, day: String = "today") -> JSONValue {
        Events.question2("GET /pictures", headers: ["authorization": authorization], rawQuery: "day=\(day)")
    }

    @Test(arguments: simple)
    func simpleAnswers(event: JSONValue, answer: String) async throws {
        let bytes = try await Tickets().respond(toEvent: event.bytes, context: Context())
        #expect(String(decoding: bytes, as: UTF8.self) == answer)
    }

    static let policies: [(JSONValue, String)] = [
        (
            Events.question2("POST /pictures", headers: ["authorization": "brush"]),
            AuthorizerTests.policy("painter", stage: "$default", #","context":{"colors":["red"]}"#)
        ),
        (
            Events.question2("POST /pictures", headers: ["authorization": "pen"], stage: "beta"),
            AuthorizerTests.policy("anonymous", "Deny", stage: "beta")
        ),
        (
            Events.question2("GET /frames", headers: ["authorization": "x"]).with("routeKey", "GET /frames"),
            AuthorizerTests.policy("GET /frames", stage: "$default")
        ),
        (
            Events.question("GET", "/frames", resource: "/frames", headers: ["authorization": ["x"]], version: "1.0")
                .with("resourceId", "GET /frames"),
            AuthorizerTests.policy("GET /frames", stage: "prod")
        ),
    ]

    @Test(arguments: policies)
    func policyAnswers(event: JSONValue, answer: String) async throws {
        let bytes = try await Painters().respond(toEvent: event.bytes, context: Context())
        #expect(String(decoding: bytes, as: UTF8.self) == answer)
    }
}

extension JSONValue {
    /// An event whose context names the route as well, as API Gateway's do.
    fileprivate func with(_ name: String, _ routeKey: String) -> JSONValue {
        guard case .object(var event) = self, case .object(var context)? = event["requestContext"] else { return self }
        context[name] = .string(routeKey)
        event["requestContext"] = .object(context)
        return .object(event)
    }
}
