import GatewrightAPI

extension Schema {
    /// The values of `enum` or `const` as the cases of an enumeration, each value once.
    ///
    /// Nil where no enumeration of Swift holds them: an object or array is among them, there is none, or they are
    /// booleans, for which `Bool` is the type.
    var enumeration: Enumeration? {
        if let values = extensibleValues {
            return Enumeration(cases: cases(values, isExtensible: true), isExtensible: true)
        }
        guard let rawValues else { return nil }
        let isOpen = node["x-extensible-enum"]?.boolean == true && Self.areOfOneKind(rawValues)
        return Enumeration(
            cases: cases(rawValues, isExtensible: isOpen), isExtensible: isOpen, isConstant: node["const"] != nil)
    }

    /// Whether there is such an enumeration.
    var isEnumeration: Bool { rawValues != nil || extensibleValues != nil }

    /// `x-extensible-enum` with a list in place of `enum`: its strings or integers.
    private var extensibleValues: [(index: Int, value: Enumeration.RawValue)]? {
        guard values == nil, type == "string" || type == "integer" || types.isEmpty, format == nil || type == "integer",
            let nodes = node["x-extensible-enum"]?.elements.filter({ !$0.isNull }), !nodes.isEmpty
        else { return nil }
        let found = nodes.enumerated().compactMap { index, node -> (index: Int, value: Enumeration.RawValue)? in
            if type != "integer", let text = node.string { return (index, .string(text)) }
            if type == "integer", case .integer(let value) = JSONLiteral(node) { return (index, .integer(value)) }
            return nil
        }
        return found.count == nodes.count ? found : nil
    }

    /// Whether one more case can hold every other value: strings, or numbers.
    private static func areOfOneKind(_ values: [(index: Int, value: Enumeration.RawValue)]) -> Bool {
        values.allSatisfy(\.value.isString) || values.allSatisfy(\.value.isNumber)
    }

    /// The values that the schema's types allow, with their places in the list.
    private var rawValues: [(index: Int, value: Enumeration.RawValue)]? {
        guard let values, !values.isEmpty else { return nil }
        let allowed = values.enumerated().filter { allows($0.element) }
        let found = allowed.compactMap { index, node in rawValue(of: node).map { (index: index, value: $0) } }
        // Booleans alone need no type of their own.
        guard found.contains(where: { !$0.value.isBoolean }) else { return nil }
        return found.count == allowed.count ? found : nil
    }

    private func allows(_ value: Node) -> Bool {
        // Authors leave out quotes where the type says that a value is text.
        if types.isEmpty || types == ["string"] || valuesContradictType { return true }
        let type = JSONLiteral(value).type
        return types.contains(type) || type == "integer" && types.contains("number")
    }

    private func rawValue(of node: Node) -> Enumeration.RawValue? {
        if type == "string" { return node.string.map { .string($0) } }
        switch JSONLiteral(node) {
        case .string(let value): return .string(value)
        case .boolean(let value): return .boolean(value)
        case .integer(let value): return type == "number" ? .number(Double(value)) : .integer(value)
        case .number(let value): return .number(value)
        case .null, .array, .object: return nil
        }
    }

    /// Whether the values of `enum` or `const` are of other types than `type` says, so that nothing would be valid.
    var valuesContradictType: Bool {
        guard let values, !values.isEmpty, !types.isEmpty, type != "string" else { return false }
        return !values.contains { node in
            let type = JSONLiteral(node).type
            return types.contains(type) || type == "integer" && types.contains("number")
        }
    }

    // MARK: Names

    private func cases(
        _ values: [(index: Int, value: Enumeration.RawValue)], isExtensible: Bool
    ) -> [Enumeration.Case] {
        let names = texts(of: ["x-enum-varnames", "x-enumNames", "x-ms-enum-names"])
        let descriptions = texts(of: ["x-enum-descriptions", "x-enumDescriptions"])
        var scope = NameScope(taken: isExtensible ? ["unknown"] : [])
        var seen: Set<Enumeration.RawValue> = []
        return values.compactMap { index, value in
            guard seen.insert(value).inserted else { return nil }
            let wanted = names[index]
            return Enumeration.Case(
                name: scope.claim(wanted.map(Names.enumerationCase) ?? value.caseName, suffix: "_"), rawValue: value,
                description: descriptions[index] ?? "")
        }
    }

    /// What a list says beside each value of `enum`.
    private func texts(of keys: [String]) -> [Int: String] {
        guard let list = keys.lazy.compactMap({ node[$0] }).first, let all = node["enum"]?.elements else { return [:] }
        var result: [Int: String] = [:]
        // `null` is no case, but may have a name in the list.
        for (index, place) in all.indices.filter({ !all[$0].isNull }).enumerated() {
            let text =
                list.isSequence
                ? (place < list.elements.count ? list.elements[place].string : nil)
                : all[place].string.flatMap { list[$0]?.string }
            if let text, !Names.words(text).isEmpty { result[index] = text }
        }
        return result
    }
}

extension TypeResolver {
    /// Says which values Swift does not tell apart, though JSON Schema does.
    func reportEquivalents(in schema: Schema) {
        var texts: [String: Node] = [:]
        for node in schema.values ?? [] {
            guard let text = node.string, let first = texts.updateValue(node, forKey: text),
                first.string?.utf8.elementsEqual(text.utf8) == false
            else { continue }
            texts[text] = first
            diagnostics.report(
                .equivalentValues(text), at: node.position, notes: [.init("the other is here", at: first.position)])
        }
    }
}

extension Diagnostic.Message {
    static func equivalentValues(_ text: String) -> Self {
        .init(
            .warning, "equivalent-values", "'\(cropped(text))' is refused, as another value is equal to it in Swift",
            why: equivalence, fix: "write both in one way")
    }
}

extension Enumeration.RawValue {
    fileprivate var isString: Bool {
        if case .string = self { true } else { false }
    }

    fileprivate var isNumber: Bool {
        switch self {
        case .integer, .number: true
        case .string, .boolean: false
        }
    }

    fileprivate var isBoolean: Bool {
        if case .boolean = self { true } else { false }
    }

    /// A name for a case, not yet unique.
    fileprivate var caseName: String {
        switch self {
        case .string(let text): Names.enumerationCase(text)
        case .boolean(let value): value ? "true" : "false"
        case .integer(let value): value < 0 ? "minus\(value.magnitude)" : "_\(value)"
        case .number(let value):
            Int(exactly: value).map { Self.integer($0).caseName }
                ?? (value < 0 ? "minus" : "_") + Self.digits(of: value.magnitude)
        }
    }

    /// `1.5` as `1_5`.
    private static func digits(of value: Double) -> String {
        String(value.description.map { $0.isNumber || $0 == "e" ? $0 : "_" })
    }
}

extension Diagnostic.Message {
    static func enumerationOfAnotherType(_ type: String) -> Self {
        .init(
            .warning, "enum-of-another-type", "no value of this `enum` is of type '\(type)'",
            why: "nothing would be valid, so the `enum` decides and the type is ignored",
            fix: "give the schema the type of its values")
    }
}
