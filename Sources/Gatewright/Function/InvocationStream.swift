/// Sends a body to the Runtime API while it is made.
struct InvocationStream {
    let body: ByteStream
    let context: Context

    /// How the stream ended.
    private enum End: Sendable {
        case complete
        /// The Runtime API takes no more of it.
        case brokenOff
        case failed(FunctionError)
    }

    /// Sends a prelude, which goes out at once, and the body, and returns the status of the answer.
    ///
    /// The chunks are sent by the thread that the body is made on, with calls that block: the next is asked for when
    /// the system has taken the one before. Nothing is sent any more when the invocation's deadline is over, so that a
    /// Runtime API which stops to read does not hold up the function for ever.
    func send(
        _ prelude: [UInt8], of invocation: Invocation, on executor: LoopExecutor, api: inout RuntimeAPI
    ) throws(RuntimeAPIError) -> Int {
        let deadline = context.deadline > 0 ? context.deadline : .max
        let request: ChunkedRequest
        do throws(RuntimeAPIError) {
            request = try api.beginStream(of: invocation, until: deadline, prelude)
        } catch .disconnected(let code) {
            return brokenOff(.disconnected(code: code))
        }
        let body = body
        let end = executor.run { () async -> End in
            do {
                return try await body.forEachChunk { request.send($0) } ? .complete : .brokenOff
            } catch {
                return .failed(FunctionError(error))
            }
        }
        switch end {
        case .complete: request.finish()
        case .brokenOff where deadline != .max && context.timeRemaining == .zero:
            context.log.error("The stream was not taken before the deadline.")
            return 202
        case .brokenOff: break
        case .failed(let error):
            context.log.error("The stream failed.", error.fields)
            request.finish(error)
        }
        do throws(RuntimeAPIError) {
            return try request.status()
        } catch {
            return brokenOff(error)
        }
    }

    /// It concerns this invocation only. If the environment is gone, the next request will tell.
    private func brokenOff(_ error: RuntimeAPIError) -> Int {
        context.log.warning("The Runtime API broke off the stream.", ["reason": .string(error.description)])
        return 202
    }
}
