import GatewrightAPI
import GatewrightEmit
import GatewrightSpec
import Testing

@testable import GatewrightProject

/// What a changed document does to a package.
struct SyncTests {
    /// Operations as `method path operationId function [members]`.
    static func document(_ operations: [String]) -> String {
        let paths = operations.map { line in
            let words = line.split(separator: " ", maxSplits: 4).map(String.init)
            return """
                  \(words[1]):
                    \(words[0]):
                      operationId: \(words[2])
                      \(words.count > 4 ? words[4] : "responses: {'200': {description: x}}")
                      x-amazon-apigateway-integration:
                        type: aws_proxy
                        httpMethod: POST
                        uri: arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/${\(words[3])Function.Arn}/invocations

                """
        }
        return "openapi: 3.0.3\ninfo: {title: Shop, version: '1'}\npaths:\n" + paths.joined()
    }

    private static let before = [
        "get /items listItems Items responses: {'200': {description: x}, '404': {description: x}}",
        "post /orders createOrder Orders",
    ]

    /// A package as `init` makes it, with what a user did to it.
    private static func package(
        _ operations: [String] = before, edits: [String: String] = [:], without removed: [String] = []
    ) throws -> ProjectFolder {
        let api = try api(of: document(operations))
        let sync = Sync(api: api, lock: nil, folder: ProjectFolder())
        let plan = Initialization(
            sync: sync, name: "shop", dependency: .path("/gatewright"), documents: []
        ).plan()
        var folder = ProjectFolder().applying(plan)
        for (path, text) in edits { folder.files[path] = text }
        for path in removed { folder.files[path] = nil }
        return folder
    }

    private static func sync(
        _ folder: ProjectFolder, _ operations: [String], quarantines: Bool = false, writesManifest: Bool = true
    ) throws -> Plan {
        var sync = Sync(
            api: try api(of: document(operations)),
            lock: try folder.files[Lock.fileName].map { try Lock(text: $0) }, folder: folder)
        sync.quarantines = quarantines
        sync.writesManifest = writesManifest
        return sync.plan().plan
    }

    private static let create = "Sources/OrdersFunction/CreateOrder.swift"

    @Test func anUnchangedDocumentChangesNothing() throws {
        let folder = try Self.package()
        #expect(try Self.sync(folder, Self.before) == Plan())
    }

    @Test func newOperationsGetStubs() throws {
        let folder = try Self.package()
        let plan = try Self.sync(folder, Self.before + ["get /list listOrders Orders"])
        #expect(
            plan.changes.map(\.path) == [
                "Tests/OrdersFunctionTests/ListOrdersTests.swift", "Sources/OrdersFunction/ListOrders.swift",
                "gatewright.lock",
            ])
        #expect(plan.remarks.map(\.kind) == [.new])
        #expect(try Self.sync(folder.applying(plan), Self.before + ["get /list listOrders Orders"]) == Plan())
    }

    @Test func newFunctionsGetTargets() throws {
        let folder = try Self.package()
        let after = Self.before + ["get /bills listBills Bills"]
        let plan = try Self.sync(folder, after)
        #expect(plan.changes.map(\.path).contains("Sources/BillsFunction/Bills.swift"))
        let manifest = try #require(folder.applying(plan).files["Package.swift"])
        #expect(Manifest(manifest).mentions("BillsFunction"))
        #expect(Manifest(manifest).mentions("BillsFunctionTests"))
        let said = try Self.sync(folder, after, writesManifest: false)
        #expect(!said.changes.contains { $0.path == "Package.swift" })
        #expect(said.remarks.last?.kind == .todo)
    }

    /// Where the user has the method already, wherever that is, there is nothing to write.
    @Test(arguments: [
        (
            "Sources/OrdersFunction/More/Listing.swift", "extension Orders { func listOrders(_ i: ListOrders.Input) }",
            false
        ),
        ("Sources/OrdersFunction/More/Listing.swift", "// func listOrders(_ i: ListOrders.Input)", true),
        ("Sources/OrdersFunction/Store.swift", "actor Store { func listOrders(limit: Int) {} }", true),
        ("Sources/ItemsFunction/More.swift", "extension Items { func listOrders(_ i: ListOrders.Input) }", true),
    ])
    func methodsOfTheUserCount(_ path: String, _ text: String, _ isWritten: Bool) throws {
        let folder = try Self.package(edits: [path: text])
        let plan = try Self.sync(folder, Self.before + ["get /list listOrders Orders"])
        #expect(plan.changes.map(\.path).contains("Sources/OrdersFunction/ListOrders.swift") == isWritten)
    }

    /// A test target without a file does not build.
    @Test func whatAnswersNoRequestsHasNoTestTarget() throws {
        let document =
            Self.document(Self.before) + """
                components:
                  securitySchemes:
                    Token:
                      type: apiKey
                      name: Authorization
                      in: header
                      x-amazon-apigateway-authtype: custom
                      x-amazon-apigateway-authorizer:
                        type: token
                        authorizerUri: arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/${GuardFunction.Arn}/invocations
                """
        let sync = Sync(api: try api(of: document), lock: nil, folder: ProjectFolder())
        let plan = Initialization(sync: sync, name: "shop", dependency: .path("/gatewright"), documents: []).plan()
        let files = ProjectFolder().applying(plan).files
        let manifest = Manifest(files["Package.swift"] ?? "")
        #expect(manifest.mentions("GuardFunction"))
        for target in ["ItemsFunction", "OrdersFunction", "GuardFunction"] {
            let hasFiles = files.keys.contains { $0.hasPrefix("Tests/\(target)Tests/") }
            #expect(manifest.mentions(target + "Tests") == hasFiles)
        }
        #expect(files["Sources/GuardFunction/Token.swift"]?.contains("return .deny") == true)
    }

    /// `swift test` fails in a package without tests.
    @Test func authorizersAndNonProxyFunctionsHaveTests() throws {
        let functions = "arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions"
        let document = """
            openapi: 3.0.3
            info: { title: Sums, version: '1' }
            paths:
              /sums:
                post:
                  operationId: add
                  security: [{ Token: [] }]
                  requestBody:
                    required: true
                    content: { application/json: { schema: { type: object, properties: { a: { type: integer } } } } }
                  responses: { '200': { description: The sum. } }
                  x-amazon-apigateway-integration:
                    { type: aws, httpMethod: POST, uri: '\(functions)/${AddFunction.Arn}/invocations' }
            components:
              securitySchemes:
                Token:
                  type: apiKey
                  name: Authorization
                  in: header
                  x-amazon-apigateway-authtype: custom
                  x-amazon-apigateway-authorizer:
                    { type: token, authorizerUri: '\(functions)/${GuardFunction.Arn}/invocations' }
            """
        let sync = Sync(api: try api(of: document), lock: nil, folder: ProjectFolder())
        let plan = Initialization(sync: sync, name: "sums", dependency: .path("/gatewright"), documents: []).plan()
        let files = ProjectFolder().applying(plan).files
        #expect(files["Tests/AddFunctionTests/AddTests.swift"]?.contains("try await api.add(event: ") == true)
        #expect(files["Tests/GuardFunctionTests/TokenTests.swift"]?.contains("#expect(decision == .deny)") == true)
        let manifest = Manifest(files["Package.swift"] ?? "")
        #expect(manifest.mentions("AddFunctionTests") && manifest.mentions("GuardFunctionTests"))
    }

    /// The client's own methods have the plain names.
    @Test func testsCallAuthorizersByTheNamesThatTheClientHas() throws {
        let functions = "arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions"
        func scheme(_ function: String) -> String {
            "{ type: apiKey, name: Authorization, in: header, x-amazon-apigateway-authorizer: "
                + "{ type: token, authorizerUri: '\(functions)/${\(function)Function.Arn}/invocations' } }"
        }
        let document =
            Self.document(Self.before) + """
                components:
                  securitySchemes:
                    Client: \(scheme("Guard"))
                    Send: \(scheme("Items"))
                """
        let sync = Sync(api: try api(of: document), lock: nil, folder: ProjectFolder())
        let files = ProjectFolder().applying(sync.plan().plan).files
        #expect(files["Tests/GuardFunctionTests/ClientTests.swift"]?.contains("api.client_(token: ") == true)
        #expect(files["Tests/ItemsFunctionTests/SendTests.swift"]?.contains("api.send_(token: ") == true)
    }

    /// `SessionFunctionTS` says that it is a function's, `FunctionList` does not.
    @Test(arguments: [
        ("Orders", "OrdersFunction"), ("OrdersFunction", "OrdersFunction"), ("OrdersLambda", "OrdersLambda"),
        ("SessionFunctionTS", "SessionFunctionTS"), ("orders-handler-v2", "OrdersHandlerV2"),
        ("OrdersFunction2", "OrdersFunction2"), ("FunctionList", "FunctionListFunction"),
        ("OrderFunctionOfOldShop", "OrderFunctionOfOldShopFunction"), ("Lambda", "LambdaFunction"),
    ])
    func targetsSayOnceThatTheyAreFunctions(function: String, target: String) throws {
        let document = Self.document(["get /a getA A", "get /b getB B"])
            .replacing("${AFunction.Arn}", with: "Other").replacing("${BFunction.Arn}", with: function)
        let plan = Sync(api: try api(of: document), lock: nil, folder: ProjectFolder()).plan()
        #expect(plan.functions.map(\.target) == ["OtherFunction", target])
    }

    /// A type of the module's own name would hide what else is in the module.
    @Test(arguments: [("SessionFunctionTS", "SessionTS"), ("OrdersFunction", "Orders"), ("Lambda", "Lambda")])
    func typesAreNotCalledLikeTheirTargets(function: String, type: String) throws {
        let document = Self.document(["get /a getA A"]).replacing("${AFunction.Arn}", with: function)
        let plan = Sync(api: try api(of: document), lock: nil, folder: ProjectFolder()).plan()
        #expect(plan.functions.map(\.type) == [type])
    }

    @Test func aMovedOrMergedStubIsNotWrittenAgain() throws {
        let text = try #require(try Self.package().files[Self.create])
        let moved = try Self.package(edits: ["Sources/OrdersFunction/All/A.swift": text], without: [Self.create])
        #expect(try Self.sync(moved, Self.before) == Plan())
        // Even where it no longer names the type of its input.
        let other = "extension Orders { func createOrder(_ input: In, context: Context) {} }"
        let renamed = try Self.package(edits: ["Sources/OrdersFunction/All/A.swift": other], without: [Self.create])
        #expect(try Self.sync(renamed, Self.before) == Plan())
        let lost = try Self.package(without: [Self.create])
        #expect(try Self.sync(lost, Self.before).changes.map(\.path) == [Self.create])
    }

    @Test func aFileInTheWayStays() throws {
        let folder = try Self.package(edits: ["Sources/OrdersFunction/Sub/listOrders.swift": "let mine = 1"])
        let plan = try Self.sync(folder, Self.before + ["get /list listOrders Orders"])
        #expect(plan.changes.map(\.path).contains("Sources/OrdersFunction/ListOrders2.swift"))
    }

    @Test func theUsersTypeIsExtended() throws {
        let folder = try Self.package(
            edits: ["Sources/OrdersFunction/Orders.swift": "@main\nfinal class Desk: OrdersHandler { init() {} }"])
        let plan = try Self.sync(folder, Self.before + ["get /list listOrders Orders"])
        let stub = try #require(folder.applying(plan).files["Sources/OrdersFunction/ListOrders.swift"])
        #expect(stub.contains("extension Desk {"))
    }

    @Test func aChangedSignatureIsShownWithItsLines() throws {
        let folder = try Self.package(edits: [
            "Sources/ItemsFunction/ListItems.swift":
                "extension Items {\n func listItems(_ input: ListItems.Input) {\n  return .notFound // .notFound\n }\n}"
        ])
        let after = [
            "get /items listItems Items parameters: [{name: limit, in: query, schema: {type: integer}}]\n"
                + "      responses: {'200': {description: x}}",
            Self.before[1],
        ]
        let plan = try Self.sync(folder, after)
        #expect(plan.changes.map(\.path) == ["gatewright.lock"])
        #expect(
            plan.remarks == [
                Plan.Remark(
                    kind: .changed, text: "GET /items  ItemsHandler.listItems",
                    details: [
                        .new("input.limit: Int?"), .old(".notFound"),
                        .line(
                            path: "Sources/ItemsFunction/ListItems.swift", number: 3,
                            text: "return .notFound // .notFound"),
                    ])
            ])
    }

    /// What a test calls, makes or expects may not compile either.
    @Test(
        arguments: [
            ("{name: limit, in: query, schema: {type: integer}}", "'404': {description: x}", []),
            ("{name: limit, in: query, required: true, schema: {type: integer}}", "'404': {description: x}", [3, 4]),
            ("{name: limit, in: query, schema: {type: integer}}", "'410': {description: x}", [5]),
        ])
    func aChangeIsShownWithTheLinesOfTests(parameter: String, response: String, lines: [Int]) throws {
        let test = "Tests/ItemsFunctionTests/ListItemsTests.swift"
        let folder = try Self.package(edits: [
            test: """
            struct ListItemsTests {
                @Test func items() async throws {
                    _ = try await api.listItems()
                    _ = ListItems.Input()
                    #expect(try await output() != .notFound)
                }
            }
            """
        ])
        let after =
            "get /items listItems Items parameters: [\(parameter)]\n"
            + "      responses: {'200': {description: x}, \(response)}"
        let details = try Self.sync(folder, [after, Self.before[1]]).remarks.flatMap(\.details)
        let found = details.compactMap { if case .line(test, let number, _) = $0 { number } else { nil } }
        #expect(found == lines)
    }

    /// The compiler says of the type that it does not conform, and a test gets another answer.
    @Test func aChangedResultIsShownWithTheTypeThatLacksIt() throws {
        let test = "struct ListItemsTests {\n let output = await api.listItems()\n}"
        let folder = try Self.package(
            ["get /items listItems Items responses: {}"], edits: ["Tests/ItemsFunctionTests/ListItemsTests.swift": test]
        )
        let plan = try Self.sync(folder, [Self.before[0]])
        let lines = plan.remarks.flatMap(\.details).compactMap { detail -> String? in
            guard case .line(let path, let number, _) = detail else { return nil }
            return "\(path):\(number)"
        }
        #expect(
            lines == [
                "Sources/ItemsFunction/Items.swift:5", "Sources/ItemsFunction/ListItems.swift:5",
                "Tests/ItemsFunctionTests/ListItemsTests.swift:2",
            ])
    }

    /// What is gone is said as long as its file is there, and moved aside only on demand.
    @Test func aRemovedOperationIsKeptOrMovedAside() throws {
        let folder = try Self.package()
        let after = ["get /list listOrders Orders"] + Self.before.prefix(1)
        let plan = try Self.sync(folder, after)
        #expect(plan.remarks.map(\.kind) == [.new, .removed])
        let next = folder.applying(plan)
        #expect(next.files[Self.create] != nil)
        let again = try Self.sync(next, after)
        #expect(again.changes.isEmpty)
        #expect(again.remarks.map(\.kind) == [.removed])
        let moving = try Self.sync(next, after, quarantines: true)
        let moved = next.applying(moving)
        #expect(moved.files[Self.create] == nil)
        #expect(moved.files["Quarantine/" + Self.create] == folder.files[Self.create])
        #expect(try Self.sync(moved, after, quarantines: true) == Plan())
        // It comes back, and goes again: nothing in the quarantine is written over.
        let back = moved.applying(try Self.sync(moved, Self.before, quarantines: true))
        #expect(back.files[Self.create] == folder.files[Self.create])
        let twice = back.applying(try Self.sync(back, after, quarantines: true))
        #expect(twice.files["Quarantine/Sources/OrdersFunction/CreateOrder2.swift"] == folder.files[Self.create])
        #expect(twice.files["Quarantine/" + Self.create] == folder.files[Self.create])
    }

    /// Files that have got a number, since others were in the way, go with their operation.
    @Test func aRemovedOperationIsFoundInFilesWithNumbers() throws {
        let tests = "Tests/OrdersFunctionTests/CreateOrderTests.swift"
        let empty = try Self.package([Self.before[0]], edits: [Self.create: "// mine", tests: "// mine"])
        let folder = empty.applying(try Self.sync(empty, Self.before))
        let numbered = [Self.create, tests].map { $0.replacing(".swift", with: "2.swift") }
        #expect(numbered.allSatisfy { folder.files[$0] != nil })
        let plan = try Self.sync(folder, [Self.before[0]], quarantines: true)
        #expect(plan.changes.map(\.path).filter(numbered.contains) == numbered)
    }

    /// A run that ended between the new name of a file and the loss of its old one.
    @Test func aMoveThatWasInterruptedIsTakenUp() throws {
        var folder = try Self.package()
        let aside = "Quarantine/" + Self.create
        folder.files[aside] = folder.files[Self.create]
        func destination() throws -> String? {
            try Self.sync(folder, [Self.before[0]], quarantines: true).changes.compactMap(\.destination)
                .first { $0.contains("Sources/") }
        }
        #expect(try destination() == "Quarantine/Sources/OrdersFunction/CreateOrder2.swift")
        let identity = ProjectFolder.FileIdentity(device: 1, number: 2)
        folder.links = [Self.create: identity, aside: identity]
        #expect(try destination() == aside)
    }

    @Test func aFileWithOtherMethodsIsNotMovedAside() throws {
        let both =
            "extension Orders { func createOrder(_ i: CreateOrder.Input) {}\n func listOrders(_ i: ListOrders.Input) {} }"
        let folder = try Self.package(
            Self.before + ["get /list listOrders Orders"],
            edits: [Self.create: both], without: ["Sources/OrdersFunction/ListOrders.swift"])
        let after = Array(Self.before.prefix(1)) + ["get /list listOrders Orders"]
        let plan = try Self.sync(folder, after, quarantines: true)
        #expect(!plan.changes.contains { $0.path == Self.create })
        #expect(plan.remarks.contains { $0.kind == .kept })
    }

    @Test func renamedAndMovedOperationsAreSaid() throws {
        let folder = try Self.package()
        let renamed = try Self.sync(folder, [Self.before[0], "post /orders placeOrder Orders"])
        #expect(renamed.remarks.map(\.kind) == [.new, .renamed])
        let moved = try Self.sync(folder, [Self.before[0], "post /orders createOrder Items"])
        #expect(moved.changes.map(\.path).contains("Sources/ItemsFunction/CreateOrder.swift"))
        #expect(moved.remarks.map(\.kind) == [.new, .moved, .removed])
    }

    @Test func withoutALockEverythingIsLookedFor() throws {
        var folder = try Self.package()
        let lock = folder.files.removeValue(forKey: Lock.fileName)
        let plan = try Self.sync(folder, Self.before)
        #expect(plan.changes.map(\.path) == [Lock.fileName])
        #expect(folder.applying(plan).files[Lock.fileName] == lock)
    }

    /// The plugin's tool says the same from the lock's lines.
    @Test func theLagIsWhatSyncWouldDo() throws {
        let lock = try #require(try Self.package().files[Lock.fileName])
        let after = try api(of: Self.document([Self.before[0], "post /orders placeOrder Orders"]))
        let lags = after.functions.map { $0.stubLag(lock: lock) }
        #expect(lags.map(\.missing) == [[], ["placeOrder"]])
        #expect(lags.map(\.gone) == [[], ["createOrder"]])
        // What is gone was said by sync.
        let folder = try Self.package()
        let synced = folder.applying(try Self.sync(folder, [Self.before[0], "post /orders placeOrder Orders"]))
        let now = after.functions.map { $0.stubLag(lock: synced.files[Lock.fileName] ?? "") }
        #expect(now.allSatisfy { $0.missing.isEmpty && $0.gone.isEmpty })
    }
}

extension ProjectFolder {
    /// The folder after what a plan does.
    func applying(_ plan: Plan) -> ProjectFolder {
        var folder = self
        for change in plan.changes {
            switch change {
            case .create(let path, let text), .replace(let path, _, let text): folder.files[path] = text
            case .move(let path, let destination): folder.files[destination] = folder.files.removeValue(forKey: path)
            }
        }
        return folder
    }
}
