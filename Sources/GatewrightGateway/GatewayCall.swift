/// What makes one request different from the same request at another time. Given from outside, so that an event can be
/// made again byte for byte.
package struct GatewayCall: Hashable, Sendable {
    /// A UUID.
    package var requestID: String
    /// The gateway's other name of the request, such as `JKJaXmPLvHcESHA=`.
    package var extendedRequestID: String
    /// `Root=1-66c07720-6f1c0c6a8d0f4b2f9e5d7a31;Parent=53995c3f42cd8ad8;Sampled=0`.
    package var traceID: String
    /// When the request came: milliseconds since 1970.
    package var time: Int64

    package init(requestID: String, extendedRequestID: String, traceID: String, time: Int64) {
        self.requestID = requestID
        self.extendedRequestID = extendedRequestID
        self.traceID = traceID
        self.time = time
    }

    /// The time in the common log format, in UTC: `17/Aug/2024:10:11:12 +0000`.
    var formattedTime: String {
        let seconds = time.floorDivided(by: 1000)
        let days = seconds.floorDivided(by: 86_400)
        let second = Int(seconds - days * 86_400)
        let date = Self.civil(days)
        let clock = [second / 3600, second / 60 % 60, second % 60].map(Self.twoDigits)
        return "\(Self.twoDigits(date.day))/\(date.month)/\(date.year):\(clock.joined(separator: ":")) +0000"
    }

    private static let months = ["Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb"]

    /// The date that is so many days after 1 January 1970, in years that begin in March, which puts the leap day last.
    private static func civil(_ days: Int64) -> (year: Int64, month: String, day: Int) {
        let shifted = days + 719_468
        let era = shifted.floorDivided(by: 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let month = Int((5 * dayOfYear + 2) / 153)
        let day = Int(dayOfYear) - (153 * month + 2) / 5 + 1
        return (era * 400 + yearOfEra + (month >= 10 ? 1 : 0), months[month], day)
    }

    private static func twoDigits(_ number: Int) -> String {
        number < 10 ? "0\(number)" : "\(number)"
    }
}

extension Int64 {
    fileprivate func floorDivided(by divisor: Int64) -> Int64 {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }
}
