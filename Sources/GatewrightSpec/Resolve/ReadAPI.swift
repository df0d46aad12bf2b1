import GatewrightAPI

/// What to read besides the document itself.
package struct ReadOptions: Sendable {
    /// The API's resource in a template that has several, in the place of what the configuration says.
    package var resource: String?
    /// A folder besides the document's own that references may lead to.
    package var allowOutside: String?
    /// What the package wants of its code.
    package var configuration = Configuration()
    /// Whether the examples of the author are wanted.
    package var keepsExamples = false

    package init(resource: String? = nil, allowOutside: String? = nil) {
        self.resource = resource
        self.allowOutside = allowOutside
    }

    /// The API's resource in a template that has several.
    package var apiResource: String? { resource ?? configuration.resource }
}

/// A document that has been read but not resolved.
package struct SourceDocument {
    /// The name of the file.
    package let name: String
    /// The root of the file, which may be a template that holds the document.
    package let file: Node
    package let document: Document
    package let workspace: Workspace

    /// Reads a document and everything it refers to.
    ///
    /// - Returns: nil where nothing can be read.
    package init?(reading path: String, options: ReadOptions, diagnostics: Diagnostics) {
        name = path.split(separator: "/").last.map(String.init) ?? path
        workspace = Workspace(allowOutside: options.allowOutside, diagnostics: diagnostics)
        guard let file = workspace.read(path),
            let root = openAPIBody(
                of: file, resource: options.apiResource, workspace: workspace, diagnostics: diagnostics)
        else { return nil }
        self.file = file
        var reader = DocumentReader(root: root, workspace: workspace, diagnostics: diagnostics)
        guard let document = reader.document() else { return nil }
        self.document = document
    }

    /// What to generate, as far as the document is right. Diagnostics tell of the rest.
    ///
    /// - Parameter keepsExamples: whether the examples of the author are wanted.
    package func api(
        configuration: Configuration = Configuration(), keepsExamples: Bool = false, diagnostics: Diagnostics
    ) -> API {
        var gatewayChecks = GatewayChecks()
        if configuration.validation == .gateway {
            gatewayChecks = GatewayChecks(
                document, workspace: workspace, readsResponses: configuration.checksResponses)
        }
        var api = resolve(
            document, named: name, gatewayChecks: gatewayChecks, keepsExamples: keepsExamples, workspace: workspace,
            diagnostics: diagnostics)
        api.hash = workspace.hash.description
        return api
    }
}

/// Reads a document and everything it refers to.
///
/// - Returns: the API, also where diagnostics hold errors about parts of it; nil where nothing can be read.
package func readAPI(at path: String, options: ReadOptions = ReadOptions(), diagnostics: Diagnostics) -> API? {
    SourceDocument(reading: path, options: options, diagnostics: diagnostics)?
        .api(
            configuration: options.configuration, keepsExamples: options.keepsExamples, diagnostics: diagnostics)
}

/// Decides every name, follows every reference and groups operations by function.
func resolve(
    _ document: Document, named name: String, gatewayChecks: GatewayChecks = GatewayChecks(),
    keepsExamples: Bool = false, workspace: Workspace, diagnostics: Diagnostics
) -> API {
    workspace.followsSiblings = document.version == .openAPI31
    let types = TypeResolver(workspace: workspace, version: document.version, diagnostics: diagnostics)
    types.rootFile = document.position.file
    types.gatewayChecks = gatewayChecks
    types.keepsExamples = keepsExamples
    var operations = OperationResolver(
        types: types, securitySchemes: document.securitySchemes, diagnostics: diagnostics)
    let authorizers = AuthorizerResolver(document: document, diagnostics: diagnostics) { wanted, given in
        types.topLevel.claim(wanted, given: given, as: .type, suffix: "Authorizer", diagnostics: diagnostics)
    } pattern: { source in
        try? types.patterns.pattern(source, named: "token").get()
    }
    var functions = FunctionResolver(
        document: document, authorizers: authorizers, diagnostics: diagnostics
    ) { wanted in
        types.topLevel.claim(wanted)
    }
    functions.claimHandlers()
    // Within an operation behind a non-proxy integration the name is that of its failures.
    if document.operations.contains(where: \.isMapped) { types.reserve("Failure") }
    // Names first and in the order of the document, so that no later part changes those of an earlier one.
    if !document.hasOperationsFirst { types.claimNames(of: document.schemas) }
    let names = document.operations.map { operations.names(of: $0) }
    if document.hasOperationsFirst { types.claimNames(of: document.schemas) }
    types.claimReferredNames(from: document.operations.flatMap(\.schemas))
    let resolved = zip(document.operations, names).map { object, names in
        operations.operation(object, method: names.method, type: names.type)
    }
    var api = API(document: name, title: document.title, functions: functions.functions(answering: resolved))
    types.declarePending()
    api.types = types.declarations
    api.patterns = types.patterns.all
    api.unanswered = functions.unanswered
    api.binaryMediaTypes =
        document.node["x-amazon-apigateway-binary-media-types"]?.elements.compactMap(\.string) ?? []
    api.cors = document.node[CORSConfiguration.key].flatMap(CORSConfiguration.init)
    api.splitDirections { types.claimName(ofInput: $0) }
    api.completeUnions()
    api.markRecursion()
    api.completeInitialValues(diagnostics: diagnostics)
    api.completeParameters(diagnostics: diagnostics)
    api.storeLargeValuesApart()
    api.shareNestedTypes(types.sharedTypes)
    return api
}
