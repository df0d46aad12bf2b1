import GatewrightAPI

/// What is streamed of the answers of an operation whose integration streams.
extension Operation {
    /// Makes streams of the bodies of success that have no type of their own: text, bytes, and JSON without a schema.
    ///
    /// JSON with a schema stays what it is, so that it is checked by the compiler; and errors stay texts and values, as they
    /// are whole when they are known.
    mutating func streamSuccesses() {
        let hasSuccess = responses.contains { $0.status.isSuccess }
        for index in responses.indices {
            let status = responses[index].status
            // Without another, `default` is how it succeeds.
            guard status.isSuccess || status == .default && !hasSuccess else { continue }
            responses[index].content = responses[index].content?.streamed
        }
    }
}

extension Content {
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
