/// Reading values that a schema limits.
///
/// A value outside its limits is no fault that ends reading: it is noted, and the rest of the text is read, so that a
/// client hears of every violation at once.
extension JSONCursor {
    /// How many violations are noted. A hostile text could hold millions.
    static let maximumViolations = 50

    /// A value that is outside a limit.
    struct Violation {
        var position: Int
        var message: String
    }

    @inline(never) mutating func violate(_ message: String, at position: Int) {
        if fault == nil, violations.count < Self.maximumViolations {
            violations.append(Violation(position: position, message: message))
        }
    }

    /// Reads a string of a length in Unicode scalars.
    public mutating func string(minLength: Int = 0, maxLength: Int = .max) -> String {
        let begin = position
        let value = string()
        if let message = Limits.length(of: value, minLength, maxLength) { violate(message, at: begin) }
        return value
    }

    /// Reads a string that matches a pattern, of a length in Unicode scalars.
    public mutating func string(minLength: Int = 0, maxLength: Int = .max, pattern: Pattern) -> String {
        let begin = position
        let value = string(minLength: minLength, maxLength: maxLength)
        if isValid, let message = Limits.pattern(value, pattern) { violate(message, at: begin) }
        return value
    }

    /// Reads an integer within limits.
    public mutating func int(
        minimum: Int? = nil, exclusiveMinimum: Int? = nil, maximum: Int? = nil, exclusiveMaximum: Int? = nil,
        multipleOf: Int? = nil
    ) -> Int {
        let begin = position
        let value = int()
        check(
            Limits.range(
                of: value, minimum: minimum, exclusiveMinimum: exclusiveMinimum, maximum: maximum,
                exclusiveMaximum: exclusiveMaximum), Limits.multiple(value, of: multipleOf), at: begin)
        return value
    }

    /// Reads an integer within limits.
    public mutating func int32(
        minimum: Int32? = nil, exclusiveMinimum: Int32? = nil, maximum: Int32? = nil, exclusiveMaximum: Int32? = nil,
        multipleOf: Int32? = nil
    ) -> Int32 {
        let begin = position
        let value = int32()
        check(
            Limits.range(
                of: value, minimum: minimum, exclusiveMinimum: exclusiveMinimum, maximum: maximum,
                exclusiveMaximum: exclusiveMaximum), Limits.multiple(value, of: multipleOf), at: begin)
        return value
    }

    /// Reads an integer within limits.
    public mutating func int64(
        minimum: Int64? = nil, exclusiveMinimum: Int64? = nil, maximum: Int64? = nil, exclusiveMaximum: Int64? = nil,
        multipleOf: Int64? = nil
    ) -> Int64 {
        let begin = position
        let value = int64()
        check(
            Limits.range(
                of: value, minimum: minimum, exclusiveMinimum: exclusiveMinimum, maximum: maximum,
                exclusiveMaximum: exclusiveMaximum), Limits.multiple(value, of: multipleOf), at: begin)
        return value
    }

    /// Reads a number within limits.
    public mutating func double(
        minimum: Double? = nil, exclusiveMinimum: Double? = nil, maximum: Double? = nil,
        exclusiveMaximum: Double? = nil, multipleOf: Double? = nil
    ) -> Double {
        let begin = position
        let value = double()
        check(
            Limits.range(
                of: value, minimum: minimum, exclusiveMinimum: exclusiveMinimum, maximum: maximum,
                exclusiveMaximum: exclusiveMaximum), Limits.multiple(value, of: multipleOf), at: begin)
        return value
    }

    /// Reads a number within limits, which are compared with the number as it is written.
    public mutating func float(
        minimum: Double? = nil, exclusiveMinimum: Double? = nil, maximum: Double? = nil,
        exclusiveMaximum: Double? = nil, multipleOf: Double? = nil
    ) -> Float {
        var written = JSONCursor(source.bytes, in: position..<source.end)
        let value = written.double()
        guard written.isValid else { return float() }
        let begin = position
        check(
            Limits.range(
                of: value, minimum: minimum, exclusiveMinimum: exclusiveMinimum, maximum: maximum,
                exclusiveMaximum: exclusiveMaximum), Limits.multiple(value, of: multipleOf), at: begin)
        return float()
    }

    private mutating func check(_ range: String?, _ multiple: String?, at begin: Int) {
        if let range { violate(range, at: begin) }
        if let multiple { violate(multiple, at: begin) }
    }

    /// Reads an array with a number of elements.
    public mutating func array<Element>(
        minItems: Int = 0, maxItems: Int = .max, _ element: (inout JSONCursor) -> Element?
    ) -> [Element] {
        let begin = position
        let elements = array(element)
        if let message = Limits.count(elements.count, minItems, maxItems, "element", "elements") {
            violate(message, at: begin)
        }
        return elements
    }

    /// Reads an array of elements of which no two are equal.
    public mutating func array<Element: Hashable>(
        minItems: Int = 0, maxItems: Int = .max, uniqueItems: Bool, _ element: (inout JSONCursor) -> Element?
    ) -> [Element] {
        let begin = position
        let elements = array(minItems: minItems, maxItems: maxItems, element)
        if uniqueItems, Set(elements).count < elements.count { violate("must not hold an element twice", at: begin) }
        return elements
    }

    /// Reads an object with a number of members.
    public mutating func dictionary<Value>(
        minProperties: Int = 0, maxProperties: Int = .max, _ value: (inout JSONCursor) -> Value?
    ) -> [String: Value] {
        let begin = position
        let members = dictionary(value)
        if let message = Limits.count(members.count, minProperties, maxProperties, "member", "members") {
            violate(message, at: begin)
        }
        return members
    }
}
