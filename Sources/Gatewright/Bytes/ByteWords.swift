/// Hashing, comparing and searching of bytes, eight at a time.
///
/// Every span that comes here is padded: at least `padding` bytes follow the range that is looked at, so that the last
/// load may read past the range. Each range is checked against the span's bounds once, and then not at every load.
enum ByteWords {
    /// How many bytes of the span must follow a range.
    static let padding = 8

    /// Eight bytes, the first in the low bits.
    @inline(__always)
    private static func load(_ bytes: Span<UInt8>, _ offset: Int) -> UInt64 {
        unsafe UInt64(littleEndian: bytes.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }

    /// What allows to load every word of a range without a check for each.
    @inline(__always)
    static func check(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) {
        precondition(start >= 0 && end <= bytes.count &- padding)
    }

    /// Eight bytes of a range that was checked, the first in the low bits.
    @inline(__always)
    static func load(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
        unsafe UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
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
        if start >= end { return hash }
        check(bytes, start, end)
        unsafe bytes.withUnsafeBytes { bytes in
            var offset = start
            while offset &+ 8 <= end {
                hash = unsafe mixed(hash, load(bytes, offset))
                offset &+= 8
            }
            if offset < end { hash = unsafe mixed(hash, load(bytes, offset) & mask(end &- offset)) }
        }
        return hash
    }

    /// The hash of 1 to 8 bytes, which are given as a word.
    @inline(__always)
    static func hash(_ word: UInt64, _ count: Int, seed: UInt64) -> UInt64 {
        mixed(seed ^ UInt64(truncatingIfNeeded: count) &* 0xA076_1D64_78BD_642F, word)
    }

    /// Whether `count` bytes of two arrays are the same.
    @inline(__always)
    static func equal(
        _ left: Span<UInt8>, _ leftStart: Int, _ right: Span<UInt8>, _ rightStart: Int, count: Int
    ) -> Bool {
        if count <= 0 { return true }
        check(left, leftStart, leftStart &+ count)
        check(right, rightStart, rightStart &+ count)
        return unsafe left.withUnsafeBytes { left in
            unsafe right.withUnsafeBytes { right in
                var offset = 0
                while true {
                    let difference = unsafe load(left, leftStart &+ offset) ^ load(right, rightStart &+ offset)
                    let rest = count &- offset
                    if rest <= 8 { return difference & mask(rest) == 0 }
                    if difference != 0 { return false }
                    offset &+= 8
                }
            }
        }
    }

    /// The lowest set bit marks the first such byte of a word.
    @inline(__always)
    static func marks(of byte: UInt8, in word: UInt64) -> UInt64 {
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
        check(bytes, start, end)
        return unsafe bytes.withUnsafeBytes { source in
            var offset = start
            repeat {
                let word = unsafe load(source, offset)
                let marks = marks(word)
                if marks != 0 { return min(offset &+ marks.trailingZeroBitCount &>> 3, end) }
                offset &+= 8
            } while offset < end
            return end
        }
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
