import GatewrightAPI

extension Schema {
    /// Whether a schema has a declaration of its own, and which.
    enum Shape {
        case structure
        case enumeration
        case other
    }

    var shape: Shape {
        guard allOf.isEmpty, alternatives.isEmpty else { return .other }
        if isEnumeration { return .enumeration }
        if isTuple { return .structure }
        guard type == "object" else { return .other }
        if !properties.isEmpty { return .structure }
        if case .forbidden = additionalProperties, patternProperties.isEmpty { return .structure }
        return .other
    }

    /// The longest name of a property that the generated tables of names can hold, in bytes.
    static let longestName = 16_383

    /// Keywords that limit values.
    static let limits: Set<String> = [
        "minLength", "maxLength", "pattern", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf",
        "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties",
    ]
}

extension Diagnostic.Message {
    static func unknownType(_ type: String) -> Self {
        .init(
            .warning, "unknown-type", "JSON Schema has no type '\(type)'", why: "the value becomes `JSONValue`",
            fix: typesOfFormats[type.lowercased()].map { "write `\($0)`" }
                ?? closest(to: type, among: ["string", "integer", "number", "boolean", "array", "object"])
                .map { "did you mean `\($0)`?" }
                ?? "use `type: string`, `integer`, `number`, `boolean`, `array` or `object`")
    }

    /// What is meant by types of other languages, and by formats in the place of types.
    private static let typesOfFormats = [
        "date": "type: string, format: date", "datetime": "type: string, format: date-time",
        "date-time": "type: string, format: date-time", "timestamp": "type: string, format: date-time",
        "uuid": "type: string, format: uuid", "text": "type: string", "binary": "type: string, format: binary",
        "int": "type: integer", "int32": "type: integer, format: int32", "int64": "type: integer, format: int64",
        "long": "type: integer, format: int64", "float": "type: number, format: float", "double": "type: number",
        "decimal": "type: number", "bool": "type: boolean", "list": "type: array", "map": "type: object",
    ]

    static var nameTooLong: Self {
        .init(.error, "name-too-long", "the name of a property is longer than \(Schema.longestName) bytes")
    }

    static func builtInModel(_ name: String) -> Self {
        .init(
            .note, "built-in-model", "the document does not declare '\(name)'",
            why: "it is taken for the model of that name which every REST API has")
    }

    static func unknownRequired(_ name: String, suggestion: String?) -> Self {
        .init(
            .warning, "unknown-required", "'\(name)' is required but is no property",
            why: "every value without it is refused", fix: suggestion.map { "did you mean `\($0)`?" })
    }

    static func misplacedRequired(_ name: String) -> Self {
        .init(
            .warning, "misplaced-required", "'\(cropped(name))' does not become required by this",
            why: "JSON Schema has a list of names, beside `properties`; here it has no effect",
            fix: "write `required: [\(cropped(name))]` beside `properties`")
    }

    static var endlessReference: Self {
        .init(
            .warning, "endless-reference", "this schema is nothing but what it refers to, which is the schema itself",
            why: "the value becomes `JSONValue`", fix: "give it a `type`")
    }
}
