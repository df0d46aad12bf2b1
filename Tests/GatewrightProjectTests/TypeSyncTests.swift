import GatewrightAPI
import GatewrightEmit
import Testing

@testable import GatewrightProject

/// What is said of types that change, though no signature does.
struct TypeSyncTests {
    static let schemas = """
        Order:
          type: object
          required: [id, lines]
          properties:
            id: { type: string }
            note: { type: string }
            state: { $ref: '#/components/schemas/State' }
            lines: { type: array, items: { $ref: '#/components/schemas/Line' } }
        Line:
          type: object
          required: [sku]
          properties: { sku: { type: string }, count: { type: integer, default: 1 } }
        State: { type: string, enum: [open, closed] }
        Problem: { type: object, properties: { id: { type: string } } }
        """

    private static func document(_ schemas: String) -> String {
        SyncTests.document([
            "post /orders createOrder Orders requestBody: { content: { application/json: "
                + "{ schema: { $ref: '#/components/schemas/Order' } } } }\n      responses: {'200': {description: x}}",
            "get /items listItems Items responses: {'400': {description: x, content: { application/json: "
                + "{ schema: { $ref: '#/components/schemas/Problem' } } } } }",
        ]) + "components:\n  schemas:\n"
            + schemas.split(separator: "\n").map { "    \($0)\n" }.joined()
    }

    /// What a user wrote of them.
    private static let code = """
        func total(_ order: Order) -> Int { order.lines.reduce(0) { $0 + $1.count } }
        let sample = Line(sku: "1")
        func isOpen(_ state: State) -> Bool {
            switch state {
            case .open: true
            case .closed: false
            }
        }
        """

    private static let file = "Sources/OrdersFunction/Total.swift"

    /// An edit of the schemas, and what is said: the type, what is gone and new, and the lines of the user's file.
    struct Edit: CustomTestStringConvertible, Sendable {
        let old: String
        let new: String
        let said: [String]

        var testDescription: String { "\(old) → \(new)" }
    }

    private static let edits = [
        Edit(old: "type: object", new: "description: One.\n  type: object", said: []),
        Edit(
            old: "count: { type: integer, default: 1 }", new: "count: { type: number, default: 1 }",
            said: [
                "changed the type Line", "- count: Int = 1", "+ count: Double = 1",
                "\(file):1: func total(_ order: Order) -> Int { order.lines.reduce(0) { $0 + $1.count } }",
                "\(file):2: let sample = Line(sku: \"1\")",
            ]),
        Edit(
            old: "[sku]\n  properties: {", new: "[sku, ean]\n  properties: { ean: { type: string },",
            said: ["changed the type Line", "+ ean: String", "\(file):2: let sample = Line(sku: \"1\")"]),
        // Nothing needs it.
        Edit(old: "note: { type: string }", new: "note: { type: string }\n    gift: { type: boolean }", said: []),
        // Nothing mentions it, as far as can be told.
        Edit(
            old: "note: { type: string }", new: "note: { type: boolean }",
            said: [
                "changed the type Order", "- note: String?", "+ note: Bool?",
            ]),
        Edit(
            old: "[open, closed]", new: "[open, closed, paid]",
            said: [
                "changed the type State", "+ case paid", "\(file):5: case .open: true",
                "\(file):6: case .closed: false",
            ]),
        Edit(
            old: "[open, closed]", new: "[open]",
            said: ["changed the type State", "- case closed", "\(file):6: case .closed: false"]),
        // A member of this name stands in code that cannot come by a value of the type.
        Edit(
            old: "Problem: { type: object, properties: { id:", new: "Problem: { type: object, properties: { code:",
            said: ["changed the type Problem", "- id: String?", "+ code: String?"]),
        Edit(
            old: "$ref: '#/components/schemas/State'", new: "type: string",
            said: [
                "removed the type State", "\(file):3: func isOpen(_ state: State) -> Bool {", "changed the type Order",
                "- state: State?", "+ state: String?",
            ]),
    ]

    @Test(arguments: edits)
    func changedTypesAreSaidWithTheLinesThatMentionThem(_ edit: Edit) throws {
        let before = try api(of: Self.document(Self.schemas))
        let plan = Initialization(
            sync: Sync(api: before, lock: nil, folder: ProjectFolder()), name: "shop",
            dependency: .path("/gatewright"), documents: []
        ).plan()
        var folder = ProjectFolder().applying(plan)
        folder.files[Self.file] = Self.code
        folder.files["Sources/ItemsFunction/Other.swift"] = "func id(_ it: Thing) -> Int { it.id }"
        let lock = try Lock(text: try #require(folder.files[Lock.fileName]))
        try #require(Self.schemas.contains(edit.old))
        let after = try api(of: Self.document(Self.schemas.replacing(edit.old, with: edit.new, maxReplacements: 1)))
        let synced = Sync(api: after, lock: lock, folder: folder).plan().plan
        let said = synced.remarks.flatMap { ["\($0.kind.rawValue) \($0.text)"] + $0.details.map(\.text) }
        #expect(said.sorted() == edit.said.sorted())
        #expect(synced.changes.map(\.path) == [Lock.fileName])
    }

    /// A lock of an earlier version says nothing of types.
    @Test func withoutTypesInTheLockNothingIsSaidOfThem() throws {
        let api = try api(of: Self.document(Self.schemas))
        let lock = Lock(
            document: "openapi.yaml", hash: api.hash,
            functions: api.functions.map {
                Lock.Entry(
                    function: $0.name, target: $0.name, handler: $0.handler, type: "X", requirements: $0.requirements)
            })
        #expect(!lock.text.contains("struct "))
        let plan = Sync(api: api, lock: lock, folder: ProjectFolder()).plan().plan
        #expect(!plan.remarks.contains { $0.text.contains("the type") })
    }

    @Test func manyLinesAreSummedUp() {
        let lines = (1...50).map { Plan.Remark.Detail.line(path: "\($0 / 30).swift", number: $0, text: "x") }
        #expect(lines.shortened.count == 21)
        #expect(lines.shortened.last == .note("and 30 more lines in 0.swift, 1.swift"))
        #expect(Array(lines[..<20]).shortened == Array(lines[..<20]))
    }
}
