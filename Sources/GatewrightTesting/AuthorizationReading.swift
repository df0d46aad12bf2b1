import Gatewright
import GatewrightGateway

/// A decision of an authorizer that can be read from its answer.
public protocol AuthorizationReading: AuthorizerAnswer {
    /// Reads an answer.
    ///
    /// - Returns: nil where it is none of this kind.
    static func read(_ answer: JSONValue) -> Self?

    /// Lets pass, with a member of the context.
    static func allowing(_ name: String, _ value: String) -> Self

    /// Refuses a client that is known.
    static var denying: Self { get }
}

extension RESTAuthorization: AuthorizationReading {
    /// Reads an answer with a policy, or nil where it is none.
    public static func read(_ answer: JSONValue) -> RESTAuthorization? {
        guard let principal = answer["principalId"]?.string, let policy = ReadPolicy(answer) else { return nil }
        var context: [String: ContextValue] = [:]
        for (name, value) in answer["context"]?.object ?? [:] {
            switch value {
            case .string(let text): context[name] = .string(text)
            case .integer(let number): context[name] = .integer(number)
            case .bool(let isTrue): context[name] = .bool(isTrue)
            default:
                guard let number = value.double else { return nil }
                context[name] = .number(number)
            }
        }
        return .allow(
            principal: principal, context: context, to: policy.allowed, except: policy.denied,
            usageIdentifierKey: answer["usageIdentifierKey"]?.string)
    }

    /// Lets pass, with a member of the context.
    public static func allowing(_ name: String, _ value: String) -> RESTAuthorization {
        .allow(principal: "gatewright", context: [name: .string(value)])
    }

    /// Refuses a client that is known.
    public static var denying: RESTAuthorization { .deny(principal: "gatewright") }
}

extension HTTPAuthorization: AuthorizationReading {
    /// Reads an answer with a policy, or nil where it is none.
    public static func read(_ answer: JSONValue) -> HTTPAuthorization? {
        guard let principal = answer["principalId"]?.string, let policy = ReadPolicy(answer) else { return nil }
        let context = answer["context"]?.object ?? [:]
        return .allow(principal: principal, context: context, to: policy.allowed, except: policy.denied)
    }

    /// Lets pass, with a member of the context.
    public static func allowing(_ name: String, _ value: String) -> HTTPAuthorization {
        .allow(principal: "gatewright", context: [name: .string(value)])
    }

    /// Refuses a client that is known.
    public static var denying: HTTPAuthorization { .deny(principal: "gatewright") }
}

extension SimpleAuthorization: AuthorizationReading {
    /// Reads an answer with `isAuthorized`, or nil where it is none.
    public static func read(_ answer: JSONValue) -> SimpleAuthorization? {
        let context = answer["context"]?.object ?? [:]
        return answer["isAuthorized"]?.bool.map { $0 ? .allow(context: context) : .deny(context: context) }
    }

    /// Lets pass, with a member of the context.
    public static func allowing(_ name: String, _ value: String) -> SimpleAuthorization {
        .allow(context: [name: .string(value)])
    }

    /// Refuses a client that is known.
    public static var denying: SimpleAuthorization { .deny }
}

/// The methods that an answer's policy is about.
private struct ReadPolicy {
    var allowed: [AuthorizedResource] = []
    var denied: [AuthorizedResource] = []

    init?(_ answer: JSONValue) {
        for statement in answer["policyDocument"]?["Statement"]?.array ?? [] {
            var resources: [AuthorizedResource] = []
            for resource in statement["Resource"]?.array ?? [] {
                guard let resource = resource.string.flatMap(Self.resource) else { return nil }
                resources.append(resource)
            }
            switch statement["Effect"]?.string {
            case "Allow": allowed += resources
            case "Deny": denied += resources
            default: return nil
            }
        }
        if allowed.isEmpty, denied.isEmpty { return nil }
    }

    /// `arn:aws:execute-api:us-east-1:123456789012:abcde12345/prod/GET/pets/*`
    private static func resource(_ arn: String) -> AuthorizedResource? {
        let parts = arn.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
        guard parts.count > 2 else { return nil }
        if parts.count == 3 { return parts[2] == "*" ? .all : nil }
        if parts[2] == "*" { return .path("/\(parts[3])") }
        return HTTPMethod(rawValue: String(parts[2])).map { .path("/\(parts[3])", $0) }
    }
}

extension Client {
    /// Asks an authorizer as API Gateway does before a request, and reads its decision.
    ///
    /// - Parameters:
    ///   - authorizer: the name of its namespace.
    ///   - identity: what identifies the client, by the names of members.
    /// - Throws: ``AnswerError`` where API Gateway refuses the request without asking.
    public func authorize<Output: AuthorizationReading>(
        _ authorizer: String, _ identity: [String: String?], _ method: HTTPMethod, _ path: String,
        as: Output.Type = Output.self
    ) async throws -> Output {
        guard let host else { throw ClientError("an API that is asked by HTTP asks its authorizers itself") }
        guard let description = contract.authorizers.first(where: { $0.name == authorizer }) else {
            throw ClientError("the function has no authorizer \(authorizer)")
        }
        var asked = AuthorizerParts()
        asked.method = method.rawValue
        asked.path = path
        asked.identity = identity.compactMapValues(\.self)
        let (gateway, request, question) = description.question(asked)
        switch question {
        case .refused(let response):
            throw AnswerError(Response(response), "API Gateway refuses the request without asking")
        case .event(let event):
            let (outcome, message) = await host.outcome(event)
            let (decision, fault) = gateway.decision(
                on: outcome, message: message, of: description.authorizer, about: request, call: Self.call)
            if let fault { throw ClientError("API Gateway cannot use the authorizer's answer: \(fault)") }
            guard case .result(let bytes) = outcome else {
                if case .refused(let response) = decision, response.status == 401 { return .unidentified }
                throw ClientError("the authorizer fails: \(message ?? "")")
            }
            guard let output = JSONValue(parsing: bytes).flatMap(Output.read) else {
                throw ClientError("the authorizer's answer is no decision")
            }
            return output
        }
    }
}
