/// The bytes under a cursor, read without Swift's own checks.
///
/// Every load is guarded by `end`, which `init` keeps within the array; beyond it everything reads as NUL, which no
/// rule of JSON accepts. Callers therefore need no checks of their own, and hostile input cannot reach past the end.
struct JSONBytes {
    let bytes: [UInt8]
    /// The position after the last readable byte.
    let end: Int

    init(_ bytes: [UInt8], end: Int) {
        self.bytes = bytes
        self.end = min(end, bytes.count)
    }

    /// The byte at a position that is never negative.
    @inline(__always) subscript(position: Int) -> UInt8 {
        position < end ? unsafe bytes.span[unchecked: position] : 0
    }

    /// Eight bytes, the first in the lowest bits.
    @inline(__always) func word(at position: Int) -> UInt64 {
        guard _fastPath(position &+ 8 <= end) else { return lastWord(at: position) }
        let word = unsafe bytes.span.bytes.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self)
        return UInt64(littleEndian: word)
    }

    @inline(never) private func lastWord(at position: Int) -> UInt64 {
        var word: UInt64 = 0
        var shift: UInt64 = 0
        for offset in position..<max(position, end) {
            word |= UInt64(self[offset]) &<< shift
            shift += 8
        }
        return word
    }

    /// The text of a range of UTF-8, or nil if it is none. What is known to be ASCII needs no check.
    @inline(__always) func text(from start: Int, count: Int, isASCII: Bool) -> String? {
        if isASCII {
            return unsafe String(
                copying: UTF8Span(unchecked: bytes.span.extracting(start..<start &+ count), isKnownASCII: true))
        }
        guard let valid = try? UTF8Span(validating: bytes.span.extracting(start..<start &+ count)) else { return nil }
        return String(copying: valid)
    }

    /// Whether a bracket or comma, the name of a table's entry in quotes and a colon stand at a position, and behind
    /// them no white space. False as well where fewer than eight bytes follow the name or are in the table.
    @inline(__always) func isMember(at position: Int, behind byte: UInt8, of table: NameTable, _ entry: NameTable.Entry)
        -> Bool
    {
        let nameEnd = position &+ 2 &+ entry.count
        // Checked here for all loads.
        guard position >= 0, nameEnd &+ 8 <= end, entry.count > 0, table.end >= 8 else { return false }
        return unsafe bytes.withUnsafeBytes { bytes in
            guard unsafe bytes[position] == byte, unsafe bytes[position &+ 1] == UInt8(ascii: "\""),
                unsafe bytes[nameEnd] == UInt8(ascii: "\""), unsafe bytes[nameEnd &+ 1] == UInt8(ascii: ":"),
                unsafe bytes[nameEnd &+ 2] > UInt8(ascii: " ")
            else { return false }
            var index = 0
            while true {
                let word = unsafe UInt64(
                    littleEndian: bytes.loadUnaligned(fromByteOffset: position &+ 2 &+ index, as: UInt64.self))
                let difference = word ^ table.word(at: entry.offset &+ index)
                let rest = entry.count &- index
                if rest <= 8 { return difference &<< UInt64(truncatingIfNeeded: 64 &- rest &* 8) == 0 }
                if difference != 0 { return false }
                index &+= 8
            }
        }
    }

    /// Whether the bytes from `start` are those of a table at an offset.
    @inline(__always) func equal(from start: Int, _ table: NameTable, at offset: Int, count: Int) -> Bool {
        guard start &+ count <= end else { return false }
        var index = 0
        while index < count {
            let part = min(count &- index, 8)
            let difference = word(at: start &+ index) ^ table.word(at: offset &+ index)
            if difference & UInt64.max &>> UInt64(truncatingIfNeeded: 64 &- part &* 8) != 0 { return false }
            index &+= 8
        }
        return true
    }
}
