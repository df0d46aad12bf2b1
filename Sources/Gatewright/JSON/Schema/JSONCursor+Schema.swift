/// The schemas that a text was checked against so far: each is read once, however many values it holds for.
final class JSONSchemas {
    private struct Entry {
        let text: StaticString
        let patterns: [Pattern]
        let schema: JSONSchema
        let definitions: [(name: String, schema: JSONSchema)]
    }

    private var known: [Entry] = []

    func schema(_ text: StaticString, _ patterns: [Pattern]) -> (
        schema: JSONSchema, definitions: [(name: String, schema: JSONSchema)]
    ) {
        // Equal texts are one, also where their numbers stand for other patterns.
        for entry in known where entry.text.isSame(as: text) {
            if entry.patterns.elementsEqual(patterns, by: { $0.source.isSame(as: $1.source) }) {
                return (entry.schema, entry.definitions)
            }
        }
        // The generator wrote it.
        let value = JSONValue(parsing: text.bytes) ?? true
        let definitions = (value["$defs"]?.object ?? [:]).map { (name: $0.key, schema: JSONSchema($0.value, patterns)) }
        let schema = JSONSchema(value, patterns)
        known.append(Entry(text: text, patterns: patterns, schema: schema, definitions: definitions))
        return (schema, definitions)
    }
}

extension JSONCursor {
    /// Checks the value that stands next against a schema, and goes back to it. What is no JSON is left to be found
    /// when it is read.
    ///
    /// - Parameters:
    ///   - schema: JSON Schema 2020-12 as the generator writes it.
    ///   - patterns: what it refers to by numbers.
    @inline(never) public mutating func check(_ schema: StaticString, patterns: [Pattern] = []) {
        guard fault == nil else { return }
        let start = mark
        let known = violations.count
        let tree = tree()
        // What is no JSON, or a number that no type holds, is found when it is read.
        let isReadable = fault == nil && violations.count == known
        let length = position &- start.position
        violations.removeLast(violations.count - known)
        goBack(to: start)
        guard isReadable else { return }
        guard reread(length) else { return fail(.attempts, at: start.position) }
        let schemas = self.schemas ?? JSONSchemas()
        self.schemas = schemas
        let (schema, definitions) = schemas.schema(schema, patterns)
        var check = JSONSchemaCheck(definitions: definitions, steps: rereading, patternWork: patternWork)
        check.check(tree, schema)
        patternWork = check.patternWork
        if !reread(rereading - check.steps) { return fail(.attempts, at: start.position) }
        for broken in check.broken {
            violate(
                broken.violation, broken.missing == nil ? .limit : .missing, missing: broken.missing,
                at: broken.position)
        }
    }

    /// Checks the value that stands next against a schema, and reads it.
    @inlinable
    public mutating func checked<Value>(
        _ schema: StaticString, patterns: [Pattern] = [], _ read: (inout JSONCursor) -> Value
    ) -> Value {
        check(schema, patterns: patterns)
        return read(&self)
    }
}
