import CYAML

/// Why libyaml gave up.
struct YAMLProblem {
    /// In libyaml's words.
    let text: String
    /// What it was doing.
    let context: String
    let position: Position
    /// Where the thing that it was reading begins.
    let contextPosition: Position
    /// The offset of a byte that cannot be read, where that is the problem.
    let offset: Int?
    /// A character that YAML forbids. JSON may have it.
    let character: Unicode.Scalar?
    let isMemory: Bool
    let lateQuote: LateQuote?

    /// A quoted text that ends some lines below, with more text directly behind it.
    struct LateQuote {
        let opening: Position
        /// That of the closing quote.
        let line: Int32
    }

    /// Whether the bytes are no UTF-8, which no reader can make up for.
    var isEncoding: Bool { offset != nil && character == nil }

    init(_ parser: yaml_parser_t, lateQuote: LateQuote?, position place: (yaml_mark_t) -> Position) {
        self.lateQuote = lateQuote
        text = parser.problem.map { String(cString: $0) } ?? ""
        context = parser.context.map { String(cString: $0) } ?? ""
        position = place(parser.problem_mark)
        contextPosition = place(parser.context_mark)
        offset = parser.error == YAML_READER_ERROR ? Int(clamping: parser.problem_offset) : nil
        let isCharacter = offset != nil && text.contains("character")
        character = isCharacter ? Unicode.Scalar(UInt32(clamping: parser.problem_value)) : nil
        isMemory = parser.error == YAML_MEMORY_ERROR
    }

    /// Says what is wrong, and what the cause most likely is.
    func report(to diagnostics: Diagnostics, source: SourceFile) {
        let (message, place) = cause(source)
        diagnostics.report(message, at: place)
    }

    private func cause(_ source: SourceFile) -> (Diagnostic.Message, Position) {
        if isMemory { return (.outOfMemory, position) }
        if let offset {
            let position = source.positions(ofBytes: [offset], file: position.file)[0]
            return (character.map { .forbiddenCharacter($0.value) } ?? .invalidEncoding, position)
        }
        if let lateQuote { return (.lateQuote(line: lateQuote.line), lateQuote.opening) }
        let lines = LineTable(source.bytes)
        // libyaml takes what a directive begins with for a value or a key, and may notice behind it.
        for number in [contextPosition.line, position.line] {
            if let directive = TemplateDirective(lines.line(number), number: number, file: position.file) {
                return (.templateDirective(directive.language), directive.position)
            }
        }
        let line = lines.line(position.line)
        let indentation = line.prefix { $0 == 0x20 || $0 == 0x09 }
        if let tab = indentation.firstIndex(of: 0x09) {
            let column = Int32(truncatingIfNeeded: tab - line.startIndex) &+ 1
            return (.tabIndentation, Position(file: position.file, line: position.line, column: column))
        }
        let column = Int(position.column) - 1
        // Columns count characters; a byte that begins a hint is ASCII, so this only misses hints behind others.
        let rest = column < line.count ? line.dropFirst(column) : []
        if rest.starts(with: "%{".utf8) { return (.templateDirective(.terraform), position) }
        var message = cause(rest, line)
        if line.contains(subsequence: "{{"), message.identifier == "invalid-yaml" {
            message = .invalidYAML(
                "text that begins with `{{` needs quotes",
                fix: "put the whole value in double quotes; if the file is a template, read what it renders to")
        }
        return (message, contextMatters ? contextPosition : position)
    }

    /// Where the beginning of a thing tells more than the place at which libyaml noticed.
    private var contextMatters: Bool {
        text == "found unexpected end of stream" || text == "could not find expected ':'"
            || text == "found undefined tag handle" || isAnchor
    }

    /// Whether a text begins with `*` or `&`, which libyaml takes for an alias or an anchor.
    private var isAnchor: Bool { text == "did not find expected alphabetic or numeric character" }

    private func cause(_ rest: ArraySlice<UInt8>, _ line: ArraySlice<UInt8>) -> Diagnostic.Message {
        switch text {
        case "found unexpected end of stream" where context.contains("quoted scalar"),
            "found unexpected document indicator":
            return .unclosedQuote
        case "found unknown escape character", "did not find expected hexdecimal number",
            "found invalid Unicode character escape code":
            return .unknownEscape
        case "found character that cannot start any token":
            let character = rest.first.map { String(Unicode.Scalar($0)) } ?? ""
            return .reservedCharacter(character)
        case _ where isAnchor:
            return .reservedCharacter(context.contains("alias") ? "*" : "&")
        case "did not find expected ',' or '}'", "did not find expected ',' or ']'":
            let bracket = text.contains("}") ? "}" : "]"
            return .invalidYAML(
                rest.isEmpty ? "`\(bracket)` is missing" : "a comma or `\(bracket)` is missing before this",
                fix: "add it, or quote the text if the bracket belongs to a text")
        case "mapping values are not allowed in this context":
            return .invalidYAML(
                "a second `:` on the line, or a line that is indented too deep",
                fix: "quote the text if the `:` belongs to it, or align the line with its neighbours")
        case "could not find expected ':'":
            return .invalidYAML(
                "this line has no `:` behind its key", fix: "write `key: value`, or indent the line if it is text")
        case "did not find expected key":
            return .invalidYAML(
                "this line fits no mapping around it",
                fix: "align it with its neighbours, and check the quotes of the line before")
        case "did not find expected '-' indicator", "block sequence entries are not allowed in this context":
            return .invalidYAML("this line fits no list around it", fix: "align it with its neighbours")
        case "did not find expected node content":
            return .invalidYAML("a value is missing here", fix: "add the value, or quote the text if it is one")
        case "did not find expected <document start>":
            return .invalidYAML("this line does not belong to what is before it", fix: "check the indentation")
        case "found undefined tag handle":
            return .invalidYAML("the tag that begins here is not known", fix: "quote the text if it begins with `!`")
        default:
            return .invalidYAML(context.isEmpty ? text : "\(text) \(context)")
        }
    }
}

extension ArraySlice<UInt8> {
    fileprivate func contains(subsequence text: String) -> Bool {
        indices.contains { self[$0...].starts(with: text.utf8) }
    }
}

extension Diagnostic.Message {
    static func invalidYAML(_ problem: String, fix: String? = nil) -> Self {
        .init(.error, "invalid-yaml", "the YAML cannot be read: \(problem)", fix: fix)
    }

    static var tabIndentation: Self {
        .init(
            .error, "tab-indentation", "the line is indented with a tab", why: "YAML allows spaces only",
            fix: "replace it by spaces")
    }

    static var unclosedQuote: Self {
        .init(.error, "unclosed-quote", "the quote that opens here is never closed", fix: "add the closing quote")
    }

    static func lateQuote(line: Int32) -> Self {
        .init(
            .error, "unclosed-quote", "the quote that opens here is closed only in line \(line)",
            why: "the quote there seems to open another text", fix: "add the closing quote")
    }

    static var unknownEscape: Self {
        .init(
            .error, "unknown-escape", "the backslash begins no escape", fix: "write `\\\\` for a backslash in quotes")
    }

    static func reservedCharacter(_ character: String) -> Self {
        .init(
            .error, "reserved-character", "a text cannot begin with '\(character)'", why: "YAML reserves it",
            fix: "put the text in quotes")
    }

    static var invalidEncoding: Self {
        .init(
            .error, "invalid-encoding", "the file is no UTF-8 text from here on", fix: "save the file as UTF-8")
    }

    static func forbiddenCharacter(_ value: UInt32) -> Self {
        let code = String(value, radix: 16, uppercase: true)
        let padding = String(repeating: "0", count: max(0, 4 - code.utf8.count))
        return .init(
            .error, "forbidden-character", "the control character U+\(padding)\(code) may not stand in a document",
            fix: "remove it; it often is left over from text in another encoding")
    }
}
