import GatewrightAPI

extension API {
    /// Settles what properties are without being told, which depends on declarations that may come later.
    mutating func completeInitialValues(diagnostics: Diagnostics) {
        var values = InitialValues()
        forEachDeclaration { values.declarations[$1] = $0.kind }
        let discriminated = DiscriminatedStructures(values.declarations.values)
        mapDeclarations { type, path in
            guard case .structure(var structure) = type.kind else { return }
            for index in structure.properties.indices {
                let property = structure.properties[index]
                guard let node = property.defaultKeyword as? Node else {
                    structure.properties[index].initialValue =
                        values.onlyValue(of: property, saidBy: discriminated.value(of: property.wireName, in: path))
                    continue
                }
                // Where `null` is allowed, being absent means as much, and both can be told apart.
                if node.isNull, property.isNullable { continue }
                switch values.value(of: node, as: property.type) {
                // What is made of itself has no first value; a name of a property hides a type in the initializer.
                case .value(let value) where property.isRecursive && value.isStructure,
                    .value(let value) where structure.properties.contains { value.mentions($0.name) }:
                    diagnostics.report(.defaultForReaders, at: node.position)
                case .value(let value): structure.properties[index].initialValue = value
                case .forReaders: diagnostics.report(.defaultForReaders, at: node.position)
                case .misfit(let expected):
                    diagnostics.report(
                        node.isIntrinsic ? .deployedDefault : .defaultOfAnotherType(expected), at: node.position)
                }
            }
            type.kind = .structure(structure)
        }
    }
}

extension Node: DefaultKeyword {}

extension TypeResolver {
    /// The `default` of a schema, which may stand beside a reference or where that leads.
    func defaultKeyword(of node: Node) -> Node? { said(of: node) { $0["default"] } }

    /// What is said of a schema where it is used, where that refers to, or in the one schema that is wrapped there.
    func said<Value>(of node: Node, by keyword: (Node) -> Value?) -> Value? {
        var node = node
        for _ in 0..<16 {
            if let value = keyword(node) { return value }
            guard let target = target(of: node) else { return nil }
            guard target.isComposed else { return keyword(target) }
            let schema = schema(of: target)
            if let value = keyword(schema.node) { return value }
            guard let next = schema.allOf.first else { return nil }
            node = next
        }
        return nil
    }
}

/// Turns values that the author wrote into values of Swift's types.
struct InitialValues {
    enum Outcome {
        case value(InitialValue)
        /// A value of its schema that has no literal in Swift.
        case forReaders
        /// No value of its schema, with words for what would be one.
        case misfit(String)
    }

    var declarations: [[String]: TypeDeclaration.Kind] = [:]

    /// The value of a member that can have but one and must be there.
    ///
    /// - Parameter discriminator: what tells that it is an object of the member's structure.
    func onlyValue(of property: Property, saidBy discriminator: String?) -> InitialValue? {
        guard property.isRequired, !property.isNullable else { return nil }
        switch property.type {
        case .string: return discriminator.map { .string($0) }
        case .named(let path, _):
            guard case .enumeration(let enumeration) = declarations[path] else { return nil }
            if enumeration.cases.count == 1, !enumeration.isExtensible {
                return .enumerationCase(enumeration.cases[0].name)
            }
            return enumeration.cases.first { discriminator.map(Enumeration.RawValue.string) == $0.rawValue }
                .map { .enumerationCase($0.name) }
        default: return nil
        }
    }

    func value(of node: Node, as type: TypeReference) -> Outcome {
        switch type {
        case .string: return node.string.map { .value(.string($0)) } ?? .misfit("a string")
        case .boolean: return node.boolean.map { .value(.boolean($0)) } ?? .misfit("a boolean")
        case .integer, .int64: return node.integer.map { .value(.integer($0)) } ?? .misfit("an integer")
        case .int32:
            guard let value = node.integer, Int32(exactly: value) != nil else {
                return .misfit("an integer of 32 bits")
            }
            return .value(.integer(value))
        case .double, .float:
            if let value = node.integer { return .value(.integer(value)) }
            return node.number.map { .value(.number($0)) } ?? .misfit("a number")
        case .json:
            let literal = JSONLiteral(node)
            return literal.count <= 50 ? .value(.json(literal)) : .forReaders
        case .dateTime, .date, .uuid, .bytes: return text(node, as: type)
        case .array(let element):
            guard node.isSequence else { return .misfit("an array") }
            return array(of: node.elements, as: element)
        case .dictionary:
            guard node.isMapping else { return .misfit("an object") }
            return node.members.isEmpty ? .value(.emptyDictionary) : .forReaders
        case .optional(let wrapped): return node.isNull ? .forReaders : value(of: node, as: wrapped)
        case .constrained(let wrapped, let constraints):
            let outcome = value(of: node, as: wrapped)
            if case .value = outcome, let limit = constraints.keyword(brokenBy: JSONLiteral(node)) {
                return .misfit("a value that `\(limit)` allows")
            }
            return outcome
        case .named(let path, _):
            switch declarations[path] {
            case .enumeration(let enumeration): return value(of: node, in: enumeration)
            case .structure(let structure) where structure.isCollection: return .forReaders
            case .structure(let structure): return self.structure(path, structure, of: node)
            case .union(let union): return value(of: node, in: union)
            case nil: return .forReaders
            }
        }
    }

    private func array(of nodes: [Node], as element: TypeReference) -> Outcome {
        guard nodes.count <= 50 else { return .forReaders }
        var values: [InitialValue] = []
        for node in nodes {
            switch value(of: node, as: element) {
            // Structures would be made without end where one holds an array of itself.
            case .value(.structure(let path, _)) where !holdsNoOthers(path): return .forReaders
            case .forReaders: return .forReaders
            case .misfit(let expected): return .misfit("an array with each element \(expected)")
            case .value(let value): values.append(value)
            }
        }
        return .value(.array(values))
    }

    /// Whether a structure consists of values that are no structures or unions, so that making one ends.
    private func holdsNoOthers(_ path: [String]) -> Bool {
        guard case .structure(let structure) = declarations[path] else { return false }
        if case .kept(_, let type) = structure.additionalProperties, !isSimple(type) { return false }
        return structure.properties.allSatisfy { isSimple($0.type) }
    }

    private func isSimple(_ type: TypeReference) -> Bool {
        switch type {
        case .array(let inner), .dictionary(let inner), .optional(let inner), .constrained(let inner, _):
            return isSimple(inner)
        case .named(let path, _):
            if case .enumeration = declarations[path] { return true }
            return false
        default: return true
        }
    }

    private func value(of node: Node, in enumeration: Enumeration) -> Outcome {
        let text = node.string
        for item in enumeration.cases {
            let isSame =
                switch item.rawValue {
                case .string(let value): value == text
                case .integer(let value): value == node.integer
                case .number(let value): value == node.number
                case .boolean(let value): value == node.boolean
                }
            if isSame { return .value(.enumerationCase(item.name)) }
        }
        if enumeration.isExtensible {
            switch (enumeration.kind, node.integer, node.number) {
            case (.strings, _, _): if let text { return .value(.variant("unknown", .string(text))) }
            case (.integers, let value?, _): return .value(.variant("unknown", .integer(value)))
            case (.numbers, _, let value?): return .value(.variant("unknown", .number(value)))
            default: break
            }
        }
        return .misfit("one of the values of its `enum`")
    }

    private func structure(_ path: [String], _ structure: Structure, of node: Node) -> Outcome {
        if structure.isTuple { return node.isSequence ? .forReaders : .misfit("an array") }
        guard node.isMapping else { return .misfit("an object") }
        var arguments: [InitialValue.Argument] = []
        for property in structure.properties {
            guard let member = node[property.wireName] else {
                if property.isRequired { return .misfit("an object with '\(property.wireName)'") }
                continue
            }
            guard property.isRequired || !property.isNullable, !member.isNull else { return .forReaders }
            switch value(of: member, as: property.type) {
            case .value(.structure(let path, _)) where !holdsNoOthers(path): return .forReaders
            case .forReaders: return .forReaders
            case .misfit(let expected): return .misfit("an object whose '\(property.wireName)' is \(expected)")
            case .value(let value): arguments.append(InitialValue.Argument(label: property.name, value: value))
            }
        }
        if arguments.count == node.members.count { return .value(.structure(path, arguments)) }
        if case .forbidden = structure.additionalProperties { return .misfit("an object without other members") }
        return .forReaders
    }

    private func value(of node: Node, in union: Union) -> Outcome {
        var isForReaders = false
        for variant in union.inOrderOfTrial {
            switch value(of: node, as: variant.type) {
            case .value(.structure), .forReaders: isForReaders = true
            case .value(let value): return .value(.variant(variant.name, value))
            case .misfit: continue
            }
        }
        return isForReaders ? .forReaders : .misfit("one of its alternatives")
    }
}

extension JSONLiteral {
    /// How many values there are in it, itself included.
    fileprivate var count: Int {
        switch self {
        case .array(let elements): elements.reduce(1) { $0 + $1.count }
        case .object(let members): members.reduce(1) { $0 + $1.value.count }
        default: 1
        }
    }
}

extension Diagnostic.Message {
    static func defaultOfAnotherType(_ expected: String) -> Self {
        .init(
            .warning, "invalid-default", "this `default` is no value of its schema, which would be \(expected)",
            why: "it is left out, so a missing value stays missing", fix: "make the `default` fit, or remove it")
    }

    static var deployedDefault: Self {
        .init(
            .warning, "invalid-default", "only a deployment knows this `default`",
            why: "it is left out, so a missing value stays missing")
    }

    static var defaultForReaders: Self {
        .init(
            .note, "default-for-readers", "this `default` is not applied",
            why: "its type has no literal in Swift; the handler sees that the value is missing")
    }
}
