/// What the type of an alternative is called that has no name of its own.
///
/// Of what the document says, what is least likely to change: a title, a value that tells it from the others, a member
/// that it alone has. Only then its kind.
extension TypeResolver {
    func typeName(of index: Int, among alternatives: [Alternative]) -> String {
        let alternative = alternatives[index]
        if let reference = alternative.origin["$ref"] { return Names.type(Self.lastName(of: reference)) }
        let title = Names.words(alternative.origin["title"]?.string ?? "")
        // A title that is a sentence is no name.
        if (1...4).contains(title.count) { return Names.type(title.joined(separator: " ")) }
        if alternative.node["$ref"] != nil { return "Option\(index + 1)" }
        let schema = schema(of: alternative.node)
        switch schema.type {
        case "array": return "Items"
        case "object" where schema.shape == .other: return "Values"
        default: break
        }
        guard let object = object(of: alternative) else {
            if let only = schema.enumeration?.cases, only.count == 1, let name = Self.typeName(only[0].rawValue.text) {
                return name
            }
            let kind = Self.nameOfKind(schema)
            let before = alternatives[..<index].count { other in
                let schema = self.schema(of: other.node)
                return other.origin["$ref"] == nil && isDeclared(schema) && schema.enumeration?.cases.count != 1
                    && Self.nameOfKind(schema) == kind
            }
            return before == 0 ? kind : "\(kind)\(before + 1)"
        }
        // Comparing each with each would take a hostile document long.
        let others =
            alternatives.count > 64
            ? [] : alternatives.indices.filter { $0 != index }.compactMap { self.object(of: alternatives[$0]) }
        return name(of: object, among: others) ?? Self.nameOfKind(schema)
    }

    private func name(of object: Schema, among others: [Schema]) -> String? {
        let names = object.properties.map(\.key)
        let required = names.filter(object.required.contains)
        for name in required {
            guard let values = constants(of: name, in: object), values.count == 1, let word = Self.typeName(values[0]),
                !others.contains(where: { constants(of: name, in: $0)?.contains(values[0]) ?? false })
            else { continue }
            return word
        }
        let known = Set(others.flatMap { $0.properties.map(\.key) })
        let own = required.first { !known.contains($0) } ?? names.first { !known.contains($0) }
        return own.flatMap(Self.typeName)
    }

    /// Nil for a text that makes no word, or a long one.
    private static func typeName(_ text: String) -> String? {
        let words = Names.words(text)
        guard (1...4).contains(words.count), words[0].first?.isNumber == false else { return nil }
        return Names.type(words.joined(separator: " "))
    }

    private static func nameOfKind(_ schema: Schema) -> String {
        switch schema.type ?? schema.enumerationType {
        case "string": "StringOption"
        case "integer": "IntegerOption"
        case "number": "NumberOption"
        case "boolean": "BooleanOption"
        case "object": "ObjectOption"
        default: "OtherOption"
        }
    }
}

extension Schema {
    /// The type of the values of an enumeration that says none.
    fileprivate var enumerationType: String? {
        guard let enumeration else { return properties.isEmpty ? nil : "object" }
        return switch enumeration.kind {
        case .strings: "string"
        case .integers: "integer"
        case .numbers: "number"
        case .mixed: nil
        }
    }
}
