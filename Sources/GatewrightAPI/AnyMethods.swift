extension API {
    /// The methods of a path that have an operation of their own, whoever answers it, sorted by name. They do not reach
    /// the path's ANY operation.
    package func methodsWithOperation(at path: String) -> [Operation.Method] {
        var methods: Set<Operation.Method> = []
        for function in functions {
            for operation in function.operations where operation.path == path { methods.insert(operation.method) }
            for event in function.events where event.path == path { methods.insert(event.method) }
        }
        for operation in unanswered where operation.path == path { methods.insert(operation.method) }
        methods.remove(.any)
        return methods.sorted { $0.rawValue < $1.rawValue }
    }

    /// The methods that reach the ANY operation of a path, sorted by name.
    package func methodsReachingAny(at path: String) -> [Operation.Method] {
        let others = methodsWithOperation(at: path)
        return Operation.Method.standingForAny.filter { !others.contains($0) }
    }
}

extension Operation.Method {
    /// What API Gateway means by ANY, sorted by name. It has no TRACE.
    package static let standingForAny: [Self] = [.delete, .get, .head, .options, .patch, .post, .put]
}

extension String {
    /// Whether a template stands for paths of any length: `/{proxy+}`, `$default`.
    package var isCatchAll: Bool { self == "$default" || hasSuffix("+}") }
}
