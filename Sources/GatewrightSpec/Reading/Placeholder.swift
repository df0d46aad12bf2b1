/// Text that a tool replaces before the document is deployed: `${name}`, `{{name}}`, `%{name}%`, `<NAME>`.
package enum Placeholder {
    /// `{{name}}` without quotes, which YAML reads as a mapping whose only key is a mapping whose only key is the name.
    /// - Parameters:
    ///   - key: The first key that is no text.
    ///   - members: Of the outer mapping.
    /// - Returns: The text that the author means, or nil when it is something else.
    package static func text(ofKey key: Node, members: [Node.Member]) -> String? {
        guard members.count == 1, members[0].value.isNull, key.members.count == 1, key.members[0].value.isNull else {
            return nil
        }
        return "{{" + key.members[0].key + "}}"
    }

    /// With one of which every placeholder begins.
    package static let firstBytes = Array("${%<".utf8)

    /// How many bytes at the beginning are a placeholder, 0 for none.
    package static func length(_ bytes: ArraySlice<UInt8>) -> Int {
        for form in forms where bytes.starts(with: form.opening) {
            let content = bytes.dropFirst(form.opening.count)
            guard let end = form.isName ? nameEnd(content) : expressionEnd(content, closing: form.closing),
                end > content.startIndex, bytes[end...].starts(with: form.closing)
            else { return 0 }
            return end + form.closing.count - bytes.startIndex
        }
        return 0
    }

    private struct Form {
        var opening: [UInt8]
        var closing: [UInt8]
        /// Whether only a name may stand inside: `<` alone is an operator, and `%{ if … }` a directive.
        var isName: Bool

        init(_ opening: String, _ closing: String, isName: Bool = false) {
            self.opening = Array(opening.utf8)
            self.closing = Array(closing.utf8)
            self.isName = isName
        }
    }

    private static let forms = [
        Form("${", "}"), Form("{{", "}}"), Form("%{", "}%", isName: true), Form("<", ">", isName: true),
    ]

    private static func nameEnd(_ content: ArraySlice<UInt8>) -> Int? {
        content.firstIndex { byte in
            let character = Character(Unicode.Scalar(byte))
            return !(character.isASCII && (character.isLetter || character.isNumber || "_.-".contains(character)))
        }
    }

    /// An expression can hold braces of its own, texts with more of them, but not end on a later line.
    private static func expressionEnd(_ content: ArraySlice<UInt8>, closing: [UInt8]) -> Int? {
        var depth = 0
        var isQuoted = false
        for index in content.indices {
            switch content[index] {
            case UInt8(ascii: "\""): isQuoted.toggle()
            case 0x0A, 0x0D: return nil
            case _ where isQuoted: break
            case UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: "}") where depth > 0: depth -= 1
            case UInt8(ascii: "}"): return content[index...].starts(with: closing) ? index : nil
            default: break
            }
        }
        return nil
    }

    /// Where unquoted values `%{name}%` stand. `%` cannot begin a text in YAML, but as a value it can mean nothing
    /// else.
    /// - Returns: Offsets of the first `%` of each.
    static func percentValues(in bytes: [UInt8]) -> [Int] {
        bytes.indices.filter { index in
            guard bytes[index] == UInt8(ascii: "%"), length(bytes[index...]) > 0 else { return false }
            let before = bytes[..<index].last { $0 != UInt8(ascii: " ") }
            return before == UInt8(ascii: ":") || before == UInt8(ascii: "-")
        }
    }
}
