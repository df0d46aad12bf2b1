import GatewrightAPI

/// What a handler has to implement, as the protocol and the stubs declare it.
extension Operation {
    package var signature: Fragment {
        "func \(identifier(name))(_ input: \(input), context: Context) async throws -> \(result())"
    }

    /// `PlaceOrder.Input`.
    package var input: Fragment { identifier(path: [type, "Input"]) }

    /// `PlaceOrder.Output`, which an operation without documented responses does not have.
    var output: Fragment { identifier(path: [type, "Output"]) }

    /// `PlaceOrder.Failure`, of an operation behind a non-proxy integration.
    var failure: Fragment { identifier(path: [type, "Failure"]) }

    /// What a handler returns.
    ///
    /// - Parameter response: The runtime's type, with its module where a type of the document may hide it.
    func result(orElse response: Fragment = "Response") -> Fragment { responses.isEmpty ? response : output }
}

extension LambdaAuthorizer {
    package var signature: Fragment {
        "func authorize(_ input: \(input), context: Context) async throws -> \(output)"
    }
}

extension Function {
    package static var eventSignature: Fragment {
        "func handle(event: JSONValue, context: Context) async throws -> JSONValue"
    }
}

/// What code of a user mentions of a type.
extension TypeDeclaration {
    /// The properties as in `quantity: Int = 1`, or the cases as in `case open`, by name.
    package var memberSignatures: [(name: String, text: Fragment)] {
        switch kind {
        case .structure(let structure): structure.fields.map { ($0.property.name, $0.signature) }
        case .enumeration(let enumeration): enumeration.caseSignatures
        case .union(let union): union.variants.map { ($0.name, "case \(identifier($0.name))(\($0.type.code))") }
        }
    }
}
