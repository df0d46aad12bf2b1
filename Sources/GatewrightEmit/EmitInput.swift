import GatewrightAPI

/// What a handler is given, and how it is read from a request.
extension Operation {
    func inputDeclaration(_ options: EmitOptions) -> Code {
        let members = inputMembers
        let initializer = options.initializer(
            members.map {
                (
                    $0.swiftName, $0.declared(in: options.scope),
                    $0.initialValue == nil && !$0.isRequired ? " = nil" : $0.initialization
                )
            })
        if members.isEmpty, initializer.isEmpty { return "\(options.modifier)struct Input: Equatable, Sendable {}" }
        return """
            \(options.modifier)struct Input: Equatable, Sendable {
                \(sections: ["\(lines: members.map { $0.declaration(options) })", initializer])
            }
            """
    }

    func reading(_ options: EmitOptions) -> Code {
        """
        extension \(input) {
            \(options.modifier)init(_ request: Request) throws(HTTPError) {
                \(readingBody)
            }
        }
        """
    }

    private var readingBody: Code {
        let members = inputMembers
        if members.allSatisfy({ $0.source == .method }), negotiation == nil {
            return members.isEmpty ? "self.init()" : "self.init(method: request.method)"
        }
        let types = members.flatMap(\.types)
        // A member called like a type hides it in every expression of the initializer.
        let hidden = Set(types.compactMap(\.rootName)).intersection(members.map(\.swiftName))
        var locals = Locals(reserved: ["reader", "request"], types: types)
        var lines: [Code] = []
        var conditions: [Fragment] = []
        var arguments: [Fragment] = []
        for member in members {
            guard let reading = member.reading(hidden: hidden) else {
                arguments.append("method: request.method")
                continue
            }
            let local = locals.name(member.swiftName)
            lines.append("let \(local)\(reading)")
            if let check = member.check(local) { lines.append(Code(check)) }
            if member.isRequired, member.mayBeMissing { conditions.append("let \(local)") }
            arguments.append("\(argumentLabel(member.swiftName)): \(local)\(member.fallback)")
        }
        if case .refused(let mediaTypes) = negotiation { lines.append("reader.accept(\(stringLiteral(mediaTypes)))") }
        conditions.append("reader.isValid")
        return """
            var reader = RequestReader(request)
            \(lines: lines)
            \(list("guard ", conditions, " else { throw reader.error }"))
            \(list("self.init(", arguments, ")"))
            """
    }

    /// The members of `Input`, as in `limit: Int?`, by name.
    package var inputSignature: [(name: String, text: Fragment)] {
        inputMembers.map { ($0.swiftName, "\($0.name): \($0.declared())") }
    }

    /// The method where it is not fixed, parameters, then the body.
    var inputMembers: [InputMember] {
        var members: [InputMember] = []
        if method == .any { members.append(InputMember(source: .method, isRequired: true)) }
        members += parameters.map { InputMember(source: .parameter($0), isRequired: $0.isRequired) }
        if case .chosen(let choice) = negotiation {
            members.append(InputMember(source: .accept(choice), isRequired: true))
        }
        if let body {
            if let name = body.contentTypeName {
                members.append(InputMember(source: .contentType(name), isRequired: body.isRequired))
            }
            members.append(InputMember(source: .body(body), isRequired: body.isRequired))
        }
        return members
    }
}

/// A property of `Input`.
struct InputMember {
    enum Source {
        case method
        case parameter(Parameter)
        case accept(Negotiation.Choice)
        /// The name of the member.
        case contentType(String)
        case body(RequestBody)

        static func == (source: Source, other: Source) -> Bool {
            if case (.method, .method) = (source, other) { true } else { false }
        }
    }

    var source: Source
    var isRequired: Bool

    var swiftName: String {
        switch source {
        case .method: "method"
        case .parameter(let parameter): parameter.name
        case .accept(let choice): choice.name
        case .contentType(let name): name
        case .body: "body"
        }
    }

    var name: Fragment { identifier(swiftName) }

    /// nil for the method.
    var type: TypeReference? {
        switch source {
        case .method: nil
        case .parameter(let parameter): parameter.encoding == .json ? parameter.type : parameter.type.unwrapped
        case .accept(let choice): .named(choice.type, isEnumeration: true)
        case .contentType: .string
        case .body(let body): body.content.type
        }
    }

    /// What it is where the client sends nothing.
    var initialValue: Fragment? {
        if case .parameter(let parameter) = source { parameter.initialValue?.code } else { nil }
    }

    var initialization: Fragment { initialValue.map { " = \($0)" } ?? "" }

    /// What stands for nil.
    var fallback: Fragment {
        if let initialValue { return " ?? \(initialValue)" }
        // The body may be left out, and be `null` as well: either is nil.
        return !isRequired && type?.isOptional == true ? " ?? nil" : ""
    }

    /// Whether reading gives nil after a fault.
    var mayBeMissing: Bool { if case .contentType = source { false } else { true } }

    private var isBoxed: Bool { if case .body(let body) = source { body.isLarge } else { false } }

    /// What reading it mentions.
    var types: [TypeReference] {
        guard case .body(let body) = source else { return type.map { [$0] } ?? [] }
        return [body.content.type] + body.content.forms.map(\.type)
    }

    func declared(in scope: [String] = []) -> Fragment {
        guard let type else { return "HTTPMethod" }
        let code = type.code(in: scope)
        return isRequired || type.isOptional || initialValue != nil ? code : "\(code)?"
    }

    func declaration(_ options: EmitOptions) -> Code {
        let documentation =
            switch source {
            case .method, .accept: Documentation()
            case .contentType: Documentation(summary: "The media type of the body, as the client gives it.")
            case .parameter(let parameter): parameter.documentation
            case .body(let body): body.documentation
            }
        // A wrapped property has no value by default, not even an optional one.
        let initial: Fragment = isBoxed && !isRequired ? " = nil" : initialization
        let wrapper: Fragment = isBoxed ? "@Boxed " : ""
        return """
            \(documentation.comment())
            \(wrapper)\(options.modifier)var \(name): \(declared(in: options.scope))\(initial)
            """
    }

    /// What notes a parameter outside its limits.
    func check(_ local: Fragment) -> Fragment? {
        if case .parameter(let parameter) = source { parameter.check(local) } else { nil }
    }

    /// What follows `let name` to read the member: its type, where it must be said, and an expression.
    func reading(hidden: Set<String>) -> Code? {
        guard let type else { return nil }
        switch source {
        case .method:
            return nil
        case .parameter(let parameter):
            return Code(parameter.reading(hidden: hidden))
        case .accept:
            return ": \(type.code)? = reader.accept()"
        case .contentType:
            return isRequired ? " = reader.contentType" : " = reader.contentTypeIfPresent"
        case .body(let body):
            return body.content.reading(isRequired: isRequired, isValidated: body.isValidated, hidden: hidden)
        }
    }
}
