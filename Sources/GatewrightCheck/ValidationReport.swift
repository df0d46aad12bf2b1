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
                isCheckedByCode: object.isDecodedByCode(in: document))
            writer.add(object, validation)
            return writer.operation
        }
    }
}

extension OperationObject {
    /// Whether a handler gets the parameters and the body decoded.
    fileprivate func isDecodedByCode(in document: Document) -> Bool {
        guard document.hasIntegrations else { return true }
        guard let integration, integration.isProxy, case .function = integration.target else { return false }
        return true
    }
}

/// Collects the constraints of one operation.
private struct Writer {
    let workspace: Workspace
    var operation: ValidationReport.Operation
    let isCheckedByCode: Bool

    /// Of one operation, so that a hostile schema does not fill the memory.
    private static let limit = 2_000
    private static let depth = 24

    mutating func add(_ object: OperationObject, _ validation: Validation) {
        for parameter in object.parameters {
            let place = "\(parameter.location.rawValue) \(parameter.name)"
            // A path without its variables is another path.
            if parameter.isRequired, parameter.location != .path {
                let byGateway = validation.checksParameters(of: object) && parameter.location != .cookie
                append(place, ["required"], byGateway: byGateway)
            }
            guard let schema = parameter.schema.flatMap(resolved) else { continue }
            // Every text is a string.
            let keywords = Self.keywords(of: schema).filter { $0 != "type" || schema["type"]?.string != "string" }
            append(place, keywords.filter { $0 != "required" }, byGateway: false)
        }
        guard let body = object.body else { return }
        if body.isRequired { append("body", ["required"], byGateway: false) }
        for media in body.content {
            guard let schema = media.schema else { continue }
            let isChecked = validation.checksBody(of: object) && media.isJSON && media.essence != "*/*"
            let place = body.content.count == 1 ? "body" : "body (\(media.essence))"
            add(schema, at: place, pointer: "", byGateway: isChecked, above: [])
        }
    }

    private mutating func add(
        _ node: Node, at place: String, pointer: String, byGateway: Bool, above: [Position]
    ) {
        guard let schema = resolved(node), schema.isMapping, !above.contains(schema.position),
            above.count < Self.depth, operation.constraints.count < Self.limit
        else { return }
        let above = above + [schema.position]
        let keywords = Self.keywords(of: schema)
        let name = pointer.isEmpty ? place : "\(place) \(pointer)"
        // Its validator refuses `null`, and what it does not know it lets pass.
        let isSure = byGateway && !schema.saysNullable
        let sure = isSure ? keywords.filter(Self.isSure) : []
        append(name, sure, byGateway: true)
        append(name, keywords.filter { !sure.contains($0) }, byGateway: false)
        for property in schema["properties"]?.members ?? [] {
            add(property.value, at: place, pointer: "\(pointer)/\(property.key)", byGateway: byGateway, above: above)
        }
        if let items = schema["items"], items.isMapping {
            add(items, at: place, pointer: "\(pointer)/*", byGateway: byGateway, above: above)
        }
        if let values = schema["additionalProperties"], values.isMapping {
            add(values, at: place, pointer: "\(pointer)/*", byGateway: byGateway, above: above)
        }
        // How far API Gateway follows references inside of these is not documented.
        for part in (schema["allOf"]?.elements ?? []) {
            add(part, at: place, pointer: pointer, byGateway: false, above: above)
        }
    }

    private mutating func append(_ place: String, _ keywords: [String], byGateway: Bool) {
        guard !keywords.isEmpty, operation.constraints.count < Self.limit else { return }
        operation.constraints.append(
            .init(
                place: place, keywords: keywords, isCheckedByGateway: byGateway, isCheckedByCode: isCheckedByCode))
    }

    private func resolved(_ node: Node) -> Node? {
        guard let reference = node["$ref"] else { return node }
        return workspace.target(of: reference)
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

    /// Keywords of draft 4 that API Gateway's validator is known to check in the same way. `minItems` and `maxItems` are
    /// among its known issues, and patterns are Java's.
    private static func isSure(_ keyword: String) -> Bool {
        [
            "type", "enum", "required", "minLength", "maxLength", "minimum", "maximum", "multipleOf", "minProperties",
            "maxProperties", "additionalProperties",
        ].contains(keyword)
    }
}
