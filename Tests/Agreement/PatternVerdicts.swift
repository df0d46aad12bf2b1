// Compiled with GatewrightPattern into one program: see patterns.sh.

/// Reads lines of a pattern and a text, both as hexadecimal UTF-8 with a tab between them, and says of each whether the
/// pattern matches: `1`, `0`, or `E` with a reason where there is no pattern.
@main
enum PatternVerdicts {
    static func main() {
        var source: String?
        var pattern: Result<PatternProgram, PatternError>?
        while let line = readLine() {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
            let text = bytes(fields[1])
            if source != String(fields[0]) {
                source = String(fields[0])
                pattern = read(String(decoding: bytes(fields[0]), as: UTF8.self))
            }
            switch pattern {
            case .success(let program)?: print(verdict(program, text))
            case .failure(let error)?: print("E \(error.reason)")
            case nil: break
            }
        }
    }

    private static func read(_ pattern: String) -> Result<PatternProgram, PatternError> {
        do { return .success(try SpelledPattern(pattern).program) } catch { return .failure(error) }
    }

    private static func verdict(_ program: PatternProgram, _ text: [UInt8]) -> String {
        do {
            var matcher = try PatternMatcher(program, category: { GeneralCategories.number(of: $0) })
            let first = matcher.matches(text.span)
            // What the first time has learned must not change the second.
            guard first == matcher.matches(text.span) else { return "two verdicts" }
            return first.map { $0 ? "1" : "0" } ?? "too much work"
        } catch {
            return "E \(error.reason)"
        }
    }

    private static func bytes(_ hexadecimal: Substring) -> [UInt8] {
        let digits = hexadecimal.utf8.map { $0 < 0x3A ? $0 - 0x30 : $0 - 0x61 + 10 }
        return stride(from: 0, to: digits.count, by: 2).map { digits[$0] * 16 + digits[$0 + 1] }
    }
}
