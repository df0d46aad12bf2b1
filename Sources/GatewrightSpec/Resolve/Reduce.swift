import GatewrightAPI

extension API {
    /// The part of the API that the named functions need: their operations, the types these reach, and of each type
    /// the directions in which its values travel.
    ///
    /// - Parameters:
    ///   - checkingResponses: whether answers are read back as well.
    ///   - forTests: whether everything is read and written, as it is on the other side.
    package func reduced(
        to functionNames: [String], checkingResponses: Bool = false, forTests: Bool = false
    ) -> API {
        var result = self
        result.functions = functions.filter { functionNames.contains($0.name) }
        var reach = Reach(types: types)
        reach.isForTests = forTests
        for function in result.functions {
            for operation in function.operations { reach.visit(operation, checkingResponses: checkingResponses) }
            for authorizer in function.authorizers { reach.visit(authorizer) }
        }
        if result.functions.flatMap(\.operations).contains(where: \.answersAnything) { reach.visitAnswers() }
        reach.visitOriginals()
        result.types = types.compactMap { reach.reached($0, path: []) }
        result.patterns = patterns.filter(reach.patterns.contains)
        for function in result.functions.indices {
            for operation in result.functions[function].operations.indices {
                let namespace = result.functions[function].operations[operation].type
                result.functions[function].operations[operation].types = result.functions[function]
                    .operations[operation].types.compactMap { reach.reached($0, path: [namespace]) }
            }
        }
        return result
    }
}

extension Operation {
    /// Whether the document says nothing of its answers. What a preflight request is answered is no value of a type.
    fileprivate var answersAnything: Bool { responses.isEmpty && mapping == nil && method != .options }
}

/// Which declarations are reached, and in which directions.
struct Reach {
    private(set) var declarations: [[String]: TypeDeclaration] = [:]
    private(set) var directions: [[String]: Set<TypeDeclaration.Direction>] = [:]
    /// Patterns that are checked. What the function itself writes is not.
    private(set) var patterns: Set<Pattern> = []
    /// Whether requests are written as well, and answers read.
    var isForTests = false

    init(types: [TypeDeclaration]) {
        for type in types { index(type, path: []) }
    }

    private mutating func index(_ type: TypeDeclaration, path: [String]) {
        let path = path + [type.name]
        declarations[path] = type
        for inner in type.types { index(inner, path: path) }
    }

    mutating func visit(_ operation: Operation, checkingResponses: Bool = false) {
        for type in operation.types { index(type, path: [operation.type]) }
        for parameter in operation.parameters { visit(parameter) }
        for failure in operation.mapping?.failures ?? [] { patterns.formUnion(failure.rivals) }
        visit(operation.body?.content, .decoding)
        for response in operation.responses {
            visit(response.content, .encoding)
            if checkingResponses { visit(response.content, .decoding) }
            for header in response.headers {
                visit(header.type, header.style.isOfTexts ? .parameter : .encoding)
                if isForTests { visitBothWays(header.type, isText: true) }
            }
        }
        if isForTests { visitBothWays(operation) }
    }

    private mutating func visitBothWays(_ operation: Operation) {
        for parameter in operation.parameters { visitBothWays(parameter.type) }
        let contents = [operation.body?.content] + operation.responses.map(\.content)
        for form in contents.compactMap(\.self).flatMap(\.forms) {
            switch form {
            case .json(let type, _): visitBothWays(type)
            case .form(let type, _, _), .text(let type, _): visitBothWays(type, isText: true)
            case .parts, .bytes, .stream, .alternatives: continue
            }
        }
    }

    private mutating func visitBothWays(_ type: TypeReference, isText: Bool = false) {
        visit(type, .decoding)
        visit(type, .encoding)
        if isText { visit(type, .text) }
    }

    mutating func visit(_ authorizer: LambdaAuthorizer) {
        if let pattern = authorizer.pattern { patterns.insert(pattern) }
    }

    private mutating func visit(_ parameter: Parameter) {
        switch parameter.encoding {
        case .text: visit(parameter.type, .parameter)
        case .styled:
            visit(parameter.type, .decoding)
            visit(parameter.type, .text)
        case .json: visit(parameter.type, .decoding)
        }
    }

    private mutating func visit(_ content: Content?, _ direction: TypeDeclaration.Direction) {
        for form in content?.forms ?? [] {
            switch form {
            case .json(let type, _): visit(type, direction)
            case .form(let type, _, _), .text(let type, _):
                visit(type, direction)
                if direction == .decoding { visit(type, .text) }
            case .parts, .bytes, .stream, .alternatives: continue
            }
        }
    }

    /// Lets a handler that gives back a `Response` write what it reads: an order that it was sent, an item of it.
    mutating func visitAnswers() {
        for (path, known) in directions where known.contains(.decoding) {
            visit(.named(path, isEnumeration: false), .encoding)
        }
    }

    /// Lets the originals of other names travel wherever these do.
    mutating func visitOriginals() {
        // An original may be another name itself.
        var isComplete = false
        while !isComplete {
            isComplete = true
            for (path, declaration) in declarations {
                guard let original = declaration.original, let known = directions[original] else { continue }
                for direction in (directions[path] ?? []).subtracting(known) {
                    visit(.named(original, isEnumeration: false), direction)
                    isComplete = false
                }
            }
        }
    }

    private mutating func visit(_ type: TypeReference, _ direction: TypeDeclaration.Direction) {
        var open = [type]
        while let next = open.popLast() {
            switch next {
            case .constrained(let inner, let constraints):
                if direction != .encoding {
                    if let pattern = constraints.pattern { patterns.insert(pattern) }
                    patterns.formUnion(constraints.assertions?.patterns ?? [])
                }
                open.append(inner)
            case .array(let inner), .dictionary(let inner), .optional(let inner):
                open.append(inner)
            case .named(let path, _):
                guard directions[path, default: []].insert(direction).inserted else { continue }
                switch declarations[path]?.kind {
                case .structure(let structure):
                    if direction != .encoding { patterns.formUnion(structure.assertions?.patterns ?? []) }
                    open += structure.properties.map(\.type)
                    for property in structure.properties {
                        guard let encoding = property.mappedText?.encoding, encoding != .json else { continue }
                        visit(property.type, .text)
                    }
                    if case .kept(_, let values) = structure.additionalProperties { open.append(values) }
                case .union(let union):
                    open += union.variants.map(\.type)
                case .enumeration(let enumeration):
                    if direction != .encoding { patterns.formUnion(enumeration.assertions?.patterns ?? []) }
                case nil:
                    continue
                }
            default:
                continue
            }
        }
    }

    /// The declaration with its directions, or nil where neither it nor anything inside is reached.
    func reached(_ type: TypeDeclaration, path: [String]) -> TypeDeclaration? {
        let path = path + [type.name]
        var result = type
        result.types = type.types.compactMap { reached($0, path: path) }
        result.directions = directions[path] ?? []
        if let original = type.original, directions[original] == nil { result.original = nil }
        return result.directions.isEmpty && result.types.isEmpty ? nil : result
    }
}
