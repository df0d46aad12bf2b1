/// Puts nodes together from what a reader meets, in the order in which it meets it.
///
/// Elements and members of all open containers lie on two common stacks, so that every finished container gets an
/// array of its exact size.
struct NodeBuilder {
    private let diagnostics: Diagnostics
    private var frames: [Frame] = []
    private var elements: [Node] = []
    private var members: [Node.Member] = []
    private var anchors: [String: Anchor] = [:]
    private var repeated = 0
    private var nodeCount = 0
    /// The finished document.
    private(set) var root: Node?
    /// Whether a bound was passed and reading has to stop.
    private(set) var isStopped = false

    /// A mapping or list that is not finished.
    private struct Frame {
        let isMapping: Bool
        let position: Position
        let tag: Tag
        let anchor: String?
        /// Where its elements or members begin on their stack.
        let base: Int
        /// Levels above this one.
        let depth: Int
        /// How many nodes there were when it began.
        let firstNode: Int
        /// Levels below this one.
        var height = 0
        /// Of the member whose value comes next.
        var key: String?
        var keyPosition: Position
        var isMergeKey = false
        /// A key that is no text: `{{name}}`, or an error.
        var compoundKey: Node?
        /// Mappings after `<<`.
        var merged: [Node] = []
    }

    private struct Anchor {
        let node: Node
        let count: Int
        let height: Int
    }

    init(diagnostics: Diagnostics) {
        self.diagnostics = diagnostics
        frames.reserveCapacity(64)
    }

    // MARK: What a reader meets

    mutating func scalar(
        _ text: String, isPlain: Bool, at position: Position, tag: Tag = .none, anchor: String? = nil
    ) {
        if case .none = tag, anchor == nil, let top = frames.indices.last, frames[top].isMapping,
            frames[top].key == nil
        {
            frames[top].key = text
            frames[top].keyPosition = position
            frames[top].isMergeKey = isPlain && text == "<<"
            return
        }
        let node = tag.applied(toScalar: text, isPlain: isPlain, at: position)
        if let anchor { anchors[anchor] = Anchor(node: node, count: 1, height: 0) }
        add(node)
    }

    mutating func beginSequence(at position: Position, tag: Tag = .none, anchor: String? = nil) {
        begin(isMapping: false, position, tag, anchor, base: elements.count)
    }

    mutating func beginMapping(at position: Position, tag: Tag = .none, anchor: String? = nil) {
        begin(isMapping: true, position, tag, anchor, base: members.count)
    }

    /// Ends the innermost mapping or list.
    mutating func end() {
        guard let frame = frames.popLast() else { return }
        var value: Node.Value
        if frame.isMapping {
            let own = Array(members[frame.base...])
            members.removeLast(own.count)
            value = finished(own, frame)
        } else {
            let own = Array(elements[frame.base...])
            elements.removeLast(own.count)
            value = .sequence(own)
        }
        if let function = frame.tag.function {
            let inner = Node(value: value, position: frame.position)
            value = .mapping([Node.Member(key: function, keyPosition: frame.position, value: inner)])
        }
        let node = Node(value: value, position: frame.position)
        let height = frame.height + (frame.tag.function == nil ? 1 : 2)
        if let anchor = frame.anchor {
            anchors[anchor] = Anchor(node: node, count: nodeCount - frame.firstNode + 1, height: height)
        }
        if let top = frames.indices.last { frames[top].height = max(frames[top].height, height) }
        add(node)
    }

    mutating func alias(_ name: String, at position: Position) {
        if frames.contains(where: { $0.anchor == name }) {
            diagnostics.report(.aliasCycle(name), at: position)
            return add(Node(value: .null, position: position))
        }
        guard let anchor = anchors[name] else {
            // Looking through all anchors for each of many aliases would take a hostile document's time squared.
            let suggestion = anchors.count > 100 ? nil : closest(to: name, among: anchors.keys.sorted())
            diagnostics.report(.unknownAlias(name, suggestion: suggestion), at: position)
            return add(Node(value: .null, position: position))
        }
        repeated += anchor.count
        nodeCount += anchor.count
        guard repeated <= ReadingLimits.repeated else { return stop(.tooManyAliases, at: position) }
        if let top = frames.indices.last {
            frames[top].height = max(frames[top].height, anchor.height)
            guard frames[top].depth + anchor.height <= ReadingLimits.depth else { return stop(.tooDeep, at: position) }
        }
        add(anchor.node)
    }

    // MARK: Containers

    private mutating func begin(isMapping: Bool, _ position: Position, _ tag: Tag, _ anchor: String?, base: Int) {
        let depth = (frames.last?.depth ?? 0) + (tag.function == nil ? 1 : 2)
        guard depth <= ReadingLimits.depth else { return stop(.tooDeep, at: position) }
        frames.append(
            Frame(
                isMapping: isMapping, position: position, tag: tag, anchor: anchor, base: base, depth: depth,
                firstNode: nodeCount, keyPosition: position))
    }

    private mutating func add(_ node: Node) {
        nodeCount += 1
        guard let top = frames.indices.last else {
            root = node
            return
        }
        guard frames[top].isMapping else {
            elements.append(node)
            return
        }
        if let key = frames[top].key {
            frames[top].key = nil
            if frames[top].isMergeKey, node.isMergeable {
                frames[top].merged.append(node)
            } else {
                members.append(Node.Member(key: key, keyPosition: frames[top].keyPosition, value: node))
            }
        } else {
            // A key with an anchor, an alias that stands for a key, or no text at all.
            if node.string == nil, frames[top].compoundKey == nil { frames[top].compoundKey = node }
            frames[top].key = node.string ?? ""
            frames[top].keyPosition = node.position
            frames[top].isMergeKey = false
        }
    }

    private mutating func finished(_ own: [Node.Member], _ frame: Frame) -> Node.Value {
        if let compoundKey = frame.compoundKey {
            if let text = Placeholder.text(ofKey: compoundKey, members: own) {
                return .scalar(Node.Scalar(text: text, isPlain: true))
            }
            diagnostics.report(.compoundKey, at: compoundKey.position)
        }
        if own.count < 2 && frame.merged.isEmpty { return .mapping(own) }
        var keys = MemberKeys(own)
        let unique = keys.duplicates.isEmpty ? own : withoutDuplicates(own, keys.duplicates)
        return .mapping(frame.merged.isEmpty ? unique : unique + keys.merged(frame.merged))
    }

    private func withoutDuplicates(_ members: [Node.Member], _ duplicates: [MemberKeys.Duplicate]) -> [Node.Member] {
        for duplicate in duplicates {
            let (first, second) = (members[duplicate.first], members[duplicate.second])
            diagnostics.report(
                .duplicateKey(second.key, as: first.key), at: second.keyPosition,
                notes: [.init("first here", at: first.keyPosition)])
        }
        let dropped = Set(duplicates.map(\.second))
        return members.enumerated().filter { !dropped.contains($0.offset) }.map(\.element)
    }

    private mutating func stop(_ message: Diagnostic.Message, at position: Position) {
        diagnostics.report(message, at: position)
        isStopped = true
    }
}

extension Node {
    /// Whether it may follow the key `<<`.
    fileprivate var isMergeable: Bool {
        isMapping || isSequence && elements.allSatisfy(\.isMapping)
    }
}
