import GatewrightAPI

extension Security {
    /// What an operation asks of its clients, as Markdown; nil for an open one.
    var sentence: String? {
        if alternatives.isEmpty { return nil }
        let texts = alternatives.map { requirements in
            requirements.isEmpty ? "nothing" : requirements.map(\.text).joined(separator: " and ")
        }
        return "Requires \(texts.joined(separator: ", or ")).\(hint)"
    }

    /// Where a handler finds who the client is.
    private var hint: String {
        var accessors: [String] = []
        for kind in alternatives.joined().map(\.kind) {
            if let accessor = kind.accessor, !accessors.contains(accessor) { accessors.append(accessor) }
        }
        if accessors.isEmpty { return "" }
        let names = accessors.map { "`try context.\($0)`" }.joined(separator: " and ")
        return " Who calls: \(names)."
    }
}

extension Security.Requirement {
    fileprivate var text: String {
        let name = codeSpan(scheme)
        let names = scopes.map { codeSpan($0) }.joined(separator: " or ")
        let asked = scopes.isEmpty ? name : "\(name) with the scope \(names)"
        return kind == .unchecked ? "\(asked), which API Gateway does not check" : asked
    }
}

extension Security.Kind {
    /// The property of `Context`.
    fileprivate var accessor: String? {
        switch self {
        case .lambda: "authorizer"
        case .cognito, .jwt: "claims"
        case .iam: "iam"
        case .apiKey: "apiKey"
        case .unchecked: nil
        }
    }
}
