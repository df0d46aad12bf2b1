import Synchronization

/// What `Routes` holds, shared by its copies and by the requests whose path decided.
///
/// Its contents live as long as the process, as the static properties do that hold a function's routes. So nothing
/// counts references to them, which took a third of the time of finding a route.
@safe struct RouteTable: Sendable {
    private let contents: Unmanaged<Contents>

    /// - Parameter behind: the last routes of the list, each group behind a catch-all that the gateway knows alone.
    init(
        _ list: RouteList, isBehindCatchAll: Bool = false, behind: [(path: String, routes: RouteList)] = []
    ) {
        unsafe contents = Unmanaged.passRetained(Contents(list, isBehindCatchAll: isBehindCatchAll, behind: behind))
    }

    /// Routes that the gateway does not know.
    var behind: RoutesBehind? { unsafe contents._withUnsafeGuaranteedRef { $0.behind } }

    /// The lines that the table was made of.
    var list: RouteList { unsafe contents._withUnsafeGuaranteedRef { $0.list } }

    /// The route of a resource that the event names, or −1. The key is padded for `ByteWords`.
    @inline(__always)
    func route(resource key: Span<UInt8>, _ range: Range<Int>, method: MethodSlot) -> Int {
        unsafe contents._withUnsafeGuaranteedRef {
            $0.resources.route(key, range.lowerBound, range.upperBound, method: method)
        }
    }

    /// The route of a path, or −1 and the methods that the path has instead.
    @inline(__always)
    func route(
        _ path: Span<UInt8>, _ range: Range<Int>, method: MethodSlot, precedence: RoutePrecedence
    ) -> (route: Int, allowed: UInt16) {
        unsafe contents._withUnsafeGuaranteedRef { $0.route(path, range, method: method, precedence: precedence) }
    }

    /// Calls `body` with the name of each path parameter of a route and where its text stands in a path that matched.
    func forEachParameter(
        of route: Int, in path: Span<UInt8>, _ range: Range<Int>, _ body: (_ name: String, _ value: Range<Int>) -> Void
    ) {
        let list = self.list
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

@safe private final class Contents: Sendable {
    let list: RouteList
    let resources: ResourceTable
    let behind: RoutesBehind?
    // Needed only where the gateway does not name the resource, so it is made at first use.
    private let trie = unsafe Atomic<Unmanaged<Trie>?>(nil)

    init(_ list: RouteList, isBehindCatchAll: Bool, behind: [(path: String, routes: RouteList)]) {
        self.list = list
        resources = ResourceTable(list, leavingOutCatchAlls: isBehindCatchAll || !behind.isEmpty)
        self.behind = behind.isEmpty ? nil : RoutesBehind(behind, in: list)
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
}
