import Testing

@testable import GatewrightPattern

/// Patterns and texts that are made to take long, and do with engines that backtrack.
struct HostilePatternTests {
    static let length = 200_000

    @Test(arguments: [
        ("(a+)+$", "a", "b"), ("(a|a)*b", "a", ""), ("(.*)*x", "a", ""), ("(.*.*.*)*x", "a", ""),
        ("^(([a-z])+.)+[A-Z]([a-z])+$", "a", ""), ("(x+x+)+y", "x", ""), ("^(\\S(.*\\S)?)?$", "a ", ""),
        ("((a{30}){30})b", "a", ""), ("(a?){100}a{100}b", "a", ""), ("^(?:(?!--)[a-z-])+!$", "a-", ""),
        ("(?<=(a+)+)b", "a", ""), ("(?=(a+)+b)c", "a", ""), ("^(?=.*(?=.*(?=.*b)))", "a", ""),
        ("^\\w+([-+.']\\w+)*@\\w+([-.]\\w+)*\\.\\w+([-.]\\w+)*$", "a.", "@"), ("\\b(\\w+\\s*)+\\d", "ab ", ""),
        ("(é|é)*b", "é", ""), ("^[^\\p{L}]*(\\p{L}+)+$", "é", "1"),
    ])
    func timeIsLinear(pattern: String, piece: String, end: String) throws {
        let program = try PatternProgram(pattern.unicodeScalars)
        let text = String(repeating: piece, count: Self.length / piece.utf8.count) + end
        var matcher = try PatternMatcher(program, category: { GeneralCategories.number(of: $0) })
        let clock = ContinuousClock()
        let start = clock.now
        let verdict = matcher.verdict(text)
        let time = start.duration(to: clock.now)
        #expect(verdict == false)
        // A debug build on a busy machine takes a fraction of it; backtracking would take years.
        #expect(time < .seconds(20))
    }

    /// A pattern that has too many states to remember, on a text that reaches a new one with every letter.
    @Test func whatTakesTooMuchWorkIsGivenUp() throws {
        var matcher = try PatternMatcher(PatternProgram("[ab]*a[ab]{4000}c".unicodeScalars))
        var bits: UInt64 = 1
        let text = (0..<100_000).map { _ in
            bits = bits &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return UInt8(truncatingIfNeeded: 0x61 + bits >> 63)
        }
        let verdict = matcher.verdict(text)
        #expect(verdict == nil)
        // It still knows what it can know.
        let other = matcher.verdict("aa")
        #expect(other == false)
    }

    /// Backreferences have to be tried out, and that ends.
    @Test(arguments: ["(a*)*(a*)*\\1b", "^(a|aa|a?)+\\1b", "(?=(a+)+\\1b)c", "(.*)\\1\\1b"])
    func backreferencesAreGivenUp(pattern: String) throws {
        var matcher = try PatternMatcher(PatternProgram(pattern.unicodeScalars))
        let clock = ContinuousClock()
        let start = clock.now
        let verdict = matcher.verdict(String(repeating: "a", count: Self.length))
        let time = start.duration(to: clock.now)
        #expect(verdict == nil)
        #expect(time < .seconds(20))
        let other = matcher.verdict("c")
        #expect(other == false)
    }

    @Test(arguments: [
        "((a{1000}){1000}){1000}", "(((){1000}){1000}){1000}", "(a{0,1000}){0,1000}", "a{4294967296}",
        "(a{99999999999999999999})b", "((((((((a{9}){9}){9}){9}){9}){9}){9}){9})",
        "(?:(?:){999999999}){999999999}(a)\\1", "((a{0,1000}){1000}){1000}\\1",
    ])
    func nestedCountsAreBounded(pattern: String) throws {
        do {
            _ = try PatternProgram(pattern.unicodeScalars)
        } catch {
            #expect(error.reason == .tooLarge)
        }
    }

    @Test func depthAndLengthAreBounded() {
        let deep = String(repeating: "(", count: 5000) + String(repeating: ")", count: 5000)
        #expect(throws: PatternError(reason: .tooDeep, offset: 100)) { try PatternProgram(deep.unicodeScalars) }
        let long = String(repeating: "a", count: PatternProgram.maximumLength + 1)
        #expect(throws: PatternError.self) { try PatternProgram(long.unicodeScalars) }
        let many = (0..<9).map { _ in "(?=a)" }.joined()
        #expect(throws: PatternError(reason: .tooManyLooks, offset: 40)) { try PatternProgram(many.unicodeScalars) }
        let wide = (0x4E00..<0x5300).map { String(UnicodeScalar($0)!) }.joined()
        #expect(throws: PatternError(reason: .tooLarge, offset: 1025)) { try PatternProgram(wide.unicodeScalars) }
    }
}
