/// How a field of a form is written, where that is not the usual way: OpenAPI's Encoding Object.
public enum TextEncoding: Sendable {
    /// The elements of an array stand in one text, with this between them, and so do the names and values of an object.
    case separated(by: Unicode.Scalar)
    /// The text is JSON.
    case json
    /// The members of an object are fields of their own: `form` with `explode`.
    case exploded
    /// The members of an object are fields with their names in brackets, which forms are read with in any case.
    case deepObject
    /// The text is of this media type. Read as it would be without.
    case typed(StaticString)
}

extension TextShape {
    /// The shape with other encodings for members of the object.
    func encoded(_ names: NameTable, _ encodings: [TextEncoding]) -> TextShape {
        switch self {
        case .object(let properties, var shapes, let additional):
            for (property, name) in NameTable(names: properties).all.enumerated() where property < shapes.count {
                guard let index = names.index(of: name), index < encodings.count else { continue }
                shapes[property] = shapes[property].encoded(encodings[index])
            }
            return .object(properties, shapes, additional: additional)
        case .oneOf(let shapes): return .oneOf(shapes.map { $0.encoded(names, encodings) })
        case .type(let shape): return shape().encoded(names, encodings)
        case .scalar, .array, .json, .any: return self
        }
    }

    private func encoded(_ encoding: TextEncoding) -> TextShape {
        switch (encoding, self) {
        case (.json, _): .json
        case (.separated(let separator), .array(let element, let first, _)):
            .array(element, first: first, separator: separator)
        case (.separated, .oneOf(let shapes)): .oneOf(shapes.map { $0.encoded(encoding) })
        case (.separated, .type(let shape)): shape().encoded(encoding)
        case (.separated, _), (.exploded, _), (.deepObject, _), (.typed, _): self
        }
    }
}
