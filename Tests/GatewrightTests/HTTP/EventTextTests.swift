import Testing

@testable import Gatewright

/// Texts with escapes are read and written in words of eight bytes: what stands at which place of a word must not
/// matter.
@Suite struct EventTextTests {
    private static let pieces = [
        "\\", "\\", "\"", "\"", "\"", "a", "bc", "12345678", "\n", "\u{1}", "é", "{", "}", "[", "#", "]", "🎈", " ",
    ]

    /// Byte for byte, as RFC 8259 §7 says.
    private static func quoted(_ text: String) -> String {
        let escaped = text.unicodeScalars.map { scalar in
            switch scalar {
            case "\"", "\\": "\\\(scalar)"
            case "\n": "\\n"
            case "\u{1}": "\\u0001"
            default: String(scalar)
            }
        }
        return "\"" + escaped.joined() + "\""
    }

    @Test func whatIsWrittenIsRead() throws {
        var random = SplitMix(seed: 7)
        for _ in 0..<20_000 {
            let text = (0..<Int.random(in: 0...24, using: &random))
                .map { _ in Self.pieces.randomElement(using: &random)! }.joined()
            let quoted = Self.quoted(text)
            var writer = JSONWriter(capacity: 0)
            writer.string(text)
            try #require(writer.bytes == Array(quoted.utf8))
            let event = """
                {"resource":"/","path":"/","httpMethod":"POST","headers":{"a":\(quoted),"b":"c"},"x":[{"d":[\(quoted)]}],\
                "body":\(quoted),"isBase64Encoded":false,"stageVariables":{"v":\(quoted)}}
                """
            let request = Request(Event(EventBytes(Array(event.utf8))))
            try #require(request.event.kind == .restAPI, "\(event)")
            try #require(request.body == Array(text.utf8), "\(event)")
            try #require(request.header("A") == text, "\(event)")
            try #require(request.header("B") == "c", "\(event)")
            try #require(request.stageVariables == ["v": text], "\(event)")
        }
    }

    @Test(arguments: [#"\"#, #"\x"#, #"\""#, #"12345\"#, #"1234567\"#, #"\"\"\"\q"#, #"1234567\u12"#, #"\ud800"#])
    func wrongEscapes(_ text: String) {
        let bytes = Array("\(text)        ".utf8)
        let expected: [UInt8]? = text == #"\""# ? [UInt8(ascii: "\"")] : nil
        #expect(EventText.bytes(bytes, 0..<text.utf8.count) == expected)
    }

    /// The member that is expected is taken at once where it stands without white space: it must not matter where it
    /// does not, where the text ends, or how long the name is.
    @Test(arguments: ["a", "ab", "abcdefg", "abcdefgh", "abcdefghi", "abcdefghijklmnopq"])
    func expectedMembers(_ name: String) {
        let table: StaticString = "\u{1}a\u{2}ab\u{7}abcdefg\u{8}abcdefgh\u{9}abcdefghi\u{11}abcdefghijklmnopq"
        let names = NameTable(names: table).all
        for text in [
            "{\"\(name)\":1}", "{\"\(name)\" :1}", "{ \"\(name)\": 1 }", "{\"\(name)\":\n1}", "{\"\(name)\":1",
            "{\"\(name)\":", "{\"\(name)\"", "{\"\(name)", "{\"\(name)x\":1}",
        ] {
            for other in names {
                var cursor = JSONCursor(Array((other == name ? text : "{\"\(other)\":2,\(text.dropFirst())").utf8))
                var members = JSONMembers(table)
                if other != name {
                    #expect(cursor.member(&members) == names.firstIndex(of: other))
                    #expect(cursor.int() == 2)
                }
                let isFound = text.contains(":") && !text.contains("x")
                #expect(
                    cursor.member(&members) == (isFound ? names.firstIndex(of: name) : -1), "\(text) after \(other)")
            }
        }
    }
}
