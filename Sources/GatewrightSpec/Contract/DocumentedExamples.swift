import GatewrightAPI

/// The examples of the author, as values of types.
struct DocumentedExamples {
    /// By the full names of declarations.
    var ofDeclarations: [[String]: any ExampleKeyword] = [:]
    let diagnostics: Diagnostics

    init(diagnostics: Diagnostics) { self.diagnostics = diagnostics }

    func value(of path: [String], _ checks: ExampleChecks) -> JSONLiteral? {
        guard let keyword = ofDeclarations[path] else { return nil }
        return value(keyword, as: .named(path, isEnumeration: false), checks)
    }

    func value(of property: Property, _ checks: ExampleChecks) -> JSONLiteral? {
        guard let keyword = property.exampleKeyword else { return nil }
        // `null` says nothing of what else the member may be.
        if let node = keyword as? Node, node.isNull { return nil }
        return value(keyword, as: property.type, checks)
    }

    /// The example as a value of a type. Nil where it is none, which is said.
    func value(_ keyword: any ExampleKeyword, as type: TypeReference, _ checks: ExampleChecks) -> JSONLiteral? {
        guard let node = keyword as? Node else { return nil }
        let literal = ExampleReading(checks: checks).literal(of: node, as: type)
        guard let fault = checks.fault(in: literal, as: type) else { return literal }
        diagnostics.report(.exampleMisfit(fault), at: node.position)
        return nil
    }
}

extension Node: ExampleKeyword {}

/// Reads what YAML leaves open by the type: `12` is a text where a text is wanted. Members that decoders pass over are
/// left out.
struct ExampleReading {
    let checks: ExampleChecks

    func literal(of node: Node, as type: TypeReference) -> JSONLiteral {
        switch type {
        case .string, .dateTime, .date, .uuid, .bytes:
            if let text = node.string { return .string(text) }
        case .array(let element) where node.isSequence:
            return .array(node.elements.map { literal(of: $0, as: element) })
        case .dictionary(let element) where node.isMapping:
            return .object(node.members.map { .init(name: $0.key, value: literal(of: $0.value, as: element)) })
        case .optional(let wrapped):
            return node.isNull ? .null : literal(of: node, as: wrapped)
        case .constrained(let inner, _):
            return literal(of: node, as: inner)
        case .named(let path, _):
            switch checks.declarations[path] {
            case .structure(let structure): return literal(of: node, as: structure)
            case .enumeration(let enumeration):
                if enumeration.kind == .strings, let text = node.string { return .string(text) }
            case .union(let union):
                for variant in union.variants {
                    let found = literal(of: node, as: variant.type)
                    if checks.fault(in: found, as: type) == nil { return found }
                }
            case nil: if let text = node.string { return .string(text) }
            }
        default: break
        }
        return JSONLiteral(node)
    }

    private func literal(of node: Node, as structure: Structure) -> JSONLiteral {
        if structure.isCollection { return literal(of: node, as: structure.properties[0].type) }
        if structure.isTuple, node.isSequence {
            return .array(
                node.elements.enumerated().map { index, element in
                    literal(of: element, as: structure.type(ofElement: index) ?? .json)
                })
        }
        guard node.isMapping else { return JSONLiteral(node) }
        var members: [JSONLiteral.Member] = []
        for member in node.members {
            if let property = structure.properties.first(where: { $0.wireName == member.key }) {
                let isNull = member.value.isNull
                members.append(
                    .init(name: member.key, value: isNull ? .null : literal(of: member.value, as: property.type)))
                continue
            }
            switch structure.additionalProperties {
            case .ignored: continue
            case .forbidden:
                if !structure.ignoredMembers.contains(member.key) {
                    members.append(.init(name: member.key, value: JSONLiteral(member.value)))
                }
            case .kept(_, let type):
                members.append(.init(name: member.key, value: literal(of: member.value, as: type)))
            }
        }
        return .object(members)
    }
}

extension Diagnostic.Message {
    static func exampleMisfit(_ fault: ExampleChecks.Fault) -> Self {
        let place = fault.pointer.isEmpty ? "" : " at \(fault.pointer)"
        return .init(
            .warning, "invalid-example", "this example does not satisfy its schema: `\(fault.keyword)`\(place)",
            why: "tests are given a value that is made from the schema", fix: "mend the example or the schema")
    }
}
