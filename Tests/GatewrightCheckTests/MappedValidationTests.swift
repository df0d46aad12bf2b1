import Testing

@testable import GatewrightCheck
@testable import GatewrightSpec

/// What of a request the code of a non-proxy integration checks.
struct MappedValidationTests {
    private static let uri =
        "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:1:function:F/invocations"

    /// What the code checks behind an integration with these members.
    private func checked(_ integration: String, _ more: String = "") throws -> [String] {
        let folder = try TemporaryFolder([
            "openapi.yaml": """
            openapi: 3.0.1
            info: { title: Shop, version: '1' }
            paths:
              /orders/{id}:
                post:
                  parameters:
                    - { name: id, in: path, required: true, schema: { type: string, maxLength: 9 } }
                    - { name: state, in: query, required: true, schema: { type: string, enum: [a, b] } }
                    - { name: limit, in: query, schema: { type: integer, maximum: 9 } }
                    - { name: X-A, in: header, schema: { type: string, minLength: 2 } }
                  requestBody:
                    required: true
                    content:
                      application/json:
                        schema:
                          type: object
                          required: [sku]
                          properties:
                            sku: { type: string, maxLength: 5 }
                            count: { type: integer, minimum: 1 }
                            to: { type: object, properties: { name: { type: string, minLength: 1 } } }
                      text/plain: { schema: { type: string, minLength: 1 } }
                  responses: { '200': { description: . } }
                  x-amazon-apigateway-integration:
                    { type: aws, httpMethod: POST, uri: '\(Self.uri)', responses: { default: { statusCode: '200' } }
                      \(integration) }
            \(more)

            """
        ])
        var options = CheckOptions(apiType: .rest)
        options.reportsValidation = true
        let result = check(folder.path + "/openapi.yaml", options: options, diagnostics: Diagnostics())
        let operations = try #require(result?.validation).operations
        return operations[0].constraints.filter(\.isCheckedByCode).flatMap { constraint in
            constraint.keywords.map { "\(constraint.place) \($0)" }
        }
    }

    private static let body = [
        "type", "required", "/sku type", "/sku maxLength", "/count type", "/count minimum", "/to type", "/to/name type",
        "/to/name minLength",
    ].map { "body (application/json) \($0)" }

    @Test(arguments: [
        ("", body),
        ("requestTemplates: { application/json: \"$input.json('$')\" }", body),
        (
            #"requestTemplates: { application/json: '{"a": "$input.params(''state'')", "b": $input.params(''limit'')}' }"#,
            ["query state required", "query state enum", "query limit type", "query limit maximum"]
        ),
        // Without quotes a text is no JSON.
        (#"requestTemplates: { application/json: '{"a": $input.params(''state'')}' }"#, []),
        // Part of a text, or any JSON.
        (
            #"requestTemplates: { application/json: '{"a": "x$input.params(''state'')", "b": $input.json(''$..a'')}' }"#,
            []
        ),
        (
            #"requestTemplates: { application/json: '{"a": "$input.path(''$.sku'')", "b": $input.path(''$.count'')}' }"#,
            ["/sku type", "/sku maxLength", "/count type", "/count minimum"].map { "body (application/json) \($0)" }
        ),
        (
            #"requestTemplates: { application/json: '{"a": $input.json(''$.to'')}' }"#,
            ["/to type", "/to/name type", "/to/name minLength"].map { "body (application/json) \($0)" }
        ),
        // A template of which nothing can be told.
        ("requestTemplates: { application/json: '#foreach($x in $y)#end' }", []),
    ])
    func codeChecksWhatTheEventHas(_ integration: String, _ expected: [String]) throws {
        #expect(try checked(integration.isEmpty ? "" : ", " + integration) == expected)
    }

    /// The events of several do not say which one they are for.
    @Test func codeChecksNothingForSeveral() throws {
        let other = """
              /other:
                get:
                  responses: { '200': { description: . } }
                  x-amazon-apigateway-integration:
                    { type: aws, httpMethod: POST, uri: '\(Self.uri)', responses: { default: { statusCode: '200' } } }
            """
        #expect(try checked("", other).isEmpty)
    }
}
