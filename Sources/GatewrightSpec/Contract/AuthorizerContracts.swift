import GatewrightAPI

/// What authorizers are asked in contract tests.
extension ContractResolving {
    func contract(of authorizer: LambdaAuthorizer, in function: Function) -> AuthorizerContract? {
        let others = function.authorizers.filter { $0.kind == authorizer.kind }
        // Where an operation names several, API Gateway takes the first.
        let taken = others.prefix { $0.type != authorizer.type }.flatMap(\.operations)
        let places = authorizer.operations.filter { !taken.contains($0) }
        // Nothing leads to it. That has been said.
        if places.isEmpty, others.count > 1 { return nil }
        guard let identity = identity(of: authorizer) else {
            diagnostics.report(.noContract("the authorizer \(authorizer.scheme)"), at: nil)
            return nil
        }
        func request(_ place: LambdaAuthorizer.Place, _ identity: [JSONLiteral.Member]) -> JSONLiteral {
            .object([
                .init(name: "method", value: .string(method(of: place).rawValue)),
                .init(name: "path", value: .string(place.path.withVariablesFilled)),
                .init(name: "resource", value: .string(place.path)),
                .init(name: "identity", value: .object(identity)),
            ])
        }
        let first = places.first ?? LambdaAuthorizer.Place(method: .get, path: "/")
        var contract = AuthorizerContract(request: request(first, identity))
        contract.cases = [ContractCase("every identity source", .none)]
        let required = identity.filter { member in
            authorizer.identity.contains { $0.name == member.name && $0.isRequired }
        }
        if required.count < identity.count {
            contract.cases.append(
                ContractCase("only the identity sources that must be there", .request(request(first, required))))
        }
        for place in places.dropFirst().prefix(20) {
            let change = ContractCase.Change.request(request(place, identity))
            contract.cases.append(ContractCase("a request for \(place.method.rawValue) \(place.path)", change))
        }
        for source in authorizer.identity where required.contains(where: { $0.name == source.name }) {
            // Every request comes from somewhere.
            if source.location == .context, source.wireName == "identity.sourceIp" { continue }
            contract.cases.append(
                ContractCase(
                    "without the identity source \(source.wireName)", .remove("/identity/\(source.name.pointerToken)"),
                    status: 401))
            if let other = authorizer.mismatch(identity.first { $0.name == source.name }?.value) {
                contract.cases.append(
                    ContractCase(
                        "a token that `identityValidationExpression` refuses",
                        .set("/identity/\(source.name.pointerToken)", other), status: 401))
            }
        }
        if others.count > 1, !others.flatMap(\.operations).contains(where: { $0.path.isCatchAll }) {
            let path = ContractRoutes.pathOfNone(of: others.flatMap(\.operations).map(\.path))
            contract.cases.append(ContractCase("a method that no authorizer protects", .path(path), status: 500))
        }
        return contract
    }

    /// Texts that identify a client, or nil where none is found.
    private func identity(of authorizer: LambdaAuthorizer) -> [JSONLiteral.Member]? {
        var found: [JSONLiteral.Member] = []
        for source in authorizer.identity {
            switch (source.location, source.wireName) {
            case (.context, "identity.sourceIp"): found.append(.init(name: source.name, value: .string("192.0.2.7")))
            case (.context, "identity.userAgent"), (.header, _), (.query, _), (.stageVariable, _), (.token, _):
                let text = TextSamples.text(authorizer.constraints, named: "\(source.name)-value", number: 0)
                guard let text, JSONLiteral.string(text).isSendable(in: .header) else { return nil }
                found.append(.init(name: source.name, value: .string(text)))
            // API Gateway knows the value of others.
            case (.context, let name):
                let isKnown = [
                    "httpMethod", "routeKey", "path", "requestId", "accountId", "apiId", "domainName", "stage",
                ]
                .contains(name)
                if source.isRequired, !isKnown { return nil }
            }
        }
        return found
    }

    private func method(of place: LambdaAuthorizer.Place) -> Operation.Method {
        if place.method != .any { return place.method }
        return whole.methodsReachingAny(at: place.path).first { $0 != .head } ?? .get
    }
}

extension LambdaAuthorizer {
    /// What its token has to satisfy.
    fileprivate var constraints: Constraints {
        var constraints = Constraints()
        constraints.pattern = pattern
        return constraints
    }

    /// A token that API Gateway does not ask about.
    fileprivate func mismatch(_ value: JSONLiteral?) -> JSONLiteral? {
        guard pattern != nil, let value else { return nil }
        return violations(of: .constrained(.string, constraints), value, isText: true)
            .first { $0.value.isSendable(in: .header) }?.value
    }
}

extension String {
    /// A path of a template: `/orders/orderId`.
    fileprivate var withVariablesFilled: String {
        let segments = self == "$default" ? [] : split(separator: "/" as Character)
        return "/"
            + segments.map { $0.hasPrefix("{") ? $0.filter { $0 != "{" && $0 != "}" && $0 != "+" } : String($0) }
            .joined(separator: "/")
    }
}
