/// A day of the calendar without a time: RFC 3339's `full-date`, `2027-01-15`.
///
/// Years go from 0 to 9999 in the Gregorian calendar, which also counts for the time before its introduction.
public struct CalendarDate: Hashable, Sendable {
    private let storedYear: Int16
    private let storedMonth: Int8
    private let storedDay: Int8

    /// The year, 0 to 9999.
    public var year: Int { Int(storedYear) }
    /// The month, 1 to 12.
    public var month: Int { Int(storedMonth) }
    /// The day of the month, 1 to 31.
    public var day: Int { Int(storedDay) }

    /// The day with these numbers, or nil when the calendar has no such day, as 30 February.
    public init?(year: Int, month: Int, day: Int) {
        guard 0...9999 ~= year, 1...12 ~= month, day >= 1, day <= Self.days(inMonth: month, ofYear: year) else {
            return nil
        }
        self.init(validYear: year, month: month, day: day)
    }

    /// The day that is a number of days after 1 January 1970, or nil when its year is not within 0 to 9999.
    public init?(daysSince1970 days: Int) {
        guard Self.range ~= days else { return nil }
        self.init(validDaysSince1970: days)
    }

    /// Reads `2027-01-15`, or nil when that is not what the bytes are.
    public init?(utf8 bytes: ArraySlice<UInt8>) {
        self.init(bytes.span)
    }

    /// Reads the ten characters of a date.
    init?(_ text: Span<UInt8>) {
        guard text.count == 10 else { return nil }
        self.init(prefixOf: text)
    }

    /// Reads a date from the first ten of at least ten characters.
    init?(prefixOf text: Span<UInt8>) {
        guard text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-") else { return nil }
        self.init(
            year: text.twoDigits(at: 0) &* 100 &+ text.twoDigits(at: 2), month: text.twoDigits(at: 5),
            day: text.twoDigits(at: 8))
    }

    /// Appends `2027-01-15`.
    package func append(to bytes: inout ByteBuffer) {
        bytes.appendTwoDigits(year / 100)
        bytes.appendTwoDigits(year % 100)
        bytes.append(UInt8(ascii: "-"))
        bytes.appendTwoDigits(month)
        bytes.append(UInt8(ascii: "-"))
        bytes.appendTwoDigits(day)
    }

    private init(validYear year: Int, month: Int, day: Int) {
        storedYear = Int16(truncatingIfNeeded: year)
        storedMonth = Int8(truncatingIfNeeded: month)
        storedDay = Int8(truncatingIfNeeded: day)
    }
}

// Both conversions count from 1 March of the year 0, so that the leap day is the last of its year, in periods of 400
// years of 146,097 days each (E. G. Richards' and H. Hinnant's civil calendar algorithms).
extension CalendarDate {
    /// The number of days after 1 January 1970; negative before.
    public var daysSince1970: Int {
        // One period is added so that no division sees a negative number.
        let years = year + (month > 2 ? 400 : 399)
        let months = month > 2 ? month - 3 : month + 9
        let days = years * 365 + years / 4 - years / 100 + years / 400
        return days + (153 * months + 2) / 5 + day - 1 - Self.daysBefore1970
    }

    /// From 1 January of the year 0 to 31 December 9999.
    static let range = -719_528...2_932_896

    /// The day of a number of days within `range`.
    init(validDaysSince1970 days: Int) {
        let sinceStart = days + Self.daysBefore1970
        let dayOfPeriod = sinceStart % 146_097
        let yearOfPeriod =
            (dayOfPeriod - dayOfPeriod / 1460 + dayOfPeriod / 36_524 - dayOfPeriod / 146_096) / 365
        let dayOfYear = dayOfPeriod - (365 * yearOfPeriod + yearOfPeriod / 4 - yearOfPeriod / 100)
        let months = (5 * dayOfYear + 2) / 153
        let year = sinceStart / 146_097 * 400 + yearOfPeriod - (months < 10 ? 400 : 399)
        self.init(
            validYear: year, month: months < 10 ? months + 3 : months - 9,
            day: dayOfYear - (153 * months + 2) / 5 + 1)
    }

    /// From 1 March of the year -400 to 1 January 1970.
    private static let daysBefore1970 = 719_468 + 146_097

    private static func days(inMonth month: Int, ofYear year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

extension CalendarDate: Comparable {
    /// Whether a day comes before another.
    public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
}

extension CalendarDate: LosslessStringConvertible {
    /// Reads `2027-01-15`, or nil when that is not what the text is.
    public init?(_ text: String) {
        self.init(text.utf8Span.span)
    }

    /// The date as RFC 3339 has it: `2027-01-15`.
    public var description: String {
        var bytes = ByteBuffer(capacity: 10)
        append(to: &bytes)
        return bytes.text
    }
}

extension CalendarDate: ParameterValue {
    /// Reads `2027-01-15`.
    public init?(parameter text: String) {
        self.init(text)
    }
    /// A date with an example.
    public static var expectation: String { "a date such as 2026-01-31" }
    /// `format`.
    public static var keyword: String { "format" }
    /// `date`.
    public static var limit: JSONValue? { "date" }
    /// The date as RFC 3339 has it.
    public var parameter: String { description }
}
