import Testing

@testable import GatewrightSpec

@Suite("YAML that cannot be read")
struct YAMLProblemTests {
    @Test(
        "is refused at the place of the cause",
        arguments: [
            ("a:\n«\tb: 1", "tab-indentation"),
            ("a:\n  b: 1\n  «\tc: 2", "tab-indentation"),
            ("a: «\"x\nb: 1", "unclosed-quote"),
            ("a: «'x\nb: 1", "unclosed-quote"),
            ("a: «'x\nb: 1\nc: 'y'\nd: 1", "unclosed-quote"),
            ("a:\n  b: «\"x\n  c: {$ref: \"y\"}\n  d: 1", "unclosed-quote"),
            ("a:\n  b: «'x\n  '200': y\n", "unclosed-quote"),
            ("a: 'x\n  y'\nb: c«: d", "invalid-yaml"),
            ("a: \"«\\d+\"", "unknown-escape"),
            ("a: «@x", "reserved-character"),
            ("a: «`x`", "reserved-character"),
            ("a: «% x", "reserved-character"),
            ("a:\n  «%{ if x }\n  b: 1\n  %{ endif }", "template-directive"),
            ("«%{ for x in y }\na: 1\n%{ endfor }", "template-directive"),
            ("a:\n  «{{- if .x }}\n  b: 1\n  {{- end }}", "template-directive"),
            ("a: 1\n«{{ range .paths }}\nb: 1\n{{ end }}", "template-directive"),
            ("a:\n  b: 1\n«{{- range $path := .paths }}\n  c: 1\n{{- end }}", "template-directive"),
            ("a:\n«{{- include \"x.y\" . | nindent 2 }}\nb: 1", "template-directive"),
            ("«{{ if .x -}}\na: 1\n{{ end }}", "template-directive"),
            ("a: 1\n«{{#paths}}\nb: 1\n{{/paths}}", "template-directive"),
            ("a: 1\n«{% if x %}\nb: 1\n{% endif %}", "template-directive"),
            ("a: 1\nb:\n  - x\n  «{% for y in z %}\n  - y\n  {% endfor %}", "template-directive"),
            ("a: |\n  {{ if x }}\nb: c«: d", "invalid-yaml"),
            ("a: b«: c", "invalid-yaml"),
            ("a: 1\n  b«: 2", "invalid-yaml"),
            ("a: {b: 1, c: 2\n«", "invalid-yaml"),
            ("a: [1, 2\nb«: 3", "invalid-yaml"),
            ("a: «*bold* text", "reserved-character"),
            ("a: «& text", "reserved-character"),
            ("a: 1\n«b\nc: 3", "invalid-yaml"),
            ("a: {{x}}«/y", "invalid-yaml"),
            ("a: \"x\" «y", "invalid-yaml"),
            ("a:\n  - 1\n  «b: 2", "invalid-yaml"),
            ("a: 1\nb: x«\u{7}y", "forbidden-character"),
            ("«", "empty-file"),
            ("«# nothing\n", "empty-file"),
            ("«---\n", "empty-file"),
        ])
    func refused(marked: String, identifier: String) {
        let marked = MarkedText(marked)
        let reading = Reading(marked.text)
        #expect(outline(reading.node) == "nothing")
        #expect(reading.said == ["\(marked.marks[0]) \(identifier)"])
    }

    @Test("bytes that are no UTF-8 are refused at their place")
    func encoding() {
        let reading = Reading(bytes: Array("a: 1\nb: ü".utf8) + [0xFF, 0x0A])
        #expect(reading.said == ["2:5 invalid-encoding"])
    }

    @Test("an unquoted placeholder with text behind it gets a hint")
    func hint() {
        for text in ["a: {{x}}/y", "a: {{ .x }} of {{ .y }}", "a: [{{ .x }}/y]"] {
            let message = Reading(text).diagnostics.all.first?.message
            #expect(message?.fix?.contains("double quotes") == true, "\(text)")
        }
    }

    @Test(
        "the encodings of Unicode are told apart",
        arguments: [
            [0xEF, 0xBB, 0xBF] + Array("a: ü".utf8),
            [0xFE, 0xFF] + "a: ü".utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] },
            [0xFF, 0xFE] + "a: ü".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
            "a: ü".utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] },
            "a: ü".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
        ] as [[UInt8]])
    func encodings(bytes: [UInt8]) {
        let reading = Reading(bytes: bytes)
        #expect(outline(reading.node) == "{a: ü}")
        #expect(MarkedText.Mark(reading.node?["a"]?.position) == MarkedText.Mark(1, 4))
    }
}
