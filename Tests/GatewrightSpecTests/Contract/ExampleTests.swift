import GatewrightAPI
import Testing

@testable import GatewrightSpec

/// The values that are made of schemas.
struct ExampleTests {
    /// - Parameter schemas: the named ones, of which `Body` is the one whose value is wanted.
    static func example(_ schemas: String) throws -> JSONLiteral? {
        let lines = schemas.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n")
        let folder = try TemporaryFolder([
            "openapi.yaml": """
            openapi: 3.1.0
            info: { title: T, version: '1' }
            paths:
              /a:
                put:
                  operationId: put
                  requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Body' } } } }
                  responses: { '204': { description: Done. } }
            components:
              schemas:
            \(lines)

            """
        ])
        let diagnostics = Diagnostics()
        var options = ReadOptions()
        options.keepsExamples = true
        let api = try #require(readAPI(at: folder.path + "/openapi.yaml", options: options, diagnostics: diagnostics))
        #expect(!diagnostics.hasErrors, "\(diagnostics.rendered())")
        var tests = api.reduced(to: api.functions.map(\.name), forTests: true)
        tests.resolveContract(in: api, diagnostics: diagnostics)
        return tests.contract?.operations["put"]?.request.member("body")
    }

    @Test(arguments: [
        // A variant that is itself a union says which of its own it is.
        (
            """
            Body: { type: object, required: [kind], properties: { kind: { type: string } }, discriminator: { propertyName: kind } }
            Hound: { allOf: [{ $ref: '#/components/schemas/Body' }, { type: object, properties: { bark: { type: integer } } }] }
            Pup: { allOf: [{ $ref: '#/components/schemas/Hound' }, { type: object, properties: { age: { type: integer } } }] }
            """, #"{"kind":"Pup","bark":5,"age":6}"#
        ),
        (
            "Body: { type: object, properties: { url: { type: string }, id: { type: integer } }, not: { required: [url, id] } }",
            #"{"id":3}"#
        ),
        ("Body: { type: array, items: { type: integer }, contains: { minimum: 5 } }", "[3,5]"),
        (
            """
            Body:
              type: object
              properties: { kind: { type: string }, size: { type: integer } }
              if: { properties: { kind: { const: kind } } }
              then: { required: [more] }
            """, #"{"kind":"kind","size":3,"more":"more"}"#
        ),
        (
            "Body: { type: object, patternProperties: { '^x-': { type: string } }, additionalProperties: false }",
            #"{"x-":"key1"}"#
        ),
        (
            "Body: { type: object, propertyNames: { minLength: 6 }, additionalProperties: { type: integer } }",
            #"{"key1xx":3}"#
        ),
        ("Body: { type: string, not: { pattern: '^b' } }", #""x""#),
        (
            """
            Body:
              type: object
              properties: { a: { type: string }, b: { type: string } }
              oneOf: [{ required: [a] }, { required: [b] }]
            """, #"{"a":"a"}"#
        ),
        ("Body: { type: string, not: {} }", nil),
    ])
    func value(of schemas: String, is json: String?) throws {
        #expect(try Self.example(schemas)?.json == json)
    }
}
