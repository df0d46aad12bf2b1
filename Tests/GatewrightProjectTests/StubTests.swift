import GatewrightSpec
import Testing

@testable import GatewrightProject

/// What a stub answers, and what its test expects.
struct StubTests {
    /// A stub and a test for an operation with these responses.
    private func files(_ responses: String, examples: Bool = true) throws -> (stub: String, test: String) {
        let document = SyncTests.document(["post /things/{id} makeThing Things \(responses)"])
        let api = try api(of: document + Self.schemas, keepsExamples: examples)
        let sync = Sync(api: api, lock: nil, folder: ProjectFolder())
        let files = ProjectFolder().applying(sync.plan().plan).files
        return (
            files["Sources/ThingsFunction/MakeThing.swift"] ?? "",
            files["Tests/ThingsFunctionTests/MakeThingTests.swift"] ?? ""
        )
    }

    private static let schemas = """
        components:
          schemas:
            Thing:
              type: object
              required: [id, kind, when]
              properties:
                id: {type: string}
                kind: {type: string, enum: [big, small]}
                when: {type: string, format: date-time}
                note: {type: string, nullable: true}
                tags: {type: array, items: {type: integer}}
                parts: {type: array, items: {$ref: '#/components/schemas/Part'}}
              additionalProperties: {type: boolean}
            Part:
              oneOf:
                - {type: string}
                - {type: object, required: [weight], properties: {weight: {type: number}}}
        """

    private static func responses(_ example: String) -> String {
        """
        parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
              responses:
                '400': {description: x}
                '201':
                  description: x
                  content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}, example: \(example)}}
        """
    }

    /// The answer is an expression of the example, if the type has one for it.
    @Test(arguments: [
        (
            "{id: a, kind: big, when: '2027-01-15T09:30:00Z'}",
            #"return .created(Thing(id: "a", kind: .big, when: DateTime("2027-01-15T09:30:00Z")!))"#
        ),
        (
            "{id: \"\\\"\", kind: small, when: '2027-01-15T09:30:00Z', note: null, tags: [1, 2], x: true}",
            #"return .created(Thing(id: "\"", kind: .small, when: DateTime("2027-01-15T09:30:00Z")!, note: .null, "#
                + #"tags: [1, 2], additionalProperties: ["x": true]))"#
        ),
        ("{id: a, kind: huge, when: '2027-01-15T09:30:00Z'}", "throw HTTPError(.notImplemented)"),
        ("{id: a, kind: big, when: soon}", "throw HTTPError(.notImplemented)"),
    ])
    func theExampleIsTheAnswer(_ example: String, _ statement: String) throws {
        let (stub, test) = try files(Self.responses(example))
        #expect(stub.contains("        \(statement)\n"), "\(stub)")
        #expect(test.contains(statement.hasPrefix("return") ? "guard case .created = output" : "AnswerError.self"))
        #expect(test.contains("api.makeThing(id: "))
    }

    @Test func variantsOfUnionsAreFound() throws {
        let example = "{id: a, kind: big, when: '2027-01-15T09:30:00Z', parts: [b, {weight: 1.5}]}"
        let stub = try files(Self.responses(example)).stub
        #expect(stub.contains("parts: [."), "\(stub)")
        #expect(stub.contains("weight: 1.5"))
    }

    /// Where 501 may be an answer of the document, the test looks at the response itself.
    @Test(arguments: ["default", "5XX", "'501'"])
    func documentedFailuresAreTold(_ status: String) throws {
        let (stub, test) = try files(
            """
            parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
                  responses: {\(status): {description: x}}
            """)
        #expect(stub.contains("throw HTTPError(.notImplemented)"))
        #expect(test.contains("let input = MakeThing.Input(id: "), "\(test)")
        #expect(test.contains(#"let response: Response = try await api.client.call("makeThing", input)"#))
        #expect(test.contains("#expect(response.status == .notImplemented)"))
    }

    /// Answers of other forms, and other statuses than one.
    @Test(arguments: [
        ("'200': {description: x, content: {text/plain: {schema: {type: string}, example: hi}}}", #"return .ok("hi")"#),
        (
            "'200': {description: x, content: {application/json: {schema: {type: integer}, example: 7}, "
                + "text/plain: {schema: {type: string}}}}", "return .ok(.json(7))"
        ),
        (
            "'200': {description: x, content: {text/plain: {schema: {type: string}, example: hi}, "
                + "application/json: {schema: {type: integer}}}}", #"return .ok(.text("hi"))"#
        ),
        (
            "2XX: {description: x, content: {application/json: {schema: {type: integer}, example: 7}}}",
            "return .success(status: 200, 7)"
        ),
        (
            "default: {description: x, content: {application/json: {schema: {type: integer}, example: 7}}}",
            "return .other(status: 200, 7)"
        ),
    ])
    func otherAnswers(_ responses: String, _ statement: String) throws {
        let (stub, test) = try files(
            """
            parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
                  responses: {\(responses)}
            """)
        #expect(stub.contains("        \(statement)\n"), "\(stub)")
        #expect(test.contains("throws: Never.self"), "\(test)")
        #expect(test.contains("api.makeThing(id: "), "\(test)")
        if responses.contains("text/plain"), responses.contains("application/json") {
            #expect(test.contains(statement.contains("json") ? "accept: .json" : "accept: .text"), "\(test)")
        }
    }

    /// Bodies that are no JSON are in the call, too.
    @Test(arguments: [
        ("{text/plain: {schema: {type: string}}}", #"body: "text""#),
        ("{image/png: {}}", #"body: Array("bytes".utf8)"#),
        ("{image/*: {}}", #"contentType: "image/x-any", body: Array("bytes".utf8)"#),
        (
            "{application/json: {schema: {$ref: '#/components/schemas/Thing'}}, text/plain: {schema: {type: string}}}",
            "body: .json(.example)"
        ),
        ("{application/x-www-form-urlencoded: {schema: {$ref: '#/components/schemas/Thing'}}}", "body: .example"),
    ])
    func otherBodies(_ content: String, _ argument: String) throws {
        let test = try files(
            """
            parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
                  requestBody: {required: true, content: \(content)}
                  responses: {'204': {description: x}}
            """
        ).test
        #expect(test.contains(argument), "\(test)")
        #expect(test.contains("AnswerError.self"))
    }
}
