import Testing

@testable import GatewrightCheck
@testable import GatewrightSpec

/// What reading and generating say has pages like those of rules, and their examples are true.
struct GenerationPageTests {
    /// No document is known that raises `endless-reference`: what leads to it is reported before. `stub-lag` is about
    /// the sources of a package, and `invalid-example` and `no-contract` are about tests.
    static let identifiers = Rule.ofGeneration
        .subtracting(["endless-reference", "invalid-example", "no-contract", "stub-lag"]).sorted()

    @Test(arguments: identifiers)
    func hasAPageWithTrueExamples(_ identifier: String) throws {
        let page = try RulePage(identifier)
        let message = try #require(page.message)
        #expect(page.text.hasPrefix("# \(identifier)\n\n\(message.summary).\n\n| generating |\n|---|\n"))
        let examples = try #require(page.examples.count == 2 ? page.examples : nil, "an example and its mend")
        let found = try read(examples[0], identifier)
        let levels = found.filter { $0.identifier == identifier }.map(\.severity.rawValue)
        #expect(levels.first == message.level, "fires: \(found.map(\.identifier))")
        let left = try read(examples[1], identifier)
        #expect(!left.contains { $0.identifier == identifier }, "mended: \(left.map(\.identifier))")
        #expect(!left.contains { $0.severity == .error }, "the mended example has errors: \(left.map(\.text))")
    }

    private func read(_ example: String, _ identifier: String) throws -> [Diagnostic.Message] {
        let header = "openapi: 3.0.3\ninfo: {title: Shop, version: \"1\"}\n"
        let isWhole = ["openapi:", "swagger:", "{", "Resources:", "Conditions:"].contains { example.hasPrefix($0) }
        let name = example.hasPrefix("{") ? "openapi.json" : "openapi.yaml"
        let folder = try TemporaryFolder([name: isWhole ? example : header + example])
        let diagnostics = Diagnostics()
        let resource = identifier == "resource-without-template" ? "Api" : nil
        _ = readAPI(
            at: folder.path + "/" + name, options: ReadOptions(resource: resource), diagnostics: diagnostics)
        return diagnostics.all.map(\.message)
    }
}
