import Testing

@testable import Gatewright

@Suite struct RuntimeLoopTests {
    /// Answers with what it knows of the invocation.
    struct Echo: LambdaFunction {
        static var routes: Routes { Routes("GET /") }

        func respond(to request: Request, route: Int, context: Context) async throws -> Response {
            Response(status: 200, text: context.requestID)
        }

        func handle(event: JSONValue, context: Context) async throws -> JSONValue {
            if let size = event["size"]?.int { return .string(String(repeating: "x", count: size)) }
            if event["fail"] != nil { throw FunctionError(type: "Echo.Failed", message: "says \"no\"") }
            if event["sleep"] != nil { try await Task.sleep(for: .milliseconds(5)) }
            async let other = context.functionARNLength()
            return [
                "event": event, "id": .string(context.requestID), "deadline": .integer(context.deadline),
                "arn": .string(context.invokedFunctionARN), "trace": .string(context.traceID),
                "length": .integer(await other),
            ]
        }
    }

    private let echoed =
        #""arn":"arn:aws:lambda:us-east-1:123456789012:function:orders:live","deadline":4102444800000,"event":{"a":1},"#
        + #""id":"id-1","length":58,"trace":"Root=1-5;Sampled=0""#

    @Test func invocationsOverOneConnection() async throws {
        let (end, requests) = try await RuntimeServer.serve(Echo.self) { server in
            let connection = server.accept()
            _ = connection.serve(#"{"a":1}"#)
            _ = connection.serve(#"{"sleep":1}"#, id: "id-2")
            connection.read()
            connection.close()
        }
        #expect(
            requests.map(\.line) == [
                "GET /2018-06-01/runtime/invocation/next HTTP/1.1",
                "POST /2018-06-01/runtime/invocation/id-1/response HTTP/1.1",
                "GET /2018-06-01/runtime/invocation/next HTTP/1.1",
                "POST /2018-06-01/runtime/invocation/id-2/response HTTP/1.1",
                "GET /2018-06-01/runtime/invocation/next HTTP/1.1",
            ])
        #expect(requests[1].body == "{" + echoed + "}")
        #expect(requests[1].headers["content-type"] == "application/json")
        guard case .lost(_, invocations: 2) = end else {
            Issue.record("ended with \(end)")
            return
        }
    }

    @Test func chunkedAnswersInPieces() async throws {
        let (_, requests) = try await RuntimeServer.serve(Echo.self) { server in
            let connection = server.accept()
            connection.read()
            connection.write(
                "HTTP/1.1 100 Continue\r\n\r\nHTT", "P/1.1 200 OK\r\nLambda-Runtime-Aws-Request-Id:id-1\r",
                "\nlambda-runtime-deadline-ms: 4102444800000\r\nTransfer-Enc", "oding: Chunked\r\n\r\n3;x=y\r\n{\"a",
                "\r\n4\r\n\":1}\r", "\n0\r\nTrailer: x\r\n", "\r\n")
            connection.read()
            connection.acknowledge()
        }
        #expect(requests.last?.body.contains(#""event":{"a":1},"id":"id-1""#) == true)
    }

    @Test func bodyUntilTheConnectionEnds() async throws {
        let (_, requests) = try await RuntimeServer.serve(Echo.self) { server in
            var connection = server.accept()
            connection.read()
            connection.write(RuntimeServer.head() + "Connection: close\r\n\r\n", #"{"a""#, ":1}")
            connection.close()
            connection = server.accept()
            connection.read()
            connection.acknowledge()
        }
        #expect(requests.last?.body == "{" + echoed + "}")
    }

    @Test(arguments: [100_000, 6 * 1024 * 1024]) func largeEventsAndAnswers(size: Int) async throws {
        let (_, requests) = try await RuntimeServer.serve(Echo.self) { server in
            let connection = server.accept()
            _ = connection.serve(#"{"size":\#(size),"x":"\#(String(repeating: "y", count: size))"}"#)
            _ = connection.serve(#"{"a":1}"#)
        }
        #expect(requests[1].body.utf8.count == size + 2)
        #expect(requests[3].body == "{" + echoed + "}")
    }

    @Test func brokenConnectionIsMadeAgainOnce() async throws {
        let (end, requests) = try await RuntimeServer.serve(Echo.self) { server in
            let first = server.accept()
            _ = first.serve(#"{"a":1}"#)
            first.close()
            let second = server.accept()
            _ = second.serve(#"{"a":1}"#, id: "id-2")
            second.close()
        }
        #expect(requests.filter { $0.line.hasPrefix("POST") }.count == 2)
        guard case .lost(_, invocations: 2) = end else {
            Issue.record("ended with \(end)")
            return
        }
    }

    @Test func connectionThatEndsWithinAnEventIsNotUsed() async throws {
        let (end, _) = try await RuntimeServer.serve(Echo.self) { server in
            let connection = server.accept()
            connection.read()
            connection.write(RuntimeServer.head() + "Content-Length: 100\r\n\r\n{\"a\"")
            connection.close()
        }
        #expect(end == .lost(.disconnected(code: 0), invocations: 0))
    }

    @Test func failuresAreReported() async throws {
        let (_, requests) = try await RuntimeServer.serve(Echo.self) { server in
            let connection = server.accept()
            connection.read()
            connection.event(#"{"fail":1}"#, extra: "Lambda-Runtime-Invocation-Id: inv-9\r\n")
            connection.read()
            connection.acknowledge()
            _ = connection.serve("not JSON", id: "id-2")
        }
        #expect(requests[1].line == "POST /2018-06-01/runtime/invocation/id-1/error HTTP/1.1")
        #expect(requests[1].headers["lambda-runtime-function-error-type"] == "Echo.Failed")
        #expect(requests[1].headers["lambda-runtime-invocation-id"] == "inv-9")
        #expect(requests[1].body == #"{"errorType":"Echo.Failed","errorMessage":"says \"no\""}"#)
        #expect(requests[3].line == "POST /2018-06-01/runtime/invocation/id-2/error HTTP/1.1")
        #expect(requests[3].headers["lambda-runtime-function-error-type"] == "Gatewright.InvalidEvent")
    }

    @Test func answerThatIsTooLargeBecomesAnError() async throws {
        let (_, requests) = try await RuntimeServer.serve(Echo.self) { server in
            let connection = server.accept()
            connection.read()
            connection.event(#"{"size":1000}"#)
            connection.read()
            connection.acknowledge("413 Content Too Large")
            connection.read()
            connection.acknowledge()
            connection.read()
        }
        #expect(requests[2].line == "POST /2018-06-01/runtime/invocation/id-1/error HTTP/1.1")
        #expect(requests[2].headers["lambda-runtime-function-error-type"] == "Function.ResponseSizeTooLarge")
        #expect(requests[3].line.hasPrefix("GET"))
    }

    @Test(arguments: ["403 Forbidden", "500 Internal Server Error"]) func refusedNextEnds(status: String) async throws {
        let (end, _) = try await RuntimeServer.serve(Echo.self) { server in
            let connection = server.accept()
            connection.read()
            connection.acknowledge(status)
        }
        #expect(end == .lost(.refused(status: Int(status.prefix(3))!), invocations: 0))
    }

    @Test func brokenEnvironmentEndsTheLoopAndALateAnswerDoesNot() async throws {
        let (end, _) = try await RuntimeServer.serve(Echo.self) { server in
            let connection = server.accept()
            connection.read()
            connection.event("{}")
            connection.read()
            connection.acknowledge("400 Bad Request")
            connection.read()
            connection.event("{}")
            connection.read()
            connection.acknowledge("500 Internal Server Error")
        }
        #expect(end == .lost(.refused(status: 500), invocations: 1))
    }

    private static let nonsense = [
        "another protocol": "SSH-2.0-x\r\n\r\n",
        "no length": "HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n",
        "no field": "HTTP/1.1 200 OK\r\nnonsense\r\n\r\n",
        "huge length": "HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n",
        "no chunk": "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        "long chunk": "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nabcd\r\n",
        "endless head": "HTTP/1.1 200 OK\r\nX: " + String(repeating: "y", count: 100_000),
    ]

    @Test(arguments: nonsense.keys.sorted()) func nonsenseIsNotUnderstood(name: String) async throws {
        let answer = try #require(Self.nonsense[name])
        let (end, _) = try await RuntimeServer.serve(Echo.self) { server in
            let connection = server.accept()
            connection.read()
            connection.write(answer)
            connection.read()
        }
        #expect(end == .lost(.malformedAnswer, invocations: 0))
    }

    struct Failing: LambdaFunction {
        static var routes: Routes { Routes("GET /") }
        init() async throws {
            await Task.yield()
            throw FunctionError(type: "Failing.NoTable", message: "TABLE is not set")
        }
        func respond(to request: Request, route: Int, context: Context) async throws -> Response {
            Response(status: 200)
        }
    }

    @Test func failedStartIsReported() async throws {
        let (end, requests) = try await RuntimeServer.serve(Failing.self) { server in
            let connection = server.accept()
            connection.read()
            connection.acknowledge()
        }
        #expect(end == .initFailed)
        #expect(requests.map(\.line) == ["POST /2018-06-01/runtime/init/error HTTP/1.1"])
        #expect(requests.first?.body == #"{"errorType":"Failing.NoTable","errorMessage":"TABLE is not set"}"#)
    }

    @Test(arguments: [
        ("127.0.0.1:9001", true), ("localhost:80", true), ("[::1]:9001", true), ("[::1]", true), ("127.0.0.1", true),
        ("example.com:80", false), ("127.0.0.1:99999", false), ("", false), (":80", false), ("127.0.0.1:", false),
    ])
    func endpoints(text: String, isValid: Bool) {
        #expect((Endpoint(Array(text.utf8)) != nil) == isValid)
    }
}

extension Context {
    fileprivate func functionARNLength() async -> Int {
        await Task.yield()
        return invokedFunctionARN.utf8.count
    }
}
