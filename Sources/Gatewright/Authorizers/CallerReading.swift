extension Request {
    /// Who sent the request, as far as the API found out. `nil` where it asked nobody.
    public var caller: Caller? {
        let authorizer = event.member("authorizer", of: event.parts.requestContext)
        guard let authorizer, authorizer.kind == .object else { return signer.map { .iam($0) } }
        if event.kind == .httpAPI2 { return payload2Caller(authorizer.value) }
        guard case .object(var values)? = value(authorizer.value) else { return nil }
        if case .object(let claims)? = values["claims"] {
            return .claims(Caller.Claims(claims, scopes: Self.scopes(values["scopes"], claims["scope"])))
        }
        // An HTTP API shows an authorizer that was not asked as claims that are null.
        if values["claims"] != nil, values["principalId"] == nil { return signer.map { .iam($0) } }
        values["integrationLatency"] = nil
        let principal = values.removeValue(forKey: "principalId")?.string
        return .authorizer(Caller.AuthorizerContext(principal: principal, values: values))
    }

    /// The API key that the client sent, or that its authorizer named.
    public var apiKey: Caller.APIKey? {
        guard let identity = event.member("identity", of: event.parts.requestContext),
            let value = event.text("apiKey", of: identity.value)
        else { return nil }
        return Caller.APIKey(id: event.text("apiKeyId", of: identity.value), value: value)
    }

    private func payload2Caller(_ authorizer: Range<Int>) -> Caller? {
        if let lambda = event.member("lambda", of: authorizer) {
            // The context of a simple response may be null.
            var values = lambda.kind == .object ? value(lambda.value)?.object ?? [:] : [:]
            let principal = values.removeValue(forKey: "principalId")?.string
            return .authorizer(Caller.AuthorizerContext(principal: principal, values: values))
        }
        if let token = event.member("jwt", of: authorizer), case .object(let values)? = value(token.value) {
            let claims = values["claims"]?.object ?? [:]
            return .claims(Caller.Claims(claims, scopes: Self.scopes(values["scopes"], claims["scope"])))
        }
        guard let iam = event.member("iam", of: authorizer), iam.kind == .object else { return nil }
        func text(_ name: String) -> String? { event.text(name, of: iam.value) }
        var identity = Caller.IAM(
            accountID: text("accountId"), accessKey: text("accessKey"), callerID: text("callerId"),
            userID: text("userId"), userARN: text("userArn"), organizationID: text("principalOrgId"))
        if let cognito = event.member("cognitoIdentity", of: iam.value), cognito.kind == .object,
            let id = event.text("identityId", of: cognito.value)
        {
            let methods = event.member("amr", of: cognito.value).map { event.texts($0.value) } ?? []
            identity.cognito = Caller.Cognito(
                identityID: id, identityPoolID: event.text("identityPoolId", of: cognito.value),
                authenticationMethods: methods)
        }
        return .iam(identity)
    }

    /// Payload format 1.0 has the members always, and `null` in them for a request that nobody signed.
    private var signer: Caller.IAM? {
        guard let member = event.member("identity", of: event.parts.requestContext) else { return nil }
        func text(_ name: String) -> String? { event.text(name, of: member.value) }
        var identity = Caller.IAM(
            accountID: text("accountId"), accessKey: text("accessKey"), callerID: text("caller"),
            userID: text("user"), userARN: text("userArn"), organizationID: text("principalOrgId"))
        if let id = text("cognitoIdentityId") {
            identity.cognito = Caller.Cognito(
                identityID: id, identityPoolID: text("cognitoIdentityPoolId"),
                authenticationMethods: [text("cognitoAuthenticationType"), text("cognitoAuthenticationProvider")]
                    .compactMap(\.self))
        }
        return identity.userARN == nil && identity.accessKey == nil && identity.cognito == nil ? nil : identity
    }

    private func value(_ range: Range<Int>) -> JSONValue? { JSONValue(parsing: Array(event.bytes[range])) }

    /// - Parameters:
    ///   - scopes: those that the gateway took from the token, if it did.
    ///   - claim: the token's own, with spaces between them (RFC 8693 §4.2).
    private static func scopes(_ scopes: JSONValue?, _ claim: JSONValue?) -> [String] {
        if let scopes = scopes?.array { return scopes.compactMap(\.string) }
        return (scopes?.string ?? claim?.string)?.split(separator: " ").map(String.init) ?? []
    }
}

extension Context {
    /// Who sent the request, as far as the API found out.
    public var caller: Caller? { givenCaller ?? request?.caller }

    /// What the Lambda authorizer of the API said of the request.
    ///
    /// - Throws: an error of status 401 when no such authorizer was asked, so that what is meant to be protected does
    ///   not stand open where the API is deployed without it.
    public var authorizer: Caller.AuthorizerContext {
        get throws(HTTPError) {
            if case .authorizer(let context) = caller { return context }
            throw HTTPError(.unauthorized)
        }
    }

    /// What the client's token says, which Cognito or the JWT authorizer of the API has checked.
    ///
    /// - Throws: an error of status 401 when no token was checked.
    public var claims: Caller.Claims {
        get throws(HTTPError) {
            if case .claims(let claims) = caller { return claims }
            throw HTTPError(.unauthorized)
        }
    }

    /// Whose credentials signed the request.
    ///
    /// - Throws: an error of status 401 when the request was not signed.
    public var iam: Caller.IAM {
        get throws(HTTPError) {
            if case .iam(let identity) = caller { return identity }
            throw HTTPError(.unauthorized)
        }
    }

    /// The client's API key.
    ///
    /// - Throws: an error of status 403 when the API did not ask for one.
    public var apiKey: Caller.APIKey {
        get throws(HTTPError) {
            if let key = givenAPIKey ?? request?.apiKey { return key }
            throw HTTPError(.forbidden)
        }
    }
}
