import Gatewright
import GatewrightGateway

/// Cases of operations behind non-proxy integrations, which are asked with events.
extension OperationCase {
    init?(eventLine line: JSONValue, of operation: OperationDescription, answer: PlannedAnswer?) {
        guard let title = line["case"]?.string, let event = line["event"] ?? operation.event else { return nil }
        self.operation = operation
        self.title = title
        self.event = event
        var parts = RequestParts()
        let read = operation.unread.reduce(JSONValue.object(["event": event])) {
            $0.setting($1.pointerTokens, to: nil)
        }
        parts.body = read["event"].map(RequestParts.Body.value)
        self.parts = parts
        request = HTTPRequest(method: operation.method, path: operation.path)
        isUnrouted = false
        if let status = line["status"]?.int {
            let fault = line["pointer"]?.string.map {
                Fault(location: "event", name: "", pointer: $0, keyword: line["keyword"]?.string ?? "")
            }
            expectation = .refused(status: status, fault: fault)
        } else {
            expectation = .accepted(answer.map { [$0] } ?? [])
        }
    }

    func failure<Recorder: ContractRecorder>(_: Recorder.Type, _ event: JSONValue) async -> String? {
        var planned: PlannedAnswer?
        if case .accepted(let answers) = expectation { planned = answers.first }
        let recording = Recording(answering: planned)
        let result: Result<[UInt8], any Error>
        do {
            let host = LocalHost(function: Recorder(recording: recording))
            result = .success(try await host.invoke(event.bytes))
        } catch {
            result = .failure(error)
        }
        switch (expectation, recording.last) {
        case (.refused(_, let fault), nil):
            guard case .failure(let error) = result else { return "it was answered and should have been refused" }
            let message = (error as? FunctionError)?.message ?? "\(error)"
            guard let fault, !fault.pointer.isEmpty, !message.contains(fault.pointer) else { return nil }
            return "the error does not name \(fault.pointer): \(message)"
        case (.refused, let call?): return "it reached \(call.operation) and should have been refused"
        case (.accepted, nil):
            if case .failure(let error) = result { return "it was refused: \(error)" }
            return "it was answered by nobody"
        case (.accepted, let call?):
            if call.operation != operation.name { return "it was answered by \(call.operation)" }
            if let difference = parts.difference(to: call.parts) { return difference }
            guard let json = planned?.json else { return nil }
            guard case .success(let bytes) = result else { return "the documented result cannot be read: \(result)" }
            guard let found = JSONValue(parsing: bytes) else { return "the result is no JSON" }
            return json.difference(to: found).map { "the result differs at `\($0)`: \(found)" }
        }
    }
}
