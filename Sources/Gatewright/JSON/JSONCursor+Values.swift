extension JSONCursor {
    /// Reads a date-time of RFC 3339.
    @inline(never) public mutating func dateTime() -> DateTime {
        formatted(.dateTime) { DateTime(utf8: $0) } ?? DateTime(secondsSince1970: 0)
    }

    /// Reads a full-date of RFC 3339.
    @inline(never) public mutating func date() -> CalendarDate {
        formatted(.date) { CalendarDate(utf8: $0) } ?? CalendarDate(validDaysSince1970: 0)
    }

    /// Reads a UUID of RFC 9562.
    @inline(never) public mutating func uuid() -> UniqueID {
        formatted(.uuid) { UniqueID(utf8: $0) } ?? UniqueID(high: 0, low: 0)
    }

    /// Reads bytes that are written as base64, RFC 4648 §4. The padding must be there, §3.2.
    @inline(never) public mutating func bytes() -> [UInt8] {
        formatted(.base64) { $0.count & 3 == 0 ? Base64.decode($0) : nil } ?? []
    }

    @inline(__always)
    private mutating func formatted<Value>(
        _ kind: JSONFault.Kind, _ parse: (ArraySlice<UInt8>) -> Value?
    ) -> Value? {
        let begin = position
        let string = scanString()
        if _slowPath(fault != nil || rejected == begin) { return nil }
        let value =
            string.isEscaped
            ? parse(unescaped(string)[...]) : parse(source.bytes[string.start..<string.start &+ string.count])
        if value == nil { reject(kind.violation, .expected(kind), at: begin) }
        return value
    }

    /// Reads a value of any kind.
    public mutating func value() -> JSONValue {
        switch source[position] {
        case UInt8(ascii: "\""): return .string(string())
        case UInt8(ascii: "{"): return .object(dictionary { $0.value() })
        case UInt8(ascii: "["): return .array(array { $0.value() })
        case UInt8(ascii: "t"), UInt8(ascii: "f"): return .bool(bool())
        case UInt8(ascii: "n"):
            _ = null()
            return .null
        default: return number()
        }
    }

    /// An integer where the number is one that fits, else a `Double`.
    private mutating func number() -> JSONValue {
        let begin = position
        let value = double()
        if fault != nil || rejected == begin { return .null }
        let text = source.bytes[begin..<position]
        let isWhole = text.allSatisfy { $0 == UInt8(ascii: "-") || ($0 &- UInt8(ascii: "0")) < 10 }
        if isWhole, let integer = Int(String(decoding: text, as: UTF8.self)) { return .integer(integer) }
        // `100.0` and `1e2` are the same value as `100`. Beyond 2^53 a Double no longer tells neighbours apart.
        if value.magnitude <= 0x1p53, let integer = Int(exactly: value) { return .integer(integer) }
        return .number(value)
    }
}
