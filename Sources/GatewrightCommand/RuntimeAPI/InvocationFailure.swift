#if CommandLine
    import Foundation

    /// Why an invocation has no result.
    enum InvocationFailure: Error, Equatable, Sendable {
        /// The handler failed: the function posted an error.
        case functionError(ReportedError)
        /// The function posted that it cannot start.
        case initializationError(ReportedError)
        /// The process could not be started.
        case notStarted(String)
        /// The process ended.
        case exited(ProcessEnd, hasAsked: Bool)
        case timedOut(Duration, hasAsked: Bool)
        /// The function posted more than Lambda takes.
        case responseTooLarge(limit: Int)
        /// The server was stopped.
        case stopped
    }

    /// How a process ended.
    enum ProcessEnd: Equatable, Sendable {
        case status(Int32)
        case signal(Int32)
    }

    /// What a function reports about an error of its own.
    struct ReportedError: Equatable, Sendable {
        /// As posted: JSON, if the runtime is right.
        var body: [UInt8]
        /// The header `Lambda-Runtime-Function-Error-Type`.
        var type: String?

        /// The member `errorMessage`.
        var message: String? { object?["errorMessage"] as? String }

        private var object: [String: Any]? {
            (try? JSONSerialization.jsonObject(with: Data(body))) as? [String: Any]
        }

        /// `errorType: errorMessage`, or the body's text where it has no such members.
        var summary: String {
            let parts = [object?["errorType"] as? String ?? type, message]
            let text = parts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: ": ")
            return text.isEmpty ? String(decoding: body, as: UTF8.self) : text
        }
    }

    extension InvocationFailure: CustomStringConvertible {
        var description: String {
            switch self {
            case .functionError(let error):
                "the function failed: \(error.summary)"
            case .initializationError(let error):
                "the function could not start: \(error.summary)"
            case .notStarted(let reason):
                reason
            case .exited(let end, hasAsked: false):
                "the process \(end) before it asked for work; is it a Lambda function?"
            case .exited(let end, hasAsked: true):
                "the process \(end) during the invocation (Runtime.ExitError)"
            case .timedOut(let limit, hasAsked: false):
                "the process did not ask for work within \(limit.shown) (Sandbox.Timedout)"
            case .timedOut(let limit, hasAsked: true):
                "the function did not answer within \(limit.shown) (Sandbox.Timedout)"
            case .responseTooLarge(let limit):
                "the result has more than the \(limit) bytes that Lambda takes (Function.ResponseSizeTooLarge)"
            case .stopped:
                "the Runtime API was stopped"
            }
        }
    }

    extension ProcessEnd: CustomStringConvertible {
        var description: String {
            switch self {
            case .status(let code): "ended with exit status \(code)"
            case .signal(let number): "crashed with signal \(number)" + (Self.names[number].map { " (\($0))" } ?? "")
            }
        }

        private static let names: [Int32: String] = [
            SIGABRT: "SIGABRT", SIGBUS: "SIGBUS", SIGFPE: "SIGFPE", SIGILL: "SIGILL", SIGINT: "SIGINT",
            SIGKILL: "SIGKILL", SIGPIPE: "SIGPIPE", SIGSEGV: "SIGSEGV", SIGTERM: "SIGTERM", SIGTRAP: "SIGTRAP",
        ]
    }

    extension Duration {
        /// `30 s`, `0.5 s`.
        fileprivate var shown: String {
            let seconds = self / .seconds(1)
            return seconds == seconds.rounded() ? "\(Int64(seconds)) s" : "\(seconds) s"
        }
    }
#endif
