import GatewrightAPI
import GatewrightSpec

extension Rule {
    static let unknownValidator = Rule(
        "unknown-validator", rest: .warning, "a request validator that is not declared")
    static let unusedValidator = Rule("unused-validator", rest: .warning, "a request validator that nothing selects")
    static let idleValidator = Rule(
        "idle-validator", rest: .note, "a body validator of an operation whose body has no JSON model")

    static let validatorRules = [unknownValidator, unusedValidator, idleValidator]
}

/// `x-amazon-apigateway-request-validators`.
extension Checker {
    private static let selection = "x-amazon-apigateway-request-validator"

    func checkValidators() {
        guard apiType == .rest else { return }
        let declared = document.node["x-amazon-apigateway-request-validators"]?.members ?? []
        var selected: Set<String> = []
        for owner in [document.node] + document.operations.map(\.node) {
            guard let selection = owner[Self.selection], let name = selection.literal else { continue }
            selected.insert(name)
            guard !declared.contains(where: { $0.key == name }) else { continue }
            let names = declared.map(\.key)
            report(
                .unknownValidator, "there is no request validator '\(cropped(name))'", at: selection.position,
                why: "API Gateway passes over it, and validates nothing",
                fix: closest(to: name, among: names).map { "did you mean `\($0)`?" }
                    ?? "declare it in `x-amazon-apigateway-request-validators` at the root")
        }
        for validator in declared where !selected.contains(validator.key) {
            // One that checks nothing stands for nothing.
            guard validator.value.members.contains(where: { $0.value.boolean == true }) else { continue }
            report(
                .unusedValidator, "nothing selects the request validator '\(cropped(validator.key))'",
                at: validator.keyPosition, why: "API Gateway validates only where it is told to",
                fix: "write `\(Self.selection): \(cropped(validator.key))` at the root or at operations")
        }
        checkIdleValidators(declared)
    }

    private func checkIdleValidators(_ declared: [Node.Member]) {
        for operation in document.operations {
            guard let name = operation.validator, let body = operation.body,
                let validator = declared.first(where: { $0.key == name }),
                validator.value["validateRequestBody"]?.boolean == true,
                !body.content.contains(where: { $0.schema != nil && $0.isJSON })
            else { continue }
            report(
                .idleValidator, "no model describes the body", at: body.position,
                why: "a body validator checks JSON by a model for its media type, and lets other bodies pass")
        }
    }
}
