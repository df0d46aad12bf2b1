import Foundation
import Testing

@testable import Gatewright

/// A function that was built of printed code, behind a Runtime API.
struct BuiltFunctionTests {
    /// Says something, and the rest only once there is a certain file.
    private static let source = #"""
        import Foundation
        import Gatewright

        @main
        struct Logs: LogsHandler {
            func getLogs(_ input: GetLogs.Input, context: Context) async throws -> GetLogs.Output {
                .other(status: 203, ByteStream(Lines()))
            }
        }

        struct Lines: AsyncSequence, AsyncIteratorProtocol {
            private var number = 0

            func makeAsyncIterator() -> Lines { self }

            mutating func next() async throws -> String? {
                number += 1
                switch number {
                case 1: return "first"
                case 2:
                    for _ in 0..<1000 where !FileManager.default.fileExists(atPath: CommandLine.arguments[1]) {
                        try await Task.sleep(for: .milliseconds(10))
                    }
                    return FileManager.default.fileExists(atPath: CommandLine.arguments[1]) ? "second" : "late"
                default: return nil
                }
            }
        }
        """#

    private static let event = """
        {"resource":"/logs","path":"/logs","httpMethod":"GET","headers":null,"multiValueHeaders":null,\
        "queryStringParameters":null,"multiValueQueryStringParameters":null,"pathParameters":null,\
        "stageVariables":null,"requestContext":{"resourcePath":"/logs","httpMethod":"GET","stage":"prod"},\
        "body":null,"isBase64Encoded":false}
        """

    /// What a handler streams is with the Runtime API before the handler has made the rest of it.
    @Test func firstBytesArriveBeforeTheHandlerEnds() async throws {
        let folder = try TemporaryFolder()
        let function = folder.url.appending(path: "Logs.swift")
        try Data(Self.source.utf8).write(to: function)
        let printed = CaseTests.folder.appending(path: "streaming/expected")
        let program = folder.url.appending(path: "Logs").path
        let problems = try await TypeChecker.build(
            ["Models", "Operations", "Handler"].map { printed.appending(path: "\($0).generated.swift").path }
                + [function.path], program)
        #expect(problems.isEmpty, "\(problems)")

        let server = try RuntimeServer()
        let gate = folder.url.appending(path: "gate").path
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = [gate]
        process.environment = ["AWS_LAMBDA_RUNTIME_API": server.address]
        try process.run()
        let events = server.accept()
        events.read()
        events.event(Self.event)
        let stream = server.accept()
        let first = stream.read(until: "first\r\n")
        _ = FileManager.default.createFile(atPath: gate, contents: nil)
        let rest = stream.read(until: "0\r\n\r\n")
        stream.acknowledge()
        let next = events.read()
        // It inherits the signals that this thread blocks, and waits for the next event for ever.
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()

        let prelude =
            #"{"statusCode":203,"headers":{"Content-Type":"text/plain; charset=utf-8"}}"#
            + String(repeating: "\0", count: 8)
        #expect(first.contains("\r\nLambda-Runtime-Function-Response-Mode: streaming\r\n"))
        #expect(first.hasSuffix("\r\n\r\n\(String(prelude.utf8.count, radix: 16))\r\n\(prelude)\r\n5\r\nfirst\r\n"))
        #expect(rest == "6\r\nsecond\r\n0\r\n\r\n")
        #expect(next?.line == "GET /2018-06-01/runtime/invocation/next HTTP/1.1")
    }

    #if os(Linux)
        /// Keeps what it counts on the main actor, whose thread waits for events.
        private static let counter = #"""
            import Dispatch
            import Gatewright
            import Synchronization

            @MainActor var count = 0
            let flag = Mutex(false)

            @MainActor func increment() async throws -> Int {
                count += 1
                try await Task.sleep(for: .milliseconds(1))
                MainActor.assertIsolated()
                return count
            }

            @main
            struct Counter: LambdaFunction {
                init() async throws { _ = try await increment() }

                func handle(event: JSONValue, context: Context) async throws -> JSONValue {
                    // There is always another job, and yet the queue has its turn.
                    flag.withLock { $0 = false }
                    await withTaskGroup(of: Void.self) { group in
                        group.addTask { @MainActor in flag.withLock { $0 = true } }
                        while !flag.withLock({ $0 }) { await Task.yield() }
                    }
                    let count = try await increment()
                    return await withCheckedContinuation { continuation in
                        DispatchQueue.main.async { continuation.resume(returning: .integer(count)) }
                    }
                }
            }
            """#

        /// - Parameter concurrency: How many events the function asks for at once.
        @Test(arguments: [1, 2])
        func mainActorGoesOn(concurrency: Int) async throws {
            let folder = try TemporaryFolder()
            let function = folder.url.appending(path: "Counter.swift")
            try Data(Self.counter.utf8).write(to: function)
            let program = folder.url.appending(path: "Counter").path
            let problems = try await TypeChecker.build(["-parse-as-library", function.path], program)
            #expect(problems.isEmpty, "\(problems)")

            let server = try RuntimeServer()
            let process = Process()
            process.executableURL = URL(filePath: program)
            process.environment = [
                "AWS_LAMBDA_RUNTIME_API": server.address, "AWS_LAMBDA_MAX_CONCURRENCY": "\(concurrency)",
            ]
            try process.run()
            defer {
                // It inherits the signals that this thread blocks, and waits for the next event for ever.
                kill(process.processIdentifier, SIGKILL)
                process.waitUntilExit()
            }
            let connections = (0..<concurrency).map { _ in server.accept() }
            var expected = 1
            for _ in 0..<2 {
                for events in connections {
                    expected += 1
                    #expect(events.serve("{}")?.body == "\(expected)")
                }
            }
        }
    #endif
}
