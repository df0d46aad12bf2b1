import GatewrightAPI
import Testing

@testable import GatewrightSpec

/// What is asked of an operation or an authorizer besides what is right.
struct ContractCaseTests {
    static func contract(_ document: String) throws -> Contract {
        let folder = try TemporaryFolder(["openapi.yaml": document])
        let diagnostics = Diagnostics()
        var options = ReadOptions()
        options.keepsExamples = true
        let api = try #require(readAPI(at: folder.path + "/openapi.yaml", options: options, diagnostics: diagnostics))
        #expect(!diagnostics.hasErrors, "\(diagnostics.rendered())")
        var tests = api.reduced(to: api.functions.map(\.name), forTests: true)
        tests.resolveContract(in: api, diagnostics: diagnostics)
        return try #require(tests.contract)
    }

    static func lines(_ cases: [ContractCase]) -> [String] {
        cases.map { "\($0.status ?? 200) \($0.keyword ?? "-") \($0.title)" }
    }

    /// - Parameter field: one that must be there.
    private static func contract(ofForm field: String, encoding: String) throws -> OperationContract? {
        try contract(
            """
            openapi: 3.0.3
            info: { title: T, version: '1' }
            paths:
              /a:
                post:
                  operationId: post
                  requestBody:
                    required: true
                    content:
                      application/x-www-form-urlencoded:
                        schema: { type: object, required: [age], properties: { \(field), note: { type: string } } }
                        encoding: \(encoding)
                  responses: { '204': { description: Done. } }

            """
        ).operations["post"]
    }

    /// - Parameter cases: of the fields, besides those that each body has.
    @Test(arguments: [
        (
            "age: { type: integer, minimum: 18 }", "{}",
            [
                "400 required a body without /age", "400 type /age in the body that is no integer",
                "400 type /age in the body with a fraction", "400 minimum /age in the body below its minimum",
                "200 - /age in the body at its minimum",
            ]
        ),
        // Every text is a string, and no text at all is a list without anything in it.
        (
            "age: { type: array, minItems: 1, maxItems: 2, items: { type: string, maxLength: 3 } }", "{}",
            [
                "400 required a body without /age", "400 maxItems /age in the body that is too long",
                "200 - /age in the body of the greatest length",
                "400 maxLength /age/0 in the body that is too long",
            ]
        ),
        // The separator cannot be in an element.
        (
            "age: { type: array, items: { type: string, format: date } }",
            "{ age: { style: spaceDelimited, explode: false } }",
            ["400 required a body without /age", "400 format /age/0 in the body that is no date"]
        ),
        // Within JSON a number is no string.
        (
            "age: { type: object, properties: { of: { type: string } } }", "{}",
            ["400 required a body without /age", "400 type /age/of in the body that is no string"]
        ),
        (
            "age: { type: object, required: [of], properties: { of: { type: string } } }",
            "{ age: { style: form, explode: true } }",
            ["400 required a body without /age"]
        ),
    ])
    func fieldsOfForms(schema: String, encoding: String, cases: [String]) throws {
        let found = Self.lines(try Self.contract(ofForm: schema, encoding: encoding)?.cases ?? [])
        let common = [
            "200 - an example of every part", "400 required without a body", "415 - a body of another media type",
            "400 - a body that is no form",
        ]
        #expect(Set(found).isSuperset(of: common))
        #expect(found.filter { $0.contains("/age") } == cases)
    }

    /// - Parameter least: what is sent of the field where nothing is that need not be.
    @Test(arguments: [
        // There is no text for an object without members.
        ("{ style: deepObject }", "{ type: object, properties: { of: { type: integer } } }", #"{"of":3}"#),
        ("{ style: form, explode: true }", "{ type: object, properties: { of: { type: integer } } }", #"{"of":3}"#),
        ("{ style: form, explode: false }", "{ type: object, properties: { of: { type: integer } } }", #"{"of":3}"#),
        (
            "{ style: deepObject }",
            "{ type: object, required: [at], properties: { at: { type: integer }, of: { type: integer } } }",
            #"{"at":3}"#
        ),
        // JSON has one.
        ("{}", "{ type: object, properties: { of: { type: integer } } }", "{}"),
        ("{}", "{ type: array, items: { type: object, properties: { of: { type: integer } } } }", "[{}]"),
        ("{ contentType: application/json }", "{ type: object, properties: { of: { type: integer } } }", "{}"),
    ])
    func leastFields(encoding: String, schema: String, least: String) throws {
        let contract = try Self.contract(ofForm: "age: \(schema)", encoding: "{ age: \(encoding) }")
        let requests = contract?.cases.compactMap { if case .request(let parts) = $0.change { parts } else { nil } }
        #expect(requests?.first?.member("body")?.json == #"{"age":\#(least)}"#)
    }

    /// A field that must be there and that no text says.
    @Test func fieldsThatCannotBeSent() throws {
        let field = "age: { type: object, additionalProperties: false }"
        #expect(try Self.contract(ofForm: field, encoding: "{ age: { style: deepObject } }") == nil)
    }

    /// Each form of a body has cases of its own.
    @Test func otherForms() throws {
        let contract = try Self.contract(
            """
            openapi: 3.0.3
            info: { title: T, version: '1' }
            paths:
              /a:
                post:
                  operationId: post
                  requestBody:
                    required: true
                    content:
                      application/json: { schema: &schema { type: object, required: [age], properties: { age: { type: integer }, note: { type: string } } } }
                      application/x-www-form-urlencoded: { schema: *schema }
                      multipart/form-data:
                        schema: { type: object, required: [photo], properties: { photo: { type: string, format: binary }, note: { type: string } } }
                        encoding: { photo: { contentType: image/png } }
                      text/plain: { schema: { type: string } }
                  responses: { '204': { description: Done. } }

            """)
        let others = contract.operations["post"]?.others.map { Self.lines($0.cases) } ?? []
        #expect(
            others == [
                [
                    "200 - an example in application/x-www-form-urlencoded", "400 - a body that is no form",
                    "400 required a body without /age", "400 type /age in the body that is no integer",
                    "400 type /age in the body with a fraction",
                ],
                [
                    "200 - an example in multipart/form-data", "400 - a body that is no form",
                    "400 required a body without /photo", "400 - /photo in the body of another media type",
                ],
                ["200 - an example in text/plain"],
            ])
    }

    /// Each value of an enumeration and each variant of a union is sent, and broken.
    @Test func alternatives() throws {
        let contract = try Self.contract(
            """
            openapi: 3.0.3
            info: { title: T, version: '1' }
            paths:
              /a:
                post:
                  operationId: post
                  parameters: [{ name: kind, in: query, schema: { type: string, enum: [a, b, c] } }]
                  requestBody:
                    content: { application/json: { schema: { oneOf: [{ type: integer, minimum: 3 }, { type: boolean }] } } }
                  responses: { '204': { description: Done. } }

            """)
        let cases = contract.operations["post"]?.cases ?? []
        #expect(
            Self.lines(cases).filter { $0.contains("kind") || $0.contains("a body") } == [
                "200 - the query parameter kind that is another of the listed",
                "200 - the query parameter kind that is another of the listed",
                "400 - the query parameter kind that is none of the listed",
                "415 - a body of another media type", "400 - a body that is no JSON", "400 - a body that is no integer",
                "400 - a body with a fraction", "400 - a body below its minimum", "200 - a body at its minimum",
                "200 - a body of variant 2", "400 - a body that is no boolean",
            ])
    }

    private static func cases(of schema: String, answering answer: String = "{}") throws -> OperationContract {
        let contract = try contract(
            """
            openapi: 3.1.0
            info: { title: T, version: '1' }
            paths:
              /a:
                post:
                  operationId: post
                  requestBody: { required: true, content: { application/json: { schema: \(schema) } } }
                  responses: { '200': { description: Done., content: { application/json: { schema: \(answer) } } } }
            components:
              schemas:
                Named: { type: object, properties: { name: { type: string } } }
                Aged: { type: object, properties: { age: { type: integer } } }
                Sized: { type: object, required: [size], properties: { size: { type: integer } } }

            """)
        return try #require(contract.operations["post"])
    }

    /// - Parameter body: an example, though it is easy to find one that the schema refuses.
    @Test(arguments: [
        // Each fits the other schema as well, if nothing is wrong with it there.
        (
            "{ oneOf: [{ $ref: '#/components/schemas/Named' }, { $ref: '#/components/schemas/Aged' }] }",
            #"{"name":"name","age":null}"#
        ),
        ("{ oneOf: [{ type: string, maxLength: 4 }, { type: string, minLength: 3 }] }", #""x""#),
        ("{ type: string, allOf: [{ pattern: ^a }, { pattern: z$ }] }", #""az""#),
        ("{ type: string, format: date, pattern: ^2026 }", #""2026-01-03""#),
    ])
    func examples(schema: String, body: String) throws {
        let request = try Self.cases(of: schema).request
        #expect(request.member("body")?.json == body)
    }

    /// - Parameter bodies: what is sent though the keyword forbids it.
    @Test(arguments: [
        (
            "{ type: object, patternProperties: { ^x-: { type: string } }, additionalProperties: false }",
            "patternProperties", [#"{"x-":"key1","gatewrightUnknown":"text"}"#]
        ),
        (
            "{ type: object, properties: { id: { type: integer } }, patternProperties: { ^n: { type: integer }, ^s: { type: string } } }",
            "patternProperties", [#"{"id":2,"n":null}"#, #"{"id":2,"s":null}"#]
        ),
        (
            "{ type: object, propertyNames: { maxLength: 4, minLength: 2 }, additionalProperties: { type: integer } }",
            "propertyNames", [#"{"key1":3,"gatewrightUnknown":1}"#, #"{"0":3}"#, #"{"x":3}"#]
        ),
        ("{ type: string, format: date, pattern: ^2026 }", "pattern", [#""1970-01-01""#]),
    ])
    func assertions(schema: String, keyword: String, bodies: [String]) throws {
        let broken = try Self.cases(of: schema).cases.filter { $0.title.hasSuffix("does not meet `\(keyword)`") }
        let sent = broken.compactMap { if case .set("/body", let value) = $0.change { value.json } else { nil } }
        #expect(sent.prefix(3) == bodies[...])
    }

    /// A union may tell its variants by what another asks of them again.
    @Test func variantsOfEachUnion() throws {
        let schema =
            """
            { type: object, properties: { a: { oneOf: [&sized { $ref: '#/components/schemas/Sized' }, { type: string }] }, \
            b: { oneOf: [*sized, { type: array, items: *sized }] } } }
            """
        let cases = try Self.cases(of: schema).cases.filter { $0.status == 400 && $0.title.contains("without /") }
        #expect(
            cases.map(\.title) == ["a body without /a/size", "a body without /b/size", "a body without /b/0/size"])
    }

    @Test func answers() throws {
        let schema =
            """
            { type: object, required: [of], properties: { of: { oneOf: [{ $ref: '#/components/schemas/Sized' }, \
            { type: string, maxLength: 2 }] }, at: { type: [integer, 'null'] } } }
            """
        let bodies = try Self.cases(of: "{ type: string }", answering: schema).answers.map { $0.body?.json ?? "" }
        #expect(
            bodies == [
                #"{"of":{"size":4},"at":5}"#, #"{"of":{"size":2},"at":5}"#, #"{"of":"of","at":5}"#,
                #"{"of":{"size":4},"at":null}"#,
            ])
    }

    @Test func authorizers() throws {
        let contract = try Self.contract(
            """
            openapi: 3.0.3
            info: { title: T, version: '1' }
            paths:
              /a/{id}:
                parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
                get:
                  operationId: get
                  security: [{ Badge: [] }]
                  responses: { '204': { description: Done. } }
                  x-amazon-apigateway-integration: &a { type: aws_proxy, httpMethod: POST, uri: 'arn:aws:lambda:us-east-1:123456789012:function:A' }
                put:
                  operationId: put
                  security: [{ Visitor: [] }]
                  responses: { '204': { description: Done. } }
                  x-amazon-apigateway-integration: *a
            components:
              securitySchemes:
                Badge:
                  type: apiKey
                  in: header
                  name: Authorization
                  x-amazon-apigateway-authtype: custom
                  x-amazon-apigateway-authorizer:
                    type: token
                    identitySource: method.request.header.Authorization
                    identityValidationExpression: ^Badge [0-9]+$
                    authorizerUri: &door 'arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:Door/invocations'
                Visitor:
                  type: apiKey
                  in: header
                  name: Unused
                  x-amazon-apigateway-authtype: custom
                  x-amazon-apigateway-authorizer:
                    type: request
                    identitySource: method.request.querystring.name, context.httpMethod
                    authorizerUri: *door

            """)
        let badge = try #require(contract.authorizers["Badge"])
        #expect(badge.request.member("path") == .string("/a/id"))
        #expect(badge.request.member("identity")?.member("token") == .string("Badge 0"))
        #expect(
            Self.lines(badge.cases) == [
                "200 - every identity source", "401 - without the identity source Authorization",
                "401 - a token that `identityValidationExpression` refuses",
            ])
        let visitor = try #require(contract.authorizers["Visitor"])
        #expect(visitor.request.member("method") == .string("PUT"))
        #expect(
            Self.lines(visitor.cases) == ["200 - every identity source", "401 - without the identity source name"])
    }
}
