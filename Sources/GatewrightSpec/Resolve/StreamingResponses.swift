import GatewrightAPI

/// What is streamed of the answers of an operation whose integration streams.
extension Operation {
    /// Makes streams of the bodies of success that have no type of their own: text, bytes, and JSON without a schema.
    ///
    /// JSON with a schema stays what it is, so that it is checked by the compiler; and errors stay texts and values, as
    /// they are whole when they are known.
    ///
    /// - Returns: whether a schema limits one of them, which nobody checks.
    mutating func streamSuccesses() -> Bool {
        var hasLimits = false
        let hasSuccess = responses.contains { $0.status.isSuccess }
        for index in responses.indices {
            let status = responses[index].status
            // Without another, `default` is how it succeeds.
            guard status.isSuccess || status == .default && !hasSuccess else { continue }
            guard let content = responses[index].content else { continue }
            responses[index].content = content.streamed
            hasLimits = hasLimits || content.forms.contains(where: \.isLimitedStream)
        }
        return hasLimits
    }
}

extension Diagnostic.Message {
    static var uncheckedStream: Self {
        .init(
            .note, "unchecked-body", "the schema of a body that is streamed is not checked",
            why: "it is sent while it is made", fix: "let the handler see to it")
    }
}

extension Content {
    /// Whether its schema says more of what would be streamed than its type does.
    fileprivate var isLimitedStream: Bool {
        switch self {
        case .text(let type, _): type.unconstrained == .string && type != .string
        case .bytes(let type, _): type != .bytes
        case .json, .form, .parts, .stream, .alternatives: false
        }
    }

    fileprivate var streamed: Content {
        switch self {
        case .text(let type, let mediaType) where type.unconstrained == .string: .stream(mediaType: mediaType)
        case .bytes(_, let mediaType), .json(.json, let mediaType): .stream(mediaType: mediaType)
        case .alternatives(let alternatives, let type):
            .alternatives(
                alternatives.map { alternative in
                    var alternative = alternative
                    alternative.content = alternative.content.streamed
                    return alternative
                }, type: type)
        case .json, .text, .form, .parts, .stream: self
        }
    }
}
