extension Routes {
    /// The route of a request. Where it is found by the path, the path parameters are taken from there.
    ///
    /// - Throws: 404, 405 with the methods that the path has, or 501 for a method that HTTP does not define.
    func match(_ request: inout Request) throws(HTTPError) -> Int {
        let (route, path) = try find(request)
        if let path { request.setMatch(route, at: path, in: table) }
        return route
    }

    /// Borrows the request, as one that may change while it is read has its event retained.
    @inline(__always)
    private func find(_ request: borrowing Request) throws(HTTPError) -> (route: Int, path: Range<Int>?) {
        guard let method = request.knownMethod else { throw HTTPError(.notImplemented) }
        let (route, path, allowed) = find(request, MethodSlot(method))
        if route >= 0 { return (route, path) }
        let methods = MethodSlot.methods(in: allowed)
        if methods.isEmpty { throw HTTPError(.notFound) }
        throw HTTPError(
            .methodNotAllowed, headers: ["Allow": methods.map(\.rawValue).joined(separator: ", ")])
    }

    /// The methods for which there is a route where a request leads, sorted by name.
    func methods(routedFor request: borrowing Request) -> [HTTPMethod] {
        var methods: [HTTPMethod] = []
        for method in Self.routedMethods where find(request, MethodSlot(method)).route >= 0 { methods.append(method) }
        return methods
    }

    /// The route of a request's method where the request leads, or those of every other method.
    func nearest(to request: borrowing Request) -> [Int] {
        if let method = request.knownMethod {
            let own = find(request, MethodSlot(method)).route
            if own >= 0 { return [own] }
        }
        return Self.routedMethods
            .map { find(request, MethodSlot($0)).route }.filter { $0 >= 0 }
    }

    /// The methods that gateways know, sorted by name.
    private static let routedMethods: [HTTPMethod] = [.delete, .get, .head, .options, .patch, .post, .put]

    /// Every route.
    var all: [Int] {
        let routes = table.list.routes
        return routes.indices.filter { routes[$0] != nil }
    }

    /// The route and, where the path decided, where that stands; or −1 and the methods that the path has instead.
    private func find(
        _ request: borrowing Request, _ method: MethodSlot
    ) -> (route: Int, path: Range<Int>?, allowed: UInt16) {
        let event = request.event
        let bytes = event.source.bytes
        let resource = request.namesNoResource ? 0..<0 : event.resource(bytes.span)
        if !resource.isEmpty {
            let route = table.route(resource: bytes.span, resource, method: method)
            if route >= 0 { return (route, path: nil, allowed: 0) }
        }
        let precedence: RoutePrecedence =
            event.kind == .httpAPI1 || event.kind == .httpAPI2 ? .greedyLast : .bySegment
        if !resource.isEmpty, let behind = table.behind {
            let (route, path) = find(request, behind, resource, method, precedence)
            if route >= 0 { return (route, path, allowed: 0) }
        }
        if let path = request.routedPathRange(in: bytes) {
            let (route, allowed) = table.route(bytes.span, path, method: method, precedence: precedence)
            return (route, path, allowed)
        }
        let (unescaped, path) = request.routedPathBytes
        let (route, allowed) = table.route(unescaped.span, path, method: method, precedence: precedence)
        return (route, path, allowed)
    }

    /// The route behind a catch-all that the event names, or the catch-all's own.
    @inline(never)
    private func find(
        _ request: borrowing Request, _ behind: RoutesBehind, _ resource: Range<Int>, _ method: MethodSlot,
        _ precedence: RoutePrecedence
    ) -> (route: Int, path: Range<Int>?) {
        let bytes = request.event.source.bytes
        let (pathBytes, path) = request.routedPathRange(in: bytes).map { (bytes, $0) } ?? request.routedPathBytes
        let (route, isBehind) = behind.route(
            bytes.span, resource: resource, path: (pathBytes.span, path), method: method, precedence: precedence)
        return (route, isBehind ? path : nil)
    }
}

extension Event {
    /// The path of the resource that the gateway matched. Escaped text is no key of a table, so it goes by the path.
    fileprivate func resource(_ bytes: Span<UInt8>) -> Range<Int> {
        guard kind == .httpAPI2 else { return parts.resource }
        // `GET /orders/{orderId}` or `$default`
        let key = parts.routeKey
        let space = ByteWords.firstIndex(of: UInt8(ascii: " "), in: bytes, key.lowerBound, key.upperBound)
        return (space < key.upperBound ? space + 1 : key.lowerBound)..<key.upperBound
    }
}
