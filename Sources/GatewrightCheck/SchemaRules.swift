import GatewrightAPI
import GatewrightSpec

/// Keywords of schemas that are misspelt or hold values of another kind. Both would have no effect, and nothing else says so.
extension Checker {
    func checkSchemas() {
        var walk = SchemaWalk()
        let roots = document.schemas.map(\.value) + document.operations.flatMap(\.schemas)
        walk.visit(roots, following: { workspace.target(of: $0) }) { schema in
            for member in schema.members {
                if let kind = Self.kinds[member.key] {
                    // `required: true` is another mistake, which is said where a structure is made.
                    guard member.key != "required" || member.value.boolean == nil else { continue }
                    checkKind(of: member, kind)
                } else if !member.key.hasPrefix("x-"), !Self.keywords.contains(member.key),
                    let suggestion = closest(to: member.key, among: Self.suggestions)
                {
                    // A schema may have keywords of its own, but hardly one that looks like this.
                    report(
                        .unknownKey, "a schema has no keyword '\(cropped(member.key))'", at: member.keyPosition,
                        why: "it has no effect", fix: "did you mean `\(suggestion)`?")
                }
            }
        }
    }

    private static let kinds: [String: Kind] = [
        "properties": .mapping, "required": .list, "enum": .list, "allOf": .list, "oneOf": .list, "anyOf": .list,
    ]

    /// Those of OpenAPI's schemas and of every draft of JSON Schema.
    private static let suggestions = [
        "$ref", "type", "format", "title", "description", "default", "properties", "required", "items", "enum", "const",
        "allOf", "oneOf", "anyOf", "not", "nullable", "readOnly", "writeOnly", "deprecated", "discriminator",
        "additionalProperties", "minLength", "maxLength", "pattern", "minimum", "maximum", "exclusiveMinimum",
        "exclusiveMaximum", "multipleOf", "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties",
        "patternProperties", "prefixItems", "contains", "minContains", "maxContains", "propertyNames",
        "dependentRequired", "dependentSchemas", "unevaluatedProperties", "unevaluatedItems", "if", "then", "else",
        "example", "examples", "externalDocs", "contentEncoding", "contentMediaType", "contentSchema",
    ]

    private static let keywords = Set(
        suggestions + kinds.keys + [
            "xml", "definitions", "dependencies", "additionalItems", "id", "$id", "$schema", "$defs", "$anchor",
            "$comment", "$dynamicRef", "$dynamicAnchor", "$recursiveRef", "$recursiveAnchor", "$vocabulary",
            // A parameter of Swagger 2.0 is its own schema.
            "in", "name", "collectionFormat", "allowEmptyValue",
        ])
}
