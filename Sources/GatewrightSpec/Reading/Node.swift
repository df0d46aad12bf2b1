/// A YAML or JSON value, and where it stands.
package struct Node: Sendable {
    package let value: Value
    package let position: Position

    package enum Value: Sendable {
        /// `null`, `~` or nothing at all.
        case null
        /// Text, a number or a boolean: which one is for the reader of the document to say.
        case scalar(Scalar)
        case sequence([Node])
        /// In document order, no key twice.
        case mapping([Member])
    }

    package struct Scalar: Sendable {
        package let text: String
        /// Whether it stands without quotes, so that it may be a number or a boolean.
        package let isPlain: Bool
    }

    package struct Member: Sendable {
        /// A number that is a key is kept as its text: `200`.
        package let key: String
        package let keyPosition: Position
        package let value: Node
    }
}

extension Node {
    package var isNull: Bool {
        if case .null = value { true } else { false }
    }

    package var isMapping: Bool {
        if case .mapping = value { true } else { false }
    }

    package var isSequence: Bool {
        if case .sequence = value { true } else { false }
    }

    /// Of a sequence, otherwise none.
    package var elements: [Node] {
        if case .sequence(let elements) = value { elements } else { [] }
    }

    /// Of a mapping, otherwise none.
    package var members: [Member] {
        if case .mapping(let members) = value { members } else { [] }
    }

    /// The value of a key. Nil when this is no mapping or has no such key.
    package subscript(key: String) -> Node? {
        guard case .mapping(let members) = value else { return nil }
        for index in members.indices where members[index].key.isSame(as: key) { return members[index].value }
        return nil
    }

    /// What the node is, in words of an error message.
    package var kind: String {
        switch value {
        case .null: "null"
        case .scalar: boolean != nil ? "a boolean" : number != nil ? "a number" : "text"
        case .sequence: "a list"
        case .mapping: "a mapping"
        }
    }
}

extension String {
    /// Whether both are equal, and of as many bytes: that number is at hand, and tells nearly all keys of documents
    /// apart.
    func isSame(as other: String) -> Bool { utf8.count == other.utf8.count && self == other }
}
