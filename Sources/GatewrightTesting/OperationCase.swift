import Gatewright
import GatewrightGateway

/// A request to an operation and what must become of it.
struct OperationCase: Sendable {
    enum Expectation: Sendable {
        /// The operation gets it as it was sent.
        case accepted([PlannedAnswer])
        /// The function answers with this status and, where a keyword is given, names it.
        case refused(status: Int, fault: Fault?)
    }

    /// What a client is told of a violation.
    struct Fault: Sendable {
        var location: String
        var name: String
        var pointer: String
        var keyword: String
    }

    let operation: OperationDescription
    let title: String
    /// What the operation has to be asked.
    let parts: RequestParts
    let request: HTTPRequest
    let expectation: Expectation
    /// What a non-proxy integration makes of a request, if there is one.
    let event: JSONValue?
    /// Whether only a catch-all lets it through to the function.
    let isUnrouted: Bool

    /// - Parameter request: the example of the operation's request.
    init?(_ line: JSONValue, of operation: OperationDescription, request: JSONValue, answers: [PlannedAnswer]) {
        guard let title = line["case"]?.string else { return nil }
        var value = line["request"] ?? request
        var fault: Fault?
        let pointer = line["remove"]?.string ?? line["set"]?.string
        if let pointer {
            let path = pointer.pointerTokens
            value = value.setting(path, to: line["to"])
            if let keyword = line["keyword"]?.string { fault = Fault(path, keyword: keyword) }
        }
        var sent = operation.request(RequestParts(value))
        for pointer in operation.unread { value = value.setting(pointer.pointerTokens, to: nil) }
        parts = RequestParts(value)
        self.operation = operation
        self.title = title
        event = nil
        if let text = line["text"]?.string { sent.body = Array(text.utf8) }
        if let mediaType = line["mediaType"]?.string {
            sent.headers.removeAll { $0.name == "Content-Type" }
            sent.headers.append(HTTPField("Content-Type", mediaType))
        }
        if let method = line["method"]?.string { sent.method = method }
        if let path = line["path"]?.string { sent.path = path }
        var answers = pointer == nil && line["request"] == nil ? answers : []
        if let accept = line["accept"]?.string {
            sent.headers.removeAll { $0.name == "Accept" }
            sent.headers.append(HTTPField("Accept", accept))
            answers = answers.compactMap { $0.written(as: accept) }
        }
        self.request = sent
        isUnrouted = line["method"] != nil || line["path"] != nil
        if let status = line["status"]?.int {
            expectation = .refused(status: status, fault: fault)
        } else {
            // One request is enough to see every answer.
            expectation = .accepted(answers)
        }
    }

    /// What a function that notes its calls does otherwise than the document says, in every format in which the request
    /// can come.
    func failures<Recorder: ContractRecorder>(of _: Recorder.Type) async -> [String] {
        if let event { return await failure(Recorder.self, event).map { [$0] } ?? [] }
        var failures: [String] = []
        for payload in operation.payloads {
            for isBehindCatchAll in isUnrouted ? [true] : operation.isFoundByPath ? [false, true] : [false] {
                switch expectation {
                case .accepted(let answers):
                    for answer in answers.isEmpty ? [nil] : answers.map(Optional.some) {
                        if let failure = await self.failure(Recorder.self, payload, isBehindCatchAll, answer) {
                            failures.append("\(payload.rawValue): \(failure)")
                        }
                    }
                case .refused(let status, let fault):
                    if isBehindCatchAll != isUnrouted { continue }
                    let (response, call) = await exchange(Recorder.self, payload, isBehindCatchAll, nil)
                    if let failure = Self.failure(status, fault, response, call) {
                        failures.append("\(payload.rawValue): \(failure)")
                    }
                }
            }
        }
        return failures
    }

    private func exchange<Recorder: ContractRecorder>(
        _: Recorder.Type, _ payload: PayloadFormat, _ isBehindCatchAll: Bool, _ answer: PlannedAnswer?
    ) async -> (Result<Response, any Error>, Recording.Call?) {
        let recording = Recording(answering: answer)
        let contract = Contract(operations: [operation])
        let client = Client(contract, Recorder(recording: recording), payload: payload)
        do {
            let response = try await client.exchange(request, payload, isBehindCatchAll: isBehindCatchAll)
            return (.success(response), recording.last)
        } catch {
            return (.failure(error), recording.last)
        }
    }

    private func failure<Recorder: ContractRecorder>(
        _: Recorder.Type, _ payload: PayloadFormat, _ isBehindCatchAll: Bool, _ answer: PlannedAnswer?
    ) async -> String? {
        let (result, call) = await exchange(Recorder.self, payload, isBehindCatchAll, answer)
        let response: Response
        switch result {
        case .success(let found): response = found
        case .failure(let error): return "\(error)"
        }
        guard let call else { return "it was refused: \(response.status) \(response.text ?? "")" }
        if call.operation != operation.name { return "it was answered by \(call.operation)" }
        if let difference = parts.difference(to: call.parts) { return difference }
        guard let answer else { return nil }
        if response.status == Recording.unanswered {
            return "the documented answer cannot be read: \(response.text ?? "")"
        }
        return answer.difference(to: response).map { "of the answer, \($0)" }
    }

    private static func failure(
        _ status: Int, _ fault: Fault?, _ result: Result<Response, any Error>, _ call: Recording.Call?
    ) -> String? {
        let response: Response
        switch result {
        case .success(let found): response = found
        case .failure(let error): return "\(error)"
        }
        if let call { return "it reached \(call.operation) and should have been refused with \(status)" }
        if response.status.code != status {
            return "it was refused with \(response.status.code) instead of \(status): \(response.text ?? "")"
        }
        if status == 405, response.headers["Allow"] == nil { return "the answer has no Allow header" }
        guard let fault else { return nil }
        let errors = response.json?["errors"]?.array ?? []
        if errors.contains(where: fault.isNamed) { return nil }
        return "the answer does not name `\(fault.keyword)` at \(fault.location) \(fault.name)\(fault.pointer): "
            + (response.text ?? "")
    }
}

extension OperationCase.Fault {
    /// - Parameter path: into the parts of the request. Of a missing member it leads to the member.
    fileprivate init(_ path: [String], keyword: String) {
        location = path.first ?? "body"
        name = location == "body" || path.count < 2 ? "" : path[1]
        pointer = path.dropFirst(location == "body" ? 1 : 2).map { "/" + JSONPointer.escaped($0) }.joined()
        self.keyword = keyword
    }

    /// Whether an error of an answer is about it.
    fileprivate func isNamed(by error: JSONValue) -> Bool {
        guard error["in"]?.string == location, error["keyword"]?.string == keyword else { return false }
        if location != "body", error["name"]?.string != name { return false }
        return error["pointer"]?.string ?? "" == pointer
    }
}

extension Contract {
    init(operations: [OperationDescription]) {
        self.operations = operations
        authorizers = []
        cases = []
    }
}

extension RequestParts {
    /// From what the contract says: `{"path":{},"query":{},"header":{},"cookie":{},"body":…}`.
    init(_ value: JSONValue) {
        for location in Location.allCases {
            if let values = value[location.rawValue]?.object { parameters[location] = values }
        }
        method = value["method"]?.string.flatMap(HTTPMethod.init)
        accept = value["accept"]?.string
        body = value["body"].map(Body.value)
        mediaType = value["mediaType"]?.string
    }
}

extension String {
    /// The tokens of a JSON pointer, RFC 6901.
    var pointerTokens: [String] {
        split(separator: "/", omittingEmptySubsequences: false).dropFirst().map { token in
            token.split(separator: "~1", omittingEmptySubsequences: false).joined(separator: "/")
                .split(separator: "~0", omittingEmptySubsequences: false).joined(separator: "~")
        }
    }
}

extension JSONValue {
    /// The value with another one at a place, or without what stands there.
    func setting(_ path: some Collection<String>, to new: JSONValue?) -> JSONValue {
        guard let token = path.first else { return new ?? .null }
        let rest = path.dropFirst()
        switch self {
        case .array(var elements):
            guard let index = Int(token), index <= elements.count else { return self }
            if index == elements.count {
                if let new { elements.append(new) }
            } else if rest.isEmpty, new == nil {
                elements.remove(at: index)
            } else {
                elements[index] = elements[index].setting(rest, to: new)
            }
            return .array(elements)
        case .object(var members):
            if new == nil, members[token] == nil { return self }
            members[token] = rest.isEmpty ? new : (members[token] ?? [:]).setting(rest, to: new)
            return .object(members)
        default: return self
        }
    }
}
