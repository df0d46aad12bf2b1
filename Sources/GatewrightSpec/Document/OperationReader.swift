import GatewrightAPI

/// The parts of an operation.
extension DocumentReader {
    func requestBody(_ node: Node?) -> BodyObject? {
        guard let node = node.flatMap(resolved), node.isMapping else { return nil }
        return BodyObject(
            isRequired: node["required"]?.boolean ?? false, content: content(node["content"]),
            documentation: documentation(node), position: node.position)
    }

    /// - Parameter pathItem: what the operation stands in, whose parameters are its own as well.
    func swaggerBody(of operation: Node, in pathItem: Node) -> BodyObject? {
        let own = parameterNodes(operation["parameters"])
        let shared = parameterNodes(pathItem["parameters"]).filter { parent in
            !own.contains { $0["in"]?.string == parent["in"]?.string && $0["name"]?.string == parent["name"]?.string }
        }
        let parameters = own + shared
        let consumes = operation["consumes"].map(mediaTypeNames) ?? defaultMediaTypes.consumes
        if let body = parameters.first(where: { $0["in"]?.string == "body" }) {
            let names = consumes.isEmpty ? ["application/json"] : consumes
            return BodyObject(
                isRequired: body["required"]?.boolean ?? false,
                content: names.map { MediaTypeObject(name: $0, schema: body["schema"], position: body.position) },
                documentation: documentation(body), position: body.position)
        }
        return swaggerForm(parameters.filter { $0["in"]?.string == "formData" }, consumes: consumes)
    }

    private func content(_ node: Node?) -> [MediaTypeObject] {
        (node.flatMap(resolved)?.members ?? []).map { member in
            let value = resolved(member.value) ?? member.value
            return MediaTypeObject(
                name: member.key, schema: value["schema"], encodings: encodings(value["encoding"], of: member.key),
                examples: examples(of: value), position: member.keyPosition)
        }
    }

    func responses(_ node: Node?, produces: Node?) -> [ResponseObject] {
        let responses = (node?.members ?? []).compactMap { member -> ResponseObject? in
            guard !member.key.hasPrefix("x-") else { return nil }
            guard let status = Response.Status(key: member.key) else {
                diagnostics.report(.unknownStatus(member.key), at: member.keyPosition)
                return nil
            }
            guard let response = resolved(member.value) else { return nil }
            checkVersion(of: response, at: .response)
            return ResponseObject(
                status: status, documentation: documentation(response, referredBy: member.value),
                content: version == .swagger2 ? swaggerContent(response, produces) : content(response["content"]),
                headers: headers(response["headers"]), givenName: response.givenName, position: member.keyPosition)
        }
        return responses.count == 1 && responses[0].standsForNone ? [] : responses
    }

    private func swaggerContent(_ response: Node, _ produces: Node?) -> [MediaTypeObject] {
        guard let schema = response["schema"] else { return [] }
        let declared = produces.map(mediaTypeNames) ?? defaultMediaTypes.produces
        return (declared.isEmpty ? ["application/json"] : declared).map {
            let examples = response["examples"]?[$0].map { [NamedExample(name: "", value: $0)] } ?? []
            return MediaTypeObject(name: $0, schema: schema, examples: examples, position: schema.position)
        }
    }

    private func headers(_ node: Node?) -> [HeaderObject] {
        let members = distinct(node?.members ?? [], by: { $0.key.lowercased() }) { ($0.key, $0.keyPosition) }
        return members.compactMap { member in
            guard let header = resolved(member.value) else { return nil }
            let content = header["content"]?.members.first
            return HeaderObject(
                name: member.key,
                schema: header["schema"] ?? content?.value["schema"] ?? (version == .swagger2 ? header : nil),
                hasContent: content != nil,
                style: version == .swagger2 ? collectionFormat(of: header, in: .header).name : .simple,
                explodes: header["explode"]?.boolean ?? false,
                isRequired: header["required"]?.boolean ?? false, givenName: header.givenName,
                position: member.keyPosition)
        }
    }

    func mediaTypeNames(_ node: Node?) -> [String] { node?.elements.compactMap(\.string) ?? [] }

    func documentation(_ node: Node) -> Documentation {
        Documentation(
            summary: node["summary"]?.string ?? "", description: node["description"]?.string ?? "",
            isDeprecated: node["deprecated"]?.boolean ?? false)
    }

    /// From OpenAPI 3.1 on, a reference may describe what it refers to in its own words (§4.8.23).
    private func documentation(_ node: Node, referredBy reference: Node) -> Documentation {
        var result = documentation(node)
        guard version == .openAPI31, reference["$ref"] != nil else { return result }
        if let summary = reference["summary"]?.string { result.summary = summary }
        if let description = reference["description"]?.string { result.description = description }
        return result
    }

    func resolved(_ node: Node) -> Node? { workspace.resolved(node) }
}

extension ResponseObject {
    /// Whether this is what API Gateway writes when it exports a route of an HTTP API, which declares no responses.
    fileprivate var standsForNone: Bool {
        status == .default && content.isEmpty && headers.isEmpty
            && documentation.description.hasPrefix("Default response for ")
    }
}

extension Response.Status {
    /// The key of a response: `201`, `4XX`, `default`.
    fileprivate init?(key: String) {
        if key == "default" {
            self = .default
        } else if let code = Int(key), (100...599).contains(code) {
            self = .code(code)
        } else if key.count == 3, key.lowercased().hasSuffix("xx"), let digit = key.first?.wholeNumberValue,
            (1...5).contains(digit)
        {
            self = .range(digit)
        } else {
            return nil
        }
    }
}
