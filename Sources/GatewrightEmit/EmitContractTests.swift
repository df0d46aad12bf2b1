import GatewrightAPI

/// The table of what must hold for a function, and the tests that run it.
extension Function {
    /// The lines of the table, by operations and authorizers.
    func contractSections(in api: API) -> [Section] {
        func section(_ name: String, _ lines: [[JSONLiteral.Member]]) -> Section {
            Section(name: name, code: "\(lines: lines.map { Code(jsonText(.object($0))) })")
        }
        let operations = (requestOperations + mappedOperations).map { operation in
            let contract = api.contract?.operations[operation.name]
            var lines = [operation.description(contract)]
            lines += contract?.cases.map(\.description) ?? []
            for (request, cases) in contract?.others ?? [] {
                lines.append([JSONLiteral.Member(name: "request", value: request)])
                lines += cases.map(\.description)
            }
            return section(operation.type, lines)
        }
        let authorizers = authorizers.map { authorizer in
            let contract = api.contract?.authorizers[authorizer.type]
            return section(
                authorizer.type, [authorizer.description(contract)] + (contract?.cases.map(\.description) ?? []))
        }
        return operations + authorizers
    }

    /// What a part of the contract tests has of a function: the first one the tests, each the table of its sections.
    func contractTests(_ names: TestNames, _ parts: [[Section]], part index: Int) -> [Code] {
        func table(_ sections: [Section]) -> Code {
            """
            #\"""
            \(lines: sections.map { Code(stringLiteral: String($0.text.dropLast())) })
            \"""#
            """
        }
        guard index == 0 else {
            if parts[index].isEmpty { return [] }
            return [
                """
                extension \(names.tests) {
                    static let table\(index + 1) = \(table(parts[index]))
                }
                """
            ]
        }
        let others = parts.indices.dropFirst().filter { !parts[$0].isEmpty }
            .map { "\(names.tests).table\($0 + 1)" as Fragment }
        let more: Fragment = others.isEmpty ? "" : ", \(others)"
        let contract: Code = """
            \(documentationComment("What must hold for \(codeSpan(name)), whatever its handlers do."))
            let \(names.contract) = GatewrightTesting.Contract(
                \(table(parts[0]))\(more))
            """
        return [contractTests(names), recorder(names), contract]
    }

    private func recorder(_ names: TestNames) -> Code {
        let methods = operations.map(\.recordingMethod) + authorizers.map(\.recordingMethod) + [recordingEvents]
        return """
            /// Notes what reaches the handlers, so that the tests need none of the user's.
            private struct \(names.recorder): \(identifier(handler)), GatewrightTesting.ContractRecorder {
                var recording = GatewrightTesting.Recording()

                \(sections: methods)
            }
            """
    }

    private func contractTests(_ names: TestNames) -> Code {
        """
        \(documentationComment("What the document says of \(codeSpan(name)): routes, decoding and documented answers."))
        @Suite struct \(names.tests) {
            @Test(arguments: \(names.contract).cases)
            func contract(_ contractCase: GatewrightTesting.ContractCase) async {
                for failure in await contractCase.failures(of: \(names.recorder).self) {
                    Issue.record("\\(contractCase): \\(failure)")
                }
            }
        }
        """
    }

    private var recordingEvents: Code {
        guard receivesOtherEvents else { return Code() }
        return """
            func handle(event: Gatewright.JSONValue, context: Gatewright.Context) async throws -> Gatewright.JSONValue {
                .null
            }
            """
    }
}

extension Operation {
    fileprivate var recordingMethod: Code {
        let result: Fragment = responses.isEmpty ? "Gatewright.Response" : identifier(path: [type, "Output"])
        let input = identifier(path: [type, "Input"])
        let head: Fragment =
            "func \(identifier(name))(_ input: \(input), context: Gatewright.Context) async throws -> \(result)"
        if mapping != nil {
            return """
                func \(identifier(name))(_ input: \(input), context: Gatewright.Context) async throws -> \(identifier(path: [type, "Output"])) {
                    try recording.result(\(stringLiteral(name)), { \(eventType.encoding("input", to: "$0")) }) {
                        \(resultType.decoding(from: "$0", hidden: []))
                    }
                }
                """
        }
        let method: Fragment = responses.isEmpty ? "respond" : "answer"
        return "\(head) { try recording.\(method)(\(stringLiteral(name)), input) }"
    }

    /// How its requests are written, with an example of one and of each answer.
    fileprivate func description(_ contract: OperationContract?) -> [JSONLiteral.Member] {
        var members: [JSONLiteral.Member] = [
            .init(name: "operation", value: .string(name)), .init(name: "at", value: .string(contract?.place ?? "")),
            .init(name: "method", value: .string(method.rawValue)), .init(name: "path", value: .string(path)),
            .init(name: "payloads", value: .array(contract?.formats.map { .string($0.rawValue) } ?? [])),
        ]
        if !parameters.isEmpty, mapping == nil {
            members.append(.init(name: "parameters", value: .array(parameters.map { .object($0.description) })))
        }
        if let body, mapping == nil {
            let bodies = body.content.forms.map { JSONLiteral.object($0.description) }
            members.append(.init(name: "bodies", value: .array(bodies)))
        }
        if let contract {
            if contract.isMapped {
                if case .object(let parts) = contract.request { members += parts }
            } else {
                if contract.isFoundByPath { members.append(.init(name: "byPath", value: .boolean(true))) }
                members.append(.init(name: "request", value: contract.request))
            }
            if !contract.unread.isEmpty {
                members.append(.init(name: "unread", value: .array(contract.unread.map { .string($0) })))
            }
            if !contract.answers.isEmpty {
                members.append(.init(name: "answers", value: .array(contract.answers.map { .object($0.description) })))
            }
        }
        return members
    }
}

extension Parameter {
    fileprivate var description: [JSONLiteral.Member] {
        var members: [JSONLiteral.Member] = [
            .init(name: "in", value: .string(location.rawValue)), .init(name: "name", value: .string(wireName)),
        ]
        switch encoding {
        case .text: break
        case .json: members.append(.init(name: "style", value: .string("content")))
        case .styled(let style):
            members.append(.init(name: "style", value: .string(style.name.rawValue)))
            if style.explode { members.append(.init(name: "explode", value: .boolean(true))) }
            if style.separators.count > 1 {
                let texts = style.separators.map { JSONLiteral.string($0.map { String(Character($0)) } ?? "") }
                members.append(.init(name: "separators", value: .array(texts)))
            }
        }
        return members
    }
}

extension Content {
    fileprivate var description: [JSONLiteral.Member] {
        var kind = "bytes"
        var members: [JSONLiteral.Member] = [.init(name: "mediaType", value: .string(mediaTypes))]
        switch self {
        case .json: kind = "json"
        case .text: kind = "text"
        case .form(_, _, let fields):
            kind = "form"
            func object(_ texts: [(String, String)]) -> JSONLiteral {
                .object(texts.map { .init(name: $0, value: .string($1)) })
            }
            if !fields.files.isEmpty {
                members.append(.init(name: "files", value: object(fields.files.map { ($0.name, $0.mediaTypes) })))
            }
            if !fields.headed.isEmpty {
                members.append(.init(name: "headed", value: .array(fields.headed.map { .string($0) })))
            }
            if !fields.encoded.isEmpty {
                let encodings = fields.readEncodings(mediaTypes).map { ($0.name, $0.encoding.description) }
                members.append(.init(name: "encodings", value: object(encodings)))
            }
        case .parts, .bytes, .stream, .alternatives: break
        }
        return members + [.init(name: "kind", value: .string(kind))]
    }
}

extension FormFields.Encoding {
    fileprivate var description: String {
        switch self {
        case .json: "json"
        case .exploded: "exploded"
        case .deepObject: "deepObject"
        case .typed(let mediaType): "typed:" + mediaType
        case .separated(let separator): String(Character(separator))
        }
    }
}

extension ExampleAnswer {
    fileprivate var description: [JSONLiteral.Member] {
        let unread =
            self.unread.isEmpty
            ? [] : [JSONLiteral.Member(name: "unread", value: .array(self.unread.map { .string($0) }))]
        if let change {
            return [.init(name: "set", value: .string(change.pointer)), .init(name: "to", value: change.value)] + unread
        }
        var members: [JSONLiteral.Member] = [.init(name: "status", value: .integer(status))]
        if !headers.isEmpty {
            let fields = headers.map { header, value -> JSONLiteral in
                var field: [JSONLiteral.Member] = [
                    .init(name: "name", value: .string(header.wireName)), .init(name: "value", value: value),
                ]
                if header.style == .json { field.append(.init(name: "style", value: .string("content"))) }
                if header.style == .simple(explode: true) {
                    field.append(.init(name: "explode", value: .boolean(true)))
                }
                return .object(field)
            }
            members.append(.init(name: "headers", value: .array(fields)))
        }
        if let content, let body {
            members += content.description.filter { $0.name != "mediaType" }
            let mediaType = content.mediaTypes.prefix { $0 != "," }
            members.append(.init(name: "mediaType", value: .string(String(mediaType))))
            if mediaType.count < content.mediaTypes.count {
                members.append(.init(name: "mediaTypes", value: .string(content.mediaTypes)))
            }
            members.append(.init(name: "body", value: body))
            members += unread
        }
        return members
    }
}

extension ContractCase {
    var description: [JSONLiteral.Member] {
        var members: [JSONLiteral.Member] = [.init(name: "case", value: .string(title))]
        switch change {
        case .none: break
        case .request(let parts): members.append(.init(name: "request", value: parts))
        case .remove(let pointer): members.append(.init(name: "remove", value: .string(pointer)))
        case .set(let pointer, let value):
            members.append(.init(name: "set", value: .string(pointer)))
            members.append(.init(name: "to", value: value))
        case .mediaType(let type): members.append(.init(name: "mediaType", value: .string(type)))
        case .text(let text): members.append(.init(name: "text", value: .string(text)))
        case .accept(let type): members.append(.init(name: "accept", value: .string(type)))
        case .method(let method): members.append(.init(name: "method", value: .string(method)))
        case .path(let path): members.append(.init(name: "path", value: .string(path)))
        case .event(let event, let pointer):
            members.append(.init(name: "event", value: event))
            if let pointer { members.append(.init(name: "pointer", value: .string(pointer))) }
        }
        if let status { members.append(.init(name: "status", value: .integer(status))) }
        if let keyword { members.append(.init(name: "keyword", value: .string(keyword))) }
        return members
    }
}
