/// What an HTTP API tells browsers by itself: `x-amazon-apigateway-cors`.
package struct CORSConfiguration: Hashable, Sendable {
    /// Whole origins, `*`, `https://*` or `http://*`.
    package var allowOrigins: [String]
    /// Methods or `*`.
    package var allowMethods: [String]
    /// Header fields of requests, or `*`.
    package var allowHeaders: [String]
    /// Header fields of responses.
    package var exposeHeaders: [String]
    package var allowCredentials: Bool
    /// In seconds.
    package var maxAge: Int?

    package init(
        allowOrigins: [String] = [], allowMethods: [String] = [], allowHeaders: [String] = [],
        exposeHeaders: [String] = [], allowCredentials: Bool = false, maxAge: Int? = nil
    ) {
        self.allowOrigins = allowOrigins
        self.allowMethods = allowMethods
        self.allowHeaders = allowHeaders
        self.exposeHeaders = exposeHeaders
        self.allowCredentials = allowCredentials
        self.maxAge = maxAge
    }
}
