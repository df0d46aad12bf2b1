import Foundation
import Testing

@testable import Gatewright

/// What generated code accepts against what an independent validator accepts: `verdicts.txt` of a case.
struct VerdictTests {
    @Test func composition() throws { try check("composition", Compositions.self) }

    private func check<Model: JSONDecodable & JSONEncodable>(_ name: String, _ type: Model.Type) throws {
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
            #expect(isValid == (line[..<space] == "valid"), "\(line): \(said)")
            guard isValid, let value else { continue }
            // What was read is written, and read again as the same.
            var writer = JSONWriter()
            value.encode(to: &writer)
            var again = JSONCursor(writer.bytes)
            let copy = Model(from: &again)
            #expect(
                again.finish() && copy != nil, "\(line) is written as \(String(decoding: writer.bytes, as: UTF8.self))")
        }
    }
}
