/// A place in a file.
package struct Position: Hashable, Sendable {
    /// Which of ``Diagnostics/sources``.
    package var file: Int32
    /// From 1.
    package var line: Int32
    /// From 1, in Unicode scalars: what editors show.
    package var column: Int32

    package init(file: Int32, line: Int32, column: Int32) {
        self.file = file
        self.line = line
        self.column = column
    }
}
