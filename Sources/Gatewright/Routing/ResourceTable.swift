/// Finds a route by the resource that the event names: a hash table over the paths of the declared routes, by open
/// addressing.
struct ResourceTable {
    private struct Entry {
        let hash: UInt64
        let start: Int
        let count: Int
    }

    private let bytes: [UInt8]
    private var entries: [Entry] = []
    private var methods = MethodTable()
    /// Entry numbers, −1 where free. A power of two and at most half full, so a search ends after a step or two.
    private var slots: [Int32]
    private let mask: UInt64
    /// A bit for the length, modulo 64, of each declared path that ends in `{name+}`.
    private var greedyLengths: UInt64 = 0

    init(_ list: RouteList, leavingOutCatchAlls: Bool) {
        bytes = list.bytes
        var capacity = 4
        while capacity < list.routes.count * 2 { capacity *= 2 }
        slots = Array(repeating: -1, count: capacity)
        mask = UInt64(capacity - 1)
        for (index, route) in list.routes.enumerated() {
            guard let route else { continue }
            let isGreedy = Self.isGreedy(bytes.span, route.end)
            if leavingOutCatchAlls, isGreedy || route.isDefault { continue }
            methods.set(index, path: entry(of: route), method: route.method)
            if isGreedy { greedyLengths |= Self.bit(ofLength: route.end - route.start) }
        }
    }

    private mutating func entry(of route: RouteList.Route) -> Int32 {
        let hash = ByteWords.hash(bytes.span, route.start, route.end)
        var slot = hash & mask
        while true {
            let number = slots[Int(slot)]
            if number < 0 { break }
            if isEntry(number, hash, bytes.span, route.start, route.end) { return number }
            slot = (slot + 1) & mask
        }
        entries.append(Entry(hash: hash, start: route.start, count: route.end - route.start))
        let number = methods.addPath()
        slots[Int(slot)] = number
        return number
    }

    @inline(__always)
    private func isEntry(_ number: Int32, _ hash: UInt64, _ key: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
        let entry = entries[Int(number)]
        return entry.hash == hash && entry.count == end &- start
            && ByteWords.equal(bytes.span, entry.start, key, start, count: entry.count)
    }

    /// Whether the path that ends there may be greedy: `+` is before its `}`.
    @inline(__always)
    private static func isGreedy(_ bytes: Span<UInt8>, _ end: Int) -> Bool {
        end >= 2 && bytes[end &- 2] == UInt8(ascii: "+")
    }

    @inline(__always)
    private static func bit(ofLength length: Int) -> UInt64 {
        1 &<< UInt64(truncatingIfNeeded: length)
    }

    /// The route of a resource and method, or −1. The key is padded for `ByteWords`.
    func route(_ key: Span<UInt8>, _ start: Int, _ end: Int, method: MethodSlot) -> Int {
        // `/{proxy+}` in front of documented paths is none of them, which needs no search.
        if Self.isGreedy(key, end), greedyLengths & Self.bit(ofLength: end &- start) == 0 { return -1 }
        let hash = ByteWords.hash(key, start, end)
        var slot = hash & mask
        while true {
            let number = slots[Int(truncatingIfNeeded: slot)]
            if number < 0 { return -1 }
            if isEntry(number, hash, key, start, end) { return methods.route(path: number, method: method) }
            slot = (slot &+ 1) & mask
        }
    }
}
