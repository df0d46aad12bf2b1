/// Where a string's content stands.
struct JSONString {
    var start: Int
    var count: Int
    /// Whether there is an escape in it.
    var isEscaped: Bool
    /// Whether there may be a byte beyond ASCII in it.
    var isASCII: Bool
}

extension JSONCursor {
    /// Reads a string.
    @inline(never) public mutating func string() -> String {
        text(of: scanString())
    }

    @inline(__always) mutating func text(of string: JSONString) -> String {
        if string.count == 0 { return "" }
        if _slowPath(string.isEscaped) { return unescapedText(of: string) }
        guard let text = source.text(from: string.start, count: string.count, isASCII: string.isASCII) else {
            fail(.encoding, at: string.start &- 1)
            return ""
        }
        return text
    }

    @inline(never) private mutating func unescapedText(of string: JSONString) -> String {
        let bytes = unescaped(string)
        guard let valid = try? UTF8Span(validating: bytes.span) else {
            fail(.encoding, at: string.start &- 1)
            return ""
        }
        return String(copying: valid)
    }

    /// Finds the end of the string that begins here, and goes behind it.
    mutating func scanString() -> JSONString {
        var result = JSONString(start: position &+ 1, count: 0, isEscaped: false, isASCII: true)
        guard source[position] == UInt8(ascii: "\"") else {
            failExpected(.string)
            return result
        }
        var end = result.start
        var seen: UInt64 = 0
        while true {
            let word = source.word(at: end)
            seen |= word
            let special = NameTable.special(word)
            if special == 0 {
                end &+= 8
                continue
            }
            end &+= special.trailingZeroBitCount &>> 3
            let byte = source[end]
            if byte == UInt8(ascii: "\"") { break }
            guard byte == UInt8(ascii: "\\"), end &+ 1 < source.end else {
                fail(.syntax, at: end)
                return JSONString(start: result.start, count: 0, isEscaped: false, isASCII: true)
            }
            result.isEscaped = true
            end &+= 2
        }
        result.count = end &- result.start
        result.isASCII = seen & 0x8080_8080_8080_8080 == 0
        position = end &+ 1
        return result
    }

    /// Reads the name of a member and goes on to its value.
    @inline(__always) mutating func name() -> JSONString {
        guard source[position] == UInt8(ascii: "\"") else {
            fail(.syntax)
            return JSONString(start: position, count: 0, isEscaped: false, isASCII: true)
        }
        let name = scanString()
        skipWhiteSpace()
        guard source[position] == UInt8(ascii: ":") else {
            fail(.syntax)
            return name
        }
        position &+= 1
        skipWhiteSpace()
        return name
    }

    mutating func skipString() { validate(scanString()) }

    /// Checks a string that nobody reads.
    @inline(__always) mutating func validate(_ string: JSONString) {
        if _slowPath(string.isEscaped || !string.isASCII), fault == nil { _ = text(of: string) }
    }

    /// The bytes that a string stands for. Whether they are UTF-8 is not checked.
    mutating func unescaped(_ string: JSONString) -> [UInt8] {
        guard string.isEscaped else {
            return Array(source.bytes[string.start..<string.start &+ string.count])
        }
        var result: [UInt8] = []
        result.reserveCapacity(string.count)
        var position = string.start
        let end = string.start &+ string.count
        while position < end {
            // Runs without an escape are copied whole.
            let run = position
            while position < end, source[position] != UInt8(ascii: "\\") { position &+= 1 }
            if run < position { result.append(contentsOf: source.bytes[run..<position]) }
            guard position < end else { break }
            guard let scalar = escape(at: &position, end: end) else {
                fail(.encoding, at: string.start &- 1)
                return []
            }
            result.append(contentsOf: UTF8.encode(scalar)!)
        }
        return result
    }

    /// Reads one escape. A surrogate stands only with its other half.
    private func escape(at position: inout Int, end: Int) -> Unicode.Scalar? {
        let letter = source[position &+ 1]
        position &+= 2
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(letter)
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "u"): break
        default: return nil
        }
        guard let first = hexadecimal(at: &position, end: end) else { return nil }
        guard first & 0xFC00 == 0xD800 else { return Unicode.Scalar(first) }
        guard end &- position >= 6, source[position] == UInt8(ascii: "\\"), source[position &+ 1] == UInt8(ascii: "u")
        else { return nil }
        position &+= 2
        guard let second = hexadecimal(at: &position, end: end), second & 0xFC00 == 0xDC00 else { return nil }
        return Unicode.Scalar(0x10000 &+ ((first & 0x3FF) &<< 10) &+ (second & 0x3FF))
    }

    private func hexadecimal(at position: inout Int, end: Int) -> UInt32? {
        guard end &- position >= 4 else { return nil }
        var value: UInt32 = 0
        for _ in 0..<4 {
            let byte = source[position]
            let digit: UInt8
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte &- UInt8(ascii: "0")
            case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte &- UInt8(ascii: "A") &+ 10
            case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte &- UInt8(ascii: "a") &+ 10
            default: return nil
            }
            value = value &<< 4 | UInt32(digit)
            position &+= 1
        }
        return value
    }
}
