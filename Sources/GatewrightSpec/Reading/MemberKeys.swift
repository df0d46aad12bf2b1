/// The keys of a mapping: which of them repeat, and what a merge adds to them.
struct MemberKeys {
    struct Duplicate {
        var first: Int
        var second: Int
    }

    /// In document order.
    private(set) var duplicates: [Duplicate] = []
    private let members: [Node.Member]
    private var places: [String: Int] = [:]

    /// Up to this size, comparing each with each is faster than a dictionary.
    private static let smallCount = 12

    init(_ members: [Node.Member]) {
        self.members = members
        if members.count <= Self.smallCount {
            findDuplicatesByComparison()
        } else {
            findDuplicatesByPlace()
        }
    }

    private mutating func findDuplicatesByComparison() {
        for second in members.indices.dropFirst() {
            for first in 0..<second where members[first].key == members[second].key {
                duplicates.append(Duplicate(first: first, second: second))
                break
            }
        }
    }

    private mutating func findDuplicatesByPlace() {
        places.reserveCapacity(members.count)
        for (index, member) in members.enumerated() {
            if let first = places[member.key] {
                duplicates.append(Duplicate(first: first, second: index))
            } else {
                places[member.key] = index
            }
        }
    }

    /// The members that mappings after `<<` add: what stands in the mapping itself wins, then what comes first.
    mutating func merged(_ nodes: [Node]) -> [Node.Member] {
        var taken = Set(members.map(\.key))
        return nodes.flatMap { $0.isMapping ? [$0] : $0.elements }
            .flatMap(\.members)
            .filter { taken.insert($0.key).inserted }
    }
}
