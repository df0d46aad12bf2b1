import GatewrightAPI

extension API {
    /// Makes two types of those that hold something else in requests than in responses, since members are `readOnly` or
    /// `writeOnly` (OpenAPI 3.0.3, "Schema Object").
    ///
    /// The type of responses keeps the name. That of requests has its own even where no response has the type: one that
    /// is added to the document must not rename what handlers use already.
    ///
    /// - Parameter inputName: claims the name of the type of requests.
    mutating func splitDirections(inputName: (String) -> String) {
        var split = DirectionSplit(self)
        if split.isNeedless { return }
        for type in types where split.isRequested([type.name]) { split.inputNames[type.name] = inputName(type.name) }
        types = types.flatMap { split.divided($0) }.sorted { $0.name < $1.name }
        for function in functions.indices {
            for operation in functions[function].operations.indices {
                split.divide(&functions[function].operations[operation])
            }
        }
    }
}

private struct DirectionSplit {
    /// The names of the types of requests, by those of responses.
    var inputNames: [String: String] = [:]
    private var reach: Reach
    /// Types that lose members in either direction, if only inside others.
    private var sensitive: Set<[String]> = []

    init(_ api: API) {
        reach = Reach(types: api.types)
        for operation in api.functions.flatMap(\.operations) { reach.visit(operation) }
        findSensitive()
    }

    var isNeedless: Bool { sensitive.isEmpty }

    /// From the structures with such members to everything that holds them.
    private mutating func findSensitive() {
        var holders: [[String]: [[String]]] = [:]
        var open: [[String]] = []
        for (path, declaration) in reach.declarations {
            for held in declaration.kind.references { holders[held, default: []].append(path) }
            // A type is copied together with those that are nested in it.
            if path.count > 1 { holders[path, default: []].append(Array(path.dropLast())) }
            if case .structure(let structure) = declaration.kind,
                structure.properties.contains(where: { $0.access != .always })
            {
                open.append(path)
            }
        }
        while let path = open.popLast() {
            guard sensitive.insert(path).inserted else { continue }
            open += holders[path] ?? []
        }
    }

    /// Whether a type or one nested in it travels in a direction.
    private func travels(_ path: [String], _ direction: TypeDeclaration.Direction) -> Bool {
        if reach.directions[path]?.contains(direction) ?? false { return true }
        return reach.declarations[path]?.types.contains { travels(path + [$0.name], direction) } ?? false
    }

    /// Whether requests hold a type that is another in responses.
    func isRequested(_ path: [String]) -> Bool {
        sensitive.contains(path) && travels(path, .decoding)
    }

    /// What becomes of a top-level type.
    func divided(_ type: TypeDeclaration) -> [TypeDeclaration] {
        guard sensitive.contains([type.name]) else { return [type] }
        var types: [TypeDeclaration] = []
        let isAnswered = travels([type.name], .encoding)
        if isAnswered { types.append(ofResponses(type)) }
        if let inputName = inputNames[type.name] {
            var input = ofRequests(type)
            input.name = inputName
            if isAnswered { input.types = sharing(input.types, in: [type.name]) }
            types.append(input)
        }
        return types.isEmpty ? [type] : types
    }

    /// Nested types, those that are the same in responses as other names of these: a handler passes on what it was
    /// sent.
    private func sharing(_ types: [TypeDeclaration], in path: [String]) -> [TypeDeclaration] {
        types.map { type in
            var result = type
            let original = path + [type.name]
            if sensitive.contains(original) {
                result.types = sharing(type.types, in: original)
            } else {
                result.original = original
            }
            return result
        }
    }

    func divide(_ operation: inout Operation) {
        for index in operation.types.indices {
            let path = [operation.type, operation.types[index].name]
            if travels(path, .decoding) {
                operation.types[index] = ofRequests(operation.types[index])
            } else if travels(path, .encoding) {
                operation.types[index] = ofResponses(operation.types[index])
            }
        }
        for index in operation.parameters.indices {
            operation.parameters[index].type = ofRequests(operation.parameters[index].type)
        }
        if let content = operation.body?.content { operation.body?.content = content.mapType(ofRequests) }
    }

    // MARK: Directions

    private func ofResponses(_ type: TypeDeclaration) -> TypeDeclaration {
        var result = type
        result.types = type.types.map(ofResponses)
        if case .structure(var structure) = type.kind {
            structure.properties.removeAll { $0.access == .request }
            result.kind = .structure(structure)
        }
        return result
    }

    private func ofRequests(_ type: TypeDeclaration) -> TypeDeclaration {
        var result = type
        result.types = type.types.map(ofRequests)
        switch type.kind {
        case .structure(var structure):
            // Sent all the same, they are ignored; nobody has to.
            if !structure.ignoresOthers {
                structure.ignoredMembers += structure.properties.filter { $0.access == .response }.map(\.wireName)
            }
            structure.properties.removeAll { $0.access == .response }
            for index in structure.properties.indices {
                structure.properties[index].type = ofRequests(structure.properties[index].type)
            }
            if case .kept(let name, let values) = structure.additionalProperties {
                structure.additionalProperties = .kept(name: name, ofRequests(values))
            }
            result.kind = .structure(structure)
        case .union(var union):
            for index in union.variants.indices {
                union.variants[index].type = ofRequests(union.variants[index].type)
            }
            result.kind = .union(union)
        case .enumeration:
            break
        }
        return result
    }

    private func ofRequests(_ type: TypeReference) -> TypeReference {
        switch type {
        case .named(let path, let isEnumeration):
            guard let name = inputNames[path[0]] else { return type }
            return .named([name] + path.dropFirst(), isEnumeration: isEnumeration)
        case .array(let element): return .array(ofRequests(element))
        case .dictionary(let value): return .dictionary(ofRequests(value))
        case .optional(let wrapped): return .optional(ofRequests(wrapped))
        case .constrained(let wrapped, let limits): return .constrained(ofRequests(wrapped), limits)
        default: return type
        }
    }
}

extension Structure {
    fileprivate var ignoresOthers: Bool {
        if case .ignored = additionalProperties { true } else { false }
    }
}

extension Content {
    /// With another type in the place of the one of its values.
    fileprivate func mapType(_ change: (TypeReference) -> TypeReference) -> Content {
        switch self {
        case .json(let type, let mediaType): .json(change(type), mediaType: mediaType)
        case .form(let type, let mediaType, let fields): .form(change(type), mediaType: mediaType, fields)
        case .text(let type, let mediaType): .text(change(type), mediaType: mediaType)
        case .bytes, .stream, .parts: self
        case .alternatives(let alternatives, let type):
            .alternatives(
                alternatives.map { alternative in
                    var result = alternative
                    result.content = alternative.content.mapType(change)
                    return result
                }, type: type)
        }
    }
}

extension TypeDeclaration.Kind {
    /// The declarations that it holds.
    fileprivate var references: [[String]] {
        switch self {
        case .structure(let structure):
            var types = structure.properties.map(\.type)
            if case .kept(_, let values) = structure.additionalProperties { types.append(values) }
            return types.compactMap(\.named)
        case .union(let union): return union.variants.compactMap(\.type.named)
        case .enumeration: return []
        }
    }
}

extension TypeReference {
    /// The declaration inside.
    fileprivate var named: [String]? {
        switch self {
        case .named(let path, _): path
        case .array(let type), .dictionary(let type), .optional(let type), .constrained(let type, _): type.named
        default: nil
        }
    }
}

extension TypeResolver {
    /// What `readOnly` or `writeOnly` says of a property, there or in what it refers to.
    func access(of node: Node) -> Property.Access { said(of: node, by: \.access) ?? .always }
}

extension Node {
    fileprivate var access: Property.Access? {
        if self["readOnly"]?.boolean == true { return .response }
        return self["writeOnly"]?.boolean == true ? .request : nil
    }
}
