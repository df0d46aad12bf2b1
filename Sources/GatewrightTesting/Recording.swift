import Gatewright
import Synchronization

/// A function whose handlers note what they are asked, so that routing and decoding are tested without the user's own.
public protocol ContractRecorder: LambdaFunction {
    /// Notes into this recording.
    init(recording: Recording)
}

/// What reached a recorder, and what it is to answer.
public final class Recording: Sendable {
    struct Call: Sendable {
        var operation: String
        var parts: RequestParts
    }

    struct Question: Sendable {
        var authorizer: String
        var parts: AuthorizerParts
    }

    private let calls = Mutex<[Call]>([])
    private let questions = Mutex<[Question]>([])
    private let planned: PlannedAnswer?
    private let decision: PlannedDecision

    /// A recording whose handlers answer nothing of their own.
    public convenience init() { self.init(answering: nil) }

    init(answering planned: PlannedAnswer?, deciding decision: PlannedDecision = .deny) {
        self.planned = planned
        self.decision = decision
    }

    var last: Call? { calls.withLock(\.last) }

    /// The last question to an authorizer.
    var decided: Question? { questions.withLock(\.last) }

    /// No function answers with it.
    static let unanswered = HTTPStatus(598)

    private func note(_ operation: String, _ input: some OperationInput) {
        calls.withLock { $0.append(Call(operation: operation, parts: input.parts)) }
    }

    /// What a handler with documented answers does.
    public func answer<Output: OperationOutput>(_ operation: String, _ input: some OperationInput) throws -> Output {
        note(operation, input)
        guard let planned else { throw HTTPError(Self.unanswered) }
        do {
            return try Output(from: Answer(planned.response))
        } catch {
            throw HTTPError(Self.unanswered, "\(error)")
        }
    }

    /// What a handler behind a non-proxy integration does.
    public func result<Output>(
        _ operation: String, _ write: (inout JSONWriter) -> Void, reading read: (inout JSONCursor) -> Output?
    ) throws -> Output {
        var writer = JSONWriter()
        write(&writer)
        var parts = RequestParts()
        parts.body = .value(JSONValue(parsing: writer.bytes) ?? .null)
        calls.withLock { $0.append(Call(operation: operation, parts: parts)) }
        guard let json = planned?.json else { throw HTTPError(Self.unanswered) }
        var cursor = JSONCursor(json.bytes)
        let output = read(&cursor)
        guard cursor.finish(), let output else { throw HTTPError(Self.unanswered, "\(cursor.errors)") }
        return output
    }

    /// What the handler of an authorizer does.
    public func decide<Output: AuthorizationReading>(_ authorizer: String, _ input: some AuthorizerInput) -> Output {
        var parts = AuthorizerParts()
        input.write(to: &parts)
        questions.withLock { $0.append(Question(authorizer: authorizer, parts: parts)) }
        return Output.planned(decision)
    }

    /// What a handler without documented answers does.
    public func respond(_ operation: String, _ input: some OperationInput) throws -> Response {
        note(operation, input)
        throw HTTPError(Self.unanswered)
    }
}
