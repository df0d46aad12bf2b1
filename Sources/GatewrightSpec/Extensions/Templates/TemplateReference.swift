/// A reference of Velocity: `$input.params('id')`, `${context.stage}`.
struct TemplateReference {
    enum Step {
        case property(String)
        case call(String, [Argument])
        /// In brackets, or by `get`.
        case index(Argument)
    }

    indirect enum Argument {
        case text(String)
        case reference(TemplateReference)
        case other
    }

    var root: String
    var steps: [Step] = []

    /// Whether it is about a loop, not about anything that the loop runs over.
    var isOfLoop: Bool { ["foreach", "velocityCount", "velocityHasNext"].contains(root) }

    /// Where its value comes from.
    ///
    /// - Parameter variables: what `#set` and loops have named.
    func source(_ variables: [String: TemplateSource]) throws(MappingTemplate.Fault) -> TemplateSource {
        if isOfLoop { return .unknown }
        switch root {
        case "input": return try input(variables)
        case "util": return try utility(variables)
        case "context": return try rest(.context([]), from: 0, variables)
        case "stageVariables": return try rest(.stageVariables, from: 0, variables)
        default:
            guard let known = variables[root] else {
                throw .init("uses `$\(cropped(root))`, which nothing defines")
            }
            return try rest(known, from: 0, variables)
        }
    }

    private func rest(
        _ source: TemplateSource, from index: Int, _ variables: [String: TemplateSource]
    ) throws(MappingTemplate.Fault) -> TemplateSource {
        var source = source
        for step in steps.dropFirst(index) { source = try source.following(step, variables) }
        return source
    }

    private func input(_ variables: [String: TemplateSource]) throws(MappingTemplate.Fault) -> TemplateSource {
        let source: TemplateSource
        switch steps.first {
        case .property("body"): source = .body
        case .call("params", let arguments) where arguments.isEmpty: source = .parameterMaps
        case .call("params", let arguments):
            source = arguments[0].text.map { .parameter($0, nil) } ?? .unknown
        case .call("path", let arguments):
            source = .bodyPath(arguments.first?.text.flatMap(TemplateSource.steps))
        case .call("json", let arguments):
            source = .bodyJSON(arguments.first?.text.flatMap(TemplateSource.steps))
        default:
            throw .init("uses something of `$input` that API Gateway does not have")
        }
        return try rest(source, from: 1, variables)
    }

    private func utility(_ variables: [String: TemplateSource]) throws(MappingTemplate.Fault) -> TemplateSource {
        guard case .call(let name, let arguments) = steps.first, let argument = arguments.first else {
            throw .init("uses something of `$util` that API Gateway does not have")
        }
        var inner = TemplateSource.unknown
        switch argument {
        case .text(let text): inner = .literal([.literal(text)])
        case .reference(let reference): inner = try reference.source(variables)
        case .other: break
        }
        let source: TemplateSource
        switch name {
        case "escapeJavaScript": source = .escaped(inner)
        case "base64Encode": source = .base64(inner)
        case "urlDecode": source = .urlDecoded(inner)
        case "urlEncode", "base64Decode": source = .unknown
        case "parseJson":
            if case .bodyJSON(let steps) = inner {
                source = .bodyPath(steps)
            } else {
                source = inner == .body ? .bodyPath([]) : .unknown
            }
        default: throw .init("uses `$util.\(cropped(name))`, which API Gateway does not have")
        }
        return try rest(source, from: 1, variables)
    }
}

extension TemplateReference.Argument {
    var text: String? { if case .text(let text) = self { text } else { nil } }
}

extension TemplateSource {
    /// What a step leads to.
    fileprivate func following(
        _ step: TemplateReference.Step, _ variables: [String: TemplateSource]
    ) throws(MappingTemplate.Fault) -> TemplateSource {
        switch step {
        case .property(let name): return member(name)
        case .index(.text(let name)): return member(name)
        case .index(.reference(let reference)):
            return try reference.source(variables) == .name(of: self) ? .value(in: self) : .unknown
        case .index(.other):
            if case .bodyPath(let steps?) = self { return .bodyPath(steps + [.element]) }
            return .unknown
        // Takes out the backslashes that `escapeJavaScript` puts in front of apostrophes, which JSON does not know.
        case .call("replaceAll", let arguments):
            if case .escaped = self, arguments.first?.text?.hasSuffix("\\'") == true { return self }
            return .unknown
        case .call("toString", _), .call("trim", _): return self
        case .call: return .unknown
        }
    }

    private func member(_ name: String) -> TemplateSource {
        switch self {
        case .parameterMaps: ParameterMap(rawValue: name).map(TemplateSource.parameterMap) ?? .unknown
        case .parameterMap(let map): .parameter(name, map)
        case .context(let path): .context(path + [name])
        case .stageVariables: .stageVariable(name)
        case .bodyPath(let steps?): .bodyPath(steps + [.member(name)])
        default: .unknown
        }
    }
}
