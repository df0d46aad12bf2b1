import GatewrightAPI
import GatewrightSpec

/// Which API types read which extension at the root of a document.
enum ExtensionSupport {
    /// Nil for what is no extension of API Gateway, which is said elsewhere.
    static func types(of key: String) -> [APIType]? {
        if rest.contains(key) { return [.rest] }
        if http.contains(key) { return [.http] }
        return nil
    }

    private static let rest: Set<String> = [
        "x-amazon-apigateway-api-key-source", "x-amazon-apigateway-binary-media-types",
        "x-amazon-apigateway-documentation", "x-amazon-apigateway-endpoint-access-mode",
        "x-amazon-apigateway-gateway-responses", "x-amazon-apigateway-minimum-compression-size",
        "x-amazon-apigateway-policy", "x-amazon-apigateway-request-validator",
        "x-amazon-apigateway-request-validators", "x-amazon-apigateway-security-policy", "x-amazon-apigateway-auth",
    ]

    private static let http: Set<String> = [
        "x-amazon-apigateway-cors", "x-amazon-apigateway-importexport-version", "x-amazon-apigateway-integrations",
    ]
}
