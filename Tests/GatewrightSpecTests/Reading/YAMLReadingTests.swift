import Testing

@testable import GatewrightSpec

@Suite("YAML")
struct YAMLReadingTests {
    @Test(
        "is read as written",
        arguments: [
            ("a: 1\nb: [x, 'y', \"z\"]", "{a: 1, b: [x, \"y\", \"z\"]}"),
            ("a:\nb: ~\nc: null\nd: 'null'", "{a: null, b: null, c: null, d: \"null\"}"),
            ("200: ok\ntrue: yes\nnull: no", "{200: ok, true: yes, null: no}"),
            ("a: |\n  x\n  y\nb: >-\n  x\n  y", "{a: \"x\ny\n\", b: \"x y\"}"),
            ("a: !!str 5\nb: !!int '5'\nc: ! 5", "{a: \"5\", b: 5, c: \"5\"}"),
            ("a: ${name}\nb: <NAME>\nc: ${a.b}/x", "{a: ${name}, b: <NAME>, c: ${a.b}/x}"),
            ("a: {{name}}\nb: {{ name }}\nc: [{{x}}]", "{a: {{name}}, b: {{name}}, c: [{{x}}]}"),
            ("{{name}}: 1\nb: 2", "{{{name}}: 1, b: 2}"),
            ("a: %{name}%\nb:\n  - %{other}%", "{a: %{name}%, b: [%{other}%]}"),
            ("a: {b}", "{a: {b: null}}"),
        ])
    func structure(text: String, expected: String) {
        let reading = Reading(text)
        #expect(outline(reading.node) == expected)
        #expect(reading.said.isEmpty)
    }

    @Test(
        "short tags of CloudFormation are read as functions",
        arguments: [
            ("a: !Sub ${X.Arn}", "{a: {Fn::Sub: ${X.Arn}}}"),
            ("a: !Ref X", "{a: {Ref: X}}"),
            ("a: !Condition X", "{a: {Condition: X}}"),
            ("a: !GetAtt X.Outputs.Arn", "{a: {Fn::GetAtt: [\"X\", \"Outputs.Arn\"]}}"),
            ("a: !GetAtt [X, Arn]", "{a: {Fn::GetAtt: [X, Arn]}}"),
            ("a: !GetAtt X", "{a: {Fn::GetAtt: X}}"),
            ("a: !If [c, !Ref X, !Ref AWS::NoValue]", "{a: {Fn::If: [c, {Ref: X}, {Ref: AWS::NoValue}]}}"),
            ("a: !Sub\n  - ${x}\n  - x: !Ref X", "{a: {Fn::Sub: [${x}, {x: {Ref: X}}]}}"),
            ("a: !Transform {Name: AWS::Include}", "{a: {Fn::Transform: {Name: AWS::Include}}}"),
        ])
    func tags(text: String, expected: String) {
        let reading = Reading(text)
        #expect(outline(reading.node) == expected)
        #expect(reading.said.isEmpty)
    }

    @Test(
        "aliases and merge keys are expanded",
        arguments: [
            ("a: &x {b: 1}\nc: *x", "{a: {b: 1}, c: {b: 1}}"),
            ("a: &x t\n*x : 1", "{a: t, t: 1}"),
            ("a: &x {p: 1, q: 2}\nb: {q: 3, <<: *x}", "{a: {p: 1, q: 2}, b: {q: 3, p: 1}}"),
            ("a: &x {p: 1}\nb: &y {p: 2, q: 2}\nc:\n  <<: [*x, *y]", "{a: {p: 1}, b: {p: 2, q: 2}, c: {p: 1, q: 2}}"),
            ("a: {'<<': {b: 1}}", "{a: {<<: {b: 1}}}"),
            ("a: {<<: text}", "{a: {<<: text}}"),
            ("a: &x 1\nb: &x 2\nc: *x", "{a: 1, b: 2, c: 2}"),
        ])
    func aliases(text: String, expected: String) {
        let reading = Reading(text)
        #expect(outline(reading.node) == expected)
        #expect(reading.said.isEmpty)
    }

    @Test("keys and values know their places")
    func positions() throws {
        let marked = MarkedText("«a: «x\n«\"ü𝄞\": «{«b: !Sub «y, «c: «[«1]}\r\n«d: &n «z\n«e:\n  «- «2\n")
        let reading = Reading(marked.text)
        var places: [MarkedText.Mark] = []
        func collect(_ node: Node) {
            for element in node.elements {
                places += [MarkedText.Mark(element.position)].compactMap { $0 }
                collect(element)
            }
            for member in node.members {
                places += [MarkedText.Mark(member.keyPosition), MarkedText.Mark(member.value.position)].compactMap {
                    $0
                }
                collect(member.value)
            }
        }
        collect(try #require(reading.node))
        // The key of the function and its value have the same place as the mapping of both.
        #expect(Set(places) == Set(marked.marks))
    }

    @Test(
        "lines are counted as editors count them",
        arguments: ["\n", "\r\n", "\r"])
    func lineBreaks(lineBreak: String) throws {
        let reading = Reading("a: 1\(lineBreak)b: \"x\u{2028}y\u{85}z\"  \(lineBreak)  \(lineBreak)c: 3")
        let node = try #require(reading.node)
        #expect(MarkedText.Mark(node["c"]?.position) == MarkedText.Mark(4, 4))
        #expect(node["b"]?.string == "x\u{2028}y z")
    }

    @Test("a place behind a soft line break is in the editor's line")
    func softLineBreak() throws {
        let marked = MarkedText("a: {x: \"1\u{2028}2\", y: «3}")
        let node = try #require(Reading(marked.text).node)
        #expect(MarkedText.Mark(node["a"]?["y"]?.position) == marked.marks[0])
    }

    @Test(
        "problems that do not end the reading are all said",
        arguments: [
            ("a: 1\n«a: 2\nb: {c: 1, «c: 2}", ["duplicate-key", "duplicate-key"], "{a: 1, b: {c: 1}}"),
            ("a: «!Foo 1", ["unknown-tag"], "{a: 1}"),
            ("a: «!!foo 1", ["unknown-tag"], "{a: 1}"),
            ("a: «*x\nb: 2", ["unknown-alias"], "{a: null, b: 2}"),
            ("a: &x [«*x]", ["alias-cycle"], "{a: [null]}"),
            ("a: {«{b: 1}: 2}", ["compound-key"], "{a: {: 2}}"),
            ("«[a]: 2", ["compound-key"], "{: 2}"),
            ("a: 1\n«---\nb: 2", ["several-documents"], "{a: 1}"),
        ])
    func recoverable(marked: String, identifiers: [String], expected: String) {
        let marked = MarkedText(marked)
        let reading = Reading(marked.text)
        let wanted = zip(marked.marks, identifiers).map { "\($0) \($1)" }
        #expect(reading.said.sorted() == wanted)
        #expect(outline(reading.node) == expected)
    }

    @Test("a duplicate key names the place of the first one")
    func duplicateNote() {
        let marked = MarkedText("«a: 1\nb: 2\na: 3")
        let note = Reading(marked.text).diagnostics.all.first?.notes.first
        #expect(MarkedText.Mark(note?.position) == marked.marks[0])
    }

    @Test("duplicate keys are found in large mappings too")
    func largeMapping() {
        let lines = (0..<500).map { "key\($0 % 400): \($0)" }
        let reading = Reading(lines.joined(separator: "\n"))
        #expect(reading.said.count == 100)
        #expect(reading.node?.members.count == 400)
        #expect(reading.node?["key7"]?.integer == 7)
    }

    @Test("a merged key has the place at which it is written")
    func mergedKeysKeepTheirPlaces() throws {
        let marked = MarkedText("a: &x\n  «b: 1\nc:\n  <<: *x\n  d: 2")
        let merged = try #require(Reading(marked.text).node?["c"]?.members.last)
        #expect(merged.key == "b")
        #expect(MarkedText.Mark(merged.keyPosition) == marked.marks[0])
    }
}
