import Testing

@testable import GatewrightSpec

@Suite("Workspace")
struct WorkspaceTests {
    @Test("references lead through files below the folder of the document")
    func files() throws {
        let folder = try TemporaryFolder([
            "api/openapi.yaml": "a: {$ref: 'parts/one.yaml#/x'}\nb: {$ref: ./parts/two%20.json}",
            "api/parts/one.yaml": "x: {$ref: '../openapi.yaml#/b'}",
            "api/parts/two .json": "{\"y\": 2}",
        ])
        let diagnostics = Diagnostics()
        let workspace = Workspace(diagnostics: diagnostics)
        let root = try #require(workspace.read(folder.path + "/api/./openapi.yaml"))
        let target = workspace.target(of: try #require(root["a"]?["$ref"]))
        #expect(outline(target) == "{y: 2}")
        #expect(diagnostics.all.isEmpty)
        let names = ["./openapi.yaml", "parts/one.yaml", "parts/two .json"]
        #expect(workspace.files == names.map { "\(folder.path)/api/\($0)" })
        #expect(diagnostics.sources.count == 3)
    }

    @Test("a file that is reached in several ways is read once")
    func identity() throws {
        let folder = try TemporaryFolder([
            "openapi.yaml": "a: {$ref: 'x.yaml'}\nb: {$ref: './y/../x.yaml#'}\nc: {$ref: link.yaml}",
            "x.yaml": "1", "y/z.yaml": "2",
        ])
        try folder.link("link.yaml", to: "x.yaml")
        let workspace = Workspace(diagnostics: Diagnostics())
        let root = try #require(workspace.read(folder.path + "/openapi.yaml"))
        for key in ["a", "b", "c"] {
            #expect(workspace.target(of: try #require(root[key]?["$ref"]))?.integer == 1)
        }
        #expect(workspace.files.count == 2)
    }

    @Test("nothing outside the folder is read unless it is allowed", arguments: [false, true])
    func outside(isAllowed: Bool) throws {
        let folder = try TemporaryFolder([
            "api/openapi.yaml":
                "a: {$ref: '../common/x.yaml'}\nb: {$ref: link.yaml}\nc: {$ref: '../commonplace/x.yaml'}",
            "common/x.yaml": "1", "commonplace/x.yaml": "2",
        ])
        try folder.link("api/link.yaml", to: "../common/x.yaml")
        let diagnostics = Diagnostics()
        let workspace = Workspace(
            allowOutside: isAllowed ? folder.path + "/common" : nil, diagnostics: diagnostics)
        let root = try #require(workspace.read(folder.path + "/api/openapi.yaml"))
        let found = try ["a", "b", "c"].map { workspace.target(of: try #require(root[$0]?["$ref"]))?.integer }
        #expect(found == (isAllowed ? [1, 1, nil] : [nil, nil, nil]))
        #expect(diagnostics.all.map(\.message.identifier).allSatisfy { $0 == "outside-reference" })
        #expect(diagnostics.all.count == (isAllowed ? 1 : 3))
        #expect(workspace.files.count == (isAllowed ? 2 : 1))
    }

    @Test("a misspelt file name gets a suggestion")
    func missingFile() throws {
        let folder = try TemporaryFolder(["openapi.yaml": "a: {$ref: parts/ordr.yaml}", "parts/order.yaml": "1"])
        let diagnostics = Diagnostics()
        let workspace = Workspace(diagnostics: diagnostics)
        let root = try #require(workspace.read(folder.path + "/openapi.yaml"))
        #expect(outline(workspace.target(of: try #require(root["a"]?["$ref"]))) == "nothing")
        #expect(diagnostics.all.map(\.message.fix) == ["did you mean `parts/order.yaml`?"])
    }

    @Test("a file with errors is said once, however many references lead to it")
    func brokenFile() throws {
        let folder = try TemporaryFolder([
            "openapi.yaml": "a: {$ref: x.yaml}\nb: {$ref: 'x.yaml#/y'}", "x.yaml": "y: 'open",
        ])
        let diagnostics = Diagnostics()
        let workspace = Workspace(diagnostics: diagnostics)
        let root = try #require(workspace.read(folder.path + "/openapi.yaml"))
        for key in ["a", "b"] {
            #expect(outline(workspace.target(of: try #require(root[key]?["$ref"]))) == "nothing")
        }
        #expect(diagnostics.all.map(\.message.identifier) == ["unclosed-quote"])
        #expect(diagnostics.all.map(\.position?.file) == [1])
    }

    @Test("what cannot be read is said", arguments: ["missing.yaml", "folder", "/dev/null"])
    func unreadable(name: String) throws {
        let folder = try TemporaryFolder(["folder/x": ""])
        let diagnostics = Diagnostics()
        let path = name.hasPrefix("/") ? name : folder.path + "/" + name
        #expect(outline(Workspace(diagnostics: diagnostics).read(path)) == "nothing")
        #expect(diagnostics.all.map(\.message.identifier) == ["unreadable-file"])
    }

    @Test(
        "paths are joined as text",
        arguments: [
            ("a/b", "c", "a/b/c"), ("a/b", "../c", "a/c"), ("a", "../../c", "../c"), ("", "./c", "c"),
            ("a", "/c", "/c"),
            ("/a", "../../c", "/c"), ("..", "c", "../c"), ("../..", "../c", "../../../c"), ("a//b/", "c", "a/b/c"),
        ])
    func paths(folder: String, path: String, expected: String) {
        #expect(FilePath.joined(folder, path) == expected)
    }
}
