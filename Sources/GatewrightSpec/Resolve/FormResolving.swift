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
        if object.essence == "multipart/form-data" { reportUnknownFiles(of: object, in: schema) }
        var fields = FormFields()
        for encoding in form.media.flatMap(\.encodings) {
            guard let field = field(encoding.name, in: schema) else {
                diagnostics.report(
                    .noSuchField(
                        encoding.name, suggestion: closest(to: encoding.name, among: fieldNames(in: schema))),
                    at: encoding.position)
                continue
            }
            fields.add(encoding, ofTypes: jsonTypes(of: field), of: object, isRequest: isRequest)
        }
        if form.kind == .multipart {
            let files = files(of: object, in: schema)
            // The parts of other types have no names by which they could be told apart, unless it is us who write them.
            let headed = headed(of: object, in: schema, files, isRequest: isRequest)
            let isDescribed = !files.isEmpty || !headed.isEmpty
            let isNamed = object.essence == "multipart/form-data" ? isDescribed || !isRequest : !isRequest
            guard isNamed, !isFree(schema) else {
                if !isNamed, !schema.isOfParts(types) { diagnostics.report(.untypedParts, at: object.position) }
                return !isRequest && schema.type == "string"
                    ? .bytes(.bytes, mediaType: mediaType) : .parts(mediaType: mediaType)
            }
            fields.headed = headed.map(\.name)
            fields.files = files.map { name in
                FormFields.File(name: name, mediaTypes: object.contentType(of: name) ?? "*/*")
            }
            fields.encoded.removeAll { files.contains($0.name) }
            fields.encoded += headed.flatMap(\.encoded)
            let all = replacing(files, of: object, in: schema, isRequest: isRequest)
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
            return .bytes(.bytes, mediaType: mediaType)
        }
    }

    /// The JSON types that values of a field may have, as far as its schema says so.
    private func jsonTypes(of field: Node, depth: Int = 0) -> Set<String> {
        guard depth < 8, let schema = types.target(of: field).map(types.schema) else { return [] }
        if let type = schema.type { return [type] }
        return (schema.allOf + schema.groups.flatMap(\.nodes)).reduce(into: Set(schema.types)) {
            $0.formUnion(jsonTypes(of: $1, depth: depth + 1))
        }
    }

    /// Whether nothing says which fields there are.
    private func isFree(_ schema: Schema) -> Bool { schema.properties.isEmpty && !schema.hasKeywordsOfObjects }
}

extension FormFields {
    /// - Parameter types: those of the property.
    fileprivate mutating func add(
        _ encoding: EncodingObject, ofTypes types: Set<String>, of object: MediaTypeObject, isRequest: Bool
    ) {
        if encoded.contains(where: { $0.name == encoding.name }) { return }
        func add(_ way: Encoding) { encoded.append(Encoded(name: encoding.name, encoding: way)) }
        // OpenAPI 3.1.1 §4.8.15: where one of these is said, the content type means nothing.
        if let style = encoding.style {
            switch style {
            case .separated(let separator):
                if types.contains("array") || types.contains("object") { add(.separated(by: separator)) }
            case .exploded: if types.contains("object") { add(.exploded) }
            case .deepObject: if types.contains("object") { add(.deepObject) }
            }
            return
        }
        guard let contentType = encoding.contentType else { return }
        // In a multipart body every element is a part of its own.
        let isWhole = object.isURLEncoded || types != ["array"]
        if isRequest {
            if contentType.isJSONMediaType { add(isWhole ? .json : .typed("application/json")) }
        } else if let first = contentType.split(separator: ",").first, !first.contains("*") {
            let mediaType = first.trimmed
            let isUsual = object.isURLEncoded && !mediaType.isJSONMediaType
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

    /// Whether it says no more than that there are parts, of bytes or texts.
    fileprivate func isOfParts(_ types: TypeResolver) -> Bool {
        let isPlain = node.isOnlyType || !node.isMeaningful
        guard type == "array", let items, let element = types.target(of: items) else { return isPlain }
        let said = Set(node.members.map(\.key).filter { !Schema.isAnnotation($0) })
        return said.isSubset(of: ["type", "items"]) && types.schema(of: element).type == "string"
    }
}

extension MediaTypeObject {
    fileprivate var isURLEncoded: Bool { essence == "application/x-www-form-urlencoded" }
}

extension Diagnostic.Message {
    static func noSuchField(_ name: String, suggestion: String?) -> Self {
        .init(
            .warning, "no-such-field", "'\(name)' is no property of the form", why: "its encoding is of no use",
            fix: suggestion.map { "did you mean `\($0)`?" })
    }

    static var untypedParts: Self {
        .init(
            .warning, "untyped-parts", "the parts of this body are a list, whatever its schema says of them",
            why: "only parts of `multipart/form-data` have names by which they can be told apart (RFC 7578 §4.2)",
            fix: "describe the body as `multipart/form-data`, or read the parts in the handler")
    }

    static var formWithoutFields: Self {
        .init(
            .warning, "form-without-fields", "the schema of this form is no object, so its body is `[UInt8]`",
            why: "every field of a form has a name (OpenAPI 3.1.1, Encoding Object), and only objects have names",
            fix: "describe an object whose properties are the fields")
    }
}
