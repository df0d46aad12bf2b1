import GatewrightAPI
import GatewrightSpec

extension Rule {
    static let wrongKind = Rule(
        "wrong-kind", rest: .error, http: .error, "a list, a mapping or a text in the place of another kind of value")

    static let kindRules = [wrongKind]
}

/// Values of the kind that OpenAPI and API Gateway want at their place.
extension Checker {
    enum Kind: String {
        case mapping = "a mapping"
        case list = "a list"
    }

    func checkKinds() {
        let root = document.node
        check(root, Self.ofRoot)
        if let components = root["components"] { check(components, Self.ofComponents) }
        let endpoint = "x-amazon-apigateway-endpoint-configuration"
        for server in root["servers"]?.elements ?? [] { check(server, [endpoint: .mapping]) }
        checkRequirements(root["security"])
        for path in root["paths"]?.members ?? [] { checkChoice(path.value) }
        for operation in document.operations {
            check(operation.node, Self.ofOperation)
            checkRequirements(operation.node["security"])
            if let integration = operation.integration { check(integration.node, Self.ofIntegration) }
        }
        for scheme in document.securitySchemes {
            check(scheme.node, [Authorizer.key: .mapping])
            if let authorizer = scheme.node[Authorizer.key] {
                check(authorizer, ["jwtConfiguration": .mapping, "providerARNs": .list])
            }
        }
    }

    private func check(_ node: Node, _ kinds: [String: Kind]) {
        for member in node.members {
            if let kind = kinds[member.key] { checkKind(of: member, kind) }
        }
    }

    func checkKind(of member: Node.Member, _ kind: Kind) {
        let value = member.value
        // What is replaced before the document is deployed may become anything.
        if value.isNull || value.isIntrinsic || value.string.map(Placeholder.isIn) == true { return }
        guard kind == .mapping ? !value.isMapping : !value.isSequence else { return }
        reportKind("`\(member.key)`", kind.rawValue, value)
    }

    private func checkRequirements(_ security: Node?) {
        for requirement in security?.elements ?? [] where !requirement.isMapping {
            if requirement.string.map(Placeholder.isIn) == true { continue }
            reportKind("a security requirement", "a mapping such as `Name: []`", requirement)
        }
    }

    /// `Fn::If` takes a condition and two values.
    private func checkChoice(_ node: Node) {
        guard let choice = node["Fn::If"], choice.elements.count != 3 else { return }
        reportKind("`Fn::If`", "a list of a condition and two values", choice)
    }

    private func reportKind(_ what: String, _ wanted: String, _ node: Node) {
        report(.wrongKind, "\(what) is \(wanted), not \(node.kind)", at: node.position, why: "the import fails")
    }

    private static let ofRoot: [String: Kind] = [
        "info": .mapping, "tags": .list, "paths": .mapping, "components": .mapping,
        "definitions": .mapping, "securityDefinitions": .mapping, "security": .list, "schemes": .list,
        "consumes": .list, "produces": .list, "x-amazon-apigateway-request-validators": .mapping,
        "x-amazon-apigateway-gateway-responses": .mapping, "x-amazon-apigateway-binary-media-types": .list,
        "x-amazon-apigateway-cors": .mapping, "x-amazon-apigateway-policy": .mapping,
        "x-amazon-apigateway-documentation": .mapping, "x-amazon-apigateway-endpoint-configuration": .mapping,
    ]
    private static let ofComponents: [String: Kind] = [
        "schemas": .mapping, "securitySchemes": .mapping, "parameters": .mapping, "responses": .mapping,
        "requestBodies": .mapping, "headers": .mapping, "x-amazon-apigateway-integrations": .mapping,
    ]
    private static let ofOperation: [String: Kind] = [
        "parameters": .list, "responses": .mapping, "requestBody": .mapping, "security": .list, "tags": .list,
        "consumes": .list, "produces": .list, "x-amazon-apigateway-auth": .mapping,
    ]
    private static let ofIntegration: [String: Kind] = [
        "requestParameters": .mapping, "requestTemplates": .mapping, "responses": .mapping,
        "responseParameters": .mapping, "cacheKeyParameters": .list, "tlsConfig": .mapping,
    ]
}
