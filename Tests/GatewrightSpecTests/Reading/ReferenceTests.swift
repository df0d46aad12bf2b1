import Testing

@testable import GatewrightSpec

@Suite("References in one file")
struct ReferenceTests {
    private func target(_ reference: String, in text: String) throws -> (node: Node?, diagnostics: Diagnostics) {
        let reading = Reading("\(text)\nhere: {$ref: '\(reference)'}")
        let node = try #require(reading.node?["here"]?["$ref"])
        return (reading.workspace.target(of: node), reading.diagnostics)
    }

    @Test(
        "lead to what their path names",
        arguments: [
            ("#/a/b", "a: {b: 1}", "1"),
            ("#/a/1/b", "a: [0, {b: 1}]", "1"),
            ("#/a~1b/c~0d", "a/b: {c~d: 1}", "1"),
            ("#/~01", "~1: 1", "1"),
            ("#/a%20b/%7Bc%7D", "a b: {'{c}': 1}", "1"),
            ("#/a%2Fb", "a: {b: 1}", "1"),
            ("#/100%", "100%: 1", "1"),
            ("#/a/", "a: {'': 1}", "1"),
            ("#/é", "é: 1", "1"),
            ("#/a", "a: {$ref: '#/b'}\nb: {$ref: '#/c'}\nc: 1", "1"),
            ("#/a/b", "a: {$ref: '#/c'}\nc: {b: 1}", "1"),
            ("#/a", "a: {$ref: {type: string}}", "{$ref: {type: string}}"),
            ("openapi.yaml#/a", "a: 1", "1"),
            ("#Order", "a: [{b: {$anchor: Order}}]\nc: {$anchor: Order, d: 1}", "{$anchor: Order}"),
            ("./../nowhere/openapi.yaml#/a", "a: 1", "1"),
        ])
    func found(reference: String, text: String, expected: String) throws {
        let (node, diagnostics) = try target(reference, in: text)
        #expect(outline(node) == expected)
        #expect(diagnostics.all.isEmpty)
    }

    @Test(
        "that lead nowhere are said, with what was meant",
        arguments: [
            (
                "#/components/schemas/Ordr", "components: {schemas: {Order: 1}}", "unresolved-reference",
                "#/components/schemas/Order"
            ),
            (
                "#/component/schemas/Order", "components: {schemas: {Order: 1}}", "unresolved-reference",
                "#/components/schemas/Order"
            ),
            (
                "#/definitions/Order", "components: {schemas: {Order: 1}}", "unresolved-reference",
                "#/components/schemas/Order"
            ),
            ("#/components/schemas/Order", "definitions: {Order: 1}", "unresolved-reference", "#/definitions/Order"),
            ("#/paths/~1ordrs", "paths: {/orders: 1}", "unresolved-reference", "#/paths/~1orders"),
            ("#/a/2", "a: [0, 1]", "unresolved-reference", nil),
            ("#/a/-1", "a: [0, 1]", "unresolved-reference", nil),
            ("#/a/99999999999999999999", "a: [0, 1]", "unresolved-reference", nil),
            ("#/a/b", "a: text", "unresolved-reference", nil),
            ("#Order", "a: 1", "unresolved-reference", nil),
            ("#Ordr", "a: {$anchor: Order}", "unresolved-reference", "#Order"),
            ("https://example.com/x.yaml#/a", "a: 1", "remote-reference", nil),
            ("urn:example:order", "a: 1", "remote-reference", nil),
            ("//example.com/x.yaml", "a: 1", "remote-reference", nil),
            ("file:///etc/passwd", "a: 1", "remote-reference", nil),
            ("../x.yaml", "a: 1", "outside-reference", nil),
            ("/etc/passwd", "a: 1", "outside-reference", nil),
            ("a/../../x.yaml#/b", "a: 1", "outside-reference", nil),
            ("%2e%2e/x.yaml", "a: 1", "outside-reference", nil),
            ("x.yaml", "a: 1", "missing-file", nil),
            ("#/a", "a: {$ref: '#/b'}\nb: {$ref: '#/a'}", "reference-cycle", nil),
            ("#/a/b", "a: {$ref: '#/a/b'}", "unresolved-reference", nil),
        ] as [(String, String, String, String?)])
    func notFound(reference: String, text: String, identifier: String, suggestion: String?) throws {
        let (node, diagnostics) = try target(reference, in: text)
        #expect(outline(node) == "nothing")
        #expect(diagnostics.all.map(\.message.identifier) == [identifier])
        if let suggestion { #expect(diagnostics.all[0].message.fix == "did you mean `\(suggestion)`?") }
    }

    @Test("are said wherever they stand, once each")
    func everyPlace() throws {
        let marked = MarkedText("a: {$ref: «'#/x'}\nb: {$ref: «'#/x'}\nc: {$ref: «[1]}")
        let reading = Reading(marked.text)
        for _ in 0..<2 {
            for member in try #require(reading.node).members {
                let target = reading.workspace.target(of: try #require(member.value["$ref"]))
                #expect(outline(target) == "nothing")
            }
        }
        let identifiers = ["unresolved-reference", "unresolved-reference", "invalid-reference"]
        #expect(reading.said == zip(marked.marks, identifiers).map { "\($0) \($1)" })
    }

    @Test("find their target among many neighbours")
    func manyNeighbours() throws {
        let lines = (0..<1_000).map { "  name\($0): \($0)" }.joined(separator: "\n")
        let (node, _) = try target("#/a/name777", in: "a:\n" + lines)
        #expect(node?.integer == 777)
        let (missing, diagnostics) = try target("#/a/nane777", in: "a:\n" + lines)
        #expect(outline(missing) == "nothing")
        #expect(diagnostics.all.first?.message.fix == "did you mean `#/a/name777`?")
    }

    @Test("in a row end at a limit")
    func longChain() throws {
        let lines = (0..<100).map { "a\($0): {$ref: '#/a\($0 + 1)'}" }.joined(separator: "\n")
        let (node, diagnostics) = try target("#/a0", in: lines + "\na100: 1")
        #expect(outline(node) == "nothing")
        #expect(diagnostics.all.map(\.message.identifier) == ["too-many-references"])
        let (near, _) = try target("#/a50", in: lines + "\na100: 1")
        #expect(near?.integer == 1)
    }
}
