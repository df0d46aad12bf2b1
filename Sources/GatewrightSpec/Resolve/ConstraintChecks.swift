import GatewrightAPI
import GatewrightPattern
import Synchronization

extension Constraints {
    /// The first keyword that does not hold for a value.
    func keyword(brokenBy value: JSONLiteral) -> String? {
        switch value.textOfFile ?? value {
        case .string(let text):
            let count = text.unicodeScalars.count
            if let minLength, count < minLength { return "minLength" }
            if let maxLength, count > maxLength { return "maxLength" }
            if let pattern, !pattern.matches(text) { return "pattern" }
            if let format, !TextSamples.isPlausible(text, format) { return "format" }
        case .integer, .number:
            let number = value.double ?? 0
            if let minimum, number < minimum.double { return "minimum" }
            if let exclusiveMinimum, number <= exclusiveMinimum.double { return "exclusiveMinimum" }
            if let maximum, number > maximum.double { return "maximum" }
            if let exclusiveMaximum, number >= exclusiveMaximum.double { return "exclusiveMaximum" }
            if let multipleOf, !isMultiple(number, of: multipleOf.double) { return "multipleOf" }
        case .array(let elements):
            if let minItems, elements.count < minItems { return "minItems" }
            if let maxItems, elements.count > maxItems { return "maxItems" }
            if uniqueItems, Set(elements).count < elements.count { return "uniqueItems" }
        case .object(let members):
            if let minProperties, members.count < minProperties { return "minProperties" }
            if let maxProperties, members.count > maxProperties { return "maxProperties" }
        case .null, .boolean: break
        }
        return nil
    }

    private func isMultiple(_ number: Double, of divisor: Double) -> Bool {
        let quotient = number / divisor
        return (quotient - quotient.rounded()).magnitude < 1e-9 * max(1, quotient.magnitude)
    }
}

extension Pattern {
    /// Whether a text has a match. Of what takes too long none is found.
    func matches(_ text: String) -> Bool { CompiledPattern.of(spelledOut ?? source).matches(text) }
}

/// Examples are found by trying, so each pattern is matched many times.
private final class CompiledPattern: Sendable {
    /// Nil for what is no pattern.
    private let matcher: Mutex<PatternMatcher?>

    private init(_ source: String) {
        let program = try? PatternProgram(source.unicodeScalars)
        matcher = Mutex(
            program.flatMap { try? PatternMatcher($0, category: { GeneralCategories.number(of: $0) }) })
    }

    func matches(_ text: String) -> Bool {
        matcher.withLock { $0?.matches(Array(text.utf8).span) ?? false }
    }

    private static let known = Mutex<[String: CompiledPattern]>([:])

    static func of(_ source: String) -> CompiledPattern {
        known.withLock { known in
            if let pattern = known[source] { return pattern }
            let pattern = CompiledPattern(source)
            known[source] = pattern
            return pattern
        }
    }
}
