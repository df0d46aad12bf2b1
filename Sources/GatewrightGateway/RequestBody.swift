import Gatewright

extension Gateway {
    /// The body as an event holds it, or nil when there is none.
    func eventBody(of request: HTTPRequest) -> (text: String, isBase64: Bool)? {
        guard !request.body.isEmpty else { return nil }
        guard isBinary(contentType: request.headers.value("Content-Type")) else {
            return (String(decoding: request.body, as: UTF8.self), false)
        }
        return (Base64.encode(request.body), true)
    }

    /// Whether a request's body goes into the event in base64.
    func isBinary(contentType: String?) -> Bool {
        let type = mediaType(contentType)
        switch kind {
        case .rest:
            return type.map(isConfiguredAsBinary) ?? binaryMediaTypes.contains("*/*")
        case .http1, .http2:
            // HTTP APIs have no setting: they take these for text and nothing else, not even forms or `+json`.
            guard let type else { return true }
            return !type.hasPrefix("text/")
                && !["application/json", "application/xml", "application/javascript"].contains(type)
        }
    }

    /// Whether a REST API takes a media type for binary.
    func isConfiguredAsBinary(_ type: String) -> Bool {
        binaryMediaTypes.contains { entry in
            let entry = entry.lowercased()
            return entry == "*/*" || entry == type || (entry.hasSuffix("/*") && type.hasPrefix(entry.dropLast()))
        }
    }

    /// The type and subtype of a media type, without parameters, in lower case.
    func mediaType(_ text: String?) -> String? {
        guard let text else { return nil }
        let type = text.prefix { $0 != ";" && $0 != "," }.filter { $0 != " " && $0 != "\t" }.lowercased()
        return type.isEmpty ? nil : type
    }
}
