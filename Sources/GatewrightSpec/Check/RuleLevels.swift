extension RuleLevel {
    /// Reads `rules` of the configuration: a level for the identifier of each rule that is to have another.
    static func read(_ node: Node?, diagnostics: Diagnostics) -> [String: RuleLevel] {
        guard let node, !node.isNull else { return [:] }
        guard node.isMapping else {
            diagnostics.report(.rulesNoMapping(node.kind), at: node.position)
            return [:]
        }
        var result: [String: RuleLevel] = [:]
        for member in node.members {
            guard Rule.byIdentifier[member.key] != nil || ofGeneration.contains(member.key) else {
                let suggestion = closest(to: member.key, among: Rule.all.map(\.identifier) + ofGeneration.sorted())
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
