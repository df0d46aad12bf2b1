/// Walks over the members of a JSON object and notes where their values stand, without reading them.
///
/// Most of an event is never looked at, so this only counts brackets and finds the ends of strings, eight bytes at a
/// time. What is then asked for is read by `JSONCursor` or `EventText`, which check it. Nothing here goes past `end`,
/// whatever the bytes are, and nothing recurs.
struct EventScanner {
    /// One member. A string's value is the text between the quotes.
    struct Member {
        let name: Range<Int>
        let value: Range<Int>
        let kind: Kind
    }

    enum Kind {
        case string
        case object
        case array
        case null
        case yes
        /// A number or `false`.
        case other
    }

    private var position: Int
    private let end: Int
    private(set) var isMalformed = false

    /// Begins at the object in a range.
    init(_ bytes: Span<UInt8>, _ range: Range<Int>) {
        position = range.lowerBound
        end = range.upperBound
        skipSpace(bytes)
        isMalformed = !take(UInt8(ascii: "{"), bytes)
    }

    /// The next member; `nil` at the end of the object or at a fault.
    mutating func next(_ bytes: Span<UInt8>) -> Member? {
        if isMalformed { return nil }
        skipSpace(bytes)
        if take(UInt8(ascii: "}"), bytes) { return nil }
        _ = take(UInt8(ascii: ","), bytes)
        skipSpace(bytes)
        guard take(UInt8(ascii: "\""), bytes), let name = stringRest(bytes) else { return fault() }
        skipSpace(bytes)
        guard take(UInt8(ascii: ":"), bytes) else { return fault() }
        skipSpace(bytes)
        guard let (value, kind) = value(bytes) else { return fault() }
        return Member(name: name, value: value, kind: kind)
    }

    /// Begins at the elements of an array, given with its brackets.
    init(elementsOf array: Range<Int>) {
        position = min(array.lowerBound + 1, array.upperBound)
        end = array.upperBound
    }

    /// The next element of an array; `nil` at its end or at a fault.
    mutating func nextElement(_ bytes: Span<UInt8>) -> (value: Range<Int>, kind: Kind)? {
        skipSpace(bytes)
        _ = take(UInt8(ascii: ","), bytes)
        skipSpace(bytes)
        guard position < end, bytes[position] != UInt8(ascii: "]") else { return nil }
        return value(bytes)
    }

    /// Whether nothing but white space follows the object.
    mutating func isAtEnd(_ bytes: Span<UInt8>) -> Bool {
        skipSpace(bytes)
        return !isMalformed && position == end
    }

    private mutating func fault() -> Member? {
        isMalformed = true
        return nil
    }

    @inline(__always)
    private mutating func skipSpace(_ bytes: Span<UInt8>) {
        while position < end, bytes[position] <= UInt8(ascii: " ") { position &+= 1 }
    }

    @inline(__always)
    private mutating func take(_ byte: UInt8, _ bytes: Span<UInt8>) -> Bool {
        guard position < end, bytes[position] == byte else { return false }
        position &+= 1
        return true
    }

    /// The text up to the closing quote, which is taken.
    @inline(__always)
    private mutating func stringRest(_ bytes: Span<UInt8>) -> Range<Int>? {
        let start = position
        guard let quote = Self.closingQuote(bytes, from: start, end) else { return nil }
        position = quote &+ 1
        return start..<quote
    }

    /// Where the string ends whose text begins here.
    @inline(__always)
    private static func closingQuote(_ bytes: Span<UInt8>, from start: Int, _ end: Int) -> Int? {
        var quote = ByteWords.firstIndex(of: UInt8(ascii: "\""), in: bytes, start, end)
        guard quote < end else { return nil }
        if bytes[quote &- 1] == UInt8(ascii: "\\"), isEscaped(quote, bytes, from: start) {
            quote = closingQuote(bytes, afterEscape: quote &+ 1, end)
            guard quote < end else { return nil }
        }
        return quote
    }

    /// Whether an odd number of backslashes stands before a quote.
    private static func isEscaped(_ quote: Int, _ bytes: Span<UInt8>, from start: Int) -> Bool {
        var first = quote
        while first > start, bytes[first &- 1] == UInt8(ascii: "\\") { first &-= 1 }
        return (quote &- first) & 1 == 1
    }

    /// The end of a string that has escapes, as JSON within JSON has at every name, from a place that is not within
    /// one.
    @inline(never)
    private static func closingQuote(_ bytes: Span<UInt8>, afterEscape start: Int, _ end: Int) -> Int {
        ByteWords.closingQuote(in: bytes, start, end)
    }

    private mutating func value(_ bytes: Span<UInt8>) -> (Range<Int>, Kind)? {
        guard position < end else { return nil }
        let start = position
        switch bytes[position] {
        case UInt8(ascii: "\""):
            position &+= 1
            guard let text = stringRest(bytes) else { return nil }
            return (text, .string)
        case UInt8(ascii: "{"):
            return skipNested(bytes) ? (start..<position, .object) : nil
        case UInt8(ascii: "["):
            return skipNested(bytes) ? (start..<position, .array) : nil
        default:
            while position < end {
                switch bytes[position] {
                case UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"), 0...UInt8(ascii: " "):
                    return scalar(bytes, start)
                case UInt8(ascii: "\""), UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: ":"): return nil
                default: position &+= 1
                }
            }
            return scalar(bytes, start)
        }
    }

    private func scalar(_ bytes: Span<UInt8>, _ start: Int) -> (Range<Int>, Kind)? {
        switch (bytes[start], position - start) {
        case (_, 0): nil
        case (UInt8(ascii: "n"), 4): (start..<position, .null)
        case (UInt8(ascii: "t"), 4): (start..<position, .yes)
        default: (start..<position, .other)
        }
    }

    /// Goes past the object or array that begins here.
    private mutating func skipNested(_ bytes: Span<UInt8>) -> Bool {
        var depth = 0
        // Not `position` itself, which is in memory.
        var offset = position
        defer { position = offset }
        while offset < end {
            let byte = bytes[offset]
            offset &+= 1
            switch byte {
            case UInt8(ascii: "\""):
                while true {
                    guard let quote = Self.closingQuote(bytes, from: offset, end) else { return false }
                    offset = quote &+ 1
                    // The colon or comma behind a string together with the quote of the next, as nearly all of an event
                    // is.
                    guard offset &+ 1 < end, bytes[offset &+ 1] == UInt8(ascii: "\""),
                        bytes[offset] == UInt8(ascii: ":") || bytes[offset] == UInt8(ascii: ",")
                    else { break }
                    offset &+= 2
                }
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth &+= 1
            // The rest of `null`, of which an event has many.
            case UInt8(ascii: "n") where ByteWords.word(bytes, offset..<offset &+ 3) == 0x6C_6C75: offset &+= 3
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                depth &-= 1
                if depth == 0 { return true }
            default: break
            }
        }
        return false
    }
}
