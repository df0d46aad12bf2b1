import GatewrightAPI

/// Where text of a document ends up in Swift, one function per place.
///
/// A document is untrusted input. Each function makes any string harmless in its place, and nothing else makes a
/// `Fragment` out of text that is not a literal of this program.

/// A name where Swift wants an identifier.
///
/// Names arrive as legal identifiers; a scalar that cannot stand in one becomes an underscore all the same.
package func identifier(_ name: String) -> Fragment {
    let legal = legalName(name)
    return Fragment(escaped: keywords.contains(legal) ? "`\(legal)`" : legal)
}

private func legalName(_ name: String) -> String {
    if isPlainIdentifier(name), name != "_" { return name }
    var legal = ""
    for scalar in name.unicodeScalars {
        if isIdentifierPart(scalar) {
            if legal.isEmpty, !isIdentifierHead(scalar) { legal = "_" }
            legal.unicodeScalars.append(scalar)
        } else {
            legal += "_"
        }
    }
    // A lone underscore is a pattern, not a name.
    return legal.isEmpty || legal == "_" ? "__" : legal
}

/// A name where Swift wants the label of an argument, which may be nearly any keyword: backticks would be a warning.
package func argumentLabel(_ name: String) -> Fragment {
    name == "inout" ? "`inout`" : Fragment(escaped: legalName(name))
}

/// A name where Swift wants the label of a parameter or of an associated value.
func parameterLabel(_ name: String) -> Fragment {
    name == "var" || name == "let" ? identifier(name) : argumentLabel(name)
}

/// A full name, outermost component first.
package func identifier(path: [String]) -> Fragment {
    path.count == 1 ? identifier(path[0]) : path.map { identifier($0) }.joined(separator: ".")
}

/// A string literal on one line, quotes included.
package func stringLiteral(_ text: String) -> Fragment {
    var literal = "\""
    appendEscaped(text, to: &literal)
    literal += "\""
    return Fragment(escaped: literal)
}

/// A string literal that holds a JSON member's name as it is spelled between the quotes of JSON text.
func memberNameLiteral(_ name: String) -> Fragment { stringLiteral(JSONLiteral.escaped(name)) }

/// A string literal that holds names one after the other, each behind its length in UTF-8.
///
/// A length below 127 is one byte. A longer one is the byte 127 and two bytes of seven bits each, so that every byte of
/// a length is one scalar. So is that of a name that JSON writes with escapes: the others are looked for in the text of
/// an object as they are. A name beyond what two bytes can say is cut: no member then has it.
func nameTableLiteral(_ names: [String]) -> Fragment {
    var literal = "\""
    for name in names {
        let name = name.utf8.count < 1 << 14 ? name : name.prefix(utf8Count: (1 << 14) - 1)
        let count = name.utf8.count
        if count < 127, JSONLiteral.escaped(name) == name {
            appendEscaped(scalar: UInt32(count), to: &literal)
        } else {
            appendEscaped(scalar: 127, to: &literal)
            appendEscaped(scalar: UInt32(truncatingIfNeeded: count >> 7), to: &literal)
            appendEscaped(scalar: UInt32(truncatingIfNeeded: count & 127), to: &literal)
        }
        appendEscaped(name, to: &literal)
    }
    literal += "\""
    return Fragment(escaped: literal)
}

/// A multi-line string literal with a route on each line.
///
/// A line of the table is a route, so a control character in a path is percent-encoded rather than escaped.
func routeTableLiteral(_ routes: [(method: Operation.Method, path: String)]) -> Code {
    let lines = routes.map { route in
        var line = ""
        appendEscaped(route.method.rawValue, to: &line)
        line += " "
        for scalar in route.path.unicodeScalars {
            if scalar.isInvisible {
                for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
                    line += byte < 16 ? "%0" : "%"
                    line += String(byte, radix: 16, uppercase: true)
                }
            } else {
                appendEscaped(String(scalar), to: &line)
            }
        }
        return Code(Fragment(escaped: line))
    }
    return #"""
        """
        \#(lines: lines)
        """
        """#
}

extension String {
    /// The longest run of whole scalars from the start that fits.
    fileprivate func prefix(utf8Count limit: Int) -> String {
        var prefix = ""
        var count = 0
        for scalar in unicodeScalars {
            count += UTF8.width(scalar)
            if count > limit { break }
            prefix.unicodeScalars.append(scalar)
        }
        return prefix
    }
}

/// JSON as it stands between `#"""` and `"""#`, or between `#"` and `"#`. It has no number sign, so that nothing of it
/// ends the literal or begins an escape, and no scalar that cannot be seen.
func jsonText(_ value: JSONLiteral) -> Fragment {
    var text = ""
    for scalar in value.json.unicodeScalars {
        guard scalar == "#" || scalar.isInvisible else {
            text.unicodeScalars.append(scalar)
            continue
        }
        for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter {
            let digits = String(unit, radix: 16)
            text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
    }
    return Fragment(escaped: text)
}

/// A string literal that holds JSON.
func jsonLiteral(_ value: JSONLiteral) -> Fragment { "#\"\(jsonText(value))\"#" }

/// Text within a comment line that this program begins.
package func commentText(_ text: String) -> Fragment {
    Fragment(escaped: commentLines(text).filter { !$0.isEmpty }.joined(separator: " "))
}

/// A documentation comment, every line of it behind `///` and a blank one between paragraphs; empty for blank text.
package func documentationComment(_ paragraphs: String...) -> Code { documentationComment(paragraphs) }

package func documentationComment(_ paragraphs: [String]) -> Code {
    var comment = ""
    for paragraph in paragraphs {
        let lines = commentLines(paragraph)
        if !comment.isEmpty, !lines.isEmpty { comment += "\n///" }
        for line in lines {
            comment += comment.isEmpty ? "///" : "\n///"
            if !line.isEmpty { comment += " " }
            comment += line
        }
    }
    return Code(Fragment(escaped: comment))
}

/// Text as a code span of Markdown, to be part of what `documentationComment` prints.
package func codeSpan(_ text: String) -> String {
    var longest = 0
    var current = 0
    for byte in text.utf8 {
        current = byte == UInt8(ascii: "`") ? current + 1 : 0
        longest = max(longest, current)
    }
    guard longest > 0 else { return "`\(text)`" }
    let fence = String(repeating: "`", count: longest + 1)
    return "\(fence) \(text) \(fence)"
}
