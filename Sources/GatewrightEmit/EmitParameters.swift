import GatewrightAPI

/// How parameters are read from a request.
extension Parameter {
    /// What follows `let name`: the type and an expression.
    ///
    /// The type is said rather than inferred: it is what `Value` in `reader.path` comes from.
    ///
    /// - Parameter hidden: names that mean a member of `Input` rather than a type.
    func reading(hidden: Set<String>) -> Fragment {
        let type = encoding == .json ? type : type.unwrapped
        let suffix: Fragment = isRequired ? "" : "IfPresent"
        let wireName = stringLiteral(wireName)
        let empty: Fragment = allowsEmpty ? ", allowEmpty: true" : ""
        switch encoding {
        case .text:
            return ": \(type.code)? = reader.\(location.code)\(suffix)(\(wireName)\(empty))"
        case .styled(let style):
            let explode: Fragment = style.explode ? ", explode: true" : ""
            let others: Fragment = style.others.isEmpty ? "" : ", except: \(nameTableLiteral(style.others))"
            let arguments: Fragment = """
                in: .\(location.code), \(wireName), style: .\(Fragment(style.name))\(explode), \
                as: \(shape(separators: style.separators, hidden: hidden))\(others)\(empty)
                """
            return ": \(type.code)? = reader.parameter\(suffix)(\(arguments)) { \(decoding(type, hidden)) }"
        case .json:
            let arguments: Fragment = "in: .\(location.code), \(wireName), style: .content, as: .json\(empty)"
            return ": \(type.code)? = reader.parameter\(suffix)(\(arguments)) { \(decoding(type, hidden)) }"
        }
    }

    /// What notes a value outside its limits, where the decoder does not.
    func check(_ local: Fragment) -> Fragment? {
        guard encoding == .text, case .constrained(_, let constraints) = type else { return nil }
        let place: Fragment = ".\(location.code), \(stringLiteral(wireName))"
        return "reader.check(\(local), in: \(place), \(constraints.parameterArguments))"
    }

    private func decoding(_ type: TypeReference, _ hidden: Set<String>) -> Fragment {
        type.decoding(from: "$0", hidden: hidden)
    }

    private func shape(separators: [Unicode.Scalar?], hidden: Set<String>) -> Fragment {
        guard let root = type.rootName, hidden.contains(root) else { return type.textShape(separators: separators) }
        return type.hiddenTextShape(name)
    }
}

extension Parameter.Location {
    var code: Fragment {
        switch self {
        case .path: "path"
        case .query: "query"
        case .header: "header"
        case .cookie: "cookie"
        }
    }
}

extension Fragment {
    fileprivate init(_ style: ParameterStyle.Name) {
        self =
            switch style {
            case .simple: "simple"
            case .label: "label"
            case .matrix: "matrix"
            case .form: "form"
            case .spaceDelimited: "spaceDelimited"
            case .pipeDelimited: "pipeDelimited"
            case .tabDelimited: "tabDelimited"
            case .deepObject: "deepObject"
            case .cookie: "cookie"
            case .wholeQuery: "wholeQuery"
            }
    }
}
