import GatewrightAPI

/// Which deployed route takes the requests for an operation that has no integration, and is not deployed itself.
struct CatchAlls {
    private struct Route {
        /// Of the operation.
        var index: Int
        var method: Operation.Method
        var path: String
        var segments: [Substring]

        /// How special it is: what is less comes first, segment by segment, and a method before ANY.
        var rank: [Int] {
            if path == "$default" { return [3] }
            return segments.map { $0.hasSuffix("+}") ? 2 : $0.hasPrefix("{") ? 1 : 0 } + [method == .any ? 1 : 0]
        }

        /// Whether every path of a template is one of this.
        func covers(_ path: [Substring]) -> Bool {
            if self.path == "$default" { return true }
            for (index, segment) in segments.enumerated() {
                guard index < path.count else { return false }
                if segment.hasSuffix("+}") { return true }
                if segment.hasPrefix("{") ? path[index].hasSuffix("+}") : segment != path[index] { return false }
            }
            return segments.count == path.count
        }
    }

    private let routes: [Route]
    private let operations: [OperationObject]

    init(_ operations: [OperationObject]) {
        self.operations = operations
        routes = operations.indices.filter { operations[$0].integration != nil }.map { index in
            let operation = operations[index]
            return Route(
                index: index, method: operation.method, path: operation.path, segments: Self.segments(operation.path))
        }
    }

    private static func segments(_ path: String) -> [Substring] { path.split(separator: "/") }

    /// The operation, by its index, that gets the requests, if it is one of a function that can tell: a catch-all, or
    /// ANY of the same path.
    func taker(of object: OperationObject) -> Int? {
        let path = Self.segments(object.path)
        let candidates = routes.filter { ($0.method == .any || $0.method == object.method) && $0.covers(path) }
        guard let best = candidates.min(by: { $0.rank.lexicographicallyPrecedes($1.rank) }) else { return nil }
        guard best.path.isCatchAll || best.segments == path,
            let integration = operations[best.index].integration, integration.isProxy,
            case .function = integration.target
        else { return nil }
        return best.index
    }
}

extension [Operation] {
    /// Puts those that stand behind a catch-all behind the others, together with those behind the same one.
    mutating func groupByCatchAll() {
        if allSatisfy({ $0.catchAll == nil }) { return }
        var groups: [(path: String?, operations: [Operation])] = [(nil, [])]
        for operation in self {
            if let group = groups.firstIndex(where: { $0.path == operation.catchAll }) {
                groups[group].operations.append(operation)
            } else {
                groups.append((operation.catchAll, [operation]))
            }
        }
        self = groups.flatMap(\.operations)
    }
}

extension Diagnostic.Message {
    static func behindCatchAll(_ route: String, _ function: String) -> Self {
        .init(
            .note, "behind-catch-all",
            "'\(cropped(function))' answers this operation, as requests for it reach '\(cropped(route))'",
            why:
                "a method without an integration is not deployed, or must not be: a REST API refuses it, and an HTTP API "
                + "answers nothing there",
            fix: "take it out of what is deployed, or add `\(Integration.key)`")
    }
}
