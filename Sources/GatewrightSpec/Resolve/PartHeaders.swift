import GatewrightAPI

/// Header fields that the document describes of a text in a multipart form: a property beside the one of the text.
struct PartHeaders {
    /// Of the field.
    var name: String
    /// What the runtime calls it in the JSON that a form stands for.
    var property: Node.Member
    /// Whether the text cannot be without one of them.
    var isRequired: Bool
}

extension OperationResolver {
    /// Those of a request. A file has its header fields with it.
    func headed(of object: MediaTypeObject, in schema: Schema, but files: [String: Node]) -> [PartHeaders] {
        guard object.essence == "multipart/form-data" else { return [] }
        return object.encodings.compactMap { encoding in
            guard !encoding.headers.isEmpty, files[encoding.name] == nil,
                let property = schema.properties.first(where: { $0.key == encoding.name }),
                let target = types.target(of: property.value), types.schema(of: target).type != "array"
            else { return nil }
            let required = encoding.headers.filter { $0.value["required"]?.boolean == true }.map { $0.key.lowercased() }
            var position = encoding.position
            position.derivation = Node.headersDerivation
            let properties = encoding.headers.map { header in
                Node.Member(key: header.key.lowercased(), keyPosition: header.keyPosition, value: value(of: header))
            }
            let members = [
                Node.Member.of("type", .text("object", at: position)),
                .of("description", .text("The header fields of its part.", at: position)),
                .of("properties", Node(value: .mapping(properties), position: position)),
                .of("required", Node(value: .sequence(required.map { .text($0, at: position) }), position: position)),
            ]
            return PartHeaders(
                name: encoding.name,
                property: Node.Member(
                    key: encoding.name + " (headers)", keyPosition: encoding.position,
                    value: Node(value: .mapping(members), position: position)),
                isRequired: !required.isEmpty && schema.required.contains(encoding.name))
        }
    }

    /// The schema of a header field that is one value; else it is text.
    private func value(of header: Node.Member) -> Node {
        if let schema = header.value["schema"], let target = types.target(of: schema) {
            switch types.schema(of: target).type {
            case "string", "integer", "number", "boolean": return schema
            default: break
            }
        }
        var position = header.value.position
        position.derivation = Node.headersDerivation
        let members = [Node.Member.of("type", .text("string", at: position))]
        return Node(value: .mapping(members), position: position)
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
        let others = members.filter { $0.key != "properties" && $0.key != "required" }
        let members = [
            Member.of(
                "properties", extended(properties, .mapping((properties?.members ?? []) + headers.map(\.property)))),
            .of("required", extended(required, .sequence((required?.elements ?? []) + added))),
        ]
        return Node(value: .mapping(others + members), position: position)
    }

    /// Tells the place of such a schema from that of what the author wrote.
    fileprivate static let headersDerivation: Int32 = -3_000_000

    fileprivate static func text(_ text: String, at position: Position) -> Node {
        Node(value: .scalar(Scalar(text: text, isPlain: false)), position: position)
    }
}

extension Node.Member {
    fileprivate static func of(_ key: String, _ value: Node) -> Node.Member {
        Node.Member(key: key, keyPosition: value.position, value: value)
    }
}

extension Diagnostic.Message {
    static func headersOfText(_ name: String, isRequest: Bool) -> Self {
        .init(
            .note, "part-headers",
            "the header fields of '\(name)' are not \(isRequest ? "handed over" : "written")",
            why: isRequest ? "it may be several parts" : "a part that is no file is its value alone",
            fix: "give it `format: binary` if they are needed")
    }
}
