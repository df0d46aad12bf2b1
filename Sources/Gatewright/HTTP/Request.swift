/// An HTTP request, taken from the event of API Gateway (REST and HTTP APIs), a function URL or a load balancer.
///
/// Nothing is read before it is asked for, and it is read again each time, so keep what you use twice.
public struct Request: Sendable {
    let event: Event
    /// Set when the route was found by the path: the event then has no path parameters, or those of another route.
    private var matched: PathMatch?

    private struct PathMatch: Sendable {
        let table: RouteTable
        let route: Int
        /// Where the path of the route stands in `pathBytes`.
        let path: Range<Int>
    }

    init(_ event: Event) {
        self.event = event
    }

    /// Notes that the route was found by the path.
    mutating func setMatch(_ route: Int, at path: Range<Int>, in table: RouteTable) {
        matched = PathMatch(table: table, route: route, path: path)
    }
}

extension Request {
    /// The method. A request with a method that `HTTPMethod` lacks is refused before a handler sees it.
    public var method: HTTPMethod { knownMethod ?? .get }

    var knownMethod: HTTPMethod? {
        let bytes = event.bytes
        return HTTPMethod(bytes.span, event.parts.method)
    }

    /// The path without the stage, as the event has it: percent-encoded from REST APIs, function URLs and load
    /// balancers, already decoded from HTTP APIs.
    public var path: String {
        let (bytes, range) = pathBytes
        return String(decoding: bytes[range], as: UTF8.self)
    }

    /// The path of the resource that the gateway matched, `/orders/{orderId}`; "" when it matched none.
    public var resource: String {
        if event.kind == .httpAPI2 {
            let key = event.text(event.parts.routeKey) ?? ""
            return key.split(separator: " ").last.map { $0.hasPrefix("/") ? String($0) : "" } ?? ""
        }
        return event.text(event.parts.resource) ?? ""
    }

    /// The stage of the API.
    public var stage: String? { event.text("stage", of: event.parts.requestContext) }

    /// The client's address as the gateway or load balancer saw it.
    public var sourceIP: String? {
        switch event.kind {
        case .httpAPI2: event.text("sourceIp", of: event.parts.http)
        case .loadBalancer:
            // The load balancer adds the address that it saw at the end.
            header("X-Forwarded-For")?.split(separator: ",").last.map { String($0.drop { $0 == " " }) }
        default:
            event.member("identity", of: event.parts.requestContext).flatMap { event.text("sourceIp", of: $0.value) }
        }
    }

    /// The stage variables.
    public var stageVariables: [String: String] { texts(of: event.parts.stageVariables) }

    /// The whole event. `nil` when a part of it that was not looked at is not valid JSON.
    public var rawEvent: JSONValue? { event.value }

    /// The body as the client sent it, empty without one or when its Base64 is not valid.
    public var body: [UInt8] { decodedBody ?? [] }

    /// The body, or `nil` when its Base64 or its JSON escapes are not valid.
    var decodedBody: [UInt8]? {
        guard let bytes = EventText.bytes(event.bytes, event.parts.body) else { return nil }
        return event.parts.isBase64Encoded ? Base64.decode(bytes[...]) : bytes
    }
}

extension Request {
    /// Whether the path arrives percent-encoded.
    private var pathIsEncoded: Bool {
        switch event.kind {
        case .restAPI, .loadBalancer: true
        // Accounts of payload format 1.0 differ; decoding a decoded path changes only literal `%XX`, while the other
        // mistake would show in every encoded one.
        case .httpAPI1: true
        case .httpAPI2: isFunctionURL
        case .other: false
        }
    }

    /// Whether what sent the request can stream a response: REST APIs and function URLs. Whether it is set up to cannot
    /// be told from the event.
    var canStream: Bool {
        switch event.kind {
        case .restAPI: true
        case .httpAPI2: isFunctionURL
        case .httpAPI1, .loadBalancer, .other: false
        }
    }

    /// A function URL sends the events of an HTTP API, but its path keeps the encoding.
    var isFunctionURL: Bool {
        let labels = event.text("domainName", of: event.parts.requestContext)?.split(separator: ".") ?? []
        return labels.contains("lambda-url")
    }

    /// What became of the text of a parameter.
    enum Parameter {
        case missing
        /// Not valid percent-encoding or UTF-8.
        case malformed
        case text(String)

        init(_ text: String?) {
            if let text { self = .text(text) } else { self = .malformed }
        }
    }

    /// A path parameter, decoded once.
    func pathParameter(_ name: String) -> Parameter {
        pathText(name).map { Parameter($0.decoded) } ?? .missing
    }

    /// A path parameter as it came.
    func pathText(_ name: String) -> ParameterText? {
        guard let matched else {
            guard let member = event.member(name, of: event.parts.pathParameters), member.kind == .string else {
                return nil
            }
            // HTTP APIs decode path parameters, REST APIs do not.
            return ParameterText(json: event.bytes, member.value, event.kind == .restAPI ? .percent : .plain)
        }
        let bytes = pathBytes.bytes
        let coding: ParameterText.Coding = pathIsEncoded ? .percent : .plain
        var text: ParameterText?
        matched.table.forEachParameter(of: matched.route, in: bytes.span, matched.path) { found, value in
            if found == name { text = ParameterText(bytes, value, coding) }
        }
        return text
    }

    /// The path parameters, decoded. One that is not valid percent-encoding is left out.
    public var pathParameters: [String: String] {
        var names: [String] = []
        if let matched {
            let bytes = pathBytes.bytes
            matched.table.forEachParameter(of: matched.route, in: bytes.span, matched.path) { name, _ in
                names.append(name)
            }
        } else {
            names = Array(texts(of: event.parts.pathParameters).keys)
        }
        var parameters: [String: String] = [:]
        for name in names {
            if case .text(let text) = pathParameter(name) { parameters[name] = text }
        }
        return parameters
    }

    private func texts(of object: Range<Int>) -> [String: String] {
        var texts: [String: String] = [:]
        event.forEachMember(of: object) { name, member in
            if member.kind == .string, let text = event.text(member.value) { texts[name] = text }
        }
        return texts
    }
}
