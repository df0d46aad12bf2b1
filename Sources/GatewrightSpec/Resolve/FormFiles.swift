import GatewrightAPI

/// Which fields of a form are files: parts of bytes rather than texts.
extension OperationResolver {
    /// The schema of a form, without wrappers around it.
    func formSchema(of object: MediaTypeObject) -> Schema? {
        object.schema.flatMap(types.target).map { unwrapped(types.schema(of: $0)) }
    }

    /// The schema that another one is but a wrapper around.
    func unwrapped(_ schema: Schema) -> Schema {
        var schema = schema
        for _ in 0..<TypeResolver.maximumNesting {
            var inner: Node?
            if schema.allOf.count == 1, schema.groups.isEmpty { inner = schema.allOf[0] }
            if inner == nil, case .same(let node)? = types.choice(of: schema) { inner = node }
            guard let next = inner.flatMap(types.target) else { break }
            schema = types.schema(of: next)
        }
        return schema
    }

    /// The names of the properties that are files, in the document's order.
    ///
    /// Of a part it must be known whether it is a file before it is known which alternative is meant, so what is a file
    /// in one of them is one in all.
    func files(of object: MediaTypeObject, in schema: Schema) -> [String] {
        var names: [String] = []
        collectFiles(of: object, in: schema, into: &names)
        return names
    }

    /// The property of a form, or of one of its alternatives.
    func field(_ name: String, in schema: Schema, depth: Int = 0) -> Node? {
        if let own = schema.properties.first(where: { $0.key == name }) { return own.value }
        for alternative in alternatives(of: schema, depth: depth) {
            if let found = field(name, in: alternative.schema, depth: depth + 1) { return found }
        }
        return nil
    }

    /// The names of all properties, those of alternatives among them.
    func fieldNames(in schema: Schema, depth: Int = 0) -> [String] {
        schema.properties.map(\.key)
            + alternatives(of: schema, depth: depth).flatMap { fieldNames(in: $0.schema, depth: depth + 1) }
    }

    func alternatives(of schema: Schema, depth: Int = 0) -> [(alternative: Alternative, schema: Schema)] {
        guard depth < 8, case .union(let all)? = types.choice(of: schema) else { return [] }
        return all.compactMap { alternative in
            types.target(of: alternative.node).map { (alternative, unwrapped(types.schema(of: $0))) }
        }
    }

    private func collectFiles(
        of object: MediaTypeObject, in schema: Schema, depth: Int = 0, into names: inout [String]
    ) {
        for property in schema.properties
        where !names.contains(property.key) && file(for: property, of: object) != nil {
            names.append(property.key)
        }
        for alternative in alternatives(of: schema, depth: depth) {
            collectFiles(of: object, in: alternative.schema, depth: depth + 1, into: &names)
        }
    }

    /// A form's schema in which schemas of files stand for what the author wrote.
    func replacing(
        _ names: [String], of object: MediaTypeObject, in schema: Schema, depth: Int = 0
    ) -> Node {
        var files: [String: Node] = [:]
        for property in schema.properties where names.contains(property.key) {
            files[property.key] = file(for: property, of: object) ?? file(inPlaceOf: property)
        }
        let inner = alternatives(of: schema, depth: depth)
        guard !inner.isEmpty else { return files.isEmpty ? schema.node : schema.node.replacing(files) }
        // How alternatives are told apart, and what they are called, stays as the author has it.
        let node = schema.node.derived
        types.choices[node.position] = .union(
            inner.map { alternative, schema in
                let whole = replacing(names, of: object, in: schema, depth: depth + 1)
                let isSame = whole.position == schema.node.position
                return Alternative(origin: alternative.origin, node: isSame ? alternative.node : whole)
            })
        return node
    }

    /// The schema that stands in for that of a file, or of several.
    private func file(for property: Node.Member, of object: MediaTypeObject) -> Node? {
        guard let target = types.target(of: property.value) else { return nil }
        let contentType = object.encodings.first { $0.name == property.key }?.contentType
        let value = types.schema(of: target)
        if let file = file(value, contentType: contentType) { return file }
        // Where there may be one file or several, there are several: one is as good as a list of one.
        let all = alternativesOfFile(value, contentType: contentType)
        guard let first = all.first, all.allSatisfy({ $0.file != nil }) else { return nil }
        return (all.first { $0.schema.type == "array" } ?? first).file
    }

    private func file(_ schema: Schema, contentType: String?) -> Node? {
        if isFile(schema, contentType: contentType) { return .file(like: schema.node) }
        guard schema.type == "array", let items = schema.items.flatMap(types.target),
            isFile(types.schema(of: items), contentType: contentType)
        else { return nil }
        return schema.node.replacingItems(with: .file(like: items))
    }

    /// What a property may be that says nothing but `oneOf` or `anyOf`, with the schemas that stand in for files.
    private func alternativesOfFile(_ schema: Schema, contentType: String?) -> [(schema: Schema, file: Node?)] {
        guard schema.groups.count == 1, schema.type == nil, schema.allOf.isEmpty else { return [] }
        return schema.groups[0].nodes.compactMap(types.target).map { node in
            let schema = types.schema(of: node)
            return (schema, file(schema, contentType: contentType))
        }
    }

    /// Says which properties may be files and something else.
    func reportMixedFiles(of object: MediaTypeObject, in schema: Schema, depth: Int = 0) {
        for property in schema.properties {
            guard let target = types.target(of: property.value) else { continue }
            let contentType = object.encodings.first { $0.name == property.key }?.contentType
            let all = alternativesOfFile(types.schema(of: target), contentType: contentType)
            if all.contains(where: { $0.file != nil }), all.contains(where: { $0.file == nil }) {
                diagnostics.report(.fileOrOther(property.key), at: property.keyPosition)
            }
        }
        for alternative in alternatives(of: schema, depth: depth) {
            reportMixedFiles(of: object, in: alternative.schema, depth: depth + 1)
        }
    }

    /// The same for a text of one alternative that is a file in another one.
    private func file(inPlaceOf property: Node.Member) -> Node? {
        guard let target = types.target(of: property.value) else { return nil }
        diagnostics.report(.fileInAnotherAlternative(property.key), at: property.keyPosition)
        return .file(like: target)
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
    fileprivate var derived: Node {
        var position = position
        position.derivation &+= Self.fileDerivation
        return Node(value: value, position: position)
    }

    fileprivate static func file(like node: Node) -> Node {
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

    fileprivate func replacingItems(with items: Node) -> Node {
        Node(
            value: .mapping(members.map { $0.key == "items" ? $0.replacingValue(with: items) : $0 }),
            position: derived.position)
    }

    /// The schema of an object with others for some of its properties.
    fileprivate func replacing(_ files: [String: Node]) -> Node {
        let members = members.map { member in
            guard member.key == "properties" else { return member }
            let properties = member.value.members.map { property in
                files[property.key].map(property.replacingValue) ?? property
            }
            return member.replacingValue(with: Node(value: .mapping(properties), position: member.value.position))
        }
        return Node(value: .mapping(members), position: derived.position)
    }
}

extension Node.Member {
    fileprivate func replacingValue(with value: Node) -> Node.Member {
        Node.Member(key: key, keyPosition: keyPosition, value: value)
    }

    fileprivate var isAnnotation: Bool {
        ["title", "description", "deprecated", "example", "examples", "contentMediaType"].contains(key)
    }
}

extension Diagnostic.Message {
    fileprivate static func fileOrOther(_ name: String) -> Self {
        .init(
            .warning, "file-or-other",
            "'\(cropped(name))' may be a file or something else, and so files are texts in base64",
            why: "whether a part is a text or a file must be known before it is known which alternative is meant; what "
                + "clients upload as it is will be refused",
            fix: "give files a property of their own")
    }

    fileprivate static func fileInAnotherAlternative(_ name: String) -> Self {
        .init(
            .warning, "file-in-another-alternative",
            "'\(cropped(name))' is a file in another alternative, and so it is here",
            why: "whether a part is a text or a file must be known before it is known which alternative is meant",
            fix: "give the two properties different names")
    }
}
