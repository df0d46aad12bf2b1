/// Routes that a gateway does not know, each behind a catch-all that it does.
///
/// Only what the gateway named is gone behind: a route of the gateway's own has its own authorizer, and another
/// catch-all may have another.
final class RoutesBehind: Sendable {
    private struct Group {
        /// The catch-all, as events name it.
        var path: [UInt8]
        /// The number of the first route.
        var first: Int
        var trie: PathTrie
    }

    private let groups: [Group]
    /// Every route by its name, catch-alls as well.
    private let named: ResourceTable

    /// - Parameter tables: the catch-alls, and the routes behind each, which are the last ones of the list.
    init(_ tables: [(path: String, routes: RouteList)], in list: RouteList) {
        var first = list.routes.count - tables.reduce(0) { $0 + $1.routes.routes.count }
        var groups: [Group] = []
        for (path, routes) in tables {
            groups.append(Group(path: Array(path.utf8), first: first, trie: PathTrie(routes)))
            first += routes.routes.count
        }
        self.groups = groups
        named = ResourceTable(list, leavingOutCatchAlls: false)
    }

    /// The route of a request for a catch-all: one behind it, whose path is the request's, or the catch-all's own; -1
    /// where it is none of these.
    func route(
        _ bytes: Span<UInt8>, resource: Range<Int>, path: (bytes: Span<UInt8>, range: Range<Int>), method: MethodSlot,
        precedence: RoutePrecedence
    ) -> (route: Int, isBehind: Bool) {
        for group in groups where isSame(group.path, bytes, resource) {
            let (route, _) = group.trie.route(path.bytes, path.range, method: method, precedence: precedence)
            if route >= 0 { return (group.first + route, true) }
        }
        return (named.route(bytes, resource.lowerBound, resource.upperBound, method: method), false)
    }

    private func isSame(_ path: [UInt8], _ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
        guard path.count == range.count else { return false }
        for index in path.indices where path[index] != bytes[range.lowerBound + index] { return false }
        return true
    }
}
