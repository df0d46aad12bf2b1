/// Goes through the characters of a mapping template.
struct TemplateScanner {
    typealias Fault = MappingTemplate.Fault

    private let scalars: [Unicode.Scalar]
    private(set) var position = 0

    /// What stands for text that CloudFormation puts in: a scalar that no document has.
    static let substituted: Unicode.Scalar = "\u{10FFFE}"

    init(_ text: String) { scalars = Array(text.unicodeScalars) }

    var peek: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

    func starts(with text: String) -> Bool { scalars[position...].starts(with: text.unicodeScalars) }

    mutating func advance(_ count: Int = 1) { position = min(position + count, scalars.count) }

    mutating func take(_ text: String) -> Bool {
        guard starts(with: text) else { return false }
        advance(text.unicodeScalars.count)
        return true
    }

    mutating func goBack(to position: Int) { self.position = position }

    /// Passes over white space and the comments of Velocity.
    mutating func skipSpace() {
        while let scalar = peek {
            if scalar.properties.isWhitespace {
                advance()
            } else if starts(with: "##") {
                while let next = peek, next != "\n" { advance() }
            } else if starts(with: "#*") {
                advance(2)
                while peek != nil, !starts(with: "*#") { advance() }
                advance(2)
            } else {
                return
            }
        }
    }

    /// The directive of Velocity that begins here: `set`, `foreach`, `if`, …
    var directive: String? {
        guard peek == "#" else { return nil }
        var index = position + 1
        if index < scalars.count, scalars[index] == "{" { index += 1 }
        var name = ""
        while index < scalars.count, scalars[index].isASCIILetter, name.utf8.count < 16 {
            name.unicodeScalars.append(scalars[index])
            index += 1
        }
        return Self.directives.contains(name) ? name : nil
    }

    private static let directives: Set<String> = [
        "set", "foreach", "if", "elseif", "else", "end", "macro", "define", "parse", "include", "evaluate", "break",
        "stop",
    ]

    /// Goes up to the bracket behind a condition or a value that is put together.
    mutating func skipExpression() throws(Fault) {
        var open = 0
        while let scalar = peek {
            switch scalar {
            case "'", "\"":
                _ = quoted()
                continue
            case "(", "[", "{": open += 1
            case ")" where open == 0: return
            case ")", "]", "}": open -= 1
            default: break
            }
            advance()
        }
        throw Fault("has an expression without an end")
    }

    // MARK: References

    /// Whether a reference begins here. A dollar before anything else is one.
    var isReference: Bool {
        guard peek == "$" else { return false }
        var index = position + 1
        if index < scalars.count, scalars[index] == "!" { index += 1 }
        if index < scalars.count, scalars[index] == "{" { index += 1 }
        return index < scalars.count && scalars[index].isASCIILetter
    }

    mutating func reference(depth: Int = 0) throws(Fault) -> TemplateReference {
        if depth > 8 { throw Fault("nests calls too deeply") }
        advance()
        _ = take("!")
        let isFormal = take("{")
        var reference = TemplateReference(root: identifier())
        while reference.steps.count < 32 {
            if peek == ".", position + 1 < scalars.count, scalars[position + 1].isASCIILetter {
                advance()
                let name = identifier()
                guard take("(") else {
                    reference.steps.append(.property(name))
                    continue
                }
                let arguments = try arguments(until: ")", depth: depth + 1)
                let isIndex = name == "get" && arguments.count == 1
                reference.steps.append(isIndex ? .index(arguments[0]) : .call(name, arguments))
            } else if peek == "[", isFormal || !reference.steps.isEmpty || reference.root == "stageVariables" {
                let start = position
                advance()
                guard let argument = try? arguments(until: "]", depth: depth + 1), argument.count == 1 else {
                    goBack(to: start)
                    break
                }
                reference.steps.append(.index(argument[0]))
            } else {
                break
            }
        }
        if isFormal, !take("}") { throw Fault("has a reference that cannot be read") }
        return reference
    }

    mutating func identifier() -> String {
        var name = ""
        while let scalar = peek, scalar.isASCIILetter || scalar.isASCIIDigit || scalar == "_" || scalar == "-" {
            name.unicodeScalars.append(scalar)
            advance()
        }
        return name
    }

    private mutating func arguments(
        until end: Unicode.Scalar, depth: Int
    ) throws(Fault) -> [TemplateReference.Argument] {
        var arguments: [TemplateReference.Argument] = []
        skipSpace()
        while let scalar = peek, scalar != end {
            switch scalar {
            case ",": advance()
            case "'", "\"": arguments.append(quoted().map { .text($0) } ?? .other)
            case "$" where isReference: arguments.append(.reference(try reference(depth: depth)))
            default:
                guard scalar.isASCIILetter || scalar.isASCIIDigit || scalar == "-" else {
                    throw Fault("has a call that cannot be read")
                }
                advance()
                _ = identifier()
                arguments.append(.other)
            }
            skipSpace()
        }
        guard peek == end else { throw Fault("has a call without an end") }
        advance()
        return arguments
    }

    /// A text in quotes of either kind, or nil for one that has references in it.
    mutating func quoted() -> String? {
        let quote = peek
        advance()
        var text = ""
        var isPlain = true
        while let scalar = peek, scalar != quote {
            if quote == "\"", isReference { isPlain = false }
            text.unicodeScalars.append(scalar)
            advance()
            // A backslash stays, and does not end the text with the quote behind it.
            if scalar == "\\", let next = peek, next == quote {
                text.unicodeScalars.append(next)
                advance()
            }
        }
        advance()
        return isPlain ? text : nil
    }
}

extension Unicode.Scalar {
    var isASCIILetter: Bool { ("a"..."z").contains(self) || ("A"..."Z").contains(self) }
    var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
