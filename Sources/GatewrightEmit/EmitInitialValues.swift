import GatewrightAPI

/// A literal for what a property or parameter is where nobody says otherwise.
extension InitialValue {
    package var code: Fragment {
        switch self {
        case .boolean(let value): value ? "true" : "false"
        case .integer(let value): Fragment(escaped: String(value))
        case .number(let value): Fragment(escaped: value.description)
        case .string(let text): stringLiteral(text)
        case .text(let text, let type): "\(type.code)(\(stringLiteral(text)))!"
        case .bytes(let bytes): "[\(bytes.map { Fragment(escaped: String($0)) })]"
        case .enumerationCase(let name): ".\(identifier(name))"
        case .variant(let name, let value): ".\(identifier(name))(\(value.code))"
        case .array(let elements): "[\(elements.map(\.code))]"
        case .emptyDictionary: "[:]"
        case .structure(let path, let arguments):
            "\(identifier(path: path))(\(arguments.map { "\(argumentLabel($0.label)): \($0.value.code)" }))"
        case .json(let literal): literal.code
        }
    }
}

extension JSONLiteral {
    /// A literal of `JSONValue`.
    fileprivate var code: Fragment {
        switch self {
        case .null: ".null"
        case .boolean(let value): value ? "true" : "false"
        case .integer(let value): Fragment(escaped: String(value))
        case .number(let value): Fragment(escaped: value.description)
        case .string(let text): stringLiteral(text)
        case .array(let elements): "[\(elements.map(\.code))]"
        case .object(let members) where members.isEmpty: "[:]"
        case .object(let members): "[\(members.map { "\(stringLiteral($0.name)): \($0.value.code)" })]"
        }
    }
}
