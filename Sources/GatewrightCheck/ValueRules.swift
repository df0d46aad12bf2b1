import GatewrightAPI
import GatewrightSpec

extension Rule {
    static let unknownValue = Rule(
        "unknown-value", rest: .error, http: .error, "a value that a property of API Gateway does not have")

    static let valueRules = [unknownValue]
}

/// Properties with a fixed set of values, and mappings with a fixed set of keys.
extension Checker {
    func checkValues() {
        checkValue("x-amazon-apigateway-api-key-source", of: document.node, ["HEADER", "AUTHORIZER"])
        checkValue("x-amazon-apigateway-endpoint-access-mode", of: document.node, ["BASIC", "STRICT"])
        checkValue("x-amazon-apigateway-importexport-version", of: document.node, ["1.0"])
        for operation in document.operations {
            if let auth = operation.node["x-amazon-apigateway-auth"] {
                checkValue("type", of: auth, ["NONE", "AWS_IAM", "CUSTOM", "COGNITO_USER_POOLS"])
                checkKeys(of: auth, ["type"], owner: "`x-amazon-apigateway-auth`")
            }
            if let integration = operation.integration { checkValues(of: integration) }
        }
        for scheme in document.securitySchemes {
            guard let authorizer = scheme.node[Authorizer.key] else { continue }
            checkValue("type", of: authorizer, ["token", "request", "cognito_user_pools", "jwt"])
            checkValue("authorizerPayloadFormatVersion", of: authorizer, ["1.0", "2.0", "1", "2"])
            checkKeys(of: authorizer, Self.authorizerKeys, owner: "an authorizer")
            if let jwt = authorizer["jwtConfiguration"] {
                checkKeys(of: jwt, ["issuer", "audience"], owner: "`jwtConfiguration`")
            }
        }
        checkRootKeys()
    }

    private func checkValues(of integration: Integration) {
        let node = integration.node
        if !integration.type.isEmpty {
            checkValue("type", of: node, ["aws", "aws_proxy", "http", "http_proxy", "mock"])
        }
        checkValue("passthroughBehavior", of: node, ["when_no_match", "when_no_templates", "never"])
        checkValue("contentHandling", of: node, ["CONVERT_TO_TEXT", "CONVERT_TO_BINARY"])
        checkValue("connectionType", of: node, ["INTERNET", "VPC_LINK"])
        checkValue("responseTransferMode", of: node, ["BUFFERED", "STREAM"])
        if !integration.isLambda { checkValue("httpMethod", of: node, Self.methods) }
        if let tls = node["tlsConfig"] {
            checkKeys(of: tls, ["insecureSkipVerification", "serverNameToVerify"], owner: "`tlsConfig`")
        }
        guard apiType == .rest else { return }
        for response in node["responses"]?.members ?? [] {
            checkKeys(
                of: response.value, ["statusCode", "responseParameters", "responseTemplates", "contentHandling"],
                owner: "an integration's response")
            checkValue("contentHandling", of: response.value, ["CONVERT_TO_TEXT", "CONVERT_TO_BINARY"])
        }
    }

    private func checkRootKeys() {
        let root = document.node
        for validator in root["x-amazon-apigateway-request-validators"]?.members ?? [] {
            checkKeys(
                of: validator.value, ["validateRequestBody", "validateRequestParameters"], owner: "a request validator")
        }
        if apiType == .rest, let responses = root["x-amazon-apigateway-gateway-responses"], !responses.isIntrinsic {
            for response in responses.members {
                checkKeys(
                    of: response.value, ["statusCode", "responseParameters", "responseTemplates"],
                    owner: "a gateway response")
            }
        }
        if let cors = root["x-amazon-apigateway-cors"] {
            checkKeys(
                of: cors,
                ["allowOrigins", "allowMethods", "allowHeaders", "exposeHeaders", "allowCredentials", "maxAge"],
                owner: "`x-amazon-apigateway-cors`")
        }
        let key = "x-amazon-apigateway-endpoint-configuration"
        for endpoint in [root[key]] + (root["servers"]?.elements ?? []).map({ $0[key] }) {
            guard let endpoint else { continue }
            checkKeys(
                of: endpoint, ["disableExecuteApiEndpoint", "vpcEndpointIds", "ipAddressType"], owner: "`\(key)`")
            checkValue("ipAddressType", of: endpoint, ["ipv4", "dualstack"])
        }
        for part in root["x-amazon-apigateway-documentation"]?["documentationParts"]?.elements ?? [] {
            guard let location = part["location"] else { continue }
            checkValue("type", of: location, Self.documented)
        }
    }

    // MARK: One property

    /// Case does not count.
    private func checkValue(_ key: String, of node: Node, _ known: [String]) {
        guard let value = node[key], let text = value.literal, !text.isEmpty else { return }
        guard !known.contains(where: { $0.uppercased() == text.uppercased() }) else { return }
        report(
            .unknownValue, "`\(key)` has no value '\(cropped(text))'", at: value.position, why: "the import fails",
            fix: closest(to: text, among: known).map { "did you mean `\($0)`?" } ?? "use \(Self.list(known))")
    }

    private func checkKeys(of node: Node, _ known: [String], owner: String) {
        // What CloudFormation puts there is not known here.
        guard !node.members.contains(where: { $0.key.hasPrefix("Fn::") || $0.key == "Ref" }) else { return }
        GatewrightSpec.checkKeys(node, known: known, owner: owner, diagnostics: diagnostics)
    }

    private static func list(_ values: [String]) -> String {
        let quoted = values.map { "`\($0)`" }
        guard quoted.count > 1 else { return quoted.first ?? "" }
        return quoted.dropLast().joined(separator: ", ") + " or " + (quoted.last ?? "")
    }

    private static let methods = ["GET", "PUT", "POST", "DELETE", "PATCH", "OPTIONS", "HEAD", "ANY"]

    private static let authorizerKeys = [
        "type", "authorizerUri", "authorizerCredentials", "authorizerPayloadFormatVersion", "enableSimpleResponses",
        "identitySource", "identityValidationExpression", "authorizerResultTtlInSeconds", "providerARNs",
        "jwtConfiguration",
    ]

    private static let documented = [
        "API", "AUTHORIZER", "MODEL", "RESOURCE", "METHOD", "PATH_PARAMETER", "QUERY_PARAMETER", "REQUEST_HEADER",
        "REQUEST_BODY", "RESPONSE", "RESPONSE_HEADER", "RESPONSE_BODY",
    ]
}
