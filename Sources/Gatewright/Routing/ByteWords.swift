/// Hashing, comparing and searching of bytes, eight at a time.
///
/// Every span that comes here is padded: at least `padding` bytes follow the range that is looked at, so that the last
/// load may read past the range. The loads themselves are checked against the span's bounds.
enum ByteWords {
    /// How many bytes of the span must follow a range.
    static let padding = 8

    /// Eight bytes, the first in the low bits.
    @inline(__always)
    private static func load(_ bytes: Span<UInt8>, _ offset: Int) -> UInt64 {
        unsafe UInt64(littleEndian: bytes.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }

    /// The low `count` bytes, 1 to 8.
    @inline(__always)
    private static func mask(_ count: Int) -> UInt64 {
        UInt64.max &>> UInt64(truncatingIfNeeded: 64 &- count &* 8)
    }

    /// A range of 1 to 8 bytes as a number, the first byte in the low bits.
    @inline(__always)
    static func word(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
        load(bytes, range.lowerBound) & mask(range.count)
    }

    @inline(__always)
    private static func mixed(_ hash: UInt64, _ word: UInt64) -> UInt64 {
        let product = (hash ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
        return product.high ^ product.low
    }

    /// A hash for tables that are made from the program's own text: requests look keys up but never add any, so it
    /// needs no secret.
    @inline(__always)
    static func hash(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, seed: UInt64 = 0) -> UInt64 {
        var hash = seed ^ UInt64(truncatingIfNeeded: end &- start) &* 0xA076_1D64_78BD_642F
        var offset = start
        while offset &+ 8 <= end {
            hash = mixed(hash, load(bytes, offset))
            offset &+= 8
        }
        if offset < end { hash = mixed(hash, load(bytes, offset) & mask(end &- offset)) }
        return hash
    }

    /// Whether `count` bytes of two arrays are the same.
    @inline(__always)
    static func equal(
        _ left: Span<UInt8>, _ leftStart: Int, _ right: Span<UInt8>, _ rightStart: Int, count: Int
    ) -> Bool {
        var offset = 0
        while offset &+ 8 <= count {
            if load(left, leftStart &+ offset) != load(right, rightStart &+ offset) { return false }
            offset &+= 8
        }
        if offset == count { return true }
        let difference = load(left, leftStart &+ offset) ^ load(right, rightStart &+ offset)
        return difference & mask(count &- offset) == 0
    }

    /// The lowest set bit marks the first such byte of a word.
    @inline(__always)
    private static func marks(of byte: UInt8, in word: UInt64) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let difference = word ^ (ones &* UInt64(byte))
        return (difference &- ones) & ~difference & (ones &<< 7)
    }

    /// Every set bit marks such a byte of a word.
    @inline(__always)
    static func everyMark(of byte: UInt8, in word: UInt64) -> UInt64 {
        let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
        let difference = word ^ (0x0101_0101_0101_0101 &* UInt64(byte))
        return ~((difference & low &+ low) | difference | low)
    }

    /// Where the first such byte of the range stands, or the range's end.
    @inline(__always)
    static func firstIndex(of byte: UInt8, in bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
        firstIndex(in: bytes, start, end) { marks(of: byte, in: $0) }
    }

    /// Where the first of two bytes stands, or the range's end.
    @inline(__always)
    static func firstIndex(
        of byte: UInt8, or other: UInt8, in bytes: Span<UInt8>, _ start: Int, _ end: Int
    ) -> Int {
        firstIndex(in: bytes, start, end) { marks(of: byte, in: $0) | marks(of: other, in: $0) }
    }

    /// Where the first byte stands that is marked in its word, or the range's end.
    @inline(__always)
    private static func firstIndex(
        in bytes: Span<UInt8>, _ start: Int, _ end: Int, _ marks: (UInt64) -> UInt64
    ) -> Int {
        guard start < end else { return end }
        // Checked here for all loads.
        precondition(start >= 0 && end <= bytes.count &- padding)
        return unsafe bytes.withUnsafeBytes { source in
            var offset = start
            repeat {
                let word = unsafe UInt64(littleEndian: source.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
                let marks = marks(word)
                if marks != 0 { return min(offset &+ marks.trailingZeroBitCount &>> 3, end) }
                offset &+= 8
            } while offset < end
            return end
        }
    }

    /// Where the first quote stands that no backslash escapes, or the range's end. The range does not begin within an escape.
    @inline(__always)
    static func closingQuote(in bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
        guard start < end else { return end }
        precondition(start >= 0 && end <= bytes.count &- padding)
        return unsafe bytes.withUnsafeBytes { source in
            var offset = start
            // The mark of a word's first byte when the word before ended in a backslash.
            var carried: UInt64 = 0
            while offset < end {
                let word = unsafe UInt64(littleEndian: source.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
                let backslashes = everyMark(of: UInt8(ascii: "\\"), in: word)
                let escaped = backslashes &<< 8 | carried
                if escaped & backslashes != 0 {
                    // Of several backslashes every other one escapes: rare, so they are told one by one.
                    offset &+= Int(truncatingIfNeeded: carried &>> 7)
                    offset = firstIndex(of: UInt8(ascii: "\""), or: UInt8(ascii: "\\"), in: bytes, offset, end)
                    if offset >= end || bytes[offset] == UInt8(ascii: "\"") { return offset }
                    offset &+= 2
                    carried = 0
                    continue
                }
                let quotes = everyMark(of: UInt8(ascii: "\""), in: word) & ~escaped
                if quotes != 0 { return min(offset &+ quotes.trailingZeroBitCount &>> 3, end) }
                carried = backslashes &>> 56
                offset &+= 8
            }
            return end
        }
    }

    /// Copies a range, eight bytes at a time, up to the first backslash that does not stand before a quote. Those that do
    /// are left out: in JSON within JSON they are by far the most.
    ///
    /// - Parameters:
    ///   - start: moved behind what was read: the range's end, or a backslash.
    ///   - target: padded as well.
    ///   - offset: moved behind what was written.
    @inline(__always)
    static func copyUnescapingQuotes(
        _ bytes: Span<UInt8>, _ start: inout Int, _ end: Int, to target: UnsafeMutableRawBufferPointer,
        _ offset: inout Int
    ) {
        // Checked once for all, as no more is written than read.
        precondition(start >= 0 && start <= end && end &+ padding <= bytes.count)
        precondition(offset >= 0 && offset &+ (end &- start) &+ padding <= target.count)
        var (from, to) = (start, offset)
        unsafe bytes.withUnsafeBytes { source in
            while true {
                let word = unsafe UInt64(littleEndian: source.loadUnaligned(fromByteOffset: from, as: UInt64.self))
                unsafe target.storeBytes(of: word.littleEndian, toByteOffset: to, as: UInt64.self)
                let count = marks(of: UInt8(ascii: "\\"), in: word).trailingZeroBitCount &>> 3
                // What was copied from behind the end is not counted.
                if from &+ count >= end {
                    to &+= end &- from
                    from = end
                    return
                }
                from &+= count
                to &+= count
                if count == 8 { continue }
                guard from &+ 1 < end, unsafe source[from &+ 1] == UInt8(ascii: "\"") else { return }
                from &+= 1
            }
        }
        (start, offset) = (from, to)
    }

    /// Whether a range holds this text.
    @inline(__always)
    static func equal(_ bytes: Span<UInt8>, _ range: Range<Int>, literal text: StaticString) -> Bool {
        guard range.count == text.utf8CodeUnitCount else { return false }
        return equal(bytes, range.lowerBound, unsafe Span(_unsafeStart: text.utf8Start, count: range.count))
    }

    /// Whether a range holds this text.
    static func equal(_ bytes: Span<UInt8>, _ range: Range<Int>, _ text: String) -> Bool {
        let text = text.utf8Span.span
        return range.count == text.count && equal(bytes, range.lowerBound, text)
    }

    @inline(__always)
    private static func equal(_ bytes: Span<UInt8>, _ start: Int, _ text: Span<UInt8>) -> Bool {
        for index in text.indices where bytes[start &+ index] != text[index] { return false }
        return true
    }

    /// Whether a range holds this name of a header field in any case. The name is of lower-case letters and hyphens: in
    /// those bit 5 is set, and only upper-case letters differ in it (and the carriage return, which ends a line).
    @inline(__always)
    static func equalIgnoringCase(_ bytes: Span<UInt8>, _ range: Range<Int>, literal name: StaticString) -> Bool {
        let count = name.utf8CodeUnitCount
        guard range.count == count else { return false }
        let name = unsafe RawSpan(_unsafeStart: UnsafeRawPointer(name.utf8Start), byteCount: count)
        let spaces: UInt64 = 0x2020_2020_2020_2020
        var offset = 0
        while offset &+ 8 <= count {
            let word = unsafe UInt64(littleEndian: name.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
            if load(bytes, range.lowerBound &+ offset) | spaces != word { return false }
            offset &+= 8
        }
        while offset < count {
            let byte = unsafe name.unsafeLoad(fromByteOffset: offset, as: UInt8.self)
            if bytes[range.lowerBound &+ offset] | 0x20 != byte { return false }
            offset &+= 1
        }
        return true
    }

    /// Whether a range holds this ASCII text in any case.
    static func equalIgnoringCase(_ bytes: Span<UInt8>, _ range: Range<Int>, _ text: String) -> Bool {
        guard range.count == text.utf8.count else { return false }
        let text = text.utf8Span.span
        for index in text.indices
        where HTTPHeaders.lowercased(bytes[range.lowerBound &+ index]) != HTTPHeaders.lowercased(text[index]) {
            return false
        }
        return true
    }

    /// The bytes of a text, padded, and where the text stands in them.
    static func padded(_ text: String) -> (bytes: [UInt8], range: Range<Int>) {
        var bytes = Array(text.utf8)
        let range = bytes.indices
        bytes.append(contentsOf: repeatElement(0, count: padding))
        return (bytes, range)
    }
}
