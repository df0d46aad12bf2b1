import GatewrightAPI
import GatewrightEmit
import GatewrightSpec

/// The examples of a function's operations, as expressions for stubs and their tests.
struct FunctionExamples {
    /// An answer of the document's that a stub gives.
    struct Answer {
        /// The case of `Output`.
        var name: String
        var expression: Fragment
        /// The content that it is in.
        var content: Content
    }

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

    /// The example of an answer: the first of a success that the author has.
    func answer(of operation: Operation) -> Answer? {
        guard let contract = contract?.operations[operation.name] else { return nil }
        for response in operation.responses {
            guard let status = response.success(in: operation), let content = response.content else { continue }
            let answers = contract.answers.filter { $0.status == response.exampleStatus(in: operation) }
            guard let answer = answers.first(where: { $0.documented != nil }), let value = answer.documented,
                let form = answer.content, let body = body(value, in: form, of: content)
            else { continue }
            var arguments = response.status.isFixed ? [body] : ["status: \(status)" as Fragment, body]
            for header in response.headers where header.isRequired {
                guard let value = answer.headers.first(where: { $0.header.name == header.name })?.value,
                    let expression = literal.expression(of: value, as: header.type)
                else { return nil }
                arguments.append("\(argumentLabel(header.name)): \(expression)")
            }
            return Answer(
                name: response.name, expression: ".\(identifier(response.name))(\(arguments))", content: form)
        }
        return nil
    }

    /// The body of an answer, in one of its forms.
    private func body(_ value: JSONLiteral, in form: Content, of content: Content) -> Fragment? {
        let body: Fragment?
        switch form {
        case .json(let type, _): body = literal.expression(of: value, as: type)
        case .text(let type, _): body = form.isOfAnyType ? nil : literal.expression(of: value, as: type)
        case .form, .parts, .bytes, .stream, .alternatives: body = nil
        }
        guard case .alternatives(let alternatives, _) = content else { return body }
        guard let body, let alternative = alternatives.first(where: { $0.content == form }) else { return nil }
        return ".\(identifier(alternative.name))(\(body))"
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

    /// The arguments that the client's method and `Input` take, with what a request has to have.
    ///
    /// - Parameter answer: what the handler answers, for which the client asks.
    /// - Returns: nil where some of that has no short expression.
    func arguments(of operation: Operation, answer: Answer?) -> [Fragment]? {
        guard case .object(let parts)? = contract?.operations[operation.name]?.request else { return nil }
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
        if case .chosen(let choice) = operation.negotiation {
            let chosen = choice.forms.first { $0.mediaType == answer?.content.mediaTypes } ?? choice.forms.first
            guard let chosen else { return nil }
            arguments.append("\(argumentLabel(choice.name)): .\(identifier(chosen.name))")
        }
        if let body = operation.body, body.isRequired {
            guard let value = part("body"), case .string(let mediaType)? = part("mediaType"),
                let expression = requestBody(value, mediaType, in: body.content)
            else { return nil }
            if let name = body.contentTypeName {
                arguments.append("\(argumentLabel(name)): \(stringLiteral(mediaType))")
            }
            arguments.append("body: \(expression)")
        }
        return arguments
    }

    private func requestBody(_ value: JSONLiteral, _ mediaType: String, in content: Content) -> Fragment? {
        switch content {
        case .json(let type, _), .form(let type, _, _):
            if case .named(let path, _) = type, contract?.examples[path] != nil { return ".example" }
            return literal.expression(of: value, as: type)
        case .text(let type, _): return literal.expression(of: value, as: type)
        case .bytes: return literal.expression(of: value, as: .string).map { "Array(\($0).utf8)" }
        case .parts, .stream: return nil
        case .alternatives(let alternatives, _):
            let alternative = alternatives.first { alternative in
                alternative.content.mediaTypes.split(separator: "," as Character)
                    .contains { $0.drop { $0 == " " } == mediaType }
            }
            guard let alternative, let body = requestBody(value, mediaType, in: alternative.content) else { return nil }
            return ".\(identifier(alternative.name))(\(body))"
        }
    }
}

extension Response {
    /// The status of a success that it is for. Nil for what is none.
    fileprivate func success(in operation: Operation) -> Int? {
        switch status {
        case .code(let code): 200..<300 ~= code ? code : nil
        case .range(let hundreds): hundreds == 2 ? 200 : nil
        // Beside others it is for what goes wrong.
        case .default: operation.responses.count == 1 ? 200 : nil
        }
    }
}

extension Response.Status {
    fileprivate var isFixed: Bool { if case .code = self { true } else { false } }
}
