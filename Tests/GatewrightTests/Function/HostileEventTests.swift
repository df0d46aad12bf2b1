import Testing

@testable import Gatewright

/// Whatever the bytes, a function answers or throws; it never traps.
@Suite struct HostileEventTests {
    static let events: [[UInt8]] = [
        Events.rest(
            "POST", "/orders", resource: "/orders", headers: ["Content-Type": ["application/json"]],
            query: ["q": ["1", "2"]], pathParameters: ["orderId": "%41"], body: #"{"sku":"A-1","quantity":2}"#),
        Events.http(
            "GET", "/prod/orders/7", routeKey: "GET /orders/{orderId}", rawQuery: "limit=5&tag=%20",
            headers: ["cookie": "a=b"], cookies: ["session=1"], pathParameters: ["orderId": "7"], stage: "prod"),
        Events.loadBalancer(
            "GET", "/files/a/b", headers: ["cookie": ["a=b"]], query: ["limit": ["1"]], isMultiple: true),
    ].map(\.bytes)

    @Test(arguments: events) func everyPrefix(event: [UInt8]) async {
        for count in 0..<event.count {
            _ = try? await Orders().respond(toEvent: Array(event[..<count]), context: Context())
        }
    }

    @Test(arguments: events) func mutations(event: [UInt8]) async {
        var random = SplitMix(seed: 42)
        let replacements = Array("\"\\{}[],:u0%&=/ ".utf8) + [0, 0x80, 0xFF]
        var answered = 0
        for _ in 0..<3000 {
            var mutated = event
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                mutated[Int.random(in: mutated.indices, using: &random)] = replacements.randomElement(using: &random)!
            }
            if (try? await Orders().respond(toEvent: mutated, context: Context())) != nil { answered += 1 }
            touchEverything(Request(Event(EventBytes(mutated))))
        }
        #expect(answered > 0)
    }

    /// Members of every wrong type, `null` and absent.
    @Test func wrongTypes() async throws {
        let values: [JSONValue] = [nil, true, 1, 1.5, "x", [], ["a", 1, nil], [:], ["a": 1], ["elb": 1], ["http": []]]
        for bytes in Self.events {
            let members = try #require(JSONValue(parsing: bytes)?.object)
            for name in members.keys {
                for value in values {
                    var changed = members
                    changed[name] = value
                    _ = try? await Orders().answer(.object(changed))
                    touchEverything(Request(.object(changed)))
                }
                var changed = members
                changed[name] = nil
                _ = try? await Orders().answer(.object(changed))
                touchEverything(Request(.object(changed)))
            }
        }
    }

    @Test func deepNestingIsNoProblem() async {
        let deep =
            #"{"httpMethod":"GET","path":"/","resource":"/","requestContext":"#
            + String(repeating: "[", count: 200_000) + String(repeating: "]", count: 200_000) + "}"
        _ = try? await Orders().respond(toEvent: Array(deep.utf8), context: Context())
        _ = try? await Orders().respond(
            toEvent: Array(repeating: UInt8(ascii: "["), count: 200_000), context: Context())
    }

    private func touchEverything(_ request: Request) {
        _ = request.headers
        _ = request.query
        _ = request.cookies
        _ = request.pathParameters
        _ = request.stageVariables
        _ = (request.path, request.resource, request.stage, request.sourceIP, request.body)
        _ = request.caller
        _ = request.rawEvent
    }
}
