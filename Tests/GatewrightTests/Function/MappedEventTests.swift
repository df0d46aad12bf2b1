import Testing

@testable import Gatewright

/// Events of non-proxy integrations through generated code.
@Suite struct MappedEventTests {
    struct Sender: ShipHandler {
        func shipCrate(_ input: ShipCrate.Input, context: Context) async throws(ShipCrate.Failure)
            -> ShipCrate.Output
        {
            switch input.to {
            case "nobody": throw .notFound("nobody lives at\nhome")
            case "now": throw .notFound("now")
            case "away": throw .gone
            case "bad": throw .badRequest("")
            case "teapot": throw .status418("")
            case "crowd": throw .tooManyRequests("of you\n!")
            case "work": throw .serviceUnavailable("later")
            default: return CrateLabel(number: input.to.count)
            }
        }
    }

    struct Counter: CountHandler {
        func countParcels(_ input: CountParcels.Input, context: Context) async throws -> CountParcels.Output {
            input["n"]?.int ?? 0
        }
    }

    @Test(arguments: [
        (#"{"to":"Ann"}"#, #"{"number":3}"#),
        (#" {"to":"Ann \"A\"","label":{"number":1}} "#, #"{"number":7}"#),
        // Clients write the event: what it looks like says nothing.
        (#"{"to":"x","resource":"/","httpMethod":"GET","path":"/"}"#, #"{"number":1}"#),
        (#"{"to":"x","type":"TOKEN","methodArn":"arn:aws:execute-api:us-east-1:1:a/b/GET/"}"#, #"{"number":1}"#),
    ])
    func results(event: String, result: String) async throws {
        let bytes = try await Sender().respond(toEvent: Array(event.utf8), context: Context())
        #expect(String(decoding: bytes, as: UTF8.self) == result)
    }

    /// The texts by which API Gateway finds the status.
    @Test(arguments: [
        (#"{"to":"nobody"}"#, "Not Found: nobody lives at home"),
        (#"{"to":"away"}"#, "Gone"),
        (#"{"to":"bad"}"#, "[BadRequest] "),
        (#"{"to":"teapot"}"#, "000: "),
        (#"{"to":"crowd"}"#, "too many: of you !"),
        (#"{"to":"work"}"#, "Busy.:later"),
        ("{}", "[BadRequest] /to is required"),
        (#"{"to":"","weight":-1}"#, "[BadRequest] /to must have at least 1 character, /weight must be at least 0"),
        (#"[]"#, "[BadRequest] must be an object"),
        ("", "[BadRequest] "),
    ])
    func failures(event: String, message: String) async throws {
        let error = await #expect(throws: FunctionError.self) {
            try await Sender().respond(toEvent: Array(event.utf8), context: Context())
        }
        let text = try #require(error?.message)
        #expect(text.hasPrefix(message), "\(text)")
    }

    @Test func anyJSONIsTakenWhereATemplateWritesIt() async throws {
        let bytes = try await Counter().respond(toEvent: Array(#"{"n":3}"#.utf8), context: Context())
        #expect(bytes == Array("3".utf8))
    }
}
