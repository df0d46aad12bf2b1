import GatewrightAPI

/// Values of which a request decides which one a mapping template writes.
extension EventTypes {
    /// One type for all of them, where there is one: `#if(…)$input.params('limit')#{else}20#end` is the parameter's.
    func use(
        ofOneOf choices: [MappingTemplate], as hint: String, name: (inout TypeResolver.Nested) -> String,
        in nested: inout TypeResolver.Nested
    ) -> Use {
        // Kept only if the choice has a type: what it declares would be of no use.
        var inner = nested
        var numbers: [JSONLiteral] = []
        var others: [Use] = []
        for choice in choices {
            if case .number(let number) = choice {
                numbers.append(number)
            } else {
                others.append(use(of: choice, as: hint, name: name, in: &inner))
            }
        }
        guard var result = others.first else {
            return Use(numbers.allSatisfy { $0.type == "integer" } ? .integer : .double)
        }
        for other in others.dropFirst() where other.type != result.type { result.type = result.type.unconstrained }
        guard others.allSatisfy({ $0.isAlike(result) }), numbers.allSatisfy({ result.type.unconstrained.holds($0) })
        else { return .mixed }
        // The author's own numbers need not keep to what clients have to.
        if case .constrained(let type, let limits) = result.type,
            numbers.contains(where: { limits.keyword(brokenBy: $0) != nil })
        {
            result.type = type
        }
        nested = inner
        return result
    }
}

extension EventTypes.Use {
    /// Whether both are read alike, apart from limits.
    fileprivate func isAlike(_ other: Self) -> Bool {
        type.unconstrained == other.type.unconstrained && isRequired == other.isRequired
            && isNullable == other.isNullable && text == nil && other.text == nil
    }
}

extension TypeReference {
    /// Whether a number that the author wrote is a value of this type.
    fileprivate func holds(_ number: JSONLiteral) -> Bool {
        switch (self, number) {
        case (.double, _), (.float, _), (.integer, .integer), (.int64, .integer): true
        case (.int32, .integer(let value)): Int32(exactly: value) != nil
        default: false
        }
    }
}
