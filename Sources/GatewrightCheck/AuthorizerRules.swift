import GatewrightAPI
import GatewrightSpec

extension Rule {
    static let authorizerType = Rule(
        "authorizer-type", rest: .error, http: .error, "an authorizer of the other API type")
    static let incompleteAuthorizer = Rule(
        "incomplete-authorizer", rest: .error, http: .error, "an authorizer without something that it needs")
    static let authorizerURI = Rule(
        "authorizer-uri", rest: .error, http: .error, "an `authorizerUri` that does not call a function")
    static let authorizerTTL = Rule(
        "authorizer-ttl", rest: .error, http: .error,
        "a time to keep authorizers' results that API Gateway does not have")
    static let identitySource = Rule(
        "unknown-identity-source", rest: .error, http: .error, "an identity source that cannot be read")
    static let simpleResponses = Rule(
        "simple-responses", http: .error, "`enableSimpleResponses` without format 2.0")
    static let authorizerScheme = Rule(
        "authorizer-scheme", rest: .warning, "an authorizer in a scheme of another type than `apiKey`")

    static let authorizerRules = [
        authorizerType, incompleteAuthorizer, authorizerURI, authorizerTTL, identitySource, simpleResponses,
        authorizerScheme,
    ]
}

/// `x-amazon-apigateway-authorizer`.
extension Checker {
    func checkAuthorizers() {
        for scheme in document.securitySchemes {
            guard let node = scheme.node[Authorizer.key], node.isMapping else { continue }
            checkType(of: node, in: scheme)
            checkParts(of: node, in: scheme)
            checkURI(of: node, in: scheme)
            checkTTL(of: node)
            checkIdentitySource(of: node)
        }
    }

    private func type(of authorizer: Node) -> String { authorizer["type"]?.string?.lowercased() ?? "" }

    private func checkType(of authorizer: Node, in scheme: SecurityScheme) {
        let type = type(of: authorizer)
        let foreign = apiType == .rest ? ["jwt"] : ["token", "cognito_user_pools"]
        if foreign.contains(type) {
            report(
                .authorizerType, "\(apiType.name) has no authorizers with `type: \(type)`",
                at: authorizer["type"]?.position, why: "the import fails",
                fix: apiType == .rest
                    ? "use `cognito_user_pools`, or a function with `type: token`"
                    : "use `jwt`, or a function with `type: request`")
        }
        if apiType == .rest, !["apiKey", ""].contains(scheme.type) {
            report(
                .authorizerScheme, "the scheme of an authorizer has `type: apiKey`, not `\(cropped(scheme.type))`",
                at: scheme.node["type"]?.position ?? scheme.position,
                why: "a REST API reads authorizers of no other schemes: the operations may come out open",
                fix: "write `type: apiKey`, `in: header` and `name: Authorization`")
        }
    }

    private func checkParts(of authorizer: Node, in scheme: SecurityScheme) {
        func need(_ key: String, _ why: String, _ fix: String) {
            if let value = authorizer[key], !value.isNull, value.string != "" { return }
            report(
                .incompleteAuthorizer, "the authorizer '\(cropped(scheme.name))' has no `\(key)`",
                at: authorizer.position, why: why, fix: fix)
        }
        switch type(of: authorizer) {
        case "token", "request":
            need(
                "authorizerUri", "nothing says which function decides",
                "add the `uri` of the function, as of an integration")
            if apiType == .http {
                need(
                    "authorizerPayloadFormatVersion", "an HTTP API must know the form of the event",
                    "add `authorizerPayloadFormatVersion: \"2.0\"`")
            }
        case "cognito_user_pools":
            need("providerARNs", "nothing says which user pool decides", "add the ARNs of the user pools")
        case "jwt":
            need(
                "jwtConfiguration", "nothing says whose tokens count",
                "add `jwtConfiguration` with `issuer` and `audience`")
            need(
                "identitySource", "nothing says where the token is",
                "add `identitySource: $request.header.Authorization`")
        case "":
            need("type", "API Gateway cannot tell who decides", "add `type: request` for a function")
        default: break
        }
        if authorizer["enableSimpleResponses"]?.boolean == true,
            let version = authorizer["authorizerPayloadFormatVersion"]?.literal, !["2.0", "2"].contains(version)
        {
            report(
                .simpleResponses, "simple responses need format 2.0",
                at: authorizer["enableSimpleResponses"]?.position,
                why: "with format 1.0 an authorizer answers a policy",
                fix: "write `authorizerPayloadFormatVersion: \"2.0\"`")
        }
    }

    /// One that names no function at all is said where functions are told apart.
    private func checkURI(of authorizer: Node, in scheme: SecurityScheme) {
        guard let uri = authorizer["authorizerUri"], let text = uri.literal?.filter({ !$0.isWhitespace }),
            text.hasPrefix("arn:"), splitOutsidePlaceholders(text[...]).dropFirst(2).first == "lambda"
        else { return }
        report(
            .authorizerURI, "the ARN of a function is not the `authorizerUri` of '\(cropped(scheme.name))'",
            at: uri.position,
            why: "API Gateway refuses it: it should be an ARN of API Gateway that represents a function's invocation",
            fix: "write it as in \(Self.invocationPath)")
    }

    private func checkTTL(of authorizer: Node) {
        guard let node = authorizer["authorizerResultTtlInSeconds"], let text = node.literal else { return }
        if let seconds = node.integer ?? Int(text), 0...3600 ~= seconds { return }
        report(
            .authorizerTTL, "results cannot be kept for '\(cropped(text))' seconds", at: node.position,
            why: "API Gateway keeps them for 0 to 3600", fix: "choose a number in this range; 0 keeps none")
    }

    private func checkIdentitySource(of authorizer: Node) {
        let type = type(of: authorizer)
        guard ["request", "jwt"].contains(type) else { return }
        guard let node = authorizer["identitySource"], !node.isNull else {
            let ttl = authorizer["authorizerResultTtlInSeconds"]
            let keeps = apiType == .rest ? ttl == nil || (ttl?.literal).flatMap { Int($0) } ?? 0 > 0 : false
            guard type == "request", keeps || (ttl?.literal).flatMap({ Int($0) }) ?? 0 > 0 else { return }
            report(
                .incompleteAuthorizer, "the authorizer keeps results and has no `identitySource`",
                at: authorizer.position,
                why: "API Gateway would not know for whom a result counts, and refuses the authorizer",
                fix: "add `identitySource`, or `authorizerResultTtlInSeconds: 0`")
            return
        }
        let sources = node.isSequence ? node.elements : [node]
        for source in sources {
            guard let text = source.literal else { continue }
            for part in text.split(separator: ",") { checkSource(part.filter { $0 != " " }, at: source.position) }
        }
    }

    private func checkSource(_ source: String, at position: Position) {
        let (prefixes, example) =
            switch apiType {
            case .rest:
                (
                    ["method.request.header.", "method.request.querystring.", "stageVariables.", "context."],
                    "method.request.header.Authorization"
                )
            case .http:
                (
                    ["$request.header.", "$request.querystring.", "$stageVariables.", "$context."],
                    "$request.header.Authorization"
                )
            }
        // What is none in either notation is said when authorizers are resolved.
        guard IdentitySource(source) != nil else { return }
        guard !prefixes.contains(where: { source.hasPrefix($0) && source.count > $0.count }) else { return }
        report(
            .identitySource, "'\(cropped(source))' is no identity source of \(apiType.name)", at: position,
            why: "the import fails", fix: "write it as in `\(example)`")
    }
}
