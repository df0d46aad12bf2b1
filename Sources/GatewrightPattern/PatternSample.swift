/// A text that a pattern matches as a whole, and the place in it where any other text may stand.
package struct PatternSample: Hashable, Sendable {
    package var prefix: String
    package var suffix: String
    /// Whether any text without line terminators may stand between them.
    package var isOpen: Bool

    /// - Parameter repetitions: How often to repeat what may come several times, where it may come so often.
    /// - Returns: nil for a pattern that cannot be read, or where none is found, which does not say that there is none.
    package init?(of pattern: String, repetitions: Int = 0) {
        var parser = PatternParser(Array(pattern.unicodeScalars))
        guard pattern.utf8.count <= 4096, let syntax = try? parser.parse() else { return nil }
        var finder = Finder(
            sets: parser.sets, repetitions: repetitions, references: parser.references)
        guard let sample = finder.sample(of: syntax) else { return nil }
        self = sample
    }

    private init(prefix: String, suffix: String = "", isOpen: Bool = false) {
        self.prefix = prefix
        self.suffix = suffix
        self.isOpen = isOpen
    }

    private struct Finder {
        let sets: [ScalarSet]
        let repetitions: Int
        /// The groups that are referred to. What stands in one is asked for again, so it cannot be anything.
        let references: [Int]
        /// How much longer the text may become.
        var budget = 4096
        /// What each group stands for in the sample.
        var groups: [Int: String] = [:]

        mutating func sample(of syntax: PatternSyntax) -> PatternSample? {
            switch syntax {
            case .sequence(let terms): return sequence(terms)
            case .choice(let choices):
                for choice in choices {
                    if let found = sample(of: choice) { return found }
                }
                return nil
            case .group(_, let content) where references.isEmpty: return sample(of: content)
            case .repeated(let content, let minimum, nil, _, _) where minimum < 2 && takesAnything(content):
                return PatternSample(prefix: "", isOpen: true)
            default: return text(of: syntax).map { PatternSample(prefix: $0) }
            }
        }

        /// The last place that is open, so that a text stands behind what selects it.
        private mutating func sequence(_ terms: [PatternSyntax]) -> PatternSample? {
            var result = PatternSample(prefix: "")
            for term in terms {
                guard let next = sample(of: term) else { return nil }
                if next.isOpen {
                    result = PatternSample(
                        prefix: result.prefix + result.suffix + next.prefix, suffix: next.suffix, isOpen: true)
                } else if result.isOpen {
                    result.suffix += next.prefix
                } else {
                    result.prefix += next.prefix
                }
            }
            return result
        }

        private func takesAnything(_ syntax: PatternSyntax) -> Bool {
            switch syntax {
            case .set(let number): return sets[number] == .notLineTerminator || sets[number] == .anything
            case .sequence(let terms): return terms.count == 1 && takesAnything(terms[0])
            case .choice(let choices): return choices.contains(where: takesAnything)
            case .group(_, let content): return takesAnything(content)
            default: return false
            }
        }

        private mutating func text(of syntax: PatternSyntax) -> String? {
            switch syntax {
            case .empty, .start, .end, .wordBoundary, .look: return ""
            case .set(let number):
                budget -= 1
                guard budget > 0, let scalar = scalar(of: sets[number]) else { return nil }
                return String(Character(scalar))
            case .sequence(let terms):
                var result = ""
                for term in terms {
                    guard let next = text(of: term) else { return nil }
                    result += next
                }
                return result
            case .choice(let choices):
                for choice in choices {
                    if let found = text(of: choice) { return found }
                }
                return nil
            case .repeated(let content, let minimum, let maximum, _, _):
                let count = max(minimum, min(repetitions, maximum ?? .max))
                guard count <= budget else { return nil }
                var result = ""
                for _ in 0..<count {
                    guard let next = text(of: content) else { return nil }
                    result += next
                }
                return result
            case .group(let number, let content):
                groups[number] = text(of: content)
                return groups[number]
            case .reference(let number): return groups[references[number], default: ""]
            }
        }

        /// One that can be read, if the set has such.
        private func scalar(of set: ScalarSet) -> Unicode.Scalar? {
            let letters = "abcdefghijklmnopqrstuvwxyz"
            let readable =
                Array("-0aA _.:/\(letters)".unicodeScalars) + (0x21...0x7E).compactMap { Unicode.Scalar($0) }
            if let found = readable.first(where: { set.contains($0.value, category: GeneralCategories.number(of: $0)) })
            {
                return found
            }
            return set.bounds.first.flatMap { Unicode.Scalar($0) }
        }
    }
}
