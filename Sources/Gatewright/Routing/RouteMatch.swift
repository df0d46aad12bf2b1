/// The order among routes that fit the same path.
package enum RoutePrecedence: Sendable {
    /// REST APIs decide segment by segment, so `/a/{proxy+}` comes before `/{x}/b`.
    case bySegment
    /// HTTP APIs look for a full match first and for a greedy route only then.
    case greedyLast
}

/// What the routes say of a method and a path.
package enum RouteMatch: Equatable, Sendable {
    /// The index of the route, and the text of its path parameters as the path has it.
    case route(Int, parameters: [Parameter])
    /// The path has routes, but none for the method. Sorted by name.
    case methodNotAllowed([HTTPMethod])
    case notFound

    /// A path parameter that was captured.
    package struct Parameter: Equatable, Sendable {
        package let name: String
        package let value: String

        package init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }
}
