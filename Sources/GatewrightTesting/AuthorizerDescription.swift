import Gatewright
import GatewrightAPI
import GatewrightGateway

/// How an authorizer is asked, as the generator prints it.
struct AuthorizerDescription: Sendable {
    /// Its namespace.
    var name: String
    /// Where the document has the security scheme: `openapi.yaml:12`.
    var place: String
    var authorizer: LambdaAuthorizer

    init?(_ line: JSONValue) {
        guard let name = line["authorizer"]?.string,
            let answer = line["answer"]?.string.flatMap(LambdaAuthorizer.Answer.init)
        else { return nil }
        self.name = name
        place = line["at"]?.string ?? ""
        let sources = (line["identity"]?.array ?? []).compactMap(LambdaAuthorizer.Source.init)
        authorizer = LambdaAuthorizer(
            scheme: name, type: name, kind: line["kind"]?.string == "token" ? .token : .request, answer: answer,
            identity: sources)
        authorizer.isPayload2 = line["payload2"]?.bool ?? false
        authorizer.pattern = line["pattern"]?.string.map { GatewrightAPI.Pattern(name: "token", source: $0) }
    }

    /// What the gateway does before a request: asks the function, or refuses the client by itself.
    ///
    /// - Parameter isUnchecked: whether it asks in any case.
    func question(_ asked: AuthorizerParts, isUnchecked: Bool = false) -> (Gateway, HTTPRequest, AuthorizerQuestion) {
        var authorizer = authorizer
        if isUnchecked {
            authorizer.pattern = nil
            for index in authorizer.identity.indices { authorizer.identity[index].isRequired = false }
        }
        let route = GatewayRoute(method: asked.method, path: asked.resource ?? asked.path)
        var gateway = Gateway(authorizer.answer == .rest ? .rest : .http2, routes: [route])
        var request = HTTPRequest(method: asked.method, path: asked.path, headers: [HTTPField("Accept", "*/*")])
        for source in authorizer.identity {
            guard let value = asked.identity[source.name] else { continue }
            switch (source.location, source.wireName) {
            case (.token, _), (.header, _): request.headers.append(HTTPField(source.wireName, value))
            case (.query, _):
                request.query += request.query.isEmpty ? "" : "&"
                request.query += "\(PercentCoding.encode(source.wireName))=\(PercentCoding.encode(value))"
            case (.stageVariable, _): gateway.stageVariables[source.wireName] = value
            case (.context, "identity.sourceIp"): request.sourceIP = value
            case (.context, "identity.userAgent"): request.headers.append(HTTPField("User-Agent", value))
            // These are not for clients to say.
            case (.context, _): continue
            }
        }
        let match = gateway.match(request) ?? GatewayMatch(route: route)
        return (gateway, request, gateway.question(for: request, on: match, call: Client.call, to: authorizer))
    }
}

extension LambdaAuthorizer.Source {
    fileprivate init?(_ value: JSONValue) {
        guard let member = value["member"]?.string, let name = value["name"]?.string,
            let location = value["in"]?.string.flatMap(Location.init)
        else { return nil }
        self.init(name: member, wireName: name, location: location, isRequired: value["required"]?.bool ?? false)
    }
}

/// What an authorizer is asked about: who says to be which client, and what for.
///
/// Generated code fills it from the authorizer's `Input`.
public struct AuthorizerParts: Sendable {
    var method = ""
    var path = ""
    /// The template of the path, where it is known.
    var resource: String?
    /// By the names of members.
    var identity: [String: String] = [:]

    /// Nothing yet.
    public init() {}

    /// Sets what a member of `Input` has.
    public mutating func set(_ member: String, _ value: String?) { identity[member] = value }

    /// Sets the method that the client asks for.
    public mutating func set(_ method: MethodARN) {
        self.method = method.method
        path = method.path
    }
}

extension AuthorizerParts {
    /// From what the contract says: `{"method":"GET","path":"/orders/7","resource":"/orders/{orderId}","identity":{}}`.
    init(_ value: JSONValue) {
        method = value["method"]?.string ?? "GET"
        path = value["path"]?.string ?? "/"
        resource = value["resource"]?.string
        identity = (value["identity"]?.object ?? [:]).compactMapValues(\.string)
    }

    /// The first thing that another question does not have though this one has it.
    ///
    /// - Parameter members: those that this one has or does not have. Others are for the gateway to say.
    func difference(to other: AuthorizerParts, in members: [String]) -> String? {
        if method != other.method || path != other.path {
            return "it is asked about \(other.method) \(other.path) instead of \(method) \(path)"
        }
        for member in members where identity[member] != other.identity[member] {
            let (found, wanted) = (other.identity[member] ?? "missing", identity[member] ?? "missing")
            return "`\(member)` is \(found) instead of \(wanted)"
        }
        return nil
    }
}

/// What a generated `Input` of an authorizer can do.
public protocol AuthorizerInput: Sendable {
    /// Says what the authorizer is asked.
    func write(to parts: inout AuthorizerParts)
}
