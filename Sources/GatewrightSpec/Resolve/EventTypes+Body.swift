import GatewrightAPI

/// Parts of the body in what a mapping template writes.
extension EventTypes {
    /// A part of the body.
    ///
    /// - Parameter text: how it stands between quotes: as a text, or as JSON with escapes. Nil without quotes.
    func part(
        _ steps: [TemplateSource.Step], as hint: String, in nested: inout TypeResolver.Nested,
        text encoding: ParameterEncoding?
    ) -> Use {
        guard let (found, isRequired) = schema(at: steps) else {
            return Use(encoding == nil ? .json : .string)
        }
        let resolved: TypeResolver.Use
        if steps.isEmpty, case .json(let type, _)? = operation.body?.content.forms.first(where: \.isJSON) {
            resolved = TypeResolver.Use(type: type.unwrapped, isNullable: type != type.unwrapped)
        } else {
            resolved = types.use(of: found, named: hint, in: &nested)
        }
        var use = Use(resolved.type)
        if steps.isEmpty { use.isNullable = resolved.isNullable && encoding == nil }
        // What is missing and what is null come alike: as an empty text.
        use.isRequired = steps.isEmpty || isRequired && !resolved.isNullable
        use.documentation = Documentation(of: types.target(of: found) ?? found)
        if !use.isRequired { use.text = MappedText(isEmptyWhenMissing: true) }
        if let encoding {
            if encoding == .text, !use.type.isPrintedAsText { use.type = .string }
            use.text = MappedText(encoding: encoding, isEmptyWhenMissing: !use.isRequired)
        }
        return use
    }

    /// The schema of a part of a JSON body, and whether it is always there.
    private func schema(at steps: [TemplateSource.Step]) -> (node: Node, isRequired: Bool)? {
        guard var node = object.body?.content.first(where: { $0.isJSON })?.schema else { return nil }
        var isRequired = true
        for step in steps {
            switch step {
            case .member(let name):
                guard let member = types.member(name, of: node) else { return nil }
                isRequired = isRequired && member.isRequired
                node = member.schema
            case .element, .each:
                guard let items = types.items(of: node) else { return nil }
                isRequired = step == .each
                node = items
            }
        }
        return (node, isRequired)
    }
}

extension TypeReference {
    /// Whether Velocity prints a value as its text.
    var isPrintedAsText: Bool { isParameterScalar || unconstrained == .bytes }

    /// Whether Velocity prints a value as JSON.
    var isPrintedAsJSON: Bool {
        switch unconstrained {
        case .boolean, .integer, .int32, .int64, .double, .float, .array: true
        default: false
        }
    }
}

extension Content {
    fileprivate var isJSON: Bool { if case .json = self { true } else { false } }
}
