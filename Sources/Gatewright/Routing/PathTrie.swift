/// Finds a route by the path of a request: a trie of segments in flat arrays, searched with backtracking.
///
/// At every segment a static child is tried before `{param}`, and that before `{proxy+}`; a leaf counts only when it
/// answers the method. Each node of a trie is reached by exactly one series of choices, so a search visits a node at
/// most once and no path can make it take longer than the table is large.
struct PathTrie {
    private struct Node {
        /// Path number of the routes that end here, −1 without any.
        var path: Int32 = -1
        /// Path number of the routes `…/{name+}` below this node.
        var greedy: Int32 = -1
        /// The node of `{name}`.
        var parameter: Int32 = -1
        var hasStatic = false
    }

    /// A static child of any node; one hash table holds them all.
    private struct Edge {
        /// The segment itself where it is short, as nearly all are; else its hash.
        let key: UInt64
        let parent: Int32
        let child: Int32
        let start: Int
        let count: Int

        @inline(__always)
        static func isShort(_ count: Int) -> Bool { count <= 8 }
    }

    private let bytes: [UInt8]
    private let nodes: [Node]
    private let edges: [Edge]
    private let slots: [Int32]
    private let mask: UInt64
    private let longestStatic: Int
    private let methods: MethodTable
    private let defaultPath: Int32

    /// A trie without routes.
    static let empty = PathTrie(RouteList([]))

    init(_ list: RouteList) {
        var builder = Builder(list)
        for (index, route) in list.routes.enumerated() {
            if let route { builder.add(route, index: index) }
        }
        bytes = list.bytes
        nodes = builder.nodes
        edges = builder.edges
        (slots, mask) = builder.slots()
        longestStatic = builder.edges.reduce(0) { max($0, $1.count) }
        methods = builder.methods
        defaultPath = builder.defaultPath
    }

    /// The route, or −1 and the methods that the path has instead.
    func route(
        _ path: Span<UInt8>, _ range: Range<Int>, method: MethodSlot, precedence: RoutePrecedence
    ) -> (route: Int, allowed: UInt16) {
        let range = Self.trimmed(path, range)
        var search = Search(end: range.upperBound, method: method, acceptsGreedy: precedence == .bySegment)
        var route = find(&search, path, from: range)
        if route < 0, precedence == .greedyLast {
            search.acceptsGreedy = true
            route = find(&search, path, from: range)
        }
        if route < 0, defaultPath >= 0 { route = methods.route(path: defaultPath, method: method) }
        return (route, search.allowed)
    }

    private struct Search {
        let end: Int
        let method: MethodSlot
        var acceptsGreedy: Bool
        /// Methods of the paths that match but lack the method.
        var allowed: UInt16 = 0
    }

    /// The path without its leading slashes and one trailing slash, which do not count in matching.
    static func trimmed(_ path: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, path[start] == UInt8(ascii: "/") { start += 1 }
        if start < end, path[end - 1] == UInt8(ascii: "/") { end -= 1 }
        return start..<end
    }

    private func find(_ search: inout Search, _ path: Span<UInt8>, from range: Range<Int>) -> Int {
        range.isEmpty ? leaf(nodes[0].path, &search) : find(&search, path, 0, range.lowerBound)
    }

    private func leaf(_ path: Int32, _ search: inout Search) -> Int {
        if path < 0 { return -1 }
        let route = methods.route(path: path, method: search.method)
        if route < 0 { search.allowed |= methods.declared[Int(path)] }
        return route
    }

    /// `start` is the first byte of the segment below `node`; past the end when the path has no more. Goes down as long
    /// as there is one way, and calls itself where there are several.
    private func find(_ search: inout Search, _ path: Span<UInt8>, _ node: Int32, _ start: Int) -> Int {
        var (number, start) = (node, start)
        while true {
            let node = nodes[Int(number)]
            if start > search.end { return leaf(node.path, &search) }
            let end = ByteWords.firstIndex(of: UInt8(ascii: "/"), in: path, start, search.end)
            var child: Int32 = -1
            if end > start {
                if node.hasStatic, end &- start <= longestStatic { child = staticChild(of: number, path, start, end) }
                if node.parameter >= 0 {
                    if child >= 0 {
                        let route = find(&search, path, child, end &+ 1)
                        if route >= 0 { return route }
                    }
                    child = node.parameter
                }
            }
            if node.greedy >= 0, search.acceptsGreedy, start < search.end {
                let route = child < 0 ? -1 : find(&search, path, child, end &+ 1)
                return route >= 0 ? route : leaf(node.greedy, &search)
            }
            if child < 0 { return -1 }
            (number, start) = (child, end &+ 1)
        }
    }

    private func staticChild(of parent: Int32, _ path: Span<UInt8>, _ start: Int, _ end: Int) -> Int32 {
        let seed = UInt64(UInt32(bitPattern: parent))
        let count = end &- start
        if Edge.isShort(count) {
            let word = ByteWords.word(path, start..<end)
            return child(ByteWords.hash(word, count, seed: seed)) {
                $0.key == word && $0.parent == parent && $0.count == count
            }
        }
        let hash = ByteWords.hash(path, start, end, seed: seed)
        return child(hash) {
            $0.key == hash && $0.parent == parent && $0.count == count
                && ByteWords.equal(bytes.span, $0.start, path, start, count: count)
        }
    }

    @inline(__always)
    private func child(_ hash: UInt64, where isIt: (Edge) -> Bool) -> Int32 {
        var slot = hash & mask
        while true {
            let number = slots[Int(truncatingIfNeeded: slot)]
            if number < 0 { return -1 }
            let edge = edges[Int(number)]
            if isIt(edge) { return edge.child }
            slot = (slot &+ 1) & mask
        }
    }
}

extension PathTrie {
    private struct Builder {
        private let bytes: [UInt8]
        private(set) var nodes = [Node()]
        private(set) var edges: [Edge] = []
        private(set) var methods = MethodTable()
        private(set) var defaultPath: Int32 = -1
        private var children: [UInt64: [Int]] = [:]

        init(_ list: RouteList) {
            bytes = list.bytes
        }

        mutating func add(_ route: RouteList.Route, index: Int) {
            if route.isDefault {
                if defaultPath < 0 { defaultPath = methods.addPath() }
                methods.set(index, path: defaultPath, method: route.method)
                return
            }
            let template = PathTrie.trimmed(bytes.span, route.start..<route.end)
            var node = 0
            var segments = PathSegments(template)
            while let segment = segments.next(in: bytes.span) {
                switch TemplateSegment(bytes.span, segment) {
                case .literal: node = literal(segment, below: node)
                case .parameter: node = parameter(below: node)
                case .greedy:
                    // Only a last segment can be greedy; a gateway refuses any other.
                    guard segment.upperBound == template.upperBound else { return }
                    if nodes[node].greedy < 0 { nodes[node].greedy = methods.addPath() }
                    methods.set(index, path: nodes[node].greedy, method: route.method)
                    return
                }
            }
            if nodes[node].path < 0 { nodes[node].path = methods.addPath() }
            methods.set(index, path: nodes[node].path, method: route.method)
        }

        private mutating func parameter(below node: Int) -> Int {
            if nodes[node].parameter < 0 {
                nodes[node].parameter = Int32(truncatingIfNeeded: nodes.count)
                nodes.append(Node())
            }
            return Int(nodes[node].parameter)
        }

        private mutating func literal(_ segment: Range<Int>, below node: Int) -> Int {
            let parent = Int32(truncatingIfNeeded: node)
            let hash = self.hash(segment, below: parent)
            for number in children[hash, default: []] {
                let edge = edges[number]
                if edge.parent == parent, bytes[segment].elementsEqual(bytes[edge.start..<edge.start + edge.count]) {
                    return Int(edge.child)
                }
            }
            children[hash, default: []].append(edges.count)
            edges.append(
                Edge(
                    key: Edge.isShort(segment.count) ? ByteWords.word(bytes.span, segment) : hash, parent: parent,
                    child: Int32(truncatingIfNeeded: nodes.count),
                    start: segment.lowerBound, count: segment.count))
            nodes[node].hasStatic = true
            nodes.append(Node())
            return nodes.count - 1
        }

        private func hash(_ segment: Range<Int>, below parent: Int32) -> UInt64 {
            ByteWords.hash(
                bytes.span, segment.lowerBound, segment.upperBound, seed: UInt64(UInt32(bitPattern: parent)))
        }

        /// The hash table of the edges, at most half full.
        func slots() -> ([Int32], mask: UInt64) {
            var capacity = 4
            while capacity < edges.count * 2 { capacity *= 2 }
            let mask = UInt64(capacity - 1)
            var slots: [Int32] = Array(repeating: -1, count: capacity)
            for (number, edge) in edges.enumerated() {
                var slot = hash(edge.start..<edge.start + edge.count, below: edge.parent) & mask
                while slots[Int(slot)] >= 0 { slot = (slot + 1) & mask }
                slots[Int(slot)] = Int32(truncatingIfNeeded: number)
            }
            return (slots, mask)
        }
    }
}
