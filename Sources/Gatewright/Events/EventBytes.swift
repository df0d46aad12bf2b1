/// The bytes of an event, with room behind it for readers that look ahead.
struct EventBytes: Sendable {
    /// How many bytes follow the event.
    static let padding = 16

    let bytes: [UInt8]
    let range: Range<Int>

    /// The event alone, copied.
    var event: [UInt8] { Array(bytes[range]) }

    /// An event as it arrived.
    init(_ event: [UInt8]) {
        var bytes = event
        bytes.append(contentsOf: repeatElement(0, count: Self.padding))
        self.bytes = bytes
        range = event.indices
    }

    /// An event in a buffer that has the padding.
    init(padded bytes: [UInt8], _ range: Range<Int>) {
        self.bytes = bytes
        self.range = range
    }
}
