import Foundation
import GatewrightAPI
import GatewrightEmit
import GatewrightSpec
import Testing

/// What is printed for the examples, beside these tests in `Golden`.
///
/// A file that differs is rewritten, so that a review is `git diff`. Under `CI` nothing is rewritten.
struct GoldenTests {
    struct Example: CustomTestStringConvertible, Sendable {
        var name: String
        var api: API
        var options = EmitOptions()
        var testDescription: String { name }
    }

    static let examples = [
        Example(name: "orders", api: .orders),
        Example(name: "orders-package", api: .orders, options: EmitOptions(access: .package)),
        Example(name: "types", api: .allTypes),
        Example(name: "types-package", api: .allTypes, options: EmitOptions(access: .package)),
        Example(name: "operations", api: .operations),
        Example(name: "operations-package", api: .operations, options: EmitOptions(access: .package)),
        Example(name: "many", api: .many),
        Example(name: "nothing", api: API(document: "empty.json", title: "")),
    ]

    @Test(arguments: examples)
    func prints(_ example: Example) throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden/\(example.name)")
        for file in example.api.files(example.options) {
            // With another extension, or the package manager would compile it.
            let golden = folder.appending(path: file.name + ".txt")
            if (try? String(contentsOf: golden, encoding: .utf8)) == file.text { continue }
            Issue.record("\(example.name)/\(file.name) differs: see `git diff`")
            if ProcessInfo.processInfo.environment["CI"] != nil { continue }
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try file.text.write(to: golden, atomically: true, encoding: .utf8)
        }
    }

    @Test(arguments: examples)
    func printsTheSameAgain(_ example: Example) {
        #expect(example.api.files(example.options) == example.api.files(example.options))
    }

    @Test(arguments: examples)
    func compiles(_ example: Example) async throws {
        let folder = try TemporaryFolder()
        for file in example.api.files(example.options) { try file.write(into: folder.url.path) }
        let output = try await TypeChecker.check(folder.files)
        #expect(output.isEmpty, "\(output)")
    }
}
