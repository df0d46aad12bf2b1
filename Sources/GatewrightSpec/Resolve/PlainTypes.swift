import GatewrightAPI

extension TypeResolver {
    /// The type of a schema that is no declaration.
    func plainType(of schema: Schema, named hint: String, in nested: inout Nested) -> TypeReference {
        switch schema.type {
        case "string":
            // How JSON Schema 2020-12 says what OpenAPI 3.0 calls the format `byte`.
            if schema.format == nil, schema.node["contentEncoding"]?.string?.lowercased() == "base64" { return .bytes }
            return stringType(format: schema.format)
        case "integer":
            return switch schema.format {
            case "int32": .int32
            case "int64": .int64
            default: .integer
            }
        case "number":
            return schema.format == "float" ? .float : .double
        case "boolean":
            return .boolean
        case "array":
            guard let items = schema.items, items.isMapping || items.boolean == false else {
                return .array(.json)
            }
            return .array(use(of: items, named: Names.singular(hint), in: &nested).reference)
        case "object":
            if let values = schema.onlyPatternSchema {
                return .dictionary(use(of: values, named: Names.singular(hint), in: &nested).reference)
            }
            guard schema.patternProperties.isEmpty, case .schema(let values) = schema.additionalProperties else {
                return .dictionary(.json)
            }
            return .dictionary(use(of: values, named: Names.singular(hint), in: &nested).reference)
        case nil:
            if let type = schema.node["type"], type.isMapping {
                diagnostics.report(.typeMapping(isReference: type["$ref"] != nil), at: type.position)
            }
            return .json
        case let type?:
            diagnostics.report(.unknownType(type), at: schema.node["type"]?.position ?? schema.node.position)
            return .json
        }
    }

    private func stringType(format: String?) -> TypeReference {
        switch format {
        case "date-time": .dateTime
        case "date": .date
        case "uuid": .uuid
        case "byte", "binary": .bytes
        case Node.fileFormat: .formFile
        default: .string
        }
    }
}

extension Diagnostic.Message {
    fileprivate static func typeMapping(isReference: Bool) -> Self {
        .init(
            .warning, "unknown-type", "`type` is a name such as `string`, not a mapping",
            why: "the value becomes `JSONValue`",
            fix: isReference ? "write `$ref` without `type`" : "write what it says beside `type: object`")
    }

    static var endlessType: Self {
        .init(
            .warning, "endless-type", "this list or map holds itself, and nothing on the way has a name",
            why: "no Swift type can be written for it, so that what it holds is `JSONValue`",
            fix: "give what it holds a schema of its own in `components`")
    }
}
