/// What stands for characters: escapes, quotations and classes.
extension JavaPattern {
    mutating func escape(inClass: Bool) -> Bool {
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
    mutating func characterClass() -> String? {
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
