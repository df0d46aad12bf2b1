/// Strings that hold the text of another value, as mapping templates of API Gateway write them:
/// `"$input.params('id')"`.
extension JSONCursor {
    /// Consumes an empty string if one stands here: what a template writes for what the request does not have.
    ///
    /// - Parameter isEscaped: whether `"{}"` is one, too: that is what `$util.escapeJavaScript` makes of an empty text.
    public mutating func emptyText(isEscaped: Bool = false) -> Bool {
        let start = mark
        guard source[position] == UInt8(ascii: "\"") else { return false }
        let string = scanString()
        if string.count == 0 || isEscaped && text(of: string) == "{}" { return fault == nil }
        if fault == nil { goBack(to: start) }
        return false
    }

    /// Reads a string whose text stands for a value.
    ///
    /// - Parameters:
    ///   - shape: what the text stands for.
    ///   - isPercentEncoded: whether the text is as it stands in a path.
    ///   - isRequired: whether an empty text counts as a missing one.
    ///   - isEscaped: whether `{}` is an empty text.
    /// - Returns: nil after a violation, which is noted.
    @inline(never) public mutating func text<Value>(
        as shape: TextShape, isPercentEncoded: Bool = false, isRequired: Bool = false, isEscaped: Bool = false,
        _ decode: (inout JSONCursor) -> Value?
    ) -> Value? {
        let begin = position
        var text = string()
        guard fault == nil, rejected != begin else { return nil }
        if isRequired, text.isEmpty || isEscaped && text == "{}" {
            violate(.required, .missing, at: begin)
            return nil
        }
        if isPercentEncoded {
            guard let decoded = PercentCoding.decode(Array(text.utf8)[...], plusIsSpace: false) else {
                violate(Violation(nil, nil, words: "is not valid percent-encoded UTF-8"), at: begin)
                return nil
            }
            text = decoded
        }
        let writing = TextWriting(TextTree(text), by: shape)
        for fault in writing.faults { violate(Violation(nil, nil, words: fault.message), at: begin) }
        guard writing.faults.isEmpty else { return nil }
        var cursor = JSONCursor(writing.bytes)
        let value = decode(&cursor)
        if cursor.finish(), let value { return value }
        for inner in cursor.violations {
            violate(inner.violation, inner.fault, missing: inner.missingName, at: begin)
        }
        if cursor.violations.isEmpty { violate(Violation(nil, nil, words: "is not valid"), at: begin) }
        return nil
    }
}
