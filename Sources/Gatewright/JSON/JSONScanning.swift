/// Reading a text lazily: noting where values stand now, and reading them when somebody asks.
extension JSONCursor {
    /// Passes over a value and returns where it stands.
    package mutating func rawValue() -> Range<Int> {
        let begin = position
        skip()
        return fault == nil ? begin..<position : begin..<begin
    }

    /// The bytes of a string, with escapes replaced. They may not be UTF-8.
    package mutating func stringBytes() -> [UInt8] {
        let string = scanString()
        return fault == nil ? unescaped(string) : []
    }

    /// Reads a member's name and goes on to its value.
    ///
    /// - Returns: where the name stands, without its quotes and with its escapes.
    package mutating func rawName() -> Range<Int> {
        let name = name()
        validate(name)
        return name.start..<name.start &+ name.count
    }

    /// Whether the bytes in a range are a name.
    package func bytes(in range: Range<Int>, equal name: StaticString) -> Bool {
        name.utf8CodeUnitCount == range.count
            && source.equal(from: range.lowerBound, NameTable(names: name), at: 0, count: range.count)
    }

    /// Where the cursor stands.
    package var offset: Int { position }
}
