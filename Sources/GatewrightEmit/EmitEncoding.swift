import GatewrightAPI

/// Writing a structure to JSON: members in the order of the properties, additional ones last and sorted by name, so that
/// equal values give equal bytes.
extension Structure {
    func encodable(_ type: Fragment, _ options: EmitOptions) -> Code {
        """
        extension \(type): JSONEncodable {
            \(options.modifier)func encode(to writer: inout JSONWriter) {
                \(body)
            }
        }
        """
    }

    private var body: Code {
        if isCollection { return collectionEncoding }
        if isTuple { return tupleEncoding }
        return """
            writer.beginObject()
            \(lines: fields.map(\.encoding))
            writer.endObject()
            """
    }
}

extension Field {
    fileprivate var encoding: Code {
        // The parameter and Swift's own `self` hide properties of these names.
        let isHidden = property.name == "writer" || property.name == "self"
        let value: Fragment = isHidden ? "self.\(name)" : name
        let unwrapped: Fragment = isHidden ? "value" : name
        let binding: Fragment = isHidden ? "let value = \(value)" : "let \(name)"
        let member: Fragment = "writer.member(\(memberNameLiteral(property.wireName)))"
        switch form {
        case .plain:
            return """
                \(member)
                \(written(value))
                """
        case .optional:
            return """
                if \(binding) {
                    \(member)
                    \(written(unwrapped))
                }
                """
        case .nullable:
            return """
                \(member)
                if \(binding) {
                    \(written(unwrapped))
                } else {
                    writer.null()
                }
                """
        case .presence:
            return """
                switch \(value) {
                case .absent:
                    break
                case .null:
                    \(member)
                    writer.null()
                case .value(let value):
                    \(member)
                    \(written("value"))
                }
                """
        case .additional:
            return """
                for (name, value) in \(value).sorted(by: { $0.key < $1.key }) {
                    writer.member(named: name)
                    \(type.encoding("value", to: "writer"))
                }
                """
        }
    }

    /// A statement that writes a value. Texts of a mapping template are written by clients alone, in tests.
    private func written(_ value: Fragment) -> Fragment {
        guard let text = property.mappedText, let encoding = text.encoding else {
            return type.encoding(value, to: "writer")
        }
        var arguments: [Fragment] = []
        if encoding != .json {
            let separators = text.separators.map { stringLiteral($0.map { String(Character($0)) } ?? ",") }
            arguments.append("separators: [\(separators)]")
        }
        if text.isPercentEncoded { arguments.append("isPercentEncoded: true") }
        let list: Fragment = arguments.isEmpty ? "" : "(\(arguments))"
        return "writer.mappedText\(list) { \(type.encoding(value, to: "$0")) }"
    }
}
