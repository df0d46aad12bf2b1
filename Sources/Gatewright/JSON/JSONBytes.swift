/// The bytes under a cursor. The only place in the codec where memory is read without Swift's own checks.
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

/// Names in one static string, each after its length.
///
/// The length of a name below 127 bytes is one byte; from there on, and for every name that JSON writes with an escape,
/// it is 127, the length divided by 128, and the rest. All of these are below 128, so a length is one byte in Swift's
/// UTF-8 literals as well.
struct NameTable {
    let names: StaticString

    /// A name's place in the table.
    struct Entry {
        /// Of the name's first byte.
        var offset: Int
        var count: Int

        @inline(__always) var next: Int { offset &+ count }
    }

    var end: Int { names.utf8CodeUnitCount }

    /// The entry whose length stands at an offset. The table comes from the generator and is well formed.
    @inline(__always) func entry(at offset: Int) -> Entry {
        let count = Int(byte(offset))
        guard _slowPath(isLong(at: offset)) else { return Entry(offset: offset &+ 1, count: count) }
        return Entry(offset: offset &+ 3, count: Int(byte(offset &+ 1)) &* 128 &+ Int(byte(offset &+ 2)))
    }

    /// Whether the entry is that of a long name or of one that JSON cannot hold as it is.
    @inline(__always) func isLong(at offset: Int) -> Bool { byte(offset) == 127 }

    @inline(__always) func byte(_ offset: Int) -> UInt8 {
        offset < end ? unsafe names.utf8Start[offset] : 0
    }

    /// Eight bytes, the first in the lowest bits; what is beyond the table is 0.
    @inline(__always) func word(at offset: Int) -> UInt64 {
        let text = unsafe UnsafeRawPointer(names.utf8Start)
        if _fastPath(offset &+ 8 <= end) {
            return unsafe UInt64(littleEndian: text.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        }
        if end >= 8 {
            let word = unsafe UInt64(littleEndian: text.loadUnaligned(fromByteOffset: end &- 8, as: UInt64.self))
            return word &>> UInt64(truncatingIfNeeded: (offset &+ 8 &- end) &* 8)
        }
        return (0..<max(end &- offset, 0)).reduce(0) { $0 | UInt64(byte(offset &+ $1)) &<< UInt64($1 &* 8) }
    }

    /// The number of names.
    var count: Int {
        var count = 0
        var offset = 0
        while offset < end {
            offset = entry(at: offset).next
            count &+= 1
        }
        return count
    }

    /// Every name, for messages.
    var all: [String] {
        var result: [String] = []
        var offset = 0
        while offset < end {
            let entry = entry(at: offset)
            let bytes = (entry.offset..<entry.next).map(byte)
            result.append(String(decoding: bytes, as: UTF8.self))
            offset = entry.next
        }
        return result
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

extension StaticString {
    /// The text's UTF-8.
    var bytes: [UInt8] { unsafe Array(UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount)) }

    /// Whether both are the same text.
    func isSameText(as other: StaticString) -> Bool {
        let count = utf8CodeUnitCount
        guard count == other.utf8CodeUnitCount else { return false }
        let text = unsafe Span(_unsafeStart: utf8Start, count: count)
        let otherText = unsafe Span(_unsafeStart: other.utf8Start, count: count)
        return text.indices.allSatisfy { text[$0] == otherText[$0] }
    }

    /// Whether both are one literal.
    func isSame(as other: StaticString) -> Bool {
        unsafe utf8Start == other.utf8Start && utf8CodeUnitCount == other.utf8CodeUnitCount
    }
}
