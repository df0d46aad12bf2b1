import CYAML

/// Why libyaml gave up.
struct YAMLProblem {
    var text: String
    var position: Position

    init(_ parser: yaml_parser_t, file: Int32) {
        text = parser.problem.map { String(cString: $0) } ?? "unknown"
        position = Position(parser.problem_mark, file: file)
    }

    func report(to diagnostics: Diagnostics, source: SourceFile) {
        diagnostics.report(.invalidYAML(text), at: position)
    }
}

extension Diagnostic.Message {
    static func invalidYAML(_ problem: String) -> Self {
        .init(.error, "invalid-yaml", "the YAML cannot be read: \(problem)")
    }
}
