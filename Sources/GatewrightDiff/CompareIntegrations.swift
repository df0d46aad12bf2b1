import GatewrightAPI

/// What changes at the gateway.
extension Comparison {
    mutating func compareIntegrations(_ old: Endpoint, _ new: Endpoint) {
        func add(_ identifier: String, _ text: String, _ impact: Change.Impact = .risky) {
            changes.add(Change(.gateway, impact, identifier, text), of: new.title)
        }
        if old.answerer != new.answerer {
            add("integration-changed", "\(new.answerer) answers instead of \(old.answerer)")
        } else if let before = old.function?.qualifier ?? new.function?.qualifier.map({ _ in "no qualifier" }),
            old.function?.qualifier != new.function?.qualifier
        {
            add(
                "qualifier-changed",
                "the function is called as '\(new.function?.qualifier ?? "no qualifier")', not '\(before)'")
        }
        if old.unanswered?.target != new.unanswered?.target, old.unanswered != nil, new.unanswered != nil {
            add("target-changed", "the integration leads elsewhere")
        }
        guard let before = old.operation, let after = new.operation else { return }
        if before.validator != after.validator {
            add(
                "validator-changed",
                "the request validator is \(after.validator ?? "none"), not \(before.validator ?? "none")")
        }
        if before.payloadFormatVersion != after.payloadFormatVersion {
            add(
                "payload-version-changed",
                "events come in payload format \(after.payloadFormatVersion ?? "1.0"), "
                    + "not \(before.payloadFormatVersion ?? "1.0")", .compatible)
        }
        if before.isStreaming != after.isStreaming {
            add("streaming-changed", after.isStreaming ? "answers are streamed" : "answers are no longer streamed")
        }
        if (before.mapping == nil) != (after.mapping == nil) {
            add(
                "proxy-changed",
                after.mapping == nil
                    ? "the function gets the whole request, not the mapped body"
                    : "the function gets the mapped body, not the whole request")
        }
        compareSecurity(before.security, after.security, of: new.title)
    }

    private mutating func compareSecurity(_ old: Security, _ new: Security, of title: String) {
        guard old != new else { return }
        // No alternative at all is an open operation, as one that asks for nothing.
        let (before, after) = (old.alternatives.isEmpty ? [[]] : old.alternatives, new.alternatives)
        let isStillEnough = before.allSatisfy { given in
            after.isEmpty || after.contains { $0.isMet(by: given) }
        }
        changes.add(
            Change(
                .callers, isStillEnough ? .compatible : .breaking,
                isStillEnough ? "security-loosened" : "security-tightened",
                "callers need \(new.shown ?? "nothing"), not \(old.shown ?? "nothing")"), of: title)
    }

    mutating func compareAuthorizers() {
        let before = Dictionary(old.authorizers.map { ($0.authorizer.scheme, $0) }) { first, _ in first }
        for (function, authorizer) in new.authorizers {
            guard let (oldFunction, old) = before[authorizer.scheme] else {
                changes.add(
                    Change(.gateway, .risky, "authorizer-added", "the authorizer \(authorizer.scheme) is new"))
                continue
            }
            var differences: [String] = []
            if oldFunction != function { differences.append("its function is \(function), not \(oldFunction)") }
            if old.kind != authorizer.kind || old.answer != authorizer.answer || old.isPayload2 != authorizer.isPayload2
            {
                differences.append("it is asked in another form")
            }
            if old.identity != authorizer.identity { differences.append("clients are identified by something else") }
            if old.validation != authorizer.validation { differences.append("tokens have to match another pattern") }
            for difference in differences {
                changes.add(
                    Change(.gateway, .risky, "authorizer-changed", "authorizer \(authorizer.scheme): \(difference)"))
            }
        }
        let after = Set(new.authorizers.map(\.authorizer.scheme))
        for (_, authorizer) in old.authorizers where !after.contains(authorizer.scheme) {
            changes.add(Change(.gateway, .risky, "authorizer-removed", "the authorizer \(authorizer.scheme) is gone"))
        }
    }
}

extension [Security.Requirement] {
    /// Whether a client that meets other requirements meets these.
    fileprivate func isMet(by given: Self) -> Bool {
        allSatisfy { requirement in
            given.contains { $0.scheme == requirement.scheme && Set(requirement.scopes).isSubset(of: $0.scopes) }
        }
    }
}

extension API {
    fileprivate var authorizers: [(function: String, authorizer: LambdaAuthorizer)] {
        functions.flatMap { function in function.authorizers.map { (function.name, $0) } }
    }
}

extension Endpoint {
    /// `the function Orders`, `mock`, `nothing`.
    fileprivate var answerer: String {
        if let function { return "the function \(function.name)" }
        return unanswered?.integration.map { "the integration `\($0)`" } ?? "nothing"
    }
}
