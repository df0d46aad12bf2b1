/// The files that a document consists of.
package final class Workspace {
    let diagnostics: Diagnostics
    private let allowOutside: String?
    /// Paths of the files read so far, the root document first.
    package private(set) var files: [String] = []

    package init(allowOutside: String? = nil, diagnostics: Diagnostics) {
        self.allowOutside = allowOutside
        self.diagnostics = diagnostics
    }

    func read(_ path: String) -> Node? {
        guard let bytes = try? FileSystem.read(path, limit: ReadingLimits.file) else { return nil }
        return read(path, bytes: bytes)
    }

    func read(_ path: String, bytes: [UInt8]) -> Node? {
        let source = SourceFile(path: path, bytes: SourceText.utf8(bytes))
        let file = diagnostics.add(source)
        files.append(path)
        switch YAMLReader(source: source, file: file, diagnostics: diagnostics).read() {
        case .document(let node): return node
        case .refused: return nil
        case .problem(let problem):
            problem.report(to: diagnostics, source: source)
            return nil
        }
    }

    func target(of reference: Node) -> Node? { nil }
}
