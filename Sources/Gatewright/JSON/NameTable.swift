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
