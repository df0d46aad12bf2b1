/// The routes as the program wrote them, and the bytes of their paths.
struct RouteList {
    struct Route {
        let method: MethodSlot
        /// Where the path stands in `bytes`: `/orders/{orderId}` or `$default`.
        let start: Int
        let end: Int
        let isDefault: Bool
    }

    /// The paths, padded for `ByteWords`.
    private(set) var bytes: [UInt8] = []

    /// One entry a line; `nil` for a line that is no route, which nothing can match.
    private(set) var routes: [Route?] = []

    init(_ lines: some Sequence<some StringProtocol>) {
        for line in lines {
            let parts = line.split(separator: " ", omittingEmptySubsequences: true)
            // An HTTP API writes its default route without a method.
            let method = parts.count == 1 ? MethodSlot.any : parts.first.flatMap { MethodSlot($0) }
            guard let method, let path = parts.last, parts.count <= 2, path == "$default" || path.hasPrefix("/") else {
                routes.append(nil)
                continue
            }
            let start = bytes.count
            bytes.append(contentsOf: path.utf8)
            routes.append(Route(method: method, start: start, end: bytes.count, isDefault: path == "$default"))
        }
        bytes.append(contentsOf: repeatElement(0, count: ByteWords.padding))
    }
}
