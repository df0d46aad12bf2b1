import Foundation
import GatewrightAPI
import GatewrightSpec
import Testing

@testable import GatewrightProject

/// What a package is made of.
struct InitializationTests {
    private func plan(_ files: [String: String] = [:]) throws -> Plan {
        let api = try api(of: StarterDocument.text)
        let sync = Sync(
            api: api, lock: nil,
            folder: ProjectFolder(files: files))
        return Initialization(
            sync: sync, name: "greetings",
            dependency: .url("https://example.com/gatewright", requirement: .branch("main")),
            documents: [("openapi.yaml", StarterDocument.text)]
        ).plan()
    }

    @Test func aPackageConsistsOfTheseFiles() throws {
        let plan = try plan()
        #expect(plan.remarks.isEmpty)
        #expect(
            plan.changes.map(\.path) == [
                "openapi.yaml", ".gitignore", "lambda-toolset.json", "Makefile", "README.md",
                "Sources/GreetingsFunction/Greetings.swift", "Tests/GreetingsFunctionTests/SayHelloTests.swift",
                "Sources/GreetingsFunction/SayHello.swift", "Package.swift", "gatewright.lock",
            ])
    }

    @Test func theReadmeShowsARequestThatIsAnswered() throws {
        let readme = ProjectFolder().applying(try plan()).files["README.md"]
        #expect(readme?.contains("$ gatewright invoke .build/debug/GreetingsFunction GET /greetings/1\n") == true)
    }

    /// A title that only a deployment knows names nothing, and no request reaches a function that gets events.
    @Test func theReadmeOfAFunctionThatGetsEvents() throws {
        let integration = "{type: aws, httpMethod: POST, uri: 'arn:aws:lambda:eu-west-1:123456789012:function:Calc'}"
        let api = try api(
            of: """
                openapi: 3.0.3
                info: {title: '${AWS::StackName}-calc', version: '1'}
                paths:
                  /a: {get: {responses: {'200': {description: Done.}}, x-amazon-apigateway-integration: \(integration)}}
                  /b: {get: {responses: {'200': {description: Done.}}, x-amazon-apigateway-integration: \(integration)}}
                """)
        let plan = Initialization(
            sync: Sync(api: api, lock: nil, folder: ProjectFolder()), name: "calc", dependency: .path("../gatewright"),
            documents: []
        ).plan()
        let files = ProjectFolder().applying(plan).files
        #expect(files["README.md"]?.hasPrefix("# calc\n") == true)
        #expect(
            files["README.md"]?.contains("$ echo '{}' | gatewright invoke .build/debug/CalcFunction --event -\n")
                == true)
        // Without a test, `swift test` fails.
        #expect(files["Tests/CalcFunctionTests/OtherEventsTests.swift"]?.contains("handle(event: .null") == true)
        #expect(files["Package.swift"]?.contains("\"CalcFunctionTests\"") == true)
    }

    /// A program of another name is not linked: its target is written in letters that every linker takes.
    @Test(arguments: [
        ("ДваЧ", "DvaC"), ("Été à Nîmes", "EteANimes"), ("日本", "RiBen"), ("ⵀⵀ", "API"), ("Shop 2", "Shop2"),
    ])
    func aTargetIsNamedInASCII(title: String, name: String) throws {
        let api = try api(
            of: """
                openapi: 3.0.3
                info: {title: '\(title)', version: '1'}
                paths:
                  /a: {get: {responses: {'204': {description: Done.}}}}
                """)
        let plan = Initialization(
            sync: Sync(api: api, lock: nil, folder: ProjectFolder()), name: "a", dependency: .path("../gatewright"),
            documents: []
        ).plan()
        let manifest = ProjectFolder().applying(plan).files["Package.swift"]
        #expect(manifest?.contains("name: \"\(name)Function\"") == true)
    }

    /// Wherever a run ended, the next one does the rest and nothing else.
    @Test func aRunThatWasInterruptedIsTakenUp() throws {
        let whole = try plan()
        for count in 0...whole.changes.count {
            var files: [String: String] = [:]
            for case .create(let path, let text) in whole.changes.prefix(count) { files[path] = text }
            let rest = try plan(files)
            #expect(rest.changes == Array(whole.changes.dropFirst(count)))
            #expect(rest.remarks.isEmpty)
        }
    }

    @Test func whatIsThereStays() throws {
        let mine = "// mine"
        let plan = try plan([
            "Package.swift": mine, "README.md": mine,
            "Sources/GreetingsFunction/Hello.swift": """
            @main struct Hello: GreetingsHandler {
                func sayHello(_ input: SayHello.Input, context: Context) async throws -> SayHello.Output { .ok(.init()) }
            }
            """,
        ])
        #expect(plan.changes.allSatisfy { $0.path != "Package.swift" && $0.path != "README.md" })
        #expect(!plan.changes.contains { $0.path.hasPrefix("Sources/") })
        #expect(plan.remarks.map(\.kind) == [.kept, .todo])
    }
}

/// The API of a document.
func api(of document: String, keepsExamples: Bool = false) throws -> API {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("openapi.yaml").path
    try Data(document.utf8).write(to: URL(fileURLWithPath: path))
    let diagnostics = Diagnostics()
    var options = ReadOptions()
    options.keepsExamples = keepsExamples
    let api = try #require(readAPI(at: path, options: options, diagnostics: diagnostics))
    try #require(!diagnostics.hasErrors, "\(diagnostics.rendered())")
    return api
}
