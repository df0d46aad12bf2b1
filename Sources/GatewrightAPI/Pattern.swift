/// A regular expression that texts have to match, declared once for all schemas that have the same.
package struct Pattern: Hashable, Sendable {
    /// Of the declaration, unescaped: `sku`, after the first property or parameter with it.
    package var name: String
    /// ECMA 262, valid and supported by the runtime.
    package var source: String
    /// Whether it asks for general categories of Unicode, `\p{L}`, whose tables are large.
    package var usesCategories: Bool

    package init(name: String, source: String, usesCategories: Bool = false) {
        self.name = name
        self.source = source
        self.usesCategories = usesCategories
    }
}
