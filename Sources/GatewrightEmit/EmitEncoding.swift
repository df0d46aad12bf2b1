import GatewrightAPI

/// Writing a structure to JSON: members in the order of the properties, additional ones last and sorted by name, so
/// that equal values give equal bytes.
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
    /// Whether the parameter of an encoder, or Swift's own `self`, hides the property.
    private var isHidden: Bool { property.name == "writer" || property.name == "self" }

    /// The property's value in an encoder.
    var encodedValue: Fragment { isHidden ? "self.\(name)" : name }

    fileprivate var encoding: Code {
        let value = encodedValue
        let unwrapped: Fragment = isHidden ? "value" : name
        let binding: Fragment = isHidden ? "let value = \(value)" : "let \(name)"
        let wireName = memberNameLiteral(property.wireName)
        switch form {
        case .plain:
            return written(value, named: wireName)
        case .optional where isWrittenAtOnce:
            return "writer.member(\(wireName), ifPresent: \(value))"
        case .optional:
            return """
                if \(binding) {
                    \(written(unwrapped, named: wireName))
                }
                """
        case .nullable where isWrittenAtOnce:
            return "writer.member(\(wireName), orNull: \(value))"
        case .nullable:
            return """
                if \(binding) {
                    \(written(unwrapped, named: wireName))
                } else {
                    writer.null(\(wireName))
                }
                """
        case .presence where type.encodesItself && !isMappedText:
            return "writer.member(\(wireName), \(value))"
        case .presence:
            return """
                switch \(value) {
                case .absent:
                    break
                case .null:
                    writer.null(\(wireName))
                case .value(let value):
                    \(written("value", named: wireName))
                }
                """
        case .additional:
            if type.encodesItself { return "writer.members(\(value))" }
            return "writer.members(\(value)) { \(type.encoding("$1", to: "$0")) }"
        }
    }

    /// Whether the runtime library has one call for a member of the type.
    private var isWrittenAtOnce: Bool {
        guard !isMappedText else { return false }
        return switch type.unconstrained {
        case .string, .boolean, .integer, .double, .dateTime: true
        default: false
        }
    }

    private var isMappedText: Bool { property.mappedText?.encoding != nil }

    /// Statements that write a member. Texts of a mapping template are written by clients alone, in tests.
    private func written(_ value: Fragment, named name: Fragment) -> Code {
        if isWrittenAtOnce { return "writer.member(\(name), \(value))" }
        return """
            writer.member(\(name))
            \(mappedText(value) ?? type.encoding(value, to: "writer"))
            """
    }

    /// A statement that writes a value as the text that a mapping template makes of it.
    private func mappedText(_ value: Fragment) -> Fragment? {
        guard let text = property.mappedText, let encoding = text.encoding else { return nil }
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
