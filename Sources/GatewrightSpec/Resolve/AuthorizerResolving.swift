import GatewrightAPI

/// Turns security schemes with a Lambda function into authorizers with Swift names.
struct AuthorizerResolver {
    let document: Document
    let diagnostics: Diagnostics
    /// Claims the name of a namespace.
    let type: (String, Node?) -> String
    /// Finds the pattern of a regular expression; nil where the runtime cannot match it.
    let pattern: (String) -> Pattern?

    /// - Parameter operations: the document's, resolved, in its order.
    func authorizer(_ scheme: SecurityScheme, _ object: Authorizer, operations: [Operation]) -> LambdaAuthorizer {
        let kind: LambdaAuthorizer.Kind = object.type == "token" ? .token : .request
        var result = LambdaAuthorizer(
            scheme: scheme.name, type: type(Names.type(scheme.name), scheme.node.givenName),
            documentation: Documentation(description: scheme.node["description"]?.string ?? ""), kind: kind,
            answer: answer(object), identity: kind == .token ? [token(scheme, object)] : sources(object))
        result.place = diagnostics.place(of: scheme.node.position)
        result.isPayload2 = object.isHTTP && object.payloadFormatVersion != "1.0"
        if kind == .token {
            result.validation = object.validation
            result.pattern = object.validation.flatMap(pattern)
        }
        result.operations = operations.filter { $0.security.mentions(scheme.name) }
            .map { LambdaAuthorizer.Place(method: $0.method, path: $0.path) }
        return result
    }

    private func answer(_ object: Authorizer) -> LambdaAuthorizer.Answer {
        guard object.isHTTP else { return .rest }
        return object.hasSimpleResponses && object.payloadFormatVersion != "1.0" ? .simple : .http
    }

    private func token(_ scheme: SecurityScheme, _ object: Authorizer) -> LambdaAuthorizer.Source {
        let header = object.sources.first.flatMap { IdentitySource($0.text) }?.name
        return LambdaAuthorizer.Source(
            name: "token", wireName: header ?? scheme.node["name"]?.string ?? "Authorization", location: .token,
            isRequired: true)
    }

    private func sources(_ object: Authorizer) -> [LambdaAuthorizer.Source] {
        // Without a cache a REST API asks whatever is missing. 300 seconds is its default.
        let isRequired = object.isHTTP || object.timeToLive ?? 300 > 0
        var scope = NameScope(taken: ["methodARN"])
        var seen: Set<String> = []
        return object.sources.compactMap { text, position in
            guard let source = IdentitySource(text) else {
                diagnostics.report(.unknownIdentitySource(text, isHTTP: object.isHTTP), at: position)
                return nil
            }
            let key = source.location == .header ? source.name.lowercased() : source.name
            guard seen.insert("\(source.location) \(key)").inserted else { return nil }
            let name = source.location == .header ? Names.header(source.name) : Names.member(source.name)
            return LambdaAuthorizer.Source(
                name: scope.claim(name, suffix: source.location.suffix), wireName: source.name,
                location: source.location, isRequired: isRequired)
        }
    }
}

extension LambdaAuthorizer.Source.Location {
    /// What tells apart names of members that would be the same.
    fileprivate var suffix: String {
        switch self {
        case .token, .header: "Header"
        case .query: "Query"
        case .stageVariable: "StageVariable"
        case .context: "Context"
        }
    }
}

extension Security {
    fileprivate func mentions(_ scheme: String) -> Bool {
        alternatives.contains { $0.contains { $0.scheme == scheme } }
    }
}

extension OperationObject {
    /// What the operation asks of its clients, as API Gateway checks it.
    func resolvedSecurity(_ schemes: [SecurityScheme]) -> Security {
        switch auth {
        case "NONE": return Security()
        case "AWS_IAM":
            // The extension names who decides; only a key may be asked for besides.
            let keys = security.joined().map { $0.resolved(schemes) }.filter { $0.kind == .apiKey }
            return Security([[Security.Requirement("AWS_IAM", .iam)] + keys])
        default: return Security(security.map { $0.map { $0.resolved(schemes) } })
        }
    }
}

/// A member of a security requirement.
package struct SecurityRequirementObject {
    var scheme: String
    var scopes: [String]

    fileprivate func resolved(_ schemes: [SecurityScheme]) -> Security.Requirement {
        let found = schemes.first { $0.name == scheme }
        return Security.Requirement(scheme, found?.kind ?? .unchecked, scopes: scopes)
    }
}

extension SecurityScheme {
    fileprivate var kind: Security.Kind {
        switch authorizer?.type {
        case "token", "request": return .lambda
        case "cognito_user_pools": return .cognito
        case "jwt": return .jwt
        default: break
        }
        if node["x-amazon-apigateway-authtype"]?.string?.lowercased() == "awssigv4" { return .iam }
        if type == "apiKey", node["name"]?.string?.lowercased() == "x-api-key" { return .apiKey }
        return .unchecked
    }
}

extension Diagnostic.Message {
    static func unknownIdentitySource(_ text: String, isHTTP: Bool) -> Self {
        .init(
            .warning, "unknown-identity-source", "'\(cropped(text))' names no part of a request",
            why: "API Gateway refuses an authorizer with such an identity source",
            fix: isHTTP
                ? "write `$request.header.NAME`, `$request.querystring.NAME`, `$stageVariables.NAME` or `$context.NAME`"
                : "write `method.request.header.NAME`, `method.request.querystring.NAME`, `stageVariables.NAME` or "
                    + "`context.NAME`")
    }

    static func authorizerURI(_ scheme: String, isHTTP: Bool) -> Self {
        .init(
            .warning, "authorizer-uri", "the authorizer '\(cropped(scheme))' calls no Lambda function",
            why: "API Gateway asks functions only, and refuses the authorizer; no code is written for it",
            fix: "write the `uri` of the function as in an integration, which ends with "
                + "`:lambda:path/2015-03-31/functions/${Function.Arn}/invocations`"
                + (isHTTP ? ", or use `type: jwt`" : ", or use `type: cognito_user_pools`"))
    }

    static func ambiguousAuthorizer(_ scheme: String, _ other: String) -> Self {
        .init(
            .warning, "ambiguous-authorizer", "nothing tells '\(cropped(scheme))' from '\(cropped(other))'",
            why: "both call one function with the same kind of event, and no operation asks for '\(cropped(scheme))'",
            fix: "use another function, or remove the scheme")
    }
}
