/// Percent-encoding of RFC 3986 §2.1, and its form variant, where `+` is a space.
package enum PercentCoding {
    /// The text that percent-encoded bytes stand for, or nil when an escape is malformed or the result is not UTF-8.
    ///
    /// - Parameter plusIsSpace: true for a query and for a form, where `+` is a space.
    package static func decode(_ bytes: ArraySlice<UInt8>, plusIsSpace: Bool = false) -> String? {
        // Most texts have nothing to decode.
        guard bytes.contains(where: { $0 == percent || plusIsSpace && $0 == plus }) else {
            return String(validating: bytes, as: UTF8.self)
        }
        var decoded: [UInt8] = []
        decoded.reserveCapacity(bytes.count)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            if byte == percent {
                guard bytes.endIndex - index > 2, let high = hexadecimal(bytes[index + 1]),
                    let low = hexadecimal(bytes[index + 2])
                else { return nil }
                decoded.append(high << 4 | low)
                index += 3
            } else {
                decoded.append(byte == plus && plusIsSpace ? UInt8(ascii: " ") : byte)
                index += 1
            }
        }
        return String(validating: decoded, as: UTF8.self)
    }

    /// The text that a percent-encoded text stands for, or nil when an escape is malformed or the result is not UTF-8.
    package static func decode(_ text: String, plusIsSpace: Bool = false) -> String? {
        guard text.utf8.contains(where: { $0 == percent || plusIsSpace && $0 == plus }) else { return text }
        return decode(Array(text.utf8)[...], plusIsSpace: plusIsSpace)
    }

    /// The text with every byte escaped that is not unreserved (RFC 3986 §2.3): it can stand in any part of a URI.
    package static func encode(_ text: String) -> String {
        encode(text, unescaped: UInt8(ascii: "~"), spaceIsPlus: false)
    }

    /// The text as `application/x-www-form-urlencoded` has it (URL standard §5.2): a space is `+`.
    package static func encodeForm(_ text: String) -> String {
        encode(text, unescaped: UInt8(ascii: "*"), spaceIsPlus: true)
    }

    /// - Parameter unescaped: what stands as it is besides letters, digits, `-`, `.` and `_`.
    private static func encode(_ text: String, unescaped: UInt8, spaceIsPlus: Bool) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                unescaped:
                bytes.append(byte)
            case UInt8(ascii: " ") where spaceIsPlus: bytes.append(plus)
            default: append(escaped: byte, to: &bytes)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Appends `%` and two digits.
    static func append(escaped byte: UInt8, to bytes: inout [UInt8]) {
        bytes.append(percent)
        bytes.append(hexadecimalDigit(byte >> 4, upperCase: true))
        bytes.append(hexadecimalDigit(byte & 15, upperCase: true))
    }

    private static let percent = UInt8(ascii: "%")
    private static let plus = UInt8(ascii: "+")

    private static func hexadecimal(_ digit: UInt8) -> UInt8? {
        let value = hexadecimalValue(digit)
        return value < 16 ? value : nil
    }
}
