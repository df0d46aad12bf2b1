import GatewrightSpec

/// What integrations call.
extension Checker {
    func checkURI(of integration: Integration) {
        guard let uri = integration.node["uri"], !uri.isNull, uri.string != "" else {
            guard integration.subtype == nil, !["mock", ""].contains(integration.type) else { return }
            report(
                .missingURI, "the integration has no `uri`", at: integration.position,
                why: "nothing says what is called", fix: "add the `uri` of the function or server")
            return
        }
        let text = (IntegrationTarget.text(of: uri) ?? "").filter { !$0.isWhitespace }
        switch integration.type {
        case "aws", "aws_proxy": checkServiceURI(text, uri, integration)
        case "http", "http_proxy":
            let isARN = apiType == .http && text.hasPrefix("arn:")
            guard !isARN, let literal = uri.literal, !Self.isURL(literal) else { return }
            report(
                .integrationURI, "'\(cropped(literal))' is no HTTP address", at: uri.position,
                why: "API Gateway refuses the integration", fix: "begin with `https://` or `http://`")
        default: break
        }
    }

    private static func isURL(_ text: String) -> Bool {
        let lowercased = text.lowercased()
        return lowercased.hasPrefix("https://") || lowercased.hasPrefix("http://")
    }

    private func checkServiceURI(_ text: String, _ uri: Node, _ integration: Integration) {
        if let literal = uri.literal, !literal.isEmpty, !text.hasPrefix("arn:") {
            report(
                .integrationURI, "'\(cropped(literal))' is no ARN", at: uri.position,
                why: "with `type: \(integration.type)` API Gateway calls a service of AWS, which the ARN names",
                fix: Self.isURL(literal) ? "use `type: http_proxy`" : "write it as in \(Self.invocationPath)")
            return
        }
        let isFunction =
            text.hasPrefix("arn:") && Self.service(in: text, at: 2) == "lambda"
            || uri["Fn::GetAtt"] != nil && text.hasSuffix(".Arn}")
        if apiType == .rest, isFunction {
            report(
                .integrationURI, "the ARN of a function is not the `uri` of an integration", at: uri.position,
                why: "a REST API refuses it: an ARN for integration must contain a path or an action",
                fix: "write it as in \(Self.invocationPath)")
        }
        guard text.hasPrefix("arn:"), Self.service(in: text, at: 2) == "apigateway",
            let service = Self.service(in: text, at: 4), !Placeholder.isIn(service)
        else { return }
        if service == "lambda" { return checkInvocationPath(text, uri) }
        if integration.type == "aws_proxy", service != "firehose" {
            report(
                .integrationURI, "`type: aws_proxy` cannot call '\(cropped(service))'", at: uri.position,
                why: "it hands the request to a Lambda function or a Firehose stream only",
                fix: apiType == .rest ? "use `type: aws` and map the request" : "use `integrationSubtype`")
        }
        if apiType == .rest, integration.type == "aws" { checkCredentials(of: integration) }
    }

    /// Of the paths that Lambda's API has, two call a function. What a placeholder stands for is not known.
    private func checkInvocationPath(_ text: String, _ uri: Node) {
        guard let start = text.firstRange(of: ":lambda:path/") else { return }
        let parts = text[start.upperBound...].split(separator: "/" as Character)
        guard parts.count > 1, let last = parts.last else { return }
        func isOther(_ part: Substring, than known: [Substring]) -> Bool {
            !known.contains(part) && !Placeholder.isIn(String(part))
        }
        guard
            isOther(parts[1], than: ["functions"])
                || isOther(last, than: ["invocations", "response-streaming-invocations"])
        else { return }
        report(
            .integrationURI, "'\(cropped(String(text[start.upperBound...])))' calls no function", at: uri.position,
            why: "Lambda has no such path, so no request is answered", fix: "write it as in \(Self.invocationPath)")
    }

    static let invocationPath =
        "`arn:aws:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${Function.Arn}/invocations`"

    /// A part of an ARN, with `${…}` in one piece.
    private static func service(in arn: String, at index: Int) -> String? {
        let parts = splitOutsidePlaceholders(arn[...])
        return parts.count > index ? String(parts[index]) : nil
    }

    func checkCredentials(of integration: Integration) {
        guard integration.node["credentials"] == nil else { return }
        report(
            .missingCredentials, "the integration has no `credentials`", at: integration.position,
            why: "API Gateway calls other services than Lambda in a role only",
            fix: "add `credentials` with the role's ARN")
    }
}
