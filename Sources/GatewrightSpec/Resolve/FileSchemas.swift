import GatewrightAPI

/// Which schemas are those of files.
extension OperationResolver {
    /// The schema that stands in for that of a file, of several, or of a file or something else.
    func file(for property: Node.Member, of object: MediaTypeObject) -> Node? {
        file(property.value, contentType: object.contentType(of: property.key))
    }

    /// - Parameters:
    ///   - mayBeList: whether an array of files counts.
    ///   - mayBeChoice: whether alternatives of `oneOf` or `anyOf` count.
    func file(
        _ node: Node, contentType: String?, mayBeList: Bool = true, mayBeChoice: Bool = true
    ) -> Node? {
        guard let schema = types.target(of: node).map(types.schema) else { return nil }
        if isFile(schema, contentType: contentType) { return .file(like: schema.node) }
        if schema.type == "array" {
            guard mayBeList, let items = schema.items else { return nil }
            return file(items, contentType: contentType, mayBeList: false, mayBeChoice: mayBeChoice)
                .map(schema.node.replacingItems)
        }
        if let wrapped = schema.onlyWrapped {
            return file(wrapped, contentType: contentType, mayBeList: mayBeList, mayBeChoice: mayBeChoice)
                .map { schema.node.replacing([wrapped], with: [$0]) }
        }
        guard mayBeChoice, let group = onlyGroup(of: schema) else { return nil }
        let files = group.nodes.map { file($0, contentType: contentType, mayBeList: mayBeList, mayBeChoice: false) }
        let known = files.compactMap(\.self)
        guard let first = known.first else { return nil }
        // Where there may be one file or several, there are several: one is as good as a list of one.
        if known.count == files.count { return known.first { Schema($0).type == "array" } ?? first }
        let choice = schema.node.replacing(group.nodes, with: zip(group.nodes, files).map { $1 ?? $0 })
        // Anything may be an object that only looks like a file.
        if case .anything = types.choice(of: types.schema(of: choice)) { return nil }
        return choice
    }

    /// The `oneOf` or `anyOf` of a schema that says nothing else.
    func onlyGroup(of schema: Schema) -> AlternativeGroup? {
        schema.groups.count == 1 && schema.type == nil && schema.allOf.isEmpty ? schema.groups[0] : nil
    }

    private func isFile(_ schema: Schema, contentType: String?) -> Bool {
        switch schema.type {
        case "file": return true
        case "string", nil:
            guard schema.allOf.isEmpty, schema.groups.isEmpty, schema.values == nil, schema.node["const"] == nil,
                schema.types.count < 2, schema.node["contentEncoding"] == nil
            else { return false }
            if schema.format == "binary" { return true }
            if schema.format != nil { return false }
            if let type = contentType ?? schema.node["contentMediaType"]?.string {
                return !MediaTypeObject.isOfText(type)
            }
            // OpenAPI 3.1 §4.8.15: what has no type is `application/octet-stream`.
            return types.version == .openAPI31 && schema.type == nil && schema.node.members.allSatisfy(\.isAnnotation)
        default: return false
        }
    }
}

extension Schema {
    /// The schema that this one is but a wrapper around, perhaps with `null`.
    fileprivate var onlyWrapped: Node? {
        type == nil && values == nil && demands.isEmpty ? wrapped : nil
    }
}

extension MediaTypeObject {
    /// Whether a content type is one that a `String` holds.
    fileprivate static func isOfText(_ type: String) -> Bool {
        let object = MediaTypeObject(name: type, position: Position(file: 0, line: 1, column: 1))
        return object.isText || type.isJSONMediaType || object.isXML
    }
}

extension Node {
    /// What `TypeResolver` takes for a file. A document that says so has a format that nobody knows.
    static let fileFormat = "\u{0}file"
    /// Tells the place of such a schema from that of what the author wrote.
    private static let fileDerivation: Int32 = -10_000_000

    /// The same at a place of its own.
    var derived: Node {
        var position = position
        position.derivation &+= Self.fileDerivation
        return Node(value: value, position: position)
    }

    static func file(like node: Node) -> Node {
        let position = node.derived.position
        func text(_ key: String, _ text: String) -> Member {
            let value = Node(value: .scalar(Scalar(text: text, isPlain: false)), position: position)
            return Member(key: key, keyPosition: position, value: value)
        }
        let kept = ["title", "description", "deprecated", "nullable", "minLength", "maxLength"]
        let others = node.members.filter { kept.contains($0.key) }
        return Node(
            value: .mapping([text("type", "string"), text("format", fileFormat)] + others), position: position)
    }

    /// A schema with others for some of those that it is put together from.
    fileprivate func replacing(_ nodes: [Node], with others: [Node]) -> Node {
        let members = members.map { member in
            guard ["allOf", "oneOf", "anyOf"].contains(member.key) else { return member }
            let elements = member.value.elements.map { element in
                nodes.firstIndex { $0.position == element.position }.map { others[$0] } ?? element
            }
            return member.replacing(Node(value: .sequence(elements), position: member.value.position))
        }
        return Node(value: .mapping(members), position: derived.position)
    }

    fileprivate func replacingItems(with items: Node) -> Node {
        Node(
            value: .mapping(members.map { $0.key == "items" ? $0.replacing(items) : $0 }),
            position: derived.position)
    }

    /// The schema of an object with others for some of its properties.
    func replacing(_ files: [String: Node]) -> Node {
        let members = members.map { member in
            guard member.key == "properties" else { return member }
            let properties = member.value.members.map { property in
                files[property.key].map(property.replacing) ?? property
            }
            return member.replacing(Node(value: .mapping(properties), position: member.value.position))
        }
        return Node(value: .mapping(members), position: derived.position)
    }
}

extension Node.Member {
    fileprivate var isAnnotation: Bool {
        ["title", "description", "deprecated", "example", "examples", "contentMediaType"].contains(key)
    }
}
