/// One line of the log.
struct LogLine {
    let level: Log.Level
    let message: String
    /// Empty outside an invocation.
    let requestID: String
    let fields: KeyValuePairs<String, JSONValue>

    /// The line with its line feed, at a time since 1970.
    func bytes(at time: (seconds: Int, nanoseconds: Int)) -> [UInt8] {
        var writer = JSONWriter(capacity: 256)
        writer.beginObject()
        writer.member("timestamp")
        writer.string(Self.timestamp(time))
        writer.member("level")
        writer.string(levelName)
        writer.member("message")
        writer.string(message)
        if !requestID.isEmpty {
            writer.member("requestId")
            writer.string(requestID)
        }
        for (name, value) in fields {
            // Lambda reads these members, and the first of two members is not always the one that counts.
            let isTaken = name == "timestamp" || name == "level" || name == "message" || name == "requestId"
            writer.member(named: isTaken ? "field." + name : name)
            writer.value(value)
        }
        writer.endObject()
        return writer.bytes + [UInt8(ascii: "\n")]
    }

    /// The names by which Lambda filters.
    private var levelName: String {
        switch level {
        case .trace: "TRACE"
        case .debug: "DEBUG"
        case .info, .notice: "INFO"
        case .warning: "WARN"
        case .error: "ERROR"
        case .critical: "FATAL"
        }
    }

    /// `2026-01-31T23:59:59.000Z`, from the civil calendar of days since 1970.
    private static func timestamp(_ time: (seconds: Int, nanoseconds: Int)) -> String {
        let days = time.seconds / 86_400 + 719_468
        let second = time.seconds % 86_400
        let era = days / 146_097
        let dayOfEra = days % 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        let date = "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
        let clock = "\(padded(second / 3600, 2)):\(padded(second / 60 % 60, 2)):\(padded(second % 60, 2))"
        return "\(date)T\(clock).\(padded(time.nanoseconds / 1_000_000, 3))Z"
    }

    private static func padded(_ number: Int, _ digits: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
    }
}
