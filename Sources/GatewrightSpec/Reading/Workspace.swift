/// The files that a document consists of. Each is read once.
package final class Workspace {
    let diagnostics: Diagnostics
    /// Paths of the files read so far, the root document first, as the user and the references wrote them.
    package private(set) var files: [String] = []
    /// Where references may lead: below the folder of the first file read, and below the one that the user allowed.
    private(set) var folders: [String] = []

    /// Whether a schema that says more than `$ref` is more than the one it refers to, as from OpenAPI 3.1 on.
    var followsSiblings = false

    private let allowOutside: String?
    private var loaded: [String: Loaded] = [:]
    private var identities: [Int32: String] = [:]
    private var targets = ReferenceTargets()
    /// Of the template, if the first file is one.
    private var resources: Node?
    private var hasIdentifiers = true
    private var dynamicAnchors: [String: [Position]] = [:]
    /// Those that a dynamic reference has been taken to mean.
    private var settledAnchors: Set<String> = []

    private struct Loaded {
        var node: Node?
    }

    /// - Parameter allowOutside: A folder that references may lead to, besides the one of the root document.
    package init(allowOutside: String? = nil, diagnostics: Diagnostics) {
        self.allowOutside = allowOutside
        self.diagnostics = diagnostics
    }

    /// Of the files read so far, in the order in which they were.
    var hash: DocumentHash {
        DocumentHash(identities.keys.sorted().map { diagnostics.sources[Int($0)].bytes })
    }

    /// Reads a file. The first one is the root document.
    /// - Returns: Nil when it cannot be read, which has been said.
    func read(_ path: String) -> Node? {
        switch load(path, identity: Self.identity(path)) {
        case .success(let node): return node
        case .failure(.unsaid(let message, let notes)): diagnostics.report(message, at: nil, notes: notes)
        case .failure(.said): break
        }
        return nil
    }

    /// Reads a file whose contents are already there.
    func read(_ path: String, bytes: [UInt8]) -> Node? {
        let identity = Self.identity(path)
        if let known = loaded[identity] { return known.node }
        return add(path, identity: identity, bytes: bytes)
    }

    /// Takes a part of a file for the whole of it: API Gateway gets nothing of a template but the body of its API, so
    /// what is referred to there begins there. Its parts may stand in other files.
    func adopt(_ body: Node) -> Node {
        guard let identity = identities[body.position.file], let root = loaded[identity]?.node else { return body }
        let isWhole = root.position == body.position
        let node = isWhole ? body : completed(body, isIncluded: false)
        loaded[identity] = Loaded(node: node)
        let assembled = assembled(node)
        loaded[identity] = Loaded(node: assembled)
        return assembled
    }

    /// The node, or what its `$ref` leads to. Nil where that is nowhere, which has been said.
    package func resolved(_ node: Node) -> Node? {
        guard let reference = node["$ref"] else { return node }
        return target(of: reference)
    }

    /// What a `$ref` refers to; where that is a `$ref` again, what the last one refers to.
    /// - Parameter reference: The text behind the key `$ref`.
    /// - Returns: Nil when it leads nowhere, which has been said at the reference.
    package func target(of reference: Node) -> Node? {
        guard let text = reference.string else {
            diagnostics.report(.referenceNotText(reference.kind), at: reference.position)
            return nil
        }
        switch targets.target(of: ReferenceTargets.Key(file: reference.position.file, text: text), in: self) {
        case .success(let node): return node
        case .failure(.unsaid(let message, let notes)):
            diagnostics.report(message, at: reference.position, notes: notes)
        case .failure(.said): break
        }
        return nil
    }

    /// Reads the file that a reference names.
    /// - Parameter file: The number of the file in which the reference stands.
    func root(of reference: Reference, from file: Int32) -> Result<Node, ReferenceTargets.Failure> {
        let origin = identities[file] ?? ""
        if reference.path.isEmpty {
            return loaded[origin]?.node.map { .success($0) } ?? .failure(.said)
        }
        // Where the text leads is looked at first, so that nothing is probed outside; then where links lead.
        let wanted = FilePath.joined(FilePath.folder(of: origin), reference.path)
        let identity = Self.identity(wanted)
        let isRead = loaded[identity] != nil
        guard isRead || isAllowed(wanted) && isAllowed(identity) else {
            return .failure(.unsaid(.outsideReference(reference.path, folder: displayFolder)))
        }
        let display = FilePath.joined(FilePath.folder(of: displayPath(file)), reference.path)
        if !isRead, FileSystem.canonical(wanted) == nil {
            let names = FileSystem.names(in: FilePath.folder(of: wanted))
            let name = closest(to: FilePath.name(of: wanted), among: names)
            let suggestion = name.map { FilePath.joined(FilePath.folder(of: reference.path), $0) }
            return .failure(.unsaid(.missingFile(display, suggestion: suggestion)))
        }
        return load(display, identity: identity)
    }

    // MARK: Files

    private func load(_ path: String, identity: String) -> Result<Node, ReferenceTargets.Failure> {
        if let known = loaded[identity] { return known.node.map { .success($0) } ?? .failure(.said) }
        do throws(FileSystem.Failure) {
            let bytes = try FileSystem.read(identity, limit: ReadingLimits.file)
            return add(path, identity: identity, bytes: bytes).map { .success($0) } ?? .failure(.said)
        } catch {
            return .failure(.unsaid(.unreadableFile(path, error)))
        }
    }

    private func add(_ path: String, identity: String, bytes: [UInt8]) -> Node? {
        if folders.isEmpty {
            folders = [FilePath.folder(of: identity)] + (allowOutside.map { [Self.identity($0)] } ?? [])
        }
        let source = SourceFile(path: path, bytes: SourceText.utf8(bytes))
        let file = diagnostics.add(source)
        files.append(path)
        identities[file] = identity
        var node = readNode(source, file: file, diagnostics: diagnostics)
        // In a template that is for the body of its API, once it is known.
        let isTemplate = files.count == 1 && node?["Resources"] != nil && node?.isDocument == false
        if isTemplate {
            resources = node?["Resources"]
        } else if let read = node, files.count > 1 || read.isDocument {
            node = completed(read, isIncluded: files.count > 1)
        }
        loaded[identity] = Loaded(node: node)
        return node
    }

    /// A file, or the body of an API in one, without what readers of documents do not know.
    private func completed(_ root: Node, isIncluded: Bool) -> Node {
        let bytes = diagnostics.sources[Int(root.position.file)].bytes
        var parts = TemplateParts(
            resources: resources, isIncluded: isIncluded, workspace: self, diagnostics: diagnostics)
        let node = parts.mayOccur(in: bytes) ? parts.resolved(root) ?? root : root
        return EmbeddedResources.mayOccur(in: bytes) ? withoutIdentifiers(node) : node
    }

    /// Where `$id` and `$dynamicRef` mean something: not before OpenAPI 3.1.
    private func withoutIdentifiers(_ root: Node) -> Node {
        if files.count == 1 {
            let isOlder = root["swagger"] != nil || root["openapi"]?.string?.hasPrefix("3.0") ?? false
            hasIdentifiers = !isOlder
        }
        guard hasIdentifiers else { return root }
        var resources = EmbeddedResources(dynamicAnchors: dynamicAnchors, diagnostics: diagnostics)
        let result = resources.resolved(root)
        for name in settledAnchors.sorted() {
            let places = resources.dynamicAnchors[name] ?? []
            for position in places.dropFirst(dynamicAnchors[name]?.count ?? 0) {
                diagnostics.report(.dynamicAnchorElsewhere(name), at: position)
            }
        }
        dynamicAnchors = resources.dynamicAnchors
        settledAnchors.formUnion(resources.settled)
        return result
    }

    private func isAllowed(_ path: String) -> Bool { folders.contains { FilePath.contains($0, path) } }

    private func displayPath(_ file: Int32) -> String {
        diagnostics.sources.indices.contains(Int(file)) ? diagnostics.sources[Int(file)].path : ""
    }

    private var displayFolder: String {
        let folder = files.first.map(FilePath.folder) ?? ""
        return folder.isEmpty ? "." : folder
    }

    /// One name for a file however it is reached: the canonical path, or for one that is not there the absolute path.
    private static func identity(_ path: String) -> String {
        if let canonical = FileSystem.canonical(path) { return canonical }
        let folder = FilePath.folder(of: path)
        guard let canonical = FileSystem.canonical(folder.isEmpty ? "." : folder) else {
            return FilePath.joined(FileSystem.canonical(".") ?? "/", path)
        }
        return FilePath.joined(canonical, FilePath.name(of: path))
    }
}

extension Diagnostic.Message {
    static func unreadableFile(_ path: String, _ failure: FileSystem.Failure) -> Self {
        let reason =
            switch failure {
            case .missing: "it does not exist"
            case .isDirectory: "it is a folder"
            case .tooLarge: "it has more than \(ReadingLimits.file >> 20) MB"
            case .notRegular: "it is no regular file"
            case .unreadable(let reason): reason
            }
        return .init(.error, "unreadable-file", "'\(cropped(path))' cannot be read: \(reason)")
    }

    static func referenceNotText(_ kind: String) -> Self {
        .init(
            .error, "invalid-reference", "a `$ref` is text, not \(kind)",
            fix: "write it as in `$ref: \"#/components/schemas/Order\"`")
    }
}
