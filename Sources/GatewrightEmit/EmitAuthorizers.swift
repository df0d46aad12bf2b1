import GatewrightAPI

/// What goes in and out of an authorizer, in a namespace named after its security scheme.
extension LambdaAuthorizer {
    func sections(_ options: EmitOptions) -> [Code] { [namespace(options), reading(options)] }

    private func namespace(_ options: EmitOptions) -> Code {
        """
        \(namespaceDocumentation)
        \(options.modifier)enum \(identifier(type)) {
            \(options.modifier)struct Input: Equatable, Sendable {
                \(sections: ["\(lines: members.map { $0.declaration(options) })", initializer(options)])
            }

            \(options.modifier)typealias Output = \(answer.type)
        }
        """
    }

    private var namespaceDocumentation: Code {
        documentation.comment(closing: "The authorizer of the security scheme \(codeSpan(scheme)).")
    }

    /// The method of the handler protocol.
    var requirement: Code {
        """
        \(documentation.comment(closing: requirementDocumentation))
        \(signature)
        """
    }

    private var requirementDocumentation: String {
        var text = "Decides whether a request may pass that \(codeSpan(scheme)) protects."
        if let validation { text += " API Gateway asks only with a token that matches \(codeSpan(validation))." }
        if kind == .request { text += " `context.request` has the request without its body." }
        return text
    }

    var input: Fragment { identifier(path: [type, "Input"]) }

    var output: Fragment { identifier(path: [type, "Output"]) }

    private func initializer(_ options: EmitOptions) -> Code {
        options.initializer(members.map { ($0.name, $0.type, $0.isRequired ? "" : " = nil") })
    }

    private var members: [AuthorizerMember] {
        identity.map(AuthorizerMember.init)
            + [
                AuthorizerMember(
                    name: "methodARN", type: "MethodARN", isRequired: true,
                    documentation: "The method that the client asks for.")
            ]
    }

    private func reading(_ options: EmitOptions) -> Code {
        var locals = Locals(reserved: ["request"])
        var conditions: [Fragment] = []
        var optionals: [Code] = []
        var arguments: [Fragment] = []
        for source in identity {
            let local = locals.name(source.name)
            arguments.append("\(argumentLabel(source.name)): \(local)")
            if source.isRequired {
                conditions.append("let \(local) = request.\(source.reading)")
                if source.location == .token, let pattern {
                    conditions.append("Pattern.\(identifier(pattern.name)).matches(\(local))")
                }
            } else {
                optionals.append("let \(local) = request.\(source.reading)")
            }
        }
        arguments.append("methodARN: request.methodARN")
        let check = conditions.isEmpty ? Code() : list("guard ", conditions, " else { return nil }")
        return """
            extension \(input) {
                /// - Returns: nil where something is missing that identifies a client.
                \(options.modifier)init?(_ request: AuthorizerRequest) {
                    \(check)
                    \(lines: optionals)
                    \(list("self.init(", arguments, ")"))
                }
            }
            """
    }

    /// Asks the handler's method.
    fileprivate var call: Code {
        // Only a REST API learns of status 401 by an error.
        let refusal: Fragment = answer == .rest ? "try " : ""
        return """
            guard let input = \(input)(request) else {
                return \(refusal)\(output).unidentified.answer(to: request, context: context)
            }
            return try await authorize(input, context: context).answer(to: request, context: context)
            """
    }
}

/// A property of an authorizer's `Input`.
private struct AuthorizerMember {
    var name: String
    var type: Fragment
    var isRequired: Bool
    var documentation: String

    func declaration(_ options: EmitOptions) -> Code {
        """
        \(documentationComment(documentation))
        \(options.modifier)var \(identifier(name)): \(type)
        """
    }
}

extension AuthorizerMember {
    init(_ source: LambdaAuthorizer.Source) {
        self.init(
            name: source.name, type: source.isRequired ? "String" : "String?", isRequired: source.isRequired,
            documentation: source.documentation)
    }
}

extension LambdaAuthorizer.Source {
    fileprivate var documentation: String {
        let name = codeSpan(wireName)
        switch location {
        case .token, .header: return "The value of the header \(name)."
        case .query: return "The query parameter \(name)."
        case .stageVariable: return "The stage variable \(name)."
        case .context: return "API Gateway's \(codeSpan("$context.\(wireName)"))."
        }
    }

    fileprivate var reading: Fragment {
        switch location {
        case .token: "token"
        case .header: "header(\(stringLiteral(wireName)))"
        case .query: "query(\(stringLiteral(wireName)))"
        case .stageVariable: "stageVariable(\(stringLiteral(wireName)))"
        case .context: "contextVariable(\(stringLiteral(wireName)))"
        }
    }
}

extension LambdaAuthorizer.Answer {
    fileprivate var type: Fragment {
        switch self {
        case .rest: "RESTAuthorization"
        case .http: "HTTPAuthorization"
        case .simple: "SimpleAuthorization"
        }
    }
}

// MARK: Dispatch

extension Function {
    /// Whether authorizers get the same kind of event, so that only the operation tells which is meant.
    var tellsAuthorizersByRoute: Bool {
        !protectedPlaces.isEmpty
            && [.token, .request].contains { kind in authorizers.count { $0.kind == kind } > 1 }
    }

    func protectedRoutes(_ name: Fragment) -> Code {
        """
        private let \(name) = Routes(
            \(routeTableLiteral(protectedPlaces.map { ($0.method, $0.path) })))
        """
    }

    /// The operations behind the function's authorizers, each once.
    private var protectedPlaces: [LambdaAuthorizer.Place] {
        var seen: Set<LambdaAuthorizer.Place> = []
        return authorizers.flatMap(\.operations).filter { seen.insert($0).inserted }
    }

    /// The way from an event for an authorizer to its method.
    func authorizing(protected: Fragment?, _ options: EmitOptions) -> Code {
        guard let first = authorizers.first else { return Code() }
        let kinds = Set(authorizers.map(\.kind))
        let body: Code =
            kinds.count == 1
            ? choice(of: first.kind, protected)
            : """
            switch request.kind {
            case .token:
                \(choice(of: .token, protected))
            case .request:
                \(choice(of: .request, protected))
            }
            """
        return """
            \(options.modifier)func respond(to request: AuthorizerRequest, context: Context) async throws -> [UInt8] {
                \(body)
            }
            """
    }

    private func choice(of kind: LambdaAuthorizer.Kind, _ protected: Fragment?) -> Code {
        let candidates = authorizers.filter { $0.kind == kind }
        if candidates.count == 1 { return candidates[0].call }
        let places = protectedPlaces
        var taken: Set<Int> = []
        let cases = candidates.compactMap { authorizer -> Code? in
            // Where an operation names several, API Gateway takes the first.
            let indices = authorizer.operations.compactMap { places.firstIndex(of: $0) }
                .filter { taken.insert($0).inserted }
            if indices.isEmpty { return nil }
            let label: Fragment = "case \(indices.map { Fragment("\($0)") }):"
            return """
                \(label)
                    \(authorizer.call)
                """
        }
        guard let protected, !cases.isEmpty else { return "throw FunctionError.notProtected" }
        return """
            switch \(protected).index(of: request) {
            \(lines: cases)
            default:
                throw FunctionError.notProtected
            }
            """
    }
}
