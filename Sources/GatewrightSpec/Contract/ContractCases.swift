import GatewrightAPI

/// The cases of a contract: each says one thing that a request must not do.
struct ContractCases {
    let checks: ExampleChecks
    var making: ExampleMaking
    let function: Function
    /// Declarations whose members have been looked at, in this operation or another: one case for each limit is enough.
    var seen: Set<[String]> = []
    private var routes: ContractRoutes
    var found: [ContractCase] = []

    /// More of one operation tell nothing new.
    private static let maximumCount = 400

    init(_ making: ExampleMaking, function: Function) {
        checks = making.checks
        self.making = making
        self.function = function
        routes = ContractRoutes(of: function)
    }

    mutating func cases(
        of operation: Operation, request: JSONLiteral, _ contract: OperationContract
    ) -> [ContractCase] {
        found = [ContractCase("an example of every part", .none)]
        let least = Reduction(checks: checks).least(of: operation, request)
        if least != request { found.append(ContractCase("only what must be there", .request(least))) }
        for parameter in operation.parameters { add(parameter, request) }
        if let body = operation.body {
            add(body, request)
            addBody(of: body, request)
        }
        if contract.isFoundByPath { found += routes.cases(around: operation) }
        // An answer to HEAD has no body that could name a keyword.
        if operation.method == .head { for index in found.indices { found[index].keyword = nil } }
        return Array(found.prefix(Self.maximumCount))
    }

    /// The cases of another form of an operation's body.
    mutating func cases(of body: RequestBody, in form: String, request: JSONLiteral) -> [ContractCase] {
        found = [ContractCase("an example in \(form)", .none)]
        addBody(of: body, request)
        return Array(found.prefix(Self.maximumCount))
    }

    /// Other values of an answer: with null, with other variants of unions and with members that the first one lacks.
    mutating func changes(ofAnswer value: JSONLiteral, _ type: TypeReference) -> [(pointer: String, value: JSONLiteral)]
    {
        found = []
        var root = CaseRoot.body(type, value)
        root.isAnswer = true
        walk(type, value, at: "/body", as: .json, root: root)
        return found.prefix(100).compactMap { found in
            guard case .set(let pointer, let new) = found.change else { return nil }
            return (String(pointer.dropFirst("/body".count)), new)
        }
    }

    /// The cases of an operation behind a non-proxy integration, each with an event.
    mutating func cases(ofMapped operation: Operation, _ type: TypeReference, _ event: JSONLiteral) -> [ContractCase] {
        found = []
        walk(type, event, at: "/body", as: .json, root: .body(type, event))
        let cases = found.prefix(Self.maximumCount).compactMap { checks.mapped($0, of: operation, type, event) }
        return [ContractCase("an example of every part", .none)] + cases
    }

    // MARK: Parameters

    private mutating func add(_ parameter: Parameter, _ request: JSONLiteral) {
        let location = parameter.location.rawValue
        guard let value = request.member(location)?.member(parameter.wireName) else { return }
        let pointer = "/\(location)/\(parameter.wireName.pointerToken)"
        let title = "the \(location) parameter \(parameter.wireName)"
        if parameter.isRequired, parameter.location != .path, !(parameter.encoding.isSpread && value.isObject) {
            found.append(ContractCase("without \(title)", .remove(pointer), keyword: "required", status: 400))
        }
        let type = parameter.encoding == .json ? parameter.type : parameter.type.unwrapped
        guard type.unconstrained.isParameterScalar else {
            let root = CaseRoot(type: type, value: value, pointer: pointer, title: title, name: title)
            return walk(type, value, at: pointer, as: Carriage(parameter), root: root)
        }
        for boundary in boundaries(of: type, value) + listed(in: type, besides: value)
        where boundary.value.isSendable(in: parameter.location) && checks.fault(in: boundary.value, as: type) == nil {
            found.append(ContractCase("\(title) \(boundary.words)", .set(pointer, boundary.value)))
        }
        for violation in violations(of: type, value, isText: parameter.encoding != .json)
            + checks.assertionViolations(of: type, value)
        where violation.value.isSendable(in: parameter.location) && checks.fault(in: violation.value, as: type) != nil {
            found.append(
                ContractCase(
                    "\(title) \(violation.words)", .set(pointer, violation.value), keyword: violation.keyword,
                    status: 400))
        }
    }
}

extension ParameterEncoding {
    /// Whether the members of an object stand beside other parameters.
    fileprivate var isSpread: Bool { if case .styled(let style) = self { style.explode } else { false } }
}

extension JSONLiteral {
    /// The element or member of a token of a JSON pointer.
    func inner(_ token: String) -> JSONLiteral? {
        guard case .array(let elements) = self else { return member(token) }
        return Int(token).flatMap { elements.indices.contains($0) ? elements[$0] : nil }
    }

    fileprivate var isObject: Bool { if case .object = self { true } else { false } }

    /// Whether a parameter's text says a value, and only this one: empty ones say nothing, and where lists are written
    /// without escapes, separators part more than they should.
    func isSendable(in location: Parameter.Location) -> Bool {
        switch self {
        case .null: return false
        case .boolean, .integer, .number: return true
        case .array(let elements): return !elements.isEmpty
        case .object(let members): return !members.isEmpty
        case .string(let text):
            switch location {
            case .query: return true
            // Clients leave out segments that are dots.
            case .path: return !["", ".", ".."].contains(text)
            case .header: return Self.isFieldValue(text, without: ",")
            case .cookie: return Self.isFieldValue(text, without: ",;\"")
            }
        }
    }

    private static func isFieldValue(_ text: String, without separators: String) -> Bool {
        if text.isEmpty || text.utf8.first == 0x20 || text.utf8.last == 0x20 { return false }
        return text.unicodeScalars.allSatisfy {
            0x20..<0x7F ~= $0.value && !separators.unicodeScalars.contains($0)
        }
    }

    /// The value with another one at a place, or without what stands there.
    func setting(_ path: some Collection<String>, to new: JSONLiteral?) -> JSONLiteral {
        guard let token = path.first else { return new ?? .null }
        let rest = path.dropFirst()
        switch self {
        case .array(var elements):
            guard let index = Int(token), elements.indices.contains(index) else { return self }
            elements[index] = elements[index].setting(rest, to: new)
            return .array(elements)
        case .object(var members):
            if let index = members.firstIndex(where: { $0.name == token }) {
                if rest.isEmpty, new == nil {
                    members.remove(at: index)
                } else {
                    members[index].value = members[index].value.setting(rest, to: new)
                }
            } else if let new {
                members.append(.init(name: token, value: new))
            }
            return .object(members)
        default: return self
        }
    }
}

extension String {
    /// The tokens of a JSON pointer, RFC 6901.
    var pointerTokens: [String] {
        split(separator: "/" as Character, omittingEmptySubsequences: false).dropFirst().map { token in
            token.split(separator: "~" as Character, omittingEmptySubsequences: false).enumerated().map { index, part in
                index == 0 ? String(part) : (part.first == "1" ? "/" : "~") + part.dropFirst()
            }.joined()
        }
    }
}
