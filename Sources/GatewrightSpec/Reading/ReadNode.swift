/// Reads the value of a file, YAML or JSON.
///
/// libyaml reads both, in a third of the time that Swift would take in an unoptimized build. Where it refuses a text
/// that is meant to be JSON, ``JSONReader`` has the last word.
/// - Returns: Nil when nothing can be read, which has been said. Smaller problems are said too.
func readNode(_ source: SourceFile, file: Int32, diagnostics: Diagnostics) -> Node? {
    let isJSON = JSONReader.accepts(source.bytes)
    // YAML folds texts at these breaks, where JSON keeps them.
    if isJSON, SoftLineBreaks.contains(source.bytes) {
        var reader = JSONReader(source, file: file, diagnostics: diagnostics)
        if let node = reader.read() { return node }
    }
    let isStrict = isJSON && !source.path.hasSuffix(".yaml") && !source.path.hasSuffix(".yml")
    var reader = YAMLReader(source, file: file, diagnostics: diagnostics, isJSON: isStrict)
    var outcome = reader.read()
    if case .problem(let problem) = outcome, !problem.isEncoding {
        if isJSON || JSONReader.beginsWithComment(source.bytes) {
            var reader = JSONReader(source, file: file, diagnostics: diagnostics)
            let node = reader.read()
            if let problem = reader.problem {
                diagnostics.report(problem.message, at: problem.position, notes: problem.notes)
            }
            return node
        }
        let percentValues = Placeholder.percentValues(in: source.bytes)
        if !percentValues.isEmpty {
            reader = YAMLReader(source, file: file, diagnostics: diagnostics, percentValues: percentValues)
            outcome = reader.read()
        }
    }
    switch outcome {
    case .document(let node): return node
    case .refused: return nil
    case .problem(let problem):
        problem.report(to: diagnostics, source: source)
        return nil
    }
}
