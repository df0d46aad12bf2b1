import Synchronization

/// Writes the function's log: one JSON object a line on the standard error stream, which Lambda sends to CloudWatch
/// Logs.
///
/// A line has `timestamp`, `level`, `message`, `requestId` during an invocation, and the fields given with it. It is
/// written at once and whole, so nothing is lost when the process ends.
///
/// The least level comes from the environment: `AWS_LAMBDA_LOG_LEVEL`, which Lambda sets from the function's logging
/// configuration, or `LOG_LEVEL`; `info` without either. With the text format of Lambda's logging configuration
/// `LOG_LEVEL` comes first.
public struct Log: Sendable {
    /// How much a line matters.
    public enum Level: Int, Comparable, Sendable {
        /// Every step.
        case trace
        /// For finding faults.
        case debug
        /// The course of things.
        case info
        /// Unusual but right.
        case notice
        /// Something to look at.
        case warning
        /// Something failed.
        case error
        /// The function cannot go on.
        case critical

        /// Compares how much two levels matter.
        public static func < (left: Level, right: Level) -> Bool {
            left.rawValue < right.rawValue
        }
    }

    /// The least level that is written.
    public var level: Level
    private let requestID: String
    private let descriptor: CInt
    /// A pipe takes a long line in parts, and another thread's line must not come between them.
    private static let output = Mutex<Void>(())

    init(requestID: String = "", level: Level = environmentLevel, descriptor: CInt = 2) {
        self.requestID = requestID
        self.level = level
        self.descriptor = descriptor
    }

    /// Writes a line of any level. The message and fields are not evaluated when the level is not written.
    public func log(
        _ level: Level, _ message: @autoclosure () -> String,
        _ fields: @autoclosure () -> KeyValuePairs<String, JSONValue> = [:]
    ) {
        guard level >= self.level else { return }
        let line = LogLine(level: level, message: message(), requestID: requestID, fields: fields())
        let bytes = line.bytes(at: System.now())
        Self.output.withLock { _ in System.write(bytes, to: descriptor) }
    }

    /// Logs every step.
    public func trace(
        _ message: @autoclosure () -> String, _ fields: @autoclosure () -> KeyValuePairs<String, JSONValue> = [:]
    ) {
        log(.trace, message(), fields())
    }

    /// Logs what helps to find faults.
    public func debug(
        _ message: @autoclosure () -> String, _ fields: @autoclosure () -> KeyValuePairs<String, JSONValue> = [:]
    ) {
        log(.debug, message(), fields())
    }

    /// Logs the course of things.
    public func info(
        _ message: @autoclosure () -> String, _ fields: @autoclosure () -> KeyValuePairs<String, JSONValue> = [:]
    ) {
        log(.info, message(), fields())
    }

    /// Logs what is unusual but right.
    public func notice(
        _ message: @autoclosure () -> String, _ fields: @autoclosure () -> KeyValuePairs<String, JSONValue> = [:]
    ) {
        log(.notice, message(), fields())
    }

    /// Logs something to look at.
    public func warning(
        _ message: @autoclosure () -> String, _ fields: @autoclosure () -> KeyValuePairs<String, JSONValue> = [:]
    ) {
        log(.warning, message(), fields())
    }

    /// Logs a failure.
    public func error(
        _ message: @autoclosure () -> String, _ fields: @autoclosure () -> KeyValuePairs<String, JSONValue> = [:]
    ) {
        log(.error, message(), fields())
    }

    /// Logs that the function cannot go on.
    public func critical(
        _ message: @autoclosure () -> String, _ fields: @autoclosure () -> KeyValuePairs<String, JSONValue> = [:]
    ) {
        log(.critical, message(), fields())
    }
}

extension Log {
    static let environmentLevel = level(
        format: System.environment("AWS_LAMBDA_LOG_FORMAT"), lambda: System.environment("AWS_LAMBDA_LOG_LEVEL"),
        own: System.environment("LOG_LEVEL"))

    /// The least level by the values of the environment variables.
    static func level(format: String?, lambda: String?, own: String?) -> Level {
        let first = format?.lowercased() == "text" ? own ?? lambda : lambda ?? own
        return switch first?.lowercased() {
        case "trace": .trace
        case "debug": .debug
        case "notice": .notice
        case "warn", "warning": .warning
        case "error": .error
        case "critical", "fatal": .critical
        default: .info
        }
    }
}
