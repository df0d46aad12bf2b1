/// A Swift file as far as it is looked at: which words stand where, comments and strings left out.
///
/// Users move methods from file to file and rename types. The lock cannot know; looking for a few words tells it well
/// enough, and where it does not, nothing of theirs is changed, as only files are written that do not exist yet.
struct SwiftText {
    let path: String
    /// Words and single punctuation marks outside of comments and strings.
    private let tokens: [Token]

    struct Token {
        var text: Substring.UTF8View
        /// Counted from 1.
        var line: Int

        func isWord(_ word: String) -> Bool { text.elementsEqual(word.utf8) }
    }

    private let lines: [Substring]
    /// Every word that occurs.
    private let words: Set<Substring>

    init(path: String, text: String) {
        self.path = path
        lines = linesWithoutEnds(of: text)
        var scanner = SwiftScanner(text)
        let tokens = scanner.tokens()
        words = Set(tokens.map { Substring($0.text) })
        self.tokens = tokens
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

    func mentions(anyOf names: Set<String>) -> Bool { names.contains { words.contains(Substring($0)) } }

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

    /// The name of a type that conforms to a protocol, and the line in which it says so.
    func type(conformingTo name: String) -> (name: String, line: Int)? {
        let introducers = ["struct", "class", "actor", "enum", "extension"]
        for index in tokens.indices where introducers.contains(where: { tokens[index].isWord($0) }) {
            guard index + 2 < tokens.count, tokens[index + 2].isWord(":") || tokens[index + 2].isWord("<") else {
                continue
            }
            let end = tokens[index...].firstIndex { $0.isWord("{") } ?? tokens.endIndex
            if tokens[index + 2..<end].contains(where: { $0.isWord(name) }) {
                return String(tokens[index + 1].text).map { ($0, tokens[index].line) }
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
