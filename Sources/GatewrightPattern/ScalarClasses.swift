/// Scalars that no set of a pattern tells apart are one class, so that what a machine does is a table of few columns.
struct ScalarClasses: ~Copyable {
    /// How many classes there are.
    private(set) var count = 1
    /// The class of each scalar of ASCII.
    private(set) var ascii: [UInt8] = []
    /// Where each interval begins beyond ASCII.
    private var starts: [UInt32] = [0x80]
    /// The class of each interval, or of each general category within it.
    private var others: [UInt16] = []
    private let category: (@Sendable (Unicode.Scalar) -> Int)?
    /// For each set the classes that belong to it, 64 to a word.
    private var members: [UInt64] = []
    private var words = 1

    init(_ sets: [ScalarSet], category: (@Sendable (Unicode.Scalar) -> Int)?) {
        self.category = category
        for set in sets { starts += set.bounds.lazy.filter { $0 > 0x80 && $0 < ScalarSet.end } }
        starts.sort()
        var last: UInt32 = 0
        starts.removeAll { start in
            defer { last = start }
            return start == last
        }
        let kinds = elements()
        var classes = [Int](repeating: 0, count: kinds.count)
        for set in sets { refine(&classes, kinds, by: set) }
        ascii = classes[..<0x80].map { UInt8(truncatingIfNeeded: $0) }
        others = classes[0x80...].map { UInt16(truncatingIfNeeded: $0) }
        words = (count + 63) / 64
        members = [UInt64](repeating: 0, count: sets.count * words)
        var isKnown = [Bool](repeating: false, count: count)
        for (index, kind) in kinds.enumerated() where !isKnown[classes[index]] {
            isKnown[classes[index]] = true
            for (number, set) in sets.enumerated() where set.contains(kind.scalar, category: kind.category) {
                members[number * words + classes[index] / 64] |= 1 << UInt64(classes[index] % 64)
            }
        }
    }

    /// A scalar of ASCII, or an interval, of which all scalars of a category are alike.
    private struct Kind {
        var scalar: UInt32
        var category = 0
    }

    private func elements() -> [Kind] {
        var kinds = (0..<0x80 as Range<UInt32>).map { Kind(scalar: $0) }
        guard let category else { return kinds + starts.map { Kind(scalar: $0) } }
        for index in kinds.indices { kinds[index].category = category(Unicode.Scalar(UInt8(index))) }
        for start in starts {
            for category in 0..<GeneralCategories.count { kinds.append(Kind(scalar: start, category: category)) }
        }
        return kinds
    }

    /// Parts each class into what belongs to a set and what does not.
    private mutating func refine(_ classes: inout [Int], _ kinds: [Kind], by set: ScalarSet) {
        // The first of a class keeps its number, so that the classes of ASCII come first and stay below 128.
        var inside = [Int](repeating: -1, count: count)
        var outside = inside
        var next = 0
        for index in kinds.indices {
            let old = classes[index]
            let isMember = set.contains(kinds[index].scalar, category: kinds[index].category)
            let known = isMember ? inside[old] : outside[old]
            if known >= 0 {
                classes[index] = known
                continue
            }
            if isMember { inside[old] = next } else { outside[old] = next }
            classes[index] = next
            next += 1
        }
        count = next
    }

    /// Whether a class belongs to a set.
    @inline(__always) func contains(_ number: Int, in set: Int) -> Bool {
        members[set &* words &+ number &>> 6] &>> UInt64(truncatingIfNeeded: number & 63) & 1 == 1
    }

    /// The class of a scalar beyond ASCII.
    private func other(_ scalar: UInt32) -> Int {
        var low = 0
        var high = starts.count
        while low < high {
            let middle = (low &+ high) / 2
            if starts[middle] <= scalar { low = middle &+ 1 } else { high = middle }
        }
        guard let category else { return Int(others[low &- 1]) }
        let number = Unicode.Scalar(scalar).map(category) ?? 0
        return Int(others[(low &- 1) &* GeneralCategories.count &+ number])
    }

    /// The class of the scalar that begins at a position, which moves behind it. Bytes that are no UTF-8 have some
    /// class.
    @inline(__always) func next(in text: borrowing Span<UInt8>, at position: inout Int) -> Int {
        let byte = text[position]
        position &+= 1
        if _fastPath(byte < 0x80) { return Int(ascii[Int(byte)]) }
        return nextBeyondASCII(byte, in: text, at: &position)
    }

    @inline(never)
    private func nextBeyondASCII(_ byte: UInt8, in text: borrowing Span<UInt8>, at position: inout Int) -> Int {
        var value = UInt32(byte)
        let count = byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3
        value &= 0x3F &>> UInt32(count)
        for _ in 0..<count where position < text.count && text[position] & 0xC0 == 0x80 {
            value = value &<< 6 | UInt32(text[position] & 0x3F)
            position &+= 1
        }
        return other(max(value, 0x80))
    }

    /// The class of the scalar that ends at a position, which moves before it.
    func previous(in text: borrowing Span<UInt8>, at position: inout Int) -> Int {
        position &-= 1
        while position > 0, text[position] & 0xC0 == 0x80 { position &-= 1 }
        var start = position
        return next(in: text, at: &start)
    }
}
