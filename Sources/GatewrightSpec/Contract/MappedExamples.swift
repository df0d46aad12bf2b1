import GatewrightAPI

extension ExampleChecks {
    /// A value as events of non-proxy integrations have it, in which a mapping template may write texts for other
    /// types.
    func mapped(_ value: JSONLiteral, as type: TypeReference) -> JSONLiteral {
        switch (type.unwrapped.unconstrained, value) {
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

extension ExampleChecks {
    /// A case of a body as one of an event. Nil where the change tells events of other operations from this one's, or
    /// where its text is as good as another.
    func mapped(
        _ contractCase: ContractCase, of operation: Operation, _ type: TypeReference, _ event: JSONLiteral
    ) -> ContractCase? {
        let (pointer, value): (String, JSONLiteral?)
        switch contractCase.change {
        case .set(let place, let new): (pointer, value) = (place, new)
        case .remove(let place): (pointer, value) = (place, nil)
        default: return nil
        }
        let tokens = Array(pointer.pointerTokens.dropFirst())
        switch operation.mapping?.selector {
        case .texts(let marks):
            if marks.contains(where: { tokens.starts(with: $0.path) || $0.path.starts(with: tokens) }) { return nil }
        case .members(let names): if names.contains(where: { tokens.isEmpty || $0 == tokens[0] }) { return nil }
        case nil: break
        }
        var changed = contractCase
        var place: String? = tokens.map { "/\($0.pointerToken)" }.joined()
        if let depth = textDepth(tokens[...], in: type) {
            // Within a text, faults have other places.
            if depth < tokens.count { place = nil }
            switch value {
            case nil, .string, .integer, .number:
                if case .string = self.value(at: tokens, in: type), value?.text == nil, value != nil { return nil }
            default: return nil
            }
        }
        let new = event.setting(tokens, to: value)
        changed.change = .event(mapped(new, as: type), pointer: contractCase.keyword == nil ? nil : place)
        return changed
    }

    /// How many names lead to a member that a template writes as a text.
    private func textDepth(_ tokens: ArraySlice<String>, in type: TypeReference) -> Int? {
        guard let token = tokens.first else { return nil }
        switch type.unwrapped.unconstrained {
        case .array(let element), .dictionary(let element):
            return textDepth(tokens.dropFirst(), in: element).map { $0 + 1 }
        case .named(let path, _):
            guard case .structure(let structure) = declarations[path],
                let property = structure.properties.first(where: { $0.wireName == token })
            else { return nil }
            if property.mappedText?.encoding != nil { return 1 }
            return textDepth(tokens.dropFirst(), in: property.type).map { $0 + 1 }
        default: return nil
        }
    }

    /// The type of what stands at a place.
    private func value(at tokens: [String], in type: TypeReference) -> TypeReference? {
        var type: TypeReference? = type
        for token in tokens {
            switch type?.unwrapped.unconstrained {
            case .array(let element), .dictionary(let element): type = element
            case .named(let path, _):
                guard case .structure(let structure) = declarations[path] else { return nil }
                type = structure.properties.first { $0.wireName == token }?.type
            default: return nil
            }
        }
        return type?.unwrapped.unconstrained
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
