import GatewrightAPI

/// What schemas say of bodies that are no JSON and no forms: texts and bytes.
extension OperationResolver {
    /// The type of a text.
    func textType(
        of object: MediaTypeObject, named hint: String, in nested: inout TypeResolver.Nested
    ) -> TypeReference {
        guard let node = object.schema, let schema = types.target(of: node).map({ unwrapped(types.schema(of: $0)) }),
            !schema.node.isOfAnyText
        else { return .string }
        // The bytes of the text itself, which are no base64.
        if schema.format != "binary", isOfTexts(node) {
            // No text says `null`.
            let type = types.use(of: node, named: hint, in: &nested).type.unwrapped.ofTexts
            switch type.unconstrained {
            case .array, .dictionary: break
            default: return type
            }
        }
        diagnostics.report(.uncheckedBody(fix: "describe the text as a scalar"), at: object.position)
        return .string
    }

    /// Bytes and how many they may be.
    ///
    /// JSON Schema counts characters of strings. Binary data that is not encoded is no string to it; OpenAPI has its
    /// octets counted (3.1.1, Working with Binary Data), as users of `format: binary` mean in earlier versions as well.
    func bytesType(of object: MediaTypeObject) -> TypeReference {
        guard let schema = object.schema.flatMap(types.target(of:)).map({ unwrapped(types.schema(of: $0)) }),
            !schema.node.isOfAnyText,
            !schema.isEncoded || schema.node.hasLimits
        else { return .bytes }
        let isBinary = schema.format == "binary" || schema.type == "file" || schema.type == nil && schema.format == nil
        guard isBinary, !schema.isEncoded, schema.values == nil else {
            let isText = schema.type == "string" && schema.format == nil && !schema.isEncoded
            diagnostics.report(
                .uncheckedBody(fix: isText ? "add `format: binary` where octets are counted" : nil),
                at: object.position)
            return .bytes
        }
        if schema.node.members.contains(where: { !$0.isOfBytes }) {
            diagnostics.report(.uncheckedBody(fix: nil), at: object.position)
        }
        var limits = Constraints()
        limits.minLength = schema.node["minLength"]?.count.flatMap { $0 > 0 ? $0 : nil }
        limits.maxLength = schema.node["maxLength"]?.count
        return limits.isEmpty ? .bytes : .constrained(.bytes, limits)
    }

    /// Whether every value of a schema is one that a text says: no array and no object.
    private func isOfTexts(_ node: Node, depth: Int = 0) -> Bool {
        guard depth < 8, let target = types.target(of: node) else { return false }
        let schema = unwrapped(types.schema(of: target))
        if !schema.types.isEmpty { return schema.types.allSatisfy(Self.scalars.contains) }
        if let type = schema.type { return Self.scalars.contains(type) }
        if !schema.groups.isEmpty { return schema.alternatives.allSatisfy { isOfTexts($0, depth: depth + 1) } }
        if let values = schema.values { return !values.contains { $0.isSequence || $0.isMapping } }
        return schema.node.members.allSatisfy { $0.isOfStrings }
    }

    private static let scalars: Set<String> = ["string", "integer", "number", "boolean"]
}

extension Schema {
    /// Whether strings are base64, which is what the body itself would have to be.
    fileprivate var isEncoded: Bool { format == "byte" || node["contentEncoding"] != nil }
}

extension Node {
    /// Whether a schema lets every text and all bytes be.
    fileprivate var isOfAnyText: Bool {
        members.allSatisfy { member in
            switch member.key {
            case "type": ["string", "file"].contains(member.value.string)
            case "format": member.value.string == "binary"
            case "contentEncoding": false
            default: Schema.isAnnotation(member.key)
            }
        }
    }

    fileprivate var hasLimits: Bool { members.contains { !$0.isOfBytes || $0.key.hasSuffix("Length") } }
}

extension Node.Member {
    /// Whether a keyword says of strings what can be told of bytes.
    fileprivate var isOfBytes: Bool {
        ["type", "format", "minLength", "maxLength"].contains(key) || Schema.isAnnotation(key)
    }

    /// Whether a keyword is about strings, or says nothing.
    fileprivate var isOfStrings: Bool { isOfBytes || key == "pattern" }
}

extension Diagnostic.Message {
    fileprivate static func uncheckedBody(fix: String?) -> Self {
        .init(
            .note, "unchecked-body", "the schema of a body that is text or bytes is not checked as a whole",
            why: "it says of characters, elements or members what a text of this media type, or bytes, do not have",
            fix: ["check it in the handler", "describe the body as `application/json`", fix].compactMap(\.self)
                .joined(separator: ", or "))
    }
}
