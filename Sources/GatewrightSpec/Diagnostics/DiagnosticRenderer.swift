/// Writes diagnostics for a terminal or a build log.
///
/// The first line of each, `path:line:column: error: text [identifier]`, is what compilers print and build systems
/// read.
struct DiagnosticRenderer {
    private let sources: [SourceFile]
    private let color: Bool

    /// How many of one identifier are printed: the first ones teach what the rest would say again.
    static let limit = 100

    /// How many other places are named at which the same is so.
    static let shownPlaces = 3

    private var lines: [Int32: LineTable] = [:]

    init(sources: [SourceFile], color: Bool) {
        self.sources = sources
        self.color = color
    }

    mutating func render(_ diagnostics: [Diagnostic], dropped: Int = 0) -> String {
        var output = ""
        var printed: [String: Int] = [:]
        for diagnostic in diagnostics {
            let count = printed[diagnostic.message.identifier, default: 0] + 1
            printed[diagnostic.message.identifier] = count
            if count <= Self.limit { render(diagnostic, into: &output) }
        }
        for (identifier, count) in printed.sorted(by: { $0.key < $1.key }) where count > Self.limit {
            output += "note: and \(count - Self.limit) more of [\(identifier)]; the first \(Self.limit) are shown\n"
        }
        if dropped > 0 { output += "note: and \(dropped) more; a run keeps \(Diagnostics.limit)\n" }
        return output
    }

    private mutating func render(_ diagnostic: Diagnostic, into output: inout String) {
        let message = diagnostic.message
        let severity = paint(message.severity.rawValue + ":", style(message.severity))
        let text = paint(TerminalGlyph.text(of: message.text), "1")
        output += "\(place(diagnostic.position))\(severity) \(text) [\(message.identifier)]\n"
        if let position = diagnostic.position { appendExcerpt(position, into: &output) }
        if let why = message.why { output += "\(paint("note:", "36")) \(TerminalGlyph.text(of: why))\n" }
        for note in diagnostic.notes {
            output += "\(place(note.position))\(paint("note:", "36")) \(TerminalGlyph.text(of: note.text))\n"
            if let position = note.position { appendExcerpt(position, into: &output) }
        }
        if !diagnostic.elsewhere.isEmpty { output += "\(paint("note:", "36")) \(elsewhere(diagnostic))\n" }
        if let fix = message.fix { output += "\(paint("fix:", "32")) \(TerminalGlyph.text(of: fix))\n" }
    }

    /// `the same at 12:5, 40:5, 52:5 and 24 more places`
    private func elsewhere(_ diagnostic: Diagnostic) -> String {
        // Those that are not listed need no text.
        let first = diagnostic.elsewhere.prefix([String].mostListed + 1)
        let places = first.map { position in
            let isHere = position.file == diagnostic.position?.file
            let path = isHere ? "" : source(position).map { TerminalGlyph.text(of: $0.path) + ":" } ?? ""
            return "\(path)\(position.line):\(position.column)"
        }
        let others = diagnostic.elsewhere.count - first.count + diagnostic.unlisted
        return "the same at " + places.listed(besides: others, others: "more places")
    }

    private func place(_ position: Position?) -> String {
        guard let position, let source = source(position) else { return "" }
        return "\(TerminalGlyph.text(of: source.path)):\(position.line):\(position.column): "
    }

    private mutating func appendExcerpt(_ position: Position, into output: inout String) {
        guard let source = source(position) else { return }
        let table = lines[position.file] ?? LineTable(source.bytes)
        lines[position.file] = table
        let excerpt = SourceExcerpt(of: table.line(position.line), column: Int(position.column))
        let number = String(position.line)
        let margin = String(repeating: " ", count: number.utf8.count)
        output += "\(paint("\(number) |", "2")) \(excerpt.text)\n"
        output += "\(paint("\(margin) |", "2")) \(String(repeating: " ", count: excerpt.indent))\(paint("^", "1;32"))\n"
    }

    private func source(_ position: Position) -> SourceFile? {
        let index = Int(position.file)
        return sources.indices.contains(index) ? sources[index] : nil
    }

    private func style(_ severity: Severity) -> String {
        switch severity {
        case .error: "1;31"
        case .warning: "1;33"
        case .note: "1;36"
        }
    }

    private func paint(_ text: String, _ style: String) -> String {
        color ? "\u{1B}[\(style)m\(text)\u{1B}[0m" : text
    }
}
