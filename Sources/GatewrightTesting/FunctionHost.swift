import Gatewright

/// Where a function runs.
public protocol FunctionHost: Sendable {
    /// Hands the function an event.
    ///
    /// - Returns: the bytes of its result.
    /// - Throws: what the function reports where the invocation failed.
    func invoke(_ event: [UInt8]) async throws -> [UInt8]
}

/// An API that is asked by HTTP rather than a function by events.
public protocol RequestSender: Sendable {
    /// Sends a request.
    ///
    /// - Parameter target: the path below the stage, percent-encoded, and the query if there is one.
    func send(_ method: String, _ target: String, headers: HTTPHeaders, body: [UInt8]) async throws -> Response
}

/// A function in this process.
struct LocalHost<Function: LambdaFunction>: FunctionHost {
    let function: Function

    func invoke(_ event: [UInt8]) async throws -> [UInt8] {
        try await function.respond(toEvent: event, context: Context())
    }
}
