import GatewrightAPI
import GatewrightSpec

/// Something that API Gateway rejects, ignores or does otherwise than the document says.
///
/// `docs/rules/` has a page for each, with an example that it fires on and the same example mended.
package struct Rule: Hashable, Sendable {
    /// A stable name in kebab case, the identifier of its diagnostics.
    package let identifier: String
    /// What the rule finds, in a few words and without a full stop.
    package let summary: String
    /// How bad it is in a REST API: an error where the importer rejects the document or every request fails, a warning
    /// where something is ignored or surprises at run time. Nil where it cannot happen.
    package let rest: Severity?
    /// How bad it is in an HTTP API.
    package let http: Severity?

    init(_ identifier: String, rest: Severity? = nil, http: Severity? = nil, _ summary: String) {
        self.identifier = identifier
        self.summary = summary
        self.rest = rest
        self.http = http
    }

    package func severity(in type: APIType) -> Severity? {
        switch type {
        case .rest: rest
        case .http: http
        }
    }
}

extension Rule {
    /// Every rule, by family.
    package static let families: [(name: String, rules: [Rule])] = [
        ("Documents", documentRules + kindRules),
        ("Paths", pathRules),
        ("Parameters", parameterRules),
        ("Integrations", integrationRules + ignoredRules),
        ("Mappings", mappingRules),
        ("Responses of integrations", responseRules),
        ("Security", securityRules + authorizerRules),
        ("Validators and models", validatorRules + modelRules),
        ("Extensions", extensionRules + valueRules + corsRules),
        ("Quotas", quotaRules),
    ]

    /// Every rule.
    package static let all: [Rule] = families.flatMap(\.rules)
}
