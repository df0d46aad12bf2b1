/// Reading values that a schema limits.
extension JSONCursor {
    /// Reads a string of a length in Unicode scalars.
    public mutating func string(minLength: Int = 0, maxLength: Int = .max) -> String {
        let begin = position
        let value = string()
        if let violation = Limits.length(of: value, minLength, maxLength) { violate(violation, at: begin) }
        return value
    }

    /// Reads a string that matches a pattern, of a length in Unicode scalars.
    public mutating func string(minLength: Int = 0, maxLength: Int = .max, pattern: Pattern) -> String {
        let begin = position
        let value = string(minLength: minLength, maxLength: maxLength)
        if isValid, let violation = Limits.pattern(value, pattern, work: &patternWork) { violate(violation, at: begin) }
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
        if fault != nil { return value }
        check(
            Limits.range(
                of: value, minimum: minimum, exclusiveMinimum: exclusiveMinimum, maximum: maximum,
                exclusiveMaximum: exclusiveMaximum),
            Limits.multiple(source.bytes[begin..<position], of: rejected == begin ? nil : multipleOf), at: begin)
        return value
    }

    /// Reads a number within limits, which are compared with the number as it is written.
    public mutating func float(
        minimum: Double? = nil, exclusiveMinimum: Double? = nil, maximum: Double? = nil,
        exclusiveMaximum: Double? = nil, multipleOf: Double? = nil
    ) -> Float {
        let begin = position
        let value = float()
        guard fault == nil, rejected != begin else { return value }
        var written = JSONCursor(source.bytes, in: begin..<position)
        check(
            Limits.range(
                of: written.double(), minimum: minimum, exclusiveMinimum: exclusiveMinimum, maximum: maximum,
                exclusiveMaximum: exclusiveMaximum), Limits.multiple(source.bytes[begin..<position], of: multipleOf),
            at: begin)
        return value
    }

    private mutating func check(_ range: Violation?, _ multiple: Violation?, at begin: Int) {
        if let range { violate(range, at: begin) }
        if let multiple { violate(multiple, at: begin) }
    }

    /// Reads an array with a number of elements.
    @inlinable
    public mutating func array<Element>(
        minItems: Int = 0, maxItems: Int = .max, _ element: (inout JSONCursor) -> Element?
    ) -> [Element] {
        let begin = offset
        // Those that are left out count as well.
        var count = 0
        let elements = array { cursor in
            count &+= 1
            return element(&cursor)
        }
        checkItems(count, minItems, maxItems, at: begin)
        return elements
    }

    @usableFromInline mutating func checkItems(_ count: Int, _ minItems: Int, _ maxItems: Int, at begin: Int) {
        if let violation = Limits.items(count, minItems, maxItems) { violate(violation, at: begin) }
    }

    /// Reads an array of elements of which no two are equal.
    @inlinable
    public mutating func array<Element: Hashable>(
        minItems: Int = 0, maxItems: Int = .max, uniqueItems: Bool, _ element: (inout JSONCursor) -> Element?
    ) -> [Element] {
        let begin = offset
        let known = violationCount
        let elements = array(minItems: minItems, maxItems: maxItems, element)
        guard uniqueItems else { return elements }
        if violationCount > known || Set(elements).count < elements.count { checkUniqueItems(at: begin) }
        return elements
    }

    @usableFromInline var violationCount: Int { violations.count }

    /// Values that are equal in Swift need not be so in JSON: two texts for one moment, objects that differ in members
    /// which nobody reads. Others stand for what could not be read. So the text decides.
    @inline(never) @usableFromInline mutating func checkUniqueItems(at begin: Int) {
        guard fault == nil, violations.count < Self.maximumViolations, reread(position &- begin) else { return }
        var again = JSONCursor(source.bytes, in: begin..<position)
        guard again.kind == .array else { return }
        let elements = again.array { $0.value() }
        if Set(elements.map(\.bytes)).count < elements.count { violate(Limits.uniqueItems, at: begin) }
    }

    /// Reads an object with a number of members.
    @inlinable
    public mutating func dictionary<Value>(
        minProperties: Int = 0, maxProperties: Int = .max, _ value: (inout JSONCursor) -> Value?
    ) -> [String: Value] {
        let begin = offset
        // Those that are left out count as well.
        var leftOut = 0
        let members = dictionary { cursor in
            let value = value(&cursor)
            if value == nil { leftOut &+= 1 }
            return value
        }
        checkProperties(members.count &+ leftOut, minProperties, maxProperties, at: begin)
        return members
    }

    @usableFromInline mutating func checkProperties(
        _ count: Int, _ minProperties: Int, _ maxProperties: Int, at begin: Int
    ) {
        if let violation = Limits.properties(count, minProperties, maxProperties) { violate(violation, at: begin) }
    }
}
