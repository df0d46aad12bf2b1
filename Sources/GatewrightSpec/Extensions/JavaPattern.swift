import GatewrightPattern

/// A regular expression of Java (`java.util.regex.Pattern`), in which API Gateway's `selectionPattern` is written.
///
/// It is written anew in the dialect of ECMA 262, which the generator and the runtime read. What cannot be said there
/// (back references, classes that intersect, comments) has none.
package struct JavaPattern {
    let source: [Unicode.Scalar]
    var position = 0
    var result = ""
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

    func peek(_ distance: Int = 0) -> Unicode.Scalar? {
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
