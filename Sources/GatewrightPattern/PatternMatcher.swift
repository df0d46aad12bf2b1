/// Finds out whether a text has a match of a pattern, in time that grows with the product of both lengths at most;
/// where the pattern has backreferences, in bounded time.
package struct PatternMatcher: ~Copyable {
    private let program: PatternProgram
    private let classes: ScalarClasses
    private var machines: [MachineStates]
    private var backtracking: BacktrackingMatcher?

    /// - Parameter category: The number of a scalar's general category. Only patterns that use categories need it.
    package init(
        _ program: PatternProgram, category: (@Sendable (Unicode.Scalar) -> Int)? = nil
    ) throws(PatternError) {
        if program.usesCategories, category == nil { throw PatternError(reason: .categories, offset: 0) }
        self.program = program
        // Sets that no machine asks for must not part the scalars of a run.
        let sets = program.run.map { [program.sets[$0.set]] } ?? program.sets
        classes = ScalarClasses(sets, category: program.usesCategories ? category : nil)
        let count = classes.count
        backtracking = program.backtracking.map { BacktrackingMatcher($0, word: program.word) }
        machines = program.machines.map { MachineStates($0, classes: count, word: program.word) }
    }

    /// Whether there is a match anywhere in a text of UTF-8.
    ///
    /// - Returns: nil where that takes too much work, as only a pattern made for it or one with backreferences on a
    ///   long text does.
    package mutating func matches(_ text: borrowing Span<UInt8>) -> Bool? {
        var work = Int.max
        return matches(text, work: &work)
    }

    /// The same for one of several texts.
    ///
    /// - Parameter work: how much all of them may take, in steps; lessened by what this one did. Nearly every text takes
    ///   none.
    package mutating func matches(_ text: borrowing Span<UInt8>, work: inout Int) -> Bool? {
        if let run = program.run { return isRun(text, run.minimum, run.maximum) }
        if backtracking != nil { return backtracking?.matches(text, classes, work: &work) ?? nil }
        let free = 16 &* text.count
        let most = min(Self.budget, max(work, 0)) &+ free
        var budget = most
        defer { work &-= max(most &- budget &- free, 0) }
        let last = machines.count &- 1
        if last == 0 { return machines[0].search(text, classes, &budget) }
        var holding = [UInt8](repeating: 0, count: text.count + 1)
        for look in 0..<last {
            guard machines[look].walk(text, classes, &holding, noting: 1 &<< UInt8(look), &budget) != nil else {
                return nil
            }
        }
        return machines[last].walk(text, classes, &holding, noting: nil, &budget)
    }

    /// How many states of machines may be looked at without a table: a fraction of a second.
    private static let budget = 1 << 25

    private func isRun(_ text: borrowing Span<UInt8>, _ minimum: Int, _ maximum: Int) -> Bool {
        // One set parts all scalars into two classes at most.
        let member = classes.contains(0, in: 0) ? 0 : 1
        var position = 0
        var count = 0
        while position < text.count {
            guard classes.next(in: text, at: &position) == member else { return false }
            count &+= 1
        }
        return count >= minimum && count <= maximum
    }
}
