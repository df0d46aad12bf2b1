import GatewrightAPI
import GatewrightPattern

/// The patterns of a document, each with a name of its own.
struct Patterns {
    private(set) var all: [Pattern] = []
    /// By their text; nil for one that cannot be checked.
    private var known: [String: Result<Pattern, PatternError>] = [:]
    private var scope = NameScope()
    /// Of all that is spelled out, in bytes.
    private var spelledLength = 0
    private static let maximumSpelledLength = 1 << 22

    mutating func pattern(_ source: String, named hint: String) -> Result<Pattern, PatternError> {
        if let known = known[source] { return known }
        let result: Result<Pattern, PatternError>
        do throws(PatternError) {
            let spelled = try SpelledPattern(source)
            if spelled.text != source { spelledLength += spelled.text.utf8.count }
            if spelledLength > Self.maximumSpelledLength { throw PatternError(reason: .tooLarge, offset: 0) }
            let pattern = Pattern(
                name: scope.claim(Names.member(Names.enumerationCase(hint))), source: source,
                spelledOut: spelled.text == source ? nil : spelled.text, usesCategories: spelled.program.usesCategories)
            all.append(pattern)
            result = .success(pattern)
        } catch {
            result = .failure(error)
        }
        known[source] = result
        return result
    }
}

extension TypeResolver {
    /// The pattern on values of a type, or nil where it is not checked.
    func pattern(at node: Node, on type: TypeReference, named hint: String) -> Pattern? {
        switch type {
        case .string: return pattern(at: node, named: hint)
        case .boolean, .integer, .int32, .int64, .double, .float, .array, .dictionary:
            diagnostics.report(.idlePattern, at: node.position)
            return nil
        default: return nil
        }
    }

    /// The pattern at a node, or nil where it cannot be checked, which is said.
    ///
    /// - Parameter hint: What to call it if it is new.
    func pattern(at node: Node, named hint: String) -> Pattern? {
        guard let source = node.string else { return nil }
        if source.hasSlashes { diagnostics.report(.patternInSlashes, at: node.position) }
        switch patterns.pattern(source, named: hint) {
        case .success(let pattern): return pattern
        case .failure(let error):
            diagnostics.report(.uncheckedPattern(error, in: source), at: node.position)
            return nil
        }
    }
}

extension String {
    /// Whether a pattern stands between slashes, as it would in JavaScript.
    fileprivate var hasSlashes: Bool {
        guard hasPrefix("/"), let end = lastIndex(of: "/"), end != startIndex else { return false }
        let flags = self[index(after: end)...]
        return flags.allSatisfy { "dgimsuvy".contains($0) }
            && self[..<end].contains { ["^", "$", "(", "[", "*", "+", "\\"].contains($0) }
    }
}

extension Diagnostic.Message {
    static var patternInSlashes: Self {
        .init(
            .warning, "pattern-in-slashes", "the slashes around this pattern are part of it",
            why: "only texts with slashes match: JSON Schema has the pattern alone", fix: "leave the slashes out")
    }

    static var idlePattern: Self {
        .init(
            .warning, "idle-pattern", "`pattern` says nothing about a value that is no string",
            why: "JSON Schema applies it to strings only, so every value matches",
            fix: "use `type: string`, or limits such as `minimum`")
    }

    static func uncheckedPattern(_ error: PatternError, in source: String) -> Self {
        let (text, fix) = error.reason.wording
        let place = error.reason.hasPlace ? " (character \(error.offset + 1))" : ""
        return .init(
            .warning, "unchecked-pattern", "this pattern is not checked\(place): \(text)",
            why: "values that do not match it reach the handler", fix: fix)
    }
}

extension PatternError.Reason {
    fileprivate var hasPlace: Bool {
        switch self {
        case .tooLarge, .boundaryWithAndWithoutCase, .categories: false
        default: true
        }
    }

    /// What is wrong, and what to write instead.
    fileprivate var wording: (text: String, fix: String?) {
        switch self {
        case .unexpectedEnd: ("it ends with a backslash", "write `\\\\` for a backslash")
        case .unclosedGroup: ("`(` is not closed", "write `\\(` for a parenthesis")
        case .unopenedGroup: ("`)` closes nothing", "write `\\)` for a parenthesis")
        case .unclosedClass: ("`[` is not closed", "write `\\[` for a bracket")
        case .nothingToRepeat:
            ("nothing stands before the quantifier", "write a backslash before it to match it as it is")
        case .repetitionOutOfOrder: ("the first number of `{n,m}` is larger than the second", nil)
        case .rangeOutOfOrder: ("the range runs backwards", "write `\\-` for a hyphen")
        case .unknownEscape("h"): ("`\\h` is no escape of ECMA 262", "write `[ \\t]`")
        case .unknownEscape("R"): ("`\\R` is no escape of ECMA 262", "write `\\r?\\n`")
        case .unknownEscape("X"): ("`\\X` is no escape of ECMA 262", nil)
        case .unknownEscape("Q"), .unknownEscape("E"):
            ("`\\Q` and `\\E` are no escapes of ECMA 262", "write a backslash before each special character")
        case .unknownEscape(let letter):
            ("`\\\(letter)` is no escape of ECMA 262", "leave the backslash out to match the letter")
        case .incompleteEscape(let letter):
            ("`\\\(letter)` is not complete", "write `\\x41`, `\\u0041`, `\\u{41}`, `\\cA` or `\\p{L}`")
        case .property(let name):
            ("ECMA 262 has no property `\(name)`", "write one that it has, such as `\\p{L}` or `\\p{Script=Greek}`")
        case .invalidGroupName: ("this is no name for a group", "write `(?<name>…)`")
        case .unknownGroup("(?P<"): ("`(?P<name>…)` is not of ECMA 262", "write `(?<name>…)`")
        case .unknownGroup("(?>"): ("`(?>…)` is not of ECMA 262", "write `(?:…)`")
        case .unknownGroup("(?i)"):
            ("flags within a pattern are not of ECMA 262", "write `(?i:…)` around what they are for")
        case .unknownGroup(let text): ("`\(text)` begins no group of ECMA 262", nil)
        case .anchorEscape("A"): ("`\\A` is no escape of ECMA 262", "write `^`")
        case .anchorEscape("G"): ("`\\G` is no escape of ECMA 262", nil)
        case .anchorEscape(let letter): ("`\\\(letter)` is no escape of ECMA 262", "write `$`")
        case .shorthandProperty: ("`\\p` needs braces", "write `\\p{L}`")
        case .possessive:
            ("possessive quantifiers are not of ECMA 262", "leave the second `+` out: matching never takes long")
        case .missingMinimum: ("`{,n}` is no quantifier of ECMA 262", "write `{0,n}`")
        case .posixClass: ("classes such as `[:alpha:]` are not of ECMA 262", "write ranges such as `a-zA-Z`")
        case .closingBracketFirst: ("`]` at the beginning ends a class in ECMA 262", "write `\\]`")
        case .intersection: ("`&&` within a class is not of ECMA 262", "write a lookahead such as `(?=[a-z])[^aeiou]`")
        case .octal: ("octal escapes are not of ECMA 262 with the flag `u`", "write `\\x01`")
        case .backreference:
            ("it refers to a group that it does not have", "write the number or the name of one of its groups")
        case .multilineFlag: ("the flag `m` is not supported", "write `(?:^|\\n)` and `(?=\\n|$)`")
        case .caseBeyondASCII: ("the flag `i` is supported for ASCII only", "write both cases, `[äÄ]`")
        case .boundaryWithAndWithoutCase: ("`\\b` with and without the flag `i` is not supported", nil)
        case .tooManyLooks: ("it has more than 8 lookaheads and lookbehinds", nil)
        case .tooDeep: ("its groups are nested too deep", nil)
        case .tooLarge: ("it is too large", "use `minLength` and `maxLength` for lengths of thousands")
        case .categories: ("it takes general categories", nil)
        }
    }
}
