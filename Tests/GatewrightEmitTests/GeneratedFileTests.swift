import Foundation
import GatewrightEmit
import Testing

struct GeneratedFileTests {
    private let text = "// Generated from openapi.yaml by Gatewright. Do not edit.\n\nlet a = 1\n"

    @Test func createsTheFolder() throws {
        let temporary = try TemporaryFolder()
        let folder = temporary.url.appending(path: "a/b")
        #expect(try GeneratedFile(name: "A.swift", text: text).write(into: folder.path))
        #expect(try String(contentsOf: folder.appending(path: "A.swift"), encoding: .utf8) == text)
        #expect(try temporary.files.count == 1)
    }

    @Test func leavesAnUnchangedFileUntouched() throws {
        let temporary = try TemporaryFolder()
        let folder = temporary.url
        let file = GeneratedFile(name: "A.swift", text: text)
        try file.write(into: folder.path)
        let path = folder.appending(path: "A.swift").path
        let before = try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? Int
        #expect(try !file.write(into: folder.path + "/"))
        let after = try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? Int
        #expect(before == after)
    }

    @Test func replacesWhatWasGenerated() throws {
        let temporary = try TemporaryFolder()
        let folder = temporary.url
        try GeneratedFile(name: "A.swift", text: text).write(into: folder.path)
        let new = text.replacing("openapi", with: "other")
        #expect(try GeneratedFile(name: "A.swift", text: new).write(into: folder.path))
        #expect(try String(contentsOf: folder.appending(path: "A.swift"), encoding: .utf8) == new)
        #expect(try temporary.files.count == 1)
    }

    @Test(arguments: [
        "", "\n", "let mine = 1\n", "\n// Generated from openapi.yaml by Gatewright. Do not edit.\n",
        "// Generated from openapi.yaml by Gatewright.", "// Generated from openapi.yaml by another. Do not edit.",
    ])
    func leavesTheUsersFileAlone(present: String) throws {
        let temporary = try TemporaryFolder()
        let folder = temporary.url
        let path = folder.appending(path: "A.swift")
        try present.write(to: path, atomically: true, encoding: .utf8)
        #expect(throws: GeneratedFile.WriteError.notGenerated(path: path.path)) {
            try GeneratedFile(name: "A.swift", text: text).write(into: folder.path)
        }
        #expect(try String(contentsOf: path, encoding: .utf8) == present)
    }

    @Test func saysWhyItCannotWrite() throws {
        let temporary = try TemporaryFolder()
        let folder = temporary.url
        let file = folder.appending(path: "file")
        try "".write(to: file, atomically: true, encoding: .utf8)
        let error = try #require(throws: GeneratedFile.WriteError.self) {
            try GeneratedFile(name: "A.swift", text: text).write(into: file.path)
        }
        #expect(error.description.contains(file.path))
    }
}
