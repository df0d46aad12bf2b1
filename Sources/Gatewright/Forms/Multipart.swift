/// The parts of a multipart body, RFC 2046 §5.1 and RFC 7578, told apart in one pass.
///
/// Lines end in CRLF and nothing else. Whatever a client sends, the time is linear in its length and the memory bounded
/// by it.
struct Multipart {
    struct Part {
        /// Empty where the part has none.
        var name = ""
        var filename: String?
        var headers = HTTPHeaders()
        /// Where the content stands in the body.
        var content: Range<Int>

        /// As the client wrote it. Without one a part is text, RFC 7578 §4.4.
        var contentType: String? { headers["Content-Type"] }
    }

    /// What is wrong with a body, in words that follow "The body …".
    struct Fault: Error {
        let message: String

        init(_ message: String) { self.message = message }
    }

    /// How many parts a body may have.
    static let maximumParts = 1000
    /// How long the header of a part may be, in bytes.
    static let maximumHeader = 8192
    /// How long a boundary may be, RFC 2046 §5.1.1.
    static let maximumBoundary = 70

    private(set) var parts: [Part] = []
    private let body: [UInt8]
    private let delimiter: [UInt8]
    private let needsNames: Bool

    /// - Parameter contentType: with the boundary. Parts of `multipart/form-data` must have names.
    init(_ body: [UInt8], contentType: String) throws(Fault) {
        guard let parameters = HeaderParameters(contentType), let boundary = parameters["boundary"],
            Self.isBoundary(boundary)
        else { throw Fault("has no valid boundary in its Content-Type") }
        self.body = body
        delimiter = Array("\r\n--".utf8) + Array(boundary.utf8)
        needsNames = parameters.value == "multipart/form-data"
        try read()
    }

    private static func isBoundary(_ text: String) -> Bool {
        let bytes = text.utf8
        guard let last = bytes.last, bytes.count <= maximumBoundary, last != UInt8(ascii: " ") else { return false }
        return bytes.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "'")...UInt8(ascii: ")"),
                UInt8(ascii: "+")...UInt8(ascii: "/"), UInt8(ascii: "_"), UInt8(ascii: ":"), UInt8(ascii: "="),
                UInt8(ascii: "?"), UInt8(ascii: " "):
                true
            default: false
            }
        }
    }

    // MARK: Delimiters

    private mutating func read() throws(Fault) {
        // The first delimiter may stand at the very start, where no line ends before it.
        var delimiter = next(from: 0, isStart: true)
        while let (range, isLast) = delimiter {
            if isLast { return }
            if parts.count == Self.maximumParts { throw Fault("has more than \(Self.maximumParts) parts") }
            // The line end before the next delimiter belongs to that, and the one behind this one to the header.
            guard let following = next(from: range.upperBound - 2, isStart: false) else { break }
            parts.append(try part(in: range.upperBound..<max(range.upperBound, following.range.lowerBound)))
            delimiter = following
        }
        throw Fault("ends before its last boundary")
    }

    /// The next line that is a boundary, with the line ends before and behind it.
    ///
    /// A carriage return stands in a delimiter only at its start, so no byte is looked at more than twice.
    private func next(from start: Int, isStart: Bool) -> (range: Range<Int>, isLast: Bool)? {
        if isStart, matches(delimiter[2...], at: 0), let end = lineEnd(behind: delimiter.count - 2) {
            return (0..<end.position, end.isLast)
        }
        var position = start
        while let found = body[position...].firstIndex(of: UInt8(ascii: "\r")) {
            if matches(delimiter[...], at: found), let end = lineEnd(behind: found + delimiter.count) {
                return (found..<end.position, end.isLast)
            }
            position = found + 1
        }
        return nil
    }

    private func matches(_ text: ArraySlice<UInt8>, at position: Int) -> Bool {
        body.count - position >= text.count && body[position..<position + text.count] == text
    }

    /// What stands behind a boundary: nothing but white space up to the end of the line, after two hyphens for the last
    /// one. Anything else makes it some other text.
    private func lineEnd(behind position: Int) -> (position: Int, isLast: Bool)? {
        var position = position
        let isLast = body.count - position >= 2 && body[position..<position + 2].elementsEqual("--".utf8)
        // What comes behind the last boundary is nobody's.
        if isLast { return (position + 2, true) }
        while position < body.count, body[position] == UInt8(ascii: " ") || body[position] == UInt8(ascii: "\t") {
            position += 1
        }
        guard body.count - position >= 2, body[position..<position + 2].elementsEqual("\r\n".utf8) else { return nil }
        return (position + 2, false)
    }

    // MARK: Parts

    private func part(in range: Range<Int>) throws(Fault) -> Part {
        var part = Part(content: range.upperBound..<range.upperBound)
        var position = range.lowerBound
        var hasDisposition = false
        // A part may end with its header.
        while position < range.upperBound || position == range.lowerBound {
            // A line may have ended right at the limit, with its line feed behind it.
            let limit = max(position, min(range.upperBound, range.lowerBound + Self.maximumHeader))
            guard let end = body[position..<limit].firstIndex(of: UInt8(ascii: "\r")),
                end + 1 < range.upperBound, body[end + 1] == UInt8(ascii: "\n")
            else {
                throw Fault(
                    limit < range.upperBound
                        ? "has a part with a header of more than \(Self.maximumHeader) bytes"
                        : "has a part without an empty line behind its header")
            }
            if end == position {
                part.content = position + 2..<range.upperBound
                break
            }
            let (name, value) = try field(position..<end)
            part.headers.append(name: name, value: value)
            if HTTPHeaders.equal(name, "Content-Disposition") {
                if hasDisposition { throw Fault("has a part with two Content-Disposition fields") }
                hasDisposition = true
                try read(disposition: value, into: &part)
            }
            position = end + 2
        }
        if needsNames, !hasDisposition { throw Fault("has a part without Content-Disposition") }
        return part
    }

    private func field(_ line: Range<Int>) throws(Fault) -> (name: String, value: String) {
        guard let colon = body[line].firstIndex(of: UInt8(ascii: ":")),
            let name = EventText.string(body.span.extracting(line.lowerBound..<colon)),
            let text = EventText.string(body.span.extracting(colon + 1..<line.upperBound)),
            HTTPHeaders.isToken(name), text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == UInt8(ascii: "\t") })
        else { throw Fault("has a part with a malformed header field") }
        return (name, String(MediaType.trimmed(text[...])))
    }

    /// `filename*` is not taken notice of, as RFC 7578 §4.2 wants it.
    private func read(disposition: String, into part: inout Part) throws(Fault) {
        guard let parameters = HeaderParameters(disposition) else {
            throw Fault("has a part with a malformed Content-Disposition")
        }
        if needsNames {
            guard parameters.value == "form-data" else { throw Fault("has a part that is no form-data") }
            guard parameters["name"] != nil else { throw Fault("has a part without a name") }
        }
        part.name = parameters["name"] ?? ""
        part.filename = parameters["filename"]
    }
}
