import GatewrightPattern
import Testing

@testable import GatewrightSpec

/// Properties that the runtime has no tables for.
struct SpelledPatternTests {
    @Test(arguments: [
        ("^a\\p{L}$", "^a\\p{L}$"), ("\\p{RI}", "[\\u{1f1e6}-\\u{1f1ff}]"), ("\\P{RI}+", "[^\\u{1f1e6}-\\u{1f1ff}]+"),
        ("[a\\p{RI}-b]", "[a\\u{1f1e6}-\\u{1f1ff}-b]"), ("[^a-\\p{RI}]", "[^a-\\P{Any}\\u{1f1e6}-\\u{1f1ff}]"),
        ("[\\P{RI}]", "[\\u{0}-\\u{1f1e5}\\u{1f200}-\\u{10ffff}]"), ("[]\\p{RI}", "[][\\u{1f1e6}-\\u{1f1ff}]"),
        ("\\\\p{2}\\p{sc=Ogam}", "\\\\p{2}[\\u{1680}-\\u{169c}]"), ("[\\]\\p{RI}]", "[\\]\\u{1f1e6}-\\u{1f1ff}]"),
    ])
    func spelling(source: String, expected: String) throws {
        #expect(try SpelledPattern(source).text == expected)
    }

    @Test(arguments: [
        ("^\\p{Script=Greek}+$", "Ωμέγα", "Omega"), ("^\\p{sc=Grek}$", "α", "\u{342}"),
        ("^\\p{scx=Grek}$", "\u{342}", "a"),
        ("^\\p{Script_Extensions=Common}$", "1", "\u{3001}"), ("^\\p{sc=Zyyy}$", "\u{3001}", "a"),
        ("^\\p{sc=Zzzz}$", "\u{378}", "a"), ("^[^\\P{sc=Cyrillic}ж]$", "я", "ж"), ("^\\p{Alphabetic}$", "é", "1"),
        ("^\\P{White_Space}$", "x", "\u{3000}"), ("^\\p{Emoji_Component}$", "#", "😀"), ("^\\p{Term}$", "!", "a"),
        ("^[a-\\p{Lu}\\p{XIDS}]$", "-", "+"), ("^\\p{Extended_Pictographic}$", "😀", "x"),
    ])
    func matching(source: String, match: String, other: String) throws {
        let program = try SpelledPattern(source).program
        var matcher = try PatternMatcher(program) { GeneralCategories.number(of: $0) }
        #expect(matcher.matches(match.utf8.span) == true)
        #expect(matcher.matches(other.utf8.span) == false)
    }

    /// A property may have hundreds of ranges, and a pattern thousands of properties.
    @Test func hostilePattern() {
        let error = #expect(throws: PatternError.self) {
            try SpelledPattern(String(repeating: "\\p{Alphabetic}", count: 4000))
        }
        #expect(error?.reason == .tooLarge)
    }

    @Test(arguments: [
        ("a\\p{sc=Greek}b\\p{sc=greek}", PatternError.Reason.property("sc=greek"), 14),
        ("\\p{Script}", .property("Script"), 0), ("\\p{Greek}", .property("Greek"), 0),
        ("\\p{Script=Katakana_Or_Hiragana}", .property("Script=Katakana_Or_Hiragana"), 0),
        ("\\p{sc=Greek}\\", .unexpectedEnd, 13), ("\\p{sc=Greek}**", .nothingToRepeat, 13),
        ("(?i:\\p{sc=Greek})", .caseBeyondASCII, 4),
    ])
    func fault(source: String, reason: PatternError.Reason, offset: Int) {
        let error = #expect(throws: PatternError.self) { try SpelledPattern(source) }
        #expect(error?.reason == reason)
        #expect(error?.offset == offset)
    }
}
