/// The head of a response of the Runtime API: its status and the header fields that matter.
///
/// Fields are kept as places in the buffer, since most are never asked for.
struct RuntimeResponseHead {
    private(set) var status = 0
    /// Where the body begins.
    private(set) var bodyStart = 0
    /// `nil` without a valid `Content-Length`.
    private(set) var contentLength: Int?
    private(set) var isChunked = false
    private(set) var closesConnection = false
    /// Milliseconds since 1970, 0 without the field.
    private(set) var deadline = 0
    private(set) var requestID = 0..<0
    private(set) var invocationID = 0..<0
    private(set) var functionARN = 0..<0
    private(set) var traceID = 0..<0
    private(set) var clientContext = 0..<0
    private(set) var cognitoIdentity = 0..<0
    private(set) var tenantID = 0..<0

    enum Fault: Error {
        case malformed
    }

    /// The head between `start` and `count`, or `nil` while it is incomplete. The bytes are padded for `ByteWords`.
    init?(_ bytes: [UInt8], start: Int, count: Int) throws(Fault) {
        var line = start
        while true {
            let end = ByteWords.firstIndex(of: UInt8(ascii: "\n"), in: bytes.span, line, count)
            guard end < count else { return nil }
            var textEnd = end
            if textEnd > line, bytes[textEnd - 1] == UInt8(ascii: "\r") { textEnd -= 1 }
            if line == start {
                try readStatus(bytes, line, textEnd)
            } else if textEnd == line {
                bodyStart = end + 1
                return
            } else {
                try readField(bytes, line, textEnd)
            }
            line = end + 1
        }
    }

    /// `HTTP/1.1 200 OK`
    private mutating func readStatus(_ bytes: [UInt8], _ start: Int, _ end: Int) throws(Fault) {
        guard end - start >= 12, ByteWords.equal(bytes.span, start..<start + 7, literal: "HTTP/1."),
            bytes[start + 8] == UInt8(ascii: " "), let status = Self.number(bytes, start + 9..<start + 12)
        else { throw .malformed }
        self.status = status
        // HTTP/1.0 closes the connection after each answer.
        closesConnection = bytes[start + 7] == UInt8(ascii: "0")
    }

    private mutating func readField(_ bytes: [UInt8], _ start: Int, _ end: Int) throws(Fault) {
        let colon = ByteWords.firstIndex(of: UInt8(ascii: ":"), in: bytes.span, start, end)
        guard colon < end else { throw .malformed }
        var value = colon + 1..<end
        while let first = value.first, bytes[first] <= 0x20 { value = first + 1..<end }
        while let last = value.last, bytes[last] <= 0x20 { value = value.lowerBound..<last }
        let name = start..<colon
        switch name.count {
        case 10 where ByteWords.equalIgnoringCase(bytes.span, name, literal: "connection"):
            if ByteWords.equalIgnoringCase(bytes.span, value, literal: "close") { closesConnection = true }
        case 14 where ByteWords.equalIgnoringCase(bytes.span, name, literal: "content-length"):
            guard let length = Self.number(bytes, value) else { throw .malformed }
            contentLength = length
        case 17 where ByteWords.equalIgnoringCase(bytes.span, name, literal: "transfer-encoding"):
            guard ByteWords.equalIgnoringCase(bytes.span, value, literal: "chunked") else { throw .malformed }
            isChunked = true
        case 23 where ByteWords.equalIgnoringCase(bytes.span, name, literal: "lambda-runtime-trace-id"): traceID = value
        case 26 where ByteWords.equalIgnoringCase(bytes.span, name, literal: "lambda-runtime-deadline-ms"):
            deadline = Self.number(bytes, value) ?? 0
        case 28 where ByteWords.equalIgnoringCase(bytes.span, name, literal: "lambda-runtime-invocation-id"):
            invocationID = value
        case 28 where ByteWords.equalIgnoringCase(bytes.span, name, literal: "lambda-runtime-aws-tenant-id"):
            tenantID = value
        case 29 where ByteWords.equalIgnoringCase(bytes.span, name, literal: "lambda-runtime-aws-request-id"):
            requestID = value
        case 29 where ByteWords.equalIgnoringCase(bytes.span, name, literal: "lambda-runtime-client-context"):
            clientContext = value
        case 31 where ByteWords.equalIgnoringCase(bytes.span, name, literal: "lambda-runtime-cognito-identity"):
            cognitoIdentity = value
        case 35 where ByteWords.equalIgnoringCase(bytes.span, name, literal: "lambda-runtime-invoked-function-arn"):
            functionARN = value
        default: break
        }
    }

    /// A decimal number of at most 18 digits.
    private static func number(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
        guard !range.isEmpty, range.count <= 18 else { return nil }
        var number = 0
        for index in range {
            let digit = bytes[index] &- UInt8(ascii: "0")
            guard digit <= 9 else { return nil }
            number = number * 10 + Int(digit)
        }
        return number
    }
}
