import GatewrightAPI

/// Reading and writing structures that are arrays in JSON, each property an element.
extension Structure {
    var tupleDecoding: Code {
        let fields = fields
        let hidden = Set(fields.compactMap(\.type.rootName)).intersection(fields.map(\.property.name))
        var locals = Locals(reserved: ["cursor", "elements"], types: fields.map(\.type))
        let names = fields.map { locals.name($0.property.name) }
        let decoding = FieldDecoding(key: locals.name("key"), value: locals.name("value"), hidden: hidden)
        var cases: [Code] = []
        for (index, field) in fields.enumerated() {
            cases.append(decoding.code(case: index, of: field, into: names[index]))
        }
        let others: Fragment =
            switch additionalProperties {
            case .ignored: ""
            case .forbidden: ", others: .forbidden"
            case .kept: ", others: .kept"
            }
        let minItems = properties.filter(\.isRequired).count
        let conditions = zip(fields, names).filter { $0.0.isUnwrappedAtEnd }.map { "let \($0.1)" as Fragment }
        let arguments = zip(fields, names).map { "\(argumentLabel($0.property.name)): \($1)" as Fragment }
        return """
            \(check)
            var elements = JSONElements(\(properties.count), minItems: \(minItems)\(others))
            \(lines: zip(fields, names).map { Code(decoding.variable($1, for: $0)) })
            elements: while true {
                switch cursor.element(&elements) {
                \(lines: cases)
                default: break elements
                }
            }
            \(list("guard ", ["cursor.close(elements)"] + conditions, " else { return nil }"))
            \(list("self.init(", arguments, ")"))
            """
    }

    /// What follows a missing element is not written.
    var tupleEncoding: Code {
        """
        writer.beginArray()
        \(lines: fields.map(\.elementEncoding))
        writer.endArray()
        """
    }
}

extension Field {
    fileprivate var elementEncoding: Code {
        let value = encodedValue
        switch form {
        case .plain:
            return """
                writer.element()
                \(type.encoding(value, to: "writer"))
                """
        case .optional:
            return """
                if let value = \(value) {
                    writer.element()
                    \(type.encoding("value", to: "writer"))
                } else {
                    return writer.endArray()
                }
                """
        case .nullable:
            return """
                writer.element()
                \(TypeReference.optional(type).encoding(value, to: "writer"))
                """
        case .presence:
            return """
                switch \(value) {
                case .absent:
                    return writer.endArray()
                case .null:
                    writer.element()
                    writer.null()
                case .value(let value):
                    writer.element()
                    \(type.encoding("value", to: "writer"))
                }
                """
        case .additional:
            return """
                for value in \(value) {
                    writer.element()
                    \(type.encoding("value", to: "writer"))
                }
                """
        }
    }
}
