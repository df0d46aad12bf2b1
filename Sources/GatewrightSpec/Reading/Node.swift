/// A YAML or JSON value, and where it stands.
struct Node: Sendable {
    let value: Value
    let position: Position

    enum Value: Sendable {
        /// `null`, `~` or nothing at all.
        case null
        /// Text, a number or a boolean: which one is for the reader of the document to say.
        case scalar(Scalar)
        case sequence([Node])
        /// In document order, no key twice.
        case mapping([Member])
    }

    struct Scalar: Sendable {
        let text: String
        /// Whether it stands without quotes, so that it may be a number or a boolean.
        let isPlain: Bool
    }

    struct Member: Sendable {
        /// A number that is a key is kept as its text: `200`.
        let key: String
        let keyPosition: Position
        let value: Node
    }
}

extension Node {
    var isNull: Bool {
        if case .null = value { true } else { false }
    }

    var isMapping: Bool {
        if case .mapping = value { true } else { false }
    }

    var isSequence: Bool {
        if case .sequence = value { true } else { false }
    }

    /// Of a sequence, otherwise none.
    var elements: [Node] {
        if case .sequence(let elements) = value { elements } else { [] }
    }

    /// Of a mapping, otherwise none.
    var members: [Member] {
        if case .mapping(let members) = value { members } else { [] }
    }

    /// The value of a key. Nil when this is no mapping or has no such key.
    subscript(key: String) -> Node? {
        guard case .mapping(let members) = value else { return nil }
        for member in members where member.key == key { return member.value }
        return nil
    }

    /// What the node is, in words of an error message.
    var kind: String {
        switch value {
        case .null: "null"
        case .scalar: boolean != nil ? "a boolean" : number != nil ? "a number" : "text"
        case .sequence: "a list"
        case .mapping: "a mapping"
        }
    }
}
