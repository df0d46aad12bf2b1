/// A set of Unicode scalars: what stands for one character in a pattern.
struct ScalarSet: Equatable {
    /// Where the set begins and ends, by turns: the scalars from an even bound up to, but without, the next odd one.
    private(set) var bounds: [UInt32] = []
    /// General categories whose scalars belong to the set as well, a bit for each.
    var categories: UInt32 = 0
    /// Whether the set is everything but all of this.
    var isNegated = false

    static let end: UInt32 = 0x11_0000

    init() {}

    init(_ scalar: UInt32) { bounds = [scalar, scalar + 1] }

    /// Ranges in ascending order that do not touch.
    init(_ ranges: ClosedRange<UInt32>..., negated: Bool = false) {
        for range in ranges { bounds += [range.lowerBound, range.upperBound + 1] }
        isNegated = negated
    }

    static let digits = ScalarSet(0x30...0x39)
    static let word = ScalarSet(0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A)
    /// Where case means nothing, the long s and the sign for kelvin are as good as `s` and `k`.
    static let wordIgnoringCase = ScalarSet(
        0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A, 0x17F...0x17F, 0x212A...0x212A)
    /// WhiteSpace and LineTerminator of ECMA 262.
    static let space = ScalarSet(
        0x9...0xD, 0x20...0x20, 0xA0...0xA0, 0x1680...0x1680, 0x2000...0x200A, 0x2028...0x2029, 0x202F...0x202F,
        0x205F...0x205F, 0x3000...0x3000, 0xFEFF...0xFEFF)
    static let notLineTerminator = ScalarSet(0xA...0xA, 0xD...0xD, 0x2028...0x2029, negated: true)
    static let anything = ScalarSet(0...0x10_FFFF)

    var isEmpty: Bool { bounds.isEmpty && categories == 0 && !isNegated }

    func contains(_ scalar: UInt32, category: Int) -> Bool {
        var low = 0
        var high = bounds.count
        while low < high {
            let middle = (low &+ high) / 2
            if bounds[middle] <= scalar { low = middle &+ 1 } else { high = middle }
        }
        return (low & 1 == 1 || categories &>> UInt32(category) & 1 == 1) != isNegated
    }

    mutating func insert(_ range: ClosedRange<UInt32>) { insert(bounds: [range.lowerBound, range.upperBound + 1]) }

    /// Takes in another set, which must not be one that negates categories.
    mutating func formUnion(_ other: ScalarSet) {
        categories |= other.categories
        insert(bounds: other.isNegated ? Self.complement(other.bounds) : other.bounds)
    }

    private static func complement(_ bounds: [UInt32]) -> [UInt32] {
        var result = bounds
        if result.first == 0 { result.removeFirst() } else { result.insert(0, at: 0) }
        if result.last == end { result.removeLast() } else { result.append(end) }
        return result
    }

    private mutating func insert(bounds other: [UInt32]) {
        // Patterns mostly list ranges in their order.
        if let first = other.first, bounds.last.map({ $0 < first }) ?? true {
            bounds += other
            return
        }
        // Both lists are walked at once; a bound of the union is where the number of lists that are inside leaves or
        // reaches zero.
        var result: [UInt32] = []
        var (left, right) = (0, 0)
        var isInside = false
        while left < bounds.count || right < other.count {
            let next = min(
                left < bounds.count ? bounds[left] : Self.end + 1, right < other.count ? other[right] : Self.end + 1)
            while left < bounds.count, bounds[left] == next { left += 1 }
            while right < other.count, other[right] == next { right += 1 }
            let isNowInside = left & 1 == 1 || right & 1 == 1
            if isNowInside != isInside { result.append(next) }
            isInside = isNowInside
        }
        bounds = result
    }

    /// Adds the other case of every letter, by the simple case folding of Unicode. Letters beyond ASCII are the
    /// caller's.
    mutating func insertOtherCases() {
        for offset: UInt32 in 0..<26 {
            let (upper, lower) = (0x41 + offset, 0x61 + offset)
            let sign: UInt32? = offset == 10 ? 0x212A : offset == 18 ? 0x17F : nil
            guard holds(upper) || holds(lower) || sign.map(holds) == true else { continue }
            insert(upper...upper)
            insert(lower...lower)
            if let sign { insert(sign...sign) }
        }
    }

    private func holds(_ scalar: UInt32) -> Bool {
        var plain = self
        plain.isNegated = false
        plain.categories = 0
        return plain.contains(scalar, category: 0)
    }
}
