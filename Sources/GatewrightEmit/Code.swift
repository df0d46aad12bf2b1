/// Swift source text that keeps its shape when pieces are put together.
///
/// A piece interpolated into a multi-line literal is indented like the line it stands in. An empty piece alone on its
/// line takes the line with it. Pieces are kept as they are until `text` copies every byte once, so that printing takes
/// time proportional to what is printed, however deep pieces are nested.
package struct Code: ExpressibleByStringInterpolation, Sendable {
    fileprivate enum Part: Sendable {
        /// May span lines. Spaces at the start of a line come on top of the indentation of the whole.
        case text(String)
        /// The indentation is that of every line but the first, which continues the line before it.
        case code(Code, indentation: Int)
    }

    fileprivate var parts: [Part]

    /// No line at all.
    package init() { parts = [] }

    package init(_ fragment: Fragment) { parts = fragment.text.isEmpty ? [] : [.text(fragment.text)] }

    package init(stringLiteral text: String) { parts = text.isEmpty ? [] : [.text(text)] }

    package init(stringInterpolation: consuming CodeInterpolation) {
        stringInterpolation.finish()
        parts = stringInterpolation.parts
    }

    package var isEmpty: Bool { parts.isEmpty }

    /// The finished text, ending in a newline unless it is empty.
    package var text: String {
        if isEmpty { return "" }
        var rendering = Rendering()
        rendering.append(self, indentation: 0)
        rendering.bytes.append(UInt8(ascii: "\n"))
        return String(decoding: rendering.bytes, as: UTF8.self)
    }
}

/// What stands inside an `open` and a `close`: on one line where that is short, else each item on a line of its own.
func list(_ open: Fragment, _ items: [Fragment], _ close: Fragment) -> Code {
    // Indentation is not known here; no list of this program stands deeper than five levels.
    let limit = 100
    let length = items.reduce(open.text.utf8.count + close.text.utf8.count) { $0 + $1.text.utf8.count + 2 }
    if items.isEmpty || length <= limit {
        let line: Fragment = "\(open)\(items)\(close)"
        return Code(line)
    }
    let inner = Code(items.joined(separator: ",\n"))
    guard close.text.hasPrefix(" ") else {
        return """
            \(open)
                \(inner)\(close)
            """
    }
    // Words around the list, as in a `guard`, stand on lines of their own.
    let beginning = Fragment(escaped: String(open.text.reversed().drop { $0 == " " }.reversed()))
    let end = Fragment(escaped: String(close.text.drop { $0 == " " }))
    return """
        \(beginning)
            \(inner)
        \(end)
        """
}

/// A literal of `Code` while it is being read.
package struct CodeInterpolation: StringInterpolationProtocol {
    fileprivate var parts: [Code.Part] = []
    /// What follows the last part.
    private var text = ""
    /// The spaces at the start of the current line. They are not yet in `text` as long as the line is blank.
    private var indentation = 0
    private var isBlank = true
    /// Whether an empty piece stands in the blank line.
    private var isVanishing = false

    package init(literalCapacity: Int, interpolationCount: Int) {}

    package mutating func appendLiteral(_ literal: String) {
        var literal = literal
        let newline = UInt8(ascii: "\n")
        literal.withUTF8 { bytes in
            guard !bytes.isEmpty else { return }
            // The newline belongs to the line that vanishes.
            let start = isVanishing && bytes[0] == newline ? 1 : 0
            if start == 1 { indentation = 0 }
            isVanishing = false
            var lastLine = bytes.count
            while lastLine > start, bytes[lastLine - 1] != newline { lastLine -= 1 }
            var content = lastLine
            while content < bytes.count, bytes[content] == UInt8(ascii: " ") { content += 1 }
            let isLastLineBlank = content == bytes.count
            if lastLine > start {
                if bytes[start] != newline { startContent() }
                append(bytes[start..<(isLastLineBlank ? lastLine : bytes.count)])
                indentation = content - lastLine
                isBlank = isLastLineBlank
            } else if isBlank {
                indentation += content - start
                if !isLastLineBlank {
                    startContent()
                    append(bytes[content...])
                }
            } else {
                append(bytes[start...])
            }
        }
    }

    package mutating func appendInterpolation(_ fragment: Fragment) {
        if fragment.text.isEmpty { return }
        startContent()
        text += fragment.text
    }

    package mutating func appendInterpolation(_ integer: Int) {
        startContent()
        text += String(integer)
    }

    package mutating func appendInterpolation(_ code: Code) {
        if code.isEmpty {
            isVanishing = isBlank
        } else {
            startContent()
            append(code)
        }
    }

    /// Pieces one below the other.
    package mutating func appendInterpolation(lines pieces: [Code]) { append(pieces, apart: 1) }

    /// Pieces with a blank line between them.
    package mutating func appendInterpolation(sections pieces: [Code]) { append(pieces, apart: 2) }

    private mutating func append(_ pieces: [Code], apart newlines: Int) {
        var isFirst = true
        for piece in pieces where !piece.isEmpty {
            if isFirst {
                startContent()
                isFirst = false
            } else {
                text += newlines == 1 ? "\n" : "\n\n"
                text += spaces(indentation)
            }
            append(piece)
        }
        if isFirst { isVanishing = isBlank }
    }

    private mutating func append(_ code: Code) {
        if !text.isEmpty { parts.append(.text(text)) }
        text = ""
        parts.append(.code(code, indentation: indentation))
    }

    private mutating func append(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
        text += String(decoding: UnsafeBufferPointer(rebasing: bytes), as: UTF8.self)
    }

    /// What is not blank is about to be written to the line.
    private mutating func startContent() {
        if isBlank { text += spaces(indentation) }
        isBlank = false
        isVanishing = false
    }

    fileprivate mutating func finish() {
        // The newline before a last line that vanishes goes with it.
        if isVanishing, text.utf8.last == UInt8(ascii: "\n") { text.unicodeScalars.removeLast() }
        if !text.isEmpty { parts.append(.text(text)) }
    }
}

/// The text of nested code while it is being put together.
private struct Rendering {
    var bytes: [UInt8] = []
    private var isAtLineStart = true

    mutating func append(_ code: Code, indentation: Int) {
        for part in code.parts {
            switch part {
            case .text(let piece): append(piece, indentation: indentation)
            case .code(let inner, let deeper): append(inner, indentation: indentation + deeper)
            }
        }
    }

    /// Blank lines get no indentation.
    private mutating func append(_ piece: String, indentation: Int) {
        var piece = piece
        let newline = UInt8(ascii: "\n")
        piece.withUTF8 { piece in
            if indentation == 0 {
                bytes.append(contentsOf: piece)
                isAtLineStart = piece.last == newline
                return
            }
            var start = 0
            while start < piece.count {
                var end = start
                while end < piece.count, piece[end] != newline { end += 1 }
                if end > start {
                    if isAtLineStart {
                        var margin = spaces(indentation)
                        margin.withUTF8 { bytes.append(contentsOf: $0) }
                    }
                    isAtLineStart = false
                }
                if end < piece.count {
                    end += 1
                    isAtLineStart = true
                }
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: piece[start..<end]))
                start = end
            }
        }
    }
}

private let indentations: [String] = (0...40).map { String(repeating: " ", count: $0) }

private func spaces(_ count: Int) -> String {
    count < indentations.count ? indentations[count] : String(repeating: " ", count: count)
}
