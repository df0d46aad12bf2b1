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
            var inner = schema.wrapped
            if inner == nil, case .same(let node)? = types.choice(of: schema) { inner = node }
            guard let next = inner.flatMap(types.target) else { break }
            schema = types.schema(of: next)
        }
        return schema
    }

    /// The names of the properties that are files, in the document's order.
    ///
    /// A field may be a file in one alternative and something else in another one.
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

    /// A form's schema in which schemas of files stand for what the author wrote, with properties for header fields.
    func replacing(
        _ names: [String], of object: MediaTypeObject, in schema: Schema, isRequest: Bool, depth: Int = 0
    ) -> Node {
        var files: [String: Node] = [:]
        for property in schema.properties { files[property.key] = file(for: property, of: object) }
        let inner = alternatives(of: schema, depth: depth)
        guard !inner.isEmpty else {
            let node = files.isEmpty ? schema.node : schema.node.replacing(files)
            return node.adding(headed(of: object, in: schema, names, isRequest: isRequest))
        }
        // How alternatives are told apart, and what they are called, stays as the author has it.
        let node = schema.node.derived
        types.choices[node.position] = .union(
            inner.map { alternative, schema in
                let whole = replacing(names, of: object, in: schema, isRequest: isRequest, depth: depth + 1)
                let isSame = whole.position == schema.node.position
                return Alternative(origin: alternative.origin, node: isSame ? alternative.node : whole)
            })
        return node
    }

    /// Says which properties may be files and anything else, and so are none.
    func reportUnknownFiles(of object: MediaTypeObject, in schema: Schema, depth: Int = 0) {
        for property in schema.properties where file(for: property, of: object) == nil {
            let contentType = object.contentType(of: property.key)
            let group = types.target(of: property.value).map(types.schema).flatMap(onlyGroup)
            let mayBeFile = group?.nodes.contains { file($0, contentType: contentType, mayBeChoice: false) != nil }
            if mayBeFile ?? false { diagnostics.report(.fileOrOther(property.key), at: property.keyPosition) }
        }
        if let others = schema.node.members.first(where: { $0.key == "additionalProperties" }), others.value.isMapping,
            file(others.value, contentType: nil, mayBeChoice: false) != nil
        {
            diagnostics.report(.filesWithoutNames, at: others.keyPosition)
        }
        for alternative in alternatives(of: schema, depth: depth) {
            reportUnknownFiles(of: object, in: alternative.schema, depth: depth + 1)
        }
    }
}

extension Diagnostic.Message {
    static var filesWithoutNames: Self {
        .init(
            .warning, "files-without-names", "files in fields that the document does not name are read as texts",
            why: "a form's files are found by the names of their fields; what is sent as a file is refused or misread",
            fix: "name the fields in `properties`; one field may have a list of files")
    }

    fileprivate static func fileOrOther(_ name: String) -> Self {
        .init(
            .warning, "file-or-other",
            "'\(cropped(name))' may be a file or anything else, and so files are texts",
            why: "what is not UTF-8 will be refused",
            fix: "give files a property of their own")
    }
}
