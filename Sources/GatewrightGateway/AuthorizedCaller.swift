import Gatewright

/// What a Lambda authorizer said of a request that it let pass.
package struct AuthorizedCaller: Hashable, Sendable {
    /// nil after a simple response.
    package var principal: String?
    package var context: [String: JSONValue]
    /// The client's API key, where the API takes keys from the authorizer.
    package var usageIdentifierKey: String?

    package init(principal: String? = nil, context: [String: JSONValue] = [:], usageIdentifierKey: String? = nil) {
        self.principal = principal
        self.context = context
        self.usageIdentifierKey = usageIdentifierKey
    }

    /// What a Lambda authorizer is taken to have said.
    ///
    /// - Parameter json: its context, with the principal as `principalId`.
    /// - Returns: nil where that is no JSON object.
    package init?(json: String) {
        guard var values = JSONValue(parsing: Array(json.utf8))?.object else { return nil }
        let principal = values.removeValue(forKey: "principalId")?.string
        self.init(principal: principal, context: values)
    }
}

/// A token that an authorizer of API Gateway has checked, for who does without the types of the runtime.
package struct CheckedToken: Sendable {
    let claims: Caller.Claims

    /// - Parameter json: the claims.
    /// - Returns: nil where that is no JSON object.
    package init?(claims json: String) {
        guard let values = JSONValue(parsing: Array(json.utf8))?.object else { return nil }
        claims = Caller.Claims(values, scopes: values["scope"]?.string?.split(separator: " ").map(String.init) ?? [])
    }
}

/// What an event says of the authorizer.
enum ShownAuthorizer {
    /// It is the one that gets the event.
    case asked
    /// Nobody was asked.
    case none
    case allowed(AuthorizedCaller)
    /// Cognito or a JWT authorizer has checked a token.
    case claims(Caller.Claims)
    /// The request is signed.
    case signed(Caller.IAM)

    init(_ caller: Caller) {
        switch caller {
        case .authorizer(let context):
            self = .allowed(AuthorizedCaller(principal: context.principal, context: context.values))
        case .claims(let claims): self = .claims(claims)
        case .iam(let identity): self = .signed(identity)
        }
    }

    /// Writes the member `authorizer` of `requestContext`, where there is one.
    func write(to writer: inout JSONWriter, of kind: Gateway.Kind) {
        switch (self, kind) {
        case (.asked, _), (.none, .rest), (.none, .http2), (.signed, .rest): return
        case (.none, .http1), (.signed, .http1):
            // A JWT authorizer that was not asked, as HTTP APIs show it in payload format 1.0.
            writer.member("authorizer")
            writer.beginObject()
            writer.text("claims", nil)
            writer.text("scopes", nil)
            writer.endObject()
        case (.allowed(let caller), .rest):
            // A REST API hands on every value as a text.
            var members = caller.context.mapValues { JSONValue.string($0.string ?? $0.description) }
            members["principalId"] = caller.principal.map { .string($0) }
            members["integrationLatency"] = 1
            writer.member("authorizer")
            writer.value(.object(members))
        case (.allowed(let caller), .http1):
            var members = caller.context
            members["principalId"] = caller.principal.map { .string($0) }
            writer.member("authorizer")
            writer.value(.object(members))
        case (.allowed(let caller), .http2):
            writer.member("authorizer")
            writer.value(["lambda": caller.context.isEmpty ? .null : .object(caller.context)])
        case (.claims(let claims), .rest):
            var texts = claims.texts(listing: { $0.joined(separator: ",") })
            if texts["scope"] == nil, !claims.scopes.isEmpty {
                texts["scope"] = .string(claims.scopes.joined(separator: " "))
            }
            writer.member("authorizer")
            writer.value(["claims": .object(texts)])
        case (.claims(let claims), .http1):
            writer.member("authorizer")
            writer.value(claims.shown)
        case (.claims(let claims), .http2):
            writer.member("authorizer")
            writer.value(["jwt": claims.shown])
        case (.signed(let identity), .http2):
            writer.member("authorizer")
            writer.value(["iam": identity.shown])
        }
    }

    /// The client's API key, where the authorizer named one.
    var apiKey: String? { if case .allowed(let caller) = self { caller.usageIdentifierKey } else { nil } }

    /// What the member `identity` of payload format 1.0 has of who signed the request.
    var identity: [String: String] {
        guard case .signed(let signer) = self else { return [:] }
        let methods = signer.cognito?.authenticationMethods ?? []
        let members = [
            "accessKey": signer.accessKey, "accountId": signer.accountID, "caller": signer.callerID,
            "cognitoAuthenticationType": methods.first, "cognitoAuthenticationProvider": methods.dropFirst().first,
            "cognitoIdentityId": signer.cognito?.identityID, "cognitoIdentityPoolId": signer.cognito?.identityPoolID,
            "principalOrgId": signer.organizationID, "user": signer.userID, "userArn": signer.userARN,
        ]
        return members.compactMapValues(\.self)
    }
}

extension Caller.Claims {
    /// As HTTP APIs show them.
    fileprivate var shown: JSONValue {
        let claims = texts(listing: { "[\($0.joined(separator: " "))]" })
        return ["claims": .object(claims), "scopes": scopes.isEmpty ? .null : .array(scopes.map { .string($0) })]
    }

    /// API Gateway writes every claim as a text.
    fileprivate func texts(listing list: ([String]) -> String) -> [String: JSONValue] {
        func text(_ value: JSONValue) -> String { value.string ?? value.description }
        return values.mapValues { .string($0.array.map { list($0.map(text)) } ?? text($0)) }
    }
}

extension Caller.IAM {
    /// As payload format 2.0 shows it.
    fileprivate var shown: JSONValue {
        func text(_ value: String?) -> JSONValue { value.map { .string($0) } ?? .null }
        let cognito: JSONValue? = cognito.map { cognito in
            [
                "amr": .array(cognito.authenticationMethods.map { .string($0) }),
                "identityId": .string(cognito.identityID), "identityPoolId": text(cognito.identityPoolID),
            ]
        }
        return [
            "accessKey": text(accessKey), "accountId": text(accountID), "callerId": text(callerID),
            "cognitoIdentity": cognito ?? .null, "principalOrgId": text(organizationID), "userArn": text(userARN),
            "userId": text(userID),
        ]
    }
}
