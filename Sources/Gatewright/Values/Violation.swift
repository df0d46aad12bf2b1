/// One rule of a schema that a value breaks.
///
/// Made only when there is one, and small: the words are made where somebody reads them.
struct Violation: Hashable {
    /// Nil where no keyword of a schema says so.
    var keyword: Keyword?
    /// What the keyword asks for, as the schema has it.
    var limit: JSONValue?

    /// Where those of the keyword do not say it.
    var words: String?

    init(_ keyword: Keyword?, _ limit: JSONValue?, words: String? = nil) {
        self.keyword = keyword
        self.limit = limit
        self.words = words
    }

    /// A keyword of JSON Schema, in its spelling.
    enum Keyword: String {
        case type, format, `enum`, const, oneOf, anyOf, not
        case required, additionalProperties, minProperties, maxProperties
        case propertyNames, dependentRequired, unevaluatedProperties
        case contains, minContains, maxContains, unevaluatedItems
        case minLength, maxLength, pattern
        case minimum, exclusiveMinimum, maximum, exclusiveMaximum, multipleOf
        case minItems, maxItems, uniqueItems, items
    }
}

extension Violation {
    /// What is wrong, in words that follow "The value at this place …": `must be at least 1`.
    var message: String {
        if let words { return words }
        return switch keyword {
        case nil: "is outside its limits"
        case .type:
            limit?.array == nil
                ? "must be \(Self.words(forType: limit?.string))" : "must be of type \(Self.list(limit ?? .null))"
        case .format: "must be \(Self.words(forFormat: limit?.string))"
        case .enum: limit.map { "must be one of \(Self.list($0))" } ?? "is not one of the allowed values"
        case .const: "must be \(text)"
        case .not: "is excluded"
        case .oneOf, .anyOf: limit.map { "fits none of \(Self.list($0))" } ?? "fits none of its variants"
        case .required: "is required"
        case .additionalProperties, .items, .unevaluatedProperties, .unevaluatedItems: "is not allowed"
        case .propertyNames: "has a name that is not allowed"
        case .dependentRequired: "is required beside \(Self.list(limit ?? .null))"
        case .contains: "must hold an element like \(text)"
        case .minContains: "must hold at least \(counted("such element", "such elements"))"
        case .maxContains: "must hold at most \(counted("such element", "such elements"))"
        case .minProperties: "must have at least \(counted("member", "members"))"
        case .maxProperties: "must have at most \(counted("member", "members"))"
        case .minLength: "must have at least \(counted("character", "characters"))"
        case .maxLength: "must have at most \(counted("character", "characters"))"
        case .pattern: "must match \(limit?.string ?? "a pattern")"
        case .minimum: "must be at least \(text)"
        case .exclusiveMinimum: "must be greater than \(text)"
        case .maximum: "must be at most \(text)"
        case .exclusiveMaximum: "must be less than \(text)"
        case .multipleOf: "must be a multiple of \(text)"
        case .minItems: "must have at least \(counted("element", "elements"))"
        case .maxItems: "must have at most \(counted("element", "elements"))"
        case .uniqueItems: "must not hold an element twice"
        }
    }

    private var text: String { limit?.description ?? "" }

    private func counted(_ one: String, _ many: String) -> String { "\(text) \(limit == 1 ? one : many)" }

    private static func words(forType type: String?) -> String {
        switch type {
        case "string": "a string"
        case "number": "a number"
        case "integer": "an integer"
        case "boolean": "true or false"
        case "array": "an array"
        case "object": "an object"
        case let type?: type
        case nil: "of another type"
        }
    }

    private static func words(forFormat format: String?) -> String {
        switch format {
        case "int32": "an integer from -2147483648 to 2147483647"
        case "int64": "an integer from -9223372036854775808 to 9223372036854775807"
        case "float": "a number that a 32-bit float can hold"
        case "double": "a number that a 64-bit float can hold"
        case "date-time": "a date-time such as 2026-01-31T12:00:00Z"
        case "date": "a date such as 2026-01-31"
        case "uuid": "a UUID"
        case "byte": "base64"
        case let format?: "of the format \(format)"
        case nil: "a number in range"
        }
    }

    /// The first of many values.
    private static func list(_ values: JSONValue) -> String {
        let all = values.array ?? [values]
        let first = all.prefix(20).map { $0.string ?? $0.description }
        return first.joined(separator: ", ") + (all.count > 20 ? ", …" : "")
    }
}

extension Violation {
    static let required = Violation(.required, true)

    /// A value that is none of some names.
    static func names(_ keyword: Keyword, _ names: StaticString) -> Violation {
        Violation(keyword, .array(NameTable(names: names).all.map { .string($0) }))
    }
}
