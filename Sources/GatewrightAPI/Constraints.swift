/// What a schema asks of a value beyond its type, JSON Schema validation §6.
package struct Constraints: Hashable, Sendable {
    /// A limit as the author wrote it.
    package enum Number: Hashable, Sendable {
        case integer(Int)
        case decimal(Double)

        /// The nearest one, where the bits of a large integer do not matter.
        package var double: Double {
            switch self {
            case .integer(let value): Double(value)
            case .decimal(let value): value
            }
        }
    }

    /// What a string must look like, as the runtime calls it.
    package var format: String?
    /// In Unicode scalars; of a file in bytes.
    package var minLength: Int?
    package var maxLength: Int?
    package var pattern: Pattern?
    package var minimum: Number?
    package var exclusiveMinimum: Number?
    package var maximum: Number?
    package var exclusiveMaximum: Number?
    package var multipleOf: Number?
    package var minItems: Int?
    package var maxItems: Int?
    package var uniqueItems = false
    package var minProperties: Int?
    package var maxProperties: Int?
    /// What the other members do not say.
    package var assertions: Assertions?

    package init() {}

    package var isEmpty: Bool { self == Constraints() }
}

/// What a schema asks of values that their type does not say, as a schema of its own.
package struct Assertions: Hashable, Sendable {
    /// JSON Schema 2020-12, in which the number of a pattern stands for it. `patternProperties` is a list of pairs.
    package var schema: JSONLiteral
    package var patterns: [Pattern]

    /// A keyword of ours: names of members that the schema beside it does not see.
    package static let besides = "x-besides"

    package init(schema: JSONLiteral, patterns: [Pattern] = []) {
        self.schema = schema
        self.patterns = patterns
    }
}

extension TypeReference {
    /// The type without the limits on its values.
    package var unconstrained: TypeReference {
        if case .constrained(let type, _) = self { type } else { self }
    }

    package var isOptional: Bool { if case .optional = self { true } else { false } }

    /// The type without an optionality of its own.
    package var unwrapped: TypeReference {
        if case .optional(let wrapped) = self { wrapped.unwrapped } else { self }
    }
}
