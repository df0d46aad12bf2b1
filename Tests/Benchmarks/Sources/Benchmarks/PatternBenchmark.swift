import Foundation
import Gatewright

/// Matching patterns beside Swift's own regular expressions and Foundation's, in the same run.
struct PatternBenchmark {
    private static let short: [(name: String, pattern: StaticString, text: String)] = [
        ("currency", "^[A-Z]{3}$", "GBP"),
        ("slug", "^[a-z0-9-]+$", "blue-widget-42"),
        ("date", #"^\d{4}-\d{2}-\d{2}$"#, "2026-01-31"),
        ("e-mail", #"^[^@\s]+@[^@\s]+\.[^@\s]+$"#, "jane.doe@example.com"),
        ("lookahead", "^(?!.*--)[a-z-]+$", "blue-widget"),
        (
            "UUID", "^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$",
            "123e4567-e89b-12d3-a456-426614174000"
        ),
    ]

    /// What makes other engines take time that doubles with every letter.
    private static let hostile: [(pattern: StaticString, piece: String)] = [
        ("^[a-z]*$", "a"), ("(a+)+$", "ab"), ("(a|a)*b", "a"), ("(.*)*x", "a"), ("((a{30}){30})b", "a"),
        ("^(?=.*(.*.*)*x)", "a"), ("[ab]*a[ab]{12}x", "ab"), (#"^(\S(.*\S)?)?$"#, "a "),
    ]

    func run() throws {
        var table = Table(
            "Patterns: ns per text; median",
            columns: ["", "bytes", "Gatewright", "Swift Regex", "NSRegularExpression", "first time, µs"])
        for (name, source, text) in Self.short {
            let pattern = Pattern(source)
            let regex = try Regex(source.description)
            let foundation = try NSRegularExpression(pattern: source.description)
            let whole = NSRange(location: 0, length: text.utf16.count)
            guard pattern.matches(text), try regex.firstMatch(in: text) != nil,
                foundation.firstMatch(in: text, range: whole) != nil
            else { throw Failure("\(name) does not match") }
            let times = Measure.nanoseconds([
                { calls in count(calls) { pattern.matches(text) } },
                { calls in count(calls) { (try? regex.firstMatch(in: text)) != nil } },
                { calls in count(calls) { foundation.firstMatch(in: text, range: whole) != nil } },
                // Reading the pattern, and learning what the text needs.
                { calls in count(calls) { Pattern(source).matches(text) } },
            ])
            table.add(
                name, "\(text.utf8.count)", times[0].text(0), times[1].text(0), times[2].text(0),
                (times[3] / 1000).text(1))
        }
        table.print()

        var long = Table("Patterns: a text of 1 MB; ns per byte, the median", columns: ["", "Gatewright"])
        for (source, piece) in Self.hostile {
            let text = String(repeating: piece, count: 1_000_000 / piece.utf8.count)
            let pattern = Pattern(source)
            let times = Measure.nanoseconds(rounds: 5, [{ calls in count(calls) { pattern.matches(text) } }])
            long.add(source.description, (times[0] / Double(text.utf8.count)).text(1))
        }
        long.print()
    }

    @inline(__always)
    private func count(_ calls: Int, _ matches: () -> Bool) -> Int {
        var sum = 0
        for _ in 0..<calls where matches() { sum &+= 1 }
        return sum
    }
}
