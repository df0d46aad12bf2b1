import GatewrightAPI

/// The client of a function: a method for each operation, which takes what `Input` holds and returns an `Output`.
extension Function {
    /// - Parameter isWhole: false where ``clientExtensions(_:in:)`` have the methods.
    func client(_ names: TestNames, in api: API, isWhole: Bool) -> Code {
        """
        \(documentationComment("Sends the Lambda function \(codeSpan(name)) requests as API Gateway would."))
        struct \(names.client): GatewrightTesting.FunctionClient {
            let client: GatewrightTesting.Client

            /// - Parameters:
            ///   - payload: The format of all events, instead of the one that each integration declares.
            ///   - caller: Who sends the requests, as an authorizer of the API would have found out.
            ///   - apiKey: The key that requests have in `X-API-Key`.
            init(
                _ function: some \(identifier(handler)), payload: GatewrightTesting.PayloadFormat? = nil,
                caller: Gatewright.Caller? = nil, apiKey: String? = nil
            ) {
                client = GatewrightTesting.Client(
                    \(names.contract), function, payload: payload, caller: caller, apiKey: apiKey)
            }

            /// A client of a function that runs elsewhere.
            init(
                _ host: some GatewrightTesting.FunctionHost, payload: GatewrightTesting.PayloadFormat? = nil,
                caller: Gatewright.Caller? = nil, apiKey: String? = nil
            ) {
                client = GatewrightTesting.Client(
                    \(names.contract), host: host, payload: payload, caller: caller, apiKey: apiKey)
            }

            /// A client of an API that is asked by HTTP.
            init(_ sender: some GatewrightTesting.RequestSender) {
                client = GatewrightTesting.Client(\(names.contract), sender: sender)
            }

            \(sections: isWhole ? clientMethods(in: api).map(\.code) : [])
        }
        """
    }

    /// The methods of a client that comes in several files.
    func clientExtensions(_ names: TestNames, in api: API) -> [Section] {
        clientMethods(in: api).map { type, code in
            Section(
                name: type,
                code: """
                    extension \(names.client) {
                        \(code)
                    }
                    """)
        }
    }

    private func clientMethods(in api: API) -> [(type: String, code: Code)] {
        let hidden = Set(requestOperations.map(\.name))
        return requestOperations.map { ($0.type, $0.clientMethods(hidden: hidden, in: api)) }
            + mappedOperations.map { ($0.type, $0.mappedClientMethod(in: api)) }
            + zip(authorizers, authorizerMethods).map {
                ($0.type, $0.clientMethod(named: $1, api.contract?.authorizers[$0.type]))
            }
    }

    /// The names of the client's methods that ask authorizers, in their order.
    package var authorizerMethods: [Fragment] {
        var locals = Locals(reserved: operations.map(\.name) + ["client", "send"])
        return authorizers.map { locals.name($0.type.prefix(1).lowercased() + $0.type.dropFirst()) }
    }
}

extension Operation {
    fileprivate func clientMethods(hidden: Set<String>, in api: API) -> Code {
        let result = result(orElse: "Gatewright.Response")
        let members = inputMembers
        var parameters: [Fragment] = []
        var arguments: [Fragment] = []
        for member in members {
            let isSelf = member.swiftName == "self"
            let declared: Fragment = isSelf ? "self self_" : parameterLabel(member.swiftName)
            let initial: Fragment =
                member.initialValue == nil && !member.isRequired ? " = nil" : member.initialization
            parameters.append("\(declared): \(member.declared())\(initial)")
            arguments.append("\(argumentLabel(member.swiftName)): \(isSelf ? "self_" : member.name)")
        }
        // A method called like the namespace hides it in expressions.
        // So does a parameter.
        let isHidden = hidden.contains(type) || members.contains { $0.swiftName == type }
        let name: Fragment = isHidden ? ".init" : input
        let call = list("\(name)(", arguments, ")")
        return """
            \(documentation(in: api))
            \(list("func \(identifier(self.name))(", parameters, ") async throws -> \(result) {"))
                let request_: \(input) = \(call)
                return try await self.\(identifier(self.name))(request_)
            }

            \(documentation(in: api))
            func \(identifier(self.name))(_ input: \(input)) async throws -> \(result) {
                try await client.call(\(stringLiteral(self.name)), input)
            }
            """
    }

    // MARK: Requests

    /// The way from an `Input` to a request.
    func requestWriting() -> Code {
        let statements = inputMembers.compactMap(\.requestWriting)
        return """
            extension \(input): GatewrightTesting.OperationInput {
                public func write(to request: inout GatewrightTesting.RequestParts) {
                    \(lines: statements)
                }
            }
            """
    }

    // MARK: Answers

    /// The way from an answer to an `Output`.
    func answerReading() -> Code {
        guard !responses.isEmpty else { return Code() }
        // The codes before the ranges that hold them.
        let ordered = responses.enumerated().sorted {
            ($0.element.status.rank, $0.offset) < ($1.element.status.rank, $1.offset)
        }
        let cases = ordered.map { $0.element.answerReading }
        let others: Code =
            ordered.last?.element.status == .default ? Code() : "default: throw answer.undocumented"
        let mayRead = ordered.contains {
            $0.element.content != nil || !$0.element.headers.isEmpty
        }
        return """
            extension \(output): GatewrightTesting.OperationOutput {
                public init(from answer: GatewrightTesting.Answer) throws {
                    \(mayRead ? "var reader = answer.reader" : Code())
                    switch answer.status.code {
                    \(lines: cases)
                    \(others)
                    }
                }
            }
            """
    }
}

extension Response.Status {
    fileprivate var rank: Int {
        switch self {
        case .code: 0
        case .range: 1
        case .default: 2
        }
    }
}

extension Response {
    fileprivate var answerReading: Code {
        let label: Fragment
        var arguments: [Fragment] = []
        switch status {
        case .code(let code): label = "case \(code):"
        case .range(let hundreds):
            label = "case \(hundreds)00...\(hundreds)99:"
            arguments.append("status: answer.status")
        case .default:
            label = "default:"
            arguments.append("status: answer.status")
        }
        var locals = Locals(
            reserved: ["reader", "answer"],
            types: headers.map(\.type) + (content.map { [$0.type] + $0.forms.map(\.type) } ?? []))
        var statements: [Code] = []
        var conditions: [Fragment] = []
        if let content {
            var isStream = false
            if case .stream = content { isStream = true }
            let body = locals.name("body")
            statements.append("let \(body)\(content.reading(isRequired: true, hidden: []))")
            conditions.append("let \(body)")
            arguments.append(isStream ? "Gatewright.ByteStream(\(body))" : body)
            if content.isOfAnyType { arguments.append("contentType: reader.contentType") }
        }
        for header in headers {
            let name = locals.name(header.name)
            statements.append("let \(name)\(header.reading)")
            if header.isRequired { conditions.append("let \(name)") }
            arguments.append("\(argumentLabel(header.name)): \(name)")
        }
        let construction: Code =
            arguments.isEmpty ? "self = .\(identifier(name))" : list("self = .\(identifier(name))(", arguments, ")")
        if statements.isEmpty { return "\(label) \(construction)" }
        conditions.append("reader.isValid")
        return """
            \(label)
                \(lines: statements)
                \(list("guard ", conditions, " else { throw answer.mismatch(reader.error) }"))
                \(construction)
            """
    }
}

extension Header {
    /// What is behind the name of a constant that reads the header of an answer.
    fileprivate var reading: Fragment { style == .cookies ? " = answer.cookies" : parameter.reading(hidden: []) }

    /// A header of an answer is read as one of a request.
    private var parameter: Parameter {
        let encoding: ParameterEncoding =
            switch style {
            case .scalar, .cookies: .text
            case .list(let style): .styled(ParameterStyle(style, explode: false))
            case .simple(let explode): .styled(ParameterStyle(.simple, explode: explode))
            case .json: .json
            }
        return Parameter(
            name: name, wireName: wireName, location: .header, type: type, encoding: encoding, isRequired: isRequired)
    }
}
