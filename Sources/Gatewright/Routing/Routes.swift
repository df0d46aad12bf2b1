import Synchronization

/// The routes that a function answers.
///
/// An event that names a declared resource is found by it: what API Gateway decided has been authorized as such. Any
/// other event (`/{proxy+}` or `$default` in front of several documented paths, a function URL, a load balancer) is
/// found by its path: static segments come before `{param}` and that before `{proxy+}`; a declared method comes before
/// ANY; and a path that lacks the method does not hide a less specific one that has it.
public struct Routes: Sendable {
    let table: RouteTable

    /// The routes of a text with one route a line: `POST /orders`, `ANY /files/{proxy+}`, `ANY $default`. The index of a
    /// route is the number of its line, from 0.
    public init(_ table: StaticString) {
        self.table = RouteTable(RouteList("\(table)".utf8))
    }

    /// The routes of a text like that, for a function behind a catch-all that is in the text as well: where an event names
    /// `{proxy+}` or `$default`, the path decides, as the gateway knows no other route.
    public init(behindCatchAll table: StaticString) {
        self.table = RouteTable(RouteList("\(table)".utf8), isBehindCatchAll: true)
    }

    /// The routes of these lines.
    package init(_ lines: [String]) {
        table = RouteTable(RouteList(lines.joined(separator: "\n").utf8))
    }

    /// The route of a method and a path. The path is not decoded, as a gateway matches it.
    package func match(
        method: HTTPMethod, path: String, precedence: RoutePrecedence = .bySegment
    ) -> RouteMatch {
        let (bytes, range) = ByteWords.padded(path)
        let (route, allowed) = table.route(
            bytes.span, range, method: MethodSlot(method), precedence: precedence)
        if route < 0 {
            let methods = MethodSlot.methods(in: allowed)
            return methods.isEmpty ? .notFound : .methodNotAllowed(methods)
        }
        var parameters: [RouteMatch.Parameter] = []
        table.forEachParameter(of: route, in: bytes.span, range) { name, value in
            parameters.append(
                RouteMatch.Parameter(name: name, value: String(decoding: bytes[value], as: UTF8.self)))
        }
        return .route(route, parameters: parameters)
    }
}

/// What `Routes` holds, shared by its copies.
@safe final class RouteTable: Sendable {
    let list: RouteList
    let resources: ResourceTable
    // The trie is needed only where the gateway does not name the resource, so it is made at first use. Held unmanaged,
    // it is used where it stands: taken out of a variable, it would be retained and released by every request.
    private let trie = unsafe Atomic<Unmanaged<Trie>?>(nil)

    init(_ list: RouteList, isBehindCatchAll: Bool = false) {
        self.list = list
        resources = ResourceTable(list, leavingOutCatchAlls: isBehindCatchAll)
    }

    deinit {
        unsafe trie.load(ordering: .relaxed)?.release()
    }

    private final class Trie: Sendable {
        private let tables: PathTrie

        init(_ tables: PathTrie) {
            self.tables = tables
        }

        @inline(never)
        func route(
            _ path: Span<UInt8>, _ range: Range<Int>, method: MethodSlot, precedence: RoutePrecedence
        ) -> (route: Int, allowed: UInt16) {
            tables.route(path, range, method: method, precedence: precedence)
        }
    }

    /// The route of a path, or −1 and the methods that the path has instead.
    func route(
        _ path: Span<UInt8>, _ range: Range<Int>, method: MethodSlot, precedence: RoutePrecedence
    ) -> (route: Int, allowed: UInt16) {
        let trie = unsafe self.trie.load(ordering: .acquiring) ?? makeTrie()
        return unsafe trie._withUnsafeGuaranteedRef {
            $0.route(path, range, method: method, precedence: precedence)
        }
    }

    /// Makes the trie. Where two do so at once, the first is kept.
    private func makeTrie() -> Unmanaged<Trie> {
        let new = unsafe Unmanaged.passRetained(Trie(PathTrie(list)))
        let (exchanged, existing) = unsafe trie.compareExchange(
            expected: nil, desired: new, ordering: .acquiringAndReleasing)
        if exchanged { return unsafe new }
        unsafe new.release()
        return unsafe existing ?? new
    }

    /// Calls `body` with the name of each path parameter of a route and where its text stands in a path that matched.
    func forEachParameter(
        of route: Int, in path: Span<UInt8>, _ range: Range<Int>, _ body: (_ name: String, _ value: Range<Int>) -> Void
    ) {
        guard route < list.routes.count, let route = list.routes[route], !route.isDefault else { return }
        let table = list.bytes
        let bytes = table.span
        var template = PathSegments(PathTrie.trimmed(bytes, route.start..<route.end))
        var segments = PathSegments(PathTrie.trimmed(path, range))
        while let part = template.next(in: bytes) {
            let rest = segments.rest
            guard let segment = segments.next(in: path) else { return }
            switch TemplateSegment(bytes, part) {
            case .literal: continue
            case .parameter(let name): body(String(decoding: list.bytes[name], as: UTF8.self), segment)
            case .greedy(let name):
                body(String(decoding: list.bytes[name], as: UTF8.self), rest)
                return
            }
        }
    }
}
