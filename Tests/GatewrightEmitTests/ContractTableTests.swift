import Foundation
import GatewrightEmit
import GatewrightGateway
import GatewrightSpec
import Testing

@testable import GatewrightTesting

/// What tests of functions make of the contract that is printed for them.
struct ContractTableTests {
    private static func contract(_ document: String) throws -> Contract {
        let folder = try TemporaryFolder()
        let path = folder.url.appending(path: "openapi.yaml").path
        try document.write(toFile: path, atomically: true, encoding: .utf8)
        let diagnostics = Diagnostics()
        var options = ReadOptions()
        options.keepsExamples = true
        let api = try #require(readAPI(at: path, options: options, diagnostics: diagnostics))
        let functions = api.functions.map(\.name)
        var tests = api.reduced(to: functions, forTests: true)
        tests.resolveContract(in: api, diagnostics: diagnostics)
        let files = tests.testFiles(of: "Function", generated: api.reduced(to: functions))
        let text = try #require(files.first { $0.name.hasPrefix("ContractTests") }).text
        let table = try #require(text.split(separator: "#\"\"\"\n").last?.split(separator: "\n    \"\"\"#").first)
        return Contract(String(table))
    }

    /// The gateway of tests knows no scripts.
    @Test func authorizersWithScripts() throws {
        let contract = try Self.contract(
            #"""
            openapi: 3.0.3
            info: { title: T, version: '1' }
            paths:
              /a:
                get:
                  operationId: get
                  security: [{ Badge: [] }]
                  responses: { '204': { description: Done. } }
                  x-amazon-apigateway-integration: { type: aws_proxy, httpMethod: POST, uri: 'arn:aws:lambda:us-east-1:123456789012:function:A' }
            components:
              securitySchemes:
                Badge:
                  type: apiKey
                  in: header
                  name: Authorization
                  x-amazon-apigateway-authtype: custom
                  x-amazon-apigateway-authorizer:
                    type: token
                    identityValidationExpression: ^\p{Script=Latin}+$
                    authorizerUri: 'arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:A/invocations'

            """#)
        let badge = try #require(contract.authorizers.first)
        func isAsked(_ token: String) -> Bool {
            var asked = AuthorizerParts()
            asked.set("token", token)
            if case .event = badge.question(asked).2 { return true }
            return false
        }
        #expect(isAsked("Badge"))
        #expect(!isAsked("7"))
    }

    /// What differs in one place is not printed as a whole.
    @Test func answersThatDiffer() throws {
        let answers = PlannedAnswer.answers([
            ["status": 200, "body": ["of": 1, "at": 2], "unread": ["/at"]], ["set": "/of", "to": nil],
            ["set": "", "to": "a", "unread": []], ["status": 404, "kind": "text", "body": "b"],
        ])
        #expect(answers.map(\.json) == [["of": 1], ["of": nil, "at": 2], "a", nil])
        #expect(answers.map(\.response.status.code) == [200, 200, 200, 404])
    }

    /// - Parameter body: how a client writes `{"at":{"x":1,"of":[2,3],"in":{"y":4}}}`.
    @Test(arguments: [
        ("application/x-www-form-urlencoded", "at%5Bin%5D%5By%5D=4&at%5Bof%5D=2&at%5Bof%5D=3&at%5Bx%5D=1"),
        (
            "multipart/form-data",
            #"name="at[in][y]" 4 name="at[of]" 2 name="at[of]" 3 name="at[x]" 1"#
        ),
    ])
    func deepObjects(mediaType: String, body: String) throws {
        let contract = try Self.contract(
            """
            openapi: 3.1.0
            info: { title: T, version: '1' }
            paths:
              /a:
                post:
                  operationId: post
                  requestBody:
                    content:
                      \(mediaType):
                        schema:
                          type: object
                          properties:
                            at:
                              type: object
                              properties:
                                x: { type: integer }
                                of: { type: array, items: { type: integer } }
                                in: { type: object, properties: { y: { type: integer } } }
                        encoding: { at: { style: deepObject } }
                  responses: { '204': { description: Done. } }

            """)
        var parts = RequestParts()
        parts.body = .value(["at": ["x": 1, "of": [2, 3], "in": ["y": 4]]])
        let sent = try #require(contract.operations.first).request(parts)
        let lines = String(decoding: sent.body, as: UTF8.self).split(whereSeparator: \.isNewline)
        // Of parts their names and contents.
        let said = lines.filter { !$0.hasPrefix("--") }.map { $0.split(separator: "; ").last.map(String.init) ?? "" }
        #expect(said.joined(separator: " ") == body)
    }
}
