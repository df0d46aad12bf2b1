/// Checks values against schemas, and notes what is broken.
struct JSONSchemaCheck {
    /// What a schema that holds says about members or elements, for `unevaluatedProperties` and `unevaluatedItems`.
    struct Evaluated {
        var members: Set<String> = []
        /// The places of elements.
        var elements: Set<Int> = []

        mutating func formUnion(_ other: Evaluated) {
            members.formUnion(other.members)
            elements.formUnion(other.elements)
        }
    }

    struct Broken {
        var position: Int
        var violation: Violation
        var missing: String?
    }

    let definitions: [(name: String, schema: JSONSchema)]
    /// How many more schemas may be applied: a hostile value could make a recursive schema try without end.
    private(set) var steps: Int
    /// How much work is left for patterns.
    private(set) var patternWork: Int
    private(set) var broken: [Broken] = []
    /// Whether only the verdict counts, as within `not`.
    private var isProbing = false
    private var isBroken = false
    private var depth = 0
    private static let maximumDepth = 1000

    init(definitions: [(name: String, schema: JSONSchema)], steps: Int, patternWork: Int) {
        self.definitions = definitions
        self.steps = steps
        self.patternWork = patternWork
    }

    private mutating func note(_ violation: @autoclosure () -> Violation, _ value: JSONTree, missing: String? = nil) {
        isBroken = true
        if !isProbing, broken.count < JSONCursor.maximumViolations {
            broken.append(Broken(position: value.position, violation: violation(), missing: missing))
        }
    }

    /// Whether a value meets a schema, without noting why not.
    private mutating func fits(_ value: JSONTree, _ schema: JSONSchema, _ evaluated: inout Evaluated) -> Bool {
        let outer = (isProbing, isBroken)
        isProbing = true
        isBroken = false
        let found = check(value, schema)
        let fits = !isBroken
        (isProbing, isBroken) = outer
        if fits { evaluated.formUnion(found) }
        return fits
    }

    private mutating func fits(_ value: JSONTree, _ schema: JSONSchema) -> Bool {
        var ignored = Evaluated()
        return fits(value, schema, &ignored)
    }

    /// Applies a schema to a value.
    @discardableResult
    mutating func check(_ value: JSONTree, _ schema: JSONSchema) -> Evaluated {
        var evaluated = Evaluated()
        let value = schema.besides.isEmpty ? value : value.without(schema.besides)
        steps -= 1 + value.length / 16
        // A schema that refers to itself at the same value would have no end.
        depth += 1
        if depth > Self.maximumDepth { steps = -1 }
        for assertion in schema.assertions {
            if steps < 0 || isProbing && isBroken { break }
            check(value, assertion, &evaluated)
        }
        depth -= 1
        return evaluated
    }

    private mutating func check(_ value: JSONTree, _ assertion: JSONSchema.Assertion, _ evaluated: inout Evaluated) {
        switch assertion {
        case .nothing: note(Violation(.not, [:]), value)
        case .type(let types, let names):
            if !types.contains(value.type) { note(Violation(.type, names), value) }
        case .values(let texts, let violation):
            if !texts.contains(value.value.bytes) { note(violation, value) }
        case .reference(let name):
            guard let schema = definitions.first(where: { $0.name == name })?.schema else { return }
            evaluated.formUnion(check(value, schema))
        case .all(let schemas):
            for schema in schemas { evaluated.formUnion(check(value, schema)) }
        case .any(let schemas):
            // All of them are looked at: each that fits may have evaluated members.
            var count = 0
            for schema in schemas where fits(value, schema, &evaluated) { count += 1 }
            if count == 0 { note(Violation(.anyOf, .array(schemas.map(\.text))), value) }
        case .one(let schemas):
            var count = 0
            for schema in schemas where fits(value, schema, &evaluated) { count += 1 }
            if count != 1 {
                let words = count > 1 ? "fits more than one of its alternatives" : nil
                note(Violation(.oneOf, .array(schemas.map(\.text)), words: words), value)
            }
        case .not(let schema):
            if fits(value, schema) { note(Violation(.not, schema.text), value) }
        case .condition(let condition, let consequence, let alternative):
            if let schema = fits(value, condition, &evaluated) ? consequence : alternative {
                evaluated.formUnion(check(value, schema))
            }
        default:
            switch value.content {
            case .plain(let plain): if let number = plain.double { check(value, number, plain, assertion) }
            case .string(let text): check(value, text, assertion)
            case .array(let elements): check(value, elements, assertion, &evaluated)
            case .object(let members): check(value, members, assertion, &evaluated)
            }
        }
    }

    private mutating func check(
        _ value: JSONTree, _ number: Double, _ plain: JSONValue, _ assertion: JSONSchema.Assertion
    ) {
        switch assertion {
        case .range(let range):
            let violation = Limits.range(
                of: number, minimum: range.minimum, exclusiveMinimum: range.exclusiveMinimum, maximum: range.maximum,
                exclusiveMaximum: range.exclusiveMaximum)
            if let violation { note(violation, value) }
        case .multiple(let factor):
            if let violation = Limits.multiple(plain.bytes, of: factor) { note(violation, value) }
        default: break
        }
    }

    private mutating func check(_ value: JSONTree, _ text: String, _ assertion: JSONSchema.Assertion) {
        switch assertion {
        case .length(let minimum, let maximum):
            if let violation = Limits.length(of: text, minimum, maximum) { note(violation, value) }
        case .pattern(let pattern):
            if let violation = Limits.pattern(text, pattern, work: &patternWork) { note(violation, value) }
        default: break
        }
    }

    private mutating func check(
        _ value: JSONTree, _ elements: [JSONTree], _ assertion: JSONSchema.Assertion, _ evaluated: inout Evaluated
    ) {
        switch assertion {
        case .items(let minimum, let maximum):
            if let violation = Limits.items(elements.count, minimum, maximum) { note(violation, value) }
        case .uniqueItems:
            if Set(elements.map(\.value.bytes)).count < elements.count { note(Limits.uniqueItems, value) }
        case .elements(let prefix, let rest):
            for (index, element) in elements.enumerated() {
                guard let schema = index < prefix.count ? prefix[index] : rest else { break }
                evaluated.elements.insert(index)
                check(element, schema)
            }
        case .contains(let schema, let minimum, let maximum):
            var count = 0
            for (index, element) in elements.enumerated() where fits(element, schema) {
                count += 1
                evaluated.elements.insert(index)
            }
            if count < minimum {
                note(
                    minimum == 1 ? Violation(.contains, schema.text) : Violation(.minContains, .integer(minimum)), value
                )
            }
            if let maximum, count > maximum { note(Violation(.maxContains, .integer(maximum)), value) }
        case .unevaluatedItems(let schema):
            for (index, element) in elements.enumerated() where !evaluated.elements.contains(index) {
                evaluated.elements.insert(index)
                check(element, schema, refusing: Violation(.unevaluatedItems, false))
            }
        default: break
        }
    }

    private mutating func check(
        _ value: JSONTree, _ members: [(name: String, value: JSONTree)], _ assertion: JSONSchema.Assertion,
        _ evaluated: inout Evaluated
    ) {
        func has(_ name: String) -> Bool { members.contains { $0.name == name } }
        switch assertion {
        case .properties(let minimum, let maximum):
            if let violation = Limits.properties(members.count, minimum, maximum) { note(violation, value) }
        case .required(let names):
            for name in names where !has(name) { note(.required, value, missing: name) }
        case .dependentRequired(let dependencies):
            for (name, others) in dependencies where has(name) {
                for other in others where !has(other) {
                    note(Violation(.dependentRequired, .array([.string(name)])), value, missing: other)
                }
            }
        case .dependentSchemas(let dependencies):
            for (name, schema) in dependencies where has(name) { evaluated.formUnion(check(value, schema)) }
        case .names(let schema):
            for member in members {
                let name = JSONTree(position: member.value.position, length: 0, content: .string(member.name))
                if !fits(name, schema) { note(Violation(.propertyNames, schema.text), member.value) }
            }
        case .members(let schemas):
            for member in members { check(member, schemas, &evaluated) }
        case .unevaluatedProperties(let schema):
            for member in members where !evaluated.members.contains(member.name) {
                evaluated.members.insert(member.name)
                check(member.value, schema, refusing: Violation(.unevaluatedProperties, false))
            }
        default: break
        }
    }

    private mutating func check(
        _ member: (name: String, value: JSONTree), _ schemas: JSONMemberSchemas, _ evaluated: inout Evaluated
    ) {
        var isKnown = false
        for property in schemas.properties where property.name == member.name {
            isKnown = true
            check(member.value, property.schema)
        }
        for property in schemas.patterns where property.pattern.matches(member.name, work: &patternWork) {
            isKnown = true
            check(member.value, property.schema)
        }
        if !isKnown, let others = schemas.others {
            isKnown = true
            check(member.value, others, refusing: Violation(.additionalProperties, false))
        }
        if isKnown { evaluated.members.insert(member.name) }
    }

    /// Applies a schema that may be `false`, which then says what is refused.
    private mutating func check(_ value: JSONTree, _ schema: JSONSchema, refusing violation: Violation) {
        if schema.text == false { note(violation, value) } else { check(value, schema) }
    }
}
