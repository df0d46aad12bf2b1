import Foundation
import Testing

@testable import Gatewright

@Suite struct LogTests {
    @Test func aLineIsOneJSONObject() {
        let line = LogLine(
            level: .warning, message: "a \"b\"\n\u{1}", requestID: "id-1",
            fields: ["order": "o\n1", "count": 3, "level": "taken"])
        #expect(
            String(decoding: line.bytes(at: (1_735_689_599, 7_000_000)), as: UTF8.self)
                == #"{"timestamp":"2024-12-31T23:59:59.007Z","level":"WARN","message":"a \"b\"\n\u0001","#
                + #""requestId":"id-1","order":"o\n1","count":3,"field.level":"taken"}"# + "\n")
    }

    @Test(arguments: [
        (nil, nil, nil, Log.Level.info), ("JSON", "DEBUG", "error", .debug), ("Text", "DEBUG", "error", .error),
        (nil, nil, "WARN", .warning), ("JSON", "FATAL", nil, .critical), ("Text", "trace", nil, .trace),
        (nil, "nonsense", nil, .info),
    ])
    func levelComesFromTheEnvironment(format: String?, lambda: String?, own: String?, level: Log.Level) {
        #expect(Log.level(format: format, lambda: lambda, own: own) == level)
    }

    @Test func linesBelowTheLevelAreNotMade() throws {
        let pipe = Pipe()
        let log = Log(requestID: "", level: .notice, descriptor: pipe.fileHandleForWriting.fileDescriptor)
        func mustNotRun() -> String {
            Issue.record("evaluated")
            return ""
        }
        log.info(mustNotRun())
        log.trace(mustNotRun(), ["a": .string(mustNotRun())])
        log.notice("written", ["a": 1])
        try pipe.fileHandleForWriting.close()
        let text = String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        #expect(text.hasSuffix(#""level":"INFO","message":"written","a":1}"# + "\n"))
        #expect(text.split(separator: "\n").count == 1)
    }

    @Test func contextKnowsTheTimeLeft() {
        #expect(Context(deadline: 0).timeRemaining == .zero)
        #expect(Context().timeRemaining > .seconds(1_000_000))
        #expect(Context().functionName == "")
        #expect(Context(request: nil).stage == nil)
    }
}
