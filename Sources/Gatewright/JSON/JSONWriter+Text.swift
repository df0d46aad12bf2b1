/// Writing names and texts, whole words at a time and without Swift's own checks, once `ByteBuffer` has made room.
extension JSONWriter {
    @inline(never) mutating func append(_ text: StaticString) {
        raw(unsafe Span(_unsafeStart: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Writes what is JSON already.
    mutating func raw(_ json: Span<UInt8>) { buffer.append(json) }

    /// Writes a member's name, its quotes and its colon at once: this is the most frequent call of all.
    @inline(__always) mutating func append(_ name: StaticString, afterComma: Bool) {
        let count = name.utf8CodeUnitCount
        let text = unsafe Span(_unsafeStart: name.utf8Start, count: count)
        buffer.makeRoom(count &+ 4)
        if afterComma { unsafe buffer.put(UInt8(ascii: ",")) }
        unsafe buffer.put(UInt8(ascii: "\""))
        unsafe buffer.put(text)
        unsafe buffer.put(UInt8(ascii: "\""))
        unsafe buffer.put(UInt8(ascii: ":"))
    }

    /// Writes a text in quotes.
    @inline(never) mutating func append(quoting text: Span<UInt8>) {
        buffer.append(UInt8(ascii: "\""))
        var index = 0
        while index < text.count {
            let end = min(index &+ 256, text.count)
            // For the longest escapes, of as many bytes and one word more.
            buffer.makeRoom((end &- index &+ 8) &* 6 &+ 8)
            unsafe buffer.put { target in
                unsafe Self.escape(text.bytes, from: &index, to: end, into: target)
            }
        }
        buffer.append(UInt8(ascii: "\""))
    }

    /// Copies a part of a text, eight bytes at a time up to each byte that needs an escape.
    ///
    /// - Parameters:
    ///   - start: moved behind the last word, of which a part may stand behind the end.
    ///   - target: there has to be room for 6 bytes for each, and for a word more.
    /// - Returns: how many bytes were written.
    @unsafe @inline(__always) private static func escape(
        _ text: RawSpan, from start: inout Int, to end: Int, into target: UnsafeMutableRawPointer
    ) -> Int {
        var index = start
        var place = 0
        while index < end {
            let word = word(text, at: index)
            unsafe target.storeBytes(of: word.littleEndian, toByteOffset: place, as: UInt64.self)
            if _slowPath(ByteWords.controls(word) != 0) {
                let marked = ByteWords.special(word).trailingZeroBitCount &>> 3
                let (escape, count) = escape(UInt8(truncatingIfNeeded: word &>> UInt64(marked &* 8)))
                unsafe target.storeBytes(of: escape.littleEndian, toByteOffset: place &+ marked, as: UInt64.self)
                place &+= marked &+ count
                index &+= marked &+ 1
                continue
            }
            var marks =
                ByteWords.everyMark(of: UInt8(ascii: "\""), in: word)
                | ByteWords.everyMark(of: UInt8(ascii: "\\"), in: word)
            while marks != 0 {
                // The byte and all that follows it is moved by one.
                let bit = UInt64(truncatingIfNeeded: marks.trailingZeroBitCount &- 7)
                let position = place &+ Int(truncatingIfNeeded: bit &>> 3)
                let moved = (word &>> bit).littleEndian
                unsafe target.storeBytes(of: UInt8(ascii: "\\"), toByteOffset: position, as: UInt8.self)
                unsafe target.storeBytes(of: moved, toByteOffset: position &+ 1, as: UInt64.self)
                place &+= 1
                marks &= marks &- 1
            }
            place &+= min(text.byteCount &- index, 8)
            index &+= 8
        }
        start = index
        return place
    }

    /// Eight bytes of a text, or those that are left and spaces behind them, the first in the low bits.
    @inline(__always) private static func word(_ text: RawSpan, at index: Int) -> UInt64 {
        let rest = text.byteCount &- index
        guard rest >= 8 else { return lastWord(text, rest) }
        return unsafe UInt64(littleEndian: text.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
    }

    /// The last bytes of a text, fewer than eight, the first in the low bits, and spaces behind them.
    @inline(__always) private static func lastWord(_ text: RawSpan, _ count: Int) -> UInt64 {
        let end = text.byteCount
        let bits = UInt64(truncatingIfNeeded: count &* 8)
        let spaces = 0x2020_2020_2020_2020 &<< bits
        if end >= 8 {
            let word = unsafe UInt64(littleEndian: text.unsafeLoadUnaligned(fromByteOffset: end &- 8, as: UInt64.self))
            return word &>> (64 &- bits) | spaces
        }
        // Loads that overlap.
        if count >= 4 {
            let low = unsafe UInt32(
                littleEndian: text.unsafeLoadUnaligned(fromByteOffset: end &- count, as: UInt32.self))
            let high = unsafe UInt32(littleEndian: text.unsafeLoadUnaligned(fromByteOffset: end &- 4, as: UInt32.self))
            return UInt64(low) | UInt64(high) &<< (bits &- 32) | spaces
        }
        let first = unsafe UInt64(text.unsafeLoad(fromByteOffset: end &- count, as: UInt8.self))
        let middle = unsafe UInt64(text.unsafeLoad(fromByteOffset: end &- count &+ count &>> 1, as: UInt8.self))
        let last = unsafe UInt64(text.unsafeLoad(fromByteOffset: end &- 1, as: UInt8.self))
        return first | middle &<< UInt64(truncatingIfNeeded: (count &>> 1) &* 8) | last &<< (bits &- 8) | spaces
    }

    /// The escape of a byte, its first byte in the low bits.
    @inline(__always) private static func escape(_ byte: UInt8) -> (word: UInt64, count: Int) {
        let letter: UInt8
        switch byte {
        // A quote or a backslash.
        case 0x20...: letter = byte
        case 0x0A: letter = UInt8(ascii: "n")
        case 0x0D: letter = UInt8(ascii: "r")
        case 0x09: letter = UInt8(ascii: "t")
        case 0x08: letter = UInt8(ascii: "b")
        case 0x0C: letter = UInt8(ascii: "f")
        default:
            // `\u000` or `\u001`, then the digit.
            let sixteens = UInt64(UInt8(ascii: "0") &+ byte &>> 4)
            return (0x3030_755C | sixteens &<< 32 | UInt64(hexadecimalDigit(byte & 15)) &<< 40, 6)
        }
        return (0x5C | UInt64(letter) &<< 8, 2)
    }
}
