import GatewrightAPI

/// Reading a structure from JSON: member by member in whatever order they come, with no check before the end.
extension Structure {
    func decodable(_ type: Fragment, _ options: EmitOptions) -> Code {
        """
        extension \(type): JSONDecodable {
            \(options.modifier)init?(from cursor: inout JSONCursor) {
                \(isTuple ? tupleDecoding : body)
            }
        }
        """
    }

    private var body: Code {
        if isCollection { return collectionDecoding }
        let fields = fields
        // A member called like a type hides it in every expression of the initializer.
        let hidden = Set(fields.compactMap(\.type.rootName)).intersection(fields.map(\.property.name))
        var locals = Locals(reserved: ["cursor", "members"], types: fields.map(\.type))
        let names = fields.map { locals.name($0.property.name) }
        let decoding = FieldDecoding(key: locals.name("key"), value: locals.name("value"), hidden: hidden)
        var lines: [Code] = []
        var cases: [Code] = []
        var arguments: [Fragment] = []
        var conditions: [Fragment] = ["cursor.close(members\(required(fields)))"]
        for (index, field) in fields.enumerated() {
            lines.append(Code(decoding.variable(names[index], for: field)))
            // What has no property of its own comes behind all names.
            let number = index < properties.count ? index : index + ignoredMembers.count
            cases.append(decoding.code(case: number, of: field, into: names[index]))
            arguments.append("\(argumentLabel(field.property.name)): \(names[index])")
            if field.isUnwrappedAtEnd { conditions.append("let \(names[index])") }
        }
        if !ignoredMembers.isEmpty {
            let indices = ignoredMembers.indices.map { Fragment(escaped: String(properties.count + $0)) }
            let pattern: Fragment = "\(indices)"
            cases.append("case \(pattern): cursor.skip()")
        }
        return """
            \(check)
            var members = JSONMembers(\(nameTableLiteral(properties.map(\.wireName) + ignoredMembers))\(unknown))
            \(lines: lines)
            \(loop(cases))
            \(list("guard ", conditions, " else { return nil }"))
            \(list("self.init(", arguments, ")"))
            """
    }

    /// What is checked before anything is read.
    var check: Code { assertions.map { "cursor.check(\($0.arguments))" } ?? Code() }

    private func loop(_ cases: [Code]) -> Code {
        // With nothing to keep, the first call skips to the end.
        if cases.isEmpty { return "_ = cursor.member(&members)" }
        return """
            members: while true {
                switch cursor.member(&members) {
                \(lines: cases)
                default: break members
                }
            }
            """
    }

    private var unknown: Fragment {
        switch additionalProperties {
        case .ignored: ""
        case .forbidden: ", unknown: .forbidden"
        case .kept: ", unknown: .kept"
        }
    }

    /// A bit for each member that has to be there, 64 to a word; nothing where none has to.
    private func required(_ fields: [Field]) -> Fragment {
        var words: [UInt64] = [0]
        for (index, field) in fields.enumerated() {
            if index / 64 == words.count { words.append(0) }
            if field.property.isRequired { words[index / 64] |= 1 << UInt64(index % 64) }
        }
        while words.last == 0 { words.removeLast() }
        if words.isEmpty { return "" }
        let masks = words.map { Fragment(escaped: "0x" + String($0, radix: 16, uppercase: true)) }
        return ", required: \(masks)"
    }
}

extension Field {
    /// Whether the type has no value to stand in before the member comes.
    var isUnwrappedAtEnd: Bool { form == .plain && type.placeholder == nil }
}

/// Reading one member into its variable.
struct FieldDecoding {
    /// Free names of constants.
    var key: Fragment
    var value: Fragment
    /// Names that mean a member rather than a type.
    var hidden: Set<String>

    func variable(_ name: Fragment, for field: Field) -> Fragment {
        // A member that must be there gets no chance to be missing.
        let initialization: Fragment = field.property.isRequired ? "" : field.initialization
        return switch field.form {
        case .plain where !field.property.isRequired && field.type.placeholder != nil:
            "var \(name): \(field.declared())\(initialization)"
        case .plain:
            if let placeholder = field.type.placeholder {
                "var \(name): \(field.type.code) = \(placeholder)"
            } else {
                "var \(name): \(field.type.code)?\(initialization)"
            }
        case .optional, .nullable: "var \(name): \(field.declared())\(initialization)"
        case .presence: "var \(name): \(field.declared()) = .absent"
        case .additional: "var \(name): \(field.declared()) = \(field.isList ? "[]" : "[:]")"
        }
    }

    func code(case index: Int, of field: Field, into name: Fragment) -> Code {
        if let text = field.property.mappedText { return code(case: index, of: field, written: text, into: name) }
        let decoding = field.type.decoding(from: "cursor", hidden: hidden)
        switch field.form {
        case .plain, .optional:
            return "case \(index): \(name) = \(decoding)"
        case .nullable:
            return "case \(index): \(name) = cursor.null() ? nil : \(decoding)"
        case .presence where field.type.mayFailToDecode:
            return """
                case \(index):
                    if cursor.null() {
                        \(name) = .null
                    } else if let \(value): \(field.type.code) = \(decoding) {
                        \(name) = .value(\(value))
                    }
                """
        case .presence:
            return "case \(index): \(name) = cursor.null() ? .null : .value(\(decoding))"
        case .additional where field.isList && field.type.mayFailToDecode:
            return "case \(index): if let \(value): \(field.type.code) = \(decoding) { \(name).append(\(value)) }"
        case .additional where field.isList:
            return "case \(index): \(name).append(\(decoding))"
        case .additional:
            return """
                case \(index):
                    let \(key) = cursor.memberName()
                    \(name)[\(key)] = \(decoding)
                """
        }
    }
}
