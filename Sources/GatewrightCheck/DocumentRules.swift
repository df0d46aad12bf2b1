import GatewrightAPI
import GatewrightSpec

extension Rule {
    static let openAPI31 = Rule("openapi-31", rest: .error, http: .error, "OpenAPI 3.1 or later")
    static let swaggerOnHTTPAPI = Rule("swagger-on-http-api", http: .error, "Swagger 2.0 in an HTTP API")
    static let documentSize = Rule("document-size", rest: .error, http: .error, "a document of more than 6 MB")
    static let externalReference = Rule(
        "external-reference", rest: .warning, http: .warning, "a reference to another file")
    static let responseReference = Rule(
        "response-reference", rest: .warning, "a response that refers to `#/responses`")
    static let ignoredPart = Rule(
        "ignored-part", rest: .note, http: .note, "callbacks, links and webhooks, which have no effect")

    static let documentRules = [
        openAPI31, swaggerOnHTTPAPI, documentSize, externalReference, responseReference, ignoredPart,
    ]
}

/// What the importer takes at all.
extension Checker {
    private static let largestDocument = 6 << 20

    func checkDocument() {
        checkVersion()
        // In a template the document is a part of the file.
        let source = diagnostics.sources[Int(document.position.file)]
        if source.bytes.count > Self.largestDocument, document.position.line == 1 {
            report(
                .documentSize, "the document has \(source.bytes.count) bytes", at: nil,
                why: "API Gateway imports at most 6 MB", fix: "leave out descriptions and examples, or split the API")
        }
        var references: [Position] = []
        var ignored: [Position] = []
        visit(document.node) { member in
            switch member.key {
            case "$ref":
                if let text = member.value.string, !text.hasPrefix("#") { references.append(member.value.position) }
            case "callbacks", "links", "webhooks":
                if !member.value.members.isEmpty { ignored.append(member.keyPosition) }
            // What a part refers to has taken its place, or stands among what the part has besides.
            case _ where member.comesFromAnotherFile: references.append(member.keyPosition)
            default: break
            }
        }
        report(
            .externalReference, "a reference leads into another file", at: references,
            why: "API Gateway imports one file and follows no reference out of it",
            fix: "bundle the files before they are deployed")
        report(
            .ignoredPart, "API Gateway has nothing like `callbacks`, `links` and `webhooks`", at: ignored,
            why: "they have no effect")
        checkResponseReferences()
    }

    private func checkVersion() {
        switch document.version {
        case .openAPI31:
            guard let version = document.node["openapi"] else { return }
            report(
                .openAPI31, "API Gateway does not import OpenAPI \(cropped(version.string ?? ""))",
                at: version.position,
                why: "it knows 3.0" + (apiType == .rest ? " and Swagger 2.0" : "") + " only and refuses the document",
                fix: "convert the document to 3.0.3 before it is deployed")
        case .swagger2:
            report(
                .swaggerOnHTTPAPI, "HTTP APIs do not import Swagger 2.0", at: document.node["swagger"]?.position,
                why: "their importer takes OpenAPI 3.0 only", fix: "convert the document to OpenAPI 3.0")
        case .openAPI30: break
        }
    }

    private func checkResponseReferences() {
        let positions = document.operations.flatMap { operation in
            (operation.node["responses"]?.members ?? []).compactMap { member in
                member.value["$ref"].flatMap { $0.string?.hasPrefix("#/responses/") == true ? $0.position : nil }
            }
        }
        report(
            .responseReference, "API Gateway does not follow references to `#/responses`", at: positions,
            why: "the method gets no such response", fix: "write the response where it is used")
    }

    /// Looks at the members of every mapping that is part of the API's description, not of an example's.
    private func visit(_ node: Node, keysAreNames: Bool = false, _ body: (Node.Member) -> Void) {
        for element in node.elements { visit(element, body) }
        for member in node.members {
            if keysAreNames {
                visit(member.value, body)
            } else if !Self.opaque.contains(member.key) {
                body(member)
                visit(member.value, keysAreNames: Self.named.contains(member.key), body)
            }
        }
    }

    private static let opaque: Set<String> = [
        "example", "examples", "default", "enum", "const", "x-amazon-apigateway-documentation",
    ]

    /// Mappings whose keys are the author's.
    private static let named: Set<String> = [
        "properties", "patternProperties", "schemas", "definitions", "$defs", "responses", "headers", "parameters",
        "requestBodies", "securitySchemes", "links", "callbacks", "webhooks", "content", "variables", "pathItems",
    ]
}

extension Node.Member {
    /// Whether the value, or a part of it beside others, was put here from another file.
    fileprivate var comesFromAnotherFile: Bool {
        let file = keyPosition.file
        return value.position.file != file || value.members.contains { $0.keyPosition.file != file }
    }
}
