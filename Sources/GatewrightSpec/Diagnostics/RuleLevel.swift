/// What a project makes of a rule.
package enum RuleLevel: String, Hashable, Sendable, CaseIterable {
    case off, note, warning, error

    package init(_ severity: Severity) {
        switch severity {
        case .note: self = .note
        case .warning: self = .warning
        case .error: self = .error
        }
    }

    /// Nil for `off`.
    var severity: Severity? { Severity(rawValue: rawValue) }
}

extension RuleLevel {
    /// Reads `rules` of the configuration: a level for the identifier of each rule that is to have another.
    ///
    /// - Parameter known: The identifiers that there are; nil to take any.
    package static func read(_ node: Node?, known: [String]?, diagnostics: Diagnostics) -> [String: RuleLevel] {
        guard let node, !node.isNull else { return [:] }
        guard node.isMapping else {
            diagnostics.report(.rulesNoMapping(node.kind), at: node.position)
            return [:]
        }
        var result: [String: RuleLevel] = [:]
        for member in node.members {
            if let known, !known.contains(member.key) {
                let suggestion = closest(to: member.key, among: known)
                diagnostics.report(.unknownRule(member.key, suggestion: suggestion), at: member.keyPosition)
                continue
            }
            // YAML 1.1 takes `off` for false, and so do people.
            let text = member.value.boolean == false ? "off" : member.value.string ?? ""
            guard let level = RuleLevel(rawValue: text) else {
                diagnostics.report(
                    .unknownLevel(text, suggestion: closest(to: text, among: allCases.map(\.rawValue))),
                    at: member.value.position)
                continue
            }
            result[member.key] = level
        }
        return result
    }
}

extension Diagnostic.Message {
    fileprivate static func rulesNoMapping(_ kind: String) -> Self {
        .init(
            .error, "no-rules", "`rules` is a mapping, not \(kind)",
            fix: "write a rule and its level, as in `body-on-get: off`")
    }

    fileprivate static func unknownRule(_ name: String, suggestion: String?) -> Self {
        .init(
            .error, "unknown-rule", "there is no rule '\(cropped(name))'",
            fix: suggestion.map { "did you mean `\($0)`?" } ?? "`gatewright check --list-rules` shows all of them")
    }

    fileprivate static func unknownLevel(_ name: String, suggestion: String?) -> Self {
        .init(
            .error, "unknown-level", "a rule's level is not '\(cropped(name))'",
            fix: suggestion.map { "did you mean `\($0)`?" } ?? "use `off`, `note`, `warning` or `error`")
    }
}
