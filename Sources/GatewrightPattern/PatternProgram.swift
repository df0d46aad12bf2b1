/// A pattern as a machine that is in several states at once, so that a text is read only once: Thompson's construction.
///
/// A lookahead or lookbehind is a machine of its own, which reads the whole text before and notes where it holds. What
/// looks ahead reads backwards for that, as its place is where its match begins.
package struct PatternProgram: Sendable {
    /// How many instructions all machines have together.
    static let maximumSize = 1 << 14
    /// The length of a pattern in scalars.
    package static let maximumLength = 1 << 16

    struct Instruction {
        enum Kind: UInt8 {
            /// Goes on behind a scalar of the set `argument`.
            case set
            /// Goes on at `next` and at `other`.
            case split
            /// Goes on where the machine begins to read.
            case origin
            /// Goes on where the machine has read everything.
            case end
            /// Goes on at the edge of a word, or elsewhere with `argument` 1.
            case wordBoundary
            /// Goes on where the machine `argument / 2` holds, or where not if it is odd.
            case look
            case match
        }

        var kind: Kind
        var argument: UInt16 = 0
        var next: UInt16 = 0
        var other: UInt16 = 0
    }

    struct Machine {
        var instructions: [Instruction] = []
        var start = 0
        var readsBackwards = false
        /// The looks that it refers to, a bit for each.
        var looks: UInt8 = 0
        var mindsOrigin = false
        var mindsWords = false
    }

    let sets: [ScalarSet]
    /// Looks in the order in which they can be computed, then the pattern itself.
    let machines: [Machine]
    /// The number of the set of `\w` where a machine minds words.
    let word: Int?
    /// The pattern is one set, repeated from the beginning of the text to its end: no machine is needed.
    let run: (set: Int, minimum: Int, maximum: Int)?
    /// How to try the pattern out where it has backreferences. There are no machines then.
    let backtracking: BacktrackingProgram?
    /// Whether it takes the general categories of Unicode to match.
    package let usesCategories: Bool

    /// Reads a pattern.
    package init(_ pattern: some Collection<Unicode.Scalar>) throws(PatternError) {
        guard pattern.count <= Self.maximumLength else {
            throw PatternError(reason: .tooLarge, offset: Self.maximumLength)
        }
        var parser = PatternParser(Array(pattern))
        let parsed = try parser.parse()
        let refers = !parser.references.isEmpty
        let syntax = refers ? parsed : parsed.withoutGroups.withoutIdleRepetition
        run = refers ? nil : syntax.run
        var word: Int?
        var machines: [Machine] = []
        var backtracking: BacktrackingProgram?
        if run == nil {
            switch parser.boundaries {
            case (false, false): break
            case (_, let isIgnoring): word = try parser.number(of: isIgnoring ? .wordIgnoringCase : .word)
            }
            // Searching passes over any scalar before a match begins.
            let anything = try parser.number(of: .anything)
            if refers {
                backtracking = try BacktrackingProgram(
                    syntax, looks: parser.looks, references: parser.references, groupCount: parser.groupCount,
                    anything: anything)
            } else {
                var size = 0
                for look in parser.looks {
                    machines.append(
                        try Machine(look.content, backwards: !look.isBehind, searchingOver: anything, size: &size))
                }
                machines.append(
                    try Machine(
                        syntax, backwards: false, searchingOver: syntax.isAnchored ? nil : anything, size: &size))
            }
        }
        self.backtracking = backtracking
        self.word = word
        self.machines = machines
        sets = parser.sets
        usesCategories = sets.contains { $0.categories != 0 }
    }
}

extension PatternProgram.Machine {
    /// - Parameters:
    ///   - anything: the number of the set of all scalars, where a match may begin anywhere.
    ///   - size: how many instructions there are so far.
    fileprivate init(
        _ syntax: PatternSyntax, backwards: Bool, searchingOver anything: Int?, size: inout Int
    ) throws(PatternError) {
        readsBackwards = backwards
        let match = try append(.init(kind: .match), &size)
        start = try emit(syntax, before: match, &size)
        if let anything {
            let loop = try append(.init(kind: .split, next: UInt16(start)), &size)
            let skip = try append(.init(kind: .set, argument: UInt16(anything), next: UInt16(loop)), &size)
            instructions[loop].other = UInt16(skip)
            start = loop
        }
    }

    private mutating func append(_ instruction: PatternProgram.Instruction, _ size: inout Int) throws(PatternError)
        -> Int
    {
        guard size < PatternProgram.maximumSize else { throw PatternError(reason: .tooLarge, offset: 0) }
        size += 1
        instructions.append(instruction)
        return instructions.count - 1
    }

    /// Adds what matches the syntax and then goes on at an instruction.
    ///
    /// - Returns: where it begins; `next` itself for what is always there.
    private mutating func emit(
        _ syntax: PatternSyntax, before next: Int, _ size: inout Int
    ) throws(PatternError) -> Int {
        switch syntax {
        case .empty: return next
        case .set(let set): return try append(.init(kind: .set, argument: UInt16(set), next: UInt16(next)), &size)
        case .sequence(let terms):
            var place = next
            for index in terms.indices {
                let term = terms[readsBackwards ? index : terms.count - 1 - index]
                place = try emit(term, before: place, &size)
            }
            return place
        case .choice(let choices):
            var place = try emit(choices[choices.count - 1], before: next, &size)
            for choice in choices.dropLast().reversed() {
                let start = try emit(choice, before: next, &size)
                place = try append(.init(kind: .split, next: UInt16(start), other: UInt16(place)), &size)
            }
            return place
        case .repeated(let content, let minimum, let maximum, _, _):
            return try emit(content, minimum, maximum, before: next, &size)
        case .group(_, let content): return try emit(content, before: next, &size)
        // Patterns that have any are tried out instead.
        case .reference: return next
        case .start: return try edge(isOrigin: !readsBackwards, next, &size)
        case .end: return try edge(isOrigin: readsBackwards, next, &size)
        case .wordBoundary(let isNegated):
            mindsWords = true
            return try append(
                .init(kind: .wordBoundary, argument: isNegated ? 1 : 0, next: UInt16(next)), &size)
        case .look(let look, let isNegated):
            looks |= 1 << UInt8(look)
            return try append(
                .init(kind: .look, argument: UInt16(look * 2 + (isNegated ? 1 : 0)), next: UInt16(next)), &size)
        }
    }

    private mutating func edge(isOrigin: Bool, _ next: Int, _ size: inout Int) throws(PatternError) -> Int {
        if isOrigin { mindsOrigin = true }
        return try append(.init(kind: isOrigin ? .origin : .end, next: UInt16(next)), &size)
    }

    private mutating func emit(
        _ content: PatternSyntax, _ minimum: Int, _ maximum: Int?, before next: Int, _ size: inout Int
    ) throws(PatternError) -> Int {
        var place = next
        var copies = minimum
        if let maximum {
            var optional = maximum - minimum
            while optional > 0 {
                let start = try emit(content, before: place, &size)
                if start == place { break }
                place = try append(.init(kind: .split, next: UInt16(start), other: UInt16(next)), &size)
                optional -= 1
            }
        } else {
            let loop = try append(.init(kind: .split, other: UInt16(next)), &size)
            let start = try emit(content, before: loop, &size)
            // An empty content leads back to the loop, from where there is another way out.
            instructions[loop].next = UInt16(start)
            // `a+` goes through its only copy at least once.
            place = copies > 0 ? start : loop
            copies = max(0, copies - 1)
        }
        while copies > 0 {
            let start = try emit(content, before: place, &size)
            if start == place { break }
            place = start
            copies -= 1
        }
        return place
    }
}
