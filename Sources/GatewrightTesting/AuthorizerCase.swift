import Gatewright
import GatewrightGateway

/// A question to an authorizer and what must become of it.
struct AuthorizerCase: Sendable {
    let authorizer: AuthorizerDescription
    let title: String
    private let asked: AuthorizerParts
    /// Nil where the handler has to be asked, 401 where the client is not identified, and any other where no authorizer
    /// is for the method.
    private let status: Int?

    /// - Parameter request: the example of a question.
    init?(_ line: JSONValue, of authorizer: AuthorizerDescription, _ request: JSONValue) {
        guard let title = line["case"]?.string else { return nil }
        self.authorizer = authorizer
        self.title = title
        status = line["status"]?.int
        var value = line["request"] ?? request
        if let pointer = line["remove"]?.string ?? line["set"]?.string {
            value = value.setting(pointer.pointerTokens, to: line["to"])
        }
        var asked = AuthorizerParts(value)
        if let path = line["path"]?.string { (asked.path, asked.resource) = (path, path) }
        self.asked = asked
    }

    func failures<Recorder: ContractRecorder>(of _: Recorder.Type) async -> [String] {
        var failures: [String] = []
        let (_, _, question) = authorizer.question(asked)
        switch (question, status) {
        case (.refused(let response), 401):
            if response.status != 401 { failures.append("API Gateway answers \(response.status) instead of 401") }
        case (.event, 401): failures.append("API Gateway asks the function and should have answered 401")
        case (.refused(let response), _):
            return ["API Gateway refuses it before the function is asked, with status \(response.status)"]
        case (.event, _): break
        }
        let decisions: [PlannedDecision] = status == nil ? PlannedDecision.allCases : [.allow]
        for decision in decisions {
            if let failure = await failure(Recorder.self, decision) { failures.append(failure) }
        }
        return failures
    }

    private func failure<Recorder: ContractRecorder>(_: Recorder.Type, _ planned: PlannedDecision) async -> String? {
        let recording = Recording(answering: nil, deciding: planned)
        let host = LocalHost(function: Recorder(recording: recording))
        // A gateway that is configured otherwise may ask in spite of what is missing.
        let (gateway, request, question) = authorizer.question(asked, isUnchecked: true)
        guard case .event(let event) = question else { return "API Gateway has no event for it" }
        let (outcome, message) = await host.outcome(event)
        let call = recording.decided
        if status != nil, status != 401 {
            if let call { return "it reached \(call.authorizer) and should have failed" }
            return message == FunctionError.notProtected.message ? nil : "it should have failed: \(message ?? "")"
        }
        let (decision, fault) = gateway.decision(
            on: outcome, message: message, of: authorizer.authorizer, about: request, call: Client.call)
        if let fault { return "API Gateway cannot use the answer: \(fault)" }
        // An HTTP API's function cannot ask for status 401.
        let unidentified = authorizer.authorizer.answer == .rest ? 401 : 403
        if status == 401 {
            if let call { return "it reached \(call.authorizer) and should have been refused" }
            return decision.status == unidentified
                ? nil : "the function says \(decision.status) instead of \(unidentified)"
        }
        guard let call else { return "it was refused before the handler was asked: \(message ?? "")" }
        if call.authorizer != authorizer.name { return "it was answered by \(call.authorizer)" }
        let said = authorizer.authorizer.identity.filter { $0.location != .context || asked.identity[$0.name] != nil }
        if let difference = asked.difference(to: call.parts, in: said.map(\.name)) { return difference }
        let wanted = [.allow: 200, .deny: 403, .unidentified: unidentified][planned]
        if decision.status != wanted { return "`\(planned)` becomes \(decision.status) instead of \(wanted ?? 0)" }
        return decision.isComplete ? nil : "the context of the answer is missing"
    }
}

/// What a handler is to decide.
enum PlannedDecision: CaseIterable, Sendable {
    case allow
    case deny
    case unidentified
}

extension AuthorizerDecision {
    /// The status that the client gets, 200 where the request goes on to its method.
    fileprivate var status: Int {
        switch self {
        case .allowed: 200
        case .refused(let response): response.status
        }
    }

    /// Whether it hands on what the handler said.
    fileprivate var isComplete: Bool {
        guard case .allowed(let caller) = self else { return true }
        return caller.context[plannedContext.name] == .string(plannedContext.value)
    }
}

private let plannedContext = (name: "gatewright", value: "contract")

extension AuthorizationReading {
    static func planned(_ decision: PlannedDecision) -> Self {
        switch decision {
        case .allow: allowing(plannedContext.name, plannedContext.value)
        case .deny: denying
        case .unidentified: unidentified
        }
    }
}

extension FunctionHost {
    /// The result of an event, or what the function says where it fails.
    func outcome(_ event: [UInt8]) async -> (InvocationOutcome, message: String?) {
        do {
            return (.result(try await invoke(event)), nil)
        } catch {
            return (.failed, (error as? FunctionError)?.message ?? "\(error)")
        }
    }
}
