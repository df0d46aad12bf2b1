/// Reads the text of JSON strings in an event.
enum EventText {
    /// The text between the quotes of a JSON string, or `nil` when it is not valid UTF-8 or has a wrong escape.
    static func string(_ bytes: [UInt8], _ range: Range<Int>) -> String? {
        if hasEscapes(bytes, range) {
            guard let unescaped = unescaped(bytes, range) else { return nil }
            return string(unescaped.span)
        }
        return string(bytes.span.extracting(range))
    }

    /// The bytes of the text, not checked to be UTF-8, or `nil` when an escape is wrong.
    static func bytes(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8]? {
        hasEscapes(bytes, range) ? unescaped(bytes, range) : Array(bytes[range])
    }

    /// Like `bytes(_:_:)`, padded for `ByteWords`, with the range in which the text stands.
    static func padded(_ bytes: [UInt8], _ range: Range<Int>) -> (bytes: [UInt8], range: Range<Int>)? {
        guard var text = Self.bytes(bytes, range) else { return nil }
        let range = text.indices
        text.append(contentsOf: repeatElement(0, count: ByteWords.padding))
        return (text, range)
    }

    static func hasEscapes(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        ByteWords.firstIndex(of: UInt8(ascii: "\\"), in: bytes.span, range.lowerBound, range.upperBound)
            < range.upperBound
    }

    /// The text that UTF-8 bytes stand for, or `nil` when they are not UTF-8.
    static func string(_ bytes: Span<UInt8>) -> String? {
        guard let text = try? UTF8Span(validating: bytes) else { return nil }
        return String(copying: text)
    }

    static func isUTF8(_ bytes: Span<UInt8>) -> Bool {
        (try? UTF8Span(validating: bytes)) != nil
    }

    private static func unescaped(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8]? {
        var text: [UInt8] = []
        var isValid = true
        text.append(addingCapacity: range.count + ByteWords.padding) { output in
            unsafe output.withUnsafeMutableBufferPointer { buffer, count in
                isValid = unsafe unescape(
                    bytes.span, range, into: UnsafeMutableRawBufferPointer(buffer), &count)
            }
        }
        return isValid ? text : nil
    }

    /// Copies eight bytes at a time up to each escape. An escape is never shorter than the bytes that it stands for, so
    /// what is written never overtakes what is read.
    ///
    /// - Returns: false when an escape is wrong.
    private static func unescape(
        _ bytes: Span<UInt8>, _ range: Range<Int>, into text: UnsafeMutableRawBufferPointer, _ count: inout Int
    ) -> Bool {
        let end = range.upperBound
        var offset = range.lowerBound
        while true {
            unsafe ByteWords.copyUnescapingQuotes(bytes, &offset, end, to: text, &count)
            if offset == end { return true }
            offset &+= 1
            guard offset < end, let scalar = JSONEscape.scalar(bytes, &offset, end) else { return false }
            if scalar.isASCII {
                unsafe text[count] = UInt8(truncatingIfNeeded: scalar.value)
                count &+= 1
            } else {
                for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
                    unsafe text[count] = byte
                    count &+= 1
                }
            }
        }
    }
}
