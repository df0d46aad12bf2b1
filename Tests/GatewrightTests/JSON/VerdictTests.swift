import Foundation
import Testing

@testable import Gatewright

/// What generated code accepts against what an independent validator accepts: `verdicts.txt` of a case.
struct VerdictTests {
    @Test func composition() throws { try check("composition", Compositions.self, writes) }
    @Test func exactLimits() throws { try check("exact-limits", ExactLimits.self, writes) }
    @Test func inheritance() throws { try check("inheritance", Family.self, writes) }
    @Test func readOnly() throws { try check("read-only", CustomerInput.self) { _, _ in } }
    @Test func recursiveCollections() throws { try check("recursive-collections", Grove.self, writes) }
    @Test func references() throws { try check("references", ReferenceList.self, writes) }
    @Test func selfExtension() throws { try check("self-extension", Nodes.self, writes) }
    @Test func unions() throws { try check("unions", AllUnions.self, writes) }
    @Test func unionsTogether() throws { try check("unions-together", UnionsTogether.self, writes) }

    private func check<Model: JSONDecodable>(
        _ name: String, _ type: Model.Type, _ further: (Model, Substring) throws -> Void
    ) throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Cases/\(name)/verdicts.txt")
        let lines = try String(contentsOf: folder, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }
        #expect(!lines.isEmpty)
        for line in lines {
            let space = try #require(line.firstIndex(of: " "))
            let text = line[line.index(after: space)...]
            var cursor = JSONCursor(Array(text.utf8))
            let value = Model(from: &cursor)
            let isValid = cursor.finish()
            let said = cursor.errors.map { "\($0.pointer) \($0.message)" }
            #expect(isValid == line.hasPrefix("valid"), "\(line): \(said)")
            // A union's variant does not know the members by which another one would not fit.
            if isValid, let value, !line.hasPrefix("valid-once") { try further(value, line) }
        }
    }

    /// What was read is written, and read again as the same.
    private func writes<Model: JSONDecodable & JSONEncodable & Equatable>(_ value: Model, _ line: Substring) {
        var writer = JSONWriter()
        value.encode(to: &writer)
        var again = JSONCursor(writer.bytes)
        let copy = Model(from: &again)
        let written = String(decoding: writer.bytes, as: UTF8.self)
        let isSame = again.finish() && copy == value
        #expect(isSame, "\(line) is written as \(written)")
    }
}
