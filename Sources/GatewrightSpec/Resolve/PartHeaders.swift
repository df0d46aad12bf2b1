import GatewrightAPI

/// Header fields that the document describes of a field's parts in a multipart form: a property beside the field's own.
struct PartHeaders {
    /// Of the field.
    var name: String
    /// What the runtime calls it in the JSON that a form stands for.
    var property: Node.Member
    /// Whether the field cannot be without one of them.
    var isRequired: Bool
    /// Those that are not written as a text or a list.
    var encoded: [FormFields.Encoded] = []
}

extension OperationResolver {
    /// The header fields of the parts of a form, those of its alternatives among them.
    ///
    /// - Parameter files: the properties that are files.
    func headed(
        of object: MediaTypeObject, in schema: Schema, _ files: [String], isRequest: Bool, depth: Int = 0
    ) -> [PartHeaders] {
        // In requests the parts of other types have no names.
        guard isRequest ? object.essence == "multipart/form-data" : object.essence.hasPrefix("multipart/") else {
            return []
        }
        let inner = alternatives(of: schema, depth: depth)
        guard inner.isEmpty else {
            return inner.reduce(into: []) { known, alternative in
                let headed = headed(of: object, in: alternative.schema, files, isRequest: isRequest, depth: depth + 1)
                known += headed.filter { new in !known.contains { $0.name == new.name } }
            }
        }
        return object.encodings.compactMap { encoding -> PartHeaders? in
            guard !encoding.headers.isEmpty,
                let property = schema.properties.first(where: { $0.key == encoding.name }),
                let target = types.target(of: property.value)
            else { return nil }
            let isWhole =
                switch encoding.style {
                case .separated: !files.contains(encoding.name)
                case .exploded, .deepObject, nil: false
                }
            let isList = types.schema(of: target).type == "array" && !isWhole
            return headers(encoding, isList: isList, among: schema.required)
        }
    }

    private func headers(_ encoding: EncodingObject, isList: Bool, among required: Set<String>) -> PartHeaders? {
        let member = encoding.name + " (headers)"
        var position = encoding.position
        position.derivation = Node.headersDerivation
        func node(_ value: Node.Value) -> Node { Node(value: value, position: position) }
        func text(_ text: String) -> Node { .text(text, at: position) }

        var properties: [Node.Member] = []
        var wanted: [Node] = []
        var encoded: [FormFields.Encoded] = []
        for header in encoding.headers {
            let name = header.key.lowercased()
            if properties.contains(where: { $0.key.lowercased() == name }) { continue }
            if name == "content-disposition" {
                diagnostics.report(.dispositionOfPart(encoding.name), at: header.keyPosition)
                continue
            }
            let content = header.value["content"]?.members.first
            let schema = header.value["schema"] ?? content?.value["schema"]
            properties.append(
                Node.Member(
                    key: header.key, keyPosition: header.keyPosition,
                    value: schema ?? .anyText(at: header.value.position)))
            if header.value["required"]?.boolean == true { wanted.append(text(header.key)) }
            if content != nil || header.value["explode"]?.boolean == true {
                let name = "\(member)[\(header.key)]"
                encoded.append(.init(name: name, encoding: content != nil ? .json : .exploded))
            }
        }
        if properties.isEmpty { return nil }
        let ofOne: [Node.Member] = [
            .of("type", text("object")), .of("description", text("The header fields of its part.")),
            .of("properties", node(.mapping(properties))), .of("required", node(.sequence(wanted))),
        ]
        let ofEach: [Node.Member] = [
            .of("type", text("array")), .of("description", text("The header fields of each of its parts.")),
            .of("items", Node(value: .mapping(ofOne), position: position.ofItems)),
        ]
        return PartHeaders(
            name: encoding.name,
            property: Node.Member(
                key: member, keyPosition: encoding.position, value: node(.mapping(isList ? ofEach : ofOne))),
            isRequired: !wanted.isEmpty && required.contains(encoding.name), encoded: encoded)
    }
}

extension Node {
    /// The schema of an object with properties for header fields as well.
    func adding(_ headers: [PartHeaders]) -> Node {
        if headers.isEmpty { return self }
        var position = position
        position.derivation = Node.headersDerivation
        func extended(_ node: Node?, _ value: Value) -> Node {
            Node(value: value, position: node?.position ?? position)
        }
        let properties = self["properties"]
        let required = self["required"]
        let added = headers.filter(\.isRequired).map { Node.text($0.property.key, at: position) }
        let names = headers.map { Node.text($0.property.key, at: position) }
        let others =
            members.filter { $0.key != "properties" && $0.key != "required" }
            + [.of(Self.headersOfParts, Node(value: .sequence(names), position: position))]
        let members = [
            Member.of(
                "properties", extended(properties, .mapping((properties?.members ?? []) + headers.map(\.property)))),
            .of("required", extended(required, .sequence((required?.elements ?? []) + added))),
        ]
        return Node(value: .mapping(others + members), position: position)
    }

    /// Names properties that are no members of a form to its author, so that other keywords leave them alone.
    static let headersOfParts = "x-gatewright-headers"

    /// Tells the place of such a schema from that of what the author wrote.
    fileprivate static let headersDerivation: Int32 = -3_000_000

    fileprivate static func anyText(at position: Position) -> Node {
        var position = position
        position.derivation = headersDerivation
        return Node(value: .mapping([.of("type", text("string", at: position))]), position: position)
    }

    fileprivate static func text(_ text: String, at position: Position) -> Node {
        Node(value: .scalar(Scalar(text: text, isPlain: false)), position: position)
    }
}

extension Position {
    /// Of the header fields of one part, where there are several parts.
    fileprivate var ofItems: Position {
        var position = self
        position.derivation -= 1_000_000
        return position
    }
}

extension Node.Member {
    fileprivate static func of(_ key: String, _ value: Node) -> Node.Member {
        Node.Member(key: key, keyPosition: value.position, value: value)
    }
}

extension Diagnostic.Message {
    static func dispositionOfPart(_ name: String) -> Self {
        .init(
            .note, "part-headers", "the Content-Disposition of '\(name)' is no member of its header fields",
            why: "it is the name of the part, and the `filename` of a file (RFC 7578 §4.2)", fix: "remove it")
    }
}
