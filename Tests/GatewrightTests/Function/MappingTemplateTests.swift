import Testing

@testable import Gatewright

/// What mapping templates write, as LocalStack's engine does, through the types that are inferred from them.
@Suite struct MappingTemplateTests {
    /// Hands the event to a closure.
    struct Calculator: CalcHandler {
        var seen: @Sendable (Calculate.Input) -> Void = { _ in }
        init() {}
        init(_ seen: @escaping @Sendable (Calculate.Input) -> Void) { self.seen = seen }

        func calculate(_ input: Calculate.Input, context: Context) async throws -> Calculate.Output {
            seen(input)
            return "seen"
        }
    }

    private static let whole = #"""
        { "a": "7", "raw": 7, "op": "/", "digits": "3", "exact": "true", "tags": "1,2", "since": "2026-01-31",
        "who": "it's \"A\"", "trace-id": "abc", "other": "", "body": { "name": "Ann", "size": "3.5", "count": 4,
        "note": "", "place": {"city": "it's \"R\"", "floor": 2}, "city": "its R", "floor": "2",
        "text": "{\"city\": \"it's \\\"R\\\"\", \"floor\": 2}" }, "all": {"name": "Ann", "size": 3.5, "count": 4,
        "note": null, "place": {"city": "it's \"R\"", "floor": 2}}, "bytes": "eyJhIjoxfQ==", "order": "order-r1",
        "epoch": 1723889472123, "stage": "blue", "table": "orders-table", "version": 3, "ratio": 0.5, "isLive": true,
        "nothing": null, "list": ["prod", "b"], "mixed": [1, "prod"] }
        """#

    /// Of a request without what need not be there.
    private static let least = #"""
        { "a": "7e1", "raw": 7, "op": "plus", "digits": "", "exact": "false", "tags": "", "since": "{}", "who": "B",
        "trace-id": "", "other": "", "body": { "name": "Ann", "size": "3", "count": "", "note": "",
        "place": {"city": "Rome"}, "city": "Rome", "floor": "", "text": "{\"city\": \"Rome\"}" },
        "all": {"name": "Ann", "size": 3, "place": {"city": "Rome"}}, "bytes": "", "order": "order-r1",
        "epoch": 1723889472123, "stage": "", "table": "orders-table", "version": 3, "ratio": 0.5, "isLive": true,
        "nothing": null, "list": ["prod", "b"], "mixed": [1, "prod"] }
        """#

    private func run(_ event: String) async throws -> Calculate.Input? {
        var input: Calculate.Input?
        let (stream, continuation) = AsyncStream<Calculate.Input>.makeStream()
        let handler = Calculator { continuation.yield($0) }
        _ = try await handler.respond(toEvent: Array(event.utf8), context: Context())
        continuation.finish()
        for await value in stream { input = value }
        return input
    }

    @Test func everyMemberHasTheTypeOfItsSource() async throws {
        let input = try #require(try await run(Self.whole))
        #expect(input.a == 7 && input.raw == 7 && input.op == .slash)
        #expect(input.digits == 3 && input.exact && input.tags == [1, 2])
        #expect(input.since == CalendarDate(year: 2026, month: 1, day: 31))
        #expect(input.who == "it's \"A\"" && input.traceId == "abc" && input.other == "")
        let place = Place(city: "it's \"R\"", floor: 2)
        #expect(input.body.name == "Ann" && input.body.size == 3.5 && input.body.count == 4)
        #expect(input.body.note == nil && input.body.place == place && input.body.city == "its R")
        #expect(input.body.floor == 2 && input.body.text == place)
        #expect(input.all == Calculate.Body(name: "Ann", size: 3.5, count: 4, note: .null, place: place))
        #expect(input.bytes == Array(#"{"a":1}"#.utf8) && input.order == "order-r1" && input.epoch == 1_723_889_472_123)
        #expect(input.version == 3 && input.ratio == 0.5 && input.isLive && input.list == ["prod", "b"])
    }

    @Test func anEmptyTextStandsForWhatIsMissing() async throws {
        let input = try #require(try await run(Self.least))
        #expect(input.a == 70 && input.digits == 2 && !input.exact)
        #expect(input.tags == nil && input.since == nil && input.traceId == nil)
        #expect(input.body.count == nil && input.body.note == nil && input.body.floor == nil)
    }

    /// What the client gets wrong, one change to an event each.
    @Test(arguments: [
        (#""a": "7e1""#, #""a": "x""#, "/a must be a number"),
        (#""a": "7e1""#, #""a": "%zz""#, "/a is not valid percent-encoded UTF-8"),
        (#""digits": """#, #""digits": "10""#, "/digits must be at most 9"),
        (#""exact": "false""#, #""exact": """#, "/exact is required"),
        (#""who": "B""#, #""who": "{}""#, "/who is required"),
        (#""tags": """#, #""tags": "1,b""#, "/tags must be an integer"),
        (#""since": "{}""#, #""since": "today""#, "/since must be a date such as 2026-01-31"),
        (#""op": "plus""#, #""op": "times""#, "/op must be one of plus, minus, /"),
        (#""trace-id": """#, #""trace-id": "a""#, "/trace-id must have at least 2 characters"),
        (#""size": "3""#, #""size": "{a=1}""#, "/body/size must be a number"),
        (#""{\"city\": \"Rome\"}""#, #""{\"city\": ""#, "/body/text is not valid JSON"),
        (#""{\"city\": \"Rome\"}""#, #""{}""#, "/body/text/city is required"),
        (#""name": "Ann", "size": 3,"#, #""name": 1, "size": 3,"#, "/all/name must be a string"),
        (#""version": 3, "#, "", "/version is required"),
    ])
    func faultsAreTheClients(part: String, other: String, message: String) async throws {
        let event = Self.least.replacing(part, with: other)
        #expect(event != Self.least)
        let error = await #expect(throws: FunctionError.self) { try await run(event) }
        #expect(error?.message == "[400]" + message)
    }

    struct Passer: PassHandler {
        func passThrough(_ input: PassThrough.Input, context: Context) async throws -> PassThrough.Output {
            [
                "city": .string(input.bodyJson.city), "petId": .integer(input.params.path.petId),
                "limit": input.params.querystring.limit.map { .integer($0) } ?? .null,
                "trace": .string(input.params.header["X-Trace"] ?? ""), "v": .string(input.stageVariables["v"] ?? ""),
                "method": .string(input.context.httpMethod),
            ]
        }
    }

    /// The console's template "Method request passthrough".
    @Test(arguments: [
        (#"{ "limit" : "5" , "other" : "x" }"#, #""limit":5"#),
        ("{ }", #""limit":null"#),
    ])
    func methodRequestPassthrough(query: String, member: String) async throws {
        let event = """
            { "body-json" : {"city": "Rome"}, "params" : { "path" : { "petId" : "7" } , "querystring" : \(query) ,
            "header" : { "Host" : "h" , "X-Trace" : "t" } }, "stage-variables" : { "v" : "1" }, "context" : {
            "account-id" : "", "api-id" : "", "api-key" : "", "authorizer-principal-id" : "", "caller" : "",
            "http-method" : "PUT", "stage" : "prod", "source-ip" : "1.2.3.4", "request-id" : "r1",
            "resource-path" : "/pets/{petId}" } }
            """
        let bytes = try await Passer().respond(toEvent: Array(event.utf8), context: Context())
        let text = String(decoding: bytes, as: UTF8.self)
        for member in [member, #""city":"Rome""#, #""petId":7"#, #""trace":"t""#, #""v":"1""#, #""method":"PUT""#] {
            #expect(text.contains(member), "\(text)")
        }
    }

    struct Chooser: ChooseHandler {
        func choose(_ input: Choose.Input, context: Context) async throws -> Choose.Output {
            let records = input.records.map { "\($0.id) \($0.number) \($0.tag ?? "-")" }
            let since = input.since.map { "\($0)" } ?? "-"
            let place = "\(input.place.city ?? "-") \(input.place.floor ?? 0)"
            return .string(
                "\(input.op)|\(input.name)|\(input.label)|\(input.limit ?? 0)|\(since)|"
                    + "\(input.greeting)|\(input.size)|\(place)|\(input.names)|\(records)|\(input.numbers)")
        }
    }

    /// Conditions and loops, as LocalStack's engine and Velocity write them.
    @Test(arguments: [
        (
            #"""
            {"op": "/", "name": "Ann", "label": "prod-Ann", "limit": 3, "since": "2026-01-31", "greeting": "Hello, Ann!",
            "size": 1, "place": {"city": "Rome"}, "region": "us-east-1", "names": ["a", "b"],
            "records": [{"id": "1", "number": 1, "tag": "x"}, {"id": "2", "number": 2}], "numbers": [1, 2.5]}
            """#,
            #"/|Ann|prod-Ann|3|2026-01-31|Hello, Ann!|1.0|Rome 0|["a", "b"]|["1 1 x", "2 2 -"]|[1.0, 2.5]"#
        ),
        (
            #"""
            {"op": "plus", "name": "nobody", "label": "beta-nobody", "since": null, "greeting": "Hello!", "size": 1.5,
            "place": {"city": "B", "floor": 2}, "region": "us-east-1", "names": [], "records": [], "numbers": [1, 2.5]}
            """#, "plus|nobody|beta-nobody|0|-|Hello!|1.5|B 2|[]|[]|[1.0, 2.5]"
        ),
    ])
    func conditionsAndLoops(event: String, text: String) async throws {
        let bytes = try await Chooser().respond(toEvent: Array(event.utf8), context: Context())
        #expect(JSONValue(parsing: bytes) == .string(text))
        // What is written under a condition is checked where it is written.
        let wrong = event.replacing(#""limit": 3"#, with: #""limit": 10"#).replacing(
            #""floor": 2"#, with: #""floor": "2""#)
        await #expect(throws: FunctionError.self) {
            try await Chooser().respond(toEvent: Array(wrong.utf8), context: Context())
        }
    }

    struct Pager: PageHandler {
        func turnPage(_ input: TurnPage.Input, context: Context) async throws -> TurnPage.Output {
            .string(
                "\(input.limit)|\(input.limitText)|\(input.offset)|\(input.ratio)|\(input.whole.double ?? 0)|"
                    + "\(input.optional ?? 0)|\(input.either)|\(input.exact)|\(input.sizes)")
        }
    }

    /// A parameter or a constant of the template's: one type, with the parameter's limits where the constant keeps to
    /// them.
    @Test(arguments: [
        (" 20,", " 20,", "20|20|-1|1.0|0.5|7|5|false|[1.0, 2.5]"),
        (" 20,", " 50,", "50|20|-1|1.0|0.5|7|5|false|[1.0, 2.5]"),
        (" -1,", " -7,", "20|20|-7|1.0|0.5|7|5|false|[1.0, 2.5]"),
        (" 7,", " null,", "20|20|-1|1.0|0.5|0|5|false|[1.0, 2.5]"),
        (" 20,", " 51,", nil), (" 20,", " \"20\",", nil), (" 7,", " 0,", nil), (" false,", " 0,", nil),
    ])
    func alternatives(value: String, other: String, text: String?) async throws {
        let event = """
            {"limit": 20, "limitText": "20", "offset": -1, "ratio": 1, "whole": 0.5, "optional": 7, "either": 5,
            "exact": false, "mixed": "name", "sizes": [1, 2.5]}
            """
        let bytes = Array(event.replacing(value, with: other).utf8)
        guard let text else {
            await #expect(throws: FunctionError.self) { try await Pager().respond(toEvent: bytes, context: Context()) }
            return
        }
        #expect(try await JSONValue(parsing: Pager().respond(toEvent: bytes, context: Context())) == .string(text))
    }
}
