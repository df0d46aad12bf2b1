import Foundation
import Testing

@testable import GatewrightProject

/// Nothing of a user's is written over, and nothing outside of the folder is touched.
struct ProjectFilesTests {
    private func withFolder(_ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
        try FileManager.default.createDirectory(atPath: folder + "/package", withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try body(folder)
    }

    private func write(_ text: String, _ path: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    }

    private func read(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

    private func names(_ folder: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
    }

    @Test func aFileIsCreatedOnce() throws {
        try withFolder { folder in
            let files = try ProjectFiles(folder: folder + "/new/package")
            #expect(try files.perform(.create(path: "a/b/c.swift", text: "one")))
            #expect(try !files.perform(.create(path: "a/b/c.swift", text: "two")))
            #expect(try read(folder + "/new/package/a/b/c.swift") == "one")
            #expect(try names(folder + "/new/package") == ["a", "a/b", "a/b/c.swift"])
        }
    }

    @Test func onlyWhatIsKnownIsReplaced() throws {
        try withFolder { folder in
            let files = try ProjectFiles(folder: folder)
            try write("old", folder + "/a")
            #expect(throws: ProjectFiles.Failure.changedMeanwhile("a")) {
                try files.perform(.replace(path: "a", old: "other", text: "new"))
            }
            #expect(throws: ProjectFiles.Failure.changedMeanwhile("a")) {
                try files.perform(.replace(path: "a", old: "ol", text: "new"))
            }
            #expect(try read(folder + "/a") == "old")
            try files.perform(.replace(path: "a", old: "old", text: "new"))
            #expect(try read(folder + "/a") == "new")
            #expect(try names(folder) == ["a", "package"])
        }
    }

    @Test func aFileIsMovedWhereNothingIs() throws {
        try withFolder { folder in
            let files = try ProjectFiles(folder: folder)
            try write("one", folder + "/a")
            try write("two", folder + "/b")
            #expect(throws: ProjectFiles.Failure.occupied("b")) { try files.perform(.move(path: "a", to: "b")) }
            #expect(try files.perform(.move(path: "a", to: "c/a")))
            #expect(try read(folder + "/c/a") == "one")
            #expect(try !files.perform(.move(path: "a", to: "c/a2")))
            // As a run leaves it that was ended between the two steps.
            try FileManager.default.linkItem(atPath: folder + "/c/a", toPath: folder + "/a")
            #expect(try files.perform(.move(path: "a", to: "c/a")))
            #expect(try names(folder) == ["b", "c", "c/a", "package"])
        }
    }

    @Test(arguments: ["", ".", "..", "../a", "a/../b", "/a", "a//b", "a/", "a\0b", String(repeating: "a", count: 256)])
    func pathsStayInTheFolder(_ path: String) throws {
        try withFolder { folder in
            let files = try ProjectFiles(folder: folder + "/package")
            #expect(throws: ProjectFiles.Failure.badPath(path)) { try files.perform(.create(path: path, text: "")) }
            #expect(try names(folder) == ["package"])
        }
    }

    @Test func namesOfOneFileAreKnown() throws {
        try withFolder { folder in
            for path in ["Sources/A", "Quarantine/Sources/A"] {
                try FileManager.default.createDirectory(atPath: "\(folder)/\(path)", withIntermediateDirectories: true)
            }
            try write("one", folder + "/Sources/A/B.swift")
            try write("one", folder + "/Sources/A/C.swift")
            try FileManager.default.linkItem(
                atPath: folder + "/Sources/A/B.swift", toPath: folder + "/Quarantine/Sources/A/B.swift")
            let project = try ProjectFolder.read(folder).folder
            #expect(project.isSame("Sources/A/B.swift", "Quarantine/Sources/A/B.swift"))
            #expect(!project.isSame("Sources/A/B.swift", "Sources/A/C.swift"))
            #expect(!project.isSame("Sources/A/C.swift", "Sources/A/D.swift"))
        }
    }

    @Test func linksAreNotFollowed() throws {
        try withFolder { folder in
            try FileManager.default.createDirectory(atPath: folder + "/outside", withIntermediateDirectories: false)
            try write("theirs", folder + "/outside/file")
            let manager = FileManager.default
            try manager.createSymbolicLink(atPath: folder + "/package/Sources", withDestinationPath: "../outside")
            try manager.createSymbolicLink(atPath: folder + "/package/lock", withDestinationPath: "../outside/file")
            try manager.createSymbolicLink(atPath: folder + "/package/none", withDestinationPath: "../outside/none")
            let files = try ProjectFiles(folder: folder + "/package")
            #expect(throws: ProjectFiles.Failure.notAFolder("Sources/a.swift")) {
                try files.perform(.create(path: "Sources/a.swift", text: ""))
            }
            #expect(throws: ProjectFiles.Failure.self) {
                try files.perform(.replace(path: "lock", old: "theirs", text: "ours"))
            }
            #expect(try !files.perform(.create(path: "none", text: "")))
            #expect(try names(folder + "/outside") == ["file"])
            #expect(try read(folder + "/outside/file") == "theirs")
        }
    }

    @Test func whatEndedRunsLeftIsRemoved() throws {
        try withFolder { folder in
            // No process has a number so high.
            let left = ".gatewright-2000000000-1.temporary"
            let current = ".gatewright-\(getpid())-1.temporary"
            for name in [left, current, ".gatewright-x.temporary"] { try write("", "\(folder)/package/\(name)") }
            let (_, leftOvers) = try ProjectFolder.read(folder + "/package")
            #expect(leftOvers == [left])
            try ProjectFiles(folder: folder + "/package").removeLeftOvers(leftOvers)
            #expect(try names(folder + "/package") == [current, ".gatewright-x.temporary"].sorted())
        }
    }
}
