/// A pattern as it was written, without what makes no difference to whether a text matches: captures, names, and whether
/// a repetition takes as much or as little as it can.
indirect enum PatternSyntax {
    case empty
    /// One scalar, of a set given by its number.
    case set(Int)
    case sequence([PatternSyntax])
    case choice([PatternSyntax])
    /// A maximum of nil is none.
    case repeated(PatternSyntax, minimum: Int, maximum: Int?)
    /// `^`.
    case start
    /// `$`.
    case end
    /// `\b` and `\B`.
    case wordBoundary(isNegated: Bool)
    /// A lookahead or lookbehind, given by its number.
    case look(Int, isNegated: Bool)

    /// Whether a match can only begin where the text does.
    var isAnchored: Bool {
        switch self {
        case .start: return true
        case .choice(let choices): return choices.allSatisfy(\.isAnchored)
        case .repeated(let syntax, let minimum, _): return minimum > 0 && syntax.isAnchored
        case .sequence(let terms):
            for term in terms {
                if term.isAnchored { return true }
                guard term.isAssertion else { return false }
            }
            return false
        case .empty, .set, .end, .wordBoundary, .look: return false
        }
    }

    private var isAssertion: Bool {
        switch self {
        case .empty, .start, .end, .wordBoundary, .look: true
        case .set, .sequence, .choice, .repeated: false
        }
    }
}

extension PatternSyntax {
    /// The same without repetitions at the edges that need not be: where anything may follow, `a{2,9}` finds no more than
    /// `a{2}` does.
    var withoutIdleRepetition: PatternSyntax { trimmed(atEnd: false).trimmed(atEnd: true) }

    private func trimmed(atEnd: Bool) -> PatternSyntax {
        switch self {
        case .repeated(_, minimum: 0, _): return .empty
        case .repeated(let content, let minimum, _):
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
        case .empty, .set, .start, .end, .wordBoundary, .look: return self
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
        case .repeated(.set(let set), let minimum, let maximum): return (set, minimum, maximum ?? .max)
        default: return nil
        }
    }
}

/// The content of a lookahead or lookbehind.
struct LookSyntax {
    var content: PatternSyntax
    var isBehind: Bool
}
