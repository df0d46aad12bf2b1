import GatewrightAPI

/// The type of what a function answers where mapping templates make the response of it: all that they read.
struct ResultTypes {
    private let types: TypeResolver
    private var root = ResultPart()

    init(_ types: TypeResolver) { self.types = types }

    // MARK: Reading

    /// - Parameter schema: that of the response.
    /// - Throws: what cannot be told of the template.
    mutating func read(_ template: String, schema: Node?) throws(MappingTemplate.Fault) {
        let (written, readAside) = try MappingTemplate.parse(response: template)
        if let written { try read(written, schema, isSure: true) }
        // Of what is written as a whole everything is there to be read.
        if root.whole == nil { for source in readAside { try read(source, nil, isSure: false) } }
    }

    /// Reads the source of a header: `integration.response.body.url`.
    mutating func read(header source: String) {
        let prefix = "integration.response.body."
        guard source.hasPrefix(prefix), let steps = TemplateSource.steps(of: "$." + source.dropFirst(prefix.count))
        else { return }
        note(ResultPart.Whole(isText: true), steps, isSure: false)
    }

    /// What lies too deep has no type but that of the place where it becomes so.
    private mutating func note(_ whole: ResultPart.Whole, _ steps: [TemplateSource.Step], isSure: Bool) {
        let isTooDeep = steps.count > MappingTemplate.deepest
        root.note(
            isTooDeep ? ResultPart.Whole(isText: false) : whole, steps.prefix(MappingTemplate.deepest), isSure: isSure)
    }

    private mutating func read(
        _ template: MappingTemplate, _ schema: Node?, isSure: Bool
    ) throws(MappingTemplate.Fault) {
        switch template {
        case .object(let members):
            for member in members {
                let inner = schema.flatMap { types.member(member.key, of: $0) }?.schema
                try read(member.value, inner, isSure: isSure && !member.isOptional)
            }
        case .array(let elements):
            let items = schema.flatMap { types.items(of: $0) }
            for element in elements { try read(element, items, isSure: isSure) }
        case .text(let pieces):
            let isWhole = pieces.count == 1
            for piece in pieces { try read(piece, isWhole ? schema : nil, isSure: isSure) }
        case .written(let source): try read(source, ResultPart.Whole(schema: schema, isText: false), isSure: isSure)
        case .orNull(let value): try read(value, schema, isSure: false)
        case .choice(let choices): for choice in choices { try read(choice, schema, isSure: false) }
        case .entries: throw .init("writes a member for each of the result's")
        case .number, .boolean, .null: break
        }
    }

    private mutating func read(
        _ piece: MappingTemplate.Piece, _ schema: Node?, isSure: Bool
    ) throws(MappingTemplate.Fault) {
        switch piece {
        case .literal: break
        case .source(.literal(let pieces)): for piece in pieces { try read(piece, nil, isSure: false) }
        case .source(let source): try read(source, ResultPart.Whole(schema: schema, isText: true), isSure: isSure)
        }
    }

    /// - Parameter whole: what is written; nil where the template only looks.
    private mutating func read(
        _ source: TemplateSource, _ whole: ResultPart.Whole?, isSure: Bool
    ) throws(MappingTemplate.Fault) {
        switch source {
        case .body:
            if let whole { note(whole.isText ? ResultPart.Whole(isText: false) : whole, [], isSure: isSure) }
        case .bodyPath(let steps?): read(steps, whole, isSure: isSure)
        // As JSON it may be anything, also within quotes.
        case .bodyJSON(let steps?):
            read(steps, whole.map { ResultPart.Whole(schema: $0.schema, isText: false) }, isSure: isSure)
        case .escaped(let inner), .base64(let inner), .urlDecoded(let inner):
            try read(inner, whole, isSure: isSure)
        case .choice(let sources): for source in sources { try read(source, whole, isSure: false) }
        case .context, .stageVariables, .stageVariable, .constant, .literal, .parameter, .parameterMap, .parameterMaps:
            break
        case .bodyPath(nil), .bodyJSON(nil), .name, .value, .unknown:
            throw .init("\(whole == nil ? "has an expression" : "writes something") of which nothing can be told")
        }
    }

    /// Of what the template only looks at nothing is known but that it is there, unless something is known already.
    private mutating func read(_ steps: [TemplateSource.Step], _ whole: ResultPart.Whole?, isSure: Bool) {
        if let whole {
            note(whole, steps, isSure: isSure)
        } else if !root.holds(steps[...]) {
            note(ResultPart.Whole(isText: false), steps, isSure: false)
        }
    }

    // MARK: Types

    /// The type of the result. An object becomes `Result`, nested in the operation. Nil where nothing of it is read.
    func type(in nested: inout TypeResolver.Nested) -> TypeReference? {
        if root.isEmpty { return nil }
        let use = use(of: root, as: "Result", in: &nested)
        return use.isNullable ? .optional(use.type) : use.type
    }

    private func use(
        of part: ResultPart, as hint: String, in nested: inout TypeResolver.Nested
    ) -> TypeResolver.Use {
        if let whole = part.whole {
            guard let schema = whole.schema else { return TypeResolver.Use(type: whole.isText ? .string : .json) }
            var use = types.use(of: schema, named: hint, in: &nested)
            guard whole.isText else { return use }
            use.isNullable = false
            if !use.type.isPrintedAsText { use.type = .string }
            return use
        }
        if let element = part.element.first {
            let use = use(of: element, as: Names.singular(hint), in: &nested)
            return TypeResolver.Use(type: .array(use.isNullable ? .optional(use.type) : use.type))
        }
        let members = part.members.map { (key: $0.name, value: $0.part) }
        // No other type of an operation has the name of one of Swift's.
        let name = nested.path.count == 1 ? hint : types.claimName(hint, in: &nested)
        return TypeResolver.Use(
            type: types.declare(name, members, in: &nested) { name, member, hint, inner in
                let use = use(of: member.value, as: hint, in: &inner)
                return Property(
                    name: name, wireName: member.key, type: use.type, isRequired: member.value.isRequired,
                    isNullable: use.isNullable,
                    documentation: member.value.whole?.schema.map { Documentation(of: types.target(of: $0) ?? $0) }
                        ?? Documentation())
            })
    }
}

/// A place in the result of a function, with what templates read there.
private struct ResultPart {
    /// What a template writes as a whole.
    var whole: Whole?
    var members: [(name: String, part: ResultPart)] = []
    private var places: [String: Int] = [:]
    /// Of a list.
    var element: [ResultPart] = []
    /// Whether it is read whatever the result is.
    var isRequired = false

    struct Whole {
        /// What the document says of the place in the response where it is written.
        var schema: Node?
        /// Whether it is written between quotes.
        var isText: Bool

        func joined(with other: Whole) -> Whole {
            guard let schema, let otherSchema = other.schema else {
                return Whole(schema: schema ?? other.schema, isText: isText && other.isText)
            }
            let isSame = schema.position == otherSchema.position
            return Whole(schema: isSame ? schema : nil, isText: isText && other.isText)
        }
    }

    var isEmpty: Bool { whole == nil && members.isEmpty && element.isEmpty }

    mutating func note(_ whole: Whole, _ steps: ArraySlice<TemplateSource.Step>, isSure: Bool) {
        isRequired = isRequired || isSure
        switch steps.first {
        case nil: self.whole = self.whole?.joined(with: whole) ?? whole
        case .member(let name):
            let index = places[name] ?? members.count
            if index == members.count {
                places[name] = index
                members.append((name, ResultPart()))
            }
            members[index].part.note(whole, steps.dropFirst(), isSure: isSure)
        case .element, .each:
            if element.isEmpty { element.append(ResultPart()) }
            element[0].note(whole, steps.dropFirst(), isSure: isSure)
        }
    }

    /// Whether something is known of a place, above or below it.
    func holds(_ steps: ArraySlice<TemplateSource.Step>) -> Bool {
        if whole != nil { return true }
        switch steps.first {
        case nil: return !isEmpty
        case .member(let name):
            return places[name].map { members[$0].part.holds(steps.dropFirst()) } ?? false
        case .element, .each: return element.first?.holds(steps.dropFirst()) ?? false
        }
    }
}
