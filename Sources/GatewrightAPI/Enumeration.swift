/// The values that `enum` or `const` lists, where all of them are scalars.
package struct Enumeration: Sendable {
    package enum RawValue: Hashable, Sendable {
        case string(String)
        case integer(Int)
        case number(Double)
        case boolean(Bool)
    }

    package struct Case: Sendable {
        /// Unescaped.
        package var name: String
        package var rawValue: RawValue
        /// What the author says about it.
        package var description: String

        package init(name: String, rawValue: RawValue, description: String = "") {
            self.name = name
            self.rawValue = rawValue
            self.description = description
        }
    }

    /// What the raw values are.
    package enum Kind: Sendable {
        case strings
        case integers
        case numbers
        /// Of several kinds, so that no raw type holds them.
        case mixed
    }

    /// Never empty; raw values are distinct.
    package var cases: [Case]
    package var kind: Kind
    /// Whether other strings or numbers are values as well, `x-extensible-enum`: a last case holds them. Never of
    /// values of several kinds.
    package var isExtensible: Bool
    /// Whether `const` says the only value.
    package var isConstant: Bool
    /// What holds for its values besides.
    package var assertions: Assertions?

    package init(cases: [Case], isExtensible: Bool = false, isConstant: Bool = false) {
        self.cases = cases
        self.isConstant = isConstant
        self.isExtensible = isExtensible
        let kinds = Set(cases.map(\.rawValue.kind))
        kind = kinds.count == 1 ? kinds.first ?? .mixed : kinds == [.integers, .numbers] ? .numbers : .mixed
        if kind == .numbers {
            for index in cases.indices {
                if case .integer(let value) = cases[index].rawValue {
                    self.cases[index].rawValue = .number(Double(value))
                }
            }
        }
    }
}

extension Enumeration.RawValue {
    fileprivate var kind: Enumeration.Kind {
        switch self {
        case .string: .strings
        case .integer: .integers
        case .number: .numbers
        case .boolean: .mixed
        }
    }

    /// The value as JSON writes it.
    package var literal: JSONLiteral {
        switch self {
        case .string(let value): .string(value)
        case .integer(let value): .integer(value)
        case .number(let value): .number(value)
        case .boolean(let value): .boolean(value)
        }
    }

    /// The value as the text of a parameter, and in messages.
    package var text: String {
        if case .string(let value) = self { value } else { literal.json }
    }
}
