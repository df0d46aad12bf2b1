import GatewrightAPI
import GatewrightSpec

extension Rule {
    static let corsCredentials = Rule("cors-credentials", http: .warning, "credentials for every origin")
    static let corsMaxAge = Rule("cors-max-age", http: .error, "a `maxAge` that API Gateway does not have")
    static let corsOrigin = Rule("cors-origin", http: .warning, "an origin that no browser sends")
    static let preflightAuthorizer = Rule(
        "preflight-authorizer", http: .warning, "preflight requests that an authorizer refuses")

    static let corsRules = [corsCredentials, corsMaxAge, corsOrigin, preflightAuthorizer]
}

/// `x-amazon-apigateway-cors`.
extension Checker {
    func checkCORS() {
        guard apiType == .http, let cors = document.node["x-amazon-apigateway-cors"], cors.isMapping else { return }
        let origins = cors["allowOrigins"]?.elements ?? []
        if cors["allowCredentials"]?.boolean == true, let any = origins.first(where: { $0.string == "*" }) {
            report(
                .corsCredentials, "browsers send no credentials where every origin is allowed", at: any.position,
                why: "they refuse `Access-Control-Allow-Origin: *` beside `Access-Control-Allow-Credentials`",
                fix: "name the origins")
        }
        if let node = cors["maxAge"], let text = node.literal {
            let seconds = node.integer ?? Int(text)
            if seconds == nil || !(-1...86_400).contains(seconds ?? -2) {
                report(
                    .corsMaxAge, "'\(cropped(text))' is no `maxAge`", at: node.position,
                    why: "it is -1 to 86400 seconds", fix: "choose a number in this range")
            }
        }
        for origin in origins {
            guard let text = origin.literal, !["*", "https://*", "http://*"].contains(text) else { continue }
            guard let start = text.firstRange(of: "://")?.upperBound else {
                if !text.contains("*") { reportOrigin(text, at: origin.position) }
                continue
            }
            if text[start...].contains("/") { reportOrigin(text, at: origin.position) }
        }
        checkPreflight()
    }

    private func reportOrigin(_ text: String, at position: Position) {
        report(
            .corsOrigin, "'\(cropped(text))' is no origin", at: position,
            why: "a browser sends scheme, host and port, and nothing behind them: they never match",
            fix: "write it as in `https://example.com`")
    }

    /// A `$default` route takes preflights too, and puts them through its authorizer.
    private func checkPreflight() {
        guard let route = document.operations.first(where: { $0.path == "$default" }), !route.security.isEmpty else {
            return
        }
        let answers = document.operations.contains { operation in
            operation.path == "/{proxy+}" && operation.method == .options && operation.security.isEmpty
        }
        guard !answers else { return }
        report(
            .preflightAuthorizer, "the authorizer of `$default` gets the preflight requests", at: route.position,
            why: "browsers send them without credentials, so that it refuses them",
            fix: "add `OPTIONS /{proxy+}` with an integration and `security: []`")
    }
}
