import GatewrightAPI
import GatewrightPattern
import GatewrightSpec

extension Rule {
    static let noIntegrationResponse = Rule(
        "no-integration-response", rest: .warning, "an integration without `responses` that needs them"
    )
    static let noDefaultResponse = Rule(
        "no-default-response", rest: .warning, "an integration's `responses` without `default`")
    static let undeclaredStatus = Rule(
        "undeclared-status", rest: .warning,
        "an integration's response with a status that the operation does not declare")
    static let selectionPattern = Rule(
        "selection-pattern", rest: .warning, "a pattern of `responses` that never or always matches")
    static let templateSize = Rule("template-size", rest: .error, "a mapping template of more than 300 KB")

    static let responseRules = [
        noIntegrationResponse, noDefaultResponse, undeclaredStatus, selectionPattern, templateSize,
    ]
}

/// What integrations that are no proxies answer.
extension Checker {
    func checkIntegrationResponses() {
        guard apiType == .rest else { return }
        for operation in document.operations {
            guard let integration = operation.integration else { continue }
            checkTemplates(of: integration)
            guard ["aws", "http", "mock"].contains(integration.type) else { continue }
            let responses = integration.node["responses"]?.members ?? []
            if responses.isEmpty {
                report(
                    .noIntegrationResponse, "the integration has no `responses`", at: integration.position,
                    why: "without one that fits API Gateway answers every request with 500",
                    fix: "add `responses: {default: {statusCode: \"200\"}}`")
            } else if !responses.contains(where: { $0.key == "default" }) {
                report(
                    .noDefaultResponse, "the integration's `responses` have no `default`",
                    at: integration.node["responses"]?.position,
                    why: integration.isLambda
                        ? "a function that does not fail has no `errorMessage`, which only `default` fits: API Gateway "
                            + "answers 500"
                        : "where no pattern fits API Gateway answers 500", fix: "add `default`")
            }
            checkStatuses(responses, of: operation)
            checkPatterns(responses, of: integration)
        }
    }

    private func checkTemplates(of integration: Integration) {
        let requests = integration.node["requestTemplates"]?.members ?? []
        let responses = integration.node["responses"]?.members.flatMap {
            $0.value["responseTemplates"]?.members ?? []
        }
        for template in requests + (responses ?? []) {
            guard let text = template.value.string, text.utf8.count > 300 << 10 else { continue }
            report(
                .templateSize, "the template has \(text.utf8.count) bytes", at: template.value.position,
                why: "a mapping template has 300 KB at most", fix: "let the function do some of the work")
        }
    }

    private func checkStatuses(_ responses: [Node.Member], of operation: OperationObject) {
        let declared = operation.node["responses"]?.members.map(\.key) ?? []
        for response in responses {
            let status: String
            if let node = response.value["statusCode"] {
                guard let literal = node.literal else { continue }
                status = literal
            } else {
                status = "200"
            }
            guard !declared.contains(status) else { continue }
            report(
                .undeclaredStatus, "the operation declares no response \(cropped(status))",
                at: response.value["statusCode"]?.position ?? response.keyPosition,
                why: "API Gateway maps to declared responses only and answers 500 in its place: ranges and `default` "
                    + "do not count", fix: "add '\(cropped(status))' to the operation's `responses`")
        }
    }

    /// A pattern fits the whole of a function's `errorMessage`, or of the status of an HTTP server or service.
    private func checkPatterns(_ responses: [Node.Member], of integration: Integration) {
        for response in responses where response.key != "default" && !Placeholder.isIn(response.key) {
            guard let matches = Self.statuses(matching: response.key) else { continue }
            if integration.isLambda {
                let isStatusPattern = !matches.isEmpty && matches.count < 500
                guard isStatusPattern else { continue }
                report(
                    .selectionPattern,
                    "'\(cropped(response.key))' matches no error message but a bare status", at: response.keyPosition,
                    why: "a function's patterns are matched with the whole `errorMessage` of its failure, never with a "
                        + "status",
                    fix: "begin the message with the status, and use a pattern such as `\(Self.prefix(of: matches)).*`")
            } else if integration.type != "mock" || !matches.isEmpty {
                if matches.isEmpty {
                    report(
                        .selectionPattern, "'\(cropped(response.key))' never matches", at: response.keyPosition,
                        why: "patterns are matched with the status of the server or service, three digits",
                        fix: "use a pattern such as `4\\d{2}`")
                } else if matches.count == 500, responses.count > 1 {
                    report(
                        .selectionPattern, "'\(cropped(response.key))' always matches", at: response.keyPosition,
                        why: "the other responses are never chosen", fix: "call it `default`")
                }
            }
        }
    }

    private static func prefix(of statuses: [Int]) -> String {
        statuses.count == 1 ? "\(statuses[0])" : "\(statuses[0] / 100)\\d\\d"
    }

    /// The statuses that a pattern matches as a whole. Nil where it cannot be read: it is Java's.
    private static func statuses(matching pattern: String) -> [Int]? {
        guard let whole = JavaPattern.whole(pattern), let program = try? PatternProgram(whole.unicodeScalars),
            var matcher = try? PatternMatcher(program)
        else { return nil }
        var result: [Int] = []
        for status in 100...599 {
            guard let isMatch = matcher.matches(Array(String(status).utf8).span) else { return nil }
            if isMatch { result.append(status) }
        }
        return result
    }
}
