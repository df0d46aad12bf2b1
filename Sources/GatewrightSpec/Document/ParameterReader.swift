import GatewrightAPI

/// The parameters of an operation or a path item.
extension DocumentReader {
    func parameters(_ node: Node?) -> [ParameterObject] {
        distinct(parameterNodes(node).compactMap(readParameter), by: \.identity) { ($0.name, $0.position) }
    }

    /// The first of each that are the same to HTTP. The others are left out, and that is said.
    func distinct<Part, Identity: Hashable>(
        _ parts: [Part], by identity: (Part) -> Identity, _ place: (Part) -> (name: String, position: Position)
    ) -> [Part] {
        var places: [Identity: Position] = [:]
        return parts.filter { part in
            let (name, position) = place(part)
            guard let first = places[identity(part)] else {
                places[identity(part)] = position
                return true
            }
            diagnostics.report(.describedTwice(name), at: position, notes: [.init("first here", at: first)])
            return false
        }
    }

    /// The parameters of a list. The list itself may be a reference, as bundlers write it.
    func parameterNodes(_ node: Node?) -> [Node] {
        (node.flatMap(resolved)?.elements ?? []).compactMap(resolved).filter(\.isMapping)
    }

    private func readParameter(_ node: Node) -> ParameterObject? {
        guard let place = node["in"]?.string, let name = node["name"]?.string else {
            diagnostics.report(.incompleteParameter, at: node.position)
            return nil
        }
        // The body of Swagger 2.0 stands among the parameters.
        if version == .swagger2, place == "body" || place == "formData" { return nil }
        checkVersion(of: node, at: .parameter)
        let content = node["content"]?.members.first.map { member in
            MediaTypeObject(name: member.key, schema: member.value["schema"], position: member.keyPosition)
        }
        if place == "querystring", let form = content.map({ $0.essence == Self.form ? $0.schema : nil }) ?? object(node)
        {
            return wholeQuery(node, name: name, schema: form)
        }
        guard let location = Parameter.Location(rawValue: place) else {
            let message: Diagnostic.Message = place == "querystring" ? .wholeQuery : .unknownLocation(place)
            diagnostics.report(message, at: node["in"]?.position ?? node.position)
            return nil
        }
        let examples = examples(of: node) + (node["content"]?.members.first.map { self.examples(of: $0.value) } ?? [])
        return ParameterObject(
            name: name, location: location,
            isRequired: location == .path || node["required"]?.boolean == true,
            schema: node["schema"] ?? content?.schema ?? (version == .swagger2 ? node : nil),
            mediaType: content, style: style(of: node, in: location),
            allowsEmpty: location == .query && node["allowEmptyValue"]?.boolean == true,
            givenName: node.givenName, documentation: documentation(node), position: node.position,
            examples: examples)
    }

    private static let form = "application/x-www-form-urlencoded"

    /// The `schema` of an object, which authors write where the specification wants a form's `content`.
    private func object(_ node: Node) -> Node? {
        guard let schema = node["schema"], let target = resolved(schema) else { return nil }
        return target["type"]?.string == "object" || target["properties"] != nil ? schema : nil
    }

    /// OpenAPI 3.2 §4.12.1: the query as one form.
    private func wholeQuery(_ node: Node, name: String, schema: Node) -> ParameterObject {
        ParameterObject(
            name: name, location: .query, isRequired: node["required"]?.boolean == true, schema: schema,
            style: ParameterStyle(.wholeQuery, explode: true), givenName: node.givenName,
            documentation: documentation(node),
            position: node.position)
    }

    // MARK: Styles

    private func style(of node: Node, in location: Parameter.Location) -> ParameterStyle {
        if version == .swagger2 { return collectionFormat(of: node, in: location) }
        var name = location.defaultStyle
        if let keyword = node["style"], let text = keyword.string {
            if let style = ParameterStyle.Name(rawValue: text), location.styles.contains(style) {
                name = style
            } else {
                diagnostics.report(
                    .styleElsewhere(
                        text, location, instead: name, suggestion: closest(to: text, among: location.styles)),
                    at: keyword.position)
            }
        }
        let explode = node["explode"]?.boolean ?? (name == .form || name == .cookie)
        var style = ParameterStyle(name, explode: explode)
        // What arrays in arrays look like is left open.
        if explode, name != .deepObject { style.separators = [nil, ","] }
        return style
    }

    func collectionFormat(of node: Node, in location: Parameter.Location) -> ParameterStyle {
        let name: ParameterStyle.Name = location == .query ? .form : .simple
        var style = ParameterStyle(name, explode: false)
        switch node["collectionFormat"]?.string {
        case "ssv": style.name = .spaceDelimited
        case "tsv": style.name = .tabDelimited
        case "pipes": style.name = .pipeDelimited
        case "multi" where location == .query: style.explode = true
        case "csv", nil: break
        case let format?:
            diagnostics.report(
                .unknownCollectionFormat(format, location), at: node["collectionFormat"]?.position ?? node.position)
        }
        var items = node["items"]
        style.separators = [nil]
        while let inner = items, inner["type"]?.string == "array", style.separators.count < 8 {
            switch inner["collectionFormat"]?.string {
            case "ssv": style.separators.append(" ")
            case "tsv": style.separators.append("\t")
            case "pipes": style.separators.append("|")
            default: style.separators.append(",")
            }
            items = inner["items"]
        }
        return style
    }
}

extension Parameter.Location {
    fileprivate var defaultStyle: ParameterStyle.Name {
        switch self {
        case .path, .header: .simple
        case .query, .cookie: .form
        }
    }

    /// OpenAPI 3.1 §4.8.12.3.
    fileprivate var styles: [ParameterStyle.Name] {
        switch self {
        case .path: [.simple, .label, .matrix]
        case .query: [.form, .spaceDelimited, .pipeDelimited, .deepObject]
        case .header: [.simple]
        case .cookie: [.form, .cookie]
        }
    }
}

private func closest(to text: String, among styles: [ParameterStyle.Name]) -> String? {
    closest(to: text, among: styles.map(\.rawValue))
}

extension Diagnostic.Message {
    fileprivate static func styleElsewhere(
        _ style: String, _ location: Parameter.Location, instead: ParameterStyle.Name, suggestion: String?
    ) -> Self {
        .init(
            .warning, "unknown-style", "a \(location.rawValue) parameter has no style '\(style)'",
            why: "it is read as `\(instead.rawValue)`",
            fix: suggestion.map { "did you mean `\($0)`?" } ?? "remove `style`, or use one of its place")
    }

    fileprivate static func unknownCollectionFormat(_ format: String, _ location: Parameter.Location) -> Self {
        .init(
            .warning, "unknown-collection-format",
            "a \(location.rawValue) parameter has no collectionFormat '\(format)'",
            why: "it is read as `csv`",
            fix: "use `csv`, `ssv`, `tsv` or `pipes`" + (location == .query ? ", or `multi`" : ""))
    }
}
