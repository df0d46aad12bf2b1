import GatewrightAPI

/// What the texts of parameters and forms stand for, so that they can be read like JSON.
extension TypeDeclaration {
    func textDecodable(_ type: Fragment, _ options: EmitOptions) -> Code {
        let shape: Fragment =
            switch kind {
            case .structure(let structure): structure.textShape
            case .enumeration(let enumeration): enumeration.textShape
            case .union(let union): union.textShape
            }
        return """
            extension \(type): TextDecodable {
                \(options.modifier)static let textShape: TextShape = \(shape)
            }
            """
    }
}

extension TypeReference {
    /// An expression for a shape.
    ///
    /// - Parameter separators: what separates the elements of an array that is one text, the outermost first, and nil
    ///   where each is a text of its own.
    func textShape(separators: [Unicode.Scalar?] = []) -> Fragment {
        switch self {
        case .string: return ".string"
        case .bytes: return ".wordOrEmpty"
        case .boolean: return ".boolean"
        case .integer, .int32, .int64, .double, .float: return ".number"
        case .dateTime, .date, .uuid: return ".word"
        case .json: return ".any"
        case .named: return ".type { \(code).textShape }"
        case .array(let element):
            let inner = element.textShape(separators: Array(separators.dropFirst()))
            guard case .some(.some(let separator)) = separators.first else { return ".array(\(inner))" }
            return ".array(\(inner), separator: \(stringLiteral(String(separator))))"
        case .dictionary(let value): return ".object(\"\", [], additional: \(value.textShape()))"
        case .optional(let wrapped): return ".nullable(\(wrapped.textShape(separators: separators)))"
        case .constrained(let type, _): return type.textShape(separators: separators)
        }
    }
}

extension Structure {
    fileprivate var textShape: Fragment {
        if isCollection { return properties[0].type.textShape() }
        let shapes = properties.map { property -> Fragment in
            let shape = shape(of: property.type, property.name)
            return property.isNullable ? ".nullable(\(shape))" : shape
        }
        if isTuple {
            var others: Fragment = ".any"
            if case .kept(let name, let type) = additionalProperties { others = shape(of: type, name, "[0]") }
            return ".array(\(others), first: [\(shapes)])"
        }
        var additional: Fragment = ""
        if case .kept(let name, let type) = additionalProperties {
            additional = ", additional: \(shape(of: type, name, "[\"\"]"))"
        }
        return ".object(\(nameTableLiteral(properties.map(\.wireName))), [\(shapes)]\(additional))"
    }

    private func shape(of type: TypeReference, _ property: String, _ subscript: Fragment = "") -> Fragment {
        // A property called like the type hides it.
        guard let root = type.rootName, properties.contains(where: { $0.name == root }) else { return type.textShape() }
        return type.hiddenTextShape(property, `subscript`)
    }
}

extension TypeReference {
    /// The shape of a type that cannot be named, since the member that has it is called the same.
    func hiddenTextShape(_ member: String, _ subscript: Fragment = "") -> Fragment {
        holdsOptionals ? ".any" : ".type(of: { (value: Self) in value.\(identifier(member))\(`subscript`) })"
    }

    fileprivate var holdsOptionals: Bool {
        switch self {
        case .optional: true
        case .array(let inner), .dictionary(let inner), .constrained(let inner, _): inner.holdsOptionals
        default: false
        }
    }
}

extension Enumeration {
    /// A word is told from a number or a boolean by its text, unless a case is such a text.
    fileprivate var textShape: Fragment {
        switch kind {
        case .integers, .numbers: return ".number"
        case .mixed: return ".scalar([.number, .boolean])"
        case .strings:
            let texts = cases.map(\.rawValue.text)
            let areWords = texts.allSatisfy { !["true", "false", "null"].contains($0) && Double($0) == nil }
            guard areWords, !isExtensible else { return ".string" }
            return texts.contains("") ? ".wordOrEmpty" : ".word"
        }
    }
}

extension Union {
    fileprivate var textShape: Fragment {
        let shapes = variants.map { $0.type.textShape() }
        return ".oneOf([\(shapes)])"
    }
}
