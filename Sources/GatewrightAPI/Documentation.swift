/// What the author says about something. May hold anything: printed only through an escaping function.
package struct Documentation: Hashable, Sendable {
    package var summary: String
    package var description: String
    package var isDeprecated: Bool

    package init(summary: String = "", description: String = "", isDeprecated: Bool = false) {
        self.summary = summary
        self.description = description
        self.isDeprecated = isDeprecated
    }
}
