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
        // What limits ask for besides is of the type that it must be of.
        (
            "Body: { type: array, prefixItems: [{ type: string }], items: { type: integer }, minItems: 3 }",
            #"["0",3,4]"#
        ),
        (
            "Body: { type: array, prefixItems: [{ type: string }], items: { type: integer }, minItems: 3, uniqueItems: true }",
            #"["0",3,4]"#
        ),
        (
            """
            Body: { type: object, properties: { pair: { $ref: '#/components/schemas/Pair' } } }
            Pair: { type: array, prefixItems: [{ type: boolean }], items: { $ref: '#/components/schemas/Item' }, minItems: 2 }
            Item: { type: object, required: [a], properties: { a: { type: string } } }
            """, #"{"pair":[false,{"a":"a"}]}"#
        ),
        (
            "Body: { type: array, prefixItems: [{ type: integer }], minItems: 3, uniqueItems: true }",
            #"[2,"body2","body3"]"#
        ),
        ("Body: { type: array, prefixItems: [{ type: integer }], items: false, minItems: 2 }", nil),
        (
            """
            Body: { type: object, properties: { key1: { type: string } }, additionalProperties: { $ref: '#/components/schemas/Item' }, minProperties: 3 }
            Item: { type: object, required: [a], properties: { a: { type: integer } } }
            """, #"{"key1":"key1","key2":{"a":4},"key3":{"a":6}}"#
        ),
        ("Body: { type: object, properties: { a: { type: string } }, minProperties: 2 }", #"{"a":"a","key1":"key1"}"#),
        (
            "Body: { allOf: [{ type: object, properties: { a: { type: string } }, additionalProperties: { type: array, items: { type: integer }, minItems: 1 } }, { minProperties: 3 }] }",
            #"{"a":"a","key1":[5],"key2":[8]}"#
        ),
        // No name is there twice.
        (
            "Body: { type: object, properties: { a: { type: string } }, patternProperties: { '^x-': { type: string } }, additionalProperties: false, minProperties: 3 }",
            #"{"a":"a","x-":"key1","x-key2":"key2"}"#
        ),
        (
            "Body: { type: object, propertyNames: { pattern: '^x[0-9]$' }, additionalProperties: { type: integer }, minProperties: 2 }",
            nil
        ),
        // The author's own, though YAML has another type for it.
        (
            "Body: { type: array, prefixItems: [{ type: [integer, 'null'] }], items: { type: string }, example: [null, 12] }",
            #"[null,"12"]"#
        ),
    ])
    func value(of schemas: String, is json: String?) throws {
        #expect(try Self.example(schemas)?.json == json)
    }
}
