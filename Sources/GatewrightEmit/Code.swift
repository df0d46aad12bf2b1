/// Swift source text that keeps its shape when pieces are put together.
///
/// A piece interpolated into a multi-line literal is indented like the line it stands in. An empty piece alone on its
/// line takes the line with it. Text is copied once, when the literal is read; from then on lines are handed over
/// whole, so that printing takes time proportional to what is printed.
struct Code: ExpressibleByStringInterpolation, Sendable {
    fileprivate struct Line: Sendable {
        /// In spaces.
        var indentation: Int
        var text: String
    }

    fileprivate var lines: [Line]

    /// No line at all.
    init() { lines = [] }

    init(_ fragment: Fragment) { lines = fragment.text.isEmpty ? [] : [Line(indentation: 0, text: fragment.text)] }

    init(stringLiteral text: String) {
        var interpolation = StringInterpolation(literalCapacity: 0, interpolationCount: 0)
        interpolation.appendLiteral(text)
        self.init(stringInterpolation: interpolation)
    }

    init(stringInterpolation: consuming StringInterpolation) {
        stringInterpolation.endLine()
        lines = stringInterpolation.lines
        // An empty literal is no line, as opposed to an empty line between others.
        if lines.count == 1, lines[0].text.isEmpty { lines = [] }
    }

    var isEmpty: Bool { lines.isEmpty }

    /// The finished text, ending in a newline.
    var text: String {
        var text = ""
        text.reserveCapacity(lines.reduce(0) { $0 + $1.indentation + $1.text.utf8.count + 1 })
        for line in lines {
            text += spaces(line.indentation)
            text += line.text
            text += "\n"
        }
        return text
    }
}

/// What stands inside an `open` and a `close`: on one line where that is short, else each item on a line of its own.
func list(_ open: Fragment, _ items: [Fragment], _ close: Fragment) -> Code {
    // Indentation is not known here; no list of this program stands deeper than five levels.
    let limit = 100
    let length = items.reduce(open.text.utf8.count + close.text.utf8.count) { $0 + $1.text.utf8.count + 2 }
    if items.isEmpty || length <= limit { return Code("\(open)\(items)\(close)") }
    let last = items.count - 1
    let lines = items.enumerated().map { Code("\($1)\($0 == last ? close : ",")") }
    return """
        \(open)
            \(lines: lines)
        """
}

extension Code {
    struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var lines: [Line] = []
        private var indentation = 0
        private var text = ""
        /// Whether an empty piece stands in the line.
        private var mayVanish = false

        init(literalCapacity: Int, interpolationCount: Int) {}

        mutating func appendLiteral(_ literal: String) {
            var literal = literal
            literal.withUTF8 { bytes in
                var start = 0
                var index = 0
                while index < bytes.count {
                    if bytes[index] == UInt8(ascii: "\n") {
                        append(bytes[start..<index])
                        endLine()
                        start = index + 1
                    }
                    index += 1
                }
                append(bytes[start...])
            }
        }

        mutating func appendInterpolation(_ fragment: Fragment) { text += fragment.text }

        mutating func appendInterpolation(_ integer: Int) { text += String(integer) }

        mutating func appendInterpolation(_ code: Code) { appendInterpolation(lines: [code]) }

        /// Pieces one below the other.
        mutating func appendInterpolation(lines pieces: [Code]) { append(pieces, apart: false) }

        /// Pieces with a blank line between them.
        mutating func appendInterpolation(sections pieces: [Code]) { append(pieces, apart: true) }

        private mutating func append(_ pieces: [Code], apart: Bool) {
            let base = indentation
            var isFirst = true
            for piece in pieces where !piece.isEmpty {
                if !isFirst && apart {
                    endLine()
                }
                for line in piece.lines {
                    if isFirst {
                        isFirst = false
                    } else {
                        endLine()
                    }
                    if text.isEmpty {
                        indentation = base + line.indentation
                        text = line.text
                    } else {
                        text += line.text
                    }
                }
            }
            if isFirst { mayVanish = true }
        }

        private mutating func append(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
            var bytes = bytes
            if text.isEmpty {
                let content = bytes.firstIndex { $0 != UInt8(ascii: " ") } ?? bytes.endIndex
                indentation += content - bytes.startIndex
                bytes = bytes[content...]
            }
            text += String(decoding: UnsafeBufferPointer(rebasing: bytes), as: UTF8.self)
        }

        fileprivate mutating func endLine() {
            if !text.isEmpty || !mayVanish { lines.append(Line(indentation: text.isEmpty ? 0 : indentation, text: text)) }
            indentation = 0
            text = ""
            mayVanish = false
        }
    }
}

private let indentations: [String] = (0...40).map { String(repeating: " ", count: $0) }

private func spaces(_ count: Int) -> String {
    count < indentations.count ? indentations[count] : String(repeating: " ", count: count)
}
