/// A point in time with the offset from UTC that its author used: RFC 3339's `date-time`,
/// `2027-01-15T09:30:00.5+01:00`.
///
/// Two values are equal when they are the same instant at the same offset. The order is that of the instants; values of
/// the same instant are ordered by their offsets.
///
/// Years go from 0 to 9999, at the value's own offset. A leap second counts as the first moment of the next day.
public struct DateTime: Hashable, Sendable {
    /// Whole seconds since 1970-01-01T00:00:00Z, leap seconds not counted; negative before.
    public let secondsSince1970: Int64
    /// Nanoseconds after the second, 0 to 999,999,999.
    public let nanoseconds: Int32
    /// Minutes that the author's clock is ahead of UTC, -1439 to 1439.
    public let offsetMinutes: Int16

    /// A point in time.
    ///
    /// - Parameters:
    ///   - secondsSince1970: What leaves the years 0 to 9999 becomes the first or the last moment of them.
    ///   - nanoseconds: What is not within 0 to 999,999,999 carries over to the seconds.
    ///   - offsetMinutes: What is not within -1439 to 1439 becomes the nearest of these. It has no effect on the
    ///     instant.
    public init(secondsSince1970: Int64, nanoseconds: Int32 = 0, offsetMinutes: Int16 = 0) {
        let offset = min(max(offsetMinutes, -1439), 1439)
        let shift = Int64(offset) * 60
        let first = Self.firstSecond - shift
        let last = Self.lastSecond - shift
        // Brought near the range before the carry is added, so that the sum cannot overflow.
        var seconds = min(max(secondsSince1970, first - 3), last + 3)
        var rest = nanoseconds % 1_000_000_000
        seconds += Int64(nanoseconds / 1_000_000_000)
        if rest < 0 {
            rest += 1_000_000_000
            seconds -= 1
        }
        if seconds < first {
            (seconds, rest) = (first, 0)
        } else if seconds > last {
            (seconds, rest) = (last, 999_999_999)
        }
        self.secondsSince1970 = seconds
        self.nanoseconds = rest
        self.offsetMinutes = offset
    }

    /// The present time of the system's clock, at UTC.
    public static var now: DateTime {
        let time = System.now()
        return DateTime(
            secondsSince1970: Int64(time.seconds), nanoseconds: Int32(truncatingIfNeeded: time.nanoseconds))
    }

    /// The day at the value's own offset.
    public var date: CalendarDate {
        CalendarDate(validDaysSince1970: localTime.days)
    }

    /// The same instant at another offset: only its text changes.
    public func atOffset(minutes: Int16) -> DateTime {
        DateTime(secondsSince1970: secondsSince1970, nanoseconds: nanoseconds, offsetMinutes: minutes)
    }

    /// Days since 1970 and seconds of the day, at the value's own offset.
    var localTime: (days: Int, seconds: Int) {
        let seconds = Int(secondsSince1970) + Int(offsetMinutes) * 60
        let days = seconds / 86_400
        let rest = seconds % 86_400
        return rest < 0 ? (days - 1, rest + 86_400) : (days, rest)
    }

    private static let firstSecond = Int64(CalendarDate.range.lowerBound) * 86_400
    private static let lastSecond = Int64(CalendarDate.range.upperBound) * 86_400 + 86_399
}

extension DateTime: InstantProtocol {
    /// The point in time that comes after this one by a duration, at the same offset.
    ///
    /// What leaves the years 0 to 9999 becomes the first or the last moment of them. Less than a nanosecond is dropped.
    public func advanced(by duration: Duration) -> DateTime {
        let (seconds, attoseconds) = duration.components
        let (sum, overflow) = secondsSince1970.addingReportingOverflow(seconds)
        // Both parts of a duration have the same sign.
        return DateTime(
            secondsSince1970: overflow ? (seconds < 0 ? .min : .max) : sum,
            nanoseconds: nanoseconds + Int32(truncatingIfNeeded: attoseconds / 1_000_000_000),
            offsetMinutes: offsetMinutes)
    }

    /// The time that passes from this point to another; negative when the other is earlier.
    public func duration(to other: DateTime) -> Duration {
        .seconds(other.secondsSince1970 - secondsSince1970) + .nanoseconds(Int64(other.nanoseconds - nanoseconds))
    }

    /// Whether a point in time comes before another, or is the same at a lower offset.
    public static func < (left: DateTime, right: DateTime) -> Bool {
        (left.secondsSince1970, left.nanoseconds, left.offsetMinutes)
            < (right.secondsSince1970, right.nanoseconds, right.offsetMinutes)
    }
}

extension DateTime {
    /// The point in time that comes after another by a duration, as ``advanced(by:)`` has it.
    public static func + (time: DateTime, duration: Duration) -> DateTime {
        time.advanced(by: duration)
    }

    /// The point in time that comes before another by a duration, at the same offset and within the years 0 to 9999.
    public static func - (time: DateTime, duration: Duration) -> DateTime {
        // Not the sum with the negative duration, which the longest one has not.
        let (seconds, attoseconds) = duration.components
        let (difference, overflow) = time.secondsSince1970.subtractingReportingOverflow(seconds)
        return DateTime(
            secondsSince1970: overflow ? (seconds < 0 ? .max : .min) : difference,
            nanoseconds: time.nanoseconds - Int32(truncatingIfNeeded: attoseconds / 1_000_000_000),
            offsetMinutes: time.offsetMinutes)
    }

    /// The time that passes from the second point to the first; negative when the first is earlier.
    public static func - (end: DateTime, start: DateTime) -> Duration {
        start.duration(to: end)
    }
}
