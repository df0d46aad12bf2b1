import GatewrightAPI

/// The types of parameters, and how their values are written.
extension OperationResolver {
    func typeAndEncoding(
        of parameter: ParameterObject, in nested: inout TypeResolver.Nested
    ) -> (TypeReference, ParameterEncoding) {
        let hint = Names.type(parameter.name)
        if let media = parameter.mediaType {
            if media.isJSON {
                let use = media.schema.map { types.use(of: $0, named: hint, in: &nested) }
                return (use?.reference ?? .json, .json)
            }
            if !media.isText {
                diagnostics.report(.parameterMediaType(media.essence), at: media.position)
                return (.string, .text)
            }
        }
        guard let schema = parameter.schema else { return (.string, .text) }
        if parameter.location == .header, Parameter.headersOfMediaTypes.contains(parameter.name.lowercased()) {
            // What the schema would declare is of no use.
            var unused = nested
            if types.use(of: schema, named: hint, in: &unused).type != .string {
                diagnostics.report(.mediaTypeHeader(parameter.name), at: parameter.position)
            }
            return (.string, .text)
        }
        var type = types.use(of: schema, named: hint, in: &nested).type
        if parameter.location == .header, type.cannotBe(in: parameter.name.lowercased()) {
            diagnostics.report(.gatewayHeader(parameter.name), at: parameter.position)
            return (.string, .text)
        }
        // Without a type a text is a text, but brackets make it more than that.
        if parameter.style.name != .deepObject { type = type.ofTexts }
        if parameter.style.name == .wholeQuery, type == .string { type = .dictionary(.string) }
        let isPlain =
            type.isParameterScalar && type.isCheckedAsText && !parameter.style.name.marksScalars
            && !types.assertsMore(of: schema)
        return (type, isPlain ? .text : .styled(parameter.style))
    }

    func defaultKeyword(of parameter: ParameterObject) -> Node? {
        guard let schema = parameter.schema, let keyword = types.defaultKeyword(of: schema) else { return nil }
        // Being absent means as much.
        if keyword.isNull, Schema(types.target(of: schema) ?? schema).isNullable { return nil }
        return keyword
    }
}

extension ParameterStyle.Name {
    /// Whether a scalar is more than its text.
    fileprivate var marksScalars: Bool { self == .label || self == .matrix || self == .cookie || self == .wholeQuery }
}

extension TypeReference {
    /// Whether one text of a path, query, header or cookie holds a value of the type.
    var isParameterScalar: Bool {
        switch self {
        case .string, .boolean, .integer, .int32, .int64, .double, .float, .dateTime, .date, .uuid: true
        case .named(_, let isEnumeration): isEnumeration
        case .constrained(let type, _): type.isParameterScalar
        case .bytes, .json, .array, .dictionary, .optional: false
        }
    }

    /// Whether API Gateway writes a header field itself, and nothing that is of the type.
    fileprivate func cannotBe(in field: String) -> Bool {
        guard Parameter.headersOfGateways.contains(field) else { return false }
        switch unconstrained {
        case .boolean, .dateTime, .date, .uuid: return true
        case .integer, .int32, .int64, .double, .float: return field != "x-forwarded-port"
        default: return false
        }
    }

    /// Whether a scalar has no limits but those that can be checked on the value of a text. The others are up to the
    /// decoder.
    fileprivate var isCheckedAsText: Bool {
        guard case .constrained(_, var limits) = self else { return true }
        (limits.minLength, limits.maxLength, limits.pattern, limits.format) = (nil, nil, nil, nil)
        (limits.minimum, limits.exclusiveMinimum, limits.maximum, limits.exclusiveMaximum) = (nil, nil, nil, nil)
        limits.multipleOf = nil
        return limits.isEmpty
    }

    /// The type with a string where any value may stand: a text of no type.
    var ofTexts: TypeReference {
        switch self {
        case .json: .string
        case .array(let element): .array(element.ofTexts)
        case .dictionary(let value): .dictionary(value.ofTexts)
        case .optional(let wrapped): .optional(wrapped.ofTexts)
        case .constrained(let type, let constraints): .constrained(type.ofTexts, constraints)
        default: self
        }
    }
}

extension Parameter {
    /// What functions get in these is not what clients send. In lower case.
    static let headersOfGateways: Set = [
        "host", "x-amzn-trace-id", "x-forwarded-for", "x-forwarded-port", "x-forwarded-proto",
    ]

    /// By these a client says what it takes and what it sends. Their definitions are ignored (OpenAPI 3.0.3, Parameter
    /// Object: `name`), as the media types of responses and bodies say the same. In lower case.
    static let headersOfMediaTypes: Set = ["accept", "content-type"]
}

extension API {
    /// Settles what depends on declarations that may come later: what parameters are without being told, and which
    /// parameters an object must leave alone.
    mutating func completeParameters(diagnostics: Diagnostics) {
        var completion = ParameterCompletion(diagnostics: diagnostics)
        forEachDeclaration { completion.values.declarations[$1] = $0.kind }
        for function in functions.indices {
            for operation in functions[function].operations.indices {
                completion.complete(&functions[function].operations[operation].parameters)
            }
        }
    }
}

private struct ParameterCompletion {
    let diagnostics: Diagnostics
    var values = InitialValues()

    func complete(_ parameters: inout [Parameter]) {
        // A name of a member hides a type in the initializer.
        let names = Set(parameters.map(\.name))
        for index in parameters.indices {
            let parameter = parameters[index]
            if let node = parameter.defaultKeyword as? Node, !parameter.isRequired {
                switch values.value(of: node, as: parameter.type) {
                case .value(let value) where names.contains(where: value.mentions):
                    diagnostics.report(.defaultForReaders, at: node.position)
                case .value(let value): parameters[index].initialValue = value
                case .forReaders: diagnostics.report(.defaultForReaders, at: node.position)
                case .misfit(let expected): diagnostics.report(.defaultOfAnotherType(expected), at: node.position)
                }
            }
            guard case .styled(var style) = parameter.encoding, style.explode, keepsOthers(parameter.type, depth: 0)
            else { continue }
            style.others = parameters.indices.filter { $0 != index && parameters[$0].location == parameter.location }
                .map { parameters[$0].wireName }
            parameters[index].encoding = .styled(style)
        }
    }

    /// Whether an object takes in members of any name.
    private func keepsOthers(_ type: TypeReference, depth: Int) -> Bool {
        switch type {
        case .dictionary: return true
        case .constrained(let type, _), .optional(let type): return keepsOthers(type, depth: depth)
        case .named(let path, _):
            switch values.declarations[path] {
            case .structure(let structure):
                if case .kept = structure.additionalProperties { return true }
                return false
            case .union(let union):
                return depth < 8 && union.variants.contains { keepsOthers($0.type, depth: depth + 1) }
            case .enumeration, nil: return false
            }
        default: return false
        }
    }
}

extension Diagnostic.Message {
    fileprivate static func gatewayHeader(_ name: String) -> Self {
        .init(
            .warning, "gateway-header", "the header '\(cropped(name))' becomes `String`",
            why: "API Gateway writes it itself, and nothing of this type, so that every request would be refused",
            fix: "give it `type: string`, or leave it out")
    }

    fileprivate static func mediaTypeHeader(_ name: String) -> Self {
        let isAccept = name.lowercased() == "accept"
        return .init(
            .warning, "media-type-header", "the header '\(cropped(name))' becomes `String`",
            why: isAccept
                ? "clients send lists such as `*/*`, which would be refused; OpenAPI ignores such a parameter, since "
                    + "what there is to accept is said by the media types of responses"
                : "OpenAPI ignores such a parameter, since what may be sent is said by the media types of the body; "
                    + "clients add parameters such as `charset`, which would be refused",
            fix: "leave it out")
    }

    fileprivate static func parameterMediaType(_ essence: String) -> Self {
        .init(
            .warning, "parameter-media-type", "a parameter of the media type '\(essence)' becomes `String`",
            why: "only JSON is taken apart", fix: "use `schema`, or `content` with `application/json`")
    }
}
