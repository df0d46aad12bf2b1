import Gatewright
import GatewrightAPI

/// What comes of an authorizer's answer.
package enum AuthorizerDecision: Hashable, Sendable {
    /// The request goes on to its method.
    case allowed(AuthorizedCaller)
    /// What the client gets.
    case refused(HTTPResponse)
}

extension Gateway {
    /// Reads an authorizer's answer about a request.
    ///
    /// - Parameter message: what the function says where it failed. A REST API knows `Unauthorized`.
    /// - Returns: also why the gateway could not use the answer, where that is so. Clients are not told.
    package func decision(
        on outcome: InvocationOutcome, message: String? = nil, of authorizer: LambdaAuthorizer,
        about request: HTTPRequest, call: GatewayCall
    ) -> (decision: AuthorizerDecision, fault: ResultFault?) {
        do {
            guard case .result(let bytes) = outcome else {
                if kind == .rest, outcome == .failed, message == "Unauthorized" {
                    return (.refused(unauthorized(call)), nil)
                }
                return (.refused(authorizerFailure(call)), nil)
            }
            return (try decision(bytes, of: authorizer, about: request, call: call), nil)
        } catch {
            return (.refused(authorizerFailure(call)), error)
        }
    }

    private func decision(
        _ bytes: [UInt8], of authorizer: LambdaAuthorizer, about request: HTTPRequest, call: GatewayCall
    ) throws(ResultFault) -> AuthorizerDecision {
        guard case .object(let members) = JSONValue(parsing: bytes) else {
            throw ResultFault("the authorizer's answer is no JSON object")
        }
        var caller = AuthorizedCaller(context: try context(members["context"]))
        if authorizer.answer == .simple {
            guard let isAuthorized = members["isAuthorized"]?.bool else {
                throw ResultFault("the authorizer's answer has no `isAuthorized`")
            }
            return isAuthorized ? .allowed(caller) : .refused(denied(explicitly: true, call))
        }
        guard let principal = members["principalId"]?.string else {
            throw ResultFault("the authorizer's answer has no `principalId`")
        }
        guard let document = members["policyDocument"] else {
            throw ResultFault("the authorizer's answer has no `policyDocument`")
        }
        caller.principal = principal
        caller.usageIdentifierKey = members["usageIdentifierKey"]?.string
        switch try PolicyDocument(document).effect(on: methodARN(request)) {
        case .allow: return .allowed(caller)
        case .deny: return .refused(denied(explicitly: true, call))
        case .none: return .refused(denied(explicitly: false, call))
        }
    }

    /// A REST API takes texts, numbers and booleans.
    private func context(_ value: JSONValue?) throws(ResultFault) -> [String: JSONValue] {
        switch value {
        case nil, .null?: return [:]
        case .object(let members)?:
            if kind == .rest {
                for (name, value) in members.sorted(by: { $0.key < $1.key }) {
                    switch value {
                    case .string, .integer, .number, .bool: continue
                    case .null, .array, .object:
                        throw ResultFault("`\(name)` in the authorizer's context is no text, number or boolean")
                    }
                }
                if members["claims"] != nil { throw ResultFault("the authorizer's context has the key `claims`") }
            }
            return members
        default: throw ResultFault("the authorizer's `context` is no object")
        }
    }

    // MARK: Responses

    func unauthorized(_ call: GatewayCall) -> HTTPResponse {
        error(401, "Unauthorized", type: kind == .rest ? "UnauthorizedException" : nil, call)
    }

    private func denied(explicitly isExplicit: Bool, _ call: GatewayCall) -> HTTPResponse {
        guard kind == .rest else { return error(403, "Forbidden", type: nil, call) }
        let tail = isExplicit ? " with an explicit deny" : ""
        var response = error(
            403, "User is not authorized to access this resource\(tail)", type: "AccessDeniedException", call)
        // This one is written with a capital.
        response.body.replaceSubrange(2..<3, with: "M".utf8)
        return response
    }

    private func authorizerFailure(_ call: GatewayCall) -> HTTPResponse {
        guard kind == .rest else { return error(500, "Internal Server Error", type: nil, call) }
        var response = error(500, "", type: nil, call)
        response.body = Array(#"{"message":null}"#.utf8)
        return response
    }
}

/// A policy of IAM, as far as API Gateway reads those of authorizers.
struct PolicyDocument {
    enum Effect {
        case allow
        case deny
        /// No statement is about it.
        case none
    }

    private var statements: [(effect: Effect, resources: [String])] = []

    init(_ document: JSONValue) throws(ResultFault) {
        guard case .object(let members) = document, let statement = members["Statement"] else {
            throw ResultFault("the policy has no `Statement`")
        }
        for statement in statement.array ?? [statement] {
            let effect: Effect
            switch statement["Effect"]?.string {
            case "Allow": effect = .allow
            case "Deny": effect = .deny
            default: throw ResultFault("a statement of the policy has no `Effect`")
            }
            let actions = Self.texts(statement["Action"])
            let resources = Self.texts(statement["Resource"])
            guard !actions.isEmpty, !resources.isEmpty else {
                throw ResultFault("a statement of the policy has no `Action` or no `Resource`")
            }
            if resources.contains(where: { $0.count > 512 }) {
                throw ResultFault("a resource of the policy is longer than 512 characters")
            }
            if actions.contains(where: { Self.matches("execute-api:invoke", $0.lowercased()) }) {
                statements.append((effect, resources))
            }
        }
    }

    /// Deny wins over allow.
    func effect(on resource: String) -> Effect {
        var result = Effect.none
        for statement in statements
        where statement.resources.contains(where: { Self.matches(resource, $0) }) {
            if statement.effect == .deny { return .deny }
            result = .allow
        }
        return result
    }

    private static func texts(_ value: JSONValue?) -> [String] {
        if let text = value?.string { return [text] }
        return value?.array?.compactMap(\.string) ?? []
    }

    /// `*` is any text, slashes included, and `?` any character.
    private static func matches(_ text: String, _ pattern: String) -> Bool {
        let text = Array(text.unicodeScalars)
        let pattern = Array(pattern.unicodeScalars)
        var (position, step) = (0, 0)
        var retry: (position: Int, step: Int)?
        while position < text.count {
            if step < pattern.count, pattern[step] == "*" {
                retry = (position, step)
                step += 1
            } else if step < pattern.count, pattern[step] == "?" || pattern[step] == text[position] {
                position += 1
                step += 1
            } else if let last = retry {
                retry = (last.position + 1, last.step)
                (position, step) = (last.position + 1, last.step + 1)
            } else {
                return false
            }
        }
        return pattern[step...].allSatisfy { $0 == "*" }
    }
}
