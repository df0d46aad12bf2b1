/// What API Gateway asks a Lambda authorizer: may this request pass?
public struct AuthorizerRequest: Sendable {
    /// What the gateway sends.
    public enum Kind: Hashable, Sendable {
        /// A token and the method's ARN, nothing else.
        case token
        /// The request without its body.
        case request
    }

    let event: Event
    /// What the gateway sends.
    public let kind: Kind
    /// The method that the client asks for.
    public let methodARN: MethodARN
    /// The HTTP request, without its body. `nil` where the gateway sends only a token.
    public let request: Request?

    /// - Returns: nil when the event is not for an authorizer, is of no type that is known, or its ARN is none.
    init?(_ event: Event) {
        guard !event.parts.isMalformed, event.parts.isAuthorizerRequest,
            let arn = event.text(event.parts.methodARN).flatMap(MethodARN.init)
        else { return nil }
        let event = event.protectedRequest
        switch event.text("type", of: event.source.range) {
        case "TOKEN":
            kind = .token
            request = nil
        case "REQUEST":
            kind = .request
            request = Request(event)
        default: return nil
        }
        self.event = event
        methodARN = arn
    }

    /// Whether it has payload format 2.0, whose answers may be simple.
    var isPayload2: Bool { event.kind == .httpAPI2 }
}

/// The identity sources. What is there but empty counts as missing, as it does for API Gateway.
extension AuthorizerRequest {
    /// The token of an authorizer of type `TOKEN`.
    public var token: String? {
        kind == .token ? present(event.text("authorizationToken", of: event.source.range)) : nil
    }

    /// The value of a header field, whose name compares without case.
    public func header(_ name: StaticString) -> String? { present(request?.header(name.description)) }

    /// The value of a query parameter, decoded. Of several with the name the last counts.
    public func query(_ name: StaticString) -> String? {
        guard case .text(let text)? = request?.queryParameters(name.description).last else { return nil }
        return present(text)
    }

    /// The value of a stage variable.
    public func stageVariable(_ name: StaticString) -> String? {
        present(event.text(name.description, of: event.parts.stageVariables))
    }

    /// The value of a variable of the gateway's `$context`: `identity.sourceIp`, `routeKey`. Payload format 1.0 has the
    /// route's key as the id of a resource.
    public func contextVariable(_ name: StaticString) -> String? {
        let name = name.description
        let path = isPayload2 ? Self.payload2Names[name] ?? name : name == "routeKey" ? "resourceId" : name
        var object = event.parts.requestContext
        let steps = path.utf8.split(separator: UInt8(ascii: "."))
        for step in steps.dropLast() {
            guard let member = event.member(String(Substring(step)), of: object), member.kind == .object else {
                return nil
            }
            object = member.value
        }
        guard let last = steps.last, let member = event.member(String(Substring(last)), of: object) else { return nil }
        switch member.kind {
        case .string, .other, .yes: return present(event.text(member.value))
        case .object, .array, .null: return nil
        }
    }

    /// Where events of payload format 2.0 have what variables of `$context` name otherwise.
    private static let payload2Names = [
        "identity.sourceIp": "http.sourceIp", "identity.userAgent": "http.userAgent", "httpMethod": "http.method",
        "path": "http.path", "protocol": "http.protocol", "requestTime": "time", "requestTimeEpoch": "timeEpoch",
    ]

    private func present(_ text: String?) -> String? { text?.isEmpty == false ? text : nil }
}

extension Routes {
    /// The route of the method that an authorizer is asked about; nil where it is none of these.
    ///
    /// It tells apart authorizers of one function that get the same kind of event.
    public func index(of request: AuthorizerRequest) -> Int? {
        if var request = request.request { return try? match(&request) }
        guard let method = HTTPMethod(rawValue: request.methodARN.method),
            case .route(let index, _) = match(method: method, path: request.methodARN.path)
        else { return nil }
        return index
    }
}
