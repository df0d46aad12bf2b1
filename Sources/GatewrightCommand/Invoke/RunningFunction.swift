#if CommandLine
    /// A function whose process runs.
    struct RunningFunction: Sendable {
        let server: RuntimeAPIServer

        /// Gives the function an event, and waits until it has answered and done what it does after that.
        ///
        /// - Parameters:
        ///   - timeout: see ``RuntimeAPIServer/invoke(_:id:timeout:trace:stream:)``.
        ///   - trace: the value of `Lambda-Runtime-Trace-Id`.
        ///   - stream: see there.
        func invoke(
            _ event: [UInt8], id: String, timeout: Duration, trace: String = "", stream: StreamSink? = nil
        ) async -> Result<[UInt8], InvocationFailure> {
            let result = await server.invoke(event, id: id, timeout: timeout, trace: trace, stream: stream)
            if case .failure(let failure) = result, failure.endsProcess { return result }
            await server.waitUntilIdle(for: timeout)
            return result
        }
    }

    extension InvocationFailure {
        /// Whether the process is gone, or is ended by Lambda, which starts another for the next invocation.
        var endsProcess: Bool {
            switch self {
            case .functionError, .responseTooLarge: false
            case .initializationError, .notStarted, .exited, .timedOut, .stopped: true
            }
        }

        /// Whether it would be the same with another process.
        var isFinal: Bool {
            switch self {
            case .initializationError, .notStarted, .exited(_, hasAsked: false), .timedOut(_, hasAsked: false): true
            case .functionError, .responseTooLarge, .exited, .timedOut, .stopped: false
            }
        }
    }
#endif
