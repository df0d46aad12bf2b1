/// Reads a ``Document`` of any version from nodes.
struct DocumentReader {
    let workspace: Workspace
    let diagnostics: Diagnostics
    var version = Document.Version.openAPI30
    /// Where several kinds of thing have the same key, the name of the place in messages.
    private var rootSecurity: Node?
    private var rootValidator: String?
    private var defaultMediaTypes: (consumes: [String], produces: [String]) = ([], [])
    private var root: Node

    init(root: Node, workspace: Workspace, diagnostics: Diagnostics) {
        self.root = root
        self.workspace = workspace
        self.diagnostics = diagnostics
    }

    /// Nil when the root is no OpenAPI document; everything smaller is said and left out.
    mutating func document() -> Document? {
        guard root.isMapping else {
            diagnostics.report(.notADocument, at: root.position)
            return nil
        }
        guard let version = readVersion() else { return nil }
        self.version = version
        checkKeys(root, known: KnownKeys.root, owner: "the document", diagnostics: diagnostics)
        checkExtensions(root, at: .root, diagnostics: diagnostics)
        rootSecurity = root["security"]
        rootValidator = root["x-amazon-apigateway-request-validator"]?.string
        defaultMediaTypes = (mediaTypeNames(root["consumes"]), mediaTypeNames(root["produces"]))

        let title = root["info"]?["title"]?.string
        if title == nil { diagnostics.report(.missingTitle, at: root["info"]?.position ?? root.position) }
        var document = Document(version: version, title: title ?? "API", position: root.position)
        document.schemas =
            (version == .swagger2 ? root["definitions"] : root["components"]?["schemas"])?.members ?? []
        document.securitySchemes = securitySchemes()
        guard let paths = root["paths"] else {
            diagnostics.report(.missingPaths, at: root.position)
            return document
        }
        for member in paths.members where !member.key.hasPrefix("x-") {
            readPathItem(member, into: &document)
        }
        return document
    }

    private func readVersion() -> Document.Version? {
        if let swagger = root["swagger"] {
            if swagger.string?.hasPrefix("2") == true { return .swagger2 }
            diagnostics.report(.unknownVersion(swagger.string ?? ""), at: swagger.position)
            return nil
        }
        guard let openAPI = root["openapi"] else {
            diagnostics.report(.missingVersion, at: root.position)
            return nil
        }
        let text = openAPI.string ?? ""
        if text == "3" || text.hasPrefix("3.0") { return .openAPI30 }
        if text.hasPrefix("3.") { return .openAPI31 }
        diagnostics.report(.unknownVersion(text), at: openAPI.position)
        return nil
    }

    private func securitySchemes() -> [SecurityScheme] {
        let schemes = version == .swagger2 ? root["securityDefinitions"] : root["components"]?["securitySchemes"]
        return (schemes?.members ?? []).map { member in
            let node = resolved(member.value) ?? member.value
            checkExtensions(node, at: .securityScheme, diagnostics: diagnostics)
            return SecurityScheme(
                name: member.key, type: node["type"]?.string ?? "",
                authorizer: node[Authorizer.key].map(Authorizer.init), position: member.keyPosition)
        }
    }

    // MARK: Paths

    private func readPathItem(_ member: Node.Member, into document: inout Document) {
        guard let item = resolved(member.value) else { return }
        guard item.isMapping else {
            diagnostics.report(.emptyPathItem(member.key), at: member.keyPosition)
            return
        }
        guard isUsable(path: member.key, at: member.keyPosition) else { return }
        checkKeys(item, known: KnownKeys.pathItem, owner: "a path item", diagnostics: diagnostics)
        checkExtensions(item, at: .pathItem, diagnostics: diagnostics)
        let shared = parameters(item["parameters"])
        for operation in item.members {
            guard let method = Self.methods[operation.key] else { continue }
            guard let node = resolved(operation.value) else { continue }
            guard node.isMapping else {
                diagnostics.report(.emptyOperation(operation.key), at: operation.keyPosition)
                continue
            }
            document.operations.append(
                readOperation(
                    node, method: method, path: member.key, position: operation.keyPosition, shared: shared))
        }
    }

    private static let methods: [String: Operation.Method] = [
        "get": .get, "put": .put, "post": .post, "delete": .delete, "options": .options, "head": .head,
        "patch": .patch, "trace": .trace, "x-amazon-apigateway-any-method": .any,
    ]

    /// A path goes into the table of routes, one a line: it may hold neither white space nor control characters.
    private func isUsable(path: String, at position: Position) -> Bool {
        let isWell = path.hasPrefix("/") || path == "$default"
        guard isWell,
            !path.unicodeScalars.contains(where: {
                $0.value <= 0x20 || $0.properties.isWhitespace || $0.properties.generalCategory == .control
            })
        else {
            diagnostics.report(.unusablePath(path), at: position)
            return false
        }
        return true
    }

    private func readOperation(
        _ node: Node, method: Operation.Method, path: String, position: Position, shared: [ParameterObject]
    ) -> OperationObject {
        checkKeys(node, known: KnownKeys.operation, owner: "an operation", diagnostics: diagnostics)
        checkExtensions(node, at: .operation, diagnostics: diagnostics)
        let own = parameters(node["parameters"])
        let inherited = shared.filter { parent in
            !own.contains { $0.name == parent.name && $0.location == parent.location }
        }
        let body = version == .swagger2 ? swaggerBody(of: node) : requestBody(node["requestBody"])
        return OperationObject(
            method: method, path: path == "/$default" ? "$default" : path, position: position,
            operationID: node["operationId"], documentation: documentation(node), parameters: inherited + own,
            body: body, responses: responses(node["responses"], produces: node["produces"]),
            integration: integration(node), security: security(node["security"] ?? rootSecurity),
            validator: node["x-amazon-apigateway-request-validator"]?.string ?? rootValidator)
    }

    private func integration(_ node: Node) -> Integration? {
        guard let value = node[Integration.key].flatMap(resolved), value.isMapping else { return nil }
        checkKeys(value, known: KnownKeys.integration, owner: "an integration", diagnostics: diagnostics)
        return Integration(value)
    }

    private func security(_ node: Node?) -> [[String]] {
        (node?.elements ?? []).map { $0.members.map(\.key) }.filter { !$0.isEmpty }
    }
}

// MARK: Parts of an operation

extension DocumentReader {
    private func parameters(_ node: Node?) -> [ParameterObject] {
        (node?.elements ?? []).compactMap { element in
            guard let parameter = resolved(element), parameter.isMapping else { return nil }
            return readParameter(parameter)
        }
    }

    private func readParameter(_ node: Node) -> ParameterObject? {
        guard let place = node["in"]?.string, let name = node["name"]?.string else {
            diagnostics.report(.incompleteParameter, at: node.position)
            return nil
        }
        // The body of Swagger 2.0 stands among the parameters.
        if version == .swagger2, place == "body" || place == "formData" { return nil }
        guard let location = Parameter.Location(rawValue: place) else {
            diagnostics.report(.unknownLocation(place), at: node["in"]?.position ?? node.position)
            return nil
        }
        let content = node["content"]?.members.first
        let collection = node["collectionFormat"]?.string
        let style = node["style"]?.string
        let explodes =
            version == .swagger2 ? collection == "multi" : node["explode"]?.boolean ?? (style ?? "form" == "form")
        return ParameterObject(
            name: name, location: location,
            isRequired: location == .path || node["required"]?.boolean == true,
            schema: node["schema"] ?? content?.value["schema"] ?? (version == .swagger2 ? node : nil),
            hasContent: content != nil, style: style ?? (collection == "multi" ? nil : collection), explodes: explodes,
            documentation: documentation(node), position: node.position)
    }

    private func requestBody(_ node: Node?) -> BodyObject? {
        guard let node = node.flatMap(resolved), node.isMapping else { return nil }
        return BodyObject(
            isRequired: node["required"]?.boolean ?? false, content: content(node["content"]),
            documentation: documentation(node), position: node.position)
    }

    private func swaggerBody(of operation: Node) -> BodyObject? {
        let parameters = (operation["parameters"]?.elements ?? []).compactMap(resolved)
        let consumes = operation["consumes"].map(mediaTypeNames) ?? defaultMediaTypes.consumes
        if let body = parameters.first(where: { $0["in"]?.string == "body" }) {
            let names = consumes.isEmpty ? ["application/json"] : consumes
            return BodyObject(
                isRequired: body["required"]?.boolean ?? false,
                content: names.map { MediaTypeObject(name: $0, schema: body["schema"], position: body.position) },
                documentation: documentation(body), position: body.position)
        }
        guard let field = parameters.first(where: { $0["in"]?.string == "formData" }) else { return nil }
        let isMultipart =
            consumes.contains("multipart/form-data") || parameters.contains { $0["type"]?.string == "file" }
        let name = isMultipart ? "multipart/form-data" : "application/x-www-form-urlencoded"
        return BodyObject(
            isRequired: parameters.contains { $0["in"]?.string == "formData" && $0["required"]?.boolean == true },
            content: [MediaTypeObject(name: name, schema: nil, position: field.position)],
            documentation: Documentation(), position: field.position)
    }

    private func content(_ node: Node?) -> [MediaTypeObject] {
        (node.flatMap(resolved)?.members ?? []).map { member in
            let value = resolved(member.value) ?? member.value
            return MediaTypeObject(name: member.key, schema: value["schema"], position: member.keyPosition)
        }
    }

    private func responses(_ node: Node?, produces: Node?) -> [ResponseObject] {
        (node?.members ?? []).compactMap { member in
            guard !member.key.hasPrefix("x-") else { return nil }
            guard let status = Response.Status(key: member.key) else {
                diagnostics.report(.unknownStatus(member.key), at: member.keyPosition)
                return nil
            }
            guard let response = resolved(member.value) else { return nil }
            return ResponseObject(
                status: status, documentation: documentation(response),
                content: version == .swagger2 ? swaggerContent(response, produces) : content(response["content"]),
                headers: headers(response["headers"]), position: member.keyPosition)
        }
    }

    private func swaggerContent(_ response: Node, _ produces: Node?) -> [MediaTypeObject] {
        guard let schema = response["schema"] else { return [] }
        let declared = produces.map(mediaTypeNames) ?? defaultMediaTypes.produces
        return (declared.isEmpty ? ["application/json"] : declared).map {
            MediaTypeObject(name: $0, schema: schema, position: schema.position)
        }
    }

    private func headers(_ node: Node?) -> [HeaderObject] {
        (node?.members ?? []).compactMap { member in
            guard let header = resolved(member.value) else { return nil }
            return HeaderObject(
                name: member.key, schema: header["schema"] ?? (version == .swagger2 ? header : nil),
                isRequired: header["required"]?.boolean ?? false, position: member.keyPosition)
        }
    }

    private func mediaTypeNames(_ node: Node?) -> [String] { node?.elements.compactMap(\.string) ?? [] }

    private func documentation(_ node: Node) -> Documentation {
        Documentation(
            summary: node["summary"]?.string ?? "", description: node["description"]?.string ?? "",
            isDeprecated: node["deprecated"]?.boolean ?? false)
    }

    /// Follows `$ref` and takes the first branch of an `Fn::If`. Nil when there is nothing, which has been said.
    private func resolved(_ node: Node) -> Node? {
        if let reference = node["$ref"] { return workspace.target(of: reference) }
        guard let choice = node["Fn::If"], choice.elements.count == 3 else { return node }
        let branch = choice.elements.dropFirst().first { $0["Ref"]?.string != "AWS::NoValue" }
        if branch != nil { diagnostics.report(.conditionalPart, at: node.position) }
        return branch.flatMap(resolved)
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
