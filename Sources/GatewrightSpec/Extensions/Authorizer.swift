import GatewrightAPI

/// `x-amazon-apigateway-authorizer`: who decides whether a request may pass.
package struct Authorizer {
    /// In lower case: `token`, `request`, `cognito_user_pools`, `jwt`.
    package var type: String
    /// The function, for the kinds that have one.
    package var uri: Node?
    /// A list of what identifies a client, in the notation of a REST or of an HTTP API.
    var identitySource: Node?
    /// A regular expression that a token has to match.
    var validation: String?
    /// How long API Gateway keeps an answer, in seconds.
    var timeToLive: Int?
    /// `1.0` or `2.0`, which only HTTP APIs have.
    var payloadFormatVersion: String?
    /// Whether the function answers yes or no instead of a policy.
    var hasSimpleResponses: Bool
    /// What the function is called in Swift.
    var givenName: Node?
    package var position: Position

    package static let key = "x-amazon-apigateway-authorizer"

    init(_ node: Node) {
        type = node["type"]?.string?.lowercased() ?? ""
        uri = node["authorizerUri"]
        identitySource = node["identitySource"]
        validation = node["identityValidationExpression"]?.string
        timeToLive = node["authorizerResultTtlInSeconds"]?.string.flatMap { Int($0) }
        payloadFormatVersion = node["authorizerPayloadFormatVersion"]?.string
        hasSimpleResponses = node["enableSimpleResponses"]?.boolean ?? false
        givenName = node.givenName
        position = node.position
    }

    /// Whether it belongs to an HTTP API.
    var isHTTP: Bool {
        if type == "token" { return false }
        return payloadFormatVersion != nil || hasSimpleResponses || type == "jwt"
            || sources.contains { $0.text.hasPrefix("$") }
    }

    /// The identity sources as they are written, one by one.
    var sources: [(text: String, position: Position)] {
        guard let node = identitySource else { return [] }
        return (node.isSequence ? node.elements : [node]).flatMap { element in
            (IntegrationTarget.text(of: element) ?? "").split(separator: ",").map { source in
                (source.filter { !$0.isWhitespace }, element.position)
            }
        }.filter { !$0.0.isEmpty }
    }
}

/// A part of the request that identifies a client, `method.request.header.X` or `$request.header.X`.
package struct IdentitySource {
    var location: LambdaAuthorizer.Source.Location
    var name: String

    private static let prefixes: [(String, LambdaAuthorizer.Source.Location)] = [
        ("method.request.header.", .header), ("method.request.querystring.", .query), ("request.header.", .header),
        ("request.querystring.", .query), ("stageVariables.", .stageVariable), ("context.", .context),
    ]

    /// - Returns: nil for a text that is none.
    package init?(_ text: String) {
        let text = text.hasPrefix("$") ? text.dropFirst() : text[...]
        for (prefix, location) in Self.prefixes
        where text.hasPrefix(prefix) && text.utf8.count > prefix.utf8.count {
            self.location = location
            name = String(text.dropFirst(prefix.count))
            return
        }
        return nil
    }
}
