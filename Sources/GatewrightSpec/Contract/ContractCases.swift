import GatewrightAPI

/// The cases of a contract: each says one thing that a request must not do.
struct ContractCases {
    let checks: ExampleChecks
    let function: Function
    /// Declarations whose members have been looked at, in this operation or another: one case for each limit is enough.
    private var seen: Set<[String]> = []
    private var paths: Set<String> = []
    var found: [ContractCase] = []

    /// More of one operation tell nothing new.
    private static let maximumCount = 200

    init(checks: ExampleChecks, function: Function) {
        self.checks = checks
        self.function = function
    }

    mutating func cases(
        of operation: Operation, request: JSONLiteral, _ contract: OperationContract
    ) -> [ContractCase] {
        found = [ContractCase("an example of every part", .none)]
        let least = Reduction(checks: checks).least(of: operation, request)
        if least != request { found.append(ContractCase("only what must be there", .request(least))) }
        for parameter in operation.parameters { add(parameter, request) }
        if let body = operation.body { add(body, request) }
        if contract.isFoundByPath { addRoutes(around: operation) }
        // An answer to HEAD has no body that could name a keyword.
        if operation.method == .head { for index in found.indices { found[index].keyword = nil } }
        return Array(found.prefix(Self.maximumCount))
    }

    /// The cases of an operation behind a non-proxy integration, each with an event.
    mutating func cases(ofMapped operation: Operation, _ type: TypeReference, _ event: JSONLiteral) -> [ContractCase] {
        found = []
        walk(type, event, at: "/body", root: (type, event))
        let cases = found.prefix(Self.maximumCount).compactMap { checks.mapped($0, of: operation, type, event) }
        return [ContractCase("an example of every part", .none)] + cases
    }

    // MARK: Routes

    private mutating func addRoutes(around operation: Operation) {
        if paths.isEmpty {
            let depth = function.operations.map { $0.path.split(separator: "/" as Character).count }.max() ?? 0
            let path = String(repeating: "/no-such-resource", count: depth + 1)
            found.append(ContractCase("a path that is none of the document's", .path(path), status: 404))
        }
        guard paths.insert(operation.path).inserted else { return }
        let taken = function.operations.filter { Self.overlap($0.path, operation.path) }.map(\.method)
        guard !taken.contains(.any),
            let other = [Operation.Method.delete, .put, .patch, .post].first(where: { !taken.contains($0) })
        else { return }
        found.append(
            ContractCase("\(other.rawValue), which the path does not have", .method(other.rawValue), status: 405))
    }

    /// Whether some path may be of either template.
    private static func overlap(_ left: String, _ right: String) -> Bool {
        let (left, right) = (left.split(separator: "/" as Character), right.split(separator: "/" as Character))
        let isGreedy = left.last?.hasSuffix("+}") ?? false || right.last?.hasSuffix("+}") ?? false
        return (isGreedy || left.count == right.count)
            && zip(left, right).allSatisfy {
                $0 == $1 || $0.contains("{" as Character) || $1.contains("{" as Character)
            }
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
        let type = parameter.encoding == .json ? parameter.type : parameter.type.withoutNull
        for boundary in boundaries(of: type, value)
        where boundary.value.isSendable(in: parameter.location) && checks.fault(in: boundary.value, as: type) == nil {
            found.append(ContractCase("\(title) \(boundary.words)", .set(pointer, boundary.value)))
        }
        guard type.unconstrained.isParameterScalar else {
            return addParts(of: type, value, title, pointer, isText: parameter.encoding != .json)
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

    // MARK: Bodies

    private mutating func add(_ body: RequestBody, _ request: JSONLiteral) {
        guard let value = request.member("body") else { return }
        if body.isRequired {
            found.append(ContractCase("without a body", .remove("/body"), keyword: "required", status: 400))
        }
        let forms = body.content.forms
        if !forms.contains(where: { $0.mediaTypes.contains("*" as Character) }) {
            found.append(
                ContractCase("a body of another media type", .mediaType("application/x-gatewright-other"), status: 415))
        }
        let sent = request.member("mediaType")?.text
        guard let form = forms.first(where: { $0.mediaTypes.firstMediaType == sent }), case .json(let type, _) = form
        else {
            return
        }
        found.append(ContractCase("a body that is no JSON", .text("{\""), status: 400))
        walk(type, value, at: "/body", root: (type, value))
    }

    private mutating func walk(
        _ type: TypeReference, _ value: JSONLiteral, at pointer: String, root: (type: TypeReference, value: JSONLiteral)
    ) {
        let title = pointer == "/body" ? "a body" : "\(pointer.dropFirst(5)) in the body"
        for violation in violations(of: type, value, isText: false) + checks.assertionViolations(of: type, value) {
            add(
                .set(pointer, violation.value), "\(title) \(violation.words)", violation.keyword, pointer,
                violation.value, root)
        }
        for boundary in boundaries(of: type, value) {
            let changed = root.value.setting(pointer.pointerTokens.dropFirst(), to: boundary.value)
            guard checks.fault(in: changed, as: root.type) == nil else { continue }
            found.append(ContractCase("\(title) \(boundary.words)", .set(pointer, boundary.value)))
        }
        switch (type.withoutNull.unconstrained, value) {
        case (.array(let element), .array(let elements)):
            if let first = elements.first { walk(element, first, at: pointer + "/0", root: root) }
        case (.dictionary(let element), .object(let members)):
            if let first = members.first {
                walk(element, first.value, at: "\(pointer)/\(first.name.pointerToken)", root: root)
            }
        case (.named(let path, _), _):
            guard case .structure(let structure) = checks.declarations[path], seen.insert(path).inserted else { return }
            if structure.isCollection { return walk(structure.properties[0].type, value, at: pointer, root: root) }
            if structure.isTuple { return }
            for property in structure.properties {
                guard let member = value.member(property.wireName) else { continue }
                let place = "\(pointer)/\(property.wireName.pointerToken)"
                if property.isRequired {
                    add(.remove(place), "a body without \(place.dropFirst(5))", "required", place, nil, root)
                }
                if member != .null { walk(property.type, member, at: place, root: root) }
            }
            if case .forbidden = structure.additionalProperties {
                let place = pointer + "/gatewrightUnknown"
                add(
                    .set(place, .boolean(true)), "\(title) with a member that is not allowed", "additionalProperties",
                    place, .boolean(true), root)
            }
        default: break
        }
    }

    /// Adds a case where the body as a whole is then refused: in a union another variant may take it.
    private mutating func add(
        _ change: ContractCase.Change, _ title: String, _ keyword: String?, _ pointer: String, _ value: JSONLiteral?,
        _ root: (type: TypeReference, value: JSONLiteral)
    ) {
        let changed = root.value.setting(pointer.pointerTokens.dropFirst(), to: value)
        guard let fault = checks.fault(in: changed, as: root.type) else { return }
        // What a union says of a fault inside is its own business.
        let isPlain = "/body" + fault.pointer == pointer
        found.append(ContractCase(title, change, keyword: isPlain ? keyword : nil, status: 400))
    }
}

extension ParameterEncoding {
    /// Whether the members of an object stand beside other parameters.
    fileprivate var isSpread: Bool { if case .styled(let style) = self { style.explode } else { false } }
}

extension JSONLiteral {
    fileprivate var isObject: Bool { if case .object = self { true } else { false } }

    fileprivate func isSendable(in location: Parameter.Location) -> Bool {
        guard case .string(let text) = self else { return true }
        if text.isEmpty { return location == .query }
        let isPlain = text.unicodeScalars.allSatisfy { $0.isASCII && $0.value > 0x20 && $0 != "," && $0 != ";" }
        return location == .query || location == .path && text != "." && text != ".." || isPlain
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
