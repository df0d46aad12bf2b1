import Foundation
import GatewrightEmit
import GatewrightSpec
import Testing

/// The folders of `Tests/Cases`: a document in, Swift and diagnostics out.
///
/// A case whose expectation differs is rewritten, so that a review is `git diff`. Under `CI` nothing is rewritten.
struct CaseTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Cases")

    static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
        .filter { !$0.hasPrefix(".") }.sorted()

    @Test(arguments: names)
    func generates(name: String) throws {
        let folder = Self.folder.appending(path: name)
        let document = ["openapi.yaml", "openapi.json", "template.yaml"].first {
            FileManager.default.fileExists(atPath: folder.appending(path: $0).path)
        }
        let path = folder.appending(path: try #require(document)).path
        let diagnostics = Diagnostics()
        let configurationFile = folder.appending(path: Configuration.fileName).path
        let configuration =
            FileManager.default.fileExists(atPath: configurationFile)
            ? Configuration.read(configurationFile, diagnostics: diagnostics) : Configuration()
        var options = EmitOptions()
        options.checksResponses = configuration.checksResponses
        var reading = ReadOptions()
        reading.configuration = configuration
        let api = readAPI(at: path, options: reading, diagnostics: diagnostics)

        var files: [String: String] = [:]
        if let api, !diagnostics.hasErrors {
            let reduced = api.reduced(
                to: api.functions.map(\.name), checkingResponses: options.checksResponses)
            for file in reduced.files(options) { files[file.name] = file.text }
        }
        let rendered = diagnostics.rendered(color: false).replacing(Self.folder.path + "/", with: "")
        if !rendered.isEmpty { files["diagnostics.txt"] = rendered }
        try Self.expect(files, in: folder.appending(path: "expected"))
    }

    /// Every expected file compiles against the runtime, without a warning, in Swift 6 mode.
    @Test(arguments: names)
    func typeChecks(name: String) async throws {
        let expected = Self.folder.appending(path: "\(name)/expected")
        let sources = ((try? FileManager.default.contentsOfDirectory(atPath: expected.path)) ?? [])
            .filter { $0.hasSuffix(".swift") }.sorted().map { expected.appending(path: $0).path }
        if sources.isEmpty { return }
        let output = try await TypeChecker.check(sources)
        #expect(output.isEmpty, "\(output)")
    }

    static func expect(_ files: [String: String], in folder: URL) throws {
        let manager = FileManager.default
        let present = Set((try? manager.contentsOfDirectory(atPath: folder.path)) ?? [])
        for name in present.union(files.keys).sorted() {
            let file = folder.appending(path: name)
            let old = try? String(contentsOf: file, encoding: .utf8)
            let new = files[name]
            guard old != new else { continue }
            Issue.record("\(folder.lastPathComponent)/\(name) differs: see `git diff`")
            if ProcessInfo.processInfo.environment["CI"] != nil { continue }
            try manager.createDirectory(at: folder, withIntermediateDirectories: true)
            if let new {
                try new.write(to: file, atomically: true, encoding: .utf8)
            } else {
                try manager.removeItem(at: file)
            }
        }
    }
}
