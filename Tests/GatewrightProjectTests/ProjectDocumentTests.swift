import Testing

@testable import GatewrightProject

/// Which documents a package has.
struct ProjectDocumentTests {
    private static let manifest =
        "targets: [.executableTarget(name: \"OrdersFunction\"), .target(name: \"Shared\")]"

    @Test(arguments: [
        (["openapi.yml"], ["openapi.yml"]),
        (["openapi.json", "template.yaml"], ["openapi.json"]),
        (["template.yaml"], ["template.yaml"]),
        (["template.json", "api/shop.yaml"], ["template.json"]),
        (
            ["openapi.yaml", "Sources/OrdersFunction/openapi.json"],
            ["openapi.yaml", "Sources/OrdersFunction/openapi.json"]
        ),
        // A resource of a target may be called so, and a library has all of its document.
        (["Sources/OrdersFunction/template.json", "Sources/Shared/openapi.yaml"], []),
        (["shop.yaml"], []),
    ])
    func documentsAreFoundByTheirNames(_ files: [String], _ documents: [String]) throws {
        var folder = ProjectFolder(files: ["Package.swift": Self.manifest])
        for file in files { folder.files[file] = "" }
        #expect(try ProjectDocument.all(in: folder).map(\.path) == documents)
    }

    @Test(arguments: [["openapi.yaml", "openapi.json"], ["template.yaml", "template.yml"]])
    func oneOfSeveralHasToGo(_ files: [String]) {
        let folder = ProjectFolder(files: Dictionary(uniqueKeysWithValues: files.map { ($0, "") }))
        #expect(throws: ProjectDocument.Failure.several(files)) { try ProjectDocument.all(in: folder) }
    }

    /// What was named the last time comes before a template, which may be that of the deployment.
    @Test func aDocumentInTheLockComesBeforeATemplate() throws {
        let lock = "gatewright 1\ndocument api/shop.yaml\nsha256 \(String(repeating: "0", count: 64))\n"
        var folder = ProjectFolder(files: ["template.yaml": "", Lock.fileName: lock])
        #expect(try ProjectDocument.all(in: folder).map(\.path) == ["api/shop.yaml"])
        folder.files["openapi.yaml"] = ""
        #expect(try ProjectDocument.all(in: folder).map(\.path) == ["openapi.yaml"])
    }
}
