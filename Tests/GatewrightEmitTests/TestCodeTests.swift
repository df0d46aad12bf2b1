import Foundation
import GatewrightAPI
import GatewrightEmit
import GatewrightSpec
import Testing

/// The code for tests, of cases that have a folder `tests` for it.
///
/// What differs is rewritten, so that a review is `git diff`. Under `CI` nothing is rewritten.
struct TestCodeTests {
    static let names = CaseTests.names.filter {
        FileManager.default.fileExists(atPath: CaseTests.folder.appending(path: "\($0)/tests").path)
    }

    static func files(of name: String) throws -> (files: [GeneratedFile], diagnostics: String) {
        let path = CaseTests.folder.appending(path: "\(name)/openapi.yaml").path
        let diagnostics = Diagnostics()
        var options = ReadOptions()
        options.keepsExamples = true
        let api = try #require(readAPI(at: path, options: options, diagnostics: diagnostics))
        let functions = api.functions.map(\.name)
        var tests = api.reduced(to: functions, forTests: true)
        tests.resolveContract(in: api, diagnostics: diagnostics)
        let rendered = diagnostics.rendered(color: false).replacing(CaseTests.folder.path + "/", with: "")
        return (tests.testFiles(of: "Function", generated: api.reduced(to: functions)), rendered)
    }

    @Test(arguments: names)
    func generates(name: String) throws {
        let (files, diagnostics) = try Self.files(of: name)
        var texts: [String: String] = diagnostics.isEmpty ? [:] : ["diagnostics.txt": diagnostics]
        for file in files { texts[file.name] = file.text }
        try CaseTests.expect(texts, in: CaseTests.folder.appending(path: "\(name)/tests"))
    }

    /// The code compiles beside that of the functions, which is another module.
    @Test(arguments: names)
    func typeChecks(name: String) async throws {
        func sources(_ folder: String) -> [String] {
            let folder = CaseTests.folder.appending(path: "\(name)/\(folder)")
            return ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
                .filter { $0.hasSuffix(".swift") }.sorted().map { folder.appending(path: $0).path }
        }
        let folder = try TemporaryFolder()
        let output = try await TypeChecker.check(sources("tests"), beside: sources("expected"), in: folder.url.path)
        #expect(output.isEmpty, "\(output)")
    }
}
