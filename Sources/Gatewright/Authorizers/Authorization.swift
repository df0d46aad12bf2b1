/// What a Lambda authorizer decides. Whichever is made, API Gateway can read it.
public protocol AuthorizerAnswer: Hashable, Sendable {
    /// The answer to a request that lacks what identifies a client.
    static var unidentified: Self { get }

    /// The bytes that API Gateway expects.
    ///
    /// - Throws: the error by which a REST API knows that a client is to be answered with status 401.
    func answer(to request: AuthorizerRequest, context: Context) throws(FunctionError) -> [UInt8]
}

/// What an authorizer of a REST API decides.
public struct RESTAuthorization: AuthorizerAnswer {
    private var principal: String
    /// nil for a client that is unknown.
    private var policy: AuthorizerPolicy?
    private var context: [String: ContextValue]
    private var usageIdentifierKey: String?

    /// Lets the request pass.
    ///
    /// - Parameters:
    ///   - principal: who the client is.
    ///   - context: for handlers, mapping templates and access logs. They get every value as a text.
    ///   - resources: the methods that the client may use, as API Gateway may keep the answer for any of them.
    ///   - exceptions: those of them that it may not.
    ///   - usageIdentifierKey: the client's API key, where the API takes keys from the authorizer
    ///     (`x-amazon-apigateway-api-key-source: AUTHORIZER`).
    public static func allow(
        principal: String, context: [String: ContextValue] = [:], to resources: [AuthorizedResource] = [.all],
        except exceptions: [AuthorizedResource] = [], usageIdentifierKey: String? = nil
    ) -> RESTAuthorization {
        RESTAuthorization(
            principal: principal, policy: AuthorizerPolicy(allowed: resources, denied: exceptions), context: context,
            usageIdentifierKey: usageIdentifierKey)
    }

    /// Refuses a client that is known, with status 403, whatever it asks for.
    ///
    /// - Parameter context: for gateway responses and access logs.
    public static func deny(principal: String, context: [String: ContextValue] = [:]) -> RESTAuthorization {
        RESTAuthorization(principal: principal, policy: .denial, context: context)
    }

    /// Refuses the client with status 403, whatever it asks for.
    public static var deny: RESTAuthorization { deny(principal: anonymous) }

    /// Refuses the client with status 401: it did not say who it is. This answer is not kept.
    public static var unauthorized: RESTAuthorization {
        RESTAuthorization(principal: anonymous, policy: nil, context: [:])
    }

    /// Refuses the client with status 401.
    public static var unidentified: RESTAuthorization { unauthorized }

    /// The answer as API Gateway reads it, with the policy.
    ///
    /// - Throws: what makes API Gateway answer 401, for ``unauthorized``.
    public func answer(to request: AuthorizerRequest, context: Context) throws(FunctionError) -> [UInt8] {
        guard let policy else { throw .unauthorized }
        var writer = JSONWriter()
        writer.beginObject()
        writer.principal(principal, policy, request, context)
        writer.context(self.context.filter { $0.key != "claims" })
        if self.context["claims"] != nil {
            context.log.warning("`claims` is reserved and was left out of the authorizer's context.")
        }
        if let usageIdentifierKey {
            writer.member("usageIdentifierKey")
            writer.string(usageIdentifierKey)
        }
        writer.endObject()
        return writer.bytes
    }
}

/// What an authorizer of an HTTP API decides that answers with a policy.
public struct HTTPAuthorization: AuthorizerAnswer {
    private var principal: String
    private var policy: AuthorizerPolicy
    private var context: [String: JSONValue]

    /// Lets the request pass.
    ///
    /// - Parameters:
    ///   - principal: who the client is.
    ///   - context: for handlers and access logs.
    ///   - resources: the methods that the client may use, as API Gateway may keep the answer for any of them.
    ///   - exceptions: those of them that it may not.
    public static func allow(
        principal: String, context: [String: JSONValue] = [:], to resources: [AuthorizedResource] = [.all],
        except exceptions: [AuthorizedResource] = []
    ) -> HTTPAuthorization {
        HTTPAuthorization(
            principal: principal, policy: AuthorizerPolicy(allowed: resources, denied: exceptions), context: context)
    }

    /// Refuses a client that is known, with status 403, whatever it asks for.
    ///
    /// - Parameter context: for access logs.
    public static func deny(principal: String, context: [String: JSONValue] = [:]) -> HTTPAuthorization {
        HTTPAuthorization(principal: principal, policy: .denial, context: context)
    }

    /// Refuses the client with status 403, whatever it asks for. An HTTP API answers 401 by itself where an identity
    /// source is missing; a function cannot ask for that.
    public static var deny: HTTPAuthorization { deny(principal: anonymous) }

    /// Refuses the client with status 403.
    public static var unidentified: HTTPAuthorization { deny }

    /// The answer as API Gateway reads it, with the policy.
    public func answer(to request: AuthorizerRequest, context: Context) -> [UInt8] {
        var writer = JSONWriter()
        writer.beginObject()
        writer.principal(principal, policy, request, context)
        writer.context(self.context)
        writer.endObject()
        return writer.bytes
    }
}

/// What an authorizer of an HTTP API decides that answers yes or no: `enableSimpleResponses`.
///
/// API Gateway keeps the answer for every route with the authorizer, unless `$context.routeKey` is an identity source.
public struct SimpleAuthorization: AuthorizerAnswer {
    private var isAuthorized: Bool
    private var context: [String: JSONValue]

    /// Lets the request pass.
    ///
    /// - Parameter context: for handlers and access logs.
    public static func allow(context: [String: JSONValue]) -> SimpleAuthorization {
        SimpleAuthorization(isAuthorized: true, context: context)
    }

    /// Lets the request pass.
    public static var allow: SimpleAuthorization { allow(context: [:]) }

    /// Refuses the client with status 403.
    ///
    /// - Parameter context: for access logs.
    public static func deny(context: [String: JSONValue]) -> SimpleAuthorization {
        SimpleAuthorization(isAuthorized: false, context: context)
    }

    /// Refuses the client with status 403. An HTTP API answers 401 by itself where an identity source is missing; a
    /// function cannot ask for that.
    public static var deny: SimpleAuthorization { deny(context: [:]) }

    /// Refuses the client with status 403.
    public static var unidentified: SimpleAuthorization { deny }

    /// The answer as API Gateway reads it: yes or no, or a policy for an HTTP API with payload format 1.0.
    public func answer(to request: AuthorizerRequest, context: Context) -> [UInt8] {
        var writer = JSONWriter()
        writer.beginObject()
        if request.isPayload2 {
            writer.member("isAuthorized")
            writer.bool(isAuthorized)
        } else {
            // An authorizer that was deployed with another payload format than the document says. It wants a policy.
            let policy = isAuthorized ? AuthorizerPolicy(allowed: [.all], denied: []) : .denial
            writer.principal(anonymous, policy, request, context)
        }
        writer.context(self.context)
        writer.endObject()
        return writer.bytes
    }
}

/// The principal of a policy about a client that has not said who it is.
private let anonymous = "anonymous"

extension JSONWriter {
    fileprivate mutating func principal(
        _ principal: String, _ policy: AuthorizerPolicy, _ request: AuthorizerRequest, _ context: Context
    ) {
        member("principalId")
        string(principal)
        member("policyDocument")
        policy.write(to: &self, for: request.methodARN, log: context.log)
    }

    fileprivate mutating func context(_ values: [String: some JSONEncodable]) {
        if values.isEmpty { return }
        member("context")
        values.encode(to: &self)
    }
}
