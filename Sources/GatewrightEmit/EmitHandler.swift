import GatewrightAPI

/// The protocol that the user's type conforms to, and the way from an event to its methods.
extension API {
    func handlers(_ options: EmitOptions) -> [Code] {
        var locals = Locals(reserved: functions.flatMap { $0.operations.map(\.name) })
        return functions.flatMap { function in
            let routes = locals.name(function.routesName)
            let protected = function.tellsAuthorizersByRoute ? locals.name(function.protectedRoutesName) : nil
            return [
                function.protocolDeclaration(in: self, options), function.routes(routes),
                protected.map(function.protectedRoutes) ?? Code(),
                function.dispatch(in: self, routes, protected: protected, options), function.preflights(options),
            ]
        }
    }
}

extension Function {
    /// `ordersRoutes` for `OrdersHandler`.
    fileprivate var routesName: String { variableStem + "Routes" }

    /// `ordersProtectedRoutes`.
    fileprivate var protectedRoutesName: String { variableStem + "ProtectedRoutes" }

    /// `Orders` for `OrdersHandler`.
    var stem: String { handler.hasSuffix("Handler") ? String(handler.dropLast("Handler".count)) : handler }

    /// `orders`.
    var variableStem: String { stem.prefix(1).lowercased() + stem.dropFirst() }

    fileprivate func protocolDeclaration(in api: API, _ options: EmitOptions) -> Code {
        let requirements =
            operations.map { $0.requirement(in: api) } + authorizers.map(\.requirement) + [eventRequirement]
        let declaration: Fragment = "\(options.modifier)protocol \(identifier(handler)): LambdaFunction"
        if requirements.allSatisfy(\.isEmpty) {
            return """
                \(documentationComment(introduction))
                \(declaration) {}
                """
        }
        return """
            \(documentationComment(introduction))
            \(declaration) {
                \(sections: requirements)
            }
            """
    }

    private var introduction: String {
        switch kind {
        case .handler: "The operations that the Lambda function \(codeSpan(name)) answers."
        case .authorizer: "The Lambda authorizer \(codeSpan(name))."
        }
    }

    private var eventRequirement: Code {
        guard receivesOtherEvents else { return Code() }
        return """
            \(documentationComment(eventDescription))
            \(Self.eventSignature)
            """
    }

    private var eventDescription: String {
        """
        Answers an event that is no HTTP request: what the integrations of these methods make of one.

        \(events.map { "- \(codeSpan("\($0.method.rawValue) \($0.path)"))" }.joined(separator: "\n"))
        """
    }

    fileprivate func routes(_ name: Fragment) -> Code {
        if requestOperations.isEmpty { return Code() }
        let label: Fragment = isBehindCatchAll ? "behindCatchAll: " : ""
        let own = requestOperations.filter { $0.catchAll == nil }
        if own.count < requestOperations.count { return routesBehind(name, own) }
        return """
            private let \(name) = Routes(
                \(label)\(routeTableLiteral(own.map { ($0.method, $0.path) })))
            """
    }

    /// With those that a catch-all stands in front of, which are the last ones.
    private func routesBehind(_ name: Fragment, _ own: [Operation]) -> Code {
        var groups: [(path: String, operations: [Operation])] = []
        for operation in requestOperations {
            guard let path = operation.catchAll else { continue }
            if groups.last?.path == path {
                groups[groups.count - 1].operations.append(operation)
            } else {
                groups.append((path, [operation]))
            }
        }
        let tables = groups.map { group -> Code in
            """
            \(stringLiteral(group.path)):
                \(routeTableLiteral(group.operations.map { ($0.method, $0.path) })),
            """
        }
        return """
            private let \(name) = Routes(
                \(routeTableLiteral(own.map { ($0.method, $0.path) })),
                behind: [
                    \(lines: tables)
                ])
            """
    }

    /// Whether the path decides which operation a request for a catch-all is for.
    private var isBehindCatchAll: Bool {
        mayBeBehindCatchAll && operations.count > 1 && operations.contains { $0.path.isCatchAll }
    }

    fileprivate func dispatch(
        in api: API, _ routes: Fragment, protected: Fragment?, _ options: EmitOptions
    ) -> Code {
        // Without requests, the runtime's defaults do.
        let requests: [Code] =
            requestOperations.isEmpty
            ? []
            : ["\(options.modifier)static var routes: Routes { \(routes) }", streaming(options)] + respond(options)
        let members =
            requests + [authorizing(protected: protected, options)]
            + answeringMapped(options)
            + [missingEventHandler(options), origin(in: api, options)]
        if members.allSatisfy(\.isEmpty) { return Code() }
        return """
            extension \(identifier(handler)) {
                \(sections: members)
            }
            """
    }

    /// What the binary can tell of the document that it was made of.
    private func origin(in api: API, _ options: EmitOptions) -> Code {
        if api.hash.isEmpty { return Code() }
        let origin = JSONLiteral.object([
            JSONLiteral.Member(name: "document", value: .string(api.document)),
            JSONLiteral.Member(name: "function", value: .string(name)),
            JSONLiteral.Member(name: "sha256", value: .string(api.hash)),
        ])
        return """
            \(options.modifier)static var origin: StaticString {
                \(jsonLiteral(.object([JSONLiteral.Member(name: "gatewright", value: origin)])))
            }
            """
    }

    /// Which routes stream; nothing where none does.
    private func streaming(_ options: EmitOptions) -> Code {
        let operations = requestOperations
        let indices = operations.indices.filter { operations[$0].isStreaming }
        if indices.isEmpty { return Code() }
        let declaration: Fragment = "\(options.modifier)static func isStreaming(route: Int) -> Bool"
        if indices.count == operations.count { return "\(declaration) { true }" }
        return """
            \(declaration) {
                switch route {
                \(lines: Self.ranges(of: indices).map { "case \($0): true" as Code })
                default: false
                }
            }
            """
    }

    /// Ascending numbers as the patterns of a `case`: `1`, `3...5`.
    private static func ranges(of numbers: [Int]) -> [Fragment] {
        var ranges: [ClosedRange<Int>] = []
        for number in numbers {
            if let last = ranges.last, last.upperBound == number - 1 {
                ranges[ranges.count - 1] = last.lowerBound...number
            } else {
                ranges.append(number...number)
            }
        }
        return ranges.map { $0.count == 1 ? "\($0.lowerBound)" as Fragment : "\($0.lowerBound)...\($0.upperBound)" }
    }

    private func respond(_ options: EmitOptions) -> [Code] {
        let declaration: Fragment = "\(options.modifier)func respond(to request: Request, route: Int, context: Context)"
        let hidden = Set(operations.map(\.name))
        let cases = requestOperations.enumerated().map { $1.dispatch(case: $0, hidden: hidden) }
        // Compiling an `async` function takes time for the square of the number of calls in it: minutes for hundreds.
        let groupSize = 16
        if cases.count <= groupSize { return [dispatcher(declaration, cases)] }
        var calls: [Code] = []
        var groups: [Code] = []
        for first in stride(from: 0, to: cases.count, by: groupSize) {
            let last = min(first + groupSize, cases.count) - 1
            let label: Fragment = "route\(first)To\(last)"
            let call: Fragment = "try await respond(to: request, \(label): route, context: context)"
            calls.append("case \(first)...\(last): return \(call)")
            groups.append(
                dispatcher(
                    "private func respond(to request: Request, \(label) route: Int, context: Context)",
                    Array(cases[first...last])))
        }
        return [dispatcher(declaration, calls)] + groups
    }

    private func dispatcher(_ declaration: Fragment, _ cases: [Code]) -> Code {
        """
        \(declaration) async throws -> Response {
            switch route {
            \(lines: cases)
            default: throw HTTPError(.notFound)
            }
        }
        """
    }

    /// Keeps the runtime's default from satisfying the requirement, so that a function without its own method does not
    /// compile.
    private func missingEventHandler(_ options: EmitOptions) -> Code {
        guard receivesOtherEvents else { return Code() }
        return """
            @available(*, unavailable, message: "answer the events that are no HTTP request here")
            \(options.modifier)\(Self.eventSignature) {
                throw HTTPError(.notImplemented)
            }
            """
    }
}

extension Operation {
    fileprivate func requirement(in api: API) -> Code {
        """
        \(documentation(in: api))
        \(signature)
        """
    }

    /// - Parameter hidden: Methods of the protocol, which hide types of the same name in expressions.
    fileprivate func dispatch(case index: Int, hidden: Set<String>) -> Code {
        // The parameters of the method around hide these.
        let isHidden = name == "request" || name == "route" || name == "context"
        let input: Fragment = hidden.contains(type) ? ".init" : self.input
        let method: Fragment = isHidden ? "self.\(identifier(name))" : identifier(name)
        let call: Fragment = "try await \(method)(\(input)(request), context: context)"
        let response: Fragment =
            responses.isEmpty ? "" : choosesMediaType ? ".response(to: request)" : ".response"
        return "case \(index): return \(call)\(response)"
    }
}
