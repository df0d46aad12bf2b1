#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Makes strings of bytes, and hands out the same string for the same bytes where it can.
///
/// A large document says the same thing many times: references, media types, whole descriptions. Each string of more
/// than 15 bytes is an allocation, so sharing them saves time and memory. The table has one place for each hash and
/// forgets what stood there, so no input can make it slow or large.
struct TextCache {
    private var slots = [String](repeating: "", count: 1 << 12)

    /// Up to this size, strings are stored in place.
    private static let inlineSize = 15

    mutating func string(_ bytes: UnsafePointer<UInt8>, count: Int) -> String {
        guard count > Self.inlineSize else { return Self.make(bytes, count: count) }
        let slot = Self.hash(bytes, count: count) & (slots.count - 1)
        if Self.isEqual(slots[slot], bytes, count: count) { return slots[slot] }
        let string = Self.make(bytes, count: count)
        slots[slot] = string
        return string
    }

    private static func make(_ bytes: UnsafePointer<UInt8>, count: Int) -> String {
        String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
    }

    private static func isEqual(_ string: String, _ bytes: UnsafePointer<UInt8>, count: Int) -> Bool {
        string.utf8.count == count
            && string.utf8.withContiguousStorageIfAvailable { stored in
                stored.baseAddress.map { memcmp($0, bytes, count) == 0 } ?? false
            } ?? false
    }

    /// Of the length and 24 bytes from three places: references differ at their end, prose in the middle.
    private static func hash(_ bytes: UnsafePointer<UInt8>, count: Int) -> Int {
        let raw = UnsafeRawPointer(bytes)
        let first = raw.loadUnaligned(as: UInt64.self)
        let middle = raw.loadUnaligned(fromByteOffset: count / 2 - 4, as: UInt64.self)
        let last = raw.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
        var hash = UInt64(truncatingIfNeeded: count) &+ first &* 0x9E37_79B9_7F4A_7C15
        hash = (hash ^ hash >> 29 ^ middle) &* 0xBF58_476D_1CE4_E5B9
        hash = (hash ^ hash >> 32 ^ last) &* 0x94D0_49BB_1331_11EB
        return Int(truncatingIfNeeded: hash >> 40)
    }
}
