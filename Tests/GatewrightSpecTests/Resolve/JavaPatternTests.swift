import GatewrightPattern
import Testing

@testable import GatewrightSpec

/// Regular expressions of Java: what they match as a whole, by `java.util.regex`.
struct JavaPatternTests {
    @Test(arguments: [
        ("a.c", ["abc"], ["a\nc", "ac", "xabc"]),
        ("(?s).*gone.*", ["a\ngone\nb", "gone"], ["a"]),
        ("(?i)not found.*", ["NOT Found: x", "not found"], ["not"]),
        ("(?is)err.+", ["ERR\n!"], ["err"]),
        ("a(?i)b|c", ["aB", "C"], ["A", "Ab"]),
        ("(?i:a)b", ["Ab", "ab"], ["aB"]),
        ("(?:(?s).)x", ["\nx"], ["x"]),
        ("((?i)a)b", ["Ab"], ["AB"]),
        ("(?-i)a", ["a"], ["A"]),
        ("(?m)a+", ["aa"], ["b"]),
        (#"\Q[400]\E .*"#, ["[400] x"], ["4 x"]),
        (#"\Qa.b"#, ["a.b"], ["axb"]),
        (#"\Qab\E+"#, ["abb"], ["abab"]),
        (#"(\n|.)*+"#, ["a\nb", ""], []),
        (#"[0-9]++: .*"#, ["404: x"], [": x", "404x"]),
        (#"\d{3}+\.x"#, ["404.x"], ["404x"]),
        (#"(?:a|b)?+"#, ["a", ""], ["ab"]),
        ("(?>a|ab)", ["a"], ["b"]),
        (#"\Aa\z"#, ["a"], ["ab"]),
        (#"\p{Alpha}\p{Upper}[\p{Digit}x]\P{Digit}"#, ["aB3x"], ["éB3x", "aB33"]),
        (#"\pL\p{IsLu}"#, ["éA"], ["1A"]),
        (#"\h\s\v\R"#, ["\u{A0} \u{B}\r\n"], ["a \u{B}\n"]),
        (#"\s"#, [" "], ["\u{A0}"]),
        (#"[a[b-c]]"#, ["a", "b", "c"], ["d"]),
        (#"[]a]+"#, ["]a"], ["b"]),
        (#"\x41\x{42}+\u0043"#, ["ABBC"], ["ABC!"]),
        (#"(?<code>\d+) .*"#, ["404 x"], ["x"]),
        (#"(?=4)\d+(?!x)"#, ["404"], ["504"]),
    ])
    func matches(pattern: String, whole: [String], others: [String]) throws {
        let source = try #require(JavaPattern.whole(pattern))
        let program = try PatternProgram(source.unicodeScalars)
        var matcher = try PatternMatcher(program, category: { GeneralCategories.number(of: $0) })
        for text in whole { #expect(matcher.matches(text.utf8.span) == true, "\(source) \(text)") }
        for text in others { #expect(matcher.matches(text.utf8.span) == false, "\(source) \(text)") }
    }

    /// What ECMA's dialect cannot say, or what would match other texts there.
    @Test(arguments: [
        #"(a)\1"#, #"(?<x>a)\k<x>"#, "[a-z&&[^b]]", "[a[^b]]", "(?x)a b", "(?m)^a$", ".*+a", "[a-z]++a", "(ab)*+a",
        "(?>a|ab)c", #"\Gx"#, "a)(b", "(a", "[a", #"a\"#, #"\N{DIGIT ONE}"#, #"\012"#,
    ])
    func refuses(pattern: String) { #expect(JavaPattern.whole(pattern) == nil) }
}
