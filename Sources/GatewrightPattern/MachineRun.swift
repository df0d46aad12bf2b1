/// Machines on their way through a text.
extension MachineStates {
    /// Whether the machine, which has no looks and reads forwards, matches.
    ///
    /// - Returns: nil where the budget is used up.
    mutating func search(
        _ text: borrowing Span<UInt8>, _ classes: borrowing ScalarClasses, _ budget: inout Int
    ) -> Bool? {
        var row = startRow
        var position = 0
        while true {
            let number = advance(over: text, classes, at: &position, row: &row)
            let column = number ?? classes.count
            var entry = table[Int(row) + column]
            if entry == Self.unknown {
                entry = step(from: row, number, column: column, holding: 0, classes, &budget)
                if budget < 0 { return nil }
            }
            if entry <= 0 { return entry < 0 }
            row = entry
            _ = classes.next(in: text, at: &position)
        }
    }

    /// Takes steps that are in the table until there is one that does not simply lead on.
    ///
    /// - Returns: the class of the scalar that stands next then, or nil at the end.
    @inline(__always)
    private func advance(
        over text: borrowing Span<UInt8>, _ classes: borrowing ScalarClasses, at position: inout Int, row: inout Int32
    ) -> Int? {
        let table = table.span
        while position < text.count {
            var behind = position
            let number = classes.next(in: text, at: &behind)
            let entry = table[Int(row) &+ number]
            guard entry > 0 else { return number }
            row = entry
            position = behind
        }
        return nil
    }

    /// Goes through the whole text to note where the machine matches, or to its first match.
    ///
    /// - Parameters:
    ///   - holding: Which looks hold at each position, a bit for each.
    ///   - bit: That of the look which the machine is, or nil for the pattern itself.
    /// - Returns: nil where the budget is used up.
    mutating func walk(
        _ text: borrowing Span<UInt8>, _ classes: borrowing ScalarClasses, _ holding: inout [UInt8], noting bit: UInt8?,
        _ budget: inout Int
    ) -> Bool? {
        let isBackwards = machine.readsBackwards
        let looks = machine.looks
        var row = startRow
        var position = isBackwards ? text.count : 0
        while true {
            let place = position
            let isAtEnd = position == (isBackwards ? 0 : text.count)
            var number = classes.count
            if !isAtEnd {
                number = isBackwards ? classes.previous(in: text, at: &position) : classes.next(in: text, at: &position)
            }
            let column = number &+ Int(holding[place] & looks) &* (classes.count &+ 1)
            var entry = table[Int(row) + column]
            if entry == Self.unknown {
                entry = step(
                    from: row, isAtEnd ? nil : number, column: column, holding: holding[place], classes, &budget)
                if budget < 0 { return nil }
            }
            if entry < 0 {
                guard let bit else { return true }
                holding[place] |= bit
                entry = ~entry
            }
            if isAtEnd || entry == 0 { return bit != nil }
            row = entry
        }
    }
}
