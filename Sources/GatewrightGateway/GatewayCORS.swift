import GatewrightAPI

/// What an HTTP API with a CORS configuration does by itself.
extension Gateway {
    /// The answer to a preflight request for a path that has a route, of whatever method. Nil for any other request.
    ///
    /// A `$default` route with an authorizer has that asked before.
    package func preflightResponse(to request: HTTPRequest, call: GatewayCall) -> HTTPResponse? {
        guard let cors, isPreflight(request), hasRoute(request) else { return nil }
        var response = HTTPResponse(status: 204, headers: [HTTPField("apigw-requestid", call.extendedRequestID)])
        guard cors.admits(request) else { return response }
        response = sharing(response, with: request)
        response.headers.set("access-control-allow-methods", cors.allowMethods)
        response.headers.set("access-control-allow-headers", cors.allowHeaders)
        response.headers.set("access-control-max-age", cors.maxAge.map { ["\($0)"] } ?? [])
        return response
    }

    /// The response with what the configuration says in the place of what the function said. A request without `Origin`
    /// is left alone.
    package func sharing(_ response: HTTPResponse, with request: HTTPRequest) -> HTTPResponse {
        guard kind != .rest, let cors, let origin = request.headers.value("Origin") else { return response }
        var response = response
        response.headers.removeAll { $0.name.lowercased().hasPrefix("access-control-") }
        guard cors.admits(request) else { return response }
        response.headers.set("access-control-allow-origin", cors.allowOrigins.contains("*") ? "*" : origin)
        if cors.allowCredentials { response.headers.set("access-control-allow-credentials", "true") }
        response.headers.set("access-control-expose-headers", cors.exposeHeaders)
        return response
    }

    /// Whether an HTTP API with a CORS configuration takes a request for a preflight request.
    package func isPreflight(_ request: HTTPRequest) -> Bool {
        kind != .rest && cors != nil && request.method == "OPTIONS" && request.headers.value("Origin") != nil
            && request.headers.value("Access-Control-Request-Method") != nil
    }

    private func hasRoute(_ request: HTTPRequest) -> Bool {
        Operation.Method.standingForAny.contains { method in
            var request = request
            request.method = method.rawValue
            return match(request) != nil
        }
    }
}

extension CORSConfiguration {
    fileprivate func admits(_ request: HTTPRequest) -> Bool {
        guard let origin = request.headers.value("Origin") else { return false }
        return allowOrigins.contains { allowed in
            switch allowed {
            case "*": true
            case "https://*", "http://*": origin.hasPrefix(allowed.dropLast())
            default: allowed == origin
            }
        }
    }
}

extension [HTTPField] {
    fileprivate mutating func set(_ name: String, _ values: [String]) {
        if !values.isEmpty { set(name, values.joined(separator: ",")) }
    }
}
