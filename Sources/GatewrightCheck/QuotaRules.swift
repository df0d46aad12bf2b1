import GatewrightAPI
import GatewrightSpec

extension Rule {
    static let resourceQuota = Rule("resource-quota", rest: .warning, "more than 300 resources")
    static let routeQuota = Rule("route-quota", http: .warning, "more than 300 routes")
    static let authorizerQuota = Rule("authorizer-quota", rest: .warning, http: .warning, "more than 10 authorizers")
    static let modelQuota = Rule("model-quota", rest: .warning, "models of more than 400 KB together")
    static let scopeQuota = Rule("scope-quota", http: .warning, "more than 10 scopes of a route")
    static let documentationQuota = Rule("documentation-quota", rest: .warning, "more than 2000 documentation parts")

    static let quotaRules = [
        resourceQuota, routeQuota, authorizerQuota, modelQuota, scopeQuota, documentationQuota,
    ]
}

/// What an API may have. Some quotas can be raised, so that none of this is an error.
extension Checker {
    private static let raise = "ask for a higher quota before it is deployed, or split the API"

    func checkQuotas() {
        let paths = document.node["paths"]?.members.map(\.key).filter { $0.hasPrefix("/") } ?? []
        var resources: Set<String> = ["/"]
        for path in paths {
            var prefix = ""
            for segment in path.split(separator: "/") {
                prefix += "/" + segment
                resources.insert(prefix)
            }
        }
        let position = document.node["paths"]?.position ?? document.position
        if resources.count > 300 {
            report(
                .resourceQuota, "the paths make \(resources.count) resources", at: position,
                why: "a REST API has 300 by default, each segment of a path being one", fix: Self.raise)
        }
        if document.operations.count > 300 {
            report(
                .routeQuota, "the document has \(document.operations.count) routes", at: position,
                why: "an HTTP API has 300 by default", fix: Self.raise)
        }
        let authorizers = document.securitySchemes.filter { $0.authorizer != nil }
        if authorizers.count > 10 {
            report(
                .authorizerQuota, "the document has \(authorizers.count) authorizers", at: authorizers[10].position,
                why: "an API has 10 by default", fix: Self.raise)
        }
        let size = document.schemas.reduce(0) { $0 + $1.value.approximateSize }
        if size > 400 << 10, let first = document.schemas.first {
            report(
                .modelQuota, "the models have about \(size >> 10) KB", at: first.keyPosition,
                why: "an API's models have 400 KB at most together",
                fix: "leave out descriptions and examples before it is deployed")
        }
        for operation in document.operations {
            for requirement in operation.node["security"]?.elements.flatMap(\.members) ?? []
            where requirement.value.elements.count > 10 {
                report(
                    .scopeQuota, "\(operation.title) asks for \(requirement.value.elements.count) scopes",
                    at: requirement.keyPosition, why: "a route has 10 at most", fix: "use fewer, broader scopes")
            }
        }
        let parts = document.node["x-amazon-apigateway-documentation"]?["documentationParts"]
        if let parts, parts.elements.count > 2000 {
            report(
                .documentationQuota, "there are \(parts.elements.count) documentation parts", at: parts.position,
                why: "an API has 2000 by default", fix: Self.raise)
        }
    }
}
