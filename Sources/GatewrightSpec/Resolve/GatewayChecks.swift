import GatewrightAPI

/// What generated code need not check, because a REST API has done so with its validators.
///
/// Only limits that API Gateway's validator, JSON Schema draft 4, is known to read as they are meant, on bodies that it
/// is sure to look at: with one media type, `application/json`, and a validator. The code then takes no other
/// `Content-Type`, by which a client could evade the validator.
struct GatewayChecks {
    /// Schemas whose limits are left out.
    private var schemas: Set<Position> = []
    /// Operations whose bodies are validated.
    private var operations: Set<Position> = []

    /// For code that checks everything.
    init() {}

    /// - Parameter readsResponses: Whether the code also reads what it answers, which the gateway does not check.
    init(_ document: Document, workspace: Workspace, readsResponses: Bool) {
        let validation = Validation(document, apiType: .rest)
        var bodies: [Node] = []
        var others: [Node] = []
        for operation in document.operations {
            others += operation.parameters.compactMap(\.schema)
            if readsResponses { others += operation.responses.flatMap(\.content).compactMap(\.schema) }
            guard let body = operation.body else { continue }
            let schemas = body.content.compactMap(\.schema)
            if validation.checksBody(of: operation), body.content.map(\.name) == ["application/json"] {
                bodies += schemas
                operations.insert(operation.position)
            } else {
                others += schemas
            }
        }
        // What a validator is sure to apply, and the schemas below that it may not.
        var checked: Set<Position> = []
        var uncertain: [Node] = []
        var walk = SchemaWalk()
        walk.visit(bodies, following: { workspace.target(of: $0) }, within: Self.applied) { schema in
            checked.insert(schema.position)
            for member in schema.members where !Self.applied.contains(member.key) {
                if SchemaKeyword.named(member.key)?.subject != .references { uncertain += member.schemas }
            }
        }
        var unchecked: Set<Position> = []
        walk = SchemaWalk()
        walk.visit(others + uncertain, following: { workspace.target(of: $0) }) { schema in
            unchecked.insert(schema.position)
        }
        schemas = checked.subtracting(unchecked)
    }

    /// The keywords whose schemas a validator is sure to apply.
    private static let applied: Set<String> = ["properties", "items", "additionalProperties"]

    /// Whether the body of an operation has been validated, and is nothing but `application/json`.
    func coverBody(of operation: OperationObject) -> Bool { operations.contains(operation.position) }

    /// Takes out of the limits of a schema those that the gateway has checked.
    func leaveOut(_ limits: inout Constraints, of schema: Schema) {
        guard schemas.contains(schema.node.position) else { return }
        limits.minLength = nil
        limits.maxLength = nil
        limits.minProperties = nil
        limits.maxProperties = nil
        limits.multipleOf = nil
        // The two may have become one.
        guard schema.node["exclusiveMinimum"] == nil, schema.node["exclusiveMaximum"] == nil else { return }
        limits.minimum = nil
        limits.maximum = nil
    }
}
