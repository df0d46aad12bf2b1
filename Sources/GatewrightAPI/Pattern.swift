/// A regular expression that texts have to match, declared once for all schemas that have the same.
package struct Pattern: Hashable, Sendable {
    /// Of the declaration, unescaped: `sku`, after the first property or parameter with it.
    package var name: String
    /// ECMA 262, as in the document.
    package var source: String
    /// The same as the runtime reads it, where that is not the source: with ranges in place of `\p{Script=Greek}` and
    /// others.
    package var spelledOut: String?
    /// Whether it asks for general categories of Unicode, `\p{L}`, whose tables are large.
    package var usesCategories: Bool

    package init(name: String, source: String, spelledOut: String? = nil, usesCategories: Bool = false) {
        self.name = name
        self.source = source
        self.spelledOut = spelledOut
        self.usesCategories = usesCategories
    }
}
