import GatewrightSpec

/// The documented answers of an operation, and how each becomes a response.
extension Operation {
    func output(_ options: EmitOptions) -> Code {
        guard !responses.isEmpty else { return Code() }
        return """
            \(options.modifier)enum Output: Hashable, Sendable {
                \(lines: responses.map(\.declaration))
            }
            """
    }

    func responding(_ options: EmitOptions) -> Code {
        guard !responses.isEmpty else { return Code() }
        return """
            extension \(identifier(path: [type, "Output"])) {
                \(options.modifier)var response: Response {
                    switch self {
                    \(lines: responses.map(\.responding))
                    }
                }
            }
            """
    }
}

extension Response {
    fileprivate var declaration: Code {
        var values: [Fragment] = []
        if !hasFixedStatus { values.append("status: HTTPStatus") }
        if let content { values.append(content.type.code) }
        for header in headers {
            let type = header.type.unwrapped.code
            values.append("\(parameterLabel(header.name)): \(type)\(header.isRequired ? "" : "? = nil")")
        }
        let declaration: Fragment = "case \(identifier(name))"
        return """
            \(documentation.comment(lead: "`\(statusText)`"))
            \(values.isEmpty ? Code(declaration) : list("\(declaration)(", values, ")"))
            """
    }

    private var hasFixedStatus: Bool {
        if case .code = status { true } else { false }
    }

    private var statusText: String {
        switch status {
        case .code(let code): String(code)
        case .range(let hundreds): "\(hundreds)XX"
        case .default: "default"
        }
    }

    /// The case of the switch, and the response it makes.
    fileprivate var responding: Code {
        var locals = Locals(reserved: ["response", "writer", "self"])
        let statusName: Fragment
        var bindings: [Fragment] = []
        if case .code(let code) = status {
            statusName = "\(code)"
        } else {
            statusName = locals.name("status")
            bindings.append("let \(statusName)")
        }
        var body: Fragment?
        if content != nil {
            let name = locals.name("body")
            body = name
            bindings.append("let \(name)")
        }
        var assignments = contentType.map { [Code("response.headers[\"Content-Type\"] = \($0)")] } ?? []
        for header in headers {
            let name = locals.name(header.name)
            bindings.append("let \(name)")
            let value: Fragment =
                switch (header.type.unwrapped, header.isRequired) {
                case (.string, _): name
                case (_, true): "\(name).parameter"
                case (_, false): "\(name)?.parameter"
                }
            assignments.append("response.headers[\(stringLiteral(header.wireName))] = \(value)")
        }
        let pattern: Fragment = "case .\(identifier(name))"
        return """
            \(bindings.isEmpty ? "\(pattern):" : list("\(pattern)(", bindings, "):"))
                \(statements(status: statusName, body: body, assignments))
            """
    }

    private func statements(status: Fragment, body: Fragment?, _ assignments: [Code]) -> Code {
        var preparation = Code()
        var arguments: Fragment = "status: \(status)"
        if let body, let content {
            switch content {
            case .json(.named, _), .json(.json, _):
                arguments = "\(arguments), json: \(body)"
            case .json(let type, _):
                preparation = """
                    var writer = JSONWriter()
                    \(type.encoding(body, to: "writer"))
                    """
                arguments = "\(arguments), body: writer.bytes"
            case .text: arguments = "\(arguments), text: \(body)"
            case .bytes: arguments = "\(arguments), body: \(body)"
            }
        }
        if assignments.isEmpty {
            return """
                \(preparation)
                return Response(\(arguments))
                """
        }
        return """
            \(preparation)
            var response = Response(\(arguments))
            \(lines: assignments)
            return response
            """
    }

    /// A literal, where `Response` does not set the right value by itself.
    private var contentType: Fragment? {
        switch content {
        case nil: nil
        case .json(.named, "application/json"), .json(.json, "application/json"): nil
        case .text("text/plain"): nil
        case .json(_, let type): stringLiteral(type.contains("*") ? "application/json" : type)
        case .text(let type) where type.contains("*"): nil
        // A `String` is UTF-8 on its way out, which is not what clients take `text/*` for by themselves.
        case .text(let type): stringLiteral(type.contains("charset=") ? type : type + "; charset=utf-8")
        case .bytes(let type): stringLiteral(type.contains("*") ? "application/octet-stream" : type)
        }
    }
}
