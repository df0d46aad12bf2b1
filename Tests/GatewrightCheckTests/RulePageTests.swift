import Foundation
import Testing

@testable import GatewrightCheck
@testable import GatewrightSpec

/// Every rule has a page, and the examples in it are true.
struct RulePageTests {
    @Test(arguments: Rule.all)
    func hasAPageWithTrueExamples(_ rule: Rule) throws {
        let page = try RulePage(rule.identifier)
        #expect(page.text.hasPrefix(RulePage.beginning(of: rule)))
        let examples = try #require(page.examples.count == 2 ? page.examples : nil, "an example and its mend")
        let type: APIType = rule.rest != nil ? .rest : .http
        let found = try identifiers(in: examples[0], as: type)
        #expect(found.contains(rule.identifier), "fires: \(found)")
        let left = try identifiers(in: examples[1], as: type)
        #expect(!left.contains(rule.identifier), "mended: \(left)")
        // An example teaches one thing.
        let others = try levels(in: examples[1], as: type).filter { $0.level == .error }
        #expect(others.isEmpty, "the mended example has errors: \(others)")
    }

    @Test func everyPageBelongsToARuleOrAMessage() throws {
        let identifiers = try RulePage.identifiers()
        #expect(identifiers == (GenerationPageTests.identifiers + Rule.all.map(\.identifier)).sorted())
    }

    /// Rewritten where it differs, so that a review is `git diff`.
    @Test func indexListsEveryRule() throws {
        let file = RulePage.folder.appending(path: "README.md")
        let old = try? String(contentsOf: file, encoding: .utf8)
        guard old != RulePage.index else { return }
        Issue.record("docs/rules/README.md differs: see `git diff`")
        if ProcessInfo.processInfo.environment["CI"] == nil {
            try RulePage.index.write(to: file, atomically: true, encoding: .utf8)
        }
    }

    private func identifiers(in example: String, as type: APIType) throws -> [String] {
        try levels(in: example, as: type).map(\.identifier)
    }

    private func levels(in example: String, as type: APIType) throws -> [(identifier: String, level: Severity)] {
        let header = "openapi: 3.0.3\ninfo: {title: Shop, version: \"1\"}\n"
        let isWhole = example.hasPrefix("openapi:") || example.hasPrefix("swagger:")
        let document = filled(isWhole ? example : header + example)
        return try checked(document, as: type, beside: ["order.yaml": "Orders: {type: array}\n"]).all
            .map { ($0.message.identifier, $0.message.severity) }
    }
}

/// The pages do not show hundreds of paths and megabytes of text.
private func filled(_ example: String) -> String {
    func repeated(_ count: Int, _ line: (Int) -> String) -> String { (0..<count).map(line).joined(separator: "\n  ") }
    let response = "{get: {responses: {'200': {description: Some.}}}}"
    return example.replacing("# FILLER", with: String(repeating: "# filler\n", count: 800_000))
        .replacing("FILLER", with: String(repeating: "x", count: 400_000))
        .replacing("# REPEATED 310", with: repeated(310) { "/a\($0): \(response)" })
        .replacing("# REPEATED 10", with: repeated(10) { "/a\($0): \(response)" })
        .replacing("# PARTS 2010", with: repeated(2010) { _ in "  - {location: {type: API}, properties: {}}" })
}

/// Checks a document that is written to a folder of its own, with more files beside it.
func checked(
    _ text: String, as type: APIType? = nil, levels: [String: RuleLevel] = [:], beside files: [String: String] = [:]
) throws -> Diagnostics {
    let folder = try TemporaryFolder(files.merging(["openapi.yaml": text]) { $1 })
    let diagnostics = Diagnostics()
    diagnostics.levels = levels
    _ = check(folder.path + "/openapi.yaml", options: CheckOptions(apiType: type), diagnostics: diagnostics)
    return diagnostics
}
