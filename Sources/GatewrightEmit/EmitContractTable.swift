import GatewrightAPI

/// The table of what must hold for a function: a line of JSON for each operation and authorizer, and for each of its
/// cases.
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
}

extension Operation {
    /// How its requests are written, with an example of one and of each answer.
    fileprivate func description(_ contract: OperationContract?) -> [JSONLiteral.Member] {
        var members: [JSONLiteral.Member] = [
            .init(name: "operation", value: .string(name)), .init(name: "at", value: .string(contract?.place ?? "")),
            .init(name: "method", value: .string(method.rawValue)), .init(name: "path", value: .string(path)),
            .init(name: "payloads", value: .array(contract?.formats.map { .string($0.rawValue) } ?? [])),
        ]
        if security.asksForAPIKey { members.append(.init(name: "apiKey", value: .boolean(true))) }
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
                if case .list(let style) = header.style, style != .simple {
                    field.append(.init(name: "style", value: .string(style.rawValue)))
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
    fileprivate var description: [JSONLiteral.Member] {
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
