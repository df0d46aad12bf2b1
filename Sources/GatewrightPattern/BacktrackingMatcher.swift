/// Tries the ways through a pattern with backreferences, and gives up where there are too many.
struct BacktrackingMatcher {
    private let program: BacktrackingProgram
    /// The number of the set of `\w`.
    private let word: Int?
    private var slots: [Int] = []
    private var choices: [Choice] = []
    private var budget = 0

    /// What to go back to: a step with its position, or a slot with what was in it, which has a negative number.
    private struct Choice {
        let step: Int
        let value: Int
    }

    /// How many steps and bytes may be looked at: a fraction of a second.
    private static let budget = 1 << 22
    private static let maximumChoices = 1 << 20

    init(_ program: BacktrackingProgram, word: Int?) {
        self.program = program
        self.word = word
    }

    /// Whether there is a match in a text; nil where the budget is used up.
    mutating func matches(
        _ text: borrowing Span<UInt8>, _ classes: borrowing ScalarClasses, work: inout Int
    ) -> Bool? {
        let most = min(Self.budget, max(work, 0))
        budget = most
        defer { work &-= most &- budget }
        slots = [Int](repeating: -1, count: program.slotCount)
        choices.removeAll(keepingCapacity: true)
        let isMatch = run(program.routes.count - 1, from: 0, text, classes)
        choices.removeAll(keepingCapacity: true)
        return budget < 0 ? nil : isMatch
    }

    /// Whether a route leads to its end from a position. What it may go back to then lies above what was there before.
    private mutating func run(
        _ number: Int, from begin: Int, _ text: borrowing Span<UInt8>, _ classes: borrowing ScalarClasses
    ) -> Bool {
        let route = program.routes[number]
        let base = choices.count
        var position = begin
        var next = 0
        while true {
            budget &-= 1
            if budget < 0 { return false }
            var goesOn = true
            let step = route.steps[next]
            next += 1
            switch step {
            case .set(let set): goesOn = take(set, route.isBackwards, text, classes, &position)
            case .jump(let place): next = place
            case .split(let first, let second):
                goBack(to: Choice(step: second, value: position))
                next = first
            case .start: goesOn = position == 0
            case .end: goesOn = position == text.count
            case .wordBoundary(let isNegated): goesOn = isBoundary(position, text, classes) != isNegated
            case .look(let look, let isNegated):
                goesOn = holds(look, isNegated: isNegated, at: position, text, classes)
            case .mark(let slot): set(slot, to: position)
            case .forget(let range): for slot in range where slots[slot] >= 0 { set(slot, to: -1) }
            case .progress(let slot): goesOn = slots[slot] != position
            case .reference(let group): goesOn = take(group: group, route.isBackwards, text, &position)
            case .match: return true
            }
            if goesOn { continue }
            guard let choice = takeChoice(above: base) else { return false }
            (next, position) = (choice.step, choice.value)
        }
    }

    private mutating func goBack(to choice: Choice) {
        choices.append(choice)
        if choices.count > Self.maximumChoices { budget = -1 }
    }

    private mutating func set(_ slot: Int, to position: Int) {
        goBack(to: Choice(step: ~slot, value: slots[slot]))
        slots[slot] = position
    }

    /// The step to go back to, with the slots as they were then.
    private mutating func takeChoice(above base: Int) -> Choice? {
        while choices.count > base {
            let choice = choices.removeLast()
            if choice.step >= 0 { return choice }
            slots[~choice.step] = choice.value
        }
        return nil
    }

    /// A look is entered once: its groups keep what they have matched, and no other way through it is tried.
    private mutating func holds(
        _ look: Int, isNegated: Bool, at position: Int, _ text: borrowing Span<UInt8>,
        _ classes: borrowing ScalarClasses
    ) -> Bool {
        let base = choices.count
        let holds = run(look, from: position, text, classes)
        if isNegated {
            while takeChoice(above: base) != nil {}
        } else {
            var kept = base
            for index in base..<choices.count where choices[index].step < 0 {
                choices[kept] = choices[index]
                kept += 1
            }
            choices.removeLast(choices.count - kept)
        }
        return holds != isNegated
    }

    private func take(
        _ set: Int, _ isBackwards: Bool, _ text: borrowing Span<UInt8>, _ classes: borrowing ScalarClasses,
        _ position: inout Int
    ) -> Bool {
        guard position != (isBackwards ? 0 : text.count) else { return false }
        let number = isBackwards ? classes.previous(in: text, at: &position) : classes.next(in: text, at: &position)
        return classes.contains(number, in: set)
    }

    private mutating func take(
        group: Int, _ isBackwards: Bool, _ text: borrowing Span<UInt8>, _ position: inout Int
    ) -> Bool {
        let (begin, end) = (slots[2 * group], slots[2 * group + 1])
        guard begin >= 0, end > begin else { return true }
        let count = end - begin
        let start = isBackwards ? position - count : position
        guard start >= 0, text.count - start >= count else { return false }
        budget &-= count
        for index in 0..<count where text[begin + index] != text[start + index] { return false }
        position = isBackwards ? start : start + count
        return true
    }

    private func isBoundary(
        _ position: Int, _ text: borrowing Span<UInt8>, _ classes: borrowing ScalarClasses
    ) -> Bool {
        guard let word else { return false }
        var (before, behind) = (position, position)
        let isBehindWord = position > 0 && classes.contains(classes.previous(in: text, at: &before), in: word)
        let isBeforeWord = position < text.count && classes.contains(classes.next(in: text, at: &behind), in: word)
        return isBehindWord != isBeforeWord
    }
}
