import GatewrightAPI
import Testing

@testable import GatewrightSpec

/// Which integrations stream.
struct StreamingTests {
    @Test(arguments: [
        ("type: aws_proxy, responseTransferMode: STREAM, uri: '${F.Arn}/response-streaming-invocations'", true),
        ("type: aws_proxy, responseTransferMode: stream, uri: '${F.Arn}/invocations'", true),
        ("type: aws_proxy, uri: '${F.Arn}/response-streaming-invocations'", true),
        ("type: aws_proxy, uri: {'Fn::Sub': '${F.Arn}/response-streaming-invocations'}", true),
        ("type: aws_proxy, responseTransferMode: BUFFERED, uri: '${F.Arn}/response-streaming-invocations'", false),
        ("type: aws_proxy, responseTransferMode: [STREAM], uri: '${F.Arn}/invocations'", false),
        ("type: aws_proxy, uri: '${F.Arn}/invocations'", false),
        ("type: aws, responseTransferMode: STREAM, uri: '${F.Arn}/invocations'", false),
    ])
    func integration(_ members: String, streams: Bool) throws {
        let folder = try TemporaryFolder([
            "openapi.yaml": """
            openapi: 3.0.3
            info: { title: T, version: '1' }
            paths:
              /a:
                get:
                  responses: { '200': { description: A., content: { text/plain: {} } } }
                  x-amazon-apigateway-integration: { \(members) }

            """
        ])
        let api = try #require(readAPI(at: folder.path + "/openapi.yaml", diagnostics: Diagnostics()))
        let operation = try #require(api.functions.first?.operations.first)
        #expect(operation.isStreaming == streams)
        #expect((operation.responses[0].content == .stream(mediaType: "text/plain")) == streams)
    }
}
