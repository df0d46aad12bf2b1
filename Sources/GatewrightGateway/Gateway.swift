import Gatewright
import GatewrightAPI

/// Amazon API Gateway as far as a function can tell: routes a request, writes the event, reads the result.
///
/// Pure logic. Where AWS documents less than it does, recorded behaviour decides.
package struct Gateway: Sendable {
    /// The product and the format of its events.
    package enum Kind: Sendable, CaseIterable {
        /// A REST API, payload format 1.0.
        case rest
        /// An HTTP API, payload format 1.0.
        case http1
        /// An HTTP API, payload format 2.0.
        case http2
    }

    package internal(set) var kind: Kind
    package let routes: [GatewayRoute]
    /// The name of the deployed stage. `$default`, which only HTTP APIs have, does not show in paths.
    package var stage: String
    package var stageVariables: [String: String] = [:]
    /// A REST API's `x-amazon-apigateway-binary-media-types`: `image/png`, `image/*`, `*/*`.
    package var binaryMediaTypes: [String] = []
    /// What an HTTP API tells browsers by itself.
    package var cors: CORSConfiguration?
    package var accountID = "123456789012"
    package var apiID = "abcde12345"
    package var region = "us-east-1"

    private let table: Routes

    package init(_ kind: Kind, routes: [GatewayRoute]) {
        self.kind = kind
        self.routes = routes
        stage = kind == .rest ? "prod" : "$default"
        // Only HTTP APIs have a default route.
        table = Routes(routes.map { kind == .rest && $0.path == "$default" ? "" : "\($0.method.rawValue) \($0.path)" })
    }

    /// The host name of the API's endpoint.
    package var domainName: String { "\(apiID).execute-api.\(region).amazonaws.com" }

    /// The route that answers a request.
    ///
    /// - Parameter decodesPath: whether an HTTP API decodes the path before it looks for a route, as it does: a slash
    ///   that was encoded separates segments, and no variable holds it.
    /// - Returns: nil where the gateway itself answers that there is none: see ``notFound(_:)``.
    package func match(_ request: HTTPRequest, decodesPath: Bool = true) -> GatewayMatch? {
        guard let method = HTTPMethod(rawValue: request.method) else { return nil }
        let precedence: RoutePrecedence = kind == .rest ? .bySegment : .greedyLast
        let isDecoded = kind != .rest && decodesPath
        let path = isDecoded ? percentDecoded(request.path.utf8, plusIsSpace: false) : request.path
        guard case .route(let index, let parameters) = table.match(method: method, path: path, precedence: precedence),
            routes.indices.contains(index)
        else { return nil }
        return GatewayMatch(
            route: routes[index],
            parameters: parameters.map { parameter in
                // A REST API drops a slash at the end of the path. Of an HTTP API no such thing is known: a greedy
                // variable takes all that is left.
                let takesSlash =
                    kind != .rest && path.hasSuffix("/") && routes[index].path.hasSuffix("{\(parameter.name)+}")
                let value = takesSlash ? parameter.value + "/" : parameter.value
                // A REST API hands path parameters on as they were sent.
                return kind == .rest || isDecoded
                    ? HTTPField(parameter.name, value)
                    : HTTPField(parameter.name, percentDecoded(value.utf8, plusIsSpace: false))
            })
    }

    /// The path with the stage in front, as the client's URL has it.
    func staged(_ path: String) -> String {
        stage == "$default" ? path : "/\(stage)\(path)"
    }
}

/// A method of a resource of the API.
package struct GatewayRoute: Hashable, Sendable {
    /// Who answers it.
    package enum Target: Hashable, Sendable {
        /// The Lambda function of this name, which gets proxy events. Nil where no document names it.
        case function(String?)
        /// The gateway itself or another service: `mock`, `http`, `aws`, … Nil without an integration.
        case integration(String?)
    }

    package var method: GatewrightAPI.Operation.Method
    /// The template, `/orders/{orderId}`, or `$default`.
    package var path: String
    package var target: Target
    /// What a REST API calls the method: the operation's `operationId`.
    package var operationName: String?
    /// Whether a REST API streams what the function answers. Nil where no document says it, so that either will do.
    package var isStreaming: Bool?
    /// Whether a REST API asks clients for a key.
    package var asksForAPIKey: Bool

    package init(
        _ method: GatewrightAPI.Operation.Method, _ path: String, target: Target, operationName: String? = nil,
        isStreaming: Bool? = nil, asksForAPIKey: Bool = false
    ) {
        self.method = method
        self.path = path
        self.target = target
        self.operationName = operationName
        self.isStreaming = isStreaming
        self.asksForAPIKey = asksForAPIKey
    }

    /// A route to a function of which no document is at hand.
    ///
    /// - Parameter method: `GET`, …, or `ANY`, which any other text stands for.
    package init(method: String, path: String, asksForAPIKey: Bool = false) {
        self.init(
            GatewrightAPI.Operation.Method(rawValue: method) ?? .any, path, target: .function(nil),
            asksForAPIKey: asksForAPIKey)
    }

    /// The path of a REST API's resource, of whose tree the segments are the nodes: a slash at the end is no segment.
    package var resource: String { path.hasSuffix("/") && path != "/" ? String(path.dropLast()) : path }

    /// An HTTP API's name of the route: `GET /orders/{orderId}`.
    package var key: String { path == "$default" ? path : "\(method.rawValue) \(path)" }
}

/// A route and what the path of a request says for its parameters, as the event will have them.
package struct GatewayMatch: Hashable, Sendable {
    package var route: GatewayRoute
    package var parameters: [HTTPField]

    package init(route: GatewayRoute, parameters: [HTTPField] = []) {
        self.route = route
        self.parameters = parameters
    }
}

extension API {
    /// The routes of the API when it is deployed, those that no function answers included: they win over less specific
    /// ones of functions.
    package var gatewayRoutes: [GatewayRoute] {
        functions.flatMap { function in
            function.operations.filter(\.isDeployed).map {
                GatewayRoute(
                    $0.method, $0.path, target: $0.mapping == nil ? .function(function.name) : .integration("aws"),
                    operationName: $0.id, isStreaming: $0.isStreaming, asksForAPIKey: $0.security.asksForAPIKey)
            }
                + function.events.map { GatewayRoute($0.method, $0.path, target: .integration("aws")) }
        } + unanswered.map { GatewayRoute($0.method, $0.path, target: .integration($0.integration)) }
    }
}

extension Gateway {
    /// The gateway in front of a function about whose API nothing is known: every request reaches it.
    package static func catchingAll(_ kind: Kind) -> Gateway {
        let paths = kind == .rest ? ["/", "/{proxy+}"] : ["$default"]
        return Gateway(kind, routes: paths.map { GatewayRoute(.any, $0, target: .function(nil)) })
    }
}
