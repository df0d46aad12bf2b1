import GatewrightAPI

/// What functions are called: by themselves, by the author and by their protocols.
struct FunctionNames {
    private let title: String
    private let diagnostics: Diagnostics
    private let handlers: (String) -> String
    /// What each function is called, by the name in its `uri`.
    private var logicalNames: [String: String] = [:]
    /// What the author calls functions in Swift, by the functions' own names.
    private var givenNames: [String: String] = [:]
    /// The protocols of functions, by the functions' own names.
    private var handlerNames: [String: String] = [:]

    /// - Parameters:
    ///   - title: the document's.
    ///   - handlers: claims the name of a handler protocol.
    init(title: String, diagnostics: Diagnostics, handlers: @escaping (String) -> String) {
        self.title = title
        self.diagnostics = diagnostics
        self.handlers = handlers
    }

    /// Claims the names of all handler protocols. Called before any other name is claimed: what users write `struct
    /// Orders: OrdersHandler` against must not change with a schema that is called the same.
    mutating func claimHandlers(of document: Document, hasIntegrations: Bool) {
        readGivenNames(in: document)
        if !hasIntegrations, !document.operations.isEmpty { _ = handler(of: nil) }
        for operation in document.operations {
            if case .function(let name)? = operation.integration?.target { _ = handler(of: name) }
        }
        for scheme in document.securitySchemes {
            guard let uri = scheme.authorizer?.uri, case .function(let name) = IntegrationTarget(uri: uri) else {
                continue
            }
            _ = handler(of: name ?? FunctionName(Substring(Names.type(scheme.name))))
        }
    }

    /// The protocol of a function, claimed where it is asked for first.
    ///
    /// - Parameter name: nil for the one function of a document without integrations.
    mutating func handler(of name: FunctionName?) -> String {
        let identity = name?.name ?? ""
        if let known = handlerNames[identity] { return known }
        if let name { logicalNames[identity] = logicalName(claimedFor: name) }
        let result = handlers(Names.handler(givenNames[identity] ?? logicalName(of: name)))
        handlerNames[identity] = result
        return result
    }

    func logicalName(of name: FunctionName?) -> String {
        name.map { logicalNames[$0.name] ?? $0.name } ?? Names.type(title)
    }

    /// What the template calls a function whose name is one that CloudFormation made up, unless another is called so.
    private func logicalName(claimedFor name: FunctionName) -> String {
        guard let logical = name.logicalName, !logicalNames.values.contains(logical) else { return name.name }
        return logical
    }

    private mutating func readGivenNames(in document: Document) {
        for integration in document.operations.compactMap(\.integration) {
            readGivenName(integration.givenName, of: integration.target)
        }
        for authorizer in document.securitySchemes.compactMap(\.authorizer) {
            if let uri = authorizer.uri { readGivenName(authorizer.givenName, of: IntegrationTarget(uri: uri)) }
        }
    }

    private mutating func readGivenName(_ node: Node?, of target: IntegrationTarget) {
        guard case .function(let name) = target, let given = diagnostics.name(givenBy: node, for: .function) else {
            return
        }
        let known = givenNames.updateValue(given, forKey: name?.name ?? "")
        if let known, known != given { diagnostics.report(.severalNames(known, given), at: node?.position) }
    }
}

extension Diagnostic.Message {
    static func severalNames(_ first: String, _ second: String) -> Self {
        .init(
            .error, "several-names", "the function is called '\(cropped(first))' at another operation",
            why: "one function has one handler", fix: "remove `\(Node.givenNameKey)` or repeat the same")
    }
}
