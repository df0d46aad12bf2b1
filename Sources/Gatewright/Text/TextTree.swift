/// Texts by their names, before it is known what they stand for: those of a parameter, or of a whole form.
///
/// A name may be repeated and have parts: `filter[price][max]` is `max` in `price` in `filter`.
struct TextTree {
    /// What stands at a place. Only a part of a form is a file, whatever a text says.
    enum Text {
        case text(String)
        case file(Multipart.Part)
    }

    /// A place in the tree: texts, or members with names, or both where a client contradicts itself.
    struct Node {
        var name = ""
        var texts: [Text] = []
        var members: [Int] = []
        /// The members by their names, once there are many.
        fileprivate var index: [String: Int] = [:]
    }

    /// How many parts a name may have.
    static let maximumDepth = 32
    /// Up to here looking at every member is faster than hashing.
    private static let manyMembers = 8

    private(set) var nodes: [Node] = [Node()]

    static let root = 0

    init() {}

    /// One text, at the root.
    init(_ text: String) { add(text) }

    var isEmpty: Bool { nodes[Self.root].texts.isEmpty && nodes[Self.root].members.isEmpty }

    /// Adds a text at the root.
    mutating func add(_ text: String) { nodes[Self.root].texts.append(.text(text)) }

    /// Adds the text of a member of the root.
    mutating func add(_ text: String, at name: String) {
        nodes[member(name, of: Self.root)].texts.append(.text(text))
    }

    /// Adds a file that is a member of the root.
    mutating func add(_ file: Multipart.Part, at name: String) {
        nodes[member(name, of: Self.root)].texts.append(.file(file))
    }

    /// Adds the text of a member of a member, and so on. An empty name at the end stands for the next element: `[]`.
    mutating func add(_ text: String, under path: [String]) {
        var node = Self.root
        for (index, name) in path.enumerated() where !name.isEmpty || index < path.count - 1 {
            node = member(name, of: node)
        }
        nodes[node].texts.append(.text(text))
    }

    /// Adds what stands at the root of a tree at a member of a member, which is there from then on in any case.
    mutating func add(_ tree: TextTree?, under path: [String]) {
        var node = Self.root
        for name in path { node = member(name, of: node) }
        if let tree { copy(Self.root, of: tree, to: node) }
    }

    private mutating func copy(_ source: Int, of tree: TextTree, to node: Int) {
        nodes[node].texts += tree.nodes[source].texts
        for inner in tree.nodes[source].members { copy(inner, of: tree, to: member(tree.nodes[inner].name, of: node)) }
    }

    private mutating func member(_ name: String, of node: Int) -> Int {
        // Not the array itself, which would be copied when the new member is appended.
        let count = nodes[node].members.count
        if count <= Self.manyMembers {
            if let known = nodes[node].members.first(where: { nodes[$0].name == name }) { return known }
        } else if let known = nodes[node].index[name] {
            return known
        }
        let new = nodes.count
        nodes.append(Node(name: name))
        nodes[node].members.append(new)
        if count == Self.manyMembers {
            for member in nodes[node].members { nodes[node].index[nodes[member].name] = member }
        } else if count > Self.manyMembers {
            nodes[node].index[name] = new
        }
        return new
    }

    /// The parts of a name behind its first one: `["price", "max"]` for `[price][max]`.
    ///
    /// - Returns: nil where brackets are not closed, nested, or followed by something else, and where there are too
    ///   many.
    static func parts(ofBrackets text: Substring) -> [String]? {
        var parts: [String] = []
        var rest = text.unicodeScalars[...]
        while !rest.isEmpty {
            guard parts.count < maximumDepth, rest.first == "[",
                let end = rest.firstIndex(where: { $0 == "]" })
            else { return nil }
            let part = rest[rest.index(after: rest.startIndex)..<end]
            if part.contains("[") { return nil }
            parts.append(String(part))
            rest = rest[rest.index(after: end)...]
        }
        return parts
    }
}

extension TextTree {
    /// The items of a form, or of a query that is one.
    init(form items: [(name: String, text: String)], shape: TextShape, styles: TextStyles = TextStyles()) {
        let form = TextAlternatives([shape])
        for (name, text) in items { add(text, asField: name, of: form, styles) }
    }

    /// Adds the text of a field of a form.
    ///
    /// A name that is a property is that property's. Any other name with brackets leads into the property before them,
    /// and one that a property has whose members stand by themselves is that member's.
    mutating func add(_ text: String, asField name: String, of form: TextAlternatives, _ styles: TextStyles) {
        if let separator = styles.separator(of: name), form.isObject(member: name) {
            let parts = text.unicodeScalars.split(separator: separator, omittingEmptySubsequences: false)
                .map { String($0) }
            if parts.count.isMultiple(of: 2) {
                for index in stride(from: 1, to: parts.count, by: 2) {
                    add(parts[index], under: [name, parts[index - 1]])
                }
                return
            }
        }
        if let owner = styles.owner(of: name, form) {
            add(text, under: [owner, name])
        } else if let bracket = name.firstIndex(of: "["), bracket > name.startIndex,
            !form.hasProperty(name), form.hasProperty(String(name[..<bracket])),
            let parts = Self.parts(ofBrackets: name[bracket...])
        {
            add(text, under: [String(name[..<bracket])] + parts)
        } else {
            add(text, at: name)
        }
    }
}

/// The objects in a form whose members are not written as one JSON text: `form` style of OpenAPI's Encoding Object.
struct TextStyles {
    private var exploded: [String] = []
    private var separated: [(name: String, separator: Unicode.Scalar)] = []

    init() {}

    init(_ encodings: [(name: String, encoding: TextEncoding)]) {
        for (name, encoding) in encodings {
            switch encoding {
            case .exploded: exploded.append(name)
            case .separated(let separator): separated.append((name, separator))
            case .json, .deepObject, .typed: continue
            }
        }
    }

    func separator(of name: String) -> Unicode.Scalar? { separated.first { $0.name == name }?.separator }

    /// The property that a field of another name is a member of: the first that knows it, or else the first that takes
    /// any.
    func owner(of name: String, _ form: TextAlternatives) -> String? {
        if exploded.isEmpty || form.hasProperty(name) { return nil }
        let owners = exploded.map { ($0, TextAlternatives(form.shapes(ofMember: $0))) }
        return (owners.first { $0.1.hasProperty(name) } ?? owners.first { $0.1.keepsOthers })?.0
    }
}

extension TextAlternatives {
    fileprivate func isObject(member name: String) -> Bool { TextAlternatives(shapes(ofMember: name)).isObject }
}
