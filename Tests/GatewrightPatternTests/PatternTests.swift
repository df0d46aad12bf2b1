import Testing

@testable import GatewrightPattern

struct PatternTests {
    private func matcher(_ pattern: String) throws -> PatternMatcher {
        try PatternMatcher(
            PatternProgram(pattern.unicodeScalars), category: { GeneralCategories.number(of: $0) })
    }

    @Test(arguments: PatternTable.rows) func verdicts(row: PatternTable.Row) throws {
        // The first text learns what the others find in the table; each must do without it, too.
        var shared = try matcher(row.pattern)
        for (texts, expected) in [(row.matching, true), (row.differing, false)] {
            for text in texts {
                var alone = try matcher(row.pattern)
                let verdicts = [alone.verdict(text), shared.verdict(text)]
                #expect(verdicts == [expected, expected], "\(row.pattern) \(text.debugDescription)")
            }
        }
    }

    @Test(arguments: PatternTable.faults)
    func faults(pattern: String, reason: PatternError.Reason, offset: Int) {
        #expect(throws: PatternError(reason: reason, offset: offset)) { try PatternProgram(pattern.unicodeScalars) }
    }

    @Test func categoriesHaveToBeGiven() throws {
        let program = try PatternProgram("^\\p{L}$".unicodeScalars)
        #expect(program.usesCategories)
        #expect(throws: PatternError(reason: .categories, offset: 0)) { _ = try PatternMatcher(program) }
        #expect(try !PatternProgram("^[a-zé]$".unicodeScalars).usesCategories)
    }

    @Test func bytesThatAreNoTextDoNotCrash() throws {
        for pattern in ["^.$", "(?<=é).", "^(?!é)..$", "\\b", "^[^é]*$", "\\p{L}"] {
            var matcher = try matcher(pattern)
            for bytes: [UInt8] in [
                [0x80], [0xFF], [0xC3], [0xE2, 0x82], [0xF4, 0x90, 0x80, 0x80], [0xED, 0xA0, 0x80], [0x41, 0xC3, 0x41],
                [0x80, 0x80, 0x80, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80],
            ] {
                let verdict = matcher.verdict(bytes)
                #expect(verdict != nil)
            }
        }
    }

    @Test func manyStatesAreForgottenRatherThanKept() throws {
        // Each text of 12 letters is a state of its own: 4096, beyond what is remembered.
        var matcher = try matcher("[ab]*a[ab]{14}c$")
        var generator = SystemRandomNumberGenerator()
        let letters = (0..<200_000).map { _ in UInt8.random(in: 0x61...0x62, using: &generator) }
        let end = letters.count
        for (tail, expected) in [([0x61] + letters[..<14] + [0x63], true), ([0x62] + letters[..<14] + [0x63], false)] {
            let verdict = matcher.verdict(letters[..<end] + tail)
            #expect(verdict == expected)
        }
    }
}

extension PatternMatcher {
    mutating func verdict(_ text: String) -> Bool? { verdict(Array(text.utf8)) }

    mutating func verdict(_ bytes: [UInt8]) -> Bool? { matches(bytes.span) }
}
