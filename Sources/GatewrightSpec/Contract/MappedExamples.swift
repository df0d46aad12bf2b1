import GatewrightAPI

extension ExampleChecks {
    /// A value as events of non-proxy integrations have it, in which a mapping template may write texts for other types.
    func mapped(_ value: JSONLiteral, as type: TypeReference) -> JSONLiteral {
        switch (type.withoutNull.unconstrained, value) {
        case (.array(let element), .array(let elements)): return .array(elements.map { mapped($0, as: element) })
        case (.named(let path, _), .object(var members)):
            guard case .structure(let structure) = declarations[path] else { return value }
            for index in members.indices {
                let member = members[index]
                guard let property = structure.properties.first(where: { $0.wireName == member.name }) else { continue }
                members[index].value =
                    property.mappedText.map { $0.written(member.value) } ?? mapped(member.value, as: property.type)
            }
            return .object(members)
        default: return value
        }
    }
}

extension MappedText {
    fileprivate func written(_ value: JSONLiteral) -> JSONLiteral {
        guard let encoding else { return value }
        let text = encoding == .json ? value.json : Self.text(of: value, separators[...])
        return .string(isPercentEncoded ? Self.percentEncoded(text) : text)
    }

    private static func text(of value: JSONLiteral, _ separators: ArraySlice<Unicode.Scalar?>) -> String {
        let separator = separators.first?.map { String(Character($0)) } ?? ","
        let rest = separators.dropFirst()
        return switch value {
        case .string(let text): text
        case .null: ""
        case .array(let elements): elements.map { text(of: $0, rest) }.joined(separator: separator)
        case .object(let members):
            members.flatMap { [$0.name, text(of: $0.value, rest)] }.joined(separator: separator)
        default: value.json
        }
    }

    private static func percentEncoded(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF")
        return text.utf8.reduce(into: "") { result, byte in
            let character = Character(Unicode.Scalar(byte))
            if byte < 0x80, character.isLetter || character.isNumber || "-._~".contains(character) {
                result.append(character)
            } else {
                result += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
            }
        }
    }
}
