import GatewrightAPI

/// Turns operations of the document into operations with Swift names and types.
package struct OperationResolver {
    let types: TypeResolver
    let diagnostics: Diagnostics
    let securitySchemes: [SecurityScheme]
    private var methodNames = NameScope()
    private var operationIDs: [String: Position] = [:]

    init(types: TypeResolver, securitySchemes: [SecurityScheme] = [], diagnostics: Diagnostics) {
        self.types = types
        self.securitySchemes = securitySchemes
        self.diagnostics = diagnostics
    }

    /// The operation's two names. All are claimed before any type is resolved, in document order.
    mutating func names(of object: OperationObject) -> (method: String, type: String) {
        var wanted = Names.operation(object.method, object.path)
        if let node = object.operationID, let id = node.string, !Names.words(id).isEmpty {
            wanted = id
            if let first = operationIDs[id] {
                let note = Diagnostic.Note("first used here", at: first)
                diagnostics.report(.duplicateOperationID(id), at: node.position, notes: [note])
            } else {
                operationIDs[id] = node.position
            }
        }
        // Of two that would be called the same, the second one is named after its path, which is its own.
        let names = [
            wanted, Names.operation(object.method, object.path), Names.operationInOrder(object.method, object.path),
        ].map(Names.method)
        let free = names.first { !methodNames.contains($0) } ?? names[0]
        let method = methodNames.claim(free, given: object.givenName, as: .method, diagnostics: diagnostics)
        return (method, types.topLevel.claim(Names.type(method), suffix: "Operation"))
    }

    func operation(_ object: OperationObject, method: String, type: String) -> Operation {
        var nested = TypeResolver.Nested(
            path: [type],
            scope: NameScope(taken: object.isMapped ? ["Input", "Output", "Failure"] : ["Input", "Output"]),
            roots: object.schemas)
        var result = Operation(
            method: object.method, path: object.path, name: method, type: type, documentation: object.documentation)
        result.id = object.operationID?.string
        result.parameters = parameters(of: object, in: &nested)
        result.body = object.body.flatMap { body(of: $0, in: &nested) }
        if case .json = result.body?.content { result.body?.isValidated = types.gatewayChecks.coverBody(of: object) }
        if result.body?.content.isOfAnyType == true {
            var members = NameScope(taken: Set(result.parameters.map(\.name) + ["body", "method"]))
            result.body?.contentTypeName = members.claim("contentType", suffix: "OfBody")
        }
        result.isStreaming = object.integration?.isStreaming ?? false
        result.responses = responses(of: object, in: &nested)
        if result.isStreaming, result.streamSuccesses() {
            diagnostics.report(.uncheckedStream, at: object.position)
        }
        result.negotiation = negotiation(of: result, in: &nested)
        result.types = nested.types
        result.security = object.resolvedSecurity(securitySchemes)
        result.validator = object.validator
        if types.keepsExamples { keepExamples(of: object, in: &result) }
        result.payloadFormatVersion = object.integration?.payloadFormatVersion
        if object.isMapped, let integration = object.integration {
            return mapped(result, object, integration, in: &nested)
        }
        return result
    }

    // MARK: Parameters

    private func parameters(of object: OperationObject, in nested: inout TypeResolver.Nested) -> [Parameter] {
        var scope = NameScope(taken: ["body", "method"])
        let variables = Self.pathVariables(of: object.path)
        var result: [Parameter] = []
        for name in variables
        where !object.parameters.contains(where: { $0.location == .path && Self.isPathVariable(name, $0.name) }) {
            result.append(
                Parameter(
                    name: scope.claim(Names.member(name), suffix: "Path"), wireName: name, location: .path,
                    type: .string, isRequired: true))
        }
        let declared = object.parameters.compactMap { parameter in
            wireName(of: parameter, among: variables).map { (object: parameter, wireName: $0) }
        }
        let names = names(of: declared, in: &scope)
        for ((parameter, wireName), name) in zip(declared, names) {
            let (type, encoding) = typeAndEncoding(of: parameter, in: &nested)
            var resolved = Parameter(
                name: name, wireName: wireName, location: parameter.location, type: type, encoding: encoding,
                isRequired: parameter.isRequired, documentation: parameter.documentation)
            resolved.allowsEmpty = parameter.allowsEmpty
            resolved.defaultKeyword = defaultKeyword(of: parameter)
            if types.keepsExamples { resolved.exampleKeyword = exampleKeyword(of: parameter) }
            result.append(resolved)
        }
        return result
    }

    /// What a parameter is called in requests; nil for one of the path that the path does not have.
    private func wireName(of parameter: ParameterObject, among variables: [String]) -> String? {
        guard parameter.location == .path else { return parameter.name }
        let variable = variables.first { Self.isPathVariable($0, parameter.name) }
        if variable == nil {
            diagnostics.report(
                .noSuchPathVariable(parameter.name, suggestion: closest(to: parameter.name, among: variables)),
                at: parameter.position)
        }
        return variable
    }

    /// What the document itself calls so has a name before what only becomes it: `top` before `$top`.
    private func names(
        of parameters: [(object: ParameterObject, wireName: String)], in scope: inout NameScope
    ) -> [String] {
        let wanted = parameters.map { object, name in
            object.location == .header ? Names.header(name) : Names.member(name)
        }
        let isPlain = parameters.indices.map { wanted[$0] == parameters[$0].wireName }
        var names = wanted
        for index in parameters.indices.filter({ isPlain[$0] }) + parameters.indices.filter({ !isPlain[$0] }) {
            let parameter = parameters[index].object
            names[index] = scope.claim(
                wanted[index], given: parameter.givenName, as: .member,
                suffix: parameter.location.rawValue.capitalizedFirst, diagnostics: diagnostics)
        }
        return names
    }

    /// `orderId` of `{orderId}`, `proxy` of `{proxy+}`.
    package static func pathVariables(of path: String) -> [String] {
        var result: [String] = []
        for piece in path.split(separator: "{").dropFirst(path.hasPrefix("{") ? 0 : 1) {
            guard let end = piece.firstIndex(of: "}") else { continue }
            let name = piece[..<end]
            result.append(String(name.hasSuffix("+") ? name.dropLast() : name))
        }
        return result
    }

    private static func isPathVariable(_ variable: String, _ name: String) -> Bool {
        name == variable || name == variable + "+"
    }

    // MARK: Bodies

    private func body(of object: BodyObject, in nested: inout TypeResolver.Nested) -> RequestBody? {
        guard let content = content(of: object.content, isRequest: true, named: "Body", in: &nested) else { return nil }
        return RequestBody(content: content, isRequired: object.isRequired, documentation: object.documentation)
    }

    // MARK: Responses

    private func responses(of object: OperationObject, in nested: inout TypeResolver.Nested) -> [Response] {
        var scope = NameScope()
        var seen: Set<Response.Status> = []
        return object.responses.compactMap { response in
            guard seen.insert(response.status).inserted else { return nil }
            let name = scope.claim(
                response.status.caseName, given: response.givenName, as: .enumerationCase, diagnostics: diagnostics)
            let content = content(
                of: response.content, isRequest: false, named: Names.type(name) + "Body", in: &nested)
            return Response(
                status: response.status, name: name, documentation: response.documentation, content: content,
                headers: headers(of: response, in: &nested))
        }
    }
}

extension String {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension Response.Status {
    /// The case of `Output`, named after the reason phrase of RFC 9110.
    var caseName: String {
        switch self {
        case .default: "other"
        case .range(let hundreds):
            ["informational", "success", "redirection", "clientError", "serverError"][hundreds - 1]
        case .code(let code): Self.names[code] ?? "status\(code)"
        }
    }

    private static let names: [Int: String] = [
        100: "continue", 101: "switchingProtocols", 200: "ok", 201: "created", 202: "accepted",
        203: "nonAuthoritativeInformation", 204: "noContent", 205: "resetContent", 206: "partialContent",
        207: "multiStatus", 300: "multipleChoices", 301: "movedPermanently", 302: "found", 303: "seeOther",
        304: "notModified", 307: "temporaryRedirect", 308: "permanentRedirect", 400: "badRequest", 401: "unauthorized",
        402: "paymentRequired", 403: "forbidden", 404: "notFound", 405: "methodNotAllowed", 406: "notAcceptable",
        407: "proxyAuthenticationRequired", 408: "requestTimeout", 409: "conflict", 410: "gone", 411: "lengthRequired",
        412: "preconditionFailed", 413: "contentTooLarge", 414: "uriTooLong", 415: "unsupportedMediaType",
        416: "rangeNotSatisfiable", 417: "expectationFailed", 421: "misdirectedRequest", 422: "unprocessableContent",
        423: "locked", 424: "failedDependency", 425: "tooEarly", 426: "upgradeRequired", 428: "preconditionRequired",
        429: "tooManyRequests", 431: "requestHeaderFieldsTooLarge", 451: "unavailableForLegalReasons",
        500: "internalServerError", 501: "notImplemented", 502: "badGateway", 503: "serviceUnavailable",
        504: "gatewayTimeout", 505: "httpVersionNotSupported", 507: "insufficientStorage", 508: "loopDetected",
        511: "networkAuthenticationRequired",
    ]
}

extension Diagnostic.Message {
    static func duplicateOperationID(_ id: String) -> Self {
        .init(
            .warning, "duplicate-operation-id", "operationId '\(id)' is used twice",
            why: "its method in Swift is named after its path", fix: "give each operation its own `operationId`")
    }

    static func noSuchPathVariable(_ name: String, suggestion: String?) -> Self {
        .init(
            .warning, "no-such-path-variable", "the path has no variable '{\(name)}'",
            why: "API Gateway never fills the parameter, so it is left out",
            fix: suggestion.map { "did you mean `\($0)`?" })
    }
}
