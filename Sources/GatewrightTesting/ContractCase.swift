/// Something that holds for a function whatever its handlers do.
public struct ContractCase: Sendable, CustomStringConvertible {
    private enum Content: Sendable {
        case operation(OperationCase)
        case authorizer(AuthorizerCase)
    }

    private let content: Content

    init(_ operation: OperationCase) { content = .operation(operation) }

    init(_ authorizer: AuthorizerCase) { content = .authorizer(authorizer) }

    /// The operation or the authorizer, its place in the document, and what is sent.
    public var description: String {
        switch content {
        case .operation(let asked): "\(asked.operation.name) (\(asked.operation.place)): \(asked.title)"
        case .authorizer(let asked): "\(asked.authorizer.name) (\(asked.authorizer.place)): \(asked.title)"
        }
    }

    /// What a function that notes its calls does otherwise than the document says, in every format in which the event
    /// can come.
    public func failures<Recorder: ContractRecorder>(of _: Recorder.Type) async -> [String] {
        switch content {
        case .operation(let asked): await asked.failures(of: Recorder.self)
        case .authorizer(let asked): await asked.failures(of: Recorder.self)
        }
    }
}
