/// A pattern with backreferences, as steps that are tried one way after the other.
///
/// What a group has matched decides how the pattern goes on, so no set of states says all there is to know, and the
/// time has to be bounded instead: `BacktrackingMatcher` gives up.
struct BacktrackingProgram: Sendable {
    enum Step: Sendable {
        /// Takes a scalar of the set.
        case set(Int)
        case jump(Int)
        /// Goes on at the first place, and at the second where that leads nowhere.
        case split(Int, Int)
        /// The beginning of the text.
        case start
        /// The end of the text.
        case end
        case wordBoundary(isNegated: Bool)
        /// The route with this number, from here.
        case look(Int, isNegated: Bool)
        /// Notes the position in a slot.
        case mark(Int)
        /// Empties the slots of groups, as every repetition does.
        case forget(Range<Int>)
        /// Fails where the position is the one in the slot: repeating nothing leads nowhere.
        case progress(Int)
        /// Takes what the group has matched; nothing as long as it has not.
        case reference(Int)
        case match
    }

    /// The steps of a lookahead, a lookbehind or the pattern itself.
    struct Route: Sendable {
        var steps: [Step] = []
        /// A lookbehind is read from its end to its beginning.
        var isBackwards = false
    }

    /// Looks, then the pattern.
    private(set) var routes: [Route] = []
    /// Two slots for each group, then one for each repetition without end.
    private(set) var slotCount: Int
    /// The group that each reference is to.
    private let references: [Int]

    /// - Parameters:
    ///   - references: the group that each reference is to.
    ///   - groupCount: how many groups the pattern has.
    ///   - anything: the number of the set of all scalars.
    init(
        _ syntax: PatternSyntax, looks: [LookSyntax], references: [Int], groupCount: Int, anything: Int
    ) throws(PatternError) {
        self.references = references
        slotCount = 2 * (groupCount + 1)
        for look in looks {
            var route = Route(isBackwards: look.isBehind)
            try emit(look.content, into: &route)
            try append(.match, to: &route)
            routes.append(route)
        }
        var route = Route()
        if !syntax.isAnchored {
            // A match may begin anywhere.
            for step in [Step.split(3, 1), .set(anything), .jump(0)] { try append(step, to: &route) }
        }
        try emit(syntax, into: &route)
        try append(.match, to: &route)
        routes.append(route)
    }

    private func append(_ step: Step, to route: inout Route) throws(PatternError) {
        guard routes.reduce(route.steps.count, { $0 + $1.steps.count }) < PatternProgram.maximumSize else {
            throw PatternError(reason: .tooLarge, offset: 0)
        }
        route.steps.append(step)
    }

    private mutating func emit(_ syntax: PatternSyntax, into route: inout Route) throws(PatternError) {
        switch syntax {
        case .empty: break
        case .set(let set): try append(.set(set), to: &route)
        case .sequence(let terms):
            for index in terms.indices {
                try emit(terms[route.isBackwards ? terms.count - 1 - index : index], into: &route)
            }
        case .choice(let choices):
            var jumps: [Int] = []
            for choice in choices.dropLast() {
                let split = route.steps.count
                try append(.split(split + 1, 0), to: &route)
                try emit(choice, into: &route)
                jumps.append(route.steps.count)
                try append(.jump(0), to: &route)
                route.steps[split] = .split(split + 1, route.steps.count)
            }
            try emit(choices[choices.count - 1], into: &route)
            for jump in jumps { route.steps[jump] = .jump(route.steps.count) }
        case .repeated(let content, let minimum, let maximum, let isLazy, let groups):
            try emit(content, groups, minimum, maximum, isLazy: isLazy, into: &route)
        case .start: try append(.start, to: &route)
        case .end: try append(.end, to: &route)
        case .wordBoundary(let isNegated): try append(.wordBoundary(isNegated: isNegated), to: &route)
        case .look(let look, let isNegated): try append(.look(look, isNegated: isNegated), to: &route)
        case .group(let number, let content):
            try append(.mark(2 * number + (route.isBackwards ? 1 : 0)), to: &route)
            try emit(content, into: &route)
            try append(.mark(2 * number + (route.isBackwards ? 0 : 1)), to: &route)
        case .reference(let number): try append(.reference(references[number]), to: &route)
        }
    }

    /// A repetition, ECMA 262 §22.2.2.3.1.
    private mutating func emit(
        _ content: PatternSyntax, _ groups: Range<Int>, _ minimum: Int, _ maximum: Int?, isLazy: Bool,
        into route: inout Route
    ) throws(PatternError) {
        for _ in 0..<minimum {
            let count = route.steps.count
            try emitOnce(content, groups, into: &route)
            // Nothing, however often.
            if route.steps.count == count { break }
        }
        let slot = slotCount
        slotCount += 1
        var splits: [Int] = []
        let first = route.steps.count
        for _ in 0..<(maximum.map { $0 - minimum } ?? 1) {
            splits.append(route.steps.count)
            try append(.split(0, 0), to: &route)
            try append(.mark(slot), to: &route)
            try emitOnce(content, groups, into: &route)
            try append(.progress(slot), to: &route)
        }
        if maximum == nil { try append(.jump(first), to: &route) }
        let end = route.steps.count
        for split in splits { route.steps[split] = isLazy ? .split(end, split + 1) : .split(split + 1, end) }
    }

    private mutating func emitOnce(
        _ content: PatternSyntax, _ groups: Range<Int>, into route: inout Route
    ) throws(PatternError) {
        if !groups.isEmpty { try append(.forget(2 * groups.lowerBound..<2 * groups.upperBound), to: &route) }
        try emit(content, into: &route)
    }
}
