import GatewrightAPI

extension Enumeration {
    func declaration(_ name: String, _ options: EmitOptions) -> Code {
        let head: Fragment = "\(options.modifier)enum \(identifier(name)): \(conformances)Hashable, Sendable"
        let cases = "\(lines: cases.map { $0.declaration(hasRawValue: rawType != nil && !isExtensible) })" as Code
        guard isExtensible, let rawType = rawType?.code else {
            return """
                \(head) {
                    \(cases)
                }
                """
        }
        return """
            \(head) {
                \(cases)
                /// A value that the document does not list.
                case unknown(\(rawType))

                \(options.modifier)init(rawValue: \(rawType)) {
                    switch rawValue {
                    \(lines: self.cases.map { "case \($0.rawValue.code): self = .\(identifier($0.name))" })
                    default: self = .unknown(rawValue)
                    }
                }

                \(options.modifier)var rawValue: \(rawType) {
                    switch self {
                    \(lines: self.cases.map { "case .\(identifier($0.name)): \($0.rawValue.code)" })
                    case .unknown(let value): value
                    }
                }
            }
            """
    }

    /// The cases without their raw values.
    var caseSignatures: [(name: String, text: Fragment)] {
        let known = cases.map { (name: $0.name, text: "case \(identifier($0.name))" as Fragment) }
        guard isExtensible, let rawType else { return known }
        return known + [("unknown", "case unknown(\(rawType.code))")]
    }

    private var conformances: Fragment {
        if isExtensible { return "RawRepresentable, " }
        return rawType.map { "\($0.code), CaseIterable, " } ?? "CaseIterable, "
    }

    /// The type of the raw values, if one holds them all.
    private var rawType: TypeReference? {
        switch kind {
        case .strings: .string
        case .integers: .integer
        case .numbers: .double
        case .mixed: nil
        }
    }

    func decodable(_ type: Fragment, _ options: EmitOptions) -> Code {
        """
        extension \(type): JSONDecodable {
            \(options.modifier)init?(from cursor: inout JSONCursor) {
                \(assertions.map { "cursor.check(\($0.arguments))" } ?? Code())
                \(decoding)
            }
        }
        """
    }

    func encodable(_ type: Fragment, _ options: EmitOptions) -> Code {
        """
        extension \(type): JSONEncodable {
            \(options.modifier)func encode(to writer: inout JSONWriter) {
                \(rawType.map { Code($0.encoding("rawValue", to: "writer")) } ?? mixedEncoding)
            }
        }
        """
    }

    /// How the values stand in a parameter. Those of one kind do it as their raw values do.
    func parameterValue(_ type: Fragment, _ options: EmitOptions) -> Code {
        guard rawType == nil else { return "extension \(type): ParameterValue {}" }
        let texts = cases.map(\.rawValue.text)
        let shown = texts.prefix(20).joined(separator: ", ") + (texts.count > 20 ? ", …" : "")
        // `1` and `"1"` are one text, which then is the first of them.
        let distinct = cases.indices.filter { index in !texts[..<index].contains(texts[index]) }.map { cases[$0] }
        let values: Fragment = "\(cases.map(\.rawValue.code))"
        return """
            extension \(type): ParameterValue {
                \(options.modifier)init?(parameter text: String) {
                    switch text {
                    \(lines: distinct.map { "case \(stringLiteral($0.rawValue.text)): self = .\(identifier($0.name))" })
                    default: return nil
                    }
                }

                \(options.modifier)static var expectation: String { \(stringLiteral("one of " + shown)) }

                \(options.modifier)static var keyword: String { "enum" }

                \(options.modifier)static var limit: JSONValue? { [\(values)] }

                \(options.modifier)var parameter: String {
                    switch self {
                    \(lines: cases.map { "case .\(identifier($0.name)): \(stringLiteral($0.rawValue.text))" })
                    }
                }
            }
            """
    }

    private var decoding: Code {
        if isExtensible, let rawType { return "self.init(rawValue: \(rawType.decoding(from: "cursor")))" }
        if isConstant, let only = cases.first {
            return """
                guard cursor.constant(\(stringLiteral(only.rawValue.literal.json))) else { return nil }
                self = .\(identifier(only.name))
                """
        }
        switch kind {
        case .integers, .numbers: return numberDecoding
        case .strings: return decoding(by: "enumeration(", cases.map(\.rawValue.text))
        case .mixed: return decoding(by: "value(among: ", cases.map(\.rawValue.literal.json))
        }
    }

    private var numberDecoding: Code {
        """
        guard let value: Self = cursor.enumeration() else { return nil }
        self = value
        """
    }

    private func decoding(by method: Fragment, _ texts: [String]) -> Code {
        """
        switch cursor.\(method)\(nameTableLiteral(texts))) {
        \(lines: cases.enumerated().map { "case \($0): self = .\(identifier($1.name))" })
        default: return nil
        }
        """
    }

    private var mixedEncoding: Code {
        let writing = cases.map { item in
            "case .\(identifier(item.name)): \(item.rawValue.encoding)" as Code
        }
        return """
            switch self {
            \(lines: writing)
            }
            """
    }
}

extension Enumeration.Case {
    fileprivate func declaration(hasRawValue: Bool) -> Code {
        let value: Fragment =
            if hasRawValue, rawValue != .string(name) { " = \(rawValue.code)" } else { "" }
        return """
            \(documentationComment(description))
            case \(identifier(name))\(value)
            """
    }
}

extension Enumeration.RawValue {
    fileprivate var code: Fragment {
        switch self {
        case .string(let value): stringLiteral(value)
        case .integer(let value): Fragment(escaped: String(value))
        case .number(let value): Fragment(escaped: value.description)
        case .boolean(let value): value ? "true" : "false"
        }
    }

    /// A statement that writes the value.
    fileprivate var encoding: Fragment {
        switch self {
        case .string: TypeReference.string.encoding(code, to: "writer")
        case .integer: TypeReference.integer.encoding(code, to: "writer")
        case .number: TypeReference.double.encoding(code, to: "writer")
        case .boolean: TypeReference.boolean.encoding(code, to: "writer")
        }
    }
}
