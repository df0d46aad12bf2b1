/// A pattern as it was written. Groups, and whether a repetition takes as little as it can, make a difference to
/// whether a text matches only where something refers to a group.
indirect enum PatternSyntax {
    case empty
    /// One scalar, of a set given by its number.
    case set(Int)
    case sequence([PatternSyntax])
    case choice([PatternSyntax])
    /// A maximum of nil is none. `groups` are the numbers of those in what is repeated.
    case repeated(PatternSyntax, minimum: Int, maximum: Int?, isLazy: Bool = false, groups: Range<Int> = 0..<0)
    /// `^`.
    case start
    /// `$`.
    case end
    /// `\b` and `\B`.
    case wordBoundary(isNegated: Bool)
    /// A lookahead or lookbehind, given by its number.
    case look(Int, isNegated: Bool)
    /// A group that captures, given by its number, from 1.
    case group(Int, PatternSyntax)
    /// What a group has matched, given by the number of the reference.
    case reference(Int)

    /// Whether a match can only begin where the text does.
    var isAnchored: Bool {
        switch self {
        case .start: return true
        case .choice(let choices): return choices.allSatisfy(\.isAnchored)
        case .repeated(let syntax, let minimum, _, _, _): return minimum > 0 && syntax.isAnchored
        case .group(_, let syntax): return syntax.isAnchored
        case .sequence(let terms):
            for term in terms {
                if term.isAnchored { return true }
                guard term.isAssertion else { return false }
            }
            return false
        case .empty, .set, .end, .wordBoundary, .look, .reference: return false
        }
    }

    private var isAssertion: Bool {
        switch self {
        case .empty, .start, .end, .wordBoundary, .look: true
        case .set, .sequence, .choice, .repeated, .group, .reference: false
        }
    }
}

extension PatternSyntax {
    /// The same without repetitions at the edges that need not be: where anything may follow, `a{2,9}` finds no more
    /// than `a{2}` does.
    var withoutIdleRepetition: PatternSyntax { trimmed(atEnd: false).trimmed(atEnd: true) }

    private func trimmed(atEnd: Bool) -> PatternSyntax {
        switch self {
        case .repeated(_, minimum: 0, _, _, _): return .empty
        case .repeated(let content, let minimum, _, _, _):
            return .repeated(content, minimum: minimum, maximum: minimum)
        case .choice(let choices): return .choice(choices.map { $0.trimmed(atEnd: atEnd) })
        case .sequence(var terms):
            while let term = atEnd ? terms.last : terms.first {
                let trimmed = term.trimmed(atEnd: atEnd)
                terms.remove(at: atEnd ? terms.count - 1 : 0)
                if case .empty = trimmed { continue }
                terms.insert(trimmed, at: atEnd ? terms.count : 0)
                break
            }
            return terms.isEmpty ? .empty : .sequence(terms)
        case .empty, .set, .start, .end, .wordBoundary, .look, .group, .reference: return self
        }
    }

    /// The same with the content of each group in its place, where nothing refers to one.
    var withoutGroups: PatternSyntax {
        switch self {
        case .group(_, let content): content.withoutGroups
        case .sequence(let terms): .sequence(terms.map(\.withoutGroups))
        case .choice(let choices): .choice(choices.map(\.withoutGroups))
        case .repeated(let content, let minimum, let maximum, _, _):
            .repeated(content.withoutGroups, minimum: minimum, maximum: maximum)
        case .empty, .set, .start, .end, .wordBoundary, .look, .reference: self
        }
    }

    /// The set and the bounds of `^[…]{2,9}$`.
    var run: (set: Int, minimum: Int, maximum: Int)? {
        guard case .sequence(let terms) = self, terms.count == 3, case .start = terms[0], case .end = terms[2] else {
            return nil
        }
        var term = terms[1]
        while case .sequence(let inner) = term, inner.count == 1 { term = inner[0] }
        switch term {
        case .set(let set): return (set, 1, 1)
        case .repeated(.set(let set), let minimum, let maximum, _, _): return (set, minimum, maximum ?? .max)
        default: return nil
        }
    }
}

/// The content of a lookahead or lookbehind.
struct LookSyntax {
    var content: PatternSyntax
    var isBehind: Bool
}

/// What stands behind `\1` or `\k<name>`, and where.
struct GroupReference {
    enum Name {
        case number(Int)
        case name([Unicode.Scalar])
    }

    var name: Name
    var offset: Int
}
