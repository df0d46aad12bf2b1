import GatewrightAPI

/// How a body becomes a response.
struct ContentWriting {
    let content: Content
    /// Names of variables.
    let body: Fragment
    let contentType: Fragment
    /// An expression.
    let status: Fragment

    /// Statements that return a response.
    ///
    /// - Parameter assignments: what else to do with a variable `response`.
    func statements(_ assignments: [Code]) -> Code {
        guard case .alternatives(let alternatives, _) = content else {
            return """
                \(preparation)
                \(Self.response(arguments, varying + assignments))
                """
        }
        return """
            var response: Response
            switch \(body) {
            \(lines: alternatives.map(alternative))
            }
            \(lines: Self.vary + assignments)
            return response
            """
    }

    /// Statements that return a response with nothing in it but what `arguments` say.
    static func response(_ arguments: Fragment, _ assignments: [Code]) -> Code {
        if assignments.isEmpty { return "return Response(\(arguments))" }
        return """
            var response = Response(\(arguments))
            \(lines: assignments)
            return response
            """
    }

    private func alternative(_ alternative: Content.Alternative) -> Code {
        let inner = ContentWriting(content: alternative.content, body: body, contentType: "contentType", status: status)
        let label: Fragment = alternative.content.isOfAnyType ? ", let contentType" : ""
        return """
            case .\(identifier(alternative.name))(let \(body)\(label)):
                \(inner.preparation)
                response = Response(\(inner.arguments))
            """
    }

    /// What is sent depends on a field of the request, which caches have to know.
    private static let vary: [Code] = ["response.headers.append(name: \"Vary\", value: \"Accept\")"]

    private var varying: [Code] { content.mediaTypes.contains(",") ? Self.vary : [] }

    /// Of `Response`.
    private var arguments: Fragment {
        let arguments: Fragment =
            switch content {
            case .json(let type, _): "status: \(status), json: \(type.encodesItself ? body : "writer")"
            case .text(let type, _) where type.unconstrained == .string: "status: \(status), text: \(body)"
            case .text(let type, _): "status: \(status), text: { \(type.encoding(body, to: "$0")) }"
            case .form(let type, _, let fields):
                "\(["status: \(status), form: \(formType)"] + fields.arguments), members: { \(type.encoding(body, to: "$0")) }"
            case .parts: "status: \(status), parts: \(body), mediaType: \(formType)"
            case .bytes, .alternatives: "status: \(status), body: \(body)"
            case .stream: "status: \(status), stream: \(body)"
            }
        return contentTypeValue.map { "\(arguments), contentType: \($0)" } ?? arguments
    }

    /// An expression for the media type of a form, which gets a boundary behind it.
    private var formType: Fragment {
        let mediaType = content.mediaTypes
        return mediaType.contains(",")
            ? "request.preferredMediaType(among: \(stringLiteral(mediaType)))"
            : stringLiteral(mediaType.hasSuffix("*") ? "multipart/mixed" : mediaType)
    }

    private var preparation: Code {
        guard case .json(let type, _) = content, !type.encodesItself else { return Code() }
        return """
            var writer = JSONWriter()
            \(type.encoding(body, to: "writer"))
            """
    }

    /// An expression, where `Response` does not set the right value by itself.
    private var contentTypeValue: Fragment? {
        let mediaType = content.mediaTypes
        if content.isOfAnyType { return contentType }
        if content.isForm { return nil }
        if mediaType.contains(",") { return "request.preferredMediaType(among: \(stringLiteral(mediaType)))" }
        switch content {
        case .json(_, "application/json"), .text(_, "text/plain"): return nil
        case .json, .bytes, .form, .parts, .alternatives:
            return stringLiteral(mediaType.contains("*") ? "application/json" : mediaType)
        // A `String` is UTF-8 on its way out, which is not what clients take `text/*` for by themselves.
        case .text,
            .stream(_) where mediaType.hasPrefix("text/"):
            return stringLiteral(mediaType.contains("charset=") ? mediaType : mediaType + "; charset=utf-8")
        case .stream("application/octet-stream"): return nil
        case .stream: return stringLiteral(mediaType)
        }
    }
}

extension Content {
    /// The default value of the label that says the type, where the document leaves it open.
    var usualContentType: Fragment {
        switch self {
        case .text, .stream("text/*"): " = \"text/plain; charset=utf-8\""
        case .bytes(_, "*/*"), .stream("*/*"): " = \"application/octet-stream\""
        case .json, .bytes, .stream, .form, .parts, .alternatives: ""
        }
    }
}
