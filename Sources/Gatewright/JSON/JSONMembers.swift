/// The members that a decoder looks for in one object, and which of them it has met.
///
/// Looking up a name costs one comparison as long as the members come in the order of the table, which is how clients
/// that share a schema tend to write them.
public struct JSONMembers: ~Copyable {
    /// What happens to a member that is not in the table.
    public enum Unknown: Sendable {
        /// It is checked to be JSON and otherwise ignored.
        case skipped
        /// It is noted as a violation.
        case forbidden
        /// `JSONCursor.member(_:)` returns the number of names for it.
        case kept
    }

    let table: NameTable
    let unknown: Unknown
    /// The first 64 members that were met.
    var seen: UInt64 = 0
    /// The others, 64 in each word. Empty for all but very large objects.
    var seenBeyond: [UInt64] = []
    /// Where the next name is expected in the table.
    var expectedOffset = 0
    var expectedIndex = 0
    /// Where the object begins. Nil before its brace is read.
    var start: Int?

    /// - Parameter names: each name after its length in bytes, as the generator writes them.
    public init(_ names: StaticString, unknown: Unknown = .skipped) {
        table = NameTable(names: names)
        self.unknown = unknown
    }

    @inline(__always) mutating func mark(_ index: Int) {
        if _fastPath(index < 64) { seen |= 1 &<< UInt64(truncatingIfNeeded: index) } else { markBeyond(index - 64) }
    }

    @inline(never) private mutating func markBeyond(_ index: Int) {
        while seenBeyond.count <= index / 64 { seenBeyond.append(0) }
        seenBeyond[index / 64] |= 1 &<< UInt64(index % 64)
    }

    /// Calls a closure with the index of every required member that was not met.
    func forEachMissing(_ required: UInt64, _ beyond: [UInt64], _ body: (Int) -> Void) {
        for word in 0...beyond.count {
            let met = word == 0 ? seen : word <= seenBeyond.count ? seenBeyond[word - 1] : 0
            var missing = (word == 0 ? required : beyond[word - 1]) & ~met
            while missing != 0 {
                body(word * 64 + missing.trailingZeroBitCount)
                missing &= missing - 1
            }
        }
    }

    /// The name with an index, for messages.
    func name(_ index: Int) -> String {
        let names = table.all
        return index < names.count ? names[index] : ""
    }
}
