import GatewrightAPI

/// Forms: bodies whose fields are told apart before they are read.
extension OperationResolver {
    /// What a form is: one of texts alone may as well come as JSON.
    func formKind(of object: MediaTypeObject) -> MediaForm.Kind {
        guard object.isURLEncoded || object.essence == "multipart/form-data" else { return .multipart }
        guard let schema = formSchema(of: object) else { return object.isURLEncoded ? .form : .multipart }
        if object.isURLEncoded { return .form }
        let files = files(of: object, in: schema)
        return isFree(schema) || !files.isEmpty || !headed(of: object, in: schema, files, isRequest: true).isEmpty
            ? .multipart : .form
    }

    func form(
        _ form: MediaForm, isRequest: Bool, named hint: String, in nested: inout TypeResolver.Nested
    ) -> Content {
        let object = form.media.first(where: \.isForm) ?? form.media[0]
        let mediaType = form.mediaType
        guard let node = object.schema, let schema = formSchema(of: object) else {
            return object.isURLEncoded
                ? .form(.dictionary(.json), mediaType: mediaType, FormFields()) : .parts(mediaType: mediaType)
        }
        var fields = FormFields()
        for encoding in form.media.flatMap(\.encodings) {
            guard let property = schema.properties.first(where: { $0.key == encoding.name }) else {
                diagnostics.report(
                    .noSuchField(
                        encoding.name, suggestion: closest(to: encoding.name, among: schema.properties.map(\.key))),
                    at: encoding.position)
                continue
            }
            let type = types.target(of: property.value).map(types.schema)?.type
            fields.add(encoding, ofType: type, of: object, isRequest: isRequest)
        }
        if form.kind == .multipart {
            let files = files(of: object, in: schema)
            // The parts of other types have no names by which they could be told apart, unless it is us who write them.
            let headed = headed(of: object, in: schema, files, isRequest: isRequest)
            let isDescribed = !files.isEmpty || !headed.isEmpty
            let isNamed = object.essence == "multipart/form-data" ? isDescribed || !isRequest : !isRequest
            guard isNamed, !isFree(schema) else {
                return !isRequest && schema.type == "string"
                    ? .bytes(mediaType: mediaType) : .parts(mediaType: mediaType)
            }
            fields.headed = headed.map(\.name)
            for property in schema.properties where files[property.key] != nil {
                let contentType = object.encodings.first { $0.name == property.key }?.contentType
                fields.files.append(FormFields.File(name: property.key, mediaTypes: contentType ?? "*/*"))
            }
            fields.encoded.removeAll { files[$0.name] != nil }
            fields.encoded += headed.flatMap(\.encoded)
            let all = schema.node.replacing(files).adding(headed)
            let type = types.use(of: all, named: hint, in: &nested).type
            return .form(type, mediaType: mediaType, fields)
        }
        let type = types.use(of: node, named: hint, in: &nested).type
        switch type.unconstrained {
        case .json where !isRequest: return .form(.dictionary(.json), mediaType: mediaType, fields)
        case .named(_, isEnumeration: false), .dictionary, .json: return .form(type, mediaType: mediaType, fields)
        default:
            // What is a text or bytes to the author is that to the handler.
            if schema.type != "string" { diagnostics.report(.formWithoutFields, at: object.position) }
            return .bytes(mediaType: mediaType)
        }
    }

    /// Whether nothing says which fields there are.
    private func isFree(_ schema: Schema) -> Bool { schema.properties.isEmpty && !schema.hasKeywordsOfObjects }

    private func formSchema(of object: MediaTypeObject) -> Schema? {
        object.schema.flatMap(types.target).map(types.schema)
    }

    // MARK: Files

    /// The schemas that stand in for those of files, by the names of the properties.
    private func files(of object: MediaTypeObject, in schema: Schema) -> [String: Node] {
        var files: [String: Node] = [:]
        for property in schema.properties {
            let encoding = object.encodings.first { $0.name == property.key }
            guard let target = types.target(of: property.value) else { continue }
            let value = types.schema(of: target)
            if isFile(value, contentType: encoding?.contentType) {
                files[property.key] = .file(like: value.node)
            } else if value.type == "array", let items = value.items.flatMap(types.target),
                isFile(types.schema(of: items), contentType: encoding?.contentType)
            {
                files[property.key] = value.node.replacingItems(with: .file(like: items))
            }
        }
        return files
    }

    private func isFile(_ schema: Schema, contentType: String?) -> Bool {
        switch schema.type {
        case "file": return true
        case "string", nil:
            guard schema.allOf.isEmpty, schema.groups.isEmpty, schema.values == nil, schema.node["const"] == nil,
                schema.types.count < 2, schema.node["contentEncoding"] == nil
            else { return false }
            if schema.format == "binary" { return true }
            if schema.format != nil { return false }
            if let type = contentType ?? schema.node["contentMediaType"]?.string {
                return !MediaTypeObject.isOfText(type)
            }
            // OpenAPI 3.1 §4.8.15: what has no type is `application/octet-stream`.
            return types.version == .openAPI31 && schema.type == nil && schema.node.members.allSatisfy(\.isAnnotation)
        default: return false
        }
    }
}

extension FormFields {
    /// - Parameter type: of the property.
    fileprivate mutating func add(
        _ encoding: EncodingObject, ofType type: String?, of object: MediaTypeObject, isRequest: Bool
    ) {
        if encoded.contains(where: { $0.name == encoding.name }) { return }
        func add(_ way: Encoding) { encoded.append(Encoded(name: encoding.name, encoding: way)) }
        // OpenAPI 3.1.1 §4.8.15: where one of these is said, the content type means nothing.
        if let style = encoding.style {
            switch (style, type) {
            case (.separated(let separator), "array"), (.separated(let separator), "object"):
                add(.separated(by: separator))
            case (.exploded, "object"): add(.exploded)
            case (.deepObject, "object"): add(.deepObject)
            default: break
            }
            return
        }
        guard let contentType = encoding.contentType else { return }
        // In a multipart body every element is a part of its own.
        let isWhole = object.isURLEncoded || type != "array"
        if isRequest {
            if MediaTypeObject.isOfJSON(contentType) { add(isWhole ? .json : .typed("application/json")) }
        } else if let first = contentType.split(separator: ",").first, !first.contains("*") {
            let mediaType = first.trimmed
            let isUsual = object.isURLEncoded && !MediaTypeObject.isOfJSON(mediaType)
            if !isUsual { add(.typed(mediaType)) }
        }
    }
}

extension Substring {
    /// Without white space around it.
    fileprivate var trimmed: String {
        let end = lastIndex { $0 != " " && $0 != "\t" }.map(index(after:)) ?? startIndex
        return String(self[..<end].drop { $0 == " " || $0 == "\t" })
    }
}

extension Schema {
    fileprivate var hasKeywordsOfObjects: Bool {
        if !allOf.isEmpty || !groups.isEmpty { return true }
        if case .schema = additionalProperties { return true }
        return false
    }
}

extension MediaTypeObject {
    fileprivate var isURLEncoded: Bool { essence == "application/x-www-form-urlencoded" }

    /// Whether a content type is one that a `String` holds.
    fileprivate static func isOfText(_ type: String) -> Bool {
        let object = MediaTypeObject(name: type, position: Position(file: 0, line: 1, column: 1))
        return object.isText || isOfJSON(type) || object.isXML
    }

    fileprivate static func isOfJSON(_ type: String) -> Bool {
        type != "*/*" && MediaTypeObject(name: type, position: Position(file: 0, line: 1, column: 1)).isJSON
    }
}

extension Node {
    /// What `TypeResolver` takes for a file. A document that says so has a format that nobody knows.
    static let fileFormat = "\u{0}file"
    /// Tells the place of such a schema from that of what the author wrote.
    private static let fileDerivation: Int32 = -1_000_000

    fileprivate static func file(like node: Node) -> Node {
        var position = node.position
        position.derivation = Self.fileDerivation
        func text(_ key: String, _ text: String) -> Member {
            let value = Node(value: .scalar(Scalar(text: text, isPlain: false)), position: position)
            return Member(key: key, keyPosition: position, value: value)
        }
        let kept = ["title", "description", "deprecated", "nullable", "minLength", "maxLength"]
        let others = node.members.filter { kept.contains($0.key) }
        return Node(
            value: .mapping([text("type", "string"), text("format", fileFormat)] + others), position: position)
    }

    fileprivate func replacingItems(with items: Node) -> Node {
        var position = position
        position.derivation = Self.fileDerivation
        return Node(
            value: .mapping(members.map { $0.key == "items" ? $0.replacingValue(with: items) : $0 }), position: position
        )
    }

    /// The schema of an object with others for some of its properties.
    fileprivate func replacing(_ files: [String: Node]) -> Node {
        var position = position
        position.derivation = Self.fileDerivation
        let members = members.map { member in
            guard member.key == "properties" else { return member }
            let properties = member.value.members.map { property in
                files[property.key].map(property.replacingValue) ?? property
            }
            return member.replacingValue(with: Node(value: .mapping(properties), position: member.value.position))
        }
        return Node(value: .mapping(members), position: position)
    }
}

extension Node.Member {
    fileprivate func replacingValue(with value: Node) -> Node.Member {
        Node.Member(key: key, keyPosition: keyPosition, value: value)
    }

    fileprivate var isAnnotation: Bool {
        ["title", "description", "deprecated", "example", "examples", "contentMediaType"].contains(key)
    }
}

extension Diagnostic.Message {
    static func noSuchField(_ name: String, suggestion: String?) -> Self {
        .init(
            .warning, "no-such-field", "'\(name)' is no property of the form", why: "its encoding is of no use",
            fix: suggestion.map { "did you mean `\($0)`?" })
    }

    static var formWithoutFields: Self {
        .init(
            .warning, "form-without-fields", "the schema of this form is no object, so its body is `[UInt8]`",
            why: "every field of a form has a name (OpenAPI 3.1.1, Encoding Object), and only objects have names",
            fix: "describe an object whose properties are the fields")
    }
}
