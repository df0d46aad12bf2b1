import GatewrightAPI

// What the escaping functions need to know about single characters.

/// Words that Swift takes for something else where a name stands, in a declaration, a statement or behind a dot.
let keywords: Set<String> = [
    "Any", "Protocol", "Self", "Type", "as", "associatedtype", "await", "break", "case", "catch", "class", "continue",
    "default", "defer", "deinit", "do", "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for",
    "func", "guard", "if", "import", "in", "init", "inout", "internal", "is", "let", "nil", "operator",
    "precedencegroup", "private", "protocol", "public", "repeat", "rethrows", "return", "self", "static", "struct",
    "subscript", "super", "switch", "throw", "throws", "true", "try", "typealias", "var", "where", "while",
]

/// Whether every byte is an ASCII letter, digit or underscore and the first is no digit: nearly every name.
func isPlainIdentifier(_ name: String) -> Bool {
    var isFirst = true
    for byte in name.utf8 {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"): break
        case UInt8(ascii: "0")...UInt8(ascii: "9") where !isFirst: break
        default: return false
        }
        isFirst = false
    }
    return !isFirst
}

func isIdentifierHead(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || (scalar.properties.isXIDStart && !scalar.isInvisible)
}

func isIdentifierPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isXIDContinue && !scalar.isInvisible
}

/// Appends what stands between the quotes of a Swift string literal for `text`.
func appendEscaped(_ text: String, to literal: inout String) {
    if isPrintable(text, apartFrom: UInt8(ascii: "\""), UInt8(ascii: "\\")) {
        literal += text
        return
    }
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\"": literal += "\\\""
        case "\\": literal += "\\\\"
        case "\n": literal += "\\n"
        case "\r": literal += "\\r"
        case "\t": literal += "\\t"
        case _ where scalar.isInvisible: appendEscaped(scalar: scalar.value, to: &literal)
        default: literal.unicodeScalars.append(scalar)
        }
    }
}

/// Appends `\u{…}`.
func appendEscaped(scalar value: UInt32, to literal: inout String) {
    literal += "\\u{"
    literal += String(value, radix: 16)
    literal += "}"
}

/// The lines of a text, without invisible characters, without space at their ends and without blank lines around them.
///
/// Whatever any tool takes for the end of a line is one.
func commentLines(_ text: String) -> [String] {
    // What nearly every text is.
    if isPlainLine(text) { return [text] }
    var lines: [String] = []
    var line = ""
    /// Not yet in the line, since nothing has followed them so far.
    var spaces = 0
    var previous: Unicode.Scalar = " "
    for piece in pieces(text) {
        let scalar = piece.unicodeScalars.first ?? " "
        switch scalar {
        case "\n" where previous == "\r":
            break
        case "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}":
            // Several blank lines say no more than one.
            if !line.isEmpty || lines.last?.isEmpty == false { lines.append(line) }
            line = ""
            spaces = 0
        case " ", "\t":
            spaces += scalar == "\t" ? 4 : 1
        default:
            // Indentation says something in Markdown, but not in front of everything.
            if spaces > 0, !lines.isEmpty || !line.isEmpty { line += String(repeating: " ", count: spaces) }
            spaces = 0
            // A soft hyphen is part of how words are written.
            let isShown = scalar.isShown || scalar == "\u{AD}"
            line += isShown ? piece : "\u{FFFD}"
        }
        previous = scalar
    }
    if !line.isEmpty { lines.append(line) }
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
}

/// The scalars of a text, those in a row that are printable ASCII in one piece, without space at its ends.
private func pieces(_ text: String) -> [String] {
    var text = text
    return text.withUTF8 { bytes in
        var pieces: [String] = []
        var end = 0
        while end < bytes.count {
            let start = end
            end += 1
            if 0x21...0x7E ~= bytes[start] {
                while end < bytes.count, 0x20...0x7E ~= bytes[end] { end += 1 }
                while bytes[end - 1] == 0x20 { end -= 1 }
            } else {
                while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
            }
            pieces.append(String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self))
        }
        return pieces
    }
}

/// Whether a text is printable ASCII on one line, without space at its ends.
private func isPlainLine(_ text: String) -> Bool {
    let bytes = text.utf8
    return bytes.first != UInt8(ascii: " ") && bytes.last != UInt8(ascii: " ") && !bytes.isEmpty && isPrintable(text)
}

/// Whether every byte is printable ASCII and none of those given.
private func isPrintable(_ text: String, apartFrom first: UInt8 = 0, _ second: UInt8 = 0) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x20 || byte >= 0x7F || byte == first || byte == second { return false }
            index += 1
        }
        return true
    }
}
