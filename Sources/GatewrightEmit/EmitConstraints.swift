import GatewrightAPI

/// Limits on a value, as arguments of the call that reads it.
extension Constraints {
    var arguments: Fragment { "\(list)" }

    /// As arguments of the call that checks a parameter.
    var parameterArguments: Fragment {
        "\(list + (format.map { ["format: .\(identifier($0))"] } ?? []))"
    }

    private var list: [Fragment] {
        var arguments: [Fragment] = []
        func add(_ label: Fragment, _ value: Fragment?) {
            if let value { arguments.append("\(label): \(value)") }
        }
        add("minLength", minLength.map { Fragment($0) })
        add("maxLength", maxLength.map { Fragment($0) })
        add("pattern", pattern.map { ".\(identifier($0.name))" })
        add("minimum", minimum.map { Fragment($0) })
        add("exclusiveMinimum", exclusiveMinimum.map { Fragment($0) })
        add("maximum", maximum.map { Fragment($0) })
        add("exclusiveMaximum", exclusiveMaximum.map { Fragment($0) })
        add("multipleOf", multipleOf.map { Fragment($0) })
        add("minItems", minItems.map { Fragment($0) })
        add("maxItems", maxItems.map { Fragment($0) })
        if uniqueItems { arguments.append("uniqueItems: true") }
        add("minProperties", minProperties.map { Fragment($0) })
        add("maxProperties", maxProperties.map { Fragment($0) })
        return arguments
    }
}

extension Constraints {
    /// An expression that reads a value, after a check of what its type and its limits do not say.
    ///
    /// - Parameter read: The reading, from a cursor of a name.
    func checking(_ cursor: Fragment, _ read: (Fragment) -> Fragment) -> Fragment {
        guard let assertions else { return read(cursor) }
        return "\(cursor).checked(\(assertions.arguments)) { \(read("$0")) }"
    }
}

extension Assertions {
    /// The arguments of the cursor's check.
    var arguments: Fragment {
        if patterns.isEmpty { return jsonLiteral(schema) }
        return "\(jsonLiteral(schema)), patterns: [\(patterns.map { ".\(identifier($0.name))" })]"
    }
}

extension TypeReference {
    /// An expression that reads a value and notes where it is not what constraints ask for.
    func decoding(from cursor: Fragment, by constraints: Constraints, hidden: Set<String>) -> Fragment {
        let limits = constraints.arguments
        func reading(_ cursor: Fragment) -> Fragment {
            limits.text.isEmpty
                ? decoding(from: cursor, hidden: hidden) : decoding(from: cursor, within: limits, hidden: hidden)
        }
        guard let format = constraints.format else { return reading(cursor) }
        return "\(cursor).formatted(.\(identifier(format))) { \(reading("$0")) }"
    }

    /// An expression that reads a value and notes where it leaves its limits.
    func decoding(from cursor: Fragment, within limits: Fragment, hidden: Set<String>) -> Fragment {
        switch self {
        case .string: "\(cursor).string(\(limits))"
        case .formFile: "FormFile(from: &\(cursor), \(limits))"
        case .integer: "\(cursor).int(\(limits))"
        case .int32: "\(cursor).int32(\(limits))"
        case .int64: "\(cursor).int64(\(limits))"
        case .double: "\(cursor).double(\(limits))"
        case .float: "\(cursor).float(\(limits))"
        case .array(let element): "\(cursor).array(\(limits)) { \(element.decoding(from: "$0", hidden: hidden)) }"
        case .dictionary(let value):
            "\(cursor).dictionary(\(limits)) { \(value.decoding(from: "$0", hidden: hidden)) }"
        default: decoding(from: cursor, hidden: hidden)
        }
    }
}

extension Fragment {
    fileprivate init(_ value: Int) { self.init(escaped: String(value)) }

    fileprivate init(_ number: Constraints.Number) {
        switch number {
        case .integer(let value): self.init(escaped: String(value))
        case .decimal(let value): self.init(escaped: value.description)
        }
    }
}
