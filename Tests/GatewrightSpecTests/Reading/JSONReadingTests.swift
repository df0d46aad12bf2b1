import Testing

@testable import GatewrightSpec

@Suite("JSON")
struct JSONReadingTests {
    @Test(
        "is read as written, where YAML differs too",
        arguments: [
            (#"{"a": 1, "b": [true, null, -1.5e3, "x"]}"#, #"{a: 1, b: [true, null, -1.5e3, "x"]}"#),
            (#"{"a":"b","c":{"d":[]},"e":{}}"#, #"{a: "b", c: {d: []}, e: {}}"#),
            ("{\t\"a\"\t:\t1,\n\t\"b\": 2\n}", "{a: 1, b: 2}"),
            (#"{"a": "x\/y\u00e9\"\\\b\f"}"#, "{a: \"x/yé\"\\\u{8}\u{C}\"}"),
            (#"{"a": "\ud83d\ude00"}"#, "{a: \"😀\"}"),
            (#"{"a": "\ud83d", "b": "\ude00x"}"#, "{a: \"\u{FFFD}\", b: \"\u{FFFD}x\"}"),
            ("{\"a\": \"x \u{2028} y\"}", "{a: \"x \u{2028} y\"}"),
            ("{\"a\": \"x\u{80}\u{7F}\"}", "{a: \"x\u{80}\u{7F}\"}"),
            (#"{"a": [1, 2,], "b": {"c": 3,},}"#, "{a: [1, 2], b: {c: 3}}"),
            (#"{"a": [1, 2,], "s": "\ud83d\ude00",}"#, "{a: [1, 2], s: \"😀\"}"),
            (
                #"{"a": ${timeout}, "b": {{name}}, "c": <ARN>, "d": %{x}%}"#,
                "{a: ${timeout}, b: {{name}}, c: <ARN>, d: %{x}%}"
            ),
            (#"{"a": ${jsonencode({x = "}"})}}"#, #"{a: ${jsonencode({x = "}"})}}"#),
            (#"{"<<": {"a": 1}}"#, "{<<: {a: 1}}"),
        ])
    func structure(text: String, expected: String) {
        let reading = Reading(text, path: "/nowhere/openapi.json")
        #expect(outline(reading.node) == expected)
        #expect(reading.said.isEmpty)
    }

    @Test("a key may have more than a kilobyte")
    func longKey() {
        let key = String(repeating: "k", count: 5_000)
        let reading = Reading("{\"\(key)\": 1}")
        #expect(reading.node?[key]?.integer == 1)
    }

    @Test("places are right where Swift reads instead of libyaml")
    func positions() throws {
        let marked = MarkedText("{\"a\": \"\\ud83d\\ude00ü\", «\"b\": «[\r\n  «{«\"c\": «2}]}")
        let reading = Reading(marked.text)
        let member = try #require(reading.node?.members.last)
        let inner = try #require(member.value.elements.first)
        let places = [
            member.keyPosition, member.value.position, inner.position, inner.members[0].keyPosition,
            inner.members[0].value.position,
        ]
        #expect(places.map { MarkedText.Mark($0) } == marked.marks)
    }

    @Test(
        "is refused at the place of the cause",
        arguments: [
            ("{\"a\": 1 «\"b\": 2}", "a comma is missing before this"),
            ("{\"a\": [\"1\" «2]}", "a comma is missing before this"),
            ("{\"a\" «1}", "a colon is missing after the key 'a'"),
            ("{\"s\": \"\\ud83d\\ude00\", \"a\": «}", "a value is missing here"),
            ("{\"a\": \"\\ud83d\\ude00\", «b: 1}", "a key in double quotes is expected here"),
            ("{\"a\": \"\\ud83d\\ude00\", «'b': 1}", "JSON has no single quotes"),
            ("{\"a\": 1, «// why\n \"b\": 2}", "JSON has no comments"),
            ("\n«// why: {\n{\"a\": \"\\ud83d\\ude00\"}", "JSON has no comments"),
            ("«/* why: */{\"a\": 1, \"b\": 2}", "JSON has no comments"),
            ("{\"a\": {\n «...\n}", "`...` stands for something that is left out"),
            ("{\"a\": [1, 2«}}", "`]` is expected here"),
            ("{\"a\": «{\"b\": 1", "this bracket is never closed"),
            ("{\"a\": 1}«}", "more follows the end of the document"),
            ("{\"s\": \"\\ud83d\\ude00\", \"a\": «undefined}", "this is no value of JSON"),
        ])
    func refused(marked: String, problem: String) {
        let marked = MarkedText(marked)
        let reading = Reading(marked.text)
        #expect(outline(reading.node) == "nothing")
        #expect(reading.said == ["\(marked.marks[0]) invalid-json"])
        #expect(reading.diagnostics.all.first?.message.text == "the JSON cannot be read: \(problem)")
    }

    @Test(
        "shares messages with YAML",
        arguments: [
            ("{\"a\": «\"x,\n\"b\": 1}", "unclosed-quote"),
            ("{\"a\": \"x «\\d\", \"b\": 1}", "unknown-escape"),
            ("{\"a\": 1, «\"a\": \"\\ud83d\\ude00\"}", "duplicate-key"),
            ("{\n«%{ if x }\n\"a\": 1\n}", "template-directive"),
            ("{\"a\": 1,\n«%{ if x }\n\"b\": 1\n}", "template-directive"),
        ])
    func shared(marked: String, identifier: String) {
        let marked = MarkedText(marked)
        #expect(Reading(marked.text).said == ["\(marked.marks[0]) \(identifier)"])
    }

    @Test(
        "what only YAML allows is said",
        arguments: [
            ("{\"a\": [«1 2]}", "{a: [1 2]}"), ("{\"a\": «}", "{a: null}"), ("{\"a\": «x // y\n}", "{a: x // y}"),
        ])
    func unquoted(marked: String, expected: String) {
        let marked = MarkedText(marked)
        let reading = Reading(marked.text, path: "/nowhere/openapi.json")
        #expect(outline(reading.node) == expected)
        #expect(reading.said == ["\(marked.marks[0]) unquoted-text"])
        #expect(Reading(marked.text, path: "/nowhere/openapi.yaml").said.isEmpty)
    }
}
