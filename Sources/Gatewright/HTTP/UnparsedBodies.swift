/// Bytes, whose number may be limited, and texts of which schemas say more than that: a number, or one of listed words.
///
/// A text is turned into the JSON that it stands for, which the type's own decoder reads, as those of parameters are.
extension RequestReader {
    /// A text in UTF-8 that must be there.
    ///
    /// - Parameter shape: what the text stands for.
    public mutating func text<Value>(
        _ mediaTypes: StaticString, as shape: TextShape, _ decode: (inout JSONCursor) -> Value?
    ) -> Value? {
        guard let body = requiredBody(mediaTypes) else { return nil }
        return self.decode(text: body, as: shape, decode)
    }

    /// A text in UTF-8, or `nil` without a body.
    public mutating func textIfPresent<Value>(
        _ mediaTypes: StaticString, as shape: TextShape, _ decode: (inout JSONCursor) -> Value?
    ) -> Value? {
        guard let body = body(mediaTypes), !body.isEmpty else { return nil }
        return self.decode(text: body, as: shape, decode)
    }

    /// A text in UTF-8 that must be there, of a type that says itself what it stands for.
    public mutating func text<Value: TextDecodable>(decoding mediaTypes: StaticString) -> Value? {
        text(mediaTypes, as: Value.textShape) { Value(from: &$0) }
    }

    /// A text in UTF-8 of a type that says itself what it stands for, or `nil` without a body.
    public mutating func textIfPresent<Value: TextDecodable>(decoding mediaTypes: StaticString) -> Value? {
        textIfPresent(mediaTypes, as: Value.textShape) { Value(from: &$0) }
    }

    private mutating func decode<Value>(
        text body: [UInt8], as shape: TextShape, _ decode: (inout JSONCursor) -> Value?
    ) -> Value? {
        guard let text = text(body) else { return nil }
        return self.decode(TextTree(text), as: shape, in: .body, "", decode)
    }

    /// The bytes of a body that must be there. That they are too few or too many is noted; by default any number will
    /// do.
    public mutating func bytes(
        _ mediaTypes: StaticString = "*/*", minLength: Int = 0, maxLength: Int = .max
    ) -> [UInt8]? {
        limited(requiredBody(mediaTypes), minLength, maxLength)
    }

    /// The bytes of a body, within limits, or `nil` without one.
    public mutating func bytesIfPresent(
        _ mediaTypes: StaticString = "*/*", minLength: Int = 0, maxLength: Int = .max
    ) -> [UInt8]? {
        guard let body = body(mediaTypes), !body.isEmpty else { return nil }
        return limited(body, minLength, maxLength)
    }

    private mutating func limited(_ body: [UInt8]?, _ minLength: Int, _ maxLength: Int) -> [UInt8]? {
        guard let body else { return nil }
        if let violation = Limits.bytes(body.count, minLength, maxLength) { fail(.body, "", violation) }
        return body
    }
}
