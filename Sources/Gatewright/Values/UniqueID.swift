/// A universally unique identifier of RFC 9562: `f81d4fae-7dec-41d0-a765-00a0c91e6bf6`.
///
/// Every version and variant is taken as it is.
public struct UniqueID: Hashable, Sendable {
    /// The first eight bytes, most significant first.
    public let high: UInt64
    /// The last eight bytes, most significant first.
    public let low: UInt64

    /// The identifier with these 16 bytes.
    public init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// A new random identifier (version 4), from the system's source of random numbers.
    public init() {
        var generator = SystemRandomNumberGenerator()
        // RFC 9562 §5.4: four bits for the version and two for the variant.
        high = generator.next() & ~0xF000 | 0x4000
        low = generator.next() & ~(0b11 << 62) | 0b10 << 62
    }

    /// Reads 36 characters of either case, or nil when the bytes are not an identifier.
    public init?(utf8 bytes: ArraySlice<UInt8>) {
        self.init(bytes.span)
    }

    init?(_ text: Span<UInt8>) {
        guard text.count == 36 else { return nil }
        var high: UInt64 = 0
        var low: UInt64 = 0
        // No bit above the fourth is set unless a character is not a digit: one look at the end is enough.
        var seen: UInt8 = 0
        for index in 0..<36 {
            let byte = text[index]
            if Self.isHyphen(at: index) {
                if byte != UInt8(ascii: "-") { return nil }
                continue
            }
            let value = hexadecimalValue(byte)
            seen |= value
            if index < 18 {
                high = high << 4 | UInt64(value)
            } else {
                low = low << 4 | UInt64(value)
            }
        }
        guard seen < 16 else { return nil }
        self.init(high: high, low: low)
    }

    /// Appends 36 characters in lower case.
    package func append(to bytes: inout ByteBuffer) {
        var rest = high
        for index in 0..<36 {
            if index == 18 { rest = low }
            if Self.isHyphen(at: index) {
                bytes.append(UInt8(ascii: "-"))
            } else {
                bytes.append(hexadecimalDigit(UInt8(truncatingIfNeeded: rest &>> 60)))
                rest &<<= 4
            }
        }
    }

    private static func isHyphen(at index: Int) -> Bool {
        index == 8 || index == 13 || index == 18 || index == 23
    }
}

extension UniqueID: LosslessStringConvertible {
    /// Reads 36 characters of either case, or nil when the text is not an identifier.
    public init?(_ text: String) {
        self.init(text.utf8Span.span)
    }

    /// The identifier in lower case: `f81d4fae-7dec-41d0-a765-00a0c91e6bf6`.
    public var description: String {
        var bytes = ByteBuffer(capacity: 36)
        append(to: &bytes)
        return bytes.text
    }
}

extension UniqueID: ParameterValue {
    /// Reads 36 characters of either case.
    public init?(parameter text: String) {
        self.init(text)
    }
    /// The usual name of such an identifier.
    public static var expectation: String { "a UUID" }
    /// `format`.
    public static var keyword: String { "format" }
    /// `uuid`.
    public static var limit: JSONValue? { "uuid" }
    /// The identifier in lower case.
    public var parameter: String { description }
}
