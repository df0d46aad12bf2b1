import GatewrightPattern

/// A regular expression of Java (`java.util.regex.Pattern`), in which API Gateway's `selectionPattern` is written.
///
/// It is written anew in the dialect of ECMA 262, which the generator and the runtime read. What cannot be said there
/// (back references, classes that intersect, comments) has none.
package struct JavaPattern {
    private let source: [Unicode.Scalar]
    private var position = 0
    private var result = ""
    /// For each open group, the flags that hold for the rest of it, each an open group in the result.
    private var flags: [[String]] = [[]]
    /// Where the last item begins that may be repeated.
    private var atom: Range<Int> = 0..<0

    /// The pattern in ECMA's dialect, which finds only whole texts. Nil where it cannot be said.
    package static func whole(_ pattern: String) -> String? {
        guard pattern.utf8.count <= 4096 else { return nil }
        var reader = JavaPattern(source: Array(pattern.unicodeScalars))
        return reader.read() ? "^(?:\(reader.result))$" : nil
    }

    private init(source: [Unicode.Scalar]) { self.source = source }

    private func peek(_ distance: Int = 0) -> Unicode.Scalar? {
        position + distance < source.count ? source[position + distance] : nil
    }

    private mutating func read() -> Bool {
        while let scalar = peek() {
            let begin = position
            switch scalar {
            case "\\": guard escape(inClass: false) else { return false }
            case "[":
                guard let content = characterClass() else { return false }
                result += content
            case "(": guard group() else { return false }
            case ")":
                // Groups must be in order by themselves, not only together with the one around all of it.
                guard flags.count > 1 else { return false }
                closeFlags()
                flags.removeLast()
                result += ")"
                position += 1
            case "|":
                let open = flags[flags.count - 1]
                closeFlags()
                result += "|"
                for flag in open { openFlag(flag) }
                position += 1
            case "*", "+", "?", "{":
                guard quantifier() else { return false }
                continue
            default:
                result.unicodeScalars.append(scalar)
                position += 1
            }
            atom = begin..<position
        }
        closeFlags()
        return flags.count == 1
    }

    // MARK: Groups

    private mutating func openFlag(_ flag: String) {
        result += "(?\(flag):"
        flags[flags.count - 1].append(flag)
    }

    private mutating func closeFlags() {
        result += String(repeating: ")", count: flags[flags.count - 1].count)
        flags[flags.count - 1] = []
    }

    private mutating func group() -> Bool {
        guard peek(1) == "?", let kind = peek(2) else {
            result += "("
            position += 1
            flags.append([])
            return true
        }
        switch kind {
        case ":", "=", "!", "<":
            result += "(?"
            position += 2
            flags.append([])
            // The rest is the same in both dialects.
            return true
        case ">":
            guard closesPattern(from: position) else { return false }
            result += "(?:"
            position += 3
            flags.append([])
            return true
        default: return inlineFlags()
        }
    }

    /// `(?i)`, which holds for the rest of the group, or `(?i:…)`.
    private mutating func inlineFlags() -> Bool {
        position += 2
        var letters = ""
        while let letter = peek(), letter != ")", letter != ":" {
            switch letter {
            case "i", "s", "-": letters.unicodeScalars.append(letter)
            // Only `^` and `$` mean something else then, and letters beyond ASCII.
            case "m" where !source.contains("^") && !source.contains("$"), "u": break
            default: return false
            }
            position += 1
        }
        let end = peek()
        position += 1
        if letters.hasSuffix("-") { letters.removeLast() }
        switch end {
        case ")":
            if !letters.isEmpty { openFlag(letters) }
            return true
        case ":":
            result += "(?\(letters):"
            flags.append([])
            return true
        default: return false
        }
    }

    // MARK: Repetition

    private mutating func quantifier() -> Bool {
        let begin = position
        if peek() == "{" { while let next = peek(), next != "}" { position += 1 } }
        position += 1
        result.unicodeScalars.append(contentsOf: source[begin..<min(position, source.count)])
        switch peek() {
        case "?":
            result += "?"
            position += 1
        case "+":
            // Possessive: what it has taken it never gives back.
            position += 1
            return isRestFree || isApart(atom, from: position)
        default: break
        }
        return true
    }

    /// Whether nothing follows but the ends of groups.
    private var isRestFree: Bool {
        peek() == "|" && flags.count == 1 || source[position...].allSatisfy { $0 == ")" }
    }

    /// Whether one character follows that a repeated one cannot be.
    private func isApart(_ atom: Range<Int>, from next: Int) -> Bool {
        guard let item = Self.whole(String(atom, of: source)), next < source.count else { return false }
        let isEscaped = source[next] == "\\"
        guard let following = isEscaped ? peek(1) : source[next], !"[(.^$*+?{|)".unicodeScalars.contains(source[next]),
            !isEscaped || !following.properties.isAlphabetic && !following.isASCIIDigit,
            let program = try? PatternProgram(item.unicodeScalars), var matcher = try? PatternMatcher(program)
        else { return false }
        // One that is more than a character can end with what follows.
        let isOne = source[atom.lowerBound] != "("
        return isOne && matcher.matches(Array(String(Character(following)).utf8).span) == false
    }

    /// Whether a group that begins at a place is the last of the pattern.
    private func closesPattern(from begin: Int) -> Bool {
        var depth = 0
        var index = begin
        while index < source.count {
            switch source[index] {
            case "\\": index += 1
            case "(": depth += 1
            case ")":
                depth -= 1
                if depth == 0 { return source[(index + 1)...].allSatisfy { $0 == ")" } }
            default: break
            }
            index += 1
        }
        return false
    }
}

extension String {
    fileprivate init(_ range: Range<Int>, of scalars: [Unicode.Scalar]) {
        self.init(String.UnicodeScalarView(scalars[range]))
    }
}

// MARK: Escapes and classes

extension JavaPattern {
    private mutating func escape(inClass: Bool) -> Bool {
        guard let letter = peek(1) else { return false }
        position += 2
        switch letter {
        case "Q": return quotation()
        case "E": return true
        case "A": result += "^"
        case "z", "Z": result += "$"
        case "a": result += "\\u0007"
        case "e": result += "\\u001B"
        case "h": result += Self.item(" \\t\\u00A0\\u1680\\u180E\\u2000-\\u200A\\u202F\\u205F\\u3000", inClass)
        case "s": result += Self.item(" \\t\\n\\u000B\\f\\r", inClass)
        case "v": result += Self.item("\\n\\u000B\\f\\r\\u0085\\u2028\\u2029", inClass)
        case "S" where !inClass: result += "[^ \\t\\n\\u000B\\f\\r]"
        case "R" where !inClass: result += "(?:\\r\\n|[\\n\\u000B\\f\\r\\u0085\\u2028\\u2029])"
        case "x" where peek() == "{":
            result += "\\u"
            while let scalar = peek() {
                result.unicodeScalars.append(scalar)
                position += 1
                if scalar == "}" { break }
            }
        case "p", "P": return property(isNegated: letter == "P", inClass: inClass)
        case "0"..."9", "k", "G", "N", "X", "H", "V", "S", "R": return false
        default:
            result += "\\"
            result.unicodeScalars.append(letter)
        }
        return true
    }

    private static func item(_ content: String, _ inClass: Bool) -> String { inClass ? content : "[\(content)]" }

    /// `\Q…\E`: everything between stands for itself.
    private mutating func quotation() -> Bool {
        while let scalar = peek() {
            if scalar == "\\", peek(1) == "E" {
                position += 2
                return true
            }
            if "\\^$.*+?()[]{}|/-".unicodeScalars.contains(scalar) { result += "\\" }
            result.unicodeScalars.append(scalar)
            position += 1
        }
        return true
    }

    private mutating func property(isNegated: Bool, inClass: Bool) -> Bool {
        var name = ""
        if peek() == "{" {
            position += 1
            while let scalar = peek(), scalar != "}" {
                name.unicodeScalars.append(scalar)
                position += 1
            }
        } else if let scalar = peek() {
            name.unicodeScalars.append(scalar)
        }
        position += 1
        if let content = Self.classes[name] {
            if inClass, isNegated { return false }
            result += inClass ? content : isNegated ? "[^\(content)]" : "[\(content)]"
            return true
        }
        if name.hasPrefix("Is") { name.removeFirst(2) }
        result += "\\\(isNegated ? "P" : "p"){\(name)}"
        return true
    }

    /// POSIX's, which are of ASCII.
    private static let classes: [String: String] = [
        "Lower": "a-z", "Upper": "A-Z", "ASCII": "\\x00-\\x7F", "Alpha": "a-zA-Z", "Digit": "0-9",
        "Alnum": "a-zA-Z0-9", "Punct": "!-\\/:-@\\[-`\\{-~", "Graph": "!-~", "Print": " -~", "Blank": " \\t",
        "Cntrl": "\\x00-\\x1F\\x7F", "XDigit": "0-9a-fA-F", "Space": " \\t\\n\\u000B\\f\\r",
    ]

    /// A class in brackets. One within it that is not negated adds what it has.
    private mutating func characterClass() -> String? {
        let outer = result
        defer { result = outer }
        result = "["
        position += 1
        var depth = 1
        if peek() == "^" {
            result += "^"
            position += 1
        }
        // At the beginning a bracket stands for itself.
        var isFirst = true
        while let scalar = peek() {
            switch scalar {
            case "]" where !isFirst:
                position += 1
                depth -= 1
                if depth == 0 { return result + "]" }
            case "[":
                if peek(1) == "^" || depth > 8 { return nil }
                position += 1
                depth += 1
            case "&" where peek(1) == "&": return nil
            case "\\": guard escape(inClass: true) else { return nil }
            default:
                if scalar == "]" { result += "\\" }
                result.unicodeScalars.append(scalar)
                position += 1
            }
            isFirst = false
        }
        return nil
    }
}
