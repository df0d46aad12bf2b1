import Testing

@testable import Gatewright

/// What handlers behind an authorizer see of it.
@Suite struct CallerTests {
    private static func rest(_ authorizer: JSONValue?, identity: JSONValue = [:], version: String? = nil) -> Context {
        var event = Events.rest("GET", "/", resource: "/", version: version).object ?? [:]
        var context = event["requestContext"]?.object ?? [:]
        context["authorizer"] = authorizer
        context["identity"] = identity
        event["requestContext"] = .object(context)
        return Context(request: Request(.object(event)))
    }

    private static func http(_ authorizer: JSONValue?) -> Context {
        var event = Events.http("GET", "/", routeKey: "GET /").object ?? [:]
        var context = event["requestContext"]?.object ?? [:]
        context["authorizer"] = authorizer
        event["requestContext"] = .object(context)
        return Context(request: Request(.object(event)))
    }

    @Test(arguments: [
        rest(["principalId": "u1", "level": "3", "ok": "true", "integrationLatency": 12]),
        http(["lambda": ["principalId": "u1", "level": 3, "ok": true]]),
        Context(caller: .authorizer(Caller.AuthorizerContext(principal: "u1", values: ["level": 3, "ok": true]))),
    ])
    func lambdaAuthorizers(context: Context) throws {
        let authorizer = try context.authorizer
        #expect(authorizer.principal == "u1")
        #expect(authorizer["level"] == "3")
        #expect(authorizer["level", as: Int.self] == 3)
        #expect(authorizer["ok", as: Bool.self] == true)
        #expect(authorizer["level", as: Bool.self] == nil)
        #expect(authorizer["none"] == nil)
        #expect(authorizer.values.count == 2)
        #expect(throws: HTTPError(.unauthorized)) { try context.claims }
        #expect(throws: HTTPError(.unauthorized)) { try context.iam }
    }

    @Test func simpleAnswersMayHaveNoContext() throws {
        #expect(try Self.http(["lambda": nil]).authorizer == Caller.AuthorizerContext())
    }

    @Test(arguments: [
        rest(["claims": ["sub": "s1", "cognito:groups": "a,b", "scope": "x y"]]),
        rest(["claims": ["sub": "s1", "cognito:groups": "a,b"], "scopes": ["x", "y"]], version: "1.0"),
        http(["jwt": ["claims": ["sub": "s1", "cognito:groups": "[a b]"], "scopes": ["x", "y"]]]),
        http(["jwt": ["claims": ["sub": "s1", "cognito:groups": ["a", "b"], "scope": "x y"], "scopes": nil]]),
    ])
    func tokens(context: Context) throws {
        let claims = try context.claims
        #expect(claims.subject == "s1")
        #expect(claims.groups == ["a", "b"])
        #expect(claims.scopes == ["x", "y"])
        #expect(throws: HTTPError(.unauthorized)) { try context.authorizer }
    }

    @Test func signers() throws {
        let rest = Self.rest(
            nil,
            identity: [
                "accountId": "1", "accessKey": "AK", "caller": "C", "user": "U", "userArn": "arn:u",
                "cognitoIdentityId": "id", "cognitoIdentityPoolId": "pool",
                "cognitoAuthenticationType": "authenticated",
            ])
        let http = Self.http([
            "iam": [
                "accountId": "1", "accessKey": "AK", "callerId": "C", "userId": "U", "userArn": "arn:u",
                "principalOrgId": nil,
                "cognitoIdentity": ["amr": ["authenticated"], "identityId": "id", "identityPoolId": "pool"],
            ]
        ])
        let identity = Caller.IAM(
            accountID: "1", accessKey: "AK", callerID: "C", userID: "U", userARN: "arn:u",
            cognito: Caller.Cognito(
                identityID: "id", identityPoolID: "pool", authenticationMethods: ["authenticated"]))
        #expect(try rest.iam == identity)
        #expect(try http.iam == identity)
    }

    @Test func apiKeys() throws {
        let context = Self.rest(nil, identity: ["apiKey": "secret", "apiKeyId": "k1"])
        #expect(try context.apiKey == Caller.APIKey(id: "k1", value: "secret"))
        #expect(context.caller == nil)
        #expect(try Context(apiKey: Caller.APIKey(value: "x")).apiKey.value == "x")
    }

    /// Nobody was asked, or the event is odd: nobody is known.
    @Test(arguments: [
        Context(), rest(nil, identity: ["userArn": nil, "accessKey": nil, "sourceIp": "::1"]),
        rest(["claims": nil, "scopes": nil], version: "1.0"), rest([]), rest("u1"), http(nil), http([:]),
        http(["jwt": nil]), http(["jwt": "x"]), http(["iam": nil]), http([]),
        Context(request: Request(.get, "/")),
    ])
    func nobody(context: Context) {
        #expect(context.caller == nil)
        #expect(throws: HTTPError(.unauthorized)) { try context.authorizer }
        #expect(throws: HTTPError(.unauthorized)) { try context.claims }
        #expect(throws: HTTPError(.unauthorized)) { try context.iam }
        #expect(throws: HTTPError(.forbidden)) { try context.apiKey }
    }
}
