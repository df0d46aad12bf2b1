import Gatewright

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
        let moment = DateTime(secondsSince1970: time / 1000 - (time % 1000 < 0 ? 1 : 0))
        let text = moment.description
        let (day, year, clock) = (text.dropFirst(8).prefix(2), text.prefix(4), text.dropFirst(11).prefix(8))
        return "\(day)/\(Self.months[moment.date.month - 1])/\(year):\(clock) +0000"
    }

    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
}
