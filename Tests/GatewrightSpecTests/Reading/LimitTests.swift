import Testing

@testable import GatewrightSpec

@Suite("Limits of reading")
struct LimitTests {
    private func nested(_ depth: Int) -> String {
        String(repeating: "{\"a\":", count: depth) + "1" + String(repeating: "}", count: depth)
    }

    @Test("the deepest allowed document is read, one level more is refused")
    func depth() {
        #expect(Reading(nested(ReadingLimits.depth)).node != nil)
        let reading = Reading(nested(ReadingLimits.depth + 1))
        #expect(reading.node == nil)
        #expect(reading.said.map { $0.split(separator: " ")[1] } == ["too-deep"])
        #expect(reading.diagnostics.all[0].message.text.contains("\(ReadingLimits.depth)"))
    }

    @Test("tags and aliases count as levels")
    func depthBehindTagsAndAliases() {
        let tags = String(repeating: "!Sub [", count: 200) + "1" + String(repeating: "]", count: 200)
        #expect(Reading("a: \(tags)").said == ["1:\(4 + 127 * 6) too-deep"])
        var chain = "a0: &a0 [x]\n"
        for number in 1...300 { chain += "a\(number): &a\(number) [*a\(number - 1)]\n" }
        #expect(Reading(chain).said == ["256:14 too-deep"])
    }

    @Test("a few lines of aliases do not become a billion values")
    func aliases() {
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        for number in 1...9 {
            let row = (0..<10).map { _ in "*a\(number - 1)" }.joined(separator: ", ")
            text += "a\(number): &a\(number) [\(row)]\n"
        }
        let reading = Reading(text)
        #expect(reading.node == nil)
        #expect(reading.diagnostics.all.map(\.message.identifier) == ["too-many-aliases"])
    }

    @Test(
        "a text that is too long is refused, in JSON too", arguments: ["a: ", "{\"s\": \"\\ud83d\\ude00\", \"a\": \""])
    func text(prefix: String) {
        let long = String(repeating: "x", count: ReadingLimits.text + 1)
        let reading = Reading(prefix + long + "\"}")
        #expect(reading.node == nil)
        #expect(reading.diagnostics.all.map(\.message.identifier) == ["text-too-long"])
    }

    @Test("a run keeps a limited number of diagnostics and says so")
    func diagnostics() {
        let keys = (0..<Diagnostics.limit + 49).map { "a\($0): 1\na\($0): 1\n" }.joined()
        let diagnostics = Reading(keys).diagnostics
        #expect(diagnostics.all.count == Diagnostics.limit)
        #expect(diagnostics.dropped == 49)
        let rendered = diagnostics.rendered()
        #expect(rendered.contains("and \(Diagnostics.limit - DiagnosticRenderer.limit) more of [duplicate-key]"))
        #expect(rendered.contains("and 49 more; a run keeps \(Diagnostics.limit)"))
    }

    @Test("many references that lead nowhere get suggestions only as long as that is cheap")
    func suggestions() throws {
        let names = (0..<1_000).map { "  name\($0): 1\n" }.joined()
        let references = (0..<1_000).map { "r\($0): {$ref: '#/names/nam\($0)'}\n" }.joined()
        let reading = Reading("names:\n\(names)\(references)")
        for member in try #require(reading.node).members.dropFirst() {
            #expect(outline(reading.workspace.target(of: try #require(member.value["$ref"]))) == "nothing")
        }
        let fixes = reading.diagnostics.all.map(\.message.fix)
        #expect(fixes.count == 1_000)
        #expect(fixes.first == "did you mean `#/names/name0`?")
        #expect(fixes.last == .some(nil))
    }
}
