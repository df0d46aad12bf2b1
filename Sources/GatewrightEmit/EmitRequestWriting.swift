import GatewrightAPI

/// How a member of `Input` becomes a part of a request.
extension InputMember {
    var requestWriting: Code? {
        let value: Fragment = "self.\(name)"
        switch source {
        case .method: return "request.method = \(value)"
        case .accept: return "request.accept = \(value).rawValue"
        // The body says it.
        case .contentType: return nil
        case .parameter(let parameter):
            let type = type ?? .string
            let place: Fragment = ".\(parameter.location.code), \(stringLiteral(parameter.wireName))"
            if declaresOptional {
                return
                    "if let value = \(value) { request.set(\(place)) { \(type.unwrapped.encoding("value", to: "$0")) } }"
            }
            return "request.set(\(place)) { \(type.encoding(value, to: "$0")) }"
        case .body(let body):
            let contentType: Fragment? = body.contentTypeName.map { "self.\(identifier($0))" }
            if declaresOptional {
                let type: Fragment? = contentType.map { "\($0) ?? \"application/octet-stream\"" }
                return """
                    if let value = \(value) {
                        \(body.content.requestWriting("value", contentType: type))
                    }
                    """
            }
            return body.content.requestWriting(value, contentType: contentType)
        }
    }

    private var declaresOptional: Bool {
        guard let type else { return false }
        if initialValue != nil { return type.isOptional }
        return type.isOptional || !isRequired
    }
}

extension Content {
    /// A statement that sets the body.
    ///
    /// - Parameter contentType: what the client says, where the document leaves it open.
    fileprivate func requestWriting(_ value: Fragment, contentType: Fragment? = nil) -> Code {
        let mediaType = contentType ?? stringLiteral(mediaTypes)
        switch self {
        case .json(let type, _), .form(let type, _, _):
            return "request.setBody(\(mediaType)) { \(type.unwrapped.encoding(value, to: "$0")) }"
        case .text(let type, _) where type.unconstrained == .string:
            return "request.setBody(\(mediaType), text: \(value))"
        case .text(let type, _): return "request.setBody(\(mediaType)) { \(type.encoding(value, to: "$0")) }"
        case .bytes, .stream: return "request.setBody(\(mediaType), bytes: \(value))"
        case .parts: return "request.setBody(\(mediaType), parts: \(value))"
        case .alternatives(let alternatives, _):
            let cases = alternatives.map { alternative -> Code in
                let content = alternative.content
                let binding: Fragment = content.isOfAnyType ? "let body, let contentType" : "let body"
                let writing = content.requestWriting("body", contentType: content.isOfAnyType ? "contentType" : nil)
                return """
                    case .\(identifier(alternative.name))(\(binding)):
                        \(writing)
                    """
            }
            return """
                switch \(value) {
                \(lines: cases)
                }
                """
        }
    }
}
