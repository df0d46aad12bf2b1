import Testing

@testable import Gatewright

/// The grammar of RFC 8259, for values that are read and for values that are skipped.
struct JSONSyntaxTests {
    @Test(arguments: [
        "null", "true", "false", "0", "-0", "1", "-1", "10", "1.5", "-0.5", "1e3", "1E+3", "1e-3", "0e0", "0.0e-0",
        "\"\"",
        "\"a\"", "[]", "{}", "[1]", "[1,2]", #"{"a":1}"#, #"{"a":1,"b":[]}"#, " \t\r\n[ 1 , 2 ] \n", "{ }", "[ ]",
        #"{ "a" : { } , "b" : [ [ ] ] }"#, #""\"\\\/\b\f\n\r\t""#, #""\u0041\u00e9\u00E9""#, #""\ud83d\ude00""#,
        #""\u0000""#, "\"é😀\u{7F}\u{FFFF}\u{10FFFF}\"", #"{"":0}"#, #"{"a":1,"a":2}"#, "[[[[[[[[1]]]]]]]]",
        #""12345678""#, #""1234567""#, #""123456789012345\n""#, "[null,true,false,0,\"\",[],{}]",
    ])
    func valid(_ text: String) {
        for reading in Reading.allCases { #expect(reading.accepts(Array(text.utf8)), "\(reading)") }
    }

    @Test(arguments: [
        "", " ", "nul", "nulll", "Null", "tru", "TRUE", "truee", "falsy", "fals", "undefined", "NaN", "Infinity", "'a'",
        "[", "]", "{", "}", "[1", "[1,", "[1,]", "[,1]", "[1,,2]", "[1 2]", "[1}", "{]", "{1:2}", "{a:1}", "{\"a\"}",
        "{\"a\":}", "{\"a\":1,}", "{,\"a\":1}", "{\"a\":1 \"b\":2}", "{\"a\" 1}", "{\"a\":1]", "{\"a\"::1}",
        "{\"a\":1;}",
        "[]]", "{}}", "[][]", "1 2", "null null", "\"a\"\"b\"", "// a\n1", "/* a */ 1", "[1] x", "\u{FEFF}1", "1\u{0}",
        "\u{0}", "\u{A0}1", "\u{B}1", "\u{C}1", "[1\u{0}]", ":", ",", "\\", "&",
    ])
    func invalidStructure(_ text: String) {
        refused(Array(text.utf8))
    }

    @Test(arguments: [
        "00", "01", "-01", "-", "--1", "+1", ".5", "-.5", "5.", "5.e3", "1.e", "1e", "1e+", "1e-", "1E", "1e+-3",
        "1e3.5",
        "0x10", "1_000", "1.2.3", "1,5", "- 1", "1 .5", "1e 3", "0 1", "1a", "1.5a", "1e3a", "1٣", "-Infinity", "0.",
        "00.5",
        "-00",
    ])
    func invalidNumbers(_ text: String) {
        refused(Array(text.utf8))
    }

    @Test(arguments: [
        "\"", "\"a", "\"\\", "\"\\\"", "\"a\\\\\\\"", #""\x41""#, #""\a""#, #""\'""#, #""\U0041""#, #""\0""#, #""\""#,
        #""\u""#,
        #""\u0""#, #""\u004""#, #""\u004g""#, #""\u 041""#, #""\u+041""#, #""\u{41}""#, #""\ud800""#, #""\udc00""#,
        #""\udc00\ud800""#, #""\ud800\ud800""#, #""\ud800x""#, #""\ud800\n""#, #""\ud800\u0041""#, #""\ud800\u""#,
        #""\ud800\udc0""#, #""\ud83d \ude00""#, #""\ud800\udbff""#, #""\ud800\ue000""#, "\"\\\n\"", "\"\\\u{0}\"",
    ])
    func invalidEscapes(_ text: String) {
        refused(Array(text.utf8))
    }

    @Test func controlCharactersAreEscapedInStrings() {
        for control in UInt8(0)..<0x20 {
            // At every place within the words of eight bytes in which strings are scanned.
            for place in 0..<17 {
                var bytes = [UInt8](repeating: UInt8(ascii: "x"), count: 17)
                bytes[place] = control
                refused([0x22] + bytes + [0x22])
            }
        }
    }

    /// Malformed UTF-8 of every sort: RFC 3629.
    @Test(
        arguments: [
            [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC2], [0xC2, 0x41], [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF],
            [0xE2, 0x82], [0xE2, 0x82, 0x41], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xF0, 0x80, 0x80, 0x80],
            [0xF0, 0x8F, 0xBF, 0xBF], [0xF0, 0x9F, 0x98], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFE],
            [0xFF],
            [0xC3, 0x5C, 0x6E],
        ] as [[UInt8]])
    func invalidEncoding(_ sequence: [UInt8]) {
        for padding in 0..<9 {
            let string = [0x22] + [UInt8](repeating: 0x61, count: padding) + sequence + [0x22]
            refused(string)
            refused(Array("{".utf8) + string + Array(":1}".utf8))
            refused(Array(#"{"\n":1,"#.utf8) + string + Array(":1}".utf8))
        }
    }

    @Test func nesting() {
        for (opening, closing) in [("[", "]"), (#"{"a":"#, "}")] {
            for (depth, isValid) in [(127, true), (128, true), (129, false), (200_000, false)] {
                let inner = opening == "[" ? "" : "1"
                let text =
                    String(repeating: opening, count: depth) + inner + String(repeating: closing, count: depth)
                let fault: JSONFault? = isValid ? nil : .depth
                #expect(Outcome(text) { $0.value() }.fault == fault)
                #expect(Outcome(text) { $0.skip() }.fault == fault)
            }
            // What is closed counts no more.
            let flat =
                "[" + Array(repeating: opening == "[" ? "[[]]" : #"{"a":{}}"#, count: 1000).joined(separator: ",") + "]"
            #expect(JSONValue(parsing: Array(flat.utf8))?.array?.count == 1000)
        }
    }

    @Test func unclosedNestingIsAFaultToo() {
        for text in [String(repeating: "[", count: 100_000), String(repeating: #"{"a":"#, count: 100_000)] {
            refused(Array(text.utf8))
        }
    }

    @Test func onlyTheGivenRangeIsRead() {
        let bytes = Array(#"9[1,"a"]9"#.utf8)
        for end in 1...9 {
            var cursor = JSONCursor(bytes, in: 1..<end)
            let value = cursor.value()
            let isValid = cursor.finish()
            #expect(isValid == (end == 8))
            if isValid { #expect(value == [1, "a"]) }
        }
    }

    private func refused(_ bytes: [UInt8], location: SourceLocation = #_sourceLocation) {
        for reading in Reading.allCases {
            #expect(
                !reading.accepts(bytes), "\(reading) takes \(String(decoding: bytes.prefix(80), as: UTF8.self))",
                sourceLocation: location)
        }
    }
}

/// The ways in which a value can be passed.
private enum Reading: CaseIterable {
    case value, skipped, asSkippedMember, asElement

    func accepts(_ bytes: [UInt8]) -> Bool {
        switch self {
        case .value:
            return JSONValue(parsing: bytes) != nil
        case .skipped:
            var cursor = JSONCursor(bytes)
            cursor.skip()
            return cursor.finish()
        case .asSkippedMember:
            var cursor = JSONCursor(Array(#"{"x": "#.utf8) + bytes + Array(#", "a": 7}"#.utf8))
            var members = JSONMembers("\u{1}a")
            var number = 0
            while cursor.member(&members) == 0 { number = cursor.int() }
            return cursor.close(members, required: 1) && cursor.finish() && number == 7
        case .asElement:
            var cursor = JSONCursor(Array("[0,".utf8) + bytes + Array(",0]".utf8))
            let elements = cursor.array { $0.value() }
            return cursor.finish() && elements.count == 3
        }
    }
}
