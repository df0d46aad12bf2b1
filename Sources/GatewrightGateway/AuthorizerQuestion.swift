import Gatewright
import GatewrightAPI
import GatewrightPattern

/// What to do about a request to a method with a Lambda authorizer.
package enum AuthorizerQuestion: Hashable, Sendable {
    /// Send the function this event.
    case event([UInt8])
    /// The client did not say who it is: the answer, without asking.
    case refused(HTTPResponse)
}

extension API {
    /// The Lambda authorizer of a method and the function that it calls.
    package func authorizer(of route: GatewayRoute) -> (function: String, authorizer: LambdaAuthorizer)? {
        guard let requirement = requirements(of: route).first(where: { $0.kind == .lambda }) else { return nil }
        for function in functions {
            if let found = function.authorizers.first(where: { $0.scheme == requirement.scheme }) {
                return (function.name, found)
            }
        }
        return nil
    }

    /// The scheme by which a method asks for a token that Cognito or a JWT authorizer checks.
    package func tokenScheme(of route: GatewayRoute) -> String? {
        requirements(of: route).first { $0.kind == .cognito || $0.kind == .jwt }?.scheme
    }

    private func requirements(of route: GatewayRoute) -> [Security.Requirement] {
        let operations = functions.lazy.flatMap(\.operations)
        let operation = operations.first { $0.method == route.method && $0.path == route.path }
        return operation.map { Array($0.security.alternatives.joined()) } ?? []
    }
}

extension Gateway {
    /// The event by which the authorizer of a method is asked about a request.
    package func question(
        for request: HTTPRequest, on match: GatewayMatch, call: GatewayCall, to authorizer: LambdaAuthorizer
    ) -> AuthorizerQuestion {
        let gateway = asking(authorizer)
        let identities = authorizer.identity.map { gateway.identity($0, request, match, call) }
        for (source, identity) in zip(authorizer.identity, identities) where source.isRequired {
            guard let identity, !identity.isEmpty else { return .refused(unauthorized(call)) }
            if let validation = authorizer.pattern, !Self.matches(identity, validation) {
                return .refused(unauthorized(call))
            }
        }
        var writer = JSONWriter(capacity: 2048)
        gateway.write(authorizer, identities.compactMap(\.self), request, match, call, to: &writer)
        return .event(writer.bytes)
    }

    /// The gateway in the payload format of an authorizer, which need not be that of the integration.
    private func asking(_ authorizer: LambdaAuthorizer) -> Gateway {
        if kind == .rest || authorizer.kind == .token { return self }
        var gateway = self
        gateway.kind = authorizer.isPayload2 ? .http2 : .http1
        return gateway
    }

    private func write(
        _ authorizer: LambdaAuthorizer, _ identities: [String], _ request: HTTPRequest, _ match: GatewayMatch,
        _ call: GatewayCall, to writer: inout JSONWriter
    ) {
        writer.beginObject()
        if kind == .http2 {
            writer.text("version", "2.0")
            writer.text("type", "REQUEST")
            writer.text("routeArn", methodARN(request))
            writer.member("identitySource")
            if identities.isEmpty { writer.null() } else { writer.array(identities) { $0.string($1) } }
            writeRequest2(request, match, call, .asked, to: &writer)
        } else if authorizer.kind == .token {
            writer.text("type", "TOKEN")
            writer.text("authorizationToken", identities.first)
            writer.text("methodArn", methodARN(request))
        } else {
            if kind == .http1 { writer.text("version", "1.0") }
            writer.text("type", "REQUEST")
            writer.text("methodArn", methodARN(request))
            if kind == .http1 {
                writer.text("identitySource", identities.joined(separator: ","))
                writer.text("authorizationToken", identities.joined(separator: ","))
            }
            writeRequest1(request, match, call, .asked, to: &writer)
        }
        writer.endObject()
    }

    /// The ARN of the method with the request's own path.
    func methodARN(_ request: HTTPRequest) -> String {
        let path = request.path.drop { $0 == "/" }
        return "arn:aws:execute-api:\(region):\(accountID):\(apiID)/\(stage)/\(request.method)/\(path)"
    }

    private func identity(
        _ source: LambdaAuthorizer.Source, _ request: HTTPRequest, _ match: GatewayMatch, _ call: GatewayCall
    ) -> String? {
        switch source.location {
        case .token, .header: return request.headers.value(source.wireName)
        case .query: return queryPairs(request.query).last { $0.name == source.wireName }?.value
        case .stageVariable: return stageVariables[source.wireName]
        case .context:
            switch source.wireName {
            case "identity.sourceIp": return request.sourceIP
            case "identity.userAgent": return request.headers.value("User-Agent")
            case "httpMethod": return request.method
            case "routeKey": return match.route.key
            case "resourcePath": return match.route.resource
            case "path": return staged(request.path)
            case "requestId": return call.requestID
            case "accountId": return accountID
            case "apiId": return apiID
            case "domainName": return domainName
            case "stage": return stage
            default: return nil
            }
        }
    }

    /// A pattern that cannot be matched here refuses nothing.
    private static func matches(_ token: String, _ pattern: GatewrightAPI.Pattern) -> Bool {
        guard let program = try? PatternProgram((pattern.spelledOut ?? pattern.source).unicodeScalars),
            var matcher = try? PatternMatcher(program, category: { GeneralCategories.number(of: $0) })
        else { return true }
        return matcher.matches(token.utf8.span) ?? true
    }
}
