extension RequestReader {
    /// A JSON body that must be there.
    ///
    /// A body without a `Content-Type` is taken for JSON; one that says it is something else is refused with 415.
    ///
    /// - Parameter mediaType: the type that the document gives, `application/json` or one that ends in `+json`.
    public mutating func json<Value>(
        _ mediaType: StaticString, _ decode: (inout JSONCursor) -> Value?
    ) -> Value? {
        guard let body = requiredBody(mediaType) else { return nil }
        return self.decode(body, decode)
    }

    /// A JSON body, or `nil` without one.
    public mutating func jsonIfPresent<Value>(
        _ mediaType: StaticString, _ decode: (inout JSONCursor) -> Value?
    ) -> Value? {
        guard let body = body(mediaType), !body.isEmpty else { return nil }
        return self.decode(body, decode)
    }

    /// A text in UTF-8 that must be there.
    public mutating func text(_ mediaType: StaticString) -> String? {
        requiredBody(mediaType).flatMap { text($0) }
    }

    /// A text in UTF-8, or `nil` without a body.
    public mutating func textIfPresent(_ mediaType: StaticString) -> String? {
        guard let body = body(mediaType), !body.isEmpty else { return nil }
        return text(body)
    }

    /// The bytes of a body that must be there.
    public mutating func bytes(_ mediaType: StaticString) -> [UInt8]? {
        requiredBody(mediaType)
    }

    /// The bytes of a body, or `nil` without one.
    public mutating func bytesIfPresent(_ mediaType: StaticString) -> [UInt8]? {
        guard let body = body(mediaType), !body.isEmpty else { return nil }
        return body
    }

    private mutating func requiredBody(_ mediaType: StaticString) -> [UInt8]? {
        guard let body = body(mediaType) else { return nil }
        if body.isEmpty {
            fail(.body, "", "is required")
            return nil
        }
        return body
    }

    /// The body, empty without one; `nil` after a fault.
    private mutating func body(_ mediaType: StaticString) -> [UInt8]? {
        if request.event.parts.body.isEmpty { return [] }
        if let contentType = request.header("Content-Type"), !accepts(contentType, mediaType) {
            refuse(mediaType: contentType)
            return nil
        }
        guard let body = request.decodedBody else {
            fail(.body, "", request.event.parts.isBase64Encoded ? "is not valid base64" : "is not valid text")
            return nil
        }
        return body
    }

    private func accepts(_ contentType: String, _ mediaType: StaticString) -> Bool {
        // By far the most frequent case.
        if contentType == "application/json", mediaType.description == contentType { return true }
        let declared = MediaType(mediaType.description)
        let sent = MediaType(contentType)
        return sent.matches(declared) || declared.isJSON && sent.isJSON
    }

    private mutating func decode<Value>(_ body: [UInt8], _ decode: (inout JSONCursor) -> Value?) -> Value? {
        var cursor = JSONCursor(body)
        if let value = decode(&cursor), cursor.finish() { return value }
        let errors = cursor.errors
        for error in errors { fail(.body, error.pointer, error.message) }
        if errors.isEmpty { fail(.body, "", "is not valid") }
        return nil
    }

    private mutating func text(_ body: [UInt8]) -> String? {
        if let text = EventText.string(body.span) { return text }
        fail(.body, "", "is not valid UTF-8")
        return nil
    }
}
