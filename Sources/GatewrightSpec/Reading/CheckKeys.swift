/// Says which keys of a mapping are not known, with the known one that the author most likely meant.
///
/// Keys that begin with `x-` are extensions and always allowed.
/// - Parameters:
///   - known: Every key that has a meaning here.
///   - owner: What the mapping is, with its article: `an operation`.
package func checkKeys(_ node: Node, known: [String], owner: String, diagnostics: Diagnostics) {
    for member in node.members where !member.key.hasPrefix("x-") && !known.contains(member.key) {
        let suggestion = closest(to: member.key, among: known)
        diagnostics.report(.unknownKey(member.key, owner: owner, suggestion: suggestion), at: member.keyPosition)
    }
}

extension Diagnostic.Message {
    static func unknownKey(_ key: String, owner: String, suggestion: String?) -> Self {
        .init(
            .warning, "unknown-key", "\(owner) has no key '\(cropped(key))'", why: "it has no effect",
            fix: suggestion.map { "did you mean `\($0)`?" })
    }
}
