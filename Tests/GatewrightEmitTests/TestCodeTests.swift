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

    static func files(of name: String, parts: Int? = nil) throws -> (files: [GeneratedFile], diagnostics: String) {
        let path = CaseTests.folder.appending(path: "\(name)/openapi.yaml").path
        let diagnostics = Diagnostics()
        var options = ReadOptions()
        options.keepsExamples = true
        let api = try #require(readAPI(at: path, options: options, diagnostics: diagnostics))
        let functions = api.functions.map(\.name)
        var tests = api.reduced(to: functions, forTests: true)
        tests.resolveContract(in: api, diagnostics: diagnostics)
        let rendered = diagnostics.rendered(color: false).replacing(CaseTests.folder.path + "/", with: "")
        return (tests.testFiles(of: "Function", generated: api.reduced(to: functions), parts: parts), rendered)
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

    /// Of large documents, clients and contracts too come in several files, with the same methods and lines.
    @Test(arguments: ["contract", "authorizers"])
    func comesInParts(name: String) async throws {
        func lines(_ files: [GeneratedFile]) -> [String] {
            files.filter { $0.name.hasPrefix("ContractTests") }.flatMap { $0.text.split(separator: "\n") }
                .map { String($0.drop { $0 == " " }) }.filter { $0.hasPrefix("{\"") }.sorted()
        }
        func methods(_ prefix: String, _ files: [GeneratedFile]) -> [String] {
            files.filter { $0.name.hasPrefix(prefix) }.flatMap { $0.text.split(separator: "\n") }
                .filter { $0.contains("func ") }.map(String.init).sorted()
        }
        let (files, _) = try Self.files(of: name, parts: 3)
        let whole = try Self.files(of: name).files
        #expect(files.map(\.name).filter { $0.hasPrefix("Client") }.count == 3)
        #expect(methods("Client", files) == methods("Client", whole))
        #expect(files.map(\.name).filter { $0.hasPrefix("ContractTests") }.count == 3)
        #expect(methods("ContractTests", files) == methods("ContractTests", whole))
        #expect(files.filter { $0.text.contains("static let table") }.count == 2)
        #expect(files.filter { $0.text.contains("func") && $0.name.hasPrefix("ContractTests") }.count == 3)
        #expect(lines(files) == lines(whole) && !lines(whole).isEmpty)

        let folder = try TemporaryFolder()
        let sources = try files.map { file in
            let url = folder.url.appending(path: file.name)
            try file.text.write(to: url, atomically: true, encoding: .utf8)
            return url.path
        }
        let expected = CaseTests.folder.appending(path: "\(name)/expected")
        let functions = try FileManager.default.contentsOfDirectory(atPath: expected.path)
            .filter { $0.hasSuffix(".swift") }.map { expected.appending(path: $0).path }
        let output = try await TypeChecker.check(sources, beside: functions, in: folder.url.path)
        #expect(output.isEmpty, "\(output)")
    }
}
