import GatewrightAPI

/// What a handler has to implement, as the protocol and the stubs declare it.
extension Operation {
    package var signature: Fragment {
        let result: Fragment = responses.isEmpty ? "Response" : identifier(path: [type, "Output"])
        let input = identifier(path: [type, "Input"])
        return "func \(identifier(name))(_ input: \(input), context: Context) async throws -> \(result)"
    }
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
