/// Finds out whether a text has a match of a pattern, in time that grows with the product of both lengths at most.
package struct PatternMatcher {
    private let program: PatternProgram
    private let classes: ScalarClasses
    private var machines: [MachineStates]

    /// - Parameter category: The number of a scalar's general category. Only patterns that use categories need it.
    package init(
        _ program: PatternProgram, category: (@Sendable (Unicode.Scalar) -> Int)? = nil
    ) throws(PatternError) {
        if program.usesCategories, category == nil { throw PatternError(reason: .categories, offset: 0) }
        self.program = program
        let classes = ScalarClasses(program.sets, category: program.usesCategories ? category : nil)
        self.classes = classes
        machines = program.machines.map { MachineStates($0, classes: classes.count) }
    }

    /// Whether there is a match anywhere in a text of UTF-8.
    ///
    /// - Returns: nil where that takes too much work, as only a pattern made for it on a long text does.
    package mutating func matches(_ text: borrowing Span<UInt8>) -> Bool? {
        if let run = program.run { return isRun(text, of: run.set, run.minimum, run.maximum) }
        var budget = Self.budget &+ 16 &* text.count
        let last = machines.count &- 1
        if last == 0 { return find(text, &budget) }
        var holding = [UInt8](repeating: 0, count: text.count + 1)
        for look in 0..<last {
            guard walk(text, machine: look, in: &holding, noting: true, &budget) != nil else { return nil }
        }
        return walk(text, machine: last, in: &holding, noting: false, &budget)
    }

    /// How many states of machines may be looked at without a table: a fraction of a second.
    private static let budget = 1 << 25

    private func isRun(_ text: borrowing Span<UInt8>, of set: Int, _ minimum: Int, _ maximum: Int) -> Bool {
        var position = 0
        var count = 0
        while position < text.count {
            let number = classes.next(in: text, at: &position)
            count &+= 1
            guard classes.contains(number, in: set), count <= maximum else { return false }
        }
        return count >= minimum
    }

    /// Whether a pattern without looks matches.
    private mutating func find(_ text: borrowing Span<UInt8>, _ budget: inout Int) -> Bool? {
        var row = machines[0].startRow
        var position = 0
        while true {
            let number = machines[0].advance(over: text, classes, at: &position, row: &row)
            let column = number ?? classes.count
            var entry = machines[0].table[Int(row) + column]
            if entry == MachineStates.unknown {
                entry = machines[0].step(
                    from: row, number, column: column, holding: 0, classes, word: program.word, &budget)
                if budget < 0 { return nil }
            }
            if entry <= 0 { return entry < 0 }
            row = entry
            _ = classes.next(in: text, at: &position)
        }
    }

    /// Runs a machine over the whole text, to note where it matches, or to the first match.
    ///
    /// - Parameter holding: Which looks hold at each position, a bit for each.
    private mutating func walk(
        _ text: borrowing Span<UInt8>, machine: Int, in holding: inout [UInt8], noting: Bool, _ budget: inout Int
    ) -> Bool? {
        let looks = machines[machine].machine.looks
        let isBackwards = machines[machine].machine.readsBackwards
        var row = machines[machine].startRow
        var position = isBackwards ? text.count : 0
        while true {
            let place = position
            let isAtEnd = position == (isBackwards ? 0 : text.count)
            let number =
                if isAtEnd { classes.count } else if isBackwards {
                    classes.previous(in: text, at: &position)
                } else {
                    classes.next(in: text, at: &position)
                }
            let column = number &+ Int(holding[place] & looks) &* (classes.count &+ 1)
            var entry = machines[machine].table[Int(row) + column]
            if entry == MachineStates.unknown {
                entry = machines[machine].step(
                    from: row, isAtEnd ? nil : number, column: column, holding: holding[place], classes,
                    word: program.word, &budget)
                if budget < 0 { return nil }
            }
            if entry < 0 {
                guard noting else { return true }
                holding[place] |= 1 &<< UInt8(truncatingIfNeeded: machine)
                entry = ~entry
            }
            if isAtEnd || entry == 0 { return noting }
            row = entry
        }
    }
}
