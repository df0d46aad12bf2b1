extension JSONCursor {
    /// Reads a value of any kind that is equal to one of a table's JSON texts, as JSON Schema compares: `1.0` is `1`, and
    /// the order of members means nothing.
    ///
    /// - Parameter literals: JSON texts, each after its length in bytes.
    /// - Returns: the index of the text, or -1 after a fault.
    @inline(never) public mutating func value(among literals: StaticString) -> Int {
        let begin = position
        let value = value()
        guard fault == nil else { return -1 }
        let canonical = value.bytes
        for (index, literal) in NameTable(names: literals).all.enumerated()
        where JSONValue(parsing: Array(literal.utf8))?.bytes == canonical {
            return index
        }
        fail(notAmong: literals, at: begin)
        return -1
    }
}
