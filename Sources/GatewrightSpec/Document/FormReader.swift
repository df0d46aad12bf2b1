import GatewrightAPI

/// Forms: `encoding` of OpenAPI 3, and the parameters that are a form in Swagger 2.0.
extension DocumentReader {
    /// - Parameter mediaType: the key of the Media Type Object.
    func encodings(_ node: Node?, of mediaType: String) -> [EncodingObject] {
        // OpenAPI 3.0.3, Encoding Object: only this type has styles. From 3.1 on `multipart/form-data` has them as
        // well.
        let hasStyles = version != .openAPI30 || !mediaType.lowercased().hasPrefix("multipart/")
        return (node?.members ?? []).map { member in
            let value = resolved(member.value) ?? member.value
            var headers: [Node.Member] = []
            for header in value["headers"]?.members ?? [] where header.key.lowercased() != "content-type" {
                guard let object = resolved(header.value) else { continue }
                headers.append(Node.Member(key: header.key, keyPosition: header.keyPosition, value: object))
            }
            return EncodingObject(
                name: member.key, contentType: value["contentType"]?.string,
                style: hasStyles ? style(of: value) : nil,
                headers: headers, position: member.keyPosition)
        }
    }

    private func style(of encoding: Node) -> EncodingObject.Style? {
        let explode = encoding["explode"]?.boolean
        switch encoding["style"]?.string {
        case "spaceDelimited": return explode == true ? .exploded : .separated(by: " ")
        case "pipeDelimited": return explode == true ? .exploded : .separated(by: "|")
        case "deepObject": return .deepObject
        case "form": return explode == false ? .separated(by: ",") : .exploded
        case nil: return explode.map { $0 ? .exploded : .separated(by: ",") }
        default: return nil
        }
    }

    /// A form made of parameters, as one object schema.
    func swaggerForm(_ fields: [Node], consumes: [String]) -> BodyObject? {
        guard let first = fields.first else { return nil }
        let named = fields.filter { $0["name"]?.string != nil }
        // The place of a parameter is that of its own schema.
        var position = first.position
        position.derivation = -2_000_000
        func node(_ value: Node.Value) -> Node { Node(value: value, position: position) }
        func member(_ name: String, _ value: Node) -> Node.Member {
            Node.Member(key: name, keyPosition: position, value: value)
        }
        let properties = named.map { field in
            // `required` of a parameter is a boolean, which says nothing in a schema.
            let keywords = field.members.filter { !["required", "name", "in"].contains($0.key) }
            let schema = Node(value: .mapping(keywords), position: field.position)
            return Node.Member(
                key: field["name"]?.string ?? "", keyPosition: field["name"]?.position ?? field.position, value: schema)
        }
        let required = named.filter { $0["required"]?.boolean == true }.compactMap { $0["name"] }
        let schema = node(
            .mapping([
                member("type", node(.scalar(Node.Scalar(text: "object", isPlain: false)))),
                member("required", node(.sequence(required))), member("properties", node(.mapping(properties))),
            ]))
        let encodings = named.compactMap { field -> EncodingObject? in
            guard field["type"]?.string == "array", let name = field["name"]?.string else { return nil }
            let separator: Unicode.Scalar? =
                switch field["collectionFormat"]?.string {
                case "multi": nil
                case "ssv": " "
                case "tsv": "\t"
                case "pipes": "|"
                default: ","
                }
            return EncodingObject(
                name: name, style: separator.map { .separated(by: $0) }, position: field.position)
        }
        let multipart = "multipart/form-data"
        let hasFiles = named.contains { $0["type"]?.string == "file" }
        var mediaTypes = consumes.filter { $0 == multipart || $0 == "application/x-www-form-urlencoded" }
        if hasFiles { mediaTypes = [multipart] }
        if mediaTypes.isEmpty { mediaTypes = ["application/x-www-form-urlencoded"] }
        return BodyObject(
            isRequired: !required.isEmpty,
            content: mediaTypes.map {
                MediaTypeObject(name: $0, schema: schema, encodings: encodings, position: first.position)
            },
            documentation: Documentation(), position: first.position)
    }
}
