/// Writing names and texts, whole words at a time. Together with `JSONBytes` the only place in the codec that touches
/// memory without Swift's own checks.
extension JSONWriter {
    @inline(never) mutating func append(_ text: StaticString) {
        unsafe bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Writes a member's name, its quotes and its colon at once: this is the most frequent call of all.
    @inline(__always) mutating func append(_ name: StaticString, afterComma: Bool) {
        let count = name.utf8CodeUnitCount
        let text = unsafe Span(_unsafeStart: name.utf8Start, count: count)
        bytes.append(addingCapacity: count &+ 4) { output in
            if afterComma { output.append(UInt8(ascii: ",")) }
            output.append(UInt8(ascii: "\""))
            output.append(copying: text)
            output.append(UInt8(ascii: "\""))
            output.append(UInt8(ascii: ":"))
        }
    }

    /// Writes a text in quotes, eight bytes at a time up to each byte that needs an escape.
    @inline(__always) mutating func append(quoting text: Span<UInt8>) {
        // Room for two bytes each. Only a rare control character takes more.
        if _slowPath(!append(quoting: text, room: 2)) { _ = append(quoting: text, room: 6) }
    }

    /// - Parameter room: how many bytes there may be for each byte of the text, 2 or 6.
    /// - Returns: false, with nothing written, when that was not enough.
    @inline(never) private mutating func append(quoting text: Span<UInt8>, room: Int) -> Bool {
        let begin = bytes.count
        var fits = true
        // A whole word is written even where fewer bytes count.
        bytes.append(addingCapacity: text.count &* room &+ 10) { output in
            output.append(UInt8(ascii: "\""))
            unsafe output.withUnsafeMutableBufferPointer { buffer, written in
                let source = unsafe text.bytes
                let target = UnsafeMutableRawBufferPointer(buffer)
                let end = text.count
                var index = 0
                // Not in the buffer's own count, which would be written to memory at every step.
                var place = written
                defer { written = place }
                while index < end {
                    let rest = end &- index
                    let word =
                        unsafe rest >= 8
                        ? UInt64(littleEndian: source.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
                        : Self.lastWord(source, rest)
                    unsafe target.storeBytes(of: word.littleEndian, toByteOffset: place, as: UInt64.self)
                    if _slowPath(ByteWords.controls(word) != 0) {
                        let count = ByteWords.special(word).trailingZeroBitCount &>> 3
                        place &+= count
                        index &+= count
                        let escape = Self.escape(text[index])
                        if escape.count > room {
                            fits = false
                            return
                        }
                        unsafe target.storeBytes(of: escape.word.littleEndian, toByteOffset: place, as: UInt64.self)
                        place &+= escape.count
                        index &+= 1
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
                    place &+= min(rest, 8)
                    index &+= 8
                }
            }
            output.append(UInt8(ascii: "\""))
        }
        if !fits { bytes.removeLast(bytes.count - begin) }
        return fits
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
            let low = byte & 15
            let digit = low < 10 ? UInt8(ascii: "0") &+ low : UInt8(ascii: "a") &+ low &- 10
            // `\u000` or `\u001`, then the digit.
            return (0x3030_755C | UInt64(UInt8(ascii: "0") &+ byte &>> 4) &<< 32 | UInt64(digit) &<< 40, 6)
        }
        return (0x5C | UInt64(letter) &<< 8, 2)
    }
}

extension OutputSpan<UInt8> {
    /// Appends bytes for which there must be room.
    @inline(__always)
    fileprivate mutating func append(copying bytes: Span<UInt8>) {
        unsafe withUnsafeMutableBufferPointer { buffer, written in
            unsafe bytes.withUnsafeBytes { bytes in
                let rest = unsafe UnsafeMutableRawBufferPointer(
                    rebasing: UnsafeMutableRawBufferPointer(buffer)[written...])
                precondition(bytes.count <= rest.count)
                unsafe rest.copyMemory(from: bytes)
                written &+= bytes.count
            }
        }
    }
}
