import GatewrightAPI
import GatewrightSpec

extension Rule {
    static let modelName = Rule(
        "model-name", rest: .error, "a schema's name with other characters than letters and digits")
    static let ignoredKeyword = Rule(
        "ignored-keyword", rest: .note, "keywords of schemas that models do not have")
    static let stricterModel = Rule(
        "stricter-model", rest: .warning, "a validated body that the gateway refuses and the document allows")

    static let modelRules = [modelName, ignoredKeyword, stricterModel]
}

/// Schemas become models, which are JSON Schema draft 4.
extension Checker {
    func checkModels() {
        guard apiType == .rest else { return }
        checkModelNames()
        checkIgnoredKeywords()
        checkValidatedBodies()
    }

    private func checkModelNames() {
        let schemas = document.schemas.filter { schema in
            !schema.key.utf8.allSatisfy(\.isASCIIAlphanumeric) && !Placeholder.isIn(schema.key)
        }
        let names = schemas.map { "'\(cropped($0.key))'" }.listed(others: "others")
        let suggestions = schemas.compactMap { Self.suggestion(for: $0.key) }.map { "`\($0)`" }
        let fix =
            switch suggestions.count {
            case 0: nil as String?
            case 1: "call it \(suggestions[0]), here and in references"
            default: "leave other characters out, here and in references: \(suggestions.listed(others: "more"))"
            }
        report(
            .modelName, names + (schemas.count == 1 ? " is no name of a model" : " are no names of models"),
            at: schemas.map(\.keyPosition),
            why: "API Gateway refuses the document: \"Model name must be alphanumeric\"",
            fix: fix)
    }

    /// `order_item` → `OrderItem`.
    private static func suggestion(for name: String) -> String? {
        let words = name.split { character in
            guard let byte = character.asciiValue else { return true }
            return !byte.isASCIIAlphanumeric
        }
        let joined = words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
        return joined.isEmpty ? nil : joined
    }

    private func checkIgnoredKeywords() {
        var places: [String: [Position]] = [:]
        var walk = SchemaWalk()
        let roots = document.schemas.map(\.value) + document.operations.flatMap(\.schemas)
        walk.visit(roots) { schema in
            for member in schema.members where Self.ignored[member.key] != nil {
                places[member.key, default: []].append(member.keyPosition)
            }
        }
        for (key, positions) in places.sorted(by: { $0.key < $1.key }) {
            report(
                .ignoredKeyword, "models of API Gateway have no `\(key)`", at: positions, why: Self.ignored[key])
        }
    }

    private static let ignored: [String: String] = [
        "discriminator": "a validator does not tell variants apart by it; generated code does",
        "nullable": "a validator refuses `null`; generated code takes it",
        "readOnly": "a validator treats requests and responses alike",
        "writeOnly": "a validator treats requests and responses alike",
        "const": "models are JSON Schema draft 4, which ignores it",
        "if": "models are JSON Schema draft 4, which ignores it",
        "contains": "models are JSON Schema draft 4, which ignores it",
        "propertyNames": "models are JSON Schema draft 4, which ignores it",
        "dependentRequired": "models are JSON Schema draft 4, which ignores it",
        "dependentSchemas": "models are JSON Schema draft 4, which ignores it",
        "unevaluatedProperties": "models are JSON Schema draft 4, which ignores it",
        "prefixItems": "models are JSON Schema draft 4, which ignores it",
    ]

    // MARK: Bodies that validators check

    private func checkValidatedBodies() {
        let validation = Validation(document, apiType: apiType)
        var nullable: [Position] = []
        var readOnly: [Position] = []
        var walk = SchemaWalk()
        let bodies = document.operations.filter { validation.checksBody(of: $0) }
            .flatMap { $0.body?.content.filter(\.isJSON).compactMap(\.schema) ?? [] }
        walk.visit(bodies, following: { workspace.target(of: $0) }) { schema in
            if let member = schema.nullableMember { nullable.append(member.keyPosition) }
            let required = Set(schema["required"]?.elements.compactMap(\.string) ?? [])
            for property in schema["properties"]?.members ?? []
            where required.contains(property.key) && property.value["readOnly"]?.boolean == true {
                readOnly.append(property.keyPosition)
            }
        }
        report(
            .stricterModel, "the gateway refuses `null` here, which the document allows", at: nullable,
            why: "its validator does not know `nullable` and answers 400",
            fix: "turn `validateRequestBody` off for the operation: the generated code checks the body")
        report(
            .stricterModel, "the gateway wants this property in requests, where it does not belong", at: readOnly,
            why: "it is required and `readOnly`, which its validator does not know: requests without it get 400",
            fix: "do not require it, or use another schema in requests")
    }
}
