/// The routes as the program wrote them, and the bytes of their paths.
struct RouteList {
    struct Route {
        let method: MethodSlot
        /// Where the path stands in `bytes`: `/orders/{orderId}` or `$default`.
        let start: Int
        let end: Int
        let isDefault: Bool
    }

    /// The whole table, padded for `ByteWords`.
    let bytes: [UInt8]

    /// One entry a line; `nil` for a line that is no route, which nothing can match.
    private(set) var routes: [Route?] = []

    /// Reads a table in one pass over its bytes, as it is read at every cold start.
    init(_ table: some Sequence<UInt8>) {
        var bytes = Array(table)
        let end = bytes.count
        bytes.append(contentsOf: repeatElement(0, count: ByteWords.padding))
        self.bytes = bytes
        var start = 0
        while start < end {
            let lineEnd = ByteWords.firstIndex(of: UInt8(ascii: "\n"), in: bytes.span, start, end)
            routes.append(Self.route(bytes.span, start, lineEnd))
            start = lineEnd + 1
        }
    }

    private static func route(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Route? {
        let space = ByteWords.firstIndex(of: UInt8(ascii: " "), in: bytes, start, end)
        let path = space < end ? space + 1 : start
        guard path < end, ByteWords.firstIndex(of: UInt8(ascii: " "), in: bytes, path, end) == end else { return nil }
        // An HTTP API writes its default route without a method.
        guard let method = space < end ? MethodSlot(bytes, start..<space) : .any else { return nil }
        let isDefault = bytes[path] == UInt8(ascii: "$")
        guard isDefault || bytes[path] == UInt8(ascii: "/") else { return nil }
        return Route(method: method, start: path, end: end, isDefault: isDefault)
    }
}
