/// A line of a document as it is printed, with the place of the caret below it.
struct SourceExcerpt {
    /// At most ``maximumWidth`` columns around the caret, and what was cut off shown by `…`.
    var text: String
    /// How many columns stand before the caret.
    var indent: Int

    static let maximumWidth = 110

    /// - Parameter column: Of the caret, from 1, in Unicode scalars.
    init(of line: ArraySlice<UInt8>, column: Int) {
        // A minified document is a single line of megabytes. Only what surrounds the caret is decoded.
        let window = Self.window(of: line, column: column)
        var glyphs: [TerminalGlyph] = []
        for scalar in String(decoding: window.bytes, as: UTF8.self).unicodeScalars { glyphs.append(.init(scalar)) }
        let caret = min(window.column - 1, glyphs.count)

        var start = caret
        var room = Self.maximumWidth * 2 / 3
        while start > 0, room >= glyphs[start - 1].width {
            start -= 1
            room -= glyphs[start].width
        }
        room += Self.maximumWidth / 3
        var end = caret
        while end < glyphs.count, room >= glyphs[end].width {
            room -= glyphs[end].width
            end += 1
        }
        // What the text after the caret leaves over goes to the text before it.
        while start > 0, room >= glyphs[start - 1].width {
            start -= 1
            room -= glyphs[start].width
        }

        let isCutBefore = start > 0 || window.isCutBefore
        let isCutAfter = end < glyphs.count || window.isCutAfter
        text = (isCutBefore ? "…" : "") + glyphs[start..<end].map(\.text).joined() + (isCutAfter ? "…" : "")
        indent = glyphs[start..<caret].reduce(isCutBefore ? 1 : 0) { $0 + $1.width }
    }

    private struct Window {
        var bytes: ArraySlice<UInt8>
        /// Of the caret, within the bytes.
        var column: Int
        var isCutBefore: Bool
        var isCutAfter: Bool
    }

    private static func window(of line: ArraySlice<UInt8>, column: Int) -> Window {
        let reach = 4 * maximumWidth
        var caret = line.startIndex
        var scalars = 1
        while scalars < column, caret < line.endIndex {
            caret += 1
            while caret < line.endIndex, line[caret] & 0xC0 == 0x80 { caret += 1 }
            scalars += 1
        }
        var start = caret
        var before = 0
        while start > line.startIndex, before < reach {
            start -= 1
            if line[start] & 0xC0 != 0x80 { before += 1 }
        }
        let end = min(caret + reach, line.endIndex)
        return Window(
            bytes: line[start..<end], column: before + 1, isCutBefore: start > line.startIndex,
            isCutAfter: end < line.endIndex)
    }
}

/// A text from a document, short enough to stand in a message.
package func cropped(_ text: String) -> String {
    let limit = 80
    var scalars = text.unicodeScalars[...]
    guard scalars.count > limit else { return text }
    scalars = scalars.prefix(limit)
    return String(scalars) + "…"
}
