/// A function that lets pages of other origins use it, by itself.
///
/// ```swift
/// @main
/// struct Orders: OrdersHandler, CrossOriginFunction {
///     static let cors = CORS(origins: ["https://example.com"], headers: ["Content-Type"])
/// ```
///
/// Every response then has the header fields that browsers ask for, also those to errors: without them, a page cannot
/// see what was wrong with its request. Preflight requests that reach the function (`OPTIONS` with `Origin` and
/// `Access-Control-Request-Method`) are answered before any handler is asked, where the path has a route: an `OPTIONS`
/// operation or ANY in front of a REST API's function is enough. Any other `OPTIONS` request goes to its handler.
///
/// What API Gateway answers by itself (an authorizer's refusal, a timeout) needs
/// `x-amazon-apigateway-gateway-responses`. An HTTP API with `x-amazon-apigateway-cors` does all of this alone and
/// replaces what the function says.
public protocol CrossOriginFunction: LambdaFunction {
    /// What pages of other origins may do.
    static var cors: CORS { get }
}

extension CrossOriginFunction {
    /// Answers a preflight request for a path that has routes.
    public func preflightResponse(to request: Request) -> Response? {
        guard request.isPreflight else { return nil }
        let methods = Self.routes.methods(routedFor: request)
        return methods.isEmpty ? nil : Self.cors.preflight(routed: methods)
    }

    /// Adds the header fields that browsers ask for.
    public func complete(_ response: inout Response, to request: Request) {
        Self.cors.allow(request, &response)
    }
}
