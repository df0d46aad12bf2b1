/// A JSON value that the author wrote: one of `enum`, a `const` or a `default`.
package indirect enum JSONLiteral: Hashable, Sendable {
    case null
    case boolean(Bool)
    case integer(Int)
    case number(Double)
    case string(String)
    case array([JSONLiteral])
    case object([Member])

    package struct Member: Hashable, Sendable {
        package var name: String
        package var value: JSONLiteral

        package init(name: String, value: JSONLiteral) {
            self.name = name
            self.value = value
        }
    }

    /// JSON Schema's word for the kind of value.
    package var type: String {
        switch self {
        case .null: "null"
        case .boolean: "boolean"
        case .integer: "integer"
        case .number: "number"
        case .string: "string"
        case .array: "array"
        case .object: "object"
        }
    }

    /// A string's text.
    package var text: String? { if case .string(let text) = self { text } else { nil } }

    /// The value of an object's member, the first of that name.
    package func member(_ name: String) -> JSONLiteral? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name == name }?.value
    }

    package var isScalar: Bool {
        switch self {
        case .boolean, .integer, .number, .string: true
        case .null, .array, .object: false
        }
    }

    /// The value as JSON text without white space.
    package var json: String {
        var text = ""
        append(to: &text)
        return text
    }

    private func append(to text: inout String) {
        switch self {
        case .null: text += "null"
        case .boolean(let value): text += value ? "true" : "false"
        case .integer(let value): text += String(value)
        case .number(let value): text += value.description
        case .string(let value): Self.append(value, to: &text)
        case .array(let elements):
            text += "["
            for (index, element) in elements.enumerated() {
                if index > 0 { text += "," }
                element.append(to: &text)
            }
            text += "]"
        case .object(let members):
            text += "{"
            for (index, member) in members.enumerated() {
                if index > 0 { text += "," }
                Self.append(member.name, to: &text)
                text += ":"
                member.value.append(to: &text)
            }
            text += "}"
        }
    }

    private static func append(_ string: String, to text: inout String) {
        text += "\"" + escaped(string) + "\""
    }

    /// A string as it is spelled between the quotes of JSON text.
    package static func escaped(_ string: String) -> String {
        // What nearly every text is.
        if !string.utf8.contains(where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C }) { return string }
        var text = ""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\u{0}"..<" ":
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text
    }
}
