import GatewrightAPI

/// The cases of requests that no operation of a function answers.
struct ContractRoutes {
    private let routes: [Route]
    private let pathOfNone: String
    private var paths: Set<String> = []

    private struct Route {
        var segments: [Substring]
        var method: Operation.Method

        init(_ operation: Operation) {
            segments = operation.path.split(separator: "/" as Character)
            method = operation.method
        }

        /// Whether some path may be of either template.
        func overlaps(_ other: Route) -> Bool {
            (isGreedy || other.isGreedy || segments.count == other.segments.count)
                && zip(segments, other.segments).allSatisfy {
                    $0 == $1 || $0.contains("{" as Character) || $1.contains("{" as Character)
                }
        }

        private var isGreedy: Bool { segments.last?.hasSuffix("+}") ?? false }
    }

    init(of function: Function) {
        routes = function.operations.map(Route.init)
        pathOfNone = Self.pathOfNone(of: function.operations.map(\.path))
    }

    /// A path that is longer than any of these templates.
    static func pathOfNone(of templates: [String]) -> String {
        let depth = templates.map { $0.split(separator: "/" as Character).count }.max() ?? 0
        return String(repeating: "/no-such-resource", count: depth + 1)
    }

    /// A path that is nobody's, once, and a method that the operation's path does not have, once for each path.
    mutating func cases(around operation: Operation) -> [ContractCase] {
        var cases: [ContractCase] = []
        if paths.isEmpty {
            cases.append(ContractCase("a path that is none of the document's", .path(pathOfNone), status: 404))
        }
        guard paths.insert(operation.path).inserted else { return cases }
        let route = Route(operation)
        let taken = routes.filter { $0.overlaps(route) }.map(\.method)
        guard !taken.contains(.any),
            let other = [Operation.Method.delete, .put, .patch, .post].first(where: { !taken.contains($0) })
        else { return cases }
        let title = "\(other.rawValue), which the path does not have"
        return cases + [ContractCase(title, .method(other.rawValue), status: 405)]
    }
}
