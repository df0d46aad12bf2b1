import GatewrightAPI

/// The type of what a mapping template writes.
struct EventTypes {
    let types: TypeResolver
    /// Resolved, with parameters and body.
    let operation: Operation
    let object: OperationObject

    /// A value of an event.
    struct Use {
        var type: TypeReference
        var isRequired = true
        var isNullable = false
        var text: MappedText?
        var defaultKeyword: Node?
        var documentation = Documentation()

        init(_ type: TypeReference) { self.type = type }
    }

    /// The type of the whole event. An object becomes `Input`, nested in the operation.
    func event(_ template: MappingTemplate, in nested: inout TypeResolver.Nested) -> TypeReference {
        if case .object(let members) = template, members.isEmpty { return .json }
        return use(of: template, as: "Input", name: { _ in "Input" }, in: &nested).type
    }

    /// - Parameters:
    ///   - hint: what a type of its own would be called.
    ///   - name: claims that name.
    private func use(
        of template: MappingTemplate, as hint: String, name: (inout TypeResolver.Nested) -> String,
        in nested: inout TypeResolver.Nested
    ) -> Use {
        switch template {
        case .object(let members):
            if members.isEmpty { return Use(.dictionary(.json)) }
            return Use(declare(name(&nested), members.map { ($0.key, .template($0.value)) }, in: &nested))
        case .entries(of: .parameterMaps, .entries(of: .value(in: .parameterMaps), let value)) where value.isText:
            let maps: [TemplateSource.ParameterMap] = [.path, .querystring, .header]
            return Use(declare(name(&nested), maps.map { ($0.rawValue, .map($0)) }, in: &nested))
        case .entries(of: .parameterMap(let map), let value) where value.isText:
            return use(of: map, name: name, in: &nested)
        case .entries(of: let map, let value):
            if value.isText, map.hasTexts { return Use(.dictionary(.string)) }
            return Use(.dictionary(.json))
        case .array(let elements):
            if !elements.isEmpty, elements.allSatisfy(\.isText) { return Use(.array(.string)) }
            return Use(.array(.json))
        case .text(let pieces):
            guard pieces.count == 1, case .source(let source) = pieces[0] else { return Use(.string) }
            return use(ofText: source, as: hint, in: &nested)
        case .written(let source): return use(ofValue: source, as: hint, in: &nested)
        case .integer: return Use(.integer)
        case .number: return Use(.double)
        case .boolean: return Use(.boolean)
        case .null: return Use(.json)
        }
    }

    // MARK: Objects

    private enum Value {
        case template(MappingTemplate)
        case map(TemplateSource.ParameterMap)
        case parameter(Parameter)
    }

    private func declare(
        _ name: String, _ members: [(key: String, value: Value)], in nested: inout TypeResolver.Nested
    ) -> TypeReference {
        var inner = TypeResolver.Nested(path: nested.path + [name], roots: nested.roots, referred: nested.referred)
        var scope = NameScope()
        let names = members.map { scope.claim(Names.member($0.key), suffix: "_") }
        // A type in a structure must not be named like one of its properties.
        for name in names { _ = inner.scope.claim(name) }
        let properties = zip(names, members).map { name, member in
            var hint = Names.type(member.key)
            if Names.reservedTypes.contains(hint) { hint = "Request" + hint }
            let claim = { [hint] (nested: inout TypeResolver.Nested) in types.claimName(hint, in: &nested) }
            let use: Use =
                switch member.value {
                case .template(let template): use(of: template, as: hint, name: claim, in: &inner)
                case .map(let map): self.use(of: map, name: claim, in: &inner)
                case .parameter(let parameter): self.use(ofSent: parameter)
                }
            var property = Property(
                name: name, wireName: member.key, type: use.type, isRequired: use.isRequired,
                isNullable: use.isNullable, documentation: use.documentation)
            property.mappedText = use.text
            property.defaultKeyword = use.defaultKeyword
            return property
        }
        nested.types.append(
            TypeDeclaration(name: name, kind: .structure(Structure(properties: properties)), types: inner.types))
        return .named(inner.path, isEnumeration: false)
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

    // MARK: Parameters

    /// A parameter that is written only where the request has it.
    private func use(ofSent parameter: Parameter) -> Use {
        var use = use(ofText: parameter)
        use.text?.isEmptyWhenMissing = false
        use.isRequired = parameter.isRequired
        return use
    }

    /// A parameter between quotes.
    private func use(ofText parameter: Parameter, isDecoded: Bool = false) -> Use {
        var use = Use(.string)
        use.documentation = parameter.documentation
        use.isRequired = parameter.isRequired
        use.text = MappedText(
            encoding: .text, isPercentEncoded: parameter.location == .path && !isDecoded,
            isEmptyWhenMissing: parameter.location != .path && !parameter.allowsEmpty)
        // What is not one text is no parameter that this can be told of.
        guard parameter.isOneText else { return use }
        use.type = parameter.type.withoutNull
        use.text?.encoding = parameter.encoding
        if !parameter.isRequired { use.defaultKeyword = parameter.defaultKeyword as? Node }
        return use
    }

    /// A parameter without quotes, which has to be JSON by itself.
    private func use(ofRaw parameter: Parameter) -> Use {
        var use = Use(.json)
        use.documentation = parameter.documentation
        switch parameter.type.withoutNull.unconstrained {
        case .boolean, .integer, .int32, .int64, .double, .float: use.type = parameter.type.withoutNull
        default: break
        }
        return use
    }

    private func parameter(_ name: String, _ map: TemplateSource.ParameterMap?) -> Parameter? {
        let maps: [TemplateSource.ParameterMap] = map.map { [$0] } ?? [.path, .querystring, .header]
        for map in maps {
            let found = operation.parameters.first { $0.location == map.location && $0.wireName == name }
            if let found { return found }
        }
        return nil
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

extension Parameter {
    /// Whether a value is one text, as templates get it.
    fileprivate var isOneText: Bool {
        switch encoding {
        case .text, .json: return true
        case .styled(let style):
            switch style.name {
            case .simple, .form, .spaceDelimited, .pipeDelimited, .tabDelimited: break
            case .label, .matrix, .deepObject, .cookie, .wholeQuery: return false
            }
            switch type.withoutNull.unconstrained {
            case .array(let element): return element.isParameterScalar
            case let type: return type.isParameterScalar
            }
        }
    }
}
