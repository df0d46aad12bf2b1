import Synchronization
import Testing

@testable import Gatewright

/// Operations of integrations that stream as the generator writes them: the other files are what is expected of it in
/// `Tests/Cases/streaming`.
@Suite struct StreamingTests {
    struct Streams: StreamsHandler {
        func answerQuestion(_ input: AnswerQuestion.Input, context: Context) async throws -> AnswerQuestion.Output {
            switch input.body.text {
            case "unknown": return .notFound(Refusal(reason: "Nobody knows."))
            case "busy": return .serviceUnavailable("Later.")
            case "hard": throw HTTPError(.gatewayTimeout, "Too hard.")
            case "odd": throw FunctionError(type: "Odd", message: "secret")
            default:
                let words = AsyncStream<String> { continuation in
                    for word in input.body.text.split(separator: " ") { continuation.yield("data: \(word)\n\n") }
                    continuation.finish()
                }
                return .ok(ByteStream(words), xModel: "m1")
            }
        }

        func getStatus(_ input: GetStatus.Input, context: Context) async throws -> GetStatus.Output { .ok("fine") }

        func exportTable(_ input: ExportTable.Input, context: Context) async throws -> ExportTable.Output {
            switch input.accept {
            case .csv: .ok(.csv(ByteStream("a,b\n")))
            case .msExcel: .ok(.msExcel(ByteStream([0xD0, 0xCF])))
            case .json: .ok(.json(ByteStream("[1]")))
            }
        }

        func getImage(_ input: GetImage.Input, context: Context) async throws -> GetImage.Output {
            .ok(ByteStream([0xFF, 0xD8]), contentType: "image/jpeg")
        }

        func checkImage(_ input: CheckImage.Input, context: Context) async throws -> CheckImage.Output { .ok }

        func getQuestion(_ input: GetQuestion.Input, context: Context) async throws -> GetQuestion.Output {
            input.id == "1" ? .ok(Question(text: "Why?")) : .other(status: 404, "There is none.")
        }

        func handleFile(_ input: HandleFile.Input, context: Context) async throws -> Response {
            Response(status: 200, text: input.proxy)
        }
    }

    struct Logs: LogsHandler {
        func getLogs(_ input: GetLogs.Input, context: Context) async throws -> GetLogs.Output {
            .other(status: 200, ByteStream("line\n"))
        }
    }

    /// A request and what goes to the Runtime API.
    struct Case: Sendable, CustomTestStringConvertible {
        var method = "GET"
        var path: String
        var resource: String
        var headers: [String: [String]] = [:]
        var parameters: [String: String] = [:]
        var body: String?
        /// The prelude; nil where the answer is no stream.
        var prelude: String?
        var answer: String

        var testDescription: String { "\(method) \(path) \(body ?? "")" }

        static func question(_ text: String, _ prelude: String, _ answer: String) -> Case {
            Case(
                method: "POST", path: "/answers", resource: "/answers",
                headers: ["Content-Type": ["application/json"]], body: #"{"text":"\#(text)"}"#, prelude: prelude,
                answer: answer)
        }

        static func export(_ accept: String, _ prelude: String, _ answer: String) -> Case {
            Case(
                path: "/exports/t", resource: "/exports/{table}", headers: ["Accept": [accept]],
                parameters: ["table": "t"], prelude: prelude, answer: answer)
        }
    }

    static let json = #"{"Content-Type":"application/json"}"#

    static let cases: [Case] = [
        .question(
            "to be",
            #"{"statusCode":200,"headers":{"Content-Type":"text/event-stream; charset=utf-8","X-Model":"m1"}}"#,
            "data: to\n\n|data: be\n\n"),
        // Errors are typed, and go out as the integration understands them.
        .question("unknown", #"{"statusCode":404,"headers":\#(json)}"#, #"{"reason":"Nobody knows."}"#),
        .question("busy", #"{"statusCode":503,"headers":{"Content-Type":"text/plain; charset=utf-8"}}"#, "Later."),
        .question("hard", #"{"statusCode":504,"headers":\#(json)}"#, #"{"message":"Too hard."}"#),
        .question("odd", #"{"statusCode":500,"headers":\#(json)}"#, #"{"message":"Internal Server Error"}"#),
        .question(
            "", #"{"statusCode":400,"headers":\#(json)}"#,
            #"{"message":"The request is not valid.","errors":[{"in":"body","pointer":"/text","#
                + #""keyword":"minLength","limit":1,"message":"must have at least 1 character"}]}"#),
        .export(
            "text/csv",
            #"{"statusCode":200,"headers":{"Content-Type":"text/csv; charset=utf-8","Vary":"Accept"}}"#, "a,b\n"),
        .export(
            "application/*",
            #"{"statusCode":200,"headers":{"Content-Type":"application/vnd.ms-excel","Vary":"Accept"}}"#,
            "\u{FFFD}\u{FFFD}"),
        .export(
            "application/json", #"{"statusCode":200,"headers":{"Content-Type":"application/json","Vary":"Accept"}}"#,
            "[1]"),
        .export(
            "image/png", #"{"statusCode":406,"headers":\#(json)}"#,
            #"{"message":"The operation answers in text/csv, application/vnd.ms-excel, application/json."}"#),
        Case(
            path: "/photos/1", resource: "/photos/{id}", parameters: ["id": "1"],
            prelude: #"{"statusCode":200,"headers":{"Content-Type":"image/jpeg"}}"#, answer: "\u{FFFD}\u{FFFD}"),
        Case(
            method: "HEAD", path: "/photos/1", resource: "/photos/{id}", parameters: ["id": "1"],
            prelude: #"{"statusCode":200,"headers":{}}"#, answer: ""),
        Case(
            path: "/questions/1", resource: "/questions/{id}", parameters: ["id": "1"],
            prelude: #"{"statusCode":200,"headers":\#(json)}"#, answer: #"{"text":"Why?"}"#),
        Case(
            path: "/questions/2", resource: "/questions/{id}", parameters: ["id": "2"],
            prelude: #"{"statusCode":404,"headers":{"Content-Type":"text/plain; charset=utf-8"}}"#,
            answer: "There is none."),
        Case(
            method: "PATCH", path: "/files/a/b", resource: "/files/{proxy+}", parameters: ["proxy": "a/b"],
            prelude: #"{"statusCode":200,"headers":{"Content-Type":"text/plain; charset=utf-8"}}"#, answer: "a/b"),
        // The method has no route: the others of the path stream.
        Case(
            method: "PUT", path: "/photos/1", resource: "/photos/{id}", parameters: ["id": "1"],
            prelude: #"{"statusCode":405,"headers":{"Content-Type":"application/json","Allow":"GET, HEAD"}}"#,
            answer: #"{"message":"Method Not Allowed"}"#),
        // An integration that does not stream.
        Case(
            path: "/status", resource: "/status",
            answer: #"{"statusCode":200,"headers":{"Content-Type":"text/plain; charset=utf-8"},"#
                + #""isBase64Encoded":false,"body":"fine"}"#),
        Case(
            method: "PUT", path: "/status", resource: "/status",
            answer: #"{"statusCode":405,"headers":{"Content-Type":"application/json","Allow":"GET"},"#
                + #""isBase64Encoded":false,"body":"{\"message\":\"Method Not Allowed\"}"}"#),
        // Not every route streams, so what stands before this one is not known.
        Case(
            path: "/nowhere", resource: "/nowhere",
            answer: #"{"statusCode":404,"headers":\#(json),"isBase64Encoded":false,"#
                + #""body":"{\"message\":\"Not Found\"}"}"#),
    ]

    @Test(arguments: cases) func answers(_ example: Case) async throws {
        let answer = try await answer(of: Streams(), to: example)
        #expect(answer == [example.prelude, example.answer].compactMap(\.self))
    }

    @Test func functionThatOnlyStreamsAnswersNothingElse() async throws {
        var example = Case(
            path: "/logs", resource: "/logs",
            prelude: #"{"statusCode":200,"headers":{"Content-Type":"text/plain; charset=utf-8"}}"#, answer: "line\n")
        #expect(try await answer(of: Logs(), to: example) == [example.prelude, example.answer])
        example.path = "/nowhere"
        example.resource = "/nowhere"
        #expect(
            try await answer(of: Logs(), to: example)
                == [#"{"statusCode":404,"headers":\#(Self.json)}"#, #"{"message":"Not Found"}"#])
    }

    /// HTTP APIs and load balancers cannot stream.
    @Test func otherGatewaysGetItWhole() async throws {
        let event = Events.http(
            "POST", "/answers", routeKey: "POST /answers", headers: ["content-type": "application/json"],
            body: #"{"text":"a b"}"#)
        let answer = try await Streams().answer(event)
        #expect(answer["body"] == "data: a\n\ndata: b\n\n")
    }

    /// Preflight requests come by integrations, too.
    @Test func preflight() async throws {
        struct Shared: LogsHandler, CrossOriginFunction {
            static let cors = CORS(origins: ["https://a.example"])

            func getLogs(_ input: GetLogs.Input, context: Context) async throws -> GetLogs.Output {
                .other(status: 200, ByteStream("line"))
            }
        }
        let headers = ["Origin": ["https://a.example"], "Access-Control-Request-Method": ["GET"]]
        let answer = try await answer(
            of: Shared(), to: Case(method: "OPTIONS", path: "/logs", resource: "/logs", headers: headers, answer: ""))
        #expect(answer.count == 2)
        #expect(answer.first?.hasPrefix(#"{"statusCode":204,"#) == true)
        #expect(answer.last?.isEmpty == true)
    }

    /// The prelude without its zero bytes, and the chunks set apart by `|`; or the whole answer.
    private func answer(of function: some LambdaFunction, to example: Case) async throws -> [String] {
        let event = Events.rest(
            example.method, example.path, resource: example.resource, headers: example.headers,
            pathParameters: example.parameters, body: example.body)
        switch try await function.answer(to: EventBytes(event.bytes), context: Context()) {
        case .bytes(let bytes): return [String(decoding: bytes, as: UTF8.self)]
        case .stream(let prelude, let body):
            #expect(Array(prelude.suffix(8)) == [UInt8](repeating: 0, count: 8))
            let chunks = Chunks()
            _ = try await body.forEachChunk { chunks.append($0) }
            return [String(decoding: prelude.dropLast(8), as: UTF8.self), chunks.text]
        }
    }

    private final class Chunks: Sendable {
        private let chunks = Mutex<[String]>([])
        var text: String { chunks.withLock { $0.joined(separator: "|") } }

        func append(_ chunk: [UInt8]) -> Bool {
            chunks.withLock { $0.append(String(decoding: chunk, as: UTF8.self)) }
            return true
        }
    }
}
