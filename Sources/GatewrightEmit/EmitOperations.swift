import GatewrightAPI

/// What goes in and out of each operation, in a namespace named after it.
extension API {
    func operations(_ options: EmitOptions) -> [Section] {
        functions.flatMap(\.operations).map { operation in
            Section(
                name: operation.type,
                code: "\(sections: operation.sections(operation.documentation(in: self), options))")
        }
            + functions.flatMap(\.authorizers).map { authorizer in
                Section(name: authorizer.type, code: "\(sections: authorizer.sections(options))")
            }
    }
}

extension Operation {
    fileprivate func sections(_ documentation: Code, _ options: EmitOptions) -> [Code] {
        if let mapping { return mappedSections(mapping, documentation, options) }
        let declaration: Code = """
            \(documentation)
            \(options.modifier)enum \(identifier(type)) {
                \(sections: declarations(options.inside(type)))
            }
            """
        return [declaration, reading(options), responding(options)] + types.flatMap { $0.codecs(in: [type], options) }
    }

    private func declarations(_ options: EmitOptions) -> [Code] {
        [inputDeclaration(options), outputDeclaration(options)] + contentDeclarations(options)
            + types.map { $0.declaration(options) }
    }

    /// What the author says, and which requests the operation answers.
    func documentation(in api: API) -> Code {
        let security = security.sentence.map { "\n\n\($0)" } ?? ""
        let streaming = isStreaming ? "\n\nThe response is streamed." : ""
        return documentation.comment(closing: route(in: api) + security + streaming)
    }

    private func route(in api: API) -> String {
        let route = codeSpan("\(method.rawValue) \(path)")
        guard method == .any else { return route }
        let others = api.methodsWithOperation(at: path)
        guard !others.isEmpty else { return "\(route): every method." }
        let reaching = api.methodsReachingAny(at: path)
        let predicate = others.count == 1 ? "has its own operation" : "have their own operations"
        let answered = "\(Self.list(others)) \(predicate)"
        return reaching.isEmpty
            ? "\(route): no method, as \(answered)." : "\(route): \(Self.list(reaching)); \(answered)."
    }

    private static func list(_ methods: [Method]) -> String {
        methods.map { "`\($0.rawValue)`" }.joined(separator: ", ")
    }
}
