public import Foundation
public import Gatewright

extension Date {
    /// The instant of a date-time.
    public init(_ value: DateTime) {
        self.init(timeIntervalSince1970: Double(value.secondsSince1970) + Double(value.nanoseconds) / 1e9)
    }
}

extension DateTime {
    /// The instant of a date, in UTC and to the nanosecond as far as `Date` tells. A date outside the years 0 to 9999
    /// becomes the nearest moment of them.
    public init(_ date: Date) {
        // No year that a DateTime has is as far away as 10^12 seconds; NaN becomes the least.
        let interval = max(-1e12, min(1e12, date.timeIntervalSince1970))
        let seconds = interval.rounded(.down)
        self.init(
            secondsSince1970: Int64(seconds), nanoseconds: Int32(((interval - seconds) * 1e9).rounded(.down)))
    }
}

extension CalendarDate {
    /// The calendar date as components, for `Calendar.date(from:)`.
    public var dateComponents: DateComponents { DateComponents(year: year, month: month, day: day) }

    /// Returns nil if the components lack year, month or day, or name no day.
    public init?(_ components: DateComponents) {
        guard let year = components.year, let month = components.month, let day = components.day else { return nil }
        self.init(year: year, month: month, day: day)
    }
}

extension UUID {
    /// The same UUID.
    public init(_ value: UniqueID) {
        var bytes: uuid_t = (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
        withUnsafeMutableBytes(of: &bytes) { bytes in
            for index in 0..<16 {
                let word = index < 8 ? value.high : value.low
                bytes[index] = UInt8(truncatingIfNeeded: word >> UInt64(56 - 8 * (index % 8)))
            }
        }
        self.init(uuid: bytes)
    }
}

extension UniqueID {
    /// The same UUID.
    public init(_ value: UUID) {
        let bytes = withUnsafeBytes(of: value.uuid) { Array($0) }
        func word(_ bytes: ArraySlice<UInt8>) -> UInt64 { bytes.reduce(0) { $0 << 8 | UInt64($1) } }
        self.init(high: word(bytes[..<8]), low: word(bytes[8...]))
    }
}
