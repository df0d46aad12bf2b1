/// Something that a new version of a document has otherwise than an old one.
package struct Change: Hashable, Sendable {
    /// Whom it concerns.
    package enum Party: String, Hashable, Sendable, CaseIterable {
        /// Clients of the API, which are not rebuilt with it.
        case callers
        /// The code that implements the handler protocols: the compiler says what is left to do.
        case handlers
        /// The deployment: integrations, authorizers, validators.
        case gateway
    }

    /// What it does to them, worst first.
    package enum Impact: String, Hashable, Sendable, CaseIterable, Comparable {
        /// What worked before fails.
        case breaking
        /// What worked before may fail, as where clients rely on more than they should.
        case risky
        /// What worked before works as before.
        case compatible

        package static func < (left: Self, right: Self) -> Bool {
            allCases.firstIndex(of: left) ?? 0 < allCases.firstIndex(of: right) ?? 0
        }
    }

    package var party: Party
    package var impact: Impact
    /// A stable name of the kind of change, in kebab case: `required-member-added`.
    package var identifier: String
    /// One line without a full stop.
    package var text: String
    /// The operations that it is about, `POST /orders`, function by function. A change of a type that several use is
    /// one change.
    package var operations: [String]

    package init(_ party: Party, _ impact: Impact, _ identifier: String, _ text: String, operations: [String] = []) {
        self.party = party
        self.impact = impact
        self.identifier = identifier
        self.text = text
        self.operations = operations
    }
}

/// Collects changes; what is said of several operations becomes one.
struct Changes {
    private var order: [Change] = []
    private var operations: [Change: [String]] = [:]

    mutating func add(_ change: Change, of operation: String? = nil) {
        if operations[change] == nil {
            order.append(change)
            operations[change] = []
        }
        if let operation, operations[change]?.contains(operation) == false { operations[change]?.append(operation) }
    }

    /// The worst first, then by whom they concern, then in the order in which they were found.
    var sorted: [Change] {
        Change.Impact.allCases.flatMap { impact in
            Change.Party.allCases.flatMap { party in
                order.filter { $0.impact == impact && $0.party == party }.map { change in
                    var change = change
                    change.operations = operations[change] ?? []
                    return change
                }
            }
        }
    }
}
