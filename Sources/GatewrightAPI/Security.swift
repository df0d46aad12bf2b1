/// What an operation asks of its clients.
package struct Security: Hashable, Sendable {
    /// Any of these is enough; all of one are needed. None at all: the operation is open.
    package var alternatives: [[Requirement]]

    package struct Requirement: Hashable, Sendable {
        /// The name of the security scheme, or `AWS_IAM`.
        package var scheme: String
        package var kind: Kind
        package var scopes: [String]

        package init(_ scheme: String, _ kind: Kind, scopes: [String] = []) {
            self.scheme = scheme
            self.kind = kind
            self.scopes = scopes
        }
    }

    /// Who checks a requirement.
    package enum Kind: Sendable {
        case lambda
        case cognito
        case jwt
        case iam
        case apiKey
        /// Nobody: API Gateway passes over schemes that it has no authorizer for.
        case unchecked
    }

    package init(_ alternatives: [[Requirement]] = []) { self.alternatives = alternatives }

    /// Whether there is a way in that takes a key of API Gateway's.
    package var asksForAPIKey: Bool { alternatives.joined().contains { $0.kind == .apiKey } }

    /// `Users(orders.read)+Key or Guard`, or nil for an open operation.
    package var shown: String? {
        if alternatives.isEmpty { return nil }
        return alternatives.map { requirements in
            if requirements.isEmpty { return "nothing" }
            return requirements.map { requirement in
                let scopes = requirement.scopes.joined(separator: ",")
                return requirement.scheme + (scopes.isEmpty ? "" : "(\(scopes))")
            }.joined(separator: "+")
        }.joined(separator: " or ")
    }
}
