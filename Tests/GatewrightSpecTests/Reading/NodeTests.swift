import Testing

@testable import GatewrightSpec

@Suite("Node")
struct NodeTests {
    @Test(
        "a scalar says which number it is",
        arguments: [
            ("5", 5, 5), ("-5", -5, -5), ("+5", 5, 5), ("007", 7, 7), ("0x1F", 31, 31), ("0o17", 15, 15),
            ("1.0", 1, 1), ("1e3", 1000, 1000), ("1.5", nil, 1.5), (".5", nil, 0.5), ("-1.5E-2", nil, -0.015),
            ("9223372036854775807", Int.max, 9.223372036854775807e18),
            ("9223372036854775808", nil, 9.223372036854775808e18),
            ("1e999", nil, nil), (".inf", nil, nil), ("nan", nil, nil), ("0x", nil, nil), ("0x-1", nil, nil),
            ("0x1p3", nil, nil), ("1_000", nil, nil), ("-", nil, nil), (".", nil, nil), ("e", nil, nil),
            ("1.2.3", nil, nil),
            ("'5'", nil, nil), ("!!int '5'", 5, 5), ("text", nil, nil),
        ] as [(String, Int?, Double?)])
    func numbers(text: String, integer: Int?, number: Double?) {
        let node = Reading("a: \(text)").node?["a"]
        #expect(node?.integer == integer)
        #expect(node?.number == number)
    }

    @Test(
        "only YAML 1.2's words are booleans",
        arguments: [
            ("true", true), ("False", false), ("TRUE", true), ("yes", nil), ("on", nil), ("'true'", nil), ("~", nil),
        ] as [(String, Bool?)])
    func booleans(text: String, expected: Bool?) {
        #expect(Reading("a: \(text)").node?["a"]?.boolean == expected)
    }

    @Test(
        "says what it is",
        arguments: [
            ("~", "null"), ("x", "text"), ("1", "a number"), ("'1'", "text"), ("true", "a boolean"), ("[]", "a list"),
            ("{}", "a mapping"),
        ])
    func kinds(text: String, expected: String) {
        #expect(Reading("a: \(text)").node?["a"]?.kind == expected)
    }

    @Test(
        "a misspelt word is recognized",
        arguments: [
            ("respones", "responses"), ("Responses", "responses"), ("response", "responses"),
            ("repsonses", "responses"),
            ("pahts", "paths"), ("operationID", "operationId"), ("zzz", nil), ("x", nil), ("", nil),
            (String(repeating: "r", count: 10_000), nil),
        ] as [(String, String?)])
    func closestWord(word: String, expected: String?) {
        #expect(closest(to: word, among: ["paths", "responses", "operationId", "security"]) == expected)
    }

    @Test("unknown keys are said with the one that was meant")
    func unknownKeys() throws {
        let marked = MarkedText("paths: {}\n«respones: {}\nx-anything: 1\n«zzz: 1")
        let reading = Reading(marked.text)
        checkKeys(
            try #require(reading.node), known: ["paths", "responses"], owner: "an operation",
            diagnostics: reading.diagnostics)
        #expect(reading.said == marked.marks.map { "\($0) unknown-key" })
        #expect(reading.diagnostics.all.map(\.message.fix) == ["did you mean `responses`?", nil])
    }
}
