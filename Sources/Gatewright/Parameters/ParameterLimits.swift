/// Limits on parameters. A parameter that is missing or not of its type has been noted already.
extension RequestReader {
    /// Notes a text that is too short or too long, in Unicode scalars.
    public mutating func check(
        _ value: String?, in location: HTTPError.Issue.Location, _ name: StaticString, minLength: Int = 0,
        maxLength: Int = .max
    ) {
        guard let value else { return }
        note(Limits.length(of: value, minLength, maxLength), location, name)
    }

    /// Notes a text that does not match a pattern, or is too short or too long, in Unicode scalars.
    public mutating func check(
        _ value: String?, in location: HTTPError.Issue.Location, _ name: StaticString, minLength: Int = 0,
        maxLength: Int = .max, pattern: Pattern
    ) {
        guard let value else { return }
        check(value, in: location, name, minLength: minLength, maxLength: maxLength)
        var work = Pattern.mostWork
        note(Limits.pattern(value, pattern, work: &work), location, name)
    }

    /// Notes an integer outside its limits.
    public mutating func check<Value: FixedWidthInteger & LimitedNumber>(
        _ value: Value?, in location: HTTPError.Issue.Location, _ name: StaticString, minimum: Value? = nil,
        exclusiveMinimum: Value? = nil, maximum: Value? = nil, exclusiveMaximum: Value? = nil, multipleOf: Value? = nil
    ) {
        guard let value else { return }
        note(
            Limits.range(
                of: value, minimum: minimum, exclusiveMinimum: exclusiveMinimum, maximum: maximum,
                exclusiveMaximum: exclusiveMaximum), location, name)
        note(Limits.multiple(value, of: multipleOf), location, name)
    }

    /// Notes a number outside its limits.
    public mutating func check(
        _ value: Double?, in location: HTTPError.Issue.Location, _ name: StaticString, minimum: Double? = nil,
        exclusiveMinimum: Double? = nil, maximum: Double? = nil, exclusiveMaximum: Double? = nil,
        multipleOf: Double? = nil
    ) {
        guard let value else { return }
        note(
            Limits.range(
                of: value, minimum: minimum, exclusiveMinimum: exclusiveMinimum, maximum: maximum,
                exclusiveMaximum: exclusiveMaximum), location, name)
        note(Limits.multiple(value.description.utf8, of: multipleOf), location, name)
    }

    /// Notes a number outside its limits, which are compared with its shortest decimal text.
    public mutating func check(
        _ value: Float?, in location: HTTPError.Issue.Location, _ name: StaticString, minimum: Double? = nil,
        exclusiveMinimum: Double? = nil, maximum: Double? = nil, exclusiveMaximum: Double? = nil,
        multipleOf: Double? = nil
    ) {
        check(
            value.flatMap { Double($0.description) }, in: location, name, minimum: minimum,
            exclusiveMinimum: exclusiveMinimum, maximum: maximum, exclusiveMaximum: exclusiveMaximum,
            multipleOf: multipleOf)
    }

    private mutating func note(
        _ violation: Violation?, _ location: HTTPError.Issue.Location, _ name: StaticString
    ) {
        if let violation { fail(location, name.description, violation) }
    }
}
