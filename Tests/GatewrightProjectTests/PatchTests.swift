import Foundation
import Testing

@testable import GatewrightProject

/// `git apply` makes of the patch what the plan does.
struct PatchTests {
    @Test(arguments: [
        ("", "a\n"), ("a\n", ""), ("a", "a\n"), ("a\n", "a"), ("a\nb", "a\nc"), ("x\n", "x\n"),
        ((1...60).map { "line \($0)\n" }.joined(), (1...60).map { $0 % 17 == 0 ? "other\n" : "line \($0)\n" }.joined()),
        ((1...9).map { "\($0)\n" }.joined(), (2...12).map { "\($0)\n" }.joined()),
        ("a\r\nb\r\n", "a\nb\r\n"),
    ])
    func replacementsApply(_ old: String, _ new: String) throws {
        var plan = Plan()
        if old != new { plan.changes.append(.replace(path: "a b.txt", old: old, text: new)) }
        plan.changes.append(.create(path: "new/ü\"\\.swift", text: new))
        plan.changes.append(.move(path: "m.swift", to: "Quarantine/m.swift"))
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        func file(_ name: String) -> URL { folder.appendingPathComponent(name) }
        try Data(old.utf8).write(to: file("a b.txt"))
        try Data("m\n".utf8).write(to: file("m.swift"))
        try Data(plan.patch.utf8).write(to: file(".patch"))
        let git = Process()
        git.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        git.arguments = ["git", "apply", "--whitespace=nowarn", ".patch"]
        git.currentDirectoryURL = folder
        try git.run()
        git.waitUntilExit()
        #expect(git.terminationStatus == 0, "\(plan.patch)")
        #expect(try Data(contentsOf: file("a b.txt")) == Data(new.utf8))
        if !new.isEmpty { #expect(try Data(contentsOf: file("new/ü\"\\.swift")) == Data(new.utf8)) }
        #expect(try Data(contentsOf: file("Quarantine/m.swift")) == Data("m\n".utf8))
        #expect(!FileManager.default.fileExists(atPath: file("m.swift").path))
    }
}
