import GatewrightAPI
import Testing

@testable import GatewrightSpec

/// `x-gatewright-name`, which wins over every rule and may be wrong.
struct GivenNameTests {
    private func diagnostics(_ name: String, at place: String) throws -> [String] {
        var text = """
            openapi: 3.0.3
            info: { title: T, version: '1' }
            paths:
              /a/{id}:
                get:
                  operationId: get
                  OPERATION
                  x-amazon-apigateway-integration:
                    { type: aws_proxy, uri: '${AFunction.Arn}', FUNCTION }
                  parameters:
                    - { name: id, in: path, required: true, schema: { type: string }, PARAMETER }
                    - { name: other, in: query, schema: { type: string } }
                  responses:
                    '200':
                      description: A.
                      RESPONSE
                      headers: { X-A: { schema: { type: string }, HEADER }, X-B: { schema: { type: string } } }
                      content: { application/json: { schema: { $ref: '#/components/schemas/A' } } }
                    '404': { description: None. }
                post:
                  operationId: other
                  x-amazon-apigateway-integration: { type: aws_proxy, uri: '${AFunction.Arn}' }
                  responses: { '204': { description: Nothing. } }
            components:
              schemas:
                Other: { type: object, properties: { a: { type: string } } }
                A: { type: object, SCHEMA, properties: { other: { type: string }, a: { type: string, PROPERTY } } }

            """
        for sink in ["OPERATION", "FUNCTION", "PARAMETER", "RESPONSE", "HEADER", "SCHEMA", "PROPERTY"] {
            let given = sink == place ? "x-gatewright-name: \(name)" : "x-nothing: 1"
            text = text.split(separator: sink, omittingEmptySubsequences: false).joined(separator: given)
        }
        let folder = try TemporaryFolder(["openapi.yaml": text])
        let diagnostics = Diagnostics()
        let api = try #require(readAPI(at: folder.path + "/openapi.yaml", diagnostics: diagnostics))
        return diagnostics.all.filter { $0.message.severity == .error }.map {
            "\($0.message.identifier) \($0.position.map { $0.line > 1 } ?? false)"
        } + (diagnostics.hasErrors ? [] : [names(api)])
    }

    private func names(_ api: API) -> String {
        let function = api.functions[0]
        let operation = function.operations[0]
        guard case .structure(let structure) = api.types[0].kind else { return "" }
        return [
            function.handler, operation.name, operation.type, operation.parameters[0].name, operation.responses[0].name,
            operation.responses[0].headers[0].name, api.types[0].name, structure.properties[1].name,
        ].joined(separator: " ")
    }

    @Test(arguments: [
        ("", "AHandler get Get id ok xA A a"), ("OPERATION", "AHandler given Given id ok xA A a"),
        ("FUNCTION", "GivenHandler get Get id ok xA A a"), ("PARAMETER", "AHandler get Get given ok xA A a"),
        ("RESPONSE", "AHandler get Get id given xA A a"), ("HEADER", "AHandler get Get id ok given A a"),
        ("SCHEMA", "AHandler get Get id ok xA given a"), ("PROPERTY", "AHandler get Get id ok xA A given"),
    ])
    func wins(place: String, expected: String) throws {
        #expect(try diagnostics("given", at: place) == [expected])
    }

    @Test(
        arguments: ["'a b'", "''", "1a", "'`a`'", "a-b", "[a]", "_", "self", "'\\(attack())'"],
        ["OPERATION", "PARAMETER", "HEADER", "PROPERTY"])
    func isANameInSwift(name: String, place: String) throws {
        #expect(try diagnostics(name, at: place) == ["unusable-name true"])
    }

    @Test(arguments: [
        ("String", "SCHEMA"), ("JSONValue", "SCHEMA"), ("a b", "SCHEMA"), ("none", "RESPONSE"), ("'2'", "FUNCTION"),
    ])
    func isNoneOfOthers(name: String, place: String) throws {
        #expect(try diagnostics(name, at: place) == ["unusable-name true"])
    }

    @Test(arguments: [
        ("Other", "SCHEMA"), ("other", "PROPERTY"),
    ])
    func isFree(name: String, place: String) throws {
        #expect(try diagnostics(name, at: place) == ["taken-name true"])
    }
}
