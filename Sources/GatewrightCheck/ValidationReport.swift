import GatewrightAPI
import GatewrightSpec

/// Who checks what an operation demands of its requests.
package struct ValidationReport: Sendable {
    package var operations: [Operation] = []

    package struct Operation: Sendable {
        /// `POST`.
        package var method: String
        package var path: String
        package var constraints: [Constraint] = []
    }

    package struct Constraint: Hashable, Sendable {
        /// `query state`, `body /lines/*/sku`.
        package var place: String
        /// The keywords that limit the value there: `required`, `maxLength`.
        package var keywords: [String]
        /// Whether API Gateway is sure to refuse a request that breaks it.
        package var isCheckedByGateway: Bool
        /// Whether the generated code refuses it.
        package var isCheckedByCode: Bool
    }
}

extension ValidationReport {
    init(_ document: Document, apiType: APIType, workspace: Workspace) {
        let validation = Validation(document, apiType: apiType)
        operations = document.operations.map { object in
            var writer = Writer(
                workspace: workspace,
                operation: Operation(method: object.method.rawValue, path: object.path),
                code: CodeChecks(object, in: document))
            writer.add(object, validation)
            return writer.operation
        }
    }
}

/// What the code of a function checks of an operation's requests.
private enum CodeChecks {
    case everything
    case nothing
    case mapped(MappedChecks)

    init(_ object: OperationObject, in document: Document) {
        guard document.hasIntegrations else {
            self = .everything
            return
        }
        guard let integration = object.integration, case .function(let name) = integration.target else {
            self = .nothing
            return
        }
        if integration.isProxy {
            self = .everything
            return
        }
        // The events of several do not say which one they are for, so that they are any JSON.
        let mapped = document.operations.count { other in
            guard let integration = other.integration, !integration.isProxy, case .function(name) = integration.target
            else { return false }
            return true
        }
        self = mapped == 1 ? .mapped(MappedChecks(integration.event, parameters: object.parameters)) : .nothing
    }

    func covers(_ parameter: ParameterObject) -> Bool {
        switch self {
        case .everything: true
        case .nothing: false
        case .mapped(let checks): checks.covers(parameter)
        }
    }

    /// Whether a body that is missing is refused. What a non-proxy integration makes of it is not known.
    var requiresBody: Bool { if case .everything = self { true } else { false } }

    func covers(_ steps: [TemplateSource.Step], of media: MediaTypeObject, type: String?) -> Bool {
        switch self {
        case .everything: true
        case .nothing: false
        case .mapped(let checks): media.isJSON && checks.covers(steps, type: type)
        }
    }
}

/// Collects the constraints of one operation.
private struct Writer {
    let workspace: Workspace
    var operation: ValidationReport.Operation
    let code: CodeChecks

    /// Of one operation, so that a hostile schema does not fill the memory.
    private static let limit = 2_000
    private static let depth = 24

    mutating func add(_ object: OperationObject, _ validation: Validation) {
        for parameter in object.parameters {
            let place = "\(parameter.location.rawValue) \(parameter.name)"
            let byCode = code.covers(parameter)
            // A path without its variables is another path.
            if parameter.isRequired, parameter.location != .path {
                let byGateway = validation.checksParameters(of: object) && parameter.location != .cookie
                append(place, ["required"], byGateway: byGateway, byCode: byCode)
            }
            guard let schema = parameter.schema.flatMap(workspace.resolved) else { continue }
            // Every text is a string.
            let keywords = Self.keywords(of: schema).filter { $0 != "type" || schema["type"]?.string != "string" }
            append(place, keywords.filter { $0 != "required" }, byGateway: false, byCode: byCode)
        }
        guard let body = object.body else { return }
        if body.isRequired { append("body", ["required"], byGateway: false, byCode: code.requiresBody) }
        for media in body.content {
            guard let schema = media.schema else { continue }
            let isChecked = validation.checksBody(of: object) && media.isJSON && media.essence != "*/*"
            let place = body.content.count == 1 ? "body" : "body (\(media.essence))"
            add(schema, of: media, at: place, [], pointer: "", byGateway: isChecked, above: [])
        }
    }

    private mutating func add(
        _ node: Node, of media: MediaTypeObject, at place: String, _ steps: [TemplateSource.Step], pointer: String,
        byGateway: Bool, above: [Position]
    ) {
        guard let schema = workspace.resolved(node), schema.isMapping, !above.contains(schema.position),
            above.count < Self.depth, operation.constraints.count < Self.limit
        else { return }
        let above = above + [schema.position]
        let keywords = Self.keywords(of: schema)
        let name = pointer.isEmpty ? place : "\(place) \(pointer)"
        // Its validator refuses `null`, and what it does not know it lets pass.
        let isSure = byGateway && !schema.saysNullable
        let sure = isSure ? keywords.filter(Self.isSure) : []
        let byCode = code.covers(steps, of: media, type: schema["type"]?.string)
        append(name, sure, byGateway: true, byCode: byCode)
        append(name, keywords.filter { !sure.contains($0) }, byGateway: false, byCode: byCode)
        func add(_ node: Node, _ step: TemplateSource.Step, _ token: String) {
            self.add(
                node, of: media, at: place, steps + [step], pointer: "\(pointer)/\(token)", byGateway: byGateway,
                above: above)
        }
        for property in schema["properties"]?.members ?? [] {
            add(property.value, .member(property.key), property.key)
        }
        if let items = schema["items"], items.isMapping { add(items, .element, "*") }
        if let values = schema["additionalProperties"], values.isMapping { add(values, .member("*"), "*") }
        // How far API Gateway follows references inside of these is not documented.
        for part in (schema["allOf"]?.elements ?? []) {
            self.add(part, of: media, at: place, steps, pointer: pointer, byGateway: false, above: above)
        }
    }

    private mutating func append(_ place: String, _ keywords: [String], byGateway: Bool, byCode: Bool) {
        guard !keywords.isEmpty, operation.constraints.count < Self.limit else { return }
        operation.constraints.append(
            .init(place: place, keywords: keywords, isCheckedByGateway: byGateway, isCheckedByCode: byCode))
    }

    // MARK: Keywords

    private static func keywords(of schema: Node) -> [String] {
        schema.members.compactMap { member in
            switch member.key {
            case "additionalProperties": member.value.boolean == false ? member.key : nil
            case "uniqueItems", "exclusiveMinimum", "exclusiveMaximum": member.value.boolean == false ? nil : member.key
            case "required": member.value.elements.isEmpty ? nil : member.key
            default: limiting.contains(member.key) ? member.key : nil
            }
        }
    }

    private static let limiting: Set<String> = [
        "type", "format", "enum", "const", "pattern", "minLength", "maxLength", "minimum", "maximum", "multipleOf",
        "minItems", "maxItems", "minProperties", "maxProperties", "oneOf", "anyOf", "not", "if", "contains",
        "propertyNames", "patternProperties", "dependentRequired", "dependentSchemas", "prefixItems",
        "unevaluatedProperties", "discriminator",
    ]

    /// Keywords of draft 4 that API Gateway's validator is known to check in the same way. `minItems` and `maxItems`
    /// are among its known issues, and patterns are Java's.
    private static func isSure(_ keyword: String) -> Bool {
        [
            "type", "enum", "required", "minLength", "maxLength", "minimum", "maximum", "multipleOf", "minProperties",
            "maxProperties", "additionalProperties",
        ].contains(keyword)
    }
}
