import Gatewright

/// Where a function runs.
public protocol FunctionHost: Sendable {
    /// Hands the function an event.
    ///
    /// - Returns: the bytes of its result.
    /// - Throws: what the function reports where the invocation failed.
    func invoke(_ event: [UInt8]) async throws -> [UInt8]
}

/// A function in this process.
struct LocalHost<Function: LambdaFunction>: FunctionHost {
    let function: Function

    func invoke(_ event: [UInt8]) async throws -> [UInt8] {
        try await function.respond(toEvent: event, context: Context())
    }
}
