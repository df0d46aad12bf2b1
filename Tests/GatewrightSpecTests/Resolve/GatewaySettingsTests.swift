import GatewrightAPI
import Testing

@testable import GatewrightSpec

/// What of a document is the gateway's and no function's.
struct GatewaySettingsTests {
    @Test(arguments: [
        ("x-amazon-apigateway-binary-media-types: [image/png, 'image/*']", ["image/png", "image/*"]),
        ("x-amazon-apigateway-binary-media-types: image/png", []), ("x-amazon-apigateway-policy: {}", []),
    ])
    func binaryMediaTypesAndOperationNames(_ line: String, _ types: [String]) throws {
        let folder = try TemporaryFolder([
            "openapi.yaml": """
            openapi: 3.0.3
            info: { title: T, version: '1' }
            \(line)
            paths:
              /a:
                get:
                  operationId: get-A
                  responses: { '200': { description: A. } }
                put:
                  responses: { '200': { description: A. } }

            """
        ])
        let api = try #require(readAPI(at: folder.path + "/openapi.yaml", diagnostics: Diagnostics()))
        #expect(api.binaryMediaTypes == types)
        #expect(api.functions.flatMap(\.operations).map(\.id) == ["get-A", nil])
    }
}
