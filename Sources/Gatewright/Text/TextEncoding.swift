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
    /// The text is of this media type, that of each element of an array. JSON is read as such, anything else as it
    /// would be without.
    case typed(StaticString)
}

extension TextShape {
    /// The shape with other encodings for members of the object.
    ///
    /// A name may lead on into a member, or a member of each element: `note (headers)[X-Place]`.
    func encoded(_ encodings: [(name: String, encoding: TextEncoding)]) -> TextShape {
        switch self {
        case .object(let properties, var shapes, let additional):
            for (property, name) in NameTable(names: properties).all.enumerated() where property < shapes.count {
                if let found = encodings.first(where: { $0.name == name }) {
                    shapes[property] = shapes[property].encoded(found.encoding)
                }
                let inner = encodings.compactMap { encoding in
                    encoding.name.member(of: name).map { (name: $0, encoding: encoding.encoding) }
                }
                if inner.isEmpty { continue }
                if case .array(let element, let first, let separator) = shapes[property] {
                    shapes[property] = .array(element.encoded(inner), first: first, separator: separator)
                } else {
                    shapes[property] = shapes[property].encoded(inner)
                }
            }
            return .object(properties, shapes, additional: additional)
        case .oneOf(let shapes): return .oneOf(shapes.map { $0.encoded(encodings) })
        case .type(let shape): return shape().encoded(encodings)
        case .scalar, .array, .json, .file, .any: return self
        }
    }

    private func encoded(_ encoding: TextEncoding) -> TextShape {
        switch (encoding, self) {
        case (.json, _): .json
        case (.separated(let separator), .array(let element, let first, _)):
            .array(element, first: first, separator: separator)
        case (.typed(let type), _) where !MediaType(type.description).isJSON: self
        case (.typed, .array(_, _, let separator)): .array(.json, separator: separator)
        case (.separated, .oneOf(let shapes)), (.typed, .oneOf(let shapes)): .oneOf(shapes.map { $0.encoded(encoding) })
        case (.separated, .type(let shape)), (.typed, .type(let shape)): shape().encoded(encoding)
        case (.typed, _): .json
        case (.separated, _), (.exploded, _), (.deepObject, _): self
        }
    }
}

extension String {
    /// The name of a member behind that of an object: `max` of `price[max]`. Nil for what is no member's.
    func member(of name: String) -> String? {
        let rest = utf8.dropFirst(name.utf8.count)
        guard utf8.starts(with: name.utf8), rest.first == UInt8(ascii: "["), rest.last == UInt8(ascii: "]") else {
            return nil
        }
        return String(rest.dropFirst().dropLast())
    }
}
