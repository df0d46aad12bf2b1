import GatewrightAPI

extension ExampleChecks {
    /// Values of a type that break its assertions and nothing else, one for each keyword that some value is found for.
    func assertionViolations(of type: TypeReference, _ value: JSONLiteral) -> [ExampleViolation] {
        switch type.unwrapped {
        case .constrained(let inner, var constraints):
            guard let assertions = constraints.assertions else { return [] }
            constraints.assertions = nil
            return violations(of: assertions, value) { fault(in: $0, as: .constrained(inner, constraints)) == nil }
        case .named(let path, _):
            switch declarations[path] {
            case .structure(var structure):
                guard let assertions = structure.assertions else { return [] }
                structure.assertions = nil
                return violations(of: assertions, value) { fault(in: $0, as: structure, at: "") == nil }
            case .enumeration(let enumeration):
                let refused = enumeration.cases.map(\.rawValue.literal).first {
                    enumeration.assertions?.keyword(brokenBy: $0) != nil
                }
                return refused.map { [ExampleViolation($0, "that is listed and refused", nil)] } ?? []
            default: return []
            }
        default: return []
        }
    }

    private func violations(
        of assertions: Assertions, _ value: JSONLiteral, isOfType: (JSONLiteral) -> Bool
    ) -> [ExampleViolation] {
        let members = assertions.schema.members ?? []
        let definitions = members.filter { $0.name == "$defs" }
        // What meets the schema in `not`, and whatever does not meet the whole.
        let wanted =
            members.filter { $0.name == "not" }.compactMap(\.value.members) + [
                [.init(name: "not", value: assertions.schema)]
            ]
        var found: [(keyword: String, member: Int, value: JSONLiteral)] = []
        func add(_ candidate: JSONLiteral, _ member: Int) {
            guard let keyword = assertions.keyword(brokenBy: candidate), isOfType(candidate),
                !found.contains(where: { $0.keyword == keyword && $0.member == member })
            else { return }
            found.append((keyword, member, candidate))
        }
        for schema in wanted {
            let changed = Assertions(schema: .object(schema + definitions), patterns: assertions.patterns)
            for attempt in 0..<AssertionExamples.attempts {
                var examples = AssertionExamples(changed, attempt: attempt)
                add(examples.value(from: value), 0)
            }
        }
        for (candidate, member) in AssertionExamples(assertions, attempt: 0).neighbours(of: value) {
            add(candidate, member)
        }
        return found.map { ExampleViolation($0.value, "that does not meet `\($0.keyword)`", nil) }
    }
}
