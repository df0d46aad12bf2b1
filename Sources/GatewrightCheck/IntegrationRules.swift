import GatewrightAPI
import GatewrightSpec

extension Rule {
    static let missingIntegration = Rule(
        "missing-integration", rest: .error, http: .warning, "an operation that nothing answers")
    static let integrationType = Rule(
        "integration-type", rest: .error, http: .warning,
        "an integration without a type, or with one of the other API type")
    static let missingURI = Rule("missing-uri", rest: .error, http: .error, "an integration that leads nowhere")
    static let integrationURI = Rule(
        "integration-uri", rest: .error, http: .error, "an integration's URI of the wrong form")
    static let missingHTTPMethod = Rule(
        "missing-http-method", rest: .error, http: .error, "an integration without `httpMethod`")
    static let lambdaHTTPMethod = Rule(
        "lambda-http-method", rest: .error, http: .warning, "a function called with another method than POST")
    static let missingCredentials = Rule(
        "missing-credentials", rest: .error, http: .error, "a service that is called without a role")
    static let vpcLink = Rule("vpc-link", rest: .error, http: .error, "a VPC link without its identifier")
    static let timeoutRange = Rule(
        "timeout-range", rest: .error, http: .error, "a timeout that API Gateway does not have")
    static let longTimeout = Rule("long-timeout", rest: .warning, "a timeout of more than 29 seconds")
    static let streamingURI = Rule(
        "streaming-uri", rest: .error, "a streaming integration whose parts do not fit together")
    static let missingPayloadFormatVersion = Rule(
        "missing-payload-format-version", http: .error, "an integration without `payloadFormatVersion`")
    static let payloadFormatVersion = Rule(
        "payload-format-version", rest: .warning, http: .error,
        "a payload format version that the integration cannot have")

    static let integrationRules = [
        missingIntegration, integrationType, missingURI, integrationURI, missingHTTPMethod, lambdaHTTPMethod,
        missingCredentials, vpcLink, timeoutRange, longTimeout, streamingURI, missingPayloadFormatVersion,
        payloadFormatVersion,
    ]
}

/// How operations are answered.
extension Checker {
    func checkIntegrations() {
        for operation in document.operations {
            guard let integration = operation.integration else { continue }
            checkType(of: integration)
            checkURI(of: integration)
            checkHTTPMethod(of: integration)
            checkConnection(of: integration)
            checkTimeout(of: integration)
            checkStreaming(of: integration)
            checkPayloadFormatVersion(of: integration)
        }
    }

    private func checkType(of integration: Integration) {
        guard let type = integration.node["type"] else {
            report(
                .integrationType, "the integration has no `type`", at: integration.position,
                why: "API Gateway cannot tell what answers", fix: "add `type: aws_proxy` for a function")
            return
        }
        guard apiType == .http, ["aws", "mock", "http"].contains(integration.type) else { return }
        report(
            .integrationType, "an HTTP API has no integrations with `type: \(integration.type)`", at: type.position,
            why: "the import leaves it out and the route answers nothing",
            fix: integration.type == "http" ? "use `type: http_proxy`" : "use `type: aws_proxy`")
    }

    private func checkHTTPMethod(of integration: Integration) {
        guard integration.subtype == nil, !["mock", ""].contains(integration.type) else { return }
        guard let method = integration.node["httpMethod"], !method.isNull else {
            // An HTTP API calls functions with POST by itself.
            if apiType == .http, integration.type == "aws_proxy" { return }
            report(
                .missingHTTPMethod, "the integration has no `httpMethod`", at: integration.position,
                why:
                    "API Gateway does not take the operation's: \"Enumeration value for HttpMethod must be non-empty\"",
                fix: integration.isLambda ? "add `httpMethod: POST`" : "add the method that the server is called with")
            return
        }
        guard integration.isLambda, let text = method.literal, text.uppercased() != "POST" else { return }
        report(
            .lambdaHTTPMethod, "a function is called with POST, not \(cropped(text.uppercased()))", at: method.position,
            why: "`httpMethod` is the method of the call to Lambda, whatever the client's is; another one fails each "
                + "request with 500", fix: "write `httpMethod: POST`")
    }

    private func checkConnection(of integration: Integration) {
        if integration.subtype != nil { checkCredentials(of: integration) }
        guard let type = integration.node["connectionType"], type.string?.uppercased() == "VPC_LINK",
            integration.node["connectionId"] == nil
        else { return }
        report(
            .vpcLink, "the integration has no `connectionId`", at: type.position,
            why: "nothing says which VPC link it goes through", fix: "add `connectionId`")
    }

    private func checkTimeout(of integration: Integration) {
        guard let node = integration.node["timeoutInMillis"],
            let timeout = node.integer ?? node.literal.flatMap({ Int($0) })
        else { return }
        // What is streamed may take long, without a higher quota.
        let streams = apiType == .rest && integration.saysStream
        let most = apiType == .http ? 30_000 : streams ? 900_000 : 29_000
        if timeout < 50 || timeout > most && (apiType == .http || streams) {
            report(
                .timeoutRange, "API Gateway cannot wait \(timeout) ms", at: node.position,
                why: "a timeout is 50 to \(most) ms\(streams ? " where a response is streamed" : "")",
                fix: "choose one in this range")
        } else if timeout > most {
            report(
                .longTimeout, "\(timeout) ms are more than the 29000 that an account has by default", at: node.position,
                why: "regional and private APIs can get more, when the quota of the account is raised before")
        }
    }

    private func checkStreaming(of integration: Integration) {
        let mode = integration.node["responseTransferMode"]
        let streams = integration.saysStream
        let uri = integration.uri.flatMap(IntegrationTarget.text) ?? ""
        let hasStreamingURI = uri.filter { !$0.isWhitespace }.hasSuffix("/response-streaming-invocations")
        if streams, !["aws_proxy", "http_proxy", ""].contains(integration.type) {
            report(
                .streamingURI, "`type: \(integration.type)` cannot stream", at: mode?.position,
                why: "only proxy integrations pass a response on while it is made", fix: "use `type: aws_proxy`")
        } else if streams, integration.isLambda, uri.contains("/functions/"), !hasStreamingURI {
            report(
                .streamingURI, "the `uri` is not the one that streams", at: integration.uri?.position,
                why: "Lambda streams from another path",
                fix: "use `…:lambda:path/2021-11-15/functions/{function}/response-streaming-invocations`")
        } else if hasStreamingURI, !streams {
            report(
                .streamingURI, "the `uri` streams, but the integration does not", at: integration.uri?.position,
                why: "API Gateway does not understand what a streaming function sends",
                fix: "add `responseTransferMode: STREAM`")
        }
    }

    private func checkPayloadFormatVersion(of integration: Integration) {
        guard let node = integration.node["payloadFormatVersion"], !node.isNull else {
            guard apiType == .http, !integration.type.isEmpty else { return }
            report(
                .missingPayloadFormatVersion, "the integration has no `payloadFormatVersion`",
                at: integration.position, why: "an HTTP API does not import an integration without it",
                fix: integration.isLambda
                    ? "add `payloadFormatVersion: \"2.0\"`" : "add `payloadFormatVersion: \"1.0\"`")
            return
        }
        guard let text = node.literal else { return }
        let isSecond = ["2.0", "2"].contains(text)
        if apiType == .rest, isSecond {
            report(
                .payloadFormatVersion, "a REST API sends events of format 1.0", at: node.position,
                why: "it ignores `payloadFormatVersion`", fix: "remove it, or deploy the document as an HTTP API")
        } else if apiType == .http, !isSecond, !["1.0", "1"].contains(text) {
            report(
                .payloadFormatVersion, "there is no payload format '\(cropped(text))'", at: node.position,
                fix: "use `\"2.0\"`, or `\"1.0\"`")
        } else if apiType == .http, isSecond, integration.type == "http_proxy" || integration.subtype != nil {
            report(
                .payloadFormatVersion, "payload format 2.0 is for functions only", at: node.position,
                fix: "write `payloadFormatVersion: \"1.0\"`")
        }
    }
}

extension Integration {
    /// Whether it certainly calls a Lambda function.
    var isLambda: Bool {
        guard subtype == nil, case .function = target else { return false }
        if type == "aws_proxy" { return true }
        let text = uri.flatMap(IntegrationTarget.text) ?? ""
        return type == "aws" && text.contains("lambda:path/")
    }
}
