/// The lines of a text. Swift takes the two characters that end a line on Windows for one, so bytes are looked at.
func linesWithoutEnds(of text: String) -> [Substring] {
    text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        .map { Substring($0.last == UInt8(ascii: "\r") ? $0.dropLast() : $0) }
}

/// Goes through a Swift file byte by byte.
struct SwiftScanner {
    private let text: String.UTF8View
    private var index: String.UTF8View.Index
    private var line = 1
    /// How deep interpolations are in one another.
    private var depth = 0
    private static let mostDepth = 32

    init(_ text: String) {
        var text = text
        text.makeContiguousUTF8()
        self.text = text.utf8
        index = self.text.startIndex
    }

    /// The words and marks, those of interpolations as well; comments are left out, and strings, unless they are wanted
    /// with their quotes.
    mutating func tokens(withStrings: Bool = false) -> [SwiftText.Token] {
        var tokens: [SwiftText.Token] = []
        while index < text.endIndex { scan(into: &tokens, withStrings: withStrings, isInterpolation: false) }
        return tokens
    }

    /// - Parameter isInterpolation: whether this ends at the parenthesis that closes an interpolation.
    private mutating func scan(into tokens: inout [SwiftText.Token], withStrings: Bool, isInterpolation: Bool) {
        var parentheses = 0
        while let byte = peek() {
            switch byte {
            case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "/"): skipLine()
            case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "*"): skipComment()
            case UInt8(ascii: "\""),
                UInt8(ascii: "#") where byte == UInt8(ascii: "\"") || isRawString:
                let (start, line) = (index, line)
                let inner = skipString()
                if withStrings {
                    tokens.append(SwiftText.Token(text: Substring(text[start..<index]).utf8, line: line))
                } else {
                    tokens += inner
                }
            // Backticks around a name are no part of it.
            case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "`"):
                advance()
            default:
                if byte == UInt8(ascii: "(") { parentheses += 1 }
                if byte == UInt8(ascii: ")") { parentheses -= 1 }
                if isInterpolation, parentheses < 0 { return advance() }
                let start = index
                let line = line
                advance()
                if isWordByte(byte) { while let next = peek(), isWordByte(next) { advance() } }
                tokens.append(SwiftText.Token(text: Substring(text[start..<index]).utf8, line: line))
            }
        }
    }

    private func peek(_ distance: Int = 0) -> UInt8? {
        guard let place = text.index(index, offsetBy: distance, limitedBy: text.endIndex), place < text.endIndex else {
            return nil
        }
        return text[place]
    }

    private mutating func advance() {
        if text[index] == UInt8(ascii: "\n") { line += 1 }
        index = text.index(after: index)
    }

    private mutating func skip(_ count: Int) { for _ in 0..<count where index < text.endIndex { advance() } }

    private mutating func skipLine() { while let byte = peek(), byte != UInt8(ascii: "\n") { advance() } }

    /// Comments nest.
    private mutating func skipComment() {
        var depth = 0
        repeat {
            if peek() == UInt8(ascii: "/"), peek(1) == UInt8(ascii: "*") {
                depth += 1
                skip(2)
            } else if peek() == UInt8(ascii: "*"), peek(1) == UInt8(ascii: "/") {
                depth -= 1
                skip(2)
            } else {
                skip(1)
            }
        } while depth > 0 && index < text.endIndex
    }

    private var isRawString: Bool {
        var distance = 0
        while peek(distance) == UInt8(ascii: "#") { distance += 1 }
        return peek(distance) == UInt8(ascii: "\"")
    }

    /// - Returns: the words and marks of its interpolations.
    private mutating func skipString() -> [SwiftText.Token] {
        var tokens: [SwiftText.Token] = []
        var pounds = 0
        while peek() == UInt8(ascii: "#") {
            pounds += 1
            advance()
        }
        let isMultiline = isQuotes(3)
        let quotes = isMultiline ? 3 : 1
        skip(quotes)
        while let byte = peek() {
            if byte == UInt8(ascii: "\\"), arePounds(pounds, from: 1), peek(1 + pounds) == UInt8(ascii: "("),
                depth < Self.mostDepth
            {
                skip(2 + pounds)
                depth += 1
                scan(into: &tokens, withStrings: false, isInterpolation: true)
                depth -= 1
            } else if byte == UInt8(ascii: "\\"), pounds == 0 {
                skip(2)
            } else if isQuotes(quotes), arePounds(pounds, from: quotes) {
                skip(quotes + pounds)
                break
            } else if byte == UInt8(ascii: "\n"), !isMultiline {
                // A string that is not closed ends here for the compiler, too.
                break
            } else {
                advance()
            }
        }
        return tokens
    }

    private func isQuotes(_ count: Int) -> Bool { (0..<count).allSatisfy { peek($0) == UInt8(ascii: "\"") } }

    private func arePounds(_ count: Int, from start: Int) -> Bool {
        (0..<count).allSatisfy { peek(start + $0) == UInt8(ascii: "#") }
    }
}

func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
        true
    default: false
    }
}
