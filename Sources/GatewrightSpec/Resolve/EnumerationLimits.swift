import GatewrightAPI
import GatewrightPattern

/// Limits that stand beside `enum`: they leave out some of its values.
extension TypeResolver {
    /// Takes out the cases that other keywords of the schema exclude, which is said.
    ///
    /// - Returns: the keywords that are still to be checked: where any other text is a value as well, or no case is
    ///   left.
    func restrict(_ enumeration: inout Enumeration, by schema: Schema) -> [String] {
        let limits = schema.node.members.filter { Schema.limits.contains($0.key) }
        guard !limits.isEmpty else { return [] }
        if enumeration.isExtensible { return limits.map(\.key) }
        let all = enumeration.cases
        for limit in limits {
            let excluded = all.filter { !allows($0.rawValue, limit, of: schema.node) }
            guard !excluded.isEmpty else { continue }
            enumeration.cases.removeAll { kept in excluded.contains { $0.rawValue == kept.rawValue } }
            diagnostics.report(
                .excludedValues(excluded.map(\.rawValue.text), by: limit.key), at: limit.keyPosition)
        }
        guard enumeration.cases.isEmpty else { return [] }
        enumeration.cases = all
        diagnostics.report(.unmeetableLimits, at: schema.node.position)
        return limits.map(\.key)
    }

    /// Whether a schema lists values and says more of them than the list does, which only the decoder checks.
    func assertsMore(of node: Node) -> Bool {
        guard let target = target(of: node) else { return false }
        let schema = schema(of: target)
        if let wrapped = schema.allOf.first { return assertsMore(of: wrapped) }
        guard let enumeration = schema.enumeration else { return false }
        let isLimited = enumeration.isExtensible && schema.node.members.contains { Schema.limits.contains($0.key) }
        return isLimited || ["not", "if", Schema.conjunction].contains { schema.node[$0] != nil }
    }

    private func allows(_ value: Enumeration.RawValue, _ limit: Node.Member, of schema: Node) -> Bool {
        switch value {
        case .boolean: true
        case .string(let text): allows(text, limit)
        case .integer(let number): allows(Double(number), limit, of: schema)
        case .number(let number): allows(number, limit, of: schema)
        }
    }

    private func allows(_ text: String, _ limit: Node.Member) -> Bool {
        switch limit.key {
        case "minLength": return limit.value.integer.map { text.unicodeScalars.count >= $0 } ?? true
        case "maxLength": return limit.value.integer.map { text.unicodeScalars.count <= $0 } ?? true
        case "pattern":
            guard let source = limit.value.string else { return true }
            do {
                let program = try SpelledPattern(source).program
                var matcher = try PatternMatcher(program) { GeneralCategories.number(of: $0) }
                let bytes = Array(text.utf8)
                return matcher.matches(bytes.span) ?? true
            } catch {
                diagnostics.report(.uncheckedPattern(error, in: source), at: limit.value.position)
                return true
            }
        default: return true
        }
    }

    private func allows(_ number: Double, _ limit: Node.Member, of schema: Node) -> Bool {
        guard let bound = limit.value.number else { return true }
        switch limit.key {
        case "minimum": return schema["exclusiveMinimum"]?.boolean == true ? number > bound : number >= bound
        case "maximum": return schema["exclusiveMaximum"]?.boolean == true ? number < bound : number <= bound
        case "exclusiveMinimum": return number > bound
        case "exclusiveMaximum": return number < bound
        case "multipleOf":
            let quotient = number / bound
            // Authors write decimal numbers, whose quotients are whole but for the last bits.
            return bound <= 0 || abs(quotient - quotient.rounded()) <= quotient.ulp * 2
        default: return true
        }
    }
}

extension Diagnostic.Message {
    static func excludedValues(_ values: [String], by keyword: String) -> Self {
        let shown = values.prefix(5).map { "'\(cropped($0))'" }.joined(separator: ", ")
        return .init(
            .warning, "excluded-values", "`\(keyword)` excludes \(shown)\(values.count > 5 ? ", …" : "")",
            why: "a value must be valid against every keyword, so this is none of the cases",
            fix: "take it out of `enum`, or remove the limit")
    }
}
