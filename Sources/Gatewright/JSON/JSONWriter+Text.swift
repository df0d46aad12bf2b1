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

    /// How many bytes escapes add to a text at most, 0 if it can be written as it stands.
    @inline(__always) static func growth(of text: Span<UInt8>) -> Int {
        let bytes = unsafe text.bytes
        var growth = 0
        var index = 0
        while index &+ 8 <= text.count {
            let word = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
            // The sum of eight bytes of 5 for a control character, 1 for a quote or backslash, and 0.
            let each = NameTable.special(word) &>> 7 &+ 4 &* (NameTable.controls(word) &>> 7)
            growth &+= Int(truncatingIfNeeded: (each &* 0x0101_0101_0101_0101) &>> 56)
            index &+= 8
        }
        while index < text.count {
            growth &+= Self.growth(of: text[index])
            index &+= 1
        }
        return growth
    }

    @inline(__always) private static func growth(of byte: UInt8) -> Int {
        if byte < 0x20 { return 5 }
        return byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") ? 1 : 0
    }

    /// Writes a text in quotes.
    @inline(__always) mutating func append(quoting text: Span<UInt8>) {
        let growth = Self.growth(of: text)
        if _slowPath(growth > 0) { return append(quoting: text, escapesAdding: growth) }
        let count = text.count
        bytes.append(addingCapacity: count &+ 2) { output in
            output.append(UInt8(ascii: "\""))
            output.append(copying: text)
            output.append(UInt8(ascii: "\""))
        }
    }

    /// Writes a text in quotes, eight bytes at a time up to each byte that needs an escape.
    @inline(never) private mutating func append(quoting text: Span<UInt8>, escapesAdding growth: Int) {
        // A whole word is written even where fewer bytes count.
        bytes.append(addingCapacity: text.count &+ growth &+ 10) { output in
            output.append(UInt8(ascii: "\""))
            unsafe output.withUnsafeMutableBufferPointer { buffer, written in
                let source = unsafe text.bytes
                let target = UnsafeMutableRawBufferPointer(buffer)
                var index = 0
                while index < text.count {
                    if index &+ 8 <= text.count {
                        let word = unsafe source.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
                        unsafe target.storeBytes(of: word, toByteOffset: written, as: UInt64.self)
                        let special = NameTable.special(UInt64(littleEndian: word))
                        let count = special == 0 ? 8 : special.trailingZeroBitCount &>> 3
                        written &+= count
                        index &+= count
                        if count == 8 { continue }
                    }
                    let byte = text[index]
                    index &+= 1
                    if Self.growth(of: byte) == 0 {
                        unsafe target[written] = byte
                        written &+= 1
                    } else {
                        let escape = Self.escape(byte)
                        unsafe target.storeBytes(of: escape.word.littleEndian, toByteOffset: written, as: UInt64.self)
                        written &+= escape.count
                    }
                }
            }
            output.append(UInt8(ascii: "\""))
        }
    }

    /// The escape of a byte, its first byte in the low bits.
    @inline(__always) private static func escape(_ byte: UInt8) -> (word: UInt64, count: Int) {
        let letter: UInt8
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): letter = byte
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
