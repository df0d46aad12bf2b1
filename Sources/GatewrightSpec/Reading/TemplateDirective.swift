/// A line that tells a template engine which lines of the file are to remain, so that the file is no document yet.
struct TemplateDirective {
    enum Language {
        /// `%{ if … }`
        case terraform
        /// `{{ if … }}`, of Helm, gomplate and others, and of Mustache as `{{#name}}`.
        case go
        /// `{% if … %}`
        case jinja
    }

    var language: Language
    var position: Position

    /// The directive that a line is, if it is one.
    init?(_ line: ArraySlice<UInt8>, number: Int32, file: Int32) {
        let content = line.drop { $0 == 0x20 || $0 == 0x09 }
        guard let language = Self.language(of: content) else { return nil }
        self.language = language
        let column = Int32(clamping: content.startIndex - line.startIndex) &+ 1
        position = Position(file: file, line: number, column: column)
    }

    private static func language(of line: ArraySlice<UInt8>) -> Language? {
        if line.starts(with: "%{".utf8) { return isTerraform(line.dropFirst(2)) ? .terraform : nil }
        if line.starts(with: "{%".utf8) { return .jinja }
        guard line.starts(with: "{{".utf8) else { return nil }
        var inside = line.dropFirst(2)
        if inside.first == UInt8(ascii: "#") || inside.first == UInt8(ascii: "/") { return .go }
        if inside.first == UInt8(ascii: "-") { inside = inside.dropFirst() }
        let word = inside.drop { $0 == 0x20 }.prefix { $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }
        return words.contains(String(decoding: word, as: UTF8.self)) ? .go : nil
    }

    /// `%{name}%` is a placeholder.
    private static func isTerraform(_ inside: ArraySlice<UInt8>) -> Bool {
        inside.first == 0x20 || inside.first == UInt8(ascii: "~")
    }

    /// Actions that may stand in a line of their own. Any other value there is one that the line is about.
    private static let words: Set = [
        "if", "else", "end", "range", "with", "define", "block", "template", "include", "tpl", "toYaml",
    ]
}

extension Diagnostic.Message {
    static func templateDirective(_ language: TemplateDirective.Language) -> Self {
        let (name, fix) =
            switch language {
            case .terraform:
                ("a Terraform template directive", "`terraform console` and `templatefile(…)` print it")
            case .go: ("a directive of a Go or Mustache template", "`helm template`, `gomplate` or your tool prints it")
            case .jinja: ("a directive of a Jinja template", "`jinja2` or your tool prints it")
            }
        return .init(
            .error, "template-directive", "\(name) stands in the document",
            why: "which lines remain is known only after it has been rendered",
            fix: "read the rendered document: \(fix)")
    }
}
