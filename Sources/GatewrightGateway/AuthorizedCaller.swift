import Gatewright

/// What a Lambda authorizer said of a request that it let pass.
package struct AuthorizedCaller: Hashable, Sendable {
    /// nil after a simple response.
    package var principal: String?
    package var context: [String: JSONValue]
    /// The client's API key, where the API takes keys from the authorizer.
    package var usageIdentifierKey: String?

    package init(principal: String? = nil, context: [String: JSONValue] = [:], usageIdentifierKey: String? = nil) {
        self.principal = principal
        self.context = context
        self.usageIdentifierKey = usageIdentifierKey
    }
}

/// What an event says of the authorizer.
enum ShownAuthorizer {
    /// It is the one that gets the event.
    case asked
    /// Nobody was asked.
    case none
    case allowed(AuthorizedCaller)

    /// Writes the member `authorizer` of `requestContext`, where there is one.
    func write(to writer: inout JSONWriter, of kind: Gateway.Kind) {
        switch (self, kind) {
        case (.asked, _), (.none, .rest), (.none, .http2): return
        case (.none, .http1):
            // A JWT authorizer that was not asked, as HTTP APIs show it in payload format 1.0.
            writer.member("authorizer")
            writer.beginObject()
            writer.text("claims", nil)
            writer.text("scopes", nil)
            writer.endObject()
        case (.allowed(let caller), .rest):
            // A REST API hands on every value as a text.
            var members = caller.context.mapValues { JSONValue.string($0.string ?? $0.description) }
            members["principalId"] = caller.principal.map { .string($0) }
            members["integrationLatency"] = 1
            writer.member("authorizer")
            writer.value(.object(members))
        case (.allowed(let caller), .http1):
            var members = caller.context
            members["principalId"] = caller.principal.map { .string($0) }
            writer.member("authorizer")
            writer.value(.object(members))
        case (.allowed(let caller), .http2):
            writer.member("authorizer")
            writer.value(["lambda": caller.context.isEmpty ? .null : .object(caller.context)])
        }
    }
}
