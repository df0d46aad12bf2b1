import GatewrightAPI

/// The type of what a mapping template writes.
struct EventTypes {
    let types: TypeResolver
    /// Resolved, with parameters and body.
    let operation: Operation
    let object: OperationObject
    /// Where the templates stand.
    let position: Position

    /// A value of an event.
    struct Use {
        var type: TypeReference
        var isRequired = true
        var isNullable = false
        /// Whether the template writes values of different kinds, for which there is no type.
        var isMixed = false
        var text: MappedText?
        var defaultKeyword: Node?
        var documentation = Documentation()

        init(_ type: TypeReference) { self.type = type }

        static var mixed: Self {
            var use = Self(.json)
            use.isMixed = true
            return use
        }
    }

    /// The type of the whole event. An object becomes `Input`, nested in the operation.
    func event(_ template: MappingTemplate, in nested: inout TypeResolver.Nested) -> TypeReference {
        if case .object(let members) = template, members.isEmpty { return .json }
        return use(of: template, as: "Input", name: { _ in "Input" }, in: &nested).type
    }

    /// - Parameters:
    ///   - hint: what a type of its own would be called.
    ///   - name: claims that name.
    func use(
        of template: MappingTemplate, as hint: String, name: (inout TypeResolver.Nested) -> String,
        in nested: inout TypeResolver.Nested
    ) -> Use {
        switch template {
        case .object(let members):
            if members.isEmpty { return Use(.dictionary(.json)) }
            let values = members.map { ($0.key, Value.template($0.value, isOptional: $0.isOptional)) }
            return Use(declare(name(&nested), values, in: &nested))
        case .entries(of: .parameterMaps, .entries(of: .value(in: .parameterMaps), let value)) where value.isText:
            let maps: [TemplateSource.ParameterMap] = [.path, .querystring, .header]
            return Use(declare(name(&nested), maps.map { ($0.rawValue, .map($0)) }, in: &nested))
        case .entries(of: .parameterMap(let map), let value) where value.isText:
            return use(of: map, name: name, in: &nested)
        case .entries(of: let map, let value):
            if value.isText, map.hasTexts { return Use(.dictionary(.string)) }
            return Use(.dictionary(.json))
        case .array(let elements):
            let element = element(of: elements, in: hint, in: &nested)
            var use = Use(.array(element.type))
            use.isMixed = element.isMixed
            return use
        case .text(let pieces):
            guard pieces.count == 1, case .source(let source) = pieces[0] else { return Use(.string) }
            return use(ofText: source, as: hint, in: &nested)
        case .written(let source): return use(ofValue: source, as: hint, in: &nested)
        case .number(.integer): return Use(.integer)
        case .number: return Use(.double)
        case .boolean: return Use(.boolean)
        case .null: return Use(.json)
        case .orNull(let value):
            var use = use(of: value, as: hint, name: name, in: &nested)
            use.isRequired = false
            use.isNullable = false
            if use.text == nil { use.text = MappedText() }
            use.text?.isNullWhenMissing = true
            return use
        case .choice(let choices): return use(ofOneOf: choices, as: hint, name: name, in: &nested)
        }
    }

    /// What all elements of an array are.
    private func element(
        of elements: [MappingTemplate], in hint: String, in nested: inout TypeResolver.Nested
    ) -> Use {
        guard let first = elements.first else { return Use(.json) }
        let element = elements.dropFirst().reduce(first) { $0.joined(with: $1) }
        // Texts of elements are not read as anything else.
        if case .text = element { return Use(.string) }
        let hint = Names.singular(hint)
        let use = use(of: element, as: hint, name: { types.claimName(hint, in: &$0) }, in: &nested)
        return use.isRequired && !use.isNullable && use.text == nil ? use : .mixed
    }

    // MARK: Objects

    private enum Value {
        case template(MappingTemplate, isOptional: Bool)
        case map(TemplateSource.ParameterMap)
        case parameter(Parameter)
    }

    private func declare(
        _ name: String, _ members: [(key: String, value: Value)], in nested: inout TypeResolver.Nested
    ) -> TypeReference {
        types.declare(name, members, in: &nested) { name, member, hint, inner in
            let hint = Names.reservedTypes.contains(hint) ? "Request" + hint : hint
            let claim = { (nested: inout TypeResolver.Nested) in types.claimName(hint, in: &nested) }
            let use: Use =
                switch member.value {
                case .template(let template, _): use(of: template, as: hint, name: claim, in: &inner)
                case .map(let map): self.use(of: map, name: claim, in: &inner)
                case .parameter(let parameter): self.use(ofSent: parameter)
                }
            if use.isMixed { types.diagnostics.report(.untypedMember(member.key), at: position) }
            var property = Property(
                name: name, wireName: member.key, type: use.type, isRequired: use.isRequired,
                isNullable: use.isNullable, documentation: use.documentation)
            if case .template(_, isOptional: true) = member.value { property.isRequired = false }
            property.mappedText = use.text
            property.defaultKeyword = use.defaultKeyword
            return property
        }
    }

    /// All parameters of a path or query that are declared. Names of headers come in any case.
    private func use(
        of map: TemplateSource.ParameterMap, name: (inout TypeResolver.Nested) -> String,
        in nested: inout TypeResolver.Nested
    ) -> Use {
        let parameters = operation.parameters.filter { $0.location == map.location }
        if map == .header || parameters.isEmpty { return Use(.dictionary(.string)) }
        return Use(declare(name(&nested), parameters.map { ($0.wireName, .parameter($0)) }, in: &nested))
    }

    // MARK: Sources

    private func use(
        ofText source: TemplateSource, as hint: String, in nested: inout TypeResolver.Nested
    ) -> Use {
        switch source {
        case .parameter(let name, let map):
            return parameter(name, map).map { use(ofText: $0) } ?? Use(.string)
        case .urlDecoded(.parameter(let name, let map)):
            return parameter(name, map).map { use(ofText: $0, isDecoded: true) } ?? Use(.string)
        case .escaped(let inner) where inner.isPrintedAsText:
            var use = use(ofText: inner, as: hint, in: &nested)
            use.text?.isEscaped = true
            return use
        case .escaped(.body): return part([], as: hint, in: &nested, text: .json)
        case .escaped(.bodyJSON(let steps?)): return part(steps, as: hint, in: &nested, text: .json)
        case .bodyPath(let steps?), .bodyJSON(let steps?):
            return part(steps, as: hint, in: &nested, text: .text)
        case .body, .base64:
            if case .bytes = operation.body?.content { return Use(.bytes) }
            if case .base64 = source { return Use(.bytes) }
            return Use(.string)
        default: return Use(.string)
        }
    }

    private func use(
        ofValue source: TemplateSource, as hint: String, in nested: inout TypeResolver.Nested
    ) -> Use {
        switch source {
        case .parameter(let name, let map): return parameter(name, map).map(use(ofRaw:)) ?? Use(.json)
        case .body: return part([], as: hint, in: &nested, text: nil)
        case .bodyJSON(let steps?): return part(steps, as: hint, in: &nested, text: nil)
        case .bodyPath(let steps?):
            let use = part(steps, as: hint, in: &nested, text: nil)
            return use.type.isPrintedAsJSON ? use : Use(.json)
        case .context(["requestTimeEpoch"]): return Use(.integer)
        default: return Use(.json)
        }
    }
}

extension MappingTemplate {
    fileprivate var isText: Bool { if case .text = self { true } else { false } }
}

extension TemplateSource {
    /// Whether escaping it changes nothing about what it is.
    fileprivate var isPrintedAsText: Bool {
        switch self {
        case .parameter, .urlDecoded, .bodyPath: true
        default: false
        }
    }

    /// Whether it is a map of texts.
    fileprivate var hasTexts: Bool {
        switch self {
        case .stageVariables, .parameterMap, .context(["authorizer"]): true
        default: false
        }
    }
}

extension TemplateSource.ParameterMap {
    package var location: Parameter.Location {
        switch self {
        case .path: .path
        case .querystring: .query
        case .header: .header
        }
    }
}
