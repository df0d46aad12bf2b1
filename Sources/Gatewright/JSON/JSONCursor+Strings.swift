/// Where a string's content stands.
struct JSONString {
    var start: Int
    var count: Int
    /// Whether there is an escape in it.
    var isEscaped: Bool
    /// Whether every byte of it is ASCII. `false` says only that one near it is not.
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
            let special = ByteWords.special(word)
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
            position &+= 1
            guard let scalar = JSONEscape.scalar(source.bytes.span, &position, end) else {
                fail(.encoding, at: string.start &- 1)
                return []
            }
            result.append(contentsOf: UTF8.encode(scalar)!)
        }
        return result
    }
}
