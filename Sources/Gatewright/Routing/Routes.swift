/// The routes that a function answers.
///
/// An event that names a declared resource is found by it: what API Gateway decided has been authorized as such. Any
/// other event (`/{proxy+}` or `$default` in front of several documented paths, a function URL, a load balancer) is
/// found by its path: static segments come before `{param}` and that before `{proxy+}`; a declared method comes before
/// ANY; and a path that lacks the method does not hide a less specific one that has it.
public struct Routes: Sendable {
    let table: RouteTable

    /// The routes of a text with one route a line: `POST /orders`, `ANY /files/{proxy+}`, `ANY $default`. The index of
    /// a route is the number of its line, from 0.
    public init(_ table: StaticString) {
        self.table = RouteTable(RouteList("\(table)".utf8))
    }

    /// The routes of a text like that, for a function behind a catch-all that is in the text as well: where an event
    /// names `{proxy+}` or `$default`, the path decides, as the gateway knows no other route.
    public init(behindCatchAll table: StaticString) {
        self.table = RouteTable(RouteList("\(table)".utf8), isBehindCatchAll: true)
    }

    /// The routes of a text like that, and others that the gateway does not know.
    ///
    /// - Parameter behind: for catch-alls of the text, the routes that are found by the path where an event names the
    ///   catch-all. They are numbered behind those of the text, in their order.
    public init(_ table: StaticString, behind: KeyValuePairs<StaticString, StaticString>) {
        let lines = behind.reduce("\(table)") { "\($0)\n\($1.value)" }
        let tables = behind.map { (path: "\($0.key)", routes: RouteList("\($0.value)".utf8)) }
        self.table = RouteTable(RouteList(lines.utf8), behind: tables)
    }

    /// Nothing is found.
    static let none = Routes("")

    /// The routes of these lines.
    package init(_ lines: [String]) {
        table = RouteTable(RouteList(lines.joined(separator: "\n").utf8))
    }

    /// The route of a method and a path. The path is not decoded, as a gateway matches it.
    package func match(
        method: HTTPMethod, path: String, precedence: RoutePrecedence = .bySegment
    ) -> RouteMatch {
        let (bytes, range) = ByteWords.padded(path)
        let (route, allowed) = table.route(
            bytes.span, range, method: MethodSlot(method), precedence: precedence)
        if route < 0 {
            let methods = MethodSlot.methods(in: allowed)
            return methods.isEmpty ? .notFound : .methodNotAllowed(methods)
        }
        var parameters: [RouteMatch.Parameter] = []
        table.forEachParameter(of: route, in: bytes.span, range) { name, value in
            parameters.append(
                RouteMatch.Parameter(name: name, value: String(decoding: bytes[value], as: UTF8.self)))
        }
        return .route(route, parameters: parameters)
    }
}
