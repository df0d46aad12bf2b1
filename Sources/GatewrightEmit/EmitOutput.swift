import GatewrightAPI

/// The documented answers of an operation, and how each becomes a response.
extension Operation {
    func outputDeclaration(_ options: EmitOptions) -> Code {
        guard !responses.isEmpty else { return Code() }
        return """
            \(options.modifier)enum Output: Equatable, Sendable {
                \(lines: responses.map { $0.declaration(in: options.scope) })
            }
            """
    }

    func responding(_ options: EmitOptions) -> Code {
        guard !responses.isEmpty else { return Code() }
        return """
            extension \(output) {
                \(checking(options) { head in
                    """
                    \(head) {
                        switch self {
                        \(lines: responses.map(\.responding))
                        }
                    }
                    """
                })
            }
            """
    }
}

extension Operation {
    /// Whether what is written depends on what the client takes.
    var choosesMediaType: Bool {
        responses.contains { response in
            response.content?.forms.contains { $0.mediaTypes.contains(",") } ?? false
        }
    }
}

extension Response {
    fileprivate func declaration(in scope: [String]) -> Code {
        let values = values(in: scope)
        let declaration: Fragment = "\(isLarge ? "indirect " : "")case \(identifier(name))"
        return """
            \(documentation.comment(lead: "`\(status.text)`"))
            \(values.isEmpty ? Code(declaration) : list("\(declaration)(", values, ")"))
            """
    }

    /// The associated values.
    private func values(in scope: [String] = []) -> [Fragment] {
        var values: [Fragment] = []
        if !hasFixedStatus { values.append("status: HTTPStatus") }
        if let content {
            values.append(content.type.code(in: scope))
            if content.isOfAnyType { values.append("contentType: String\(content.usualContentType)") }
        }
        for header in headers {
            let type = header.type.unwrapped.code(in: scope)
            values.append("\(parameterLabel(header.name)): \(type)\(header.isRequired ? "" : "? = nil")")
        }
        return values
    }

    /// `created(Order, location: String)`.
    package var signature: Fragment {
        let values = values()
        return values.isEmpty ? identifier(name) : "\(identifier(name))(\(values))"
    }

    private var hasFixedStatus: Bool {
        if case .code = status { true } else { false }
    }

    /// The case of the switch, and the response it makes.
    fileprivate var responding: Code {
        var locals = Locals(reserved: ["request", "response", "writer", "self"])
        let statusName: Fragment
        var bindings: [Fragment] = []
        if case .code(let code) = status {
            statusName = "\(code)"
        } else {
            statusName = locals.name("status")
            bindings.append("let \(statusName)")
        }
        var writing: ContentWriting?
        if let content {
            let body = locals.name("body")
            bindings.append("let \(body)")
            let contentType: Fragment = content.isOfAnyType ? locals.name("contentType") : ""
            if content.isOfAnyType { bindings.append("let \(contentType)") }
            writing = ContentWriting(content: content, body: body, contentType: contentType, status: statusName)
        }
        var assignments: [Code] = []
        for header in headers {
            let name = locals.name(header.name)
            bindings.append("let \(name)")
            assignments.append(header.writing(name))
        }
        let pattern: Fragment = "case .\(identifier(name))"
        let statements =
            writing?.statements(assignments) ?? ContentWriting.response("status: \(statusName)", assignments)
        return """
            \(bindings.isEmpty ? "\(pattern):" : list("\(pattern)(", bindings, "):"))
                \(statements)
            """
    }
}

extension Header {
    /// A statement that sets the header.
    fileprivate func writing(_ name: Fragment) -> Code {
        let dot: Fragment = isRequired ? "." : "?."
        let wireName = stringLiteral(wireName)
        switch style {
        case .scalar where type.unwrapped == .string: return "response.headers[\(wireName)] = \(name)"
        case .scalar: return "response.headers[\(wireName)] = \(name)\(dot)parameter"
        case .list(let style):
            let separator = stringLiteral(style.separator)
            return "response.headers[\(wireName)] = \(name)\(dot)map(\\.parameter).joined(separator: \(separator))"
        case .cookies: return isRequired ? "response.cookies = \(name)" : "response.cookies = \(name) ?? []"
        case .simple(let explode): return writing(name, style: explode ? ".exploded" : ".simple")
        case .json: return writing(name, style: ".json")
        }
    }

    private func writing(_ name: Fragment, style: Fragment) -> Code {
        let encoding = type.unwrapped.encoding(name, to: "$0")
        let statement: Fragment = "response.headers.set(\(stringLiteral(wireName)), in: \(style)) { \(encoding) }"
        return isRequired ? Code(statement) : "if let \(name) { \(statement) }"
    }
}
