import GatewrightAPI

/// What an operation answers in contract tests.
extension ContractResolving {
    /// The author's example of a body, or of its whole type.
    private func documented(_ response: Response, _ form: Content) -> JSONLiteral? {
        guard let type = form.exampleType else { return nil }
        // Those that stand beside a schema are of the first content.
        if form == response.content?.forms.first {
            let examples = response.examples.lazy.compactMap { making.documented.value($0, as: type, checks) }
            if let first = examples.first { return first }
        }
        guard case .named(let path, _) = type.unwrapped.unconstrained else { return nil }
        return making.documented.value(of: path, checks)
    }

    /// Fields of a function's answer that a REST API does not pass on.
    private static let droppedHeaders: Set = [
        "expect", "host", "proxy-authenticate", "trailer", "upgrade", "transfer-encoding",
    ]

    /// An answer in each form that it may have.
    ///
    /// - Parameter cases: of answers, of which each variant of a union is given once.
    mutating func answers(
        _ response: Response, of operation: Operation, _ cases: inout ContractCases
    ) -> [ExampleAnswer] {
        let status = response.exampleStatus(in: operation)
        // Nothing with a body can be said in these.
        guard status >= 200, response.content == nil || status != 204 && status != 304 else { return [] }
        var answer = ExampleAnswer(status: status)
        for header in response.headers {
            if Self.droppedHeaders.contains(header.wireName.lowercased()) {
                if header.isRequired { return [] }
                continue
            }
            guard let value = making.example(of: header.type.unwrapped, named: header.wireName) else {
                if header.isRequired { return [] }
                continue
            }
            answer.headers.append((header, value))
        }
        guard let content = response.content else { return [answer] }
        var found: [ExampleAnswer] = []
        for form in content.forms {
            guard var value = self.value(of: form) else { continue }
            if case .form(let type, _, _) = form {
                guard let fields = checks.fields(of: value, as: type) else { continue }
                value = fields
            }
            answer.content = form
            answer.body = value
            answer.unread = []
            answer.documented = documented(response, form)
            if case .form(let type, _, _) = form { answer.unread = checks.unread(of: value, as: type, at: "") }
            guard case .json(let type, _) = form else {
                found.append(answer)
                continue
            }
            answer.unread = checks.unread(of: value, as: type, at: "")
            found.append(answer)
            answer.documented = nil
            for change in cases.changes(ofAnswer: value, type) {
                let body = value.setting(change.pointer.pointerTokens, to: change.value)
                answer.body = body
                answer.change = change
                answer.unread = checks.unread(of: body, as: type, at: "")
                found.append(answer)
            }
            answer.change = nil
        }
        return found
    }

    /// What a client would like the answer to be.
    func acceptCases(of operation: Operation) -> [ContractCase] {
        var offered: [String] = []
        switch operation.negotiation {
        case .refused(let mediaTypes): offered = mediaTypes.split(separator: "," as Character).map(String.init)
        case .chosen(let choice): offered = choice.forms.map(\.mediaType)
        case nil: return []
        }
        if offered.contains(where: { $0.contains("*" as Character) }) { return [] }
        let other = "application/x-gatewright-other"
        var cases = [
            ContractCase("an answer in a media type that is none of the document's", .accept(other), status: 406)
        ]
        if case .refused = operation.negotiation, offered.count > 1 {
            let last = offered[offered.count - 1].filter { $0 != " " }
            cases.append(ContractCase("an answer in \(last)", .accept(last)))
        }
        return cases
    }
}

extension Response {
    /// The status of examples of the answer.
    package func exampleStatus(in operation: Operation) -> Int {
        switch status {
        case .code(let code): code
        case .range(let hundreds): hundreds * 100 + 50
        // One that no other response is for.
        case .default:
            [550, 450, 350, 250].first { candidate in
                !operation.responses.contains { $0.status == .range(candidate / 100) }
            } ?? 550
        }
    }
}
