import Foundation
import Testing

@testable import GatewrightCheck
@testable import GatewrightSpec

/// `docs/extensions.md` has a row for every key that is known, and names only rules that there are.
struct ExtensionTableTests {
    private static let file = RulePage.folder.deletingLastPathComponent().appending(path: "extensions.md")

    /// The rows of both tables: what stands in the first column, and the rest.
    private static func rows() throws -> [[(key: String, text: String)]] {
        let text = try String(contentsOf: file, encoding: .utf8)
        return text.components(separatedBy: "|---|---|\n").dropFirst().map { table in
            table.components(separatedBy: "\n").prefix { $0.hasPrefix("| `") }.map { line in
                let cells = line.dropFirst(2).dropLast(2).components(separatedBy: " | ")
                return (String(cells[0].dropFirst().dropLast()), cells.dropFirst().joined(separator: " | "))
            }
        }
    }

    @Test func everyExtensionHasARow() throws {
        let rows = try Self.rows()
        #expect(rows.count == 2)
        #expect(rows[0].map(\.key) == ExtensionPlace.all.sorted())
    }

    @Test func everyPropertyOfAnIntegrationHasARow() throws {
        let rows = try Self.rows()
        #expect(Set(rows[1].map(\.key)) == Set(KnownKeys.integration))
        #expect(rows[1].count == KnownKeys.integration.count)
    }

    @Test func everyRowSaysSomethingAndItsRulesExist() throws {
        let rules = Set(Rule.all.map(\.identifier))
        for row in try Self.rows().joined() {
            #expect(!row.text.isEmpty, "\(row.key)")
            let parts = row.text.components(separatedBy: "**checked**: ")
            guard parts.count == 2 else {
                #expect(row.text.contains("**code**") || row.text.contains("left to the gateway"), "\(row.key)")
                continue
            }
            let sentence = parts[1].components(separatedBy: ". ")[0]
            let names = sentence.components(separatedBy: ";")[0].components(separatedBy: "`").enumerated()
                .filter { $0.offset % 2 == 1 }.map(\.element)
            #expect(!names.isEmpty, "\(row.key)")
            for name in names { #expect(rules.contains(name), "\(row.key): \(name)") }
        }
    }
}
