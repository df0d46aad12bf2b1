/// Members with their values, which is most of what generated code writes: one call for each keeps that code small, as
/// a document has thousands of them.
extension JSONWriter {
    /// Writes a member.
    @inline(never) public mutating func member(_ name: StaticString, _ value: String) {
        member(name)
        string(value)
    }

    /// Writes a member.
    @inline(never) public mutating func member(_ name: StaticString, _ value: Bool) {
        member(name)
        bool(value)
    }

    /// Writes a member.
    @inline(never) public mutating func member(_ name: StaticString, _ value: Int) {
        member(name)
        int(value)
    }

    /// Writes a member.
    @inline(never) public mutating func member(_ name: StaticString, _ value: Double) {
        member(name)
        double(value)
    }

    /// Writes a member.
    @inline(never) public mutating func member(_ name: StaticString, _ value: DateTime) {
        member(name)
        dateTime(value)
    }

    /// Writes a member that may be missing, and nothing where it is.
    @inline(never) public mutating func member(_ name: StaticString, ifPresent value: String?) {
        if let value { member(name, value) }
    }

    /// Writes a member that may be missing, and nothing where it is.
    @inline(never) public mutating func member(_ name: StaticString, ifPresent value: Bool?) {
        if let value { member(name, value) }
    }

    /// Writes a member that may be missing, and nothing where it is.
    @inline(never) public mutating func member(_ name: StaticString, ifPresent value: Int?) {
        if let value { member(name, value) }
    }

    /// Writes a member that may be missing, and nothing where it is.
    @inline(never) public mutating func member(_ name: StaticString, ifPresent value: Double?) {
        if let value { member(name, value) }
    }

    /// Writes a member that may be missing, and nothing where it is.
    @inline(never) public mutating func member(_ name: StaticString, ifPresent value: DateTime?) {
        if let value { member(name, value) }
    }

    /// Writes a member whose value may be `null`.
    @inline(never) public mutating func member(_ name: StaticString, orNull value: String?) {
        if let value { member(name, value) } else { null(name) }
    }

    /// Writes a member whose value may be `null`.
    @inline(never) public mutating func member(_ name: StaticString, orNull value: Bool?) {
        if let value { member(name, value) } else { null(name) }
    }

    /// Writes a member whose value may be `null`.
    @inline(never) public mutating func member(_ name: StaticString, orNull value: Int?) {
        if let value { member(name, value) } else { null(name) }
    }

    /// Writes a member whose value may be `null`.
    @inline(never) public mutating func member(_ name: StaticString, orNull value: Double?) {
        if let value { member(name, value) } else { null(name) }
    }

    /// Writes a member whose value may be `null`.
    @inline(never) public mutating func member(_ name: StaticString, orNull value: DateTime?) {
        if let value { member(name, value) } else { null(name) }
    }

    /// Writes a member that may be missing or `null`.
    public mutating func member(_ name: StaticString, _ value: Presence<some JSONEncodable>) {
        switch value {
        case .absent: break
        case .null: null(name)
        case .value(let value):
            member(name)
            value.encode(to: &self)
        }
    }

    /// Writes a member that is `null`.
    @inline(never) public mutating func null(_ name: StaticString) {
        member(name)
        null()
    }
}
