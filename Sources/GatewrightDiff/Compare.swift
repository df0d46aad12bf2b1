import GatewrightAPI

/// What a new version of an API has otherwise than an old one: the worst first.
package func changes(from old: API, to new: API) -> [Change] {
    var comparison = Comparison(old: old, new: new)
    comparison.compare()
    return comparison.changes.sorted
}

/// Pairs what two versions have in common.
struct Comparison {
    let old: API
    let new: API
    let types: (old: TypeIndex, new: TypeIndex)
    var changes = Changes()

    init(old: API, new: API) {
        self.old = old
        self.new = new
        types = (TypeIndex(old), TypeIndex(new))
    }

    mutating func compare() {
        let before = Self.endpoints(of: old)
        let after = Self.endpoints(of: new)
        let routes = (before: Set(before.map(\.route)), after: Set(after.map(\.route)))
        // Those of an operation that has moved to another path stay.
        let methods = (before: Set(before.compactMap(\.method)), after: Set(after.compactMap(\.method)))
        for endpoint in before where !routes.after.contains(endpoint.route) {
            changes.add(
                Change(.callers, .breaking, "operation-removed", "the operation is gone"), of: endpoint.title)
            if let operation = endpoint.operation, let method = endpoint.method, !methods.after.contains(method) {
                changes.add(
                    Change(
                        .handlers, .risky, "method-unused",
                        "nothing calls `\(operation.name)` of \(endpoint.handler) any more"), of: endpoint.title)
            }
        }
        let earlier = Dictionary(before.map { ($0.route, $0) }) { first, _ in first }
        for endpoint in after {
            if let counterpart = earlier[endpoint.route] {
                compare(counterpart, endpoint)
            } else {
                changes.add(
                    Change(.callers, .compatible, "operation-added", "the operation is new"), of: endpoint.title)
                if let operation = endpoint.operation, let method = endpoint.method, !methods.before.contains(method) {
                    changes.add(
                        Change(
                            .handlers, .breaking, "method-added",
                            "\(endpoint.handler) has to have `\(operation.name)`"), of: endpoint.title)
                }
            }
        }
        compareAuthorizers()
        compareHandlers()
        compareTypesOfHandlers()
        if old.cors != new.cors {
            changes.add(
                Change(.gateway, .risky, "cors-changed", "other origins, methods or headers are allowed by CORS"))
        }
    }

    private mutating func compare(_ old: Endpoint, _ new: Endpoint) {
        compareIntegrations(old, new)
        compareHandlerNames(old, new)
        guard let before = old.operation, let after = new.operation else { return }
        var comparison = OperationComparison(old: before, new: after, title: new.title, types: types)
        comparison.compare()
        for change in comparison.changes { changes.add(change, of: new.title) }
    }
}

/// A method of a resource, whoever answers it.
struct Endpoint {
    /// What requests are told apart by: `GET /orders/{}`. Names of variables do not count.
    let route: String
    /// `GET /orders/{orderId}`.
    let title: String
    /// The function that answers; nil where something else does.
    var function: Function?
    /// Nil where the function gets events that are no requests, or something else answers.
    var operation: Operation?
    var unanswered: UnansweredOperation?

    var handler: String { "`\(function?.handler ?? "")`" }

    /// The handler's method, `OrdersHandler.createOrder`.
    var method: String? {
        guard let function, let operation else { return nil }
        return "\(function.handler).\(operation.name)"
    }

    init(_ method: Operation.Method, _ path: String) {
        let segments = path.split(separator: "/", omittingEmptySubsequences: false).map { segment in
            segment.hasPrefix("{") && segment.hasSuffix("}") ? segment.hasSuffix("+}") ? "{+}" : "{}" : segment
        }
        route = "\(method.rawValue) \(segments.joined(separator: "/"))"
        title = "\(method.rawValue) \(path)"
    }
}

extension Comparison {
    fileprivate static func endpoints(of api: API) -> [Endpoint] {
        var endpoints: [Endpoint] = []
        for function in api.functions {
            for operation in function.operations {
                var endpoint = Endpoint(operation.method, operation.path)
                (endpoint.function, endpoint.operation) = (function, operation)
                endpoints.append(endpoint)
            }
            for event in function.events {
                var endpoint = Endpoint(event.method, event.path)
                endpoint.function = function
                if !endpoints.contains(where: { $0.route == endpoint.route }) { endpoints.append(endpoint) }
            }
        }
        for operation in api.unanswered {
            var endpoint = Endpoint(operation.method, operation.path)
            endpoint.unanswered = operation
            endpoints.append(endpoint)
        }
        return endpoints
    }
}
