import GatewrightPattern
import Synchronization

/// A regular expression in the dialect of JSON Schema: ECMA 262 with the flag `u`, JSON Schema validation §6.3.3.
///
/// ```swift
/// extension Pattern {
///     static let sku = Pattern("^[A-Z]{2}-[0-9]+$")
/// }
/// ```
///
/// A text matches where any part of it does, unless `^` and `$` say otherwise. Matching takes time that grows with the
/// length of the text, whatever the pattern is: there is no backtracking, but for patterns with backreferences, whose
/// time is bounded.
public struct Pattern: Sendable {
    /// The regular expression.
    public let source: StaticString
    private let storage: Storage

    /// Reads a regular expression.
    ///
    /// One that is not valid, or that holds what is not supported, stops the process: it is a literal of the program.
    /// The generator reads those of a document before it prints them.
    ///
    /// - Parameters:
    ///   - source: ECMA 262, without slashes around it.
    ///   - spelledOut: The same with ranges in place of properties other than general categories, such as
    ///     `\p{Script=Greek}`: their tables are not here.
    ///   - categories: What `\p{L}` and its like need. It brings tables of Unicode into the executable.
    public init(_ source: StaticString, spelledOut: StaticString? = nil, categories: Categories? = nil) {
        self.source = source
        do {
            let program = try PatternProgram((spelledOut ?? source).description.unicodeScalars)
            storage = Storage(try PatternMatcher(program, category: categories?.number))
        } catch {
            preconditionFailure("\(source) is no pattern: \(error.reason) at \(error.offset)")
        }
    }

    /// The general categories of Unicode, for patterns that ask for them.
    public struct Categories: Sendable {
        fileprivate let number: @Sendable (Unicode.Scalar) -> Int

        /// Those of the Unicode version that Swift knows.
        public static var unicode: Categories { Categories { GeneralCategories.number(of: $0) } }
    }

    /// What matching learns about the pattern, shared by all that use it.
    private final class Storage: Sendable {
        let matcher: Mutex<PatternMatcher>

        init(_ matcher: consuming sending PatternMatcher) { self.matcher = Mutex(matcher) }
    }

    /// Whether a part of the text matches.
    ///
    /// A pattern and a text that take more than a fraction of a second together count as no match.
    public func matches(_ text: String) -> Bool {
        var work = Self.mostWork
        return matches(text, work: &work)
    }

    /// How much work the texts of one value may make together: a fraction of a second. What is beyond it does not
    /// match.
    static let mostWork = 1 << 25

    /// The same for one of several texts.
    ///
    /// - Parameter work: what is left of `mostWork`.
    func matches(_ text: String, work: inout Int) -> Bool {
        let bytes = text.utf8.span
        return storage.matcher.withLock { $0.matches(bytes, work: &work) } ?? false
    }
}

extension Limits {
    /// - Parameter work: see `Pattern.matches(_:work:)`.
    static func pattern(_ text: String, _ pattern: Pattern, work: inout Int) -> Violation? {
        pattern.matches(text, work: &work) ? nil : Violation(.pattern, .string(pattern.source.description))
    }
}
