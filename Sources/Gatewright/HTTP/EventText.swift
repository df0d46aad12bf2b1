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
        var isValid = true
        // An escape is never shorter than the bytes that it stands for.
        let text = [UInt8](capacity: range.count + EventBytes.padding) { output in
            let bytes = bytes.span
            var offset = range.lowerBound
            while offset < range.upperBound {
                let byte = bytes[offset]
                offset &+= 1
                if byte != UInt8(ascii: "\\") {
                    output.append(byte)
                } else if !appendEscape(bytes, &offset, range.upperBound, to: &output) {
                    isValid = false
                    return
                }
            }
        }
        return isValid ? text : nil
    }

    @inline(__always)
    private static func appendEscape(
        _ bytes: Span<UInt8>, _ offset: inout Int, _ end: Int, to output: inout OutputSpan<UInt8>
    ) -> Bool {
        guard offset < end else { return false }
        let byte = bytes[offset]
        offset &+= 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): output.append(byte)
        case UInt8(ascii: "n"): output.append(10)
        case UInt8(ascii: "r"): output.append(13)
        case UInt8(ascii: "t"): output.append(9)
        case UInt8(ascii: "b"): output.append(8)
        case UInt8(ascii: "f"): output.append(12)
        case UInt8(ascii: "u"): return appendUnicode(bytes, &offset, end, to: &output)
        default: return false
        }
        return true
    }

    private static func appendUnicode(
        _ bytes: Span<UInt8>, _ offset: inout Int, _ end: Int, to output: inout OutputSpan<UInt8>
    ) -> Bool {
        guard var code = hexadecimal(bytes, offset, end) else { return false }
        offset &+= 4
        if code & 0xFC00 == 0xD800 {
            guard end - offset >= 6, bytes[offset] == UInt8(ascii: "\\"), bytes[offset + 1] == UInt8(ascii: "u"),
                let low = hexadecimal(bytes, offset + 2, end), low & 0xFC00 == 0xDC00
            else { return false }
            code = 0x10000 + (code & 0x3FF) << 10 + low & 0x3FF
            offset &+= 6
        }
        guard let scalar = Unicode.Scalar(code) else { return false }
        for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { output.append(byte) }
        return true
    }

    private static func hexadecimal(_ bytes: Span<UInt8>, _ offset: Int, _ end: Int) -> UInt32? {
        guard end - offset >= 4 else { return nil }
        var value: UInt32 = 0
        for index in offset..<offset + 4 {
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt32(byte - UInt8(ascii: "0"))
            case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt32(byte - UInt8(ascii: "a") + 10)
            case UInt8(ascii: "A")...UInt8(ascii: "F"): value = value << 4 | UInt32(byte - UInt8(ascii: "A") + 10)
            default: return nil
            }
        }
        return value
    }
}
