/// What a schema asserts of a value, read from its own JSON text.
///
/// Only keywords that Swift's types cannot express get here: generated code decodes everything else by itself. The text
/// comes from the generator, which writes JSON Schema 2020-12 whatever version the document is of: references lead into
/// `$defs` of the whole text, and what only describes a schema is left out.
final class JSONSchema {
    /// One keyword, or several that belong together.
    enum Assertion {
        case nothing
        case type(JSONTypes, names: JSONValue)
        /// `enum` and `const`: the texts of the values as ``JSONWriter`` writes them.
        case values(Set<[UInt8]>, Violation)
        case length(minimum: Int, maximum: Int)
        case pattern(Pattern)
        case range(JSONRange)
        case multiple(Double)
        case items(minimum: Int, maximum: Int)
        case uniqueItems
        case properties(minimum: Int, maximum: Int)
        case required([String])
        case dependentRequired([(name: String, others: [String])])
        case members(JSONMemberSchemas)
        case names(JSONSchema)
        case dependentSchemas([(name: String, schema: JSONSchema)])
        case elements(prefix: [JSONSchema], rest: JSONSchema?)
        case contains(JSONSchema, minimum: Int, maximum: Int?)
        case all([JSONSchema])
        case any([JSONSchema])
        case one([JSONSchema])
        case not(JSONSchema)
        case condition(JSONSchema, then: JSONSchema?, else: JSONSchema?)
        case reference(String)
        case unevaluatedProperties(JSONSchema)
        case unevaluatedItems(JSONSchema)
    }

    var assertions: [Assertion] = []
    /// Members that the assertions do not see: header fields of parts, which are none of a form's own.
    private(set) var besides: [String] = []
    /// The schema as it is written, for those who are told that a value does not meet it.
    let text: JSONValue
    /// What numbers stand for where a pattern is expected.
    private let patterns: [Pattern]

    init(_ text: JSONValue, _ patterns: [Pattern]) {
        self.text = text
        self.patterns = patterns
        if text == false { assertions = [.nothing] }
        // In one order, so that violations come in one.
        for (keyword, value) in (text.object ?? [:]).sorted(by: { $0.key < $1.key }) { read(keyword, value) }
        // What was evaluated is known when everything else has been.
        let late = assertions.filter(\.isLate)
        if !late.isEmpty { assertions = assertions.filter { !$0.isLate } + late }
    }
}

/// `minimum` and its like.
struct JSONRange {
    var minimum: Double?
    var exclusiveMinimum: Double?
    var maximum: Double?
    var exclusiveMaximum: Double?
}

/// `properties`, `patternProperties` and `additionalProperties`, which depends on the others.
struct JSONMemberSchemas {
    var properties: [(name: String, schema: JSONSchema)] = []
    var patterns: [(pattern: Pattern, schema: JSONSchema)] = []
    var others: JSONSchema?
}

extension JSONSchema.Assertion {
    fileprivate var isLate: Bool {
        switch self {
        case .unevaluatedProperties, .unevaluatedItems: true
        default: false
        }
    }
}

extension JSONSchema {
    private func read(_ keyword: String, _ value: JSONValue) {
        switch keyword {
        case "type":
            let names = value.array ?? [value]
            let types = names.reduce(into: JSONTypes()) { $0.formUnion(JSONTypes(named: $1.string ?? "")) }
            assertions.append(.type(types, names: value))
        case "enum":
            assertions.append(.values(Set((value.array ?? []).map(\.bytes)), Violation(.enum, value)))
        case "const": assertions.append(.values([value.bytes], Violation(.const, value)))
        case "minLength", "maxLength":
            if keyword == "minLength" || text["minLength"] == nil {
                assertions.append(
                    .length(minimum: text["minLength"]?.int ?? 0, maximum: text["maxLength"]?.int ?? .max))
            }
        case "pattern": if let pattern = pattern(value) { assertions.append(.pattern(pattern)) }
        case "minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum":
            assertions.append(.range(JSONRange(keyword, value.double)))
        case "multipleOf": assertions.append(.multiple(value.double ?? 0))
        case "minItems": assertions.append(.items(minimum: value.int ?? 0, maximum: .max))
        case "maxItems": assertions.append(.items(minimum: 0, maximum: value.int ?? .max))
        case "uniqueItems": if value == true { assertions.append(.uniqueItems) }
        case "minProperties": assertions.append(.properties(minimum: value.int ?? 0, maximum: .max))
        case "maxProperties": assertions.append(.properties(minimum: 0, maximum: value.int ?? .max))
        case "required": assertions.append(.required(Self.texts(value)))
        case "dependentRequired":
            let members = (value.object ?? [:]).map { (name: $0.key, others: Self.texts($0.value)) }
            assertions.append(.dependentRequired(members.sorted { $0.name < $1.name }))
        case "x-besides": besides = Self.texts(value)
        default: readApplicator(keyword, value)
        }
    }

    private func readApplicator(_ keyword: String, _ value: JSONValue) {
        switch keyword {
        case "properties": assertions.append(.members(memberSchemas))
        case "patternProperties": if text["properties"] == nil { assertions.append(.members(memberSchemas)) }
        case "additionalProperties":
            if text["properties"] == nil, text["patternProperties"] == nil {
                assertions.append(.members(memberSchemas))
            }
        case "propertyNames": assertions.append(.names(schema(value)))
        case "dependentSchemas": assertions.append(.dependentSchemas(schemas(value)))
        case "prefixItems":
            assertions.append(
                .elements(prefix: (value.array ?? []).map(schema), rest: text["items"].map(schema)))
        case "items":
            if text["prefixItems"] == nil { assertions.append(.elements(prefix: [], rest: schema(value))) }
        case "contains":
            assertions.append(
                .contains(
                    schema(value), minimum: text["minContains"]?.int ?? 1, maximum: text["maxContains"]?.int))
        case "allOf": assertions.append(.all((value.array ?? []).map(schema)))
        case "anyOf": assertions.append(.any((value.array ?? []).map(schema)))
        case "oneOf": assertions.append(.one((value.array ?? []).map(schema)))
        case "not": assertions.append(.not(schema(value)))
        case "if":
            assertions.append(
                .condition(
                    schema(value), then: text["then"].map(schema), else: text["else"].map(schema))
            )
        case "$ref": assertions.append(.reference(value.string ?? ""))
        case "unevaluatedProperties": assertions.append(.unevaluatedProperties(schema(value)))
        case "unevaluatedItems": assertions.append(.unevaluatedItems(schema(value)))
        default: break
        }
    }

    private func schema(_ text: JSONValue) -> JSONSchema { JSONSchema(text, patterns) }

    private func pattern(_ number: JSONValue) -> Pattern? {
        number.int.flatMap { patterns.indices.contains($0) ? patterns[$0] : nil }
    }

    private var memberSchemas: JSONMemberSchemas {
        JSONMemberSchemas(
            properties: text["properties"].map(schemas) ?? [],
            patterns: (text["patternProperties"]?.array ?? []).compactMap { pair in
                guard let pattern = pair[0].flatMap(pattern), let schema = pair[1] else { return nil }
                return (pattern, self.schema(schema))
            },
            others: text["additionalProperties"].map(schema))
    }

    /// In the order of their names, so that violations come in the same order each time.
    private func schemas(_ members: JSONValue) -> [(name: String, schema: JSONSchema)] {
        (members.object ?? [:]).map { (name: $0.key, schema: schema($0.value)) }.sorted { $0.name < $1.name }
    }

    private static func texts(_ value: JSONValue) -> [String] { (value.array ?? []).compactMap(\.string) }
}

extension JSONRange {
    fileprivate init(_ keyword: String, _ limit: Double?) {
        switch keyword {
        case "minimum": minimum = limit
        case "exclusiveMinimum": exclusiveMinimum = limit
        case "maximum": maximum = limit
        default: exclusiveMaximum = limit
        }
    }
}
