/// Why the Runtime API cannot be used any more.
enum RuntimeAPIError: Error, Equatable {
    /// No connection could be made.
    case unreachable(code: CInt)
    /// A connection ended before the answer was complete; `code` is 0 when it was closed in order.
    case disconnected(code: CInt)
    /// The answer is no HTTP, or larger than an event can be.
    case malformedAnswer
    /// The answer has a status that leaves nothing to do but to end: 403 in a wrong state, 500 for a broken
    /// environment.
    case refused(status: Int)

    init(_ error: SocketError) {
        switch error {
        case .unreachable(let code): self = .unreachable(code: code)
        case .broken(let code): self = .disconnected(code: code)
        }
    }
}

extension RuntimeAPIError: CustomStringConvertible {
    var description: String {
        switch self {
        case .unreachable(let code): "The Runtime API cannot be reached (error \(code))."
        case .disconnected(let code): "The Runtime API closed the connection (error \(code))."
        case .malformedAnswer: "The Runtime API gave an answer that is not understood."
        case .refused(let status): "The Runtime API answered with status \(status)."
        }
    }
}
