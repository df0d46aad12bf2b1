import GatewrightAPI

/// Reads a ``Document`` of any version from nodes.
struct DocumentReader {
    let workspace: Workspace
    let diagnostics: Diagnostics
    var version = Document.Version.openAPI30
    private var rootSecurity: Node?
    private var rootValidator: String?
    private(set) var defaultMediaTypes: (consumes: [String], produces: [String]) = ([], [])
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
        if let sign = signOfWebSockets {
            diagnostics.report(.webSocketAPI, at: sign.keyPosition)
            return nil
        }
        self.version = version
        checkKeys(root, known: KnownKeys.root, owner: "the document", diagnostics: diagnostics)
        checkVersion(of: root, at: .root)
        checkExtensions(root, at: .root, diagnostics: diagnostics)
        rootSecurity = root["security"]
        rootValidator = root["x-amazon-apigateway-request-validator"]?.string
        defaultMediaTypes = (mediaTypeNames(root["consumes"]), mediaTypeNames(root["produces"]))

        // A title that only a deployment knows is a mapping: `!Sub '${AWS::StackName}-orders'`.
        let title = root["info"]?["title"].flatMap { $0.string ?? $0.members.first?.value.string }
        if title == nil { diagnostics.report(.missingTitle, at: root["info"]?.position ?? root.position) }
        var document = Document(version: version, title: title ?? "API", node: root)
        document.schemas =
            (version == .swagger2 ? root["definitions"] : root["components"]?["schemas"])?.members ?? []
        document.securitySchemes = securitySchemes()
        guard let paths = root["paths"] else {
            let hasOtherParts = root["webhooks"] != nil || root["components"] != nil
            diagnostics.report(hasOtherParts ? .nothingButParts : .missingPaths, at: root.position)
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

    /// What only the description of a WebSocket API has, if this is one.
    private var signOfWebSockets: Node.Member? {
        let keys = ["x-amazon-apigateway-route-selection-expression", "x-amazon-apigateway-websockets"]
        let paths = ["/$connect", "/$disconnect", "$connect", "$disconnect"]
        return root.members.first { keys.contains($0.key) }
            ?? root["paths"]?.members.first { paths.contains($0.key) }
    }

    private func securitySchemes() -> [SecurityScheme] {
        let schemes = version == .swagger2 ? root["securityDefinitions"] : root["components"]?["securitySchemes"]
        return (schemes?.members ?? []).map { member in
            let node = resolved(member.value) ?? member.value
            checkExtensions(node, at: .securityScheme, diagnostics: diagnostics)
            return SecurityScheme(
                name: member.key, type: node["type"]?.string ?? "",
                authorizer: node[Authorizer.key].map(Authorizer.init), node: node, position: member.keyPosition)
        }
    }

    // MARK: Paths

    private func readPathItem(_ member: Node.Member, into document: inout Document) {
        guard let target = resolved(member.value) else { return }
        // What stands beside a reference is the path's as well; OpenAPI leaves open only which of two counts.
        let item = member.value["$ref"] == nil ? target : workspace.assembled(part: member.value)
        guard item.isMapping else {
            diagnostics.report(.emptyPathItem(member.key), at: member.keyPosition)
            return
        }
        guard let member = usable(member) else { return }
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
                    node, in: item, method: method, path: member, position: operation.keyPosition, shared: shared))
        }
    }

    private static let methods: [String: Operation.Method] = [
        "get": .get, "put": .put, "post": .post, "delete": .delete, "options": .options, "head": .head,
        "patch": .patch, "trace": .trace, "x-amazon-apigateway-any-method": .any,
    ]

    /// A path goes into the table of routes, one a line: it may hold neither white space nor control characters.
    ///
    /// - Returns: the path item with the path that it is read as.
    private func usable(_ item: Node.Member) -> Node.Member? {
        let isValid =
            !item.key.isEmpty
            && !item.key.unicodeScalars.contains {
                $0.value <= 0x20 || $0.properties.isWhitespace || $0.properties.generalCategory == .control
            }
        if isValid, item.key.hasPrefix("/") || item.key == "$default" { return item }
        let path = "/" + item.key
        guard isValid, root["paths"]?[path] == nil else {
            diagnostics.report(.unusablePath(item.key), at: item.keyPosition)
            return nil
        }
        diagnostics.report(.relativePath(item.key), at: item.keyPosition)
        return Node.Member(key: path, keyPosition: item.keyPosition, value: item.value)
    }

    private func readOperation(
        _ node: Node, in pathItem: Node, method: Operation.Method, path: Node.Member, position: Position,
        shared: [ParameterObject]
    ) -> OperationObject {
        checkKeys(node, known: KnownKeys.operation, owner: "an operation", diagnostics: diagnostics)
        checkVersion(of: node, at: .operation)
        checkExtensions(node, at: .operation, diagnostics: diagnostics)
        let own = parameters(node["parameters"])
        let replaced = Set(own.map(\.identity))
        let inherited = shared.filter { !replaced.contains($0.identity) }
        let body = version == .swagger2 ? swaggerBody(of: node, in: pathItem) : requestBody(node["requestBody"])
        return OperationObject(
            method: method, path: path.key == "/$default" ? "$default" : path.key,
            pathPosition: path.keyPosition, position: position, node: node,
            operationID: node["operationId"], givenName: node.givenName, documentation: documentation(node),
            parameters: inherited + own,
            body: body, responses: responses(node["responses"], produces: node["produces"]),
            integration: integration(node), security: security(node["security"] ?? rootSecurity),
            auth: node["x-amazon-apigateway-auth"]?["type"]?.string?.uppercased(),
            validator: node["x-amazon-apigateway-request-validator"]?.string ?? rootValidator)
    }

    private func integration(_ node: Node) -> Integration? {
        guard let value = node[Integration.key].flatMap(resolved), value.isMapping else { return nil }
        checkKeys(value, known: KnownKeys.integration, owner: "an integration", diagnostics: diagnostics)
        return Integration(value)
    }

    private func security(_ node: Node?) -> [[SecurityRequirementObject]] {
        let alternatives = (node?.elements ?? []).map { requirement in
            requirement.members.map { member in
                SecurityRequirementObject(scheme: member.key, scopes: member.value.elements.compactMap(\.string))
            }
        }
        // Only nothing at all beside something is a choice.
        return alternatives.contains { !$0.isEmpty } ? alternatives : []
    }
}
