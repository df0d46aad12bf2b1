import GatewrightAPI
import GatewrightEmit

/// A method that a handler has to have: what a stub is written of.
package struct Requirement: Hashable, Sendable {
    /// Something that code of the user mentions: a member of `Input` or a case of `Output`.
    package struct Part: Hashable, Sendable {
        /// As code mentions it: `limit`, `created`.
        package var name: String
        /// As it is declared: `limit: Int?`, `created(Order, location: String)`.
        package var declaration: String
    }

    /// What a file and a type of tests are called after: `CreateOrder`.
    package var name: String
    /// What it answers: `POST /orders`, `the authorizer Token`.
    package var origin: String
    /// The name of the method: `createOrder`.
    package var method: String
    /// The whole line:
    /// `func createOrder(_ input: CreateOrder.Input, context: Context) async throws -> CreateOrder.Output`.
    package var signature: String
    /// The members of `Input`.
    package var inputs: [Part] = []
    /// The cases of `Output`.
    package var outputs: [Part] = []
    /// Whether the document no longer has it, but a file does.
    package var isGone = false
}

extension Function {
    /// What the function's handler has to have, in the order of its protocol.
    package var requirements: [Requirement] {
        var requirements = operations.map(\.handlerRequirement) + authorizers.map(\.handlerRequirement)
        if receivesOtherEvents {
            requirements.append(
                Requirement(
                    name: "OtherEvents", origin: "other events", method: "handle",
                    signature: Self.eventSignature.text))
        }
        return requirements
    }
}

extension Operation {
    /// `POST /orders`, with what cannot be seen made visible.
    var origin: String { "\(method.rawValue) \(visible(path))" }

    fileprivate var handlerRequirement: Requirement {
        Requirement(
            name: type, origin: origin, method: name, signature: signature.text,
            inputs: mapping == nil
                ? inputSignature.map { Requirement.Part(name: $0.name, declaration: $0.text.text) } : [],
            outputs: responses.map { Requirement.Part(name: $0.name, declaration: $0.signature.text) })
    }
}

extension LambdaAuthorizer {
    fileprivate var handlerRequirement: Requirement {
        Requirement(
            name: type, origin: "authorizer \(visible(scheme))", method: "authorize", signature: signature.text,
            inputs: identity.map {
                Requirement.Part(name: $0.name, declaration: "\($0.name): String\($0.isRequired ? "" : "?")")
            })
    }
}

/// Text of a document on one line, with nothing in it that is not seen.
func visible(_ text: String) -> String {
    if text.unicodeScalars.allSatisfy(\.isShown) { return text }
    return text.unicodeScalars.map { scalar in
        scalar.isShown ? String(scalar) : "\\u{\(String(scalar.value, radix: 16))}"
    }.joined()
}
