/// A place in a file.
package struct Position: Hashable, Sendable {
    /// Which of ``Diagnostics/sources``.
    package var file: Int32
    /// From 1.
    package var line: Int32
    /// From 1, in Unicode scalars: what editors show.
    package var column: Int32
    /// Zero for what stands there. Schemas that are put together from several have a number of their own, and the place
    /// of one of them.
    var derivation: Int32 = 0

    package init(file: Int32, line: Int32, column: Int32) {
        self.file = file
        self.line = line
        self.column = column
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(Int64(line) << 32 | Int64(column))
        hasher.combine(Int64(file) << 32 ^ Int64(derivation))
    }

    /// Of a schema that is left when something is taken out of the one here.
    var rest: Position {
        var result = self
        result.derivation = -1 - abs(derivation)
        return result
    }
}
