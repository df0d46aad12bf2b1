import GatewrightAPI
import GatewrightSpec

extension Rule {
    static let ignoredProperty = Rule(
        "ignored-property", rest: .warning, http: .warning, "a property of integrations of the other API type")
    static let ignoredByProxy = Rule(
        "ignored-by-proxy", rest: .note, "a mapping beside a proxy integration")

    static let ignoredRules = [ignoredProperty, ignoredByProxy]
}

/// What integrations say to no effect.
extension Checker {
    func checkIgnoredProperties() {
        var foreign: [String: [Position]] = [:]
        var idle: [String: [Position]] = [:]
        for integration in document.operations.compactMap(\.integration) {
            for member in integration.node.members {
                if (apiType == .rest ? Self.ofHTTP : Self.ofREST).contains(member.key) {
                    foreign[member.key, default: []].append(member.keyPosition)
                } else if apiType == .rest, integration.type.hasSuffix("_proxy"), Self.ofMapping.contains(member.key) {
                    idle[member.key, default: []].append(member.keyPosition)
                }
            }
        }
        for (key, positions) in foreign.sorted(by: { $0.key < $1.key }) {
            report(
                .ignoredProperty, "\(apiType.name) does not read `\(key)`", at: positions, why: "it has no effect",
                fix: "remove it")
        }
        for (key, positions) in idle.sorted(by: { $0.key < $1.key }) {
            report(
                .ignoredByProxy, "`\(key)` has no effect beside a proxy integration", at: positions,
                why: "requests and responses pass as they are")
        }
    }

    private static let ofREST: Set<String> = [
        "contentHandling", "passthroughBehavior", "requestTemplates", "responses", "cacheKeyParameters",
        "cacheNamespace", "integrationTarget", "responseTransferMode",
    ]
    private static let ofHTTP: Set<String> = ["integrationSubtype", "responseParameters"]
    private static let ofMapping: Set<String> = ["requestTemplates", "responses"]
}
