/// Bounds on a document, so that a hostile one costs an error message and not the machine.
enum ReadingLimits {
    /// In bytes. The largest published documents have about 10 MB.
    static let file = 64 << 20
    /// Mappings and lists inside one another. Published documents stay below 30, and reading the deepest allowed one
    /// recursively fits the 512 KB stack of a secondary thread.
    static let depth = 256
    /// In bytes, of one text.
    static let text = 4 << 20
    /// Values that aliases and merge keys repeat.
    static let repeated = 1_000_000
    /// Files that `AWS::Include` puts into one document.
    static let includes = 256
    /// References that lead to one another.
    static let references = 64
}
