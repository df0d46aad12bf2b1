/// Keys that are read in one version of OpenAPI and not in the other, and what stands in their place there.
///
/// Documents that were carried from Swagger 2.0 to OpenAPI 3 by changing their first line are full of them.
enum OtherVersionKeys {
    enum Place: String {
        case root = "a document"
        case operation = "an operation"
        case parameter = "a parameter"
        case response = "a response"
    }

    /// What to write instead of each key that has no meaning in a version.
    static func replacements(at place: Place, in version: Document.Version) -> [String: String] {
        switch (version == .swagger2, place) {
        case (false, .root):
            [
                "definitions": "`components.schemas`", "parameters": "`components.parameters`",
                "responses": "`components.responses`", "securityDefinitions": "`components.securitySchemes`",
                "host": "`servers`", "basePath": "`servers`", "schemes": "`servers`",
                "consumes": "media types in the `content` of request bodies",
                "produces": "media types in the `content` of responses",
            ]
        case (false, .operation):
            [
                "consumes": "media types in the `content` of its `requestBody`",
                "produces": "media types in the `content` of its responses", "schemes": "`servers`",
            ]
        case (false, .parameter):
            [
                "type": "`schema: {type: …}`", "items": "`schema: {type: array, items: …}`",
                "collectionFormat": "`style` and `explode`",
            ]
        case (false, .response):
            [
                "schema": "`content: {application/json: {schema: …}}`",
                "examples": "`content: {application/json: {examples: …}}`",
            ]
        case (true, .root):
            [
                "components": "`definitions`, `parameters`, `responses` and `securityDefinitions`",
                "servers": "`host`, `basePath` and `schemes`",
            ]
        case (true, .operation):
            ["requestBody": "a parameter with `in: body`", "servers": "`schemes`"]
        case (true, .parameter):
            // The body has a schema.
            ["content": "`type`", "style": "`collectionFormat`", "explode": "`collectionFormat: multi`"]
        case (true, .response):
            ["content": "`schema`, and the media types in `produces`"]
        }
    }
}

extension DocumentReader {
    /// Says which keys of a mapping are of the other version.
    func checkVersion(of node: Node, at place: OtherVersionKeys.Place) {
        let replacements = OtherVersionKeys.replacements(at: place, in: version)
        for member in node.members {
            guard let replacement = replacements[member.key] else { continue }
            diagnostics.report(
                .otherVersionKey(member.key, owner: place.rawValue, isSwagger2: version == .swagger2, replacement),
                at: member.keyPosition)
        }
    }
}

extension Diagnostic.Message {
    fileprivate static func otherVersionKey(
        _ key: String, owner: String, isSwagger2: Bool, _ replacement: String
    ) -> Self {
        let (own, other) = isSwagger2 ? ("Swagger 2.0", "OpenAPI 3") : ("OpenAPI 3", "Swagger 2.0")
        return .init(
            .warning, "unknown-key", "\(owner) of \(own) has no key '\(key)'",
            why: "it is read in \(other) only", fix: "write \(replacement)")
    }
}
