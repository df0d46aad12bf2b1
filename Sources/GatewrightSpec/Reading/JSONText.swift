/// What stands between the quotes of a JSON string.
struct JSONText {
    enum Outcome {
        /// With the index behind the closing quote.
        case closed(Int)
        /// The line or the file ends before the closing quote.
        case unclosed
        /// With the index of the backslash.
        case invalidEscape(Int)
        case tooLong
    }

    private(set) var bytes: [UInt8] = []

    var string: String { String(decoding: bytes, as: UTF8.self) }

    /// - Parameter source: What follows the opening quote.
    mutating func read(_ source: ArraySlice<UInt8>) -> Outcome {
        var index = source.startIndex
        while index < source.endIndex {
            let byte = source[index]
            switch byte {
            case UInt8(ascii: "\""):
                return .closed(index + 1)
            case UInt8(ascii: "\\"):
                guard let end = escape(source, at: index) else { return .invalidEscape(index) }
                index = end
            case 0x0A, 0x0D:
                return .unclosed
            default:
                bytes.append(byte)
                index += 1
            }
            if bytes.count > ReadingLimits.text { return .tooLong }
        }
        return .unclosed
    }

    /// - Returns: The index behind the escape, or nil when it is none.
    private mutating func escape(_ source: ArraySlice<UInt8>, at backslash: Int) -> Int? {
        let index = backslash + 1
        guard index < source.endIndex else { return nil }
        switch source[index] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): bytes.append(source[index])
        case UInt8(ascii: "b"): bytes.append(0x08)
        case UInt8(ascii: "f"): bytes.append(0x0C)
        case UInt8(ascii: "n"): bytes.append(0x0A)
        case UInt8(ascii: "r"): bytes.append(0x0D)
        case UInt8(ascii: "t"): bytes.append(0x09)
        case UInt8(ascii: "u"):
            guard let unit = codeUnit(source, at: index + 1) else { return nil }
            var end = index + 5
            var scalar = Unicode.Scalar(unit)
            if UTF16.isLeadSurrogate(unit), source[end...].starts(with: "\\u".utf8),
                let trail = codeUnit(source, at: end + 2), UTF16.isTrailSurrogate(trail)
            {
                scalar = Unicode.Scalar(0x10000 + (UInt32(unit) & 0x3FF) << 10 + UInt32(trail) & 0x3FF)
                end += 6
            }
            // Half of a pair means nothing; RFC 8259 leaves open what to do with it.
            bytes.append(contentsOf: String(scalar ?? "\u{FFFD}").utf8)
            return end
        default: return nil
        }
        return index + 1
    }

    private func codeUnit(_ source: ArraySlice<UInt8>, at start: Int) -> UInt16? {
        guard start <= source.endIndex, source.endIndex - start >= 4 else { return nil }
        var unit: UInt16 = 0
        for byte in source[start..<start + 4] {
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
            unit = unit << 4 | UInt16(digit)
        }
        return unit
    }
}
