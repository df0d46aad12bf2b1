/// Reads the escapes of JSON strings, RFC 8259 §7.
enum JSONEscape {
    /// What an escape stands for, or `nil` when it is wrong.
    ///
    /// - Parameters:
    ///   - offset: behind its backslash, and within the bytes; moved behind the escape.
    ///   - end: behind the string's content.
    @inline(__always)
    static func scalar(_ bytes: Span<UInt8>, _ offset: inout Int, _ end: Int) -> Unicode.Scalar? {
        let byte = bytes[offset]
        offset &+= 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "u"): return unicodeEscape(bytes, &offset, end)
        default: return nil
        }
    }

    /// A surrogate stands only with its other half.
    private static func unicodeEscape(_ bytes: Span<UInt8>, _ offset: inout Int, _ end: Int) -> Unicode.Scalar? {
        guard var code = hexadecimal(bytes, offset, end) else { return nil }
        offset &+= 4
        if code & 0xFC00 == 0xD800 {
            guard end - offset >= 6, bytes[offset] == UInt8(ascii: "\\"), bytes[offset + 1] == UInt8(ascii: "u"),
                let low = hexadecimal(bytes, offset + 2, end), low & 0xFC00 == 0xDC00
            else { return nil }
            code = 0x10000 + (code & 0x3FF) << 10 + low & 0x3FF
            offset &+= 6
        }
        return Unicode.Scalar(code)
    }

    private static func hexadecimal(_ bytes: Span<UInt8>, _ offset: Int, _ end: Int) -> UInt32? {
        guard end - offset >= 4 else { return nil }
        var value: UInt32 = 0
        for index in offset..<offset + 4 {
            let digit = hexadecimalValue(bytes[index])
            if digit > 15 { return nil }
            value = value << 4 | UInt32(digit)
        }
        return value
    }
}
