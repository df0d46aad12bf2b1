/// Why the Runtime API cannot be used any more.
enum RuntimeAPIError: Error, Equatable {
    /// The connection could not be made, or broke and could not be made again.
    case unreachable(code: CInt)
    /// The answer is no HTTP, or larger than an event can be.
    case malformedAnswer
    /// The answer has a status that leaves nothing to do but to end: 403 in a wrong state, 500 for a broken
    /// environment.
    case refused(status: Int)
}

extension RuntimeAPIError: CustomStringConvertible {
    var description: String {
        switch self {
        case .unreachable(let code): "the Runtime API cannot be reached (error \(code))"
        case .malformedAnswer: "the Runtime API gave an answer that is not understood"
        case .refused(let status): "the Runtime API answered with status \(status)"
        }
    }
}
