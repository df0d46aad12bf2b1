/// The limits that JSON Schema sets on values (validation §6), each with the rule that a value outside breaks.
enum Limits {
    /// Lengths count Unicode scalars, as JSON Schema does.
    static func length(of text: String, _ minimum: Int, _ maximum: Int) -> Violation? {
        // A scalar takes one to four bytes, so the bytes decide in most cases.
        let bytes = text.utf8.count
        if bytes <= maximum, bytes / 4 >= minimum { return nil }
        let count = text.unicodeScalars.count
        if count < minimum { return Violation(.minLength, .integer(minimum)) }
        if count > maximum { return Violation(.maxLength, .integer(maximum)) }
        return nil
    }

    /// Of what is not encoded as a string.
    static func bytes(_ count: Int, _ minimum: Int, _ maximum: Int) -> Violation? {
        func violation(_ keyword: Violation.Keyword, _ limit: Int, _ words: String) -> Violation {
            Violation(keyword, .integer(limit), words: "must have \(words) \(limit) \(limit == 1 ? "byte" : "bytes")")
        }
        if count < minimum { return violation(.minLength, minimum, "at least") }
        if count > maximum { return violation(.maxLength, maximum, "at most") }
        return nil
    }

    static func items(_ count: Int, _ minimum: Int, _ maximum: Int) -> Violation? {
        if count < minimum { return Violation(.minItems, .integer(minimum)) }
        if count > maximum { return Violation(.maxItems, .integer(maximum)) }
        return nil
    }

    static func properties(_ count: Int, _ minimum: Int, _ maximum: Int) -> Violation? {
        if count < minimum { return Violation(.minProperties, .integer(minimum)) }
        if count > maximum { return Violation(.maxProperties, .integer(maximum)) }
        return nil
    }

    static let uniqueItems = Violation(.uniqueItems, true)

    static func range<Value: LimitedNumber>(
        of value: Value, minimum: Value?, exclusiveMinimum: Value?, maximum: Value?, exclusiveMaximum: Value?
    ) -> Violation? {
        if let minimum, value < minimum { return Violation(.minimum, minimum.limit) }
        if let exclusiveMinimum, value <= exclusiveMinimum {
            return Violation(.exclusiveMinimum, exclusiveMinimum.limit)
        }
        if let maximum, value > maximum { return Violation(.maximum, maximum.limit) }
        if let exclusiveMaximum, value >= exclusiveMaximum {
            return Violation(.exclusiveMaximum, exclusiveMaximum.limit)
        }
        return nil
    }

    static func multiple<Value: FixedWidthInteger & LimitedNumber>(_ value: Value, of factor: Value?) -> Violation? {
        // -1 divides everything, but the remainder of the least integer by it overflows.
        guard let factor, factor != 0, factor != -1, value % factor != 0 else { return nil }
        return Violation(.multipleOf, factor.limit)
    }

    /// - Parameter text: the number as it is written.
    static func multiple(_ text: some Collection<UInt8>, of factor: Double?) -> Violation? {
        guard let factor, factor != 0, !DecimalMultiple.check(text, of: factor) else { return nil }
        return Violation(.multipleOf, factor.limit)
    }
}

/// A number that a schema can limit.
public protocol LimitedNumber: Comparable {
    /// The number as a limit.
    var limit: JSONValue { get }
}

extension Int: LimitedNumber {
    /// The number as a limit.
    public var limit: JSONValue { .integer(self) }
}

extension Int32: LimitedNumber {
    /// The number as a limit.
    public var limit: JSONValue { .integer(Int(self)) }
}

extension Int64: LimitedNumber {
    /// The number as a limit.
    public var limit: JSONValue { Int(exactly: self).map { .integer($0) } ?? .number(Double(self)) }
}

extension Double: LimitedNumber {
    /// The number as a limit.
    public var limit: JSONValue { .number(self) }
}
