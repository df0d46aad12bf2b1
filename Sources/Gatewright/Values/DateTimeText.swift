extension DateTime {
    /// Reads RFC 3339's `date-time`, or nil when that is not what the bytes are.
    ///
    /// The offset is required; `T` and `Z` may be lower case. Of a fraction nine digits are kept. The second 60 is read
    /// where UTC can have it, at 23:59:60.
    public init?(utf8 bytes: ArraySlice<UInt8>) {
        self.init(bytes.span)
    }

    /// Reads the characters of RFC 3339's `date-time`.
    init?(_ text: Span<UInt8>) {
        guard text.count >= 20, let date = CalendarDate(prefixOf: text), text[10] | 0x20 == UInt8(ascii: "t"),
            text[13] == UInt8(ascii: ":"), text[16] == UInt8(ascii: ":")
        else { return nil }
        let hour = text.twoDigits(at: 11)
        let minute = text.twoDigits(at: 14)
        let second = text.twoDigits(at: 17)
        guard hour < 24, minute < 60, second <= 60 else { return nil }

        var index = 19
        guard let nanoseconds = Self.fraction(text, at: &index), let offset = Self.offset(text, at: index) else {
            return nil
        }
        let seconds = date.daysSince1970 * 86_400 + hour * 3600 + minute * 60 + second - offset * 60
        guard second < 60 || seconds % 86_400 == 0 else { return nil }
        self.init(
            secondsSince1970: Int64(seconds), nanoseconds: nanoseconds,
            offsetMinutes: Int16(truncatingIfNeeded: offset))
    }

    /// Nanoseconds from the digits after a point, if there is one here. The index moves behind the digits.
    private static func fraction(_ text: Span<UInt8>, at index: inout Int) -> Int32? {
        guard text[index] == UInt8(ascii: ".") else { return 0 }
        index += 1
        let start = index
        var nanoseconds: Int32 = 0
        var place: Int32 = 100_000_000
        while index < text.count {
            let digit = text[index] &- UInt8(ascii: "0")
            guard digit < 10 else { break }
            nanoseconds &+= Int32(digit) &* place
            place /= 10
            index += 1
        }
        return index > start ? nanoseconds : nil
    }

    /// The minutes of `Z` or `+01:00` at the end of the text.
    private static func offset(_ text: Span<UInt8>, at index: Int) -> Int? {
        switch text.count - index {
        case 1:
            return text[index] | 0x20 == UInt8(ascii: "z") ? 0 : nil
        case 6:
            let hours = text.twoDigits(at: index + 1)
            let minutes = text.twoDigits(at: index + 4)
            guard hours < 24, minutes < 60, text[index + 3] == UInt8(ascii: ":") else { return nil }
            switch text[index] {
            case UInt8(ascii: "+"): return hours * 60 + minutes
            case UInt8(ascii: "-"): return -(hours * 60 + minutes)
            default: return nil
            }
        default:
            return nil
        }
    }

    /// Appends `2027-01-15T09:30:00.5+01:00`: no fraction when there is none, otherwise as many digits as it needs; `Z`
    /// for UTC.
    package func append(to bytes: inout ByteBuffer) {
        let (days, seconds) = localTime
        CalendarDate(validDaysSince1970: days).append(to: &bytes)
        bytes.append(UInt8(ascii: "T"))
        bytes.appendTwoDigits(seconds / 3600)
        bytes.append(UInt8(ascii: ":"))
        bytes.appendTwoDigits(seconds / 60 % 60)
        bytes.append(UInt8(ascii: ":"))
        bytes.appendTwoDigits(seconds % 60)
        if nanoseconds != 0 {
            bytes.append(UInt8(ascii: "."))
            var rest = nanoseconds
            var place: Int32 = 100_000_000
            while rest > 0 {
                bytes.append(UInt8(truncatingIfNeeded: rest / place) &+ UInt8(ascii: "0"))
                rest %= place
                place /= 10
            }
        }
        if offsetMinutes == 0 {
            bytes.append(UInt8(ascii: "Z"))
        } else {
            let minutes = Int(offsetMinutes.magnitude)
            bytes.append(offsetMinutes < 0 ? UInt8(ascii: "-") : UInt8(ascii: "+"))
            bytes.appendTwoDigits(minutes / 60)
            bytes.append(UInt8(ascii: ":"))
            bytes.appendTwoDigits(minutes % 60)
        }
    }
}

extension DateTime: LosslessStringConvertible {
    /// Reads RFC 3339's `date-time`, or nil when that is not what the text is.
    public init?(_ text: String) {
        self.init(text.utf8Span.span)
    }

    /// The time as RFC 3339 has it, at the value's own offset: `2027-01-15T09:30:00.5+01:00`.
    public var description: String {
        var bytes = ByteBuffer(capacity: 35)
        append(to: &bytes)
        return bytes.text
    }
}

extension DateTime: ParameterValue {
    /// Reads RFC 3339's `date-time`.
    public init?(parameter text: String) {
        self.init(text)
    }
    /// A date and a time with an example.
    public static var expectation: String { "a date-time such as 2026-01-31T12:00:00Z" }
    /// `format`.
    public static var keyword: String { "format" }
    /// `date-time`.
    public static var limit: JSONValue? { "date-time" }
    /// The time as RFC 3339 has it.
    public var parameter: String { description }
}
