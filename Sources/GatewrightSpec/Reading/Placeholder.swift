/// Text that a tool replaces before the document is deployed: `{{name}}`, `%{name}%`.
enum Placeholder {
    /// `{{name}}` without quotes, which YAML reads as a mapping whose only key is a mapping whose only key is the name.
    /// - Parameters:
    ///   - key: The first key that is no text.
    ///   - members: Of the outer mapping.
    /// - Returns: The text that the author means, or nil when it is something else.
    static func text(ofKey key: Node, members: [Node.Member]) -> String? {
        guard members.count == 1, members[0].value.isNull, key.members.count == 1, key.members[0].value.isNull else {
            return nil
        }
        return "{{" + key.members[0].key + "}}"
    }
}
