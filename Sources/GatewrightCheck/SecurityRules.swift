import GatewrightAPI
import GatewrightSpec

extension Rule {
    static let unknownSecurityScheme = Rule(
        "unknown-security-scheme", rest: .warning, http: .warning, "a security requirement that no scheme belongs to")
    static let openOperation = Rule(
        "open-operation", rest: .warning, http: .warning, "a security scheme that API Gateway does not enforce")
    static let severalRequirements = Rule(
        "several-requirements", rest: .warning, http: .error, "several security requirements of one operation")
    static let ignoredScopes = Rule(
        "ignored-scopes", rest: .warning, http: .warning, "scopes that the authorizer does not check")
    static let rootSecurity = Rule(
        "root-security", rest: .note, "`security` of the whole document in a REST API")
    static let unusedAuthorizer = Rule(
        "unused-authorizer", rest: .note, http: .note, "an authorizer that no operation asks for")

    static let securityRules = [
        unknownSecurityScheme, openOperation, severalRequirements, ignoredScopes, rootSecurity, unusedAuthorizer,
    ]
}

/// Who may call operations.
extension Checker {
    func checkSecurity() {
        var users: [String: Int] = [:]
        var open: [String: [String]] = [:]
        for operation in document.operations {
            let own = operation.node["security"]
            guard let security = own ?? document.node["security"] else { continue }
            let requirements = security.elements.filter { !$0.members.isEmpty }
            if operation.saysIAM { continue }
            for member in requirements.flatMap(\.members) {
                guard let scheme = document.securitySchemes.first(where: { $0.name == member.key }) else {
                    reportUnknown(member)
                    continue
                }
                users[member.key, default: 0] += 1
                if reason(whyNotEnforced: scheme) != nil { open[member.key, default: []].append(operation.title) }
                checkScopes(member, of: scheme)
            }
            checkNumber(of: requirements, at: own?.position ?? security.position)
        }
        for scheme in document.securitySchemes {
            if let operations = open[scheme.name], let reason = reason(whyNotEnforced: scheme) {
                reportOpen(scheme, operations, reason)
            }
            if users[scheme.name] == nil, scheme.authorizer != nil {
                report(
                    .unusedAuthorizer, "no operation asks for the authorizer '\(cropped(scheme.name))'",
                    at: scheme.position, why: "API Gateway creates it all the same, and calls it never",
                    fix: "name it in `security` of the operations that it is for")
            }
        }
        if apiType == .rest, let security = document.node["security"], !security.elements.isEmpty {
            report(
                .rootSecurity, "`security` of the whole document may have no effect", at: security.position,
                why:
                    "the documentation of API Gateway says that REST APIs ignore it; recordings show that they apply it",
                fix: "repeat it at the operations")
        }
    }

    private func reportUnknown(_ member: Node.Member) {
        let names = document.securitySchemes.map(\.name)
        report(
            .unknownSecurityScheme, "there is no security scheme '\(cropped(member.key))'", at: member.keyPosition,
            why: "nothing protects the operation, unless SAM adds the scheme from its template",
            fix: closest(to: member.key, among: names).map { "did you mean `\($0)`?" }
                ?? "declare it under "
                + (document.version == .swagger2 ? "`securityDefinitions`" : "`components.securitySchemes`"))
    }

    private func reportOpen(_ scheme: SecurityScheme, _ operations: [String], _ reason: String) {
        let shown = operations.prefix(3).joined(separator: ", ")
        let more = operations.count > 3 ? " and \(operations.count - 3) more" : ""
        report(
            .openOperation, "API Gateway does not enforce the security scheme '\(cropped(scheme.name))'",
            at: scheme.position, why: reason, fix: "add `\(Authorizer.key)`, or check it in the function",
            notes: [.init("anybody can call \(cropped(shown))\(more)")])
    }

    /// Nil where API Gateway asks for what a scheme describes.
    private func reason(whyNotEnforced scheme: SecurityScheme) -> String? {
        if scheme.authorizer != nil { return nil }
        // SAM puts the authorizer in.
        if scheme.node["x-amazon-apigateway-authtype"]?.string?.lowercased().hasPrefix("aws") == true { return nil }
        switch apiType {
        case .rest:
            guard scheme.type == "apiKey" else {
                return "a REST API ignores schemes with `type: \(scheme.type)` that have no authorizer"
            }
            if scheme.node["name"]?.string?.lowercased() == "x-api-key", scheme.node["in"]?.string == "header" {
                return nil
            }
            return "a REST API knows keys in the header `x-api-key` only"
        case .http:
            return scheme.type == "apiKey" ? "HTTP APIs have no API keys" : "it has no authorizer"
        }
    }

    private func checkScopes(_ requirement: Node.Member, of scheme: SecurityScheme) {
        guard let first = requirement.value.elements.first, let authorizer = scheme.authorizer,
            !["cognito_user_pools", "jwt", ""].contains(authorizer.type)
        else { return }
        report(
            .ignoredScopes, "the authorizer '\(cropped(scheme.name))' does not look at scopes", at: first.position,
            why: "API Gateway checks scopes of JWT and Cognito authorizers; a function decides by itself",
            fix: "remove them, or check them in the authorizer")
    }

    private func checkNumber(of requirements: [Node], at position: Position) {
        switch apiType {
        case .http:
            guard requirements.count > 1 || requirements.contains(where: { $0.members.count > 1 }) else { return }
            report(
                .severalRequirements, "the operation has several security requirements", at: position,
                why: "an HTTP API asks one authorizer, and does not import the document", fix: "keep one")
        case .rest:
            let names = Set(requirements.flatMap(\.members).map(\.key))
            let authorizers = document.securitySchemes.filter { names.contains($0.name) && $0.authorizer != nil }
            guard authorizers.count > 1 else { return }
            report(
                .severalRequirements, "the operation asks for \(authorizers.count) authorizers", at: position,
                why: "a method has one; which of them it is, is not said",
                fix: "keep one, and let it decide by all that it needs")
        }
    }
}

extension OperationObject {
    /// Whether the operation is for IAM to decide on, or for nobody, by `x-amazon-apigateway-auth`.
    fileprivate var saysIAM: Bool {
        let type = node["x-amazon-apigateway-auth"]?["type"]?.string?.uppercased()
        return type == "AWS_IAM" || type == "NONE"
    }
}
