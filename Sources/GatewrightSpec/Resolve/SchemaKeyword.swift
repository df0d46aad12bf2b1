/// A keyword of schemas: OpenAPI's, or that of any draft of JSON Schema.
package struct SchemaKeyword: Sendable {
    package let name: String
    /// The types whose values it limits; nil where it is any.
    let types: [String]?
    let role: Role
    /// How schemas stand in its value; nil where none do.
    let form: Form?
    /// What these are for.
    let subject: Subject

    enum Role {
        case limits
        case describes
        /// Describes a schema, and nothing of what that is a part of by `allOf`.
        case describesPart
    }

    enum Form {
        case one
        case list
        case named
    }

    enum Subject {
        /// The value itself.
        case value
        /// What stands in it: members, their names, elements.
        case inside
        /// Whatever refers to them.
        case references
    }

    private init(
        _ name: String, of types: [String]? = nil, _ role: Role = .limits, _ form: Form? = nil,
        for subject: Subject = .value
    ) {
        self.name = name
        self.types = types
        self.role = role
        self.form = form
        self.subject = subject
    }

    package static func named(_ name: String) -> SchemaKeyword? { byName[name] }

    private static let byName = Dictionary(uniqueKeysWithValues: (usual + rare).map { ($0.name, $0) })

    private static let number = ["integer", "number"]

    /// Those of which what looks like one is one that is misspelt.
    package static let usual: [SchemaKeyword] = [
        .init("$ref"), .init("type"), .init("format"),
        .init("title", .describesPart), .init("description", .describesPart), .init("default", .describes),
        .init("properties", of: ["object"], .limits, .named, for: .inside), .init("required", of: ["object"]),
        .init("items", of: ["array"], .limits, .one, for: .inside), .init("enum"), .init("const"),
        .init("allOf", .limits, .list), .init("oneOf", .limits, .list), .init("anyOf", .limits, .list),
        .init("not", .limits, .one), .init("nullable", .describesPart),
        .init("readOnly", .describes), .init("writeOnly", .describes), .init("deprecated", .describesPart),
        .init("discriminator", .describes),
        .init("additionalProperties", of: ["object"], .limits, .one, for: .inside),
        .init("minLength", of: ["string"]), .init("maxLength", of: ["string"]), .init("pattern", of: ["string"]),
        .init("minimum", of: number), .init("maximum", of: number),
        .init("exclusiveMinimum", of: number), .init("exclusiveMaximum", of: number), .init("multipleOf", of: number),
        .init("minItems", of: ["array"]), .init("maxItems", of: ["array"]), .init("uniqueItems", of: ["array"]),
        .init("minProperties", of: ["object"]), .init("maxProperties", of: ["object"]),
        .init("patternProperties", of: ["object"], .limits, .named, for: .inside),
        .init("prefixItems", of: ["array"], .limits, .list, for: .inside),
        .init("contains", of: ["array"], .limits, .one, for: .inside),
        .init("minContains", of: ["array"]), .init("maxContains", of: ["array"]),
        .init("propertyNames", of: ["object"], .limits, .one, for: .inside),
        .init("dependentRequired", of: ["object"]), .init("dependentSchemas", of: ["object"], .limits, .named),
        .init("unevaluatedProperties", of: ["object"], .limits, .one, for: .inside),
        .init("unevaluatedItems", of: ["array"], .limits, .one, for: .inside),
        .init("if", .limits, .one), .init("then", .limits, .one), .init("else", .limits, .one),
        .init("example", .describesPart), .init("examples", .describesPart), .init("externalDocs", .describesPart),
        .init("contentEncoding", .describes), .init("contentMediaType", .describes),
        .init("contentSchema", .describes),
    ]

    private static let rare: [SchemaKeyword] = [
        .init("xml", .describes), .init("x-nullable", .describesPart), .init("dependencies"),
        .init("additionalItems", of: ["array"]), .init("definitions", .describesPart, .named, for: .references),
        .init("$defs", .describesPart, .named, for: .references), .init("id"), .init("$id", .describesPart),
        .init("$schema", .describesPart), .init("$anchor", .describesPart), .init("$comment", .describes),
        .init("$dynamicRef"), .init("$dynamicAnchor", .describesPart), .init("$recursiveRef"),
        .init("$recursiveAnchor"), .init("$vocabulary"),
        // A parameter of Swagger 2.0 is its own schema.
        .init("in"), .init("name"), .init("collectionFormat"), .init("allowEmptyValue"),
    ]
}

extension Node.Member {
    /// The schemas in the value of a keyword.
    var schemas: [Node] {
        switch SchemaKeyword.named(key)?.form {
        case .one: [value]
        case .list: value.elements
        case .named: value.members.map(\.value)
        case nil: []
        }
    }
}
