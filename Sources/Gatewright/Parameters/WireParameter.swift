/// A parameter as the document describes it.
struct WireParameter {
    let location: HTTPError.Issue.Location
    let name: String
    let style: ParameterStyle
    let explode: Bool
    let shape: TextShape
    let alternatives: TextAlternatives
    /// Names of other parameters.
    let others: NameTable
    let allowEmpty: Bool

    enum Outcome {
        case found(TextTree)
        case missing
        case fault(String)
    }

    init(
        _ location: HTTPError.Issue.Location, _ name: String, _ style: ParameterStyle, _ explode: Bool,
        _ shape: TextShape, _ others: NameTable, _ allowEmpty: Bool
    ) {
        self.location = location
        self.name = name
        self.style = style
        self.explode = explode
        self.shape = shape
        self.others = others
        self.allowEmpty = allowEmpty
        alternatives = TextAlternatives([shape])
    }

    private static let encodingFault = Outcome.fault("is not valid percent-encoded UTF-8")
    private static let pairFault = Outcome.fault("must be members such as name=value")

    func tree(of request: Request) -> Outcome {
        switch location {
        case .query where style == .deepObject: return deep(request.queryTexts)
        case .query where isSpread: return spread(request.queryTexts)
        case .query: return values(request.queryTexts.filter { $0.name == name }.map(\.text))
        case .cookie where isSpread: return spread(cookies(of: request))
        case .cookie: return values(cookies(of: request).filter { $0.name == name }.map(\.text))
        case .header: return values(request.headerValues(name).map { ParameterText($0) })
        case .path: return values(request.pathText(name).map { [$0] } ?? [])
        case .body: return .missing
        }
    }

    private func cookies(of request: Request) -> [(name: String, text: ParameterText)] {
        if style == .cookie { return request.cookieTexts.map { ($0.name, $0.text.uncoded) } }
        guard explode else { return request.cookieTexts }
        // To the letter `form` puts `&` between the values, which leaves one cookie: `color=blue&color=black`.
        return request.cookieTexts.flatMap { name, text in
            let parts = text.split(at: "&").dropFirst().map { $0.halves(at: "=") }
            guard !parts.isEmpty, let first = text.halves(at: "&")?.0 else { return [(name, text)] }
            var items = [(name: name, text: first)]
            for part in parts {
                guard let (name, text) = part, let name = name.decoded else { return [(name, text)] }
                items.append((name, text))
            }
            return items
        }
    }

    /// Whether the members of an object stand among the other parameters.
    private var isSpread: Bool { explode && style != .content && style != .deepObject && alternatives.isObject }

    // MARK: Objects by the names of their members

    private func spread(_ items: [(name: String, text: ParameterText)]) -> Outcome {
        var members: [(name: String, text: String)] = []
        var whole: [ParameterText] = []
        for (name, text) in items {
            let base = name.firstIndex(of: "[").map { String(name[..<$0]) } ?? name
            if style == .wholeQuery || alternatives.hasProperty(name) || alternatives.hasProperty(base)
                || alternatives.keepsOthers && others.index(of: name) == nil && others.index(of: base) == nil
            {
                guard let text = text.decoded else { return Self.encodingFault }
                members.append((name, text))
            } else if name == self.name {
                whole.append(text)
            }
        }
        if members.isEmpty { return alternatives.isArray || alternatives.isScalar ? values(whole) : .missing }
        return .found(TextTree(form: members, shape: shape))
    }

    private func deep(_ items: [(name: String, text: ParameterText)]) -> Outcome {
        var tree = TextTree()
        for (itemName, text) in items where itemName.utf8.starts(with: name.utf8) {
            let brackets = Substring(itemName.utf8.dropFirst(name.utf8.count))
            guard brackets.isEmpty || brackets.utf8.first == UInt8(ascii: "[") else { continue }
            guard let path = TextTree.parts(ofBrackets: brackets) else {
                return .fault("must be members such as \(name)[member]=value")
            }
            guard let text = text.decoded else { return Self.encodingFault }
            tree.add(text, under: path)
        }
        return tree.isEmpty ? .missing : .found(tree)
    }

    // MARK: Values

    /// - Parameter texts: what the request has by the parameter's name.
    func values(_ texts: [ParameterText]) -> Outcome {
        guard let last = texts.last else { return .missing }
        if allowEmpty, !alternatives.mayBeEmpty, texts.allSatisfy(\.isEmpty) { return .missing }
        if style == .label || style == .matrix { return marked(last) }
        let isWhole = style == .content || !alternatives.isArray && !alternatives.isObject
        // The first cookie of a name has the more specific path (RFC 6265 §5.4).
        if isWhole { return whole(location == .cookie ? texts[0] : last) }
        if location == .header, style.encodedSeparator == nil {
            return list(texts.flatMap { $0.split(at: ",") }.map(\.trimmed).filter { !$0.isEmpty })
        }
        if explode, style != .simple { return list(texts) }
        return separated(last, by: style.encodedSeparator ?? ",")
    }

    private func whole(_ text: ParameterText) -> Outcome {
        guard let text = text.decoded else { return Self.encodingFault }
        return .found(TextTree(text))
    }

    private func separated(_ text: ParameterText, by separator: Unicode.Scalar) -> Outcome {
        if text.isEmpty, alternatives.mayBeEmpty { return whole(text) }
        // A comma that comes encoded belongs to a value, if values may have commas.
        if style.encodedSeparator == nil, elementsMayBeText { return list(text.split(at: separator)) }
        guard let plain = text.plain else { return Self.encodingFault }
        return list(plain.split(at: separator))
    }

    private var elementsMayBeText: Bool {
        alternatives.isObject || alternatives.isText
            || TextAlternatives(alternatives.arrays.flatMap { [$0.element] + $0.first }).mayHoldCommas
    }

    /// Values that have been told apart: elements, members, or one value.
    private func list(_ texts: [ParameterText]) -> Outcome {
        var tree = TextTree()
        let isMembers = alternatives.isObject && !alternatives.isArray && !(texts.count == 1 && alternatives.isScalar)
        if isMembers, !explode {
            guard texts.count.isMultiple(of: 2) else { return .fault("must be names and values in turn") }
            for index in stride(from: 0, to: texts.count, by: 2) {
                guard let name = texts[index].decoded, let text = texts[index + 1].decoded else {
                    return Self.encodingFault
                }
                tree.add(text, at: name)
            }
            return .found(tree)
        }
        for text in texts {
            if isMembers {
                guard let (name, text) = text.halves(at: "=") else { return Self.pairFault }
                guard let name = name.decoded, let text = text.decoded else { return Self.encodingFault }
                tree.add(text, at: name)
            } else {
                guard let text = text.decoded else { return Self.encodingFault }
                tree.add(text)
            }
        }
        return .found(tree)
    }

    // MARK: Label and matrix

    private func marked(_ text: ParameterText) -> Outcome {
        let mark: Unicode.Scalar = style == .label ? "." : ";"
        guard let rest = text.dropping(mark) else { return .fault("must begin with \(mark)") }
        let isWhole = !alternatives.isArray && !alternatives.isObject
        if style == .label {
            if isWhole { return whole(rest) }
            // OpenAPI 3.1.0 writes dots where RFC 6570, and OpenAPI since, has commas.
            return explode || !rest.contains(",") ? labels(rest) : separated(rest, by: ",")
        }
        let isNamed = !explode || isWhole || alternatives.isArray
        guard isNamed else { return list(rest.split(at: ";")) }
        var values: [ParameterText] = []
        for part in explode && !isWhole ? rest.split(at: ";") : [rest] {
            let (name, value) = part.halves(at: "=") ?? (part, ParameterText(""))
            guard name.decoded == self.name else { return .fault("must be written as ;\(self.name)=value") }
            values.append(value)
        }
        if isWhole { return whole(values[0]) }
        return explode ? list(values) : separated(values[0], by: ",")
    }

    private func labels(_ text: ParameterText) -> Outcome {
        // `.1.5` is one number with a fraction, or two.
        if !explode, !alternatives.isObject, !elementsMayBeText, let whole = text.decoded,
            isDecimal(whole.utf8Span.span)
        {
            return list([text])
        }
        return list(text.split(at: "."))
    }
}

extension TextAlternatives {
    /// Whether an element may be a text that has commas: not a number or a boolean.
    fileprivate var mayHoldCommas: Bool { isText || isJSON || isObject || scalars.subtracting(.empty).isEmpty }
}
