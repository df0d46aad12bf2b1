import GatewrightAPI
import GatewrightSpec

extension Rule {
    static let unknownExtension = Rule(
        "unknown-extension", rest: .warning, http: .warning, "an extension that API Gateway does not have")
    static let misplacedExtension = Rule(
        "misplaced-extension", rest: .warning, http: .warning, "an extension at a place where it has no effect")
    static let unsupportedExtension = Rule(
        "unsupported-extension", rest: .warning, http: .warning, "an extension of the other API type")
    static let unknownKey = Rule(
        "unknown-key", rest: .warning, http: .warning, "a key that OpenAPI and API Gateway do not have")
    static let gatewayResponseType = Rule(
        "gateway-response-type", rest: .error, "a gateway response that there is not")
    static let gatewayResponseParameter = Rule(
        "gateway-response-parameter", rest: .error, "a header of a gateway response that cannot be read")
    static let compressionSize = Rule(
        "compression-size", rest: .error, "a size to compress from that API Gateway does not have")
    static let binaryMediaType = Rule("binary-media-type", rest: .warning, "a binary media type that matches nothing")
    static let policySize = Rule("policy-size", rest: .error, "a resource policy of more than 8192 characters")
    static let securityPolicy = Rule(
        "security-policy", rest: .error, "a TLS policy without `x-amazon-apigateway-endpoint-access-mode`")

    static let extensionRules = [
        unknownExtension, misplacedExtension, unsupportedExtension, unknownKey, gatewayResponseType,
        gatewayResponseParameter, compressionSize, binaryMediaType, policySize, securityPolicy,
    ]
}

/// The extensions at the root.
extension Checker {
    func checkExtensionsAtRoot() {
        checkSupport()
        checkGatewayResponses()
        checkBodies()
        let policy = document.node["x-amazon-apigateway-policy"]
        if let policy, policy.approximateSize > 8192 {
            report(
                .policySize, "the policy has about \(policy.approximateSize) characters", at: policy.position,
                why: "a resource policy has 8192 at most", fix: "put several statements into one with `*`")
        }
        if let policy = document.node["x-amazon-apigateway-security-policy"],
            policy.literal?.hasPrefix("SecurityPolicy_") == true,
            document.node["x-amazon-apigateway-endpoint-access-mode"] == nil
        {
            report(
                .securityPolicy, "the policy needs `x-amazon-apigateway-endpoint-access-mode`", at: policy.position,
                why: "API Gateway does not import it otherwise", fix: "add it with `BASIC` or `STRICT`")
        }
    }

    private func checkSupport() {
        var members = document.node.members
        for operation in document.operations { members += operation.node.members }
        for member in members {
            guard let types = ExtensionSupport.types(of: member.key), !types.contains(apiType) else { continue }
            report(
                .unsupportedExtension, "\(apiType.name) does not read '\(member.key)'", at: member.keyPosition,
                why: "it has no effect", fix: "remove it, or deploy the document as \(types[0].name)")
        }
    }

    private static let gatewayResponses = [
        "ACCESS_DENIED", "API_CONFIGURATION_ERROR", "AUTHORIZER_CONFIGURATION_ERROR", "AUTHORIZER_FAILURE",
        "BAD_REQUEST_BODY", "BAD_REQUEST_PARAMETERS", "DEFAULT_4XX", "DEFAULT_5XX", "EXPIRED_TOKEN",
        "INTEGRATION_FAILURE", "INTEGRATION_TIMEOUT", "INVALID_API_KEY", "INVALID_SIGNATURE",
        "MISSING_AUTHENTICATION_TOKEN", "QUOTA_EXCEEDED", "REQUEST_TOO_LARGE", "RESOURCE_NOT_FOUND", "THROTTLED",
        "UNAUTHORIZED", "UNSUPPORTED_MEDIA_TYPE", "WAF_FILTERED",
    ]

    private func checkGatewayResponses() {
        guard let responses = document.node["x-amazon-apigateway-gateway-responses"], !responses.isIntrinsic else {
            return
        }
        for response in responses.members {
            if !Self.gatewayResponses.contains(response.key), !Placeholder.isIn(response.key) {
                report(
                    .gatewayResponseType, "there is no gateway response '\(cropped(response.key))'",
                    at: response.keyPosition, why: "the import fails",
                    fix: closest(to: response.key, among: Self.gatewayResponses).map { "did you mean `\($0)`?" }
                        ?? "`DEFAULT_4XX` and `DEFAULT_5XX` stand for all others")
            }
            for member in response.value["responseParameters"]?.members ?? [] {
                let prefixes = ["header", "path", "querystring"].map { "gatewayresponse.\($0)." }
                if prefixes.contains(where: { member.key.hasPrefix($0) && member.key.count > $0.count }) { continue }
                if member.key.hasPrefix("Fn::") || Placeholder.isIn(member.key) { continue }
                report(
                    .gatewayResponseParameter, "'\(cropped(member.key))' is no header of a gateway response",
                    at: member.keyPosition, why: "the import fails",
                    fix: "write it as in `gatewayresponse.header.Access-Control-Allow-Origin`")
            }
        }
    }

    private func checkBodies() {
        if let node = document.node["x-amazon-apigateway-minimum-compression-size"], let text = node.literal {
            let size = node.integer ?? Int(text)
            if size == nil || !(0...10_485_760).contains(size ?? -1) {
                report(
                    .compressionSize, "'\(cropped(text))' is no size to compress from", at: node.position,
                    why: "it is 0 to 10485760 bytes", fix: "choose one in this range; 0 compresses everything")
            }
        }
        for type in document.node["x-amazon-apigateway-binary-media-types"]?.elements ?? [] {
            guard let text = type.literal, text != "*/*" else { continue }
            let parts = text.split(separator: "/", omittingEmptySubsequences: false)
            guard parts.count != 2 || parts.contains("") || parts[0] == "*" || text.contains("~1") else { continue }
            report(
                .binaryMediaType, "'\(cropped(text))' matches no media type", at: type.position,
                why: "API Gateway takes bodies of that type for text, and damages them",
                fix: text.contains("~1")
                    ? "write `\(text.replacing("~1", with: "/"))`: `~1` is for patches and SAM's `BinaryMediaTypes`"
                    : "write it as in `image/png`, `image/*` or `*/*`")
        }
    }
}

extension Node {
    /// How many bytes it has as JSON, without white space.
    var approximateSize: Int {
        switch value {
        case .null: 4
        case .scalar(let scalar): scalar.text.utf8.count + (scalar.isPlain ? 0 : 2)
        case .sequence(let elements): elements.reduce(2) { $0 + $1.approximateSize + 1 }
        case .mapping(let members): members.reduce(2) { $0 + $1.key.utf8.count + $1.value.approximateSize + 4 }
        }
    }
}
