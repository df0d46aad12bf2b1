import GatewrightAPI

/// Groups operations by the Lambda function that answers them.
struct FunctionResolver {
    let document: Document
    /// Asked for each operation, and looked for among all.
    private let hasIntegrations: Bool
    let authorizers: AuthorizerResolver
    let diagnostics: Diagnostics
    private var functions: [Function] = []
    private var indices: [String: Int] = [:]
    private(set) var unanswered: [UnansweredOperation] = []
    private var names: FunctionNames
    /// Operations with non-proxy integrations, by the index of their function.
    private var mapped: [Int: [(operation: Operation, object: OperationObject, position: Position)]] = [:]

    /// - Parameter handlers: claims the name of a handler protocol.
    init(
        document: Document, authorizers: AuthorizerResolver, diagnostics: Diagnostics,
        handlers: @escaping (String) -> String
    ) {
        self.document = document
        hasIntegrations = document.hasIntegrations
        self.authorizers = authorizers
        self.diagnostics = diagnostics
        names = FunctionNames(title: document.title, diagnostics: diagnostics, handlers: handlers)
    }

    /// Claims the names of all handler protocols, before any other name is claimed.
    mutating func claimHandlers() { names.claimHandlers(of: document, hasIntegrations: hasIntegrations) }

    /// The functions in the order in which the document first names them; authorizers last.
    ///
    /// - Parameter operations: the document's, resolved, in its order.
    mutating func functions(answering operations: [Operation]) -> [Function] {
        let catchAlls = CatchAlls(hasIntegrations ? document.operations : [])
        for (object, operation) in zip(document.operations, operations) {
            if hasIntegrations, object.integration == nil, let taker = catchAlls.taker(of: object) {
                add(object, operation, behind: operations[taker], document.operations[taker])
            } else {
                add(object, operation)
            }
        }
        settleMapped()
        for index in functions.indices { functions[index].operations.groupByCatchAll() }
        for scheme in document.securitySchemes {
            guard let object = scheme.authorizer, let uri = object.uri else { continue }
            guard case .function(let name) = IntegrationTarget(uri: uri) else {
                diagnostics.report(.authorizerURI(scheme.name, isHTTP: object.isHTTP), at: uri.position)
                continue
            }
            let index = index(of: name ?? FunctionName(Substring(Names.type(scheme.name))), kind: .authorizer)
            let authorizer = authorizers.authorizer(scheme, object, operations: operations)
            let rival = functions[index].authorizers.first { $0.kind == authorizer.kind }
            if let rival, authorizer.operations.isEmpty || rival.operations.isEmpty {
                let (idle, other) = authorizer.operations.isEmpty ? (authorizer, rival) : (rival, authorizer)
                diagnostics.report(.ambiguousAuthorizer(idle.scheme, other.scheme), at: scheme.position)
            }
            functions[index].authorizers.append(authorizer)
        }
        checkForgery()
        return functions
    }

    /// Adds an operation without an integration to the function that its requests reach by another's route.
    private mutating func add(
        _ object: OperationObject, _ operation: Operation, behind other: Operation, _ otherObject: OperationObject
    ) {
        guard case .function(let name) = otherObject.integration?.target else { return }
        let index = index(of: name, kind: .handler)
        var operation = operation
        // What the gateway does, it does for the route.
        operation.security = other.security
        operation.validator = other.validator
        operation.payloadFormatVersion = other.payloadFormatVersion
        operation.isStreaming = other.isStreaming
        operation.isDeployed = false
        if other.path != operation.path { operation.catchAll = other.path }
        functions[index].operations.append(operation)
        diagnostics.report(
            .behindCatchAll("\(other.method.rawValue) \(other.path)", functions[index].name), at: object.position)
    }

    private mutating func add(_ object: OperationObject, _ operation: Operation) {
        guard hasIntegrations else {
            let index = index(of: nil, kind: .handler)
            functions[index].operations.append(operation)
            functions[index].mayBeBehindCatchAll = true
            return
        }
        guard let integration = object.integration else {
            diagnostics.report(.missingIntegration, at: object.position)
            unanswered.append(UnansweredOperation(method: object.method, path: object.path))
            return
        }
        guard case .function(let name) = integration.target else {
            unanswered.append(
                UnansweredOperation(
                    method: object.method, path: object.path, integration: integration.shownType,
                    target: integration.uri?.string))
            return
        }
        let index = index(of: name, kind: .handler)
        if integration.isProxy {
            functions[index].operations.append(operation)
        } else {
            mapped[index, default: []].append(
                (operation, object, integration.node["type"]?.position ?? integration.position))
        }
    }

    /// An event without an envelope says which operation it is for only where templates write something that tells.
    private mutating func settleMapped() {
        for (index, candidates) in mapped.sorted(by: { $0.key < $1.key }) {
            if candidates.count == 1 {
                functions[index].operations.append(candidates[0].operation)
                continue
            }
            let marks = candidates.compactMap { candidate in
                candidate.object.integration.map { EventMarks($0.event, of: candidate.object) }
            }
            if let selection = EventSelection(marks) {
                for (number, selector) in selection.selectors {
                    var operation = candidates[number].operation
                    operation.mapping?.selector = selector
                    functions[index].operations.append(operation)
                    if marks[number].isForgeable {
                        diagnostics.report(.forgeableChoice(functions[index].name), at: candidates[number].position)
                    }
                }
                continue
            }
            functions[index].receivesOtherEvents = true
            for (operation, _, position) in candidates {
                functions[index].events.append(Function.Event(method: operation.method, path: operation.path))
                diagnostics.report(.nonProxyIntegration, at: position)
            }
        }
    }

    /// A client that writes the event can make it look like anything.
    private func checkForgery() {
        for (index, candidates) in mapped.sorted(by: { $0.key < $1.key }) {
            let function = functions[index]
            guard !function.requestOperations.isEmpty || !function.authorizers.isEmpty else { continue }
            for (_, _, position) in candidates { diagnostics.report(.forgeableEvent(function.name), at: position) }
        }
    }

    private mutating func index(of name: FunctionName?, kind: Function.Kind) -> Int {
        let identity = name?.name ?? ""
        if let index = indices[identity] {
            // A function that also answers requests is a handler, whatever else it is asked.
            if kind == .handler { functions[index].kind = .handler }
            return index
        }
        let handler = names.handler(of: name)
        functions.append(
            Function(name: names.logicalName(of: name), qualifier: name?.qualifier, kind: kind, handler: handler))
        indices[identity] = functions.count - 1
        return functions.count - 1
    }
}

extension Diagnostic.Message {
    static var missingIntegration: Self {
        .init(
            .warning, "missing-integration", "nothing says who answers this operation",
            why: "API Gateway cannot deploy a method without an integration; no function gets this one",
            fix: "add `\(Integration.key)`")
    }

    static var nonProxyIntegration: Self {
        .init(
            .warning, "non-proxy-integration", "the handler gets the event of this integration as `JSONValue`",
            why: "the function has several with `type: aws`, whose events do not say which operation they are for",
            fix: "let each template write `$context.httpMethod` and `$context.resourcePath` at the same place, or use "
                + "`type: aws_proxy`, or a function for each")
    }

    static func forgeableChoice(_ function: String) -> Self {
        .init(
            .warning, "forgeable-event",
            "clients can write events for '\(cropped(function))' that look like another operation's",
            why: "the template puts in what clients send without escapes, so that a text with quotes can say which "
                + "operation an event is for",
            fix: "write `$util.escapeJavaScript(…)` around it, or `$input.json(…)`")
    }

    static func forgeableEvent(_ function: String) -> Self {
        .init(
            .warning, "forgeable-event", "clients can write events for '\(cropped(function))' that look like others",
            why: "the function also answers requests or authorizers, which it tells by their events; here the client "
                + "writes the event, and with it who it claims to be",
            fix: "use `type: aws_proxy`, or a function of its own")
    }
}
