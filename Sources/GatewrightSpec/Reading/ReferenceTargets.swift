/// Finds what references refer to, and remembers it.
struct ReferenceTargets {
    /// A reference means the same wherever in a file it stands.
    struct Key: Hashable {
        var file: Int32
        var text: String
    }

    enum Failure: Error {
        case unsaid(Diagnostic.Message, notes: [Diagnostic.Note] = [])
        /// The file that is referred to has been read with errors, which are enough.
        case said
    }

    private var results: [Key: Result<Node, Failure>] = [:]
    /// Members of mappings that are too large to look through for each reference, by the place of the mapping.
    private var indexes: [Position: [String: Node]] = [:]
    /// The anchors of files, by the places of their roots.
    private var anchors: [Position: [String: Node]] = [:]
    /// How many references are being followed on the way to another one.
    private var nesting = 0

    /// How many more neighbours to compare with what is missing, for all references together: a hostile document
    /// could have many of both.
    private var comparisons = 200_000

    private static let largeCount = 32

    mutating func target(of key: Key, in workspace: Workspace) -> Result<Node, Failure> {
        if let known = results[key] { return known }
        let result = follow(key, in: workspace)
        results[key] = result
        return result
    }

    /// Follows a reference, and those that it leads to.
    private mutating func follow(_ first: Key, in workspace: Workspace) -> Result<Node, Failure> {
        var chain = [first]
        var notes: [Diagnostic.Note] = []
        while true {
            let key = chain[chain.count - 1]
            switch step(key, in: workspace) {
            case .failure(.unsaid(let message, let more)):
                return .failure(.unsaid(message, notes: notes + more))
            case .failure(.said):
                return .failure(.said)
            case .success(let node):
                guard let next = child("$ref", of: node), let text = next.string,
                    !workspace.followsSiblings || !node.hasMeaningfulSiblings
                else { return .success(node) }
                let nextKey = Key(file: next.position.file, text: text)
                notes.append(.init("which refers to '\(cropped(text))'", at: next.position))
                if chain.contains(nextKey) { return .failure(.unsaid(.referenceCycle, notes: notes)) }
                guard chain.count < ReadingLimits.references else { return .failure(.unsaid(.tooManyReferences)) }
                chain.append(nextKey)
            }
        }
    }

    /// What a reference itself names, which may be a reference again.
    private mutating func step(_ key: Key, in workspace: Workspace) -> Result<Node, Failure> {
        let reference = Reference(key.text)
        if reference.isRemote { return .failure(.unsaid(.remoteReference(key.text))) }
        return workspace.root(of: reference, from: key.file).flatMap { root in
            switch reference.fragment {
            case .pointer(let steps): return walk(steps, from: root, key: key, in: workspace)
            case .anchor(let name):
                let anchors = anchors(in: root)
                if let node = anchors[name] { return .success(node) }
                let suggestion = closest(to: name, among: anchors.keys.sorted())
                return .failure(.unsaid(.unresolvedAnchor(key.text, missing: name, suggestion: suggestion)))
            }
        }
    }

    /// The schemas of a file that have a name of their own, `$anchor`. Of two that have the same the first one counts.
    private mutating func anchors(in root: Node) -> [String: Node] {
        if let known = anchors[root.position] { return known }
        var result: [String: Node] = [:]
        var open = [root]
        while let node = open.popLast() {
            for key in ["$anchor", "$dynamicAnchor"] {
                if let name = node[key]?.string, result[name] == nil { result[name] = node }
            }
            open += (node.elements + node.members.map(\.value)).reversed()
        }
        anchors[root.position] = result
        return result
    }

    private mutating func walk(
        _ steps: [String], from root: Node, key: Key, in workspace: Workspace
    ) -> Result<Node, Failure> {
        var node = root
        for (index, step) in steps.enumerated() {
            if let next = child(step, of: node) {
                node = next
                continue
            }
            // The way may lead through a part that is itself a reference, such as a path item in another file.
            if let inner = child("$ref", of: node), let text = inner.string,
                let next = passing(inner, text, in: workspace),
                let child = child(step, of: next)
            {
                node = child
                continue
            }
            let unresolved = UnresolvedReference(steps: steps, index: index, parent: node, root: root)
            comparisons -= node.members.count
            let suggestion = comparisons < 0 ? nil : unresolved.suggestion.map { Reference(key.text).path + $0 }
            let notes = index == 0 ? [] : [Diagnostic.Note("'\(cropped(steps[index - 1]))' is here", at: node.position)]
            return .failure(
                .unsaid(.unresolvedReference(key.text, missing: step, suggestion: suggestion), notes: notes))
        }
        return .success(node)
    }

    private mutating func passing(_ reference: Node, _ text: String, in workspace: Workspace) -> Node? {
        guard nesting < ReadingLimits.references else { return nil }
        nesting += 1
        defer { nesting -= 1 }
        guard case .success(let node) = target(of: Key(file: reference.position.file, text: text), in: workspace) else {
            return nil
        }
        return node
    }

    private mutating func child(_ step: String, of node: Node) -> Node? {
        switch node.value {
        case .sequence(let elements):
            guard let index = Int(step), elements.indices.contains(index) else { return nil }
            return elements[index]
        case .mapping(let members) where members.count > Self.largeCount:
            if let index = indexes[node.position] { return index[step] }
            let index = Dictionary(members.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
            indexes[node.position] = index
            return index[step]
        default:
            return node[step]
        }
    }
}

extension Diagnostic.Message {
    static func remoteReference(_ text: String) -> Self {
        .init(
            .error, "remote-reference", "'\(cropped(text))' is no file of this document",
            why: "nothing is ever fetched, so that a build depends on what is here alone",
            fix: "save it next to the document and refer to the file")
    }

    static func outsideReference(_ path: String, folder: String) -> Self {
        .init(
            .error, "outside-reference", "'\(cropped(path))' lies outside the folder of the document, '\(folder)'",
            why: "a document from elsewhere could read any file here",
            fix: "move the file into the folder, or allow its own with `--allow-outside DIR`")
    }

    static func missingFile(_ path: String, suggestion: String?) -> Self {
        .init(
            .error, "missing-file", "the file '\(cropped(path))' does not exist",
            fix: suggestion.map { "did you mean `\($0)`?" })
    }

    static func unresolvedReference(_ text: String, missing step: String, suggestion: String?) -> Self {
        .init(
            .error, "unresolved-reference", "'\(cropped(text))' leads nowhere: there is no '\(cropped(step))'",
            fix: suggestion.map { "did you mean `\($0)`?" })
    }

    static func unresolvedAnchor(_ text: String, missing name: String, suggestion: String?) -> Self {
        .init(
            .error, "unresolved-reference",
            "'\(cropped(text))' leads nowhere: no schema has the `$anchor` '\(cropped(name))'",
            fix: suggestion.map { "did you mean `#\($0)`?" }
                ?? "refer to it by its path, as in `#/components/schemas/Order`")
    }

    static var referenceCycle: Self {
        .init(.error, "reference-cycle", "this reference only leads to other references, and back to the first of them")
    }

    static var tooManyReferences: Self {
        .init(
            .error, "too-many-references",
            "this reference leads to more than \(ReadingLimits.references) others in a row")
    }
}
