/// Joins the chunks of a body (RFC 9112 §7.1) in place while they arrive.
struct ChunkedBody {
    /// Where the next chunk's size line begins.
    private var unread: Int
    /// The end of the joined body.
    private(set) var end: Int

    enum Progress {
        case complete
        case needsMore
        case malformed
    }

    init(start: Int) {
        unread = start
        end = start
    }

    /// Takes every whole chunk among the first `count` bytes.
    mutating func take(from bytes: inout [UInt8], count: Int) -> Progress {
        while true {
            let lineEnd = ByteWords.firstIndex(of: UInt8(ascii: "\n"), in: bytes.span, unread, count)
            guard lineEnd < count else { return count - unread > 256 ? .malformed : .needsMore }
            guard let size = Self.size(bytes, unread..<lineEnd) else { return .malformed }
            let data = lineEnd + 1
            if size == 0 { return trailers(bytes, from: data, count: count) }
            guard count - data >= size + 2 else { return .needsMore }
            guard bytes[data + size] == UInt8(ascii: "\r"), bytes[data + size + 1] == UInt8(ascii: "\n") else {
                return .malformed
            }
            for offset in 0..<size { bytes[end + offset] = bytes[data + offset] }
            end += size
            unread = data + size + 2
        }
    }

    /// Trailers end with an empty line. None of them is of use here.
    private func trailers(_ bytes: [UInt8], from start: Int, count: Int) -> Progress {
        var line = start
        while true {
            let lineEnd = ByteWords.firstIndex(of: UInt8(ascii: "\n"), in: bytes.span, line, count)
            guard lineEnd < count else { return .needsMore }
            if lineEnd - line <= 1 { return .complete }
            line = lineEnd + 1
        }
    }

    /// The hexadecimal size at the start of a line; an extension may follow it. At most 2³¹ − 1.
    private static func size(_ bytes: [UInt8], _ line: Range<Int>) -> Int? {
        var size = 0
        var digits = 0
        for index in line {
            let digit = hexadecimalValue(bytes[index])
            if digit > 15 {
                let endsNumber = "\r; \t".utf8.contains(bytes[index])
                return endsNumber && digits > 0 ? size : nil
            }
            size = size << 4 | Int(digit)
            digits += 1
            if digits > 8 || size > Int32.max { return nil }
        }
        return digits > 0 ? size : nil
    }
}
