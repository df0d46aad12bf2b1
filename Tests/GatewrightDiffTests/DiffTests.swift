import Foundation
import GatewrightAPI
import GatewrightDiff
import GatewrightSpec
import Testing

struct DiffTests {
    /// An edit of the document and the changes that it is, in the order in which they are shown.
    struct Edit: CustomTestStringConvertible, Sendable {
        let old: String
        let new: String
        let changes: [String]

        init(_ old: String, _ new: String, _ changes: [String]) {
            self.old = old
            self.new = new
            self.changes = changes
        }

        var testDescription: String { "\(old) → \(new)" }
    }

    static let edits = [
        Edit("summary: Place an order.", "summary: Order.", []),
        // The method stays, whatever path it answers.
        Edit(
            "  /ping:", "  /pong:", ["callers breaking operation-removed", "callers compatible operation-added"]),
        Edit(
            "  /ping:\n    get:\n      operationId: ping", "  /pong:\n    get:\n      operationId: pong",
            [
                "callers breaking operation-removed", "handlers breaking method-added", "handlers risky method-unused",
                "callers compatible operation-added",
            ]),
        Edit("{ name: id, in: path", "{ name: id, in: path, description: One.", []),
        Edit(
            "required: false, schema: { type: integer, maximum: 50 }",
            "required: true, schema: { type: integer, maximum: 50 }",
            [
                "callers breaking parameter-required", "handlers breaking input-changed",
            ]),
        Edit(
            "schema: { type: integer, maximum: 50 }", "schema: { type: integer, maximum: 20 }",
            ["callers breaking limit-changed"]),
        Edit(
            "schema: { type: integer, maximum: 50 }", "schema: { type: integer }", ["callers compatible limit-changed"]),
        Edit(
            "schema: { type: integer, maximum: 50 }", "schema: { type: number, maximum: 50 }",
            [
                "handlers breaking input-changed", "callers compatible type-changed",
            ]),
        Edit(
            "name: limit, in: query", "name: most, in: query",
            [
                "handlers breaking input-removed", "callers risky parameter-removed",
                "callers compatible parameter-added",
                "handlers compatible input-added",
            ]),
        Edit(
            "name: limit, in: query", "name: limit, in: header",
            [
                "callers risky parameter-removed", "callers compatible parameter-added",
            ]),
        Edit(
            "required: [sku]", "required: [sku, count]",
            [
                "callers breaking member-required", "handlers risky handler-member-changed",
                "callers compatible member-required",
            ]),
        Edit(
            "required: [sku]", "required: []",
            [
                "callers breaking member-optional", "handlers risky handler-member-changed",
                "callers compatible member-optional",
            ]),
        Edit(
            "count: { type: integer }", "count: { type: string }",
            [
                "callers breaking type-changed", "callers breaking type-changed",
                "handlers risky handler-member-changed",
            ]),
        Edit(
            "count: { type: integer }", "count: { type: integer, nullable: true }",
            [
                "callers breaking null-allowed", "handlers risky handler-member-changed",
                "callers compatible null-allowed",
            ]),
        Edit(
            "count: { type: integer }", "count: { type: integer }\n        gift: { type: boolean }",
            [
                "callers compatible member-added", "callers compatible member-added",
                "handlers compatible handler-member-added",
            ]),
        Edit(
            "        count: { type: integer }\n", "",
            [
                "callers risky member-removed", "handlers risky handler-member-removed",
                "callers compatible member-removed",
            ]),
        Edit(
            "sku: { type: string }", "sku: { type: string, pattern: '^[A-Z]+$' }",
            [
                "callers breaking limit-changed", "callers compatible limit-changed",
            ]),
        Edit(
            "enum: [open, done]", "enum: [open]",
            ["handlers risky handler-member-removed", "callers compatible value-removed"]),
        Edit(
            "enum: [open, done]", "enum: [open, done, late]",
            ["callers risky value-added", "handlers risky handler-member-added"]),
        Edit("id: { type: string }", "id: { type: string, readOnly: true }", []),
        Edit(
            "\n            - $ref: '#/components/schemas/Card'", "",
            [
                "handlers risky handler-type-removed", "handlers risky handler-member-changed",
                "handlers risky handler-type-removed", "callers compatible alternative-removed",
            ]),
        Edit(
            "required: true\n", "required: false\n",
            ["handlers breaking input-changed", "callers compatible body-optional"]),
        Edit(
            "          application/json:\n            schema: { $ref: '#/components/schemas/NewOrder' }",
            "          text/plain: {}",
            [
                "callers breaking media-type-removed", "handlers breaking input-changed",
                "handlers risky handler-type-removed",
                "callers compatible media-type-added",
            ]),
        Edit(
            "'201':", "'202':",
            [
                "handlers breaking output-removed", "callers risky response-removed", "callers risky response-added",
                "handlers compatible output-added",
            ]),
        Edit(
            "            Location: { required: true, schema: { type: string } }",
            "            Other: { schema: { type: string } }",
            [
                "callers breaking header-removed", "handlers breaking output-changed",
            ]),
        Edit(
            "security: [{ users: [read] }]", "security: [{ users: [read, write] }]",
            ["callers breaking security-tightened"]),
        Edit(
            "security: [{ users: [read] }]", "security: [{ users: [read] }, {}]",
            ["callers compatible security-loosened"]),
        Edit("      x-amazon-apigateway-request-validator: all\n", "", ["gateway risky validator-changed"]),
        Edit("operationId: placeOrder", "operationId: createOrder", ["handlers breaking signature-changed"]),
        Edit(
            "function:Orders/invocations", "function:Shop/invocations",
            [
                "handlers breaking handler-changed", "gateway risky integration-changed",
            ]),
        Edit("function:Orders/invocations", "function:Orders:live/invocations", ["gateway risky qualifier-changed"]),
        Edit(
            "payloadFormatVersion: '1.0'", "payloadFormatVersion: '2.0'", ["gateway compatible payload-version-changed"]
        ),
    ]

    @Test(arguments: edits)
    func saysWhatAnEditChanges(_ edit: Edit) throws {
        try #require(Self.document.contains(edit.old))
        let range = try #require(Self.document.range(of: edit.old))
        let found = changes(
            from: try Self.api(Self.document),
            to: try Self.api(Self.document.replacingCharacters(in: range, with: edit.new)))
        #expect(found.map { "\($0.party) \($0.impact) \($0.identifier)" } == edit.changes)
    }

    @Test func aChangeOfASharedTypeIsSaidOnceWithItsOperations() throws {
        let new = Self.document.replacing("enum: [open, done]", with: "enum: [open, done, late]")
        let found = changes(from: try Self.api(Self.document), to: try Self.api(new))
        let operations = ["GET /orders/{id}", "POST /orders"]
        #expect(found.map(\.operations) == [operations, operations])
        #expect(found.map(\.text) == [#"Order/state in answers may be "late""#, "`Order.State` has `case late`"])
    }

    @Test func namesOfPathVariablesTellNoOperationsApart() throws {
        let new = Self.document.replacing("{id}", with: "{orderId}").replacing("name: id,", with: "name: orderId,")
        let found = changes(from: try Self.api(Self.document), to: try Self.api(new))
        #expect(
            found.map { "\($0.party) \($0.identifier)" } == ["handlers input-removed", "handlers input-added"])
    }

    static func api(_ text: String) throws -> API {
        let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).yaml")
        try text.write(to: file, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(at: file) }
        let diagnostics = Diagnostics()
        let api = try #require(readAPI(at: file.path, diagnostics: diagnostics))
        try #require(!diagnostics.hasErrors, "\(diagnostics.rendered())")
        return api
    }

    static let document = """
        openapi: 3.0.3
        info: { title: Shop, version: '1' }
        x-amazon-apigateway-request-validators:
          all: { validateRequestBody: true, validateRequestParameters: true }
        paths:
          /ping:
            get:
              operationId: ping
              responses: { '204': { description: Here. } }
              x-amazon-apigateway-integration: &lambda
                type: aws_proxy
                httpMethod: POST
                payloadFormatVersion: '1.0'
                uri: arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/arn:aws:lambda:eu-west-1:123456789012:function:Other/invocations
          /orders:
            post:
              operationId: placeOrder
              summary: Place an order.
              x-amazon-apigateway-request-validator: all
              security: [{ users: [read] }]
              requestBody:
                required: true
                content:
                  application/json:
                    schema: { $ref: '#/components/schemas/NewOrder' }
              responses:
                '201':
                  description: Placed.
                  headers:
                    Location: { required: true, schema: { type: string } }
                  content:
                    application/json:
                      schema: { $ref: '#/components/schemas/Order' }
              x-amazon-apigateway-integration:
                type: aws_proxy
                httpMethod: POST
                payloadFormatVersion: '1.0'
                uri: arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/arn:aws:lambda:eu-west-1:123456789012:function:Orders/invocations
          /orders/{id}:
            get:
              operationId: getOrder
              parameters:
                - { name: id, in: path, required: true, schema: { type: string } }
                - { name: limit, in: query, required: false, schema: { type: integer, maximum: 50 } }
              responses:
                '200':
                  description: Here.
                  content:
                    application/json:
                      schema: { $ref: '#/components/schemas/Order' }
              x-amazon-apigateway-integration: *lambda
        components:
          securitySchemes:
            users:
              type: oauth2
              flows: { implicit: { authorizationUrl: 'https://example.com', scopes: { read: Read, write: Write } } }
          schemas:
            NewOrder:
              type: object
              properties:
                item: { $ref: '#/components/schemas/Item' }
            Item:
              type: object
              required: [sku]
              properties:
                sku: { type: string }
                count: { type: integer }
            Order:
              type: object
              required: [id]
              properties:
                id: { type: string }
                item: { $ref: '#/components/schemas/Item' }
                state: { type: string, enum: [open, done] }
                payment:
                  oneOf:
                    - $ref: '#/components/schemas/Cash'
                    - $ref: '#/components/schemas/Card'
            Cash: { type: object, required: [amount], properties: { amount: { type: number } } }
            Card: { type: object, required: [number], properties: { number: { type: string } } }

        """
}
