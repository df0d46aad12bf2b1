import Gatewright

extension Gateway {
    /// Writes the value of an event's `body`: text, base64 or, without a body, `null`.
    func writeBody(of request: HTTPRequest, to writer: inout JSONWriter) {
        if request.body.isEmpty {
            writer.null()
        } else if isBase64(request) {
            writer.bytes(request.body)
        } else {
            writer.string(String(decoding: request.body, as: UTF8.self))
        }
    }

    /// Whether the body of a request is in base64 in its event.
    func isBase64(_ request: HTTPRequest) -> Bool {
        !request.body.isEmpty && isBinary(contentType: request.headers.value("Content-Type"))
    }

    /// Whether the gateway takes a body of this type for something else than text.
    private func isBinary(contentType: String?) -> Bool {
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
