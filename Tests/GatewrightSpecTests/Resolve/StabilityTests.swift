import GatewrightAPI
import Testing

@testable import GatewrightSpec

/// Names stay when something is added elsewhere in the document.
struct StabilityTests {
    /// A document with collisions of every kind, in which lines marked with a letter may be left out.
    private static let document = """
        openapi: 3.0.3
        info: { title: Stable, version: '1' }
        paths:
          /orders:
            get:
              operationId: order
              parameters:
                - { name: id, in: query, schema: { type: string } }
                - { name: kind, in: query, schema: { type: string, enum: [a, b] } }
        #P      - { name: id, in: header, schema: { type: string } }
                - { name: ID, in: query, schema: { type: string } }
              responses:
                '200':
                  description: Orders.
                  content:
                    application/json:
                      schema: { $ref: '#/components/schemas/Orders' }
        #O  post:
        #O    operationId: get-order
        #O    responses: { '204': { description: Nothing. } }
            put:
              operationId: get_order
              requestBody:
                content:
                  application/json:
                    schema:
                      type: object
                      properties:
                        item: { type: object, properties: { a: { type: string } } }
                        orders: { $ref: '#/components/schemas/Orders' }
              responses: { '204': { description: Nothing. } }
        #Q/last:
        #Q  get:
        #Q    operationId: item
        #Q    responses: { '204': { description: Nothing. } }
        components:
          schemas:
            Orders:
              type: object
              properties:
                item: { type: object, properties: { a: { type: string } } }
                status: { type: string, enum: [a, b] }
                sub-item: { type: object, properties: { item: { type: object, properties: { b: { type: string } } } } }
        #S  Item: { type: object, properties: { orders: { $ref: '#/components/schemas/Orders' } } }
        #S  order: { type: object, properties: { x: { $ref: '#/components/schemas/order-status' } } }
            order-status:
              type: object
              properties: { item: { $ref: '#/components/schemas/Orders' }, s: { type: string, enum: [c] } }
            OrderStatus: { type: object, properties: { o: { $ref: '#/components/schemas/order-status' } } }
        #T  Status: { type: object, properties: { a: { $ref: '#/components/schemas/OrderStatus' } } }
        #T  GetOrder: { type: object, properties: { a: { type: string } } }
        #T  Kind: { type: object, properties: { a: { type: string } } }
        #H  StableHandler: { type: object, properties: { h: { type: string } } }
        #H  Handled: { type: object, properties: { handler: { $ref: '#/components/schemas/StableHandler' } } }

        """

    /// Where each named thing stands, and what it is called. Things are known by what no name depends on.
    private func names(with marks: String) throws -> [String: String] {
        let lines = Self.document.split(separator: "\n", omittingEmptySubsequences: false).compactMap {
            line -> String? in
            guard line.hasPrefix("#") else { return String(line) }
            let isIn = marks.contains(line[line.index(after: line.startIndex)])
            return isIn ? "  " + line.dropFirst(2) : nil
        }
        let folder = try TemporaryFolder(["openapi.yaml": lines.joined(separator: "\n")])
        let diagnostics = Diagnostics()
        let api = try #require(readAPI(at: folder.path + "/openapi.yaml", diagnostics: diagnostics))
        #expect(!diagnostics.hasErrors, "\(diagnostics.rendered())")
        var names: [String: String] = [:]
        func add(_ type: TypeDeclaration, _ place: String) {
            names[place] = type.name
            for (index, inner) in type.types.enumerated() { add(inner, "\(place).\(index)") }
        }
        for operation in api.functions.flatMap(\.operations) {
            let place = "\(operation.method) \(operation.path)"
            names[place] = "\(operation.name) \(operation.type)"
            for parameter in operation.parameters {
                names["\(place) \(parameter.location) \(parameter.wireName)"] = parameter.name
            }
            for (index, type) in operation.types.enumerated() { add(type, "\(place) type \(index)") }
        }
        for type in api.types {
            guard case .structure(let structure) = type.kind else { continue }
            // The properties' names in JSON tell the schemas of this document apart.
            add(type, structure.properties.map(\.wireName).joined(separator: ","))
        }
        for function in api.functions { names["function \(function.name)"] = function.handler }
        return names
    }

    /// What is added, and which of the things behind it may be called otherwise than before.
    @Test(arguments: [
        ("P", ["get /orders query ID"]), ("O", ["put /orders"]), ("Q", []), ("S", []), ("T", []),
        ("H", []), ("OQST", ["put /orders"]), ("HOQST", ["put /orders"]),
    ])
    func whatComesLaterRenamesNothing(added: String, mayChange: [String]) throws {
        let before = try names(with: "")
        let after = try names(with: added)
        let changed = before.filter { after[$0.key] != $0.value }.keys
        #expect(Set(changed).subtracting(mayChange).sorted() == [])
    }

    /// What users write conformances to keeps its name; the schema of that name gives way.
    @Test func aSchemaIsNotCalledLikeAHandler() throws {
        let text = """
            openapi: 3.0.3
            info: { title: Orders, version: '1' }
            paths:
              /a:
                get:
                  operationId: orders-handler
                  responses:
                    '200':
                      description: A.
                      content: { application/json: { schema: { $ref: '#/components/schemas/OrdersHandler' } } }
            components: { schemas: { OrdersHandler: { type: object, properties: { x: { type: string } } } } }

            """
        let folder = try TemporaryFolder(["openapi.yaml": text])
        let api = try #require(readAPI(at: folder.path + "/openapi.yaml", diagnostics: Diagnostics()))
        #expect(api.functions.map(\.handler) == ["OrdersHandler"])
        #expect(api.types.map(\.name) == ["OrdersHandlerModel"])
        #expect(api.functions[0].operations.map(\.type) == ["OrdersHandlerOperation"])
    }

    /// Alternatives are called after what tells them apart, and others beside them change nothing.
    @Test func alternativesHaveTellingNames() throws {
        func names(_ more: String) throws -> [String] {
            let text = """
                openapi: 3.1.0
                info: { title: T, version: '1' }
                paths:
                  /a:
                    get:
                      responses:
                        '200':
                          description: A.
                          content: { application/json: { schema: { $ref: '#/components/schemas/A' } } }
                components:
                  schemas:
                    A:
                      oneOf:
                        - { type: object, required: [kind], properties: { kind: { const: red-cat }, x: { type: string } } }
                        - { type: object, required: [x, card-number], properties: { x: {}, card-number: { type: string } } }
                        - { type: object, properties: { x: {}, iban: { type: string } } }
                        - { type: object, title: Cash, properties: { coins: { type: integer } } }
                        - { type: object, properties: { x: { type: integer } } }
                        - { type: string, enum: [a, b] }
                        - { type: string, enum: [later] }
                        - { type: integer, enum: [1, 2] }
                        - { type: string, enum: [c, d] }
                \(more)

                """
            let folder = try TemporaryFolder(["openapi.yaml": text])
            let api = try #require(readAPI(at: folder.path + "/openapi.yaml", diagnostics: Diagnostics()))
            return try #require(api.types.first { $0.name == "A" }).types.map(\.name)
        }
        let expected = [
            "RedCat", "CardNumber", "Iban", "Cash", "ObjectOption", "StringOption", "Later", "IntegerOption",
            "StringOption2",
        ]
        #expect(try names("") == expected)
        let more = """
                    - { type: object, required: [b], properties: { b: { type: boolean } } }
                B: { type: object, properties: { card-number: { type: string } } }
            """
        #expect(try names(more) == expected + ["B"])
    }

    @Test func operationsOfOneNameAreCalledAfterTheirPaths() throws {
        let operation = "get: { responses: { '204': { description: A. } } }"
        let text = """
            openapi: 3.0.3
            info: { title: T, version: '1' }
            paths:
              /a/{x}/b: { \(operation) }
              /a/b/{x}: { \(operation) }
              /a/b/{x}/: { \(operation) }
              /c: { get: { operationId: same, responses: { '204': { description: A. } } } }
              /d: { get: { operationId: same, responses: { '204': { description: A. } } } }

            """
        let folder = try TemporaryFolder(["openapi.yaml": text])
        let api = try #require(readAPI(at: folder.path + "/openapi.yaml", diagnostics: Diagnostics()))
        #expect(
            api.functions[0].operations.map(\.name) == ["getABByX", "getABX", "getABXSlash", "same", "getD"])
    }

    /// Which one is called after its file alone does not depend on who refers to it first.
    @Test func filesOfOneNameKeepTheirs() throws {
        func names(_ operations: [String]) throws -> [String: String] {
            let paths = operations.map { name in
                """
                  /\(name):
                    get:
                      operationId: \(name)
                      responses:
                        '200':
                          description: A.
                          content: { application/json: { schema: { $ref: '\(name)/item.yaml' } } }

                """
            }
            let folder = try TemporaryFolder([
                "openapi.yaml": "openapi: 3.0.3\ninfo: { title: T, version: '1' }\npaths:\n" + paths.joined(),
                "b/item.yaml": "{ type: object, properties: { b: { type: string } } }",
                "c/item.yaml": "{ type: object, properties: { c: { $ref: '../d/item.yaml' } } }",
                "d/item.yaml": "{ type: object, properties: { d: { type: string } } }",
            ])
            let api = try #require(readAPI(at: folder.path + "/openapi.yaml", diagnostics: Diagnostics()))
            var names: [String: String] = [:]
            for type in api.types {
                guard case .structure(let structure) = type.kind else { continue }
                names[structure.properties[0].wireName] = type.name
            }
            return names
        }
        let expected = ["b": "Item", "c": "ItemModel", "d": "ItemModel2"]
        #expect(try names(["b", "c"]) == expected)
        #expect(try names(["c", "b"]) == expected)
        #expect(try names(["d", "c", "b"]) == expected)
    }

    @Test func nestedTypesMayBeCalledLikeOthers() throws {
        let names = try names(with: "ST")
        #expect(names["item,status,sub-item"] == "Orders")
        #expect(names["item,status,sub-item.0"] == "Item")
        #expect(names["item,status,sub-item.1"] == "Status")
    }

    @Test func aNestedTypeHidesNoneThatIsMeantBesideIt() throws {
        let text = """
            openapi: 3.1.0
            info: { title: T, version: '1' }
            paths:
              /a:
                get:
                  responses:
                    '200':
                      description: A.
                      content: { application/json: { schema: { $ref: '#/components/schemas/A' } } }
            components:
              schemas:
                A:
                  type: object
                  properties:
                    item: { type: object, properties: { x: { type: string } } }
                    part: { type: object, properties: { x: { type: string } } }
                    other: { type: object, properties: { x: { type: string } } }
                    named: { $ref: '#/components/schemas/Item' }
                    list: { $ref: '#/components/schemas/List' }
                    some: { $ref: '#/components/schemas/Some', description: Merged. }
                List: { type: array, items: { $ref: '#/components/schemas/Part' } }
                Item: { type: object, properties: { x: { type: string } } }
                Part: { type: object, properties: { x: { type: string } } }
                Other: { type: object, properties: { x: { type: string } } }
                Some: { allOf: [{ type: object, properties: { y: { type: string } } }] }

            """
        let folder = try TemporaryFolder(["openapi.yaml": text])
        let api = try #require(readAPI(at: folder.path + "/openapi.yaml", diagnostics: Diagnostics()))
        let type = try #require(api.types.first { $0.name == "A" })
        #expect(type.types.map(\.name) == ["ItemValue", "PartValue", "Other"])
    }
}
