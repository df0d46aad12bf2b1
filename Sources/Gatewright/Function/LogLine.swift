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

    /// `2026-01-31T23:59:59.000Z`.
    private static func timestamp(_ time: (seconds: Int, nanoseconds: Int)) -> String {
        let (days, second) = time.seconds.quotientAndRemainder(dividingBy: 86_400)
        let millisecond = time.nanoseconds / 1_000_000
        var text = ByteBuffer(capacity: 24)
        CalendarDate(validDaysSince1970: days).append(to: &text)
        text.append(UInt8(ascii: "T"))
        text.appendTwoDigits(second / 3600)
        text.append(UInt8(ascii: ":"))
        text.appendTwoDigits(second / 60 % 60)
        text.append(UInt8(ascii: ":"))
        text.appendTwoDigits(second % 60)
        text.append(UInt8(ascii: "."))
        text.append(UInt8(ascii: "0") + UInt8(millisecond / 100))
        text.appendTwoDigits(millisecond % 100)
        text.append(UInt8(ascii: "Z"))
        return text.text
    }
}
