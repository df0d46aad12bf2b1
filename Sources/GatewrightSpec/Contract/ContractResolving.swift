import GatewrightAPI

extension API {
    /// Makes examples and contract cases of everything that is left in the API.
    ///
    /// - Parameter whole: the API with the operations of all functions, of which some may take methods from ANY.
    package mutating func resolveContract(in whole: API, diagnostics: Diagnostics) {
        var resolving = ContractResolving(self, whole: whole, diagnostics: diagnostics)
        contract = resolving.contract()
    }
}

struct ContractResolving {
    let api: API
    let whole: API
    let checks: ExampleChecks
    var making: ExampleMaking
    let diagnostics: Diagnostics

    fileprivate init(_ api: API, whole: API, diagnostics: Diagnostics) {
        self.api = api
        self.whole = whole
        self.diagnostics = diagnostics
        var checks = ExampleChecks()
        var documented = DocumentedExamples(diagnostics: diagnostics)
        api.forEachDeclaration { declaration, path in
            checks.declarations[path] = declaration.kind
            documented.ofDeclarations[path] = declaration.exampleKeyword
        }
        self.checks = checks
        making = ExampleMaking(checks, documented: documented)
    }

    fileprivate mutating func contract() -> Contract {
        var contract = Contract()
        var declarations: [(path: [String], isRead: Bool)] = []
        var otherNames: Set<[String]> = []
        api.forEachDeclaration { declaration, path in
            declarations.append((path, declaration.directions.contains(.decoding)))
            if declaration.original != nil { otherNames.insert(path) }
        }
        // What stands in a type that is only another name has the example of what that is the name of.
        func isOtherName(_ path: [String]) -> Bool { path.indices.contains { otherNames.contains(Array(path[...$0])) } }
        making.isForDecoders = true
        for (path, isRead) in declarations where isRead && !isOtherName(path) {
            let type = TypeReference.named(path, isEnumeration: false)
            let value = making.example(of: type, named: path.last ?? "value")
            contract.examples[path] = value.map { checks.mapped($0, as: type) }
        }
        making.isForDecoders = false
        for function in api.functions {
            var cases = ContractCases(making, function: function)
            var answers = cases
            for operation in function.requestOperations {
                guard let resolved = self.operation(operation, of: function, &cases, &answers) else { continue }
                contract.operations[operation.name] = resolved
            }
            for operation in function.mappedOperations {
                contract.operations[operation.name] = mapped(operation, &cases)
            }
            for authorizer in function.authorizers {
                contract.authorizers[authorizer.type] = self.contract(of: authorizer, in: function)
            }
        }
        return contract
    }

    private mutating func operation(
        _ operation: Operation, of function: Function, _ cases: inout ContractCases, _ answers: inout ContractCases
    ) -> OperationContract? {
        guard let request = request(of: operation) else {
            diagnostics.report(.noContract("\(operation.method.rawValue) \(operation.path)"), at: nil)
            return nil
        }
        var contract = OperationContract(
            place: operation.place, formats: function.formats(of: operation), request: .object(request))
        // Such a route takes everything, and is what the event names.
        contract.isFoundByPath = !function.operations.contains {
            $0.path == "$default" || $0.path.hasPrefix("/{") && $0.path.hasSuffix("+}")
        }
        if operation.method != .head {
            contract.answers = operation.responses.flatMap { self.answers($0, of: operation, &answers) }
        }
        if case .json(let type, _) = operation.body?.content.forms.first,
            let body = request.first(where: { $0.name == "body" })
        {
            contract.unread = checks.unread(of: body.value, as: type, at: "/body")
        }
        contract.cases = cases.cases(of: operation, request: .object(request), contract)
        contract.cases += acceptCases(of: operation)
        for (title, example) in documentedBodies(of: operation) {
            var parts = JSONLiteral.object(request)
            parts.set("body", example)
            contract.cases.append(ContractCase("the example \(title)", .request(parts)))
        }
        if let body = operation.body {
            for (value, mediaType) in bodies(of: operation).dropFirst() {
                var parts = JSONLiteral.object(request)
                parts.set("body", value)
                parts.set("mediaType", .string(mediaType))
                contract.others.append((parts, cases.cases(of: body, in: mediaType, request: parts)))
            }
        }
        return contract
    }

    private mutating func mapped(_ operation: Operation, _ cases: inout ContractCases) -> OperationContract? {
        let type = operation.body?.content.jsonType ?? .json
        guard var event = making.example(of: type, named: "event") else {
            diagnostics.report(.noContract("\(operation.method.rawValue) \(operation.path)"), at: nil)
            return nil
        }
        if case .texts(let marks) = operation.mapping?.selector {
            for mark in marks { event = event.setting(mark.path, to: .string(mark.text)) }
        }
        guard checks.fault(in: event, as: type) == nil else { return nil }
        var contract = OperationContract(
            place: operation.place, formats: [],
            request: .object([.init(name: "event", value: checks.mapped(event, as: type))]))
        contract.isMapped = true
        let result = operation.responses.first?.content?.jsonType ?? .json
        if let value = making.example(of: result, named: "result") {
            var answer = ExampleAnswer(status: 200, content: .json(result, mediaType: "application/json"), body: value)
            answer.unread = checks.unread(of: value, as: result, at: "")
            contract.answers = [answer]
        }
        contract.unread = checks.unread(of: event, as: type, at: "/event")
        contract.cases = cases.cases(ofMapped: operation, type, event)
        return contract
    }
}

extension Diagnostic.Message {
    static func noContract(_ operation: String) -> Self {
        .init(
            .note, "no-contract", "\(cropped(operation)) has no contract tests, as no request can be made up for it",
            why:
                "of a part that it must have, no value was found that satisfies the schema, or the document says none, or "
                + "a variable is a part of a segment of its path only")
    }
}

extension Function {
    /// In which formats the events of an operation come: what its integration says, or all where there is none.
    fileprivate func formats(of operation: Operation) -> [EventFormat] {
        // Only HTTP APIs have such a route.
        if operation.path == "$default" { return [.http2] }
        return switch operation.payloadFormatVersion {
        case "2.0": [.http2]
        case "1.0": [.rest, .http1]
        default: mayBeBehindCatchAll ? [.rest, .http2] : [.rest]
        }
    }
}

extension Content {
    fileprivate var jsonType: TypeReference? { if case .json(let type, _) = self { type } else { nil } }
}
