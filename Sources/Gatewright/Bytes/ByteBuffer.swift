/// Bytes that are written one behind the other, into memory that nothing else refers to.
///
/// An array finds out at each append whether it is shared and where its count stands. Here a write costs a comparison
/// with the room that there is, or none where the room for several was made at once.
@safe package struct ByteBuffer: ~Copyable {
    private var memory: UnsafeMutableRawPointer
    private var capacity: Int
    /// How many bytes were written.
    package private(set) var count = 0

    /// - Parameter capacity: how many bytes to make room for at the start.
    package init(capacity: Int) {
        self.capacity = max(capacity, 16)
        unsafe memory = .allocate(byteCount: self.capacity, alignment: 1)
    }

    deinit { unsafe memory.deallocate() }

    /// The byte that was written last.
    @inline(__always) package var last: UInt8? {
        count == 0 ? nil : unsafe memory.load(fromByteOffset: count &- 1, as: UInt8.self)
    }

    /// What was written.
    package var bytes: [UInt8] {
        var bytes: [UInt8] = []
        // Other ways to make an array look up its type each time.
        bytes.reserveCapacity(count)
        unsafe bytes.append(contentsOf: all)
        return bytes
    }

    /// What was written, as the UTF-8 that it is.
    package var text: String { unsafe String(decoding: all, as: UTF8.self) }

    private var all: UnsafeRawBufferPointer { unsafe UnsafeRawBufferPointer(start: memory, count: count) }

    /// Appends a byte.
    @inline(__always) package mutating func append(_ byte: UInt8) {
        makeRoom(1)
        unsafe put(byte)
    }

    /// Appends bytes.
    package mutating func append(_ bytes: Span<UInt8>) {
        makeRoom(bytes.count)
        unsafe put(bytes)
    }

    /// Appends the two decimal digits of a number from 0 to 99.
    package mutating func appendTwoDigits(_ number: Int) {
        makeRoom(2)
        unsafe put(UInt8(truncatingIfNeeded: number / 10) &+ UInt8(ascii: "0"))
        unsafe put(UInt8(truncatingIfNeeded: number % 10) &+ UInt8(ascii: "0"))
    }

    /// Appends bytes that a closure fills in: it gets all that was written, with `byte` in each new place.
    package mutating func append(repeating byte: UInt8, count added: Int, _ fill: (inout MutableSpan<UInt8>) -> Void) {
        makeRoom(added)
        unsafe (memory + count).initializeMemory(as: UInt8.self, repeating: byte, count: added)
        count &+= added
        let start = unsafe memory.assumingMemoryBound(to: UInt8.self)
        var span = unsafe MutableSpan<UInt8>(_unsafeStart: start, count: count)
        fill(&span)
    }
}

// What writes without a check, once room was made.
extension ByteBuffer {
    /// Makes room for more bytes behind those that were written.
    @inline(__always) mutating func makeRoom(_ added: Int) {
        if _slowPath(capacity &- count < added) { grow(added) }
    }

    @inline(never) private mutating func grow(_ added: Int) {
        // Traps where no memory could hold that much.
        let larger = max(capacity * 2, count + added)
        let moved = UnsafeMutableRawPointer.allocate(byteCount: larger, alignment: 1)
        unsafe moved.copyMemory(from: memory, byteCount: count)
        unsafe memory.deallocate()
        unsafe memory = moved
        capacity = larger
    }

    /// Writes a byte for which there is room.
    @unsafe @inline(__always) mutating func put(_ byte: UInt8) {
        unsafe memory.storeBytes(of: byte, toByteOffset: count, as: UInt8.self)
        count &+= 1
    }

    /// Writes bytes for which there is room.
    @unsafe @inline(__always) mutating func put(_ bytes: Span<UInt8>) {
        unsafe bytes.withUnsafeBytes { bytes in
            if let start = bytes.baseAddress { unsafe (memory + count).copyMemory(from: start, byteCount: bytes.count) }
        }
        count &+= bytes.count
    }

    /// Writes the lowest bytes of a word, the lowest first. There is room for all eight.
    @unsafe @inline(__always) mutating func put(_ word: UInt64, count written: Int) {
        unsafe memory.storeBytes(of: word.littleEndian, toByteOffset: count, as: UInt64.self)
        count &+= written
    }

    /// Writes what a closure does, from the end of what was written on, into the room that there is.
    ///
    /// - Parameter write: Returns how many bytes it wrote.
    @unsafe @inline(__always) mutating func put(_ write: (UnsafeMutableRawPointer) -> Int) {
        unsafe count &+= write(memory + count)
    }
}
