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
                \(type.encoding(value, to: "writer"))
                """
        case .optional:
            return """
                if \(binding) {
                    \(member)
                    \(type.encoding(unwrapped, to: "writer"))
                }
                """
        case .nullable:
            return """
                \(member)
                if \(binding) {
                    \(type.encoding(unwrapped, to: "writer"))
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
                    \(type.encoding("value", to: "writer"))
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
}
