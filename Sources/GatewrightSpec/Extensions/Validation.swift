/// Which requests API Gateway checks before a function gets them.
package struct Validation {
    private let isREST: Bool
    private var validators: [String: (body: Bool, parameters: Bool)] = [:]

    package init(_ document: Document, apiType: APIType) {
        isREST = apiType == .rest
        for member in document.node["x-amazon-apigateway-request-validators"]?.members ?? [] {
            validators[member.key] = (
                member.value["validateRequestBody"].map(Self.isTrue) ?? false,
                member.value["validateRequestParameters"].map(Self.isTrue) ?? false
            )
        }
    }

    /// Quoted values count too.
    private static func isTrue(_ node: Node) -> Bool { node.string?.lowercased() == "true" }

    package func checksBody(of operation: OperationObject) -> Bool {
        isREST && operation.validator.flatMap { validators[$0] }?.body == true
    }

    package func checksParameters(of operation: OperationObject) -> Bool {
        isREST && operation.validator.flatMap { validators[$0] }?.parameters == true
    }
}
