/// JSON within JSON: strings with a quote every few bytes, each behind a backslash.
extension ByteWords {
    /// Where the first quote stands that no backslash escapes, or the range's end. The range does not begin within an
    /// escape.
    @inline(__always)
    static func closingQuote(in bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
        guard start < end else { return end }
        check(bytes, start, end)
        return unsafe bytes.withUnsafeBytes { source in
            var offset = start
            // The mark of a word's first byte when the word before ended in a backslash.
            var carried: UInt64 = 0
            while offset < end {
                let word = unsafe load(source, offset)
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

    /// Copies a range, eight bytes at a time, up to the first backslash that does not stand before a quote. Those that
    /// do are left out: in JSON within JSON they are by far the most.
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
        precondition(start <= end)
        check(bytes, start, end)
        precondition(offset >= 0 && offset &+ (end &- start) &+ padding <= target.count)
        var (from, to) = (start, offset)
        unsafe bytes.withUnsafeBytes { source in
            while true {
                let word = unsafe load(source, from)
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

    /// Where a word of a string needs a closer look: the lowest set bit marks the first quote, backslash or control
    /// character.
    @inline(__always) static func special(_ word: UInt64) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let highs: UInt64 = 0x8080_8080_8080_8080
        let quotes = word ^ (ones &* 0x22)
        let backslashes = word ^ (ones &* 0x5C)
        return (((quotes &- ones) & ~quotes) | ((backslashes &- ones) & ~backslashes)) & highs | controls(word)
    }

    /// The same for control characters only.
    @inline(__always) static func controls(_ word: UInt64) -> UInt64 {
        (word &- 0x2020_2020_2020_2020) & ~word & 0x8080_8080_8080_8080
    }
}
