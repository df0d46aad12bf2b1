import GatewrightAPI

extension Documentation {
    /// A documentation comment; empty where the author says nothing.
    ///
    /// Deprecation is only said here. `@available(*, deprecated)` would warn wherever the generated codecs,
    /// initializers and routers themselves use what is deprecated, and the user could not silence it.
    ///
    /// - Parameters:
    ///   - lead: Set in front of the first line, as Markdown.
    ///   - closing: A last paragraph, as Markdown.
    func comment(lead: String = "", closing: String = "") -> Code {
        if lead.isEmpty, closing.isEmpty, !isDeprecated, summary.isEmpty, description.isEmpty { return Code() }
        var paragraphs: [String] = []
        if !summary.isEmpty { paragraphs.append(summary) }
        if !description.isEmpty, description != summary { paragraphs.append(description) }
        if !lead.isEmpty {
            paragraphs = paragraphs.isEmpty ? [lead] : ["\(lead): \(paragraphs[0])"] + paragraphs.dropFirst()
        }
        if isDeprecated { paragraphs.append("- Warning: Deprecated.") }
        if !closing.isEmpty { paragraphs.append(closing) }
        return documentationComment(paragraphs)
    }
}
