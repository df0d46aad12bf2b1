import Testing

@testable import GatewrightCheck
@testable import GatewrightSpec

/// What the examples of the rules' pages leave open: more documents, each with the rules that it breaks.
struct RuleTests {
    private static let head = "openapi: 3.0.3\ninfo: {title: Shop, version: '1'}\n"
    private static let lambda =
        "arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/arn:aws:lambda:eu-west-1:1:function:F/invocations"

    private static func integration(_ text: String, path: String = "/a") -> String {
        head + "paths: {'\(path)': {get: {responses: {'200': {description: A}}, "
            + "x-amazon-apigateway-integration: {\(text)}}}}\n"
    }

    private static func scheme(_ text: String) -> String {
        head + "paths: {/a: {get: {security: [{S: []}], responses: {'200': {description: A}}}}}\n"
            + "components: {securitySchemes: {S: {\(text)}}}\n"
    }

    @Test(arguments: [
        // What only a deployment knows is not judged.
        (integration("type: aws_proxy, httpMethod: POST, uri: '${orders_lambda_arn}'"), APIType.rest, []),
        (integration("type: aws_proxy, httpMethod: '${method}', uri: \(lambda)"), .rest, []),
        (integration("type: http, httpMethod: GET, uri: '{{ORDERS}}/a', responses: {default: {}}"), .rest, []),
        (
            integration("type: aws_proxy, httpMethod: POST, uri: {'Fn::Sub': '${F.Arn}'}", path: "/${base}/b"), .http,
            ["missing-payload-format-version"]
        ),
        (integration("type: aws_proxy, httpMethod: POST, uri: {'Fn::GetAtt': [F, Arn]}"), .rest, ["integration-uri"]),
        (
            integration(
                "type: aws_proxy, httpMethod: POST, uri: "
                    + "'arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/function/${F.Arn}/invocations'"),
            .rest, ["integration-uri"]
        ),
        (
            integration(
                "type: aws_proxy, httpMethod: POST, uri: "
                    + "'arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/${F.Arn}/invocation'"),
            .rest, ["integration-uri"]
        ),
        (
            integration(
                "type: aws_proxy, httpMethod: POST, uri: "
                    + "'arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/${stageVariables.path}'"),
            .rest, []
        ),
        (integration("type: mock"), .rest, ["no-integration-response"]),
        (
            "swagger: '2.0'\ninfo: {title: A, version: '1'}\npaths: {'/{b}': {get: {responses: {'200': {description: A}}, "
                + "parameters: [{in: path, name: b, required: true, type: array, items: {type: string}, "
                + "collectionFormat: csv}, {in: query, name: c, type: string, allowEmptyValue: true}]}}}\n",
            .rest, []
        ),
        (
            head + "paths: {}\ncomponents: {schemas: {A: {type: object, propertys: {}, maxlength: 1, myKeyword: 1, "
                + "required: b, enum: {}, x-reqired: 1, properties: {required: {required: true, enum: '${values}'}}}}}\n",
            .rest, ["unknown-key", "wrong-kind"]
        ),
        (integration("type: mock"), .http, ["integration-type", "missing-payload-format-version"]),
        (integration("type: AWS_PROXY, httpMethod: post, uri: \(lambda)"), .rest, []),
        (
            integration("type: aws_proxy, httpMethod: POST, uri: \(lambda), timeoutInMillis: '29001'"), .rest,
            ["long-timeout"]
        ),
        (
            integration(
                "type: http_proxy, httpMethod: GET, uri: 'https://a', responseTransferMode: STREAM, timeoutInMillis: 900000"
            ),
            .rest, []
        ),
        (
            integration(
                "type: http_proxy, httpMethod: GET, uri: 'https://a', responseTransferMode: STREAM, timeoutInMillis: 900001"
            ),
            .rest, ["timeout-range"]
        ),
        (
            integration("type: aws_proxy, uri: \(lambda), payloadFormatVersion: 2.0, timeoutInMillis: 30001"), .http,
            ["timeout-range"]
        ),
        (
            integration("type: http_proxy, httpMethod: GET, uri: 'https://a', payloadFormatVersion: '2.0'"), .http,
            ["payload-format-version"]
        ),
        (
            integration(
                "type: http_proxy, httpMethod: GET, uri: 'https://a', payloadFormatVersion: '1.0', "
                    + "requestParameters: {'append:header.Host': a, 'append:header.X-Amz-A': b, 'set:header.C': c, "
                    + "'overwrite:path': /b}"), .http, ["mapping-expression", "reserved-header"]
        ),
        (
            integration(
                "type: http, httpMethod: GET, uri: 'https://a', responses: {default: {}, '[45]..': {}, '.*': {}, "
                    + "'40': {}}"), .rest, ["selection-pattern"]
        ),
        (head + "paths: {'/a/{b}': {}, '/a/{b+}': {}, '/a/c': {}}\n", .rest, ["sibling-path-variables"]),
        (head + "paths: {'/a/{b}': {}, '/a/{c}': {}}\n", .http, []),
        (head + "paths: {/~a: {}, '/a b': {}, '/a//b': {}}\n", .rest, ["path-characters", "unusable-path"]),
        (scheme("type: apiKey, in: header, name: X-API-Key"), .rest, []),
        (scheme("type: apiKey, in: header, name: X-API-Key"), .http, ["open-operation"]),
        (scheme("type: apiKey, in: header, name: Authorization, x-amazon-apigateway-authtype: awsSigv4"), .rest, []),
        (scheme("type: oauth2"), .rest, ["open-operation"]),
        (
            scheme(
                "type: apiKey, in: header, name: A, x-amazon-apigateway-authorizer: {type: request, "
                    + "authorizerUri: \(lambda), authorizerResultTtlInSeconds: 0}"), .rest, []
        ),
        (
            scheme(
                "type: apiKey, in: header, name: A, x-amazon-apigateway-authorizer: {type: request, "
                    + "authorizerUri: \(lambda)}"), .rest, ["incomplete-authorizer"]
        ),
        (
            scheme(
                "type: apiKey, in: header, name: A, x-amazon-apigateway-authorizer: {type: token, "
                    + "authorizerUri: 'arn:aws:lambda:eu-west-1:1:function:F'}"), .rest, ["authorizer-uri"]
        ),
        (
            scheme(
                "type: apiKey, in: header, name: A, x-amazon-apigateway-authorizer: {type: token, "
                    + "authorizerUri: 'arn:aws:apigateway:eu-west-1:sqs:path/queue'}"), .rest, ["authorizer-uri"]
        ),
        (
            scheme(
                "type: apiKey, in: header, name: A, x-amazon-apigateway-authorizer: {type: token, "
                    + "authorizerUri: '${guard_lambda_arn}'}"), .rest, []
        ),
        (
            scheme(
                "type: apiKey, in: header, name: A, x-amazon-apigateway-authorizer: {type: token, "
                    + "authorizerUri: ''}"), .rest, ["incomplete-authorizer"]
        ),
        // A property of that name is none of OpenAPI's parts.
        (
            head + "paths: {}\ncomponents: {schemas: {A: {type: object, properties: {links: {type: array, "
                + "items: {type: string}}, default: {type: string}}}}}\n", .rest, []
        ),
    ])
    func finds(_ document: String, _ type: APIType, _ expected: [String]) throws {
        let found = try checked(document, as: type).all.map(\.message.identifier).filter {
            !["empty-path", "undeclared-path-variable", "ignored-by-proxy", "no-function"].contains($0)
        }
        #expect(Set(found).sorted() == expected)
    }
}
