/// A Swift file as far as it is looked at: which words stand where, comments and strings left out.
///
/// Users move methods from file to file and rename types. The lock cannot know; looking for a few words tells it well
/// enough, and where it does not, nothing of theirs is changed, as only files are written that do not exist yet.
struct SwiftText {
    let path: String
    /// Words and single punctuation marks outside of comments and strings.
    private var tokens: [Token] = []

    struct Token {
        var text: Substring.UTF8View
        /// Counted from 1.
        var line: Int

        func isWord(_ word: String) -> Bool { text.elementsEqual(word.utf8) }
    }

    private let lines: [Substring]

    init(path: String, text: String) {
        self.path = path
        lines = linesWithoutEnds(of: text)
        var scanner = SwiftScanner(text)
        tokens = scanner.tokens()
    }

    /// A line as it stands there, without the space around it.
    func line(_ number: Int) -> String {
        guard lines.indices.contains(number - 1) else { return "" }
        let line = lines[number - 1].drop { $0 == " " || $0 == "\t" }
        return String(line.reversed().drop { $0 == " " }.reversed())
    }

    /// The lines in which these words follow one another.
    func lines(with words: [String]) -> [Int] {
        guard let first = words.first else { return [] }
        var found: [Int] = []
        for index in tokens.indices where tokens[index].isWord(first) && matches(words, at: index) {
            if found.last != tokens[index].line { found.append(tokens[index].line) }
        }
        return found
    }

    private func matches(_ words: [String], at index: Int) -> Bool {
        index + words.count <= tokens.count && zip(tokens[index...], words).allSatisfy { $0.isWord($1) }
    }

    /// The line of the declaration of a method.
    ///
    /// - Parameter type: what has to be among the parameters, if anything: `CreateOrder.Input`.
    func line(ofMethod name: String, taking type: [String]? = nil) -> Int? {
        for index in tokens.indices where matches(["func", name, "("], at: index) {
            guard let type else { return tokens[index].line }
            let end = tokens[index...].firstIndex { $0.isWord(")") } ?? tokens.endIndex
            let parameters = tokens[index..<end].indices
            if parameters.contains(where: { matches(type, at: $0) && $0 + type.count <= end }) {
                return tokens[index].line
            }
        }
        return nil
    }

    /// The name of a type that conforms to a protocol.
    func type(conformingTo name: String) -> String? {
        let introducers = ["struct", "class", "actor", "enum", "extension"]
        for index in tokens.indices where introducers.contains(where: { tokens[index].isWord($0) }) {
            guard index + 2 < tokens.count, tokens[index + 2].isWord(":") || tokens[index + 2].isWord("<") else {
                continue
            }
            let end = tokens[index...].firstIndex { $0.isWord("{") } ?? tokens.endIndex
            if tokens[index + 2..<end].contains(where: { $0.isWord(name) }) {
                return String(tokens[index + 1].text)
            }
        }
        return nil
    }

    /// Whether a type of this name is declared.
    func declares(type name: String) -> Bool {
        ["struct", "class", "actor", "enum"].contains { !lines(with: [$0, name]).isEmpty }
    }

    var hasMainAttribute: Bool { !lines(with: ["@", "main"]).isEmpty }
}

/// The lines of a text. Swift takes the two characters that end a line on Windows for one, so bytes are looked at.
func linesWithoutEnds(of text: String) -> [Substring] {
    text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        .map { Substring($0.last == UInt8(ascii: "\r") ? $0.dropLast() : $0) }
}

/// Goes through a Swift file byte by byte.
private struct SwiftScanner {
    private let text: String.UTF8View
    private var index: String.UTF8View.Index
    private var line = 1

    init(_ text: String) {
        var text = text
        text.makeContiguousUTF8()
        self.text = text.utf8
        index = self.text.startIndex
    }

    mutating func tokens() -> [SwiftText.Token] {
        var tokens: [SwiftText.Token] = []
        while let byte = peek() {
            switch byte {
            case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "/"): skipLine()
            case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "*"): skipComment()
            case UInt8(ascii: "\""): skipString(pounds: 0)
            case UInt8(ascii: "#") where isRawString: skipRawString()
            // Backticks around a name are no part of it.
            case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "`"):
                advance()
            default:
                let start = index
                let line = line
                advance()
                if isWordByte(byte) { while let next = peek(), isWordByte(next) { advance() } }
                tokens.append(SwiftText.Token(text: Substring(text[start..<index]).utf8, line: line))
            }
        }
        return tokens
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

    private mutating func skipRawString() {
        var pounds = 0
        while peek() == UInt8(ascii: "#") {
            pounds += 1
            advance()
        }
        skipString(pounds: pounds)
    }

    private mutating func skipString(pounds: Int) {
        let isMultiline = isQuotes(3)
        let quotes = isMultiline ? 3 : 1
        skip(quotes)
        while let byte = peek() {
            if byte == UInt8(ascii: "\\"), pounds == 0 {
                skip(2)
            } else if isQuotes(quotes), arePounds(pounds, from: quotes) {
                return skip(quotes + pounds)
            } else if byte == UInt8(ascii: "\n"), !isMultiline {
                // A string that is not closed ends here for the compiler, too.
                return
            } else {
                advance()
            }
        }
    }

    private func isQuotes(_ count: Int) -> Bool { (0..<count).allSatisfy { peek($0) == UInt8(ascii: "\"") } }

    private func arePounds(_ count: Int, from start: Int) -> Bool {
        (0..<count).allSatisfy { peek(start + $0) == UInt8(ascii: "#") }
    }
}

private func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
        true
    default: false
    }
}
