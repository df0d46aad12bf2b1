import GatewrightAPI

/// The keys that OpenAPI and API Gateway know at each place.
enum KnownKeys {
    static let root: [String] = [
        "swagger", "openapi", "info", "host", "basePath", "schemes", "consumes", "produces", "servers", "paths",
        "webhooks", "components", "definitions", "parameters", "responses", "securityDefinitions", "security", "tags",
        "externalDocs", "jsonSchemaDialect", "$self",
    ]
    static let pathItem: [String] = [
        "$ref", "summary", "description", "get", "put", "post", "delete", "options", "head", "patch", "trace", "query",
        "additionalOperations", "servers", "parameters", "x-amazon-apigateway-any-method", "Fn::If",
    ]
    static let operation: [String] = [
        "tags", "summary", "description", "externalDocs", "operationId", "consumes", "produces", "parameters",
        "requestBody", "responses", "callbacks", "schemes", "deprecated", "security", "servers", "isDefaultRoute",
        Integration.key,
    ]
    static let integration: [String] = [
        "$ref", "type", "uri", "httpMethod", "credentials", "connectionType", "connectionId", "integrationTarget",
        "contentHandling", "passthroughBehavior", "payloadFormatVersion", "requestParameters", "requestTemplates",
        "responses", "responseParameters", "timeoutInMillis", "tlsConfig", "cacheKeyParameters", "cacheNamespace",
        "integrationSubtype", "responseTransferMode",
    ]
}

/// Where an `x-amazon-apigateway-*` key may stand.
enum ExtensionPlace {
    case root
    case pathItem
    case operation
    case securityScheme

    fileprivate var known: Set<String> {
        switch self {
        case .root:
            [
                "api-key-source", "binary-media-types", "cors", "documentation", "endpoint-access-mode",
                "endpoint-configuration", "gateway-responses", "importexport-version", "minimum-compression-size",
                "policy", "request-validator", "request-validators", "security-policy",
            ]
        case .pathItem: ["any-method"]
        case .operation: ["auth", "integration", "request-validator"]
        case .securityScheme: ["authorizer", "authtype"]
        }
    }

    static let all: Set<String> = ExtensionPlace.root.known
        .union(ExtensionPlace.pathItem.known)
        .union(ExtensionPlace.operation.known)
        .union(ExtensionPlace.securityScheme.known)
        .union(["integrations", "tag-value"])
}

/// Says which `x-amazon-apigateway-*` keys API Gateway does not know, or not here.
func checkExtensions(_ node: Node, at place: ExtensionPlace, diagnostics: Diagnostics) {
    let prefix = "x-amazon-apigateway-"
    for member in node.members where member.key.hasPrefix(prefix) {
        let name = String(member.key.dropFirst(prefix.count))
        if place.known.contains(name) { continue }
        if ExtensionPlace.all.contains(name) {
            diagnostics.report(.misplacedExtension(member.key), at: member.keyPosition)
        } else {
            let suggestion = closest(to: name, among: ExtensionPlace.all.sorted()).map { prefix + $0 }
            diagnostics.report(.unknownExtension(member.key, suggestion: suggestion), at: member.keyPosition)
        }
    }
}

extension Diagnostic.Message {
    static func unknownExtension(_ key: String, suggestion: String?) -> Self {
        .init(
            .warning, "unknown-extension", "API Gateway knows no '\(key)'", why: "it ignores the key",
            fix: suggestion.map { "did you mean `\($0)`?" })
    }

    static func misplacedExtension(_ key: String) -> Self {
        .init(
            .warning, "misplaced-extension", "'\(key)' has no effect here", why: "API Gateway reads it elsewhere only")
    }
}
