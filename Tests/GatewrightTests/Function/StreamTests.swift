import Dispatch
import Synchronization
import Testing

@testable import Gatewright

/// Responses that are sent while they are made.
@Suite struct StreamTests {
    /// Streams what its route says.
    final class Streamer: LambdaFunction {
        static var routes: Routes {
            Routes(
                """
                GET /gated
                GET /failing
                GET /long
                GET /endless
                GET /two
                GET /whole
                GET /refused
                GET /buffered
                """)
        }

        static func isStreaming(route: Int) -> Bool { route != 7 }

        /// Open once the Runtime API has seen what was sent so far.
        static let gate = Mutex(false)
        static let chunkCount = Mutex(0)

        func respond(to request: Request, route: Int, context: Context) async throws -> Response {
            switch route {
            case 0:
                return Response(status: 201, headers: ["Content-Type": "text/plain"], stream: Self.gated())
            case 1:
                return Response(status: 200, stream: Self.failing())
            case 2:
                let chunk = [UInt8](repeating: 0x41, count: 64 * 1024)
                let chunks = AsyncStream(
                    unfolding: {
                        Self.chunkCount.withLock {
                            $0 += 1
                            return $0 <= 800 ? chunk : nil
                        }
                    }, onCancel: nil)
                return Response(status: 200, stream: ByteStream(chunks))
            case 3:
                let chunk = [UInt8](repeating: 0x41, count: 1024)
                return Response(status: 200, stream: ByteStream(AsyncStream(unfolding: { chunk }, onCancel: nil)))
            case 4:
                let chunks = AsyncStream<[UInt8]> { continuation in
                    continuation.yield(Array("first".utf8))
                    continuation.yield(Array("second".utf8))
                    continuation.finish()
                }
                return Response(status: 201, headers: ["Content-Type": "text/plain"], stream: ByteStream(chunks))
            case 5: return Response(status: 200, text: "whole")
            case 7: return Response(status: 200, headers: ["Content-Type": "text/plain"], stream: ByteStream("all"))
            default: throw HTTPError(.conflict, "No.")
            }
        }

        static func gated() -> ByteStream {
            let number = Mutex(0)
            return ByteStream(
                AsyncStream<[UInt8]>(
                    unfolding: {
                        switch number.withLock({
                            $0 += 1
                            return $0
                        }) {
                        case 1: return Array("first".utf8)
                        case 2: return []
                        case 3:
                            while !gate.withLock({ $0 }) { try? await Task.sleep(for: .milliseconds(1)) }
                            return Array("second".utf8)
                        default: return nil
                        }
                    }, onCancel: nil))
        }

        static func failing() -> ByteStream {
            ByteStream(
                AsyncThrowingStream<[UInt8], any Error> { continuation in
                    continuation.yield(Array("some".utf8))
                    continuation.finish(throwing: FunctionError(type: "Disk.Full\r\n", message: "no\nroom"))
                })
        }
    }

    private static func event(_ path: String) -> String {
        String(decoding: Events.rest("GET", path, resource: path).bytes, as: UTF8.self)
    }

    private static let head = """
        POST /2018-06-01/runtime/invocation/id-1/response HTTP/1.1\r
        Host: HOST\r
        User-Agent: gatewright\r
        Content-Type: application/vnd.awslambda.http-integration-response\r
        Lambda-Runtime-Function-Response-Mode: streaming\r
        Transfer-Encoding: chunked\r
        Trailer: Lambda-Runtime-Function-Error-Type, Lambda-Runtime-Function-Error-Body\r
        \r

        """

    /// The head and the first chunk.
    private static func start(_ prelude: String, _ server: String) -> String {
        let host = head.split(separator: "HOST", maxSplits: 1, omittingEmptySubsequences: false)
        let prelude = prelude + String(repeating: "\0", count: 8)
        return host[0] + server + host[1] + String(prelude.utf8.count, radix: 16) + "\r\n" + prelude + "\r\n"
    }

    /// Serves one streamed request and then an invocation of another kind. Returns what the stream's connection
    /// brought.
    private func stream(
        _ path: String, _ script: @escaping @Sendable (RuntimeServer.Connection) -> String
    ) async throws -> (text: String, server: String, end: RuntimeLoop.End) {
        final class Seen: Sendable { let value = Mutex<(String, String)?>(nil) }
        let seen = Seen()
        let (end, requests) = try await RuntimeServer.serve(Streamer.self) { server in
            let connection = server.accept()
            connection.read()
            connection.event(Self.event(path))
            let text = script(server.accept())
            seen.value.withLock { $0 = (text, server.address) }
            _ = connection.serve(Self.event("/nowhere"), id: "id-2")
        }
        // The stream did not harm the connection that events come by.
        #expect(requests.last?.line == "POST /2018-06-01/runtime/invocation/id-2/response HTTP/1.1")
        let (text, server) = try #require(seen.value.withLock { $0 })
        return (text, server, end)
    }

    @Test func partsArriveBeforeTheStreamEnds() async throws {
        let (text, server, end) = try await stream("/gated") { stream in
            // The second part is not made before this one is here.
            let first = stream.read(until: "first\r\n")
            Streamer.gate.withLock { $0 = true }
            let rest = stream.read(until: "0\r\n\r\n")
            stream.acknowledge()
            return first + "|" + rest
        }
        #expect(
            text == Self.start(#"{"statusCode":201,"headers":{"Content-Type":"text/plain"}}"#, server)
                + "5\r\nfirst\r\n|6\r\nsecond\r\n0\r\n\r\n")
        guard case .lost(_, invocations: 2) = end else {
            Issue.record("ended with \(end)")
            return
        }
    }

    @Test func errorWithinAStreamIsATrailer() async throws {
        let (text, _, _) = try await stream("/failing") { stream in
            let text = stream.read(until: "\r\n\r\n")
            stream.acknowledge()
            return text
        }
        var body: [UInt8] = []
        Base64.encode(Array(#"{"errorType":"Disk.Full\r\n","errorMessage":"no\nroom"}"#.utf8), into: &body)
        #expect(
            text.hasSuffix(
                "4\r\nsome\r\n0\r\nLambda-Runtime-Function-Error-Type: Disk.Full\r\n"
                    + "Lambda-Runtime-Function-Error-Body: \(String(decoding: body, as: UTF8.self))\r\n\r\n"))
    }

    /// What makes the body waits for the Runtime API.
    @Test func streamIsMadeAsItIsTaken() async throws {
        let (text, _, _) = try await stream("/long") { stream in
            var made = (before: -1, now: 0)
            while made.now != made.before || made.now == 0 {
                let pause = DispatchSemaphore(value: 0)
                _ = pause.wait(timeout: .now() + 0.5)
                made = (made.now, Streamer.chunkCount.withLock { $0 })
            }
            // Up to 6 MB wait in the receiver's and 4 MB in the sender's socket.
            let waited = made.now < 400
            var taken = 0
            stream.read(until: "AAAA\r\n0\r\n\r\n") { taken += $0.count }
            stream.acknowledge()
            return "\(waited) \(taken > 800 * 64 * 1024) \(Streamer.chunkCount.withLock { $0 })"
        }
        #expect(text == "true true 801")
    }

    @Test(arguments: [
        ("/whole", #"{"statusCode":200,"headers":{"Content-Type":"text/plain; charset=utf-8"}}"#, "whole"),
        (
            "/refused", #"{"statusCode":409,"headers":{"Content-Type":"application/json"}}"#, #"{"message":"No."}"#
        ),
    ])
    func integrationThatStreamsGetsNothingElse(path: String, prelude: String, body: String) async throws {
        let (text, server, _) = try await stream(path) { stream in
            let text = stream.read(until: "0\r\n\r\n")
            stream.acknowledge()
            return text
        }
        #expect(
            text == Self.start(prelude, server)
                + "\(String(body.utf8.count, radix: 16))\r\n\(body)\r\n0\r\n\r\n")
    }

    @Test func preludeHasEveryField() {
        var response = Response(
            status: 204, headers: ["X-A": "1", "x-a": "2", "X-B": "\0"], stream: ByteStream([]))
        response.cookies = ["id=7"]
        let zeros = String(repeating: "\0", count: 8)
        let rest = Event(EventBytes(Events.rest("GET", "/", resource: "/").bytes))
        #expect(
            String(decoding: response.prelude(for: rest), as: UTF8.self)
                == #"{"statusCode":204,"headers":{"Content-Type":"application/octet-stream"},"#
                + #""multiValueHeaders":{"X-A":["1","2"],"Set-Cookie":["id=7"]}}"# + zeros)
        let url = Event(EventBytes(Events.http("GET", "/", routeKey: "GET /").bytes))
        #expect(
            String(decoding: response.prelude(for: url), as: UTF8.self)
                == #"{"statusCode":204,"headers":{"X-A":"1, 2","Content-Type":"application/octet-stream"},"#
                + #""cookies":["id=7"]}"# + zeros)
    }

    /// A body without end is made no longer when nobody takes it, and the next invocation is served.
    @Test(arguments: ["", "HTTP/1.1 413 Content Too Large\r\nContent-Length: 0\r\n\r\n"])
    func streamThatIsBrokenOffEnds(answer: String) async throws {
        let (text, _, end) = try await stream("/endless") { stream in
            let text = stream.read(until: "A\r\n")
            stream.write(answer)
            stream.close()
            // What came before is taken, or its sender would wait for room, not learning that nobody reads.
            _ = stream.read(until: "the end")
            return text
        }
        #expect(text.hasSuffix("A\r\n"))
        guard case .lost(_, invocations: 2) = end else {
            Issue.record("ended with \(end)")
            return
        }
    }

    /// A Runtime API that reads no more holds up the function no longer than the invocation may take.
    @Test func streamThatNobodyTakesEndsAtTheDeadline() async throws {
        let (end, requests) = try await RuntimeServer.serve(Streamer.self) { server in
            let connection = server.accept()
            connection.read()
            let deadline = System.milliseconds() + 500
            connection.event(Self.event("/endless"), extra: "Lambda-Runtime-Deadline-Ms: \(deadline)\r\n")
            let stream = server.accept()
            _ = connection.serve(Self.event("/nowhere"), id: "id-2")
            #expect(System.milliseconds() >= deadline)
            stream.close()
        }
        #expect(requests.last?.line == "POST /2018-06-01/runtime/invocation/id-2/response HTTP/1.1")
        guard case .lost(_, invocations: 2) = end else {
            Issue.record("ended with \(end)")
            return
        }
    }

    /// One that never acknowledges, neither.
    @Test func streamWithoutAcknowledgementEnds() async throws {
        let (end, _) = try await RuntimeServer.serve(Streamer.self) { server in
            let connection = server.accept()
            connection.read()
            connection.event(
                Self.event("/whole"), extra: "Lambda-Runtime-Deadline-Ms: \(System.milliseconds() + 100)\r\n")
            let stream = server.accept()
            _ = stream.read(until: "0\r\n\r\n")
            _ = connection.serve(Self.event("/nowhere"), id: "id-2")
            stream.close()
        }
        guard case .lost(_, invocations: 2) = end else {
            Issue.record("ended with \(end)")
            return
        }
    }

    /// No event tells whether the function's URL streams, so the environment does: of the URL, and of nothing else.
    @Test(
        arguments: [
            ("/buffered", nil, false), ("/buffered", true, true), ("/buffered", false, false),
            ("/two", nil, true), ("/two", true, true), ("/two", false, false),
            ("/nowhere", true, true), ("/nowhere", nil, false), ("/nowhere", false, false),
        ] as [(String, Bool?, Bool)])
    func functionURLStreamsWhereTheEnvironmentSaysSo(path: String, urlStreams: Bool?, isStream: Bool) async throws {
        func answer(domain: String) async throws -> FunctionAnswer {
            let bytes = Events.http("GET", path, routeKey: "$default", domain: domain).bytes
            let event = Event(EventBytes(bytes))
            let response = await Streamer().respond(to: Request(event))
            return await Streamer().answer(
                response, to: event, urlStreams: urlStreams, context: Context())
        }
        switch try await answer(domain: "x.lambda-url.eu-west-1.on.aws") {
        case .stream(let prelude, _):
            #expect(isStream)
            #expect(prelude.starts(with: Array(#"{"statusCode":"#.utf8)))
        case .bytes(let bytes):
            #expect(!isStream)
            #expect(JSONValue(parsing: bytes)?["body"]?.string?.isEmpty == false)
        }
        guard case .bytes = try await answer(domain: "x.execute-api.eu-west-1.amazonaws.com") else {
            Issue.record("an HTTP API got a stream")
            return
        }
    }

    @Test func invokeModesAreThoseOfFunctionURLs() {
        #expect(FunctionURL.streams("RESPONSE_STREAM") == true)
        #expect(FunctionURL.streams("BUFFERED") == false)
        #expect(FunctionURL.streams("stream") == nil && FunctionURL.streams(nil) == nil)
    }

    /// Unless a document says that an integration streams, none is believed to.
    @Test func onlyAnIntegrationThatStreamsGetsAStream() async throws {
        let event = EventBytes(Events.rest("GET", "/buffered", resource: "/buffered").bytes)
        guard case .bytes(let bytes) = try await Streamer().answer(to: event, context: Context())
        else {
            Issue.record("streamed")
            return
        }
        #expect(JSONValue(parsing: bytes)?["body"] == "all")
    }

    @Test func clientsThatTakeNoStreamGetItWhole() async throws {
        let function = Streamer()
        let gated: JSONValue = [
            "statusCode": 201, "headers": ["Content-Type": "text/plain"], "isBase64Encoded": false,
            "body": "firstsecond",
        ]
        #expect(try await function.answer(Events.rest("GET", "/two", resource: "/two")) == gated)
        #expect(try await function.answer(Events.http("GET", "/two", routeKey: "GET /two")) == gated)
        #expect(
            try await function.answer(Events.loadBalancer("GET", "/two", isMultiple: false))["body"] == "firstsecond")
        // Nothing has been sent, so the failure can still be said.
        #expect(try await function.answer(Events.rest("GET", "/failing", resource: "/failing"))["statusCode"] == 500)
        let bytes = EventBytes(Events.loadBalancer("GET", "/two", isMultiple: false).bytes)
        guard case .bytes = try await function.answer(to: bytes, context: Context()) else {
            Issue.record("a load balancer got a stream")
            return
        }
    }

    /// A stream that fails where it is collected is answered as any other failure, CORS fields included.
    @Test func failureOfACollectedStreamIsCompleted() async throws {
        struct Completing: LambdaFunction {
            static let routes = Routes("GET /failing")
            func respond(to request: Request, route: Int, context: Context) async throws -> Response {
                Response(status: 200, stream: Streamer.failing())
            }
            func complete(_ response: inout Response, to request: Request) {
                response.headers["X-Path"] = request.path
            }
        }
        let answer = try await Completing().answer(Events.rest("GET", "/failing", resource: "/failing"))
        #expect(answer["statusCode"] == 500)
        #expect(answer["headers"]?["X-Path"] == "/failing")
    }

    @Test func collectingHasALimit() async throws {
        let chunks = AsyncStream<[UInt8]> { continuation in
            for _ in 0..<4 { continuation.yield([1, 2, 3]) }
            continuation.finish()
        }
        await #expect(throws: FunctionError.self) { _ = try await ByteStream(chunks).collect(upTo: 11) }
        #expect(try await ByteStream([1, 2, 3]).collect(upTo: 3) == [1, 2, 3])
    }
}
