extension RequestReader {
    /// A JSON body that must be there.
    ///
    /// A body without a `Content-Type` is taken for JSON; one that says it is something else is refused with 415, and
    /// so is one in another charset than UTF-8.
    ///
    /// - Parameter mediaTypes: the types that the document gives, `application/json, text/json`.
    public mutating func json<Value>(
        _ mediaTypes: StaticString = "*/*", _ decode: (inout JSONCursor) -> Value?
    ) -> Value? {
        guard let body = requiredBody(mediaTypes) else { return nil }
        return self.decode(body, decode)
    }

    /// A JSON body, or `nil` without one.
    public mutating func jsonIfPresent<Value>(
        _ mediaTypes: StaticString = "*/*", _ decode: (inout JSONCursor) -> Value?
    ) -> Value? {
        guard let body = body(mediaTypes), !body.isEmpty else { return nil }
        return self.decode(body, decode)
    }

    /// A JSON body that must be there and that API Gateway has validated: it has only where the `Content-Type` is the
    /// document's letter for letter, so every other one is refused with 415.
    public mutating func json<Value>(
        exactly mediaType: StaticString, _ decode: (inout JSONCursor) -> Value?
    ) -> Value? {
        guard let body = requiredBody(mediaType, exactly: true) else { return nil }
        return self.decode(body, decode)
    }

    /// A JSON body that API Gateway has validated, or `nil` without one.
    public mutating func jsonIfPresent<Value>(
        exactly mediaType: StaticString, _ decode: (inout JSONCursor) -> Value?
    ) -> Value? {
        guard let body = body(mediaType, exactly: true), !body.isEmpty else { return nil }
        return self.decode(body, decode)
    }

    /// A text in UTF-8 that must be there.
    public mutating func text(_ mediaTypes: StaticString = "*/*") -> String? {
        requiredBody(mediaTypes).flatMap { text($0) }
    }

    /// A text in UTF-8, or `nil` without a body.
    public mutating func textIfPresent(_ mediaTypes: StaticString = "*/*") -> String? {
        guard let body = body(mediaTypes), !body.isEmpty else { return nil }
        return text(body)
    }

    /// Which of several forms a body has, by its `Content-Type`: the form whose media type is closest.
    ///
    /// A body without a `Content-Type` is taken for JSON, or else for bytes. One of another type is refused with 415.
    ///
    /// - Parameter mediaTypes: for each form, `application/json, text/json`.
    /// - Returns: its number; nil after a fault.
    public mutating func alternative(of mediaTypes: [StaticString]) -> Int? {
        if request.event.parts.body.isEmpty {
            fail(.body, "", .required)
            return nil
        }
        return alternativeIfPresent(of: mediaTypes)
    }

    /// Which of several forms a body has. Nil without a body, and after a fault.
    public mutating func alternativeIfPresent(of mediaTypes: [StaticString]) -> Int? {
        if request.event.parts.body.isEmpty { return nil }
        let contentType = request.header("Content-Type")
        for candidate in contentType.map({ [$0] }) ?? ["application/json", "application/octet-stream"] {
            let sent = MediaType(candidate)
            var best: (index: Int?, rank: Int) = (nil, 0)
            for (index, types) in mediaTypes.enumerated() {
                let rank = Self.rank(of: sent, among: MediaType.list(types))
                if rank > best.rank { best = (index, rank) }
            }
            if let index = best.index { return index }
        }
        refuse(mediaType: contentType, accepted: mediaTypes.map(\.description).joined(separator: ", "))
        return nil
    }

    /// The `Content-Type` of the body, for a form that stands for several.
    public var contentType: String { request.header("Content-Type") ?? "application/octet-stream" }

    /// The `Content-Type` of the body, or `nil` without one.
    public var contentTypeIfPresent: String? { request.event.parts.body.isEmpty ? nil : contentType }

    mutating func requiredBody(_ mediaTypes: StaticString, exactly: Bool = false) -> [UInt8]? {
        guard let body = body(mediaTypes, exactly: exactly) else { return nil }
        if body.isEmpty {
            fail(.body, "", .required)
            return nil
        }
        return body
    }

    /// The body, empty without one; `nil` after a fault.
    ///
    /// - Parameter exactly: whether the `Content-Type`, if there is one, has to be the one media type letter for letter.
    mutating func body(_ mediaTypes: StaticString, exactly: Bool = false) -> [UInt8]? {
        if request.event.parts.body.isEmpty { return [] }
        switch readContentType() {
        case .none: break
        case .json where ContentType.isJSON(mediaTypes): break
        case .json: if !accepts("application/json", mediaTypes, exactly: exactly) { return nil }
        case .other(let contentType): if !accepts(contentType, mediaTypes, exactly: exactly) { return nil }
        }
        guard let body = request.decodedBody else {
            fail(.body, "", request.event.parts.isBase64Encoded ? "is not valid base64" : "is not valid text")
            return nil
        }
        return body
    }

    private mutating func accepts(_ contentType: String, _ mediaTypes: StaticString, exactly: Bool) -> Bool {
        let isAccepted =
            exactly
            ? MediaType.trimmed(contentType.prefix { $0 != ";" }) == mediaTypes.description
            : Self.rank(of: MediaType(contentType), among: MediaType.list(mediaTypes)) > 0
        if !isAccepted { refuse(mediaType: contentType, accepted: mediaTypes.description) }
        return isAccepted
    }

    /// How closely a document's media types cover a type. Any JSON will do for any other, if it is the last resort.
    private static func rank(of sent: MediaType, among declared: [MediaType]) -> Int {
        declared.reduce(0) { max($0, sent.rank(in: $1) * 2, sent.isJSON && $1.isJSON ? 1 : 0) }
    }

    /// Whether text can be read as UTF-8, which is all that the runtime knows.
    private mutating func isUTF8() -> Bool {
        guard case .other(let contentType) = readContentType() else { return true }
        let mediaType = MediaType(contentType)
        if mediaType.isUTF8 { return true }
        refuse(charset: mediaType.charset ?? "")
        return false
    }

    mutating func decode<Value>(_ body: [UInt8], _ decode: (inout JSONCursor) -> Value?) -> Value? {
        guard isUTF8() else { return nil }
        var cursor = JSONCursor(body)
        let value = decode(&cursor)
        if cursor.finish(), let value { return value }
        let errors = cursor.errors
        for error in errors { fail(error, in: .body, "") }
        if errors.isEmpty { fail(.body, "", "is not valid") }
        return nil
    }

    mutating func text(_ body: [UInt8]) -> String? {
        guard isUTF8() else { return nil }
        if let text = EventText.string(body.span) { return text }
        fail(.body, "", "is not valid UTF-8")
        return nil
    }
}
