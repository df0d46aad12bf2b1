import GatewrightAPI
import GatewrightEmit
import GatewrightSpec

/// The examples of a function's operations, as expressions for stubs and their tests.
struct FunctionExamples {
    /// The client that test targets get of the function.
    let client: String?
    /// The client's methods that ask authorizers, by the types of these.
    private let authorizerMethods: [String: Fragment]
    private let contract: Contract?
    private let literal: ExampleLiteral

    init(_ function: Function, in api: API) {
        var reduced = api.reduced(to: [function.name], forTests: true)
        // What is wrong with an example is said when the tests are built.
        reduced.resolveContract(in: api, diagnostics: Diagnostics())
        client = reduced.clientNames.first
        authorizerMethods = Dictionary(
            zip(function.authorizers.map(\.type), function.authorizerMethods), uniquingKeysWith: { first, _ in first })
        contract = reduced.contract
        literal = ExampleLiteral(reduced)
    }

    /// The example of an answer, and the case of `Output` that it is: the first of a success that the author has.
    func answer(of operation: Operation) -> (name: String, expression: Fragment)? {
        guard let contract = contract?.operations[operation.name] else { return nil }
        for response in operation.responses {
            guard case .code(let code) = response.status, 200..<300 ~= code,
                let answer = contract.answers.first(where: { $0.status == code }), let value = answer.documented,
                case .json(let type, _)? = response.content, let body = literal.expression(of: value, as: type)
            else { continue }
            var arguments = [body]
            for header in response.headers where header.isRequired {
                guard let value = answer.headers.first(where: { $0.header.name == header.name })?.value,
                    let expression = literal.expression(of: value, as: header.type)
                else { return nil }
                arguments.append("\(argumentLabel(header.name)): \(expression)")
            }
            return (response.name, ".\(identifier(response.name))(\(arguments))")
        }
        return nil
    }

    /// A call of the client's method of an operation behind a non-proxy integration.
    func mappedCall(of operation: Operation) -> Fragment? {
        guard client != nil, operation.mapping != nil,
            case .object(let parts)? = contract?.operations[operation.name]?.request,
            let event = parts.first(where: { $0.name == "event" })?.value
        else { return nil }
        let name = identifier(operation.name)
        if case .named(let path, _) = operation.eventType, contract?.examples[path] != nil {
            return "\(name)(event: .example)"
        }
        return literal.expression(of: event, as: operation.eventType).map { "\(name)(event: \($0))" }
    }

    /// A call of the client's method that asks an authorizer with what identifies a client.
    func call(of authorizer: LambdaAuthorizer) -> Fragment? {
        guard client != nil, let method = authorizerMethods[authorizer.type],
            case .object(let values)? = contract?.authorizers[authorizer.type]?.request.member("identity")
        else { return nil }
        var arguments: [Fragment] = []
        for source in authorizer.identity where source.isRequired && source.location != .context {
            guard let value = values.first(where: { $0.name == source.name })?.value,
                let text = literal.expression(of: value, as: .string)
            else { return nil }
            arguments.append("\(argumentLabel(source.name)): \(text)")
        }
        return "\(method)(\(arguments))"
    }

    /// A call of the client's method with what a request has to have.
    ///
    /// - Returns: nil where some of that has no short expression, or where the document has an answer for what is not
    ///   written yet, so that a test could not tell.
    func call(of operation: Operation) -> Fragment? {
        let mayBeUnwritten = operation.responses.contains { [.default, .range(5), .code(501)].contains($0.status) }
        guard !mayBeUnwritten || answer(of: operation) != nil,
            case .object(let parts)? = contract?.operations[operation.name]?.request, operation.negotiation == nil
        else { return nil }
        func part(_ name: String) -> JSONLiteral? { parts.first { $0.name == name }?.value }
        var arguments: [Fragment] = []
        if operation.method == .any {
            guard case .string(let method)? = part("method") else { return nil }
            arguments.append("method: .\(identifier(method.lowercased()))")
        }
        for parameter in operation.parameters where parameter.isRequired {
            guard case .object(let values)? = part(parameter.location.rawValue),
                let value = values.first(where: { $0.name == parameter.wireName })?.value,
                let expression = literal.expression(of: value, as: parameter.type)
            else { return nil }
            arguments.append("\(argumentLabel(parameter.name)): \(expression)")
        }
        if let body = operation.body, body.isRequired {
            guard body.contentTypeName == nil, case .json(let type, _) = body.content else { return nil }
            if case .named(let path, _) = type, contract?.examples[path] != nil {
                arguments.append("body: .example")
            } else {
                guard let value = part("body"), let expression = literal.expression(of: value, as: type) else {
                    return nil
                }
                arguments.append("body: \(expression)")
            }
        }
        return "\(identifier(operation.name))(\(arguments))"
    }
}
