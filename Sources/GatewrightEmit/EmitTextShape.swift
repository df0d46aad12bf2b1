import GatewrightSpec

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
        case .string, .bytes: return ".string"
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
        let shapes = properties.map { shape(of: $0.type, "value.\(identifier($0.name))") }
        var additional: Fragment = ""
        if case .kept(let name, let type) = additionalProperties {
            additional = ", additional: \(shape(of: type, "value.\(identifier(name))[\"\"]"))"
        }
        return ".object(\(nameTableLiteral(properties.map(\.wireName))), [\(shapes)]\(additional))"
    }

    /// - Parameter value: an expression of the type, or of an optional of it.
    private func shape(of type: TypeReference, _ value: Fragment) -> Fragment {
        // A property called like the type hides it.
        guard let root = type.rootName, properties.contains(where: { $0.name == root }) else { return type.textShape() }
        return type.holdsOptionals ? ".any" : ".type(of: { (value: Self) in \(value) })"
    }
}

extension TypeReference {
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
        var isWord = true
        for enumerationCase in cases {
            guard case .string(let text) = enumerationCase.rawValue else { return ".number" }
            if text.isEmpty || ["true", "false", "null"].contains(text) || Double(text) != nil { isWord = false }
        }
        return isWord ? ".word" : ".string"
    }
}

extension Union {
    fileprivate var textShape: Fragment {
        let shapes = variants.map { $0.type.textShape() }
        return ".oneOf([\(shapes)])"
    }
}
