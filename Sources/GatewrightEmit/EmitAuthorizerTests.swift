import GatewrightAPI

/// What tests get of authorizers: methods of clients, handlers that note what they are asked, and lines of contracts.
extension LambdaAuthorizer {
    /// The method of the client.
    func clientMethod(named name: Fragment, _ contract: AuthorizerContract?) -> Code {
        var parameters: [Fragment] = []
        var values: [Fragment] = []
        for source in identity where source.isSent {
            let isSelf = source.name == "self"
            let declared: Fragment = isSelf ? "self self_" : parameterLabel(source.name)
            parameters.append("\(declared): \(source.isRequired ? "String" : "String? = nil")")
            values.append("\(stringLiteral(source.name)): \(isSelf ? "self_" : identifier(source.name))")
        }
        let place = contract?.place ?? ("GET", "/")
        parameters.append("for method_: Gatewright.HTTPMethod = .\(identifier(place.method.lowercased()))")
        parameters.append("_ path_: String = \(stringLiteral(place.path))")
        let asked: Fragment = values.isEmpty ? "[:]" : "[\(values)]"
        return """
            \(documentationComment("Asks the authorizer of \(codeSpan(scheme)) as API Gateway does before a request."))
            \(list("func \(name)(", parameters, ") async throws -> \(output) {"))
                try await self.client.authorize(\(stringLiteral(type)), \(asked), method_, path_)
            }
            """
    }

    /// What identifies a client, by the names of members.
    var identityWriting: Code {
        let statements = identity.map { source -> Code in
            "parts.set(\(stringLiteral(source.name)), self.\(identifier(source.name)))"
        }
        return """
            extension \(input): GatewrightTesting.AuthorizerInput {
                public func write(to parts: inout GatewrightTesting.AuthorizerParts) {
                    \(lines: statements)
                    parts.set(self.methodARN)
                }
            }
            """
    }

    var recordingMethod: Code {
        """
        func authorize(_ input: \(input), context: Gatewright.Context) async throws -> \(output) {
            recording.decide(\(stringLiteral(type)), input)
        }
        """
    }

    /// How it is asked, with an example.
    func description(_ contract: AuthorizerContract?) -> [JSONLiteral.Member] {
        let sources = identity.map { source in
            JSONLiteral.object([
                .init(name: "member", value: .string(source.name)),
                .init(name: "in", value: .string(source.location.rawValue)),
                .init(name: "name", value: .string(source.wireName)),
                .init(name: "required", value: .boolean(source.isRequired)),
            ])
        }
        var members: [JSONLiteral.Member] = [
            .init(name: "authorizer", value: .string(type)), .init(name: "at", value: .string(place)),
            .init(name: "kind", value: .string(kind == .token ? "token" : "request")),
            .init(name: "answer", value: .string(answer.rawValue)), .init(name: "identity", value: .array(sources)),
        ]
        if isPayload2 { members.append(.init(name: "payload2", value: .boolean(true))) }
        // The gateway of tests reads it as the runtime does.
        if let pattern { members.append(.init(name: "pattern", value: .string(pattern.spelledOut ?? pattern.source))) }
        if let contract { members.append(.init(name: "request", value: contract.request)) }
        return members
    }
}

extension LambdaAuthorizer.Source {
    /// Whether a client says it, rather than API Gateway itself.
    fileprivate var isSent: Bool {
        location != .context || wireName == "identity.sourceIp" || wireName == "identity.userAgent"
    }
}

extension AuthorizerContract {
    /// A method and a path behind the authorizer.
    fileprivate var place: (method: String, path: String)? {
        guard let method = request.member("method")?.text, let path = request.member("path")?.text else { return nil }
        return (method, path)
    }
}
