import Dispatch
import Synchronization
import Testing

@testable import Gatewright

/// Several invocations in flight.
@Suite struct RuntimeLoopsTests {
    /// Answers no event before as many have arrived as the event says.
    final class Meeting: LambdaFunction {
        static var routes: Routes { Routes("GET /") }
        private let arrived = Mutex(0)

        func respond(to request: Request, route: Int, context: Context) async throws -> Response {
            Response(status: 200)
        }

        func handle(event: JSONValue, context: Context) async throws -> JSONValue {
            arrived.withLock { $0 += 1 }
            while arrived.withLock({ $0 }) < event["awaited"]?.int ?? 0 { try await Task.sleep(for: .milliseconds(1)) }
            return [
                "id": .string(context.requestID), "number": event["number"] ?? .null,
                "arrived": .integer(arrived.withLock { $0 }),
            ]
        }
    }

    @Test func invocationsAreServedSideBySide() async throws {
        let (end, requests) = try await RuntimeServer.serve(Meeting.self, concurrency: 4) { server in
            // Every loop waits on a connection of its own before any event has come.
            let connections = (0..<4).map { _ in server.accept() }
            for connection in connections { connection.read() }
            for round in 0..<2 {
                for (number, connection) in connections.enumerated() {
                    connection.event(
                        #"{"awaited":\#(round * 4 + 4),"number":\#(number)}"#, id: "id-\(round)-\(number)")
                }
                // None is answered before all have come, and each on the connection that brought it.
                for connection in connections.reversed() {
                    connection.read()
                    connection.acknowledge()
                    connection.read()
                }
            }
            for connection in connections { connection.close() }
        }
        let answers = requests.filter { $0.line.hasPrefix("POST") }
        #expect(answers.count == 8)
        for (index, answer) in answers.enumerated() {
            let round = index / 4
            let number = 3 - index % 4
            #expect(answer.line == "POST /2018-06-01/runtime/invocation/id-\(round)-\(number)/response HTTP/1.1")
            #expect(
                answer.body == #"{"arrived":\#(round * 4 + 4),"id":"id-\#(round)-\#(number)","number":\#(number)}"#)
        }
        guard case .lost(_, invocations: 8) = end else {
            Issue.record("ended with \(end)")
            return
        }
    }

    @Test func slowInvocationHoldsUpNoOther() async throws {
        let (_, requests) = try await RuntimeServer.serve(Meeting.self, concurrency: 2) { server in
            let slow = server.accept()
            let quick = server.accept()
            slow.read()
            slow.event(#"{"awaited":4}"#, id: "slow")
            for number in 1...3 { _ = quick.serve("{}", id: "quick-\(number)") }
            slow.read()
            slow.acknowledge()
        }
        let answered = requests.map(\.line).filter { $0.hasPrefix("POST") }.map { $0.split(separator: "/")[4] }
        #expect(answered == ["quick-1", "quick-2", "quick-3", "slow"])
    }

    @Test func brokenEnvironmentEndsAllLoopsAtOnce() async throws {
        final class Seen: Sendable { let isEnded = Mutex(false) }
        let seen = Seen()
        let (end, _) = try await RuntimeServer.serve(Meeting.self, concurrency: 2) { server in
            let waiting = server.accept()
            let refused = server.accept()
            waiting.read()
            refused.read()
            refused.acknowledge("500 Internal Server Error")
            let isEnded = server.ended.wait(timeout: .now() + 20) == .success
            seen.isEnded.withLock { $0 = isEnded }
        }
        #expect(end == .lost(.refused(status: 500), invocations: 0))
        #expect(seen.isEnded.withLock { $0 })
    }

    @Test func lostConnectionOfOneLoopLeavesTheOthers() async throws {
        let (end, requests) = try await RuntimeServer.serve(Meeting.self, concurrency: 2) { server in
            let lost = server.accept()
            let kept = server.accept()
            lost.read()
            lost.close()
            _ = kept.serve("{}")
            _ = kept.serve("{}", id: "id-2")
        }
        #expect(requests.filter { $0.line.hasPrefix("POST") }.count == 2)
        guard case .lost(_, invocations: 2) = end else {
            Issue.record("ended with \(end)")
            return
        }
    }

    @Test func startThatFailsIsReportedOnce() async throws {
        let (end, requests) = try await RuntimeServer.serve(RuntimeLoopTests.Failing.self, concurrency: 4) { server in
            let connection = server.accept()
            connection.read()
            connection.acknowledge()
        }
        #expect(end == .initFailed)
        #expect(requests.count == 1)
    }

    @Test(
        arguments: [
            (nil, 1), ("", 1), ("x", 1), ("-3", 1), ("0", 1), ("1", 1), ("16", 16), ("1600", 1600), ("99999", 1600),
            ("99999999999999999999", 1),
        ] as [(String?, Int)])
    func concurrencyOfTheEnvironment(text: String?, loops: Int) {
        #expect(Meeting.concurrency(text) == loops)
    }
}
