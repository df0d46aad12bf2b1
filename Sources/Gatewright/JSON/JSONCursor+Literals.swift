extension JSONCursor {
    /// Reads a value of any kind that is equal to a JSON text, as JSON Schema compares.
    ///
    /// - Returns: false after a fault or for another value, which is noted.
    @inline(never) public mutating func constant(_ literal: StaticString) -> Bool {
        let table = NameTable(names: literal)
        // A string that is spelled the same; of a number this might be the beginning.
        if source[position] == UInt8(ascii: "\""), source.equal(from: position, table, at: 0, count: table.end) {
            position &+= table.end
            return true
        }
        let begin = position
        let value = value()
        guard fault == nil else { return false }
        let expected = JSONValue(parsing: literal.bytes) ?? .null
        if value.bytes == expected.bytes { return true }
        reject(Violation(.const, expected), .value, at: begin)
        return false
    }

    /// Reads a value of any kind that is equal to one of a table's JSON texts, as JSON Schema compares: `1.0` is `1`,
    /// and the order of members means nothing.
    ///
    /// - Parameter literals: JSON texts, each after its length in bytes.
    /// - Returns: the index of the text, or -1 after a fault or for another value, which is noted.
    @inline(never) public mutating func value(among literals: StaticString) -> Int {
        let begin = position
        let value = value()
        guard fault == nil else { return -1 }
        let canonical = value.bytes
        let all = NameTable(names: literals).all.map { JSONValue(parsing: Array($0.utf8)) ?? .null }
        if let index = all.firstIndex(where: { $0.bytes == canonical }) { return index }
        reject(Violation(.enum, .array(all)), .value, at: begin)
        return -1
    }
}
