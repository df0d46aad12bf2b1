/// Collects what is to be said about the documents of one run.
package final class Diagnostics {
    /// As reported, without repetitions: what is to be said of several places is said once, of the first one.
    package private(set) var all: [Diagnostic] = []
    /// Those that a ``Position`` can point into.
    package private(set) var sources: [SourceFile] = []
    package private(set) var hasErrors = false
    /// Diagnostics that were not kept, because a run keeps ``limit`` of them.
    package private(set) var dropped = 0

    /// Keeps a hostile document from filling the memory with complaints about it.
    static let limit = 10_000

    /// The same for the places of one message.
    static let mostPlaces = 1000

    private var seen: Set<Diagnostic> = []
    /// Where in `all` what is said stands, whatever the place.
    private var indices: [Diagnostic: Int] = [:]

    /// What the project makes of rules, by their identifiers.
    package var levels: [String: RuleLevel] = [:]
    /// How bad rules are where the project says nothing, by their identifiers.
    package var defaultLevels: [String: RuleLevel] = [:]

    package init() {}

    /// Adds a diagnostic, unless the same has been said of the same place. Where it has been said of another place, the
    /// place is added.
    package func report(_ message: Diagnostic.Message, at position: Position?, notes: [Diagnostic.Note] = []) {
        var message = message
        if let level = levels[message.identifier] ?? defaultLevels[message.identifier] {
            guard let severity = level.severity else { return }
            message.severity = severity
        }
        if message.severity == .error { hasErrors = true }
        var position = position
        position?.derivation = 0
        let diagnostic = Diagnostic(message, at: position, notes: notes)
        guard !seen.contains(diagnostic) else { return }
        let placeless = Diagnostic(message, at: nil, notes: notes)
        if let position, let index = indices[placeless] {
            guard all[index].elsewhere.count < Self.mostPlaces else {
                all[index].unlisted += 1
                return
            }
            seen.insert(diagnostic)
            all[index].elsewhere.append(position)
            return
        }
        guard all.count < Self.limit else {
            dropped += 1
            return
        }
        seen.insert(diagnostic)
        if position != nil { indices[placeless] = all.count }
        all.append(diagnostic)
    }

    /// Adds what is so at many places.
    package func report(_ message: Diagnostic.Message, at positions: [Position]) {
        for position in positions { report(message, at: position) }
    }

    /// Makes a file known, so that positions can point into it.
    /// - Returns: The number that ``Position/file`` has for it.
    func add(_ source: SourceFile) -> Int32 {
        sources.append(source)
        return Int32(clamping: sources.count - 1)
    }

    /// The text for a terminal or a build log: sorted by file, line and column, each with the line it is about.
    /// - Parameter color: Whether to mark severities with ANSI colours.
    package func rendered(color: Bool = false) -> String {
        var renderer = DiagnosticRenderer(sources: sources, color: color)
        return renderer.render(sorted, dropped: dropped)
    }

    /// By file, line and column of the first place; those without a place first, those of one place in the order of
    /// their report.
    package var sorted: [Diagnostic] {
        func key(_ position: Position?) -> (Int32, Int32, Int32) {
            guard let position else { return (-1, 0, 0) }
            return (position.file, position.line, position.column)
        }
        return all.enumerated()
            .map { offset, diagnostic in
                guard let position = diagnostic.position, !diagnostic.elsewhere.isEmpty else {
                    return (offset, diagnostic)
                }
                let places = ([position] + diagnostic.elsewhere).sorted { key($0) < key($1) }
                var diagnostic = diagnostic
                diagnostic.position = places[0]
                diagnostic.elsewhere = Array(places.dropFirst())
                return (offset, diagnostic)
            }
            .sorted { (left: (offset: Int, element: Diagnostic), right: (offset: Int, element: Diagnostic)) in
                let (before, after) = (key(left.element.position), key(right.element.position))
                return before == after ? left.offset < right.offset : before < after
            }
            .map(\.element)
    }
}
