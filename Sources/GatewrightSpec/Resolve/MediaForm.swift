/// Media types of a body that carry the same: one case where a body has several forms.
struct MediaForm {
    enum Kind {
        case json
        case text
        case xml
        /// A form, and any JSON that has the same schema.
        case form
        /// A form with files, or parts that may be anything.
        case multipart
        case bytes
    }

    var kind: Kind
    /// Never empty.
    var media: [MediaTypeObject]

    /// The forms of a body, in document order.
    ///
    /// - Parameter formKind: what a form is.
    static func forms(of media: [MediaTypeObject], formKind: (MediaTypeObject) -> Kind) -> [MediaForm] {
        var forms: [MediaForm] = []
        var seen: Set<String> = []
        for object in media where seen.insert(object.essence).inserted {
            let kind = kind(of: object, formKind)
            // Comparing each with each would take a hostile document long.
            if let index = forms.prefix(32).firstIndex(where: { $0.includes(object, kind) }) {
                forms[index].media.append(object)
                if kind == .form { forms[index].kind = .form }
            } else {
                forms.append(MediaForm(kind: kind, media: [object]))
            }
        }
        return forms
    }

    private static func kind(of object: MediaTypeObject, _ formKind: (MediaTypeObject) -> Kind) -> Kind {
        // What Swagger 2.0 has for a body of bytes.
        if object.schema?["type"]?.string == "file" { return .bytes }
        if object.isForm { return formKind(object) }
        if object.isJSON { return .json }
        if object.isXML { return .xml }
        return object.isText ? .text : .bytes
    }

    /// Whether a media type carries the same: JSON or a form of the same schema, or any XML, which is not taken apart.
    private func includes(_ object: MediaTypeObject, _ other: Kind) -> Bool {
        switch (kind, other) {
        case (.json, .json), (.json, .form), (.form, .json), (.form, .form):
            media[0].schema != nil && Node.haveSameContent(media[0].schema, object.schema)
                || kind == .json && other == .json && object.schema == nil && media[0].schema == nil
        case (.xml, .xml): true
        default: false
        }
    }

    /// Whether the author says more of it than that it is text or bytes.
    var isDescribed: Bool {
        media.contains { object in
            guard let schema = object.schema else { return false }
            return schema["$ref"] != nil || Schema(schema).type != "string"
        }
    }

    /// `application/json, text/json`.
    var mediaType: String {
        // What stands for anything is JSON here.
        let types = media.map { kind == .json && $0.essence == "*/*" ? "application/json" : $0.essence }
        var seen: Set<String> = []
        return types.filter { seen.insert($0).inserted }.joined(separator: ", ")
    }

    /// The case of an enumeration.
    var name: String { Self.name(of: media[0].essence) }

    /// The case for a media type: `json`, `text`, `csv`, `image` for `image/*`.
    static func name(of essence: String) -> String {
        switch essence {
        case "application/json", "text/json", "*/*", "application/*+json": return "json"
        case "text/plain", "text/*": return "text"
        case "application/octet-stream": return "bytes"
        case "application/x-www-form-urlencoded": return "form"
        case "multipart/form-data": return "multipart"
        default: break
        }
        let parts = essence.split(separator: "/", maxSplits: 1)
        guard parts.count == 2 else { return Names.enumerationCase(essence) }
        if parts[1] == "*" { return Names.enumerationCase(String(parts[0])) }
        if parts[1].hasSuffix("+xml") { return "xml" }
        var subtype = parts[1].hasSuffix("+json") ? parts[1].dropLast("+json".count) : parts[1]
        for prefix in ["vnd.", "prs.", "x-", "x."] where subtype.hasPrefix(prefix) && subtype.count > prefix.count {
            subtype.removeFirst(prefix.count)
        }
        return Names.enumerationCase(Names.words(String(subtype)).joined(separator: " "))
    }
}

extension MediaTypeObject {
    var isForm: Bool { essence.hasPrefix("multipart/") || essence == "application/x-www-form-urlencoded" }
}

extension Node {
    /// Whether two nodes, or the lack of them, say the same, wherever they stand. Members in another order
    /// are something else: comparing takes no longer than reading.
    static func haveSameContent(_ left: Node?, _ right: Node?) -> Bool {
        guard let left, let right else { return left == nil && right == nil }
        if left.position == right.position { return true }
        switch (left.value, right.value) {
        case (.null, .null): return true
        case (.scalar(let left), .scalar(let right)): return left.text == right.text && left.isPlain == right.isPlain
        case (.sequence(let left), .sequence(let right)):
            return left.count == right.count && zip(left, right).allSatisfy { haveSameContent($0, $1) }
        case (.mapping(let left), .mapping(let right)):
            return left.count == right.count
                && zip(left, right).allSatisfy { $0.key == $1.key && haveSameContent($0.value, $1.value) }
        default: return false
        }
    }
}
