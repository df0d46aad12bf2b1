import GatewrightAPI
import GatewrightSpec

extension Rule {
    static let mappingExpression = Rule(
        "mapping-expression", rest: .error, http: .error, "a parameter mapping that cannot be read")
    static let undeclaredMappedParameter = Rule(
        "undeclared-mapped-parameter", rest: .error, "a mapping from a parameter that the operation does not declare")
    static let undeclaredResponseHeader = Rule(
        "undeclared-response-header", rest: .error, "a mapping to a response header that is not declared")
    static let reservedHeader = Rule(
        "reserved-header", rest: .warning, http: .error, "a mapping to a header that the gateway keeps for itself")
    static let cacheKey = Rule("cache-key", rest: .error, "a cache key that is no parameter of the operation")

    static let mappingRules = [
        mappingExpression, undeclaredMappedParameter, undeclaredResponseHeader, reservedHeader, cacheKey,
    ]
}

/// What integrations take from requests and responses: two grammars, one for each type of API.
extension Checker {
    func checkMappings() {
        for operation in document.operations {
            guard let integration = operation.integration else { continue }
            switch apiType {
            case .rest:
                checkRequest(of: integration, for: operation)
                checkResponses(of: integration, for: operation)
                checkCacheKeys(of: integration, for: operation)
            case .http: checkHTTPMappings(of: integration)
            }
        }
    }

    // MARK: REST

    private func checkRequest(of integration: Integration, for operation: OperationObject) {
        for member in integration.node["requestParameters"]?.members ?? [] {
            if let target = Expression(member.key), target.isRequest("integration") {
                checkReserved(target, integration, at: member.keyPosition)
            } else if !Placeholder.isIn(member.key) {
                report(
                    .mappingExpression, "'\(cropped(member.key))' is no parameter of an integration",
                    at: member.keyPosition, why: "API Gateway refuses the mapping",
                    fix: "write it as in `integration.request.header.Name`, or with `path` or `querystring`")
            }
            guard let text = member.value.string else { continue }
            guard !Placeholder.isIn(text), text != "method.request.body", !Self.isConstant(member.value),
                !text.hasPrefix("method.request.body."), !Self.isContext(text)
            else { continue }
            guard let source = Expression(text), source.isRequest("method") else {
                report(
                    .mappingExpression, "'\(cropped(text))' is nothing to map from", at: member.value.position,
                    why: "API Gateway refuses the mapping",
                    fix:
                        "use `method.request.header.Name`, `context.…`, `stageVariables.…`, or `'a constant'` in quotes"
                )
                continue
            }
            checkDeclared(source, in: operation, at: member.value.position)
        }
    }

    private func checkDeclared(_ source: Expression, in operation: OperationObject, at position: Position) {
        reportUndeclared(
            source, in: operation, .undeclaredMappedParameter, at: position,
            why: "API Gateway refuses the mapping: \"Invalid mapping expression parameter specified\"")
    }

    private func reportUndeclared(
        _ source: Expression, in operation: OperationObject, _ rule: Rule, at position: Position, why: String
    ) {
        guard let location = source.location, location != .path else { return }
        let names = operation.parameters.filter { $0.location == location }.map(\.name)
        guard !names.contains(source.name) else { return }
        report(
            rule, "the operation declares no \(location.rawValue) parameter '\(cropped(source.name))'", at: position,
            why: why,
            fix: closest(to: source.name, among: names).map { "did you mean `\($0)`?" }
                ?? "declare it in the operation's `parameters`")
    }

    private func checkReserved(_ target: Expression, _ integration: Integration, at position: Position) {
        guard target.kind == "header" else { return }
        let name = target.name.lowercased()
        let isReserved =
            Self.reserved.contains(name)
            || integration.type.hasPrefix("aws") && Self.reservedForServices.contains(name)
        guard isReserved else { return }
        report(
            .reservedHeader, "the header '\(cropped(target.name))' cannot be set", at: position,
            why: "the integration fails with 500 whenever it is called", fix: "use a header of another name")
    }

    private static let reserved: Set<String> = [
        "content-length", "transfer-encoding", "x-amzn-trace-id", "x-amzn-apigateway-api-id",
    ]
    private static let reservedForServices: Set<String> = [
        "authorization", "connection", "expect", "proxy-authenticate", "te",
    ]

    private func checkResponses(of integration: Integration, for operation: OperationObject) {
        for response in integration.node["responses"]?.members ?? [] {
            let status = response.value["statusCode"]?.literal ?? (response.value["statusCode"] == nil ? "200" : nil)
            let declared = status.flatMap { operation.node["responses"]?[$0] }.flatMap(resolved)
            for member in response.value["responseParameters"]?.members ?? [] {
                guard let target = Expression(member.key), target.parts == ["method", "response", "header"] else {
                    if Placeholder.isIn(member.key) { continue }
                    report(
                        .mappingExpression, "'\(cropped(member.key))' is no header of a response",
                        at: member.keyPosition, why: "API Gateway refuses the mapping",
                        fix: "write it as in `method.response.header.Name`")
                    continue
                }
                checkResponseValue(member.value)
                guard let status, let declared else { continue }
                let names = (declared["headers"]?.members ?? []).map(\.key)
                guard !names.contains(where: { $0.lowercased() == target.name.lowercased() }) else { continue }
                report(
                    .undeclaredResponseHeader, "the response \(status) declares no header '\(cropped(target.name))'",
                    at: member.keyPosition,
                    why: "API Gateway refuses the mapping: \"Invalid mapping expression parameter specified\"",
                    fix: closest(to: target.name, among: names).map { "did you mean `\($0)`?" }
                        ?? "declare it in `headers` of the operation's response")
            }
        }
    }

    private func checkResponseValue(_ node: Node) {
        guard let text = node.string, !Placeholder.isIn(text), !Self.isConstant(node), !Self.isContext(text) else {
            return
        }
        if text == "integration.response.body" || text.hasPrefix("integration.response.body.") { return }
        if text.hasPrefix("integration.response.body[") { return }
        if let source = Expression(text), source.parts.prefix(2) == ["integration", "response"],
            ["header", "multivalueheader"].contains(source.kind)
        {
            return
        }
        report(
            .mappingExpression, "'\(cropped(text))' is nothing to map from", at: node.position,
            why: "API Gateway refuses the mapping",
            fix: "use `integration.response.header.Name`, `integration.response.body`, `context.…`, or `'a constant'` "
                + "in quotes")
    }

    private func checkCacheKeys(of integration: Integration, for operation: OperationObject) {
        for key in integration.node["cacheKeyParameters"]?.elements ?? [] {
            guard let text = key.literal else { continue }
            guard let source = Expression(text), source.isRequest("method") || source.isRequest("integration") else {
                report(
                    .cacheKey, "'\(cropped(text))' is no parameter", at: key.position,
                    why: "API Gateway refuses it as a cache key",
                    fix: "write it as in `method.request.querystring.name`")
                continue
            }
            guard source.parts[0] == "method" else { continue }
            reportUndeclared(
                source, in: operation, .cacheKey, at: key.position, why: "API Gateway refuses it as a cache key")
        }
    }

    private static func isConstant(_ node: Node) -> Bool {
        guard let text = node.string else { return false }
        // Numbers and booleans are dropped with a warning, and stand for no expression.
        return text.hasPrefix("'") && text.hasSuffix("'") && text.count > 1 || node.boolean != nil || node.number != nil
    }

    private static func isContext(_ text: String) -> Bool {
        text.hasPrefix("context.") || text.hasPrefix("stageVariables.")
    }

    // MARK: HTTP

    private func checkHTTPMappings(of integration: Integration) {
        // With a subtype the keys are arguments of the service.
        if integration.subtype == nil {
            for member in integration.node["requestParameters"]?.members ?? [] {
                checkHTTPKey(member, places: ["header.", "querystring."], whole: "overwrite:path")
            }
        }
        for response in integration.node["responseParameters"]?.members ?? [] {
            for member in response.value.members {
                checkHTTPKey(member, places: ["header."], whole: "overwrite:statuscode")
            }
        }
    }

    private func checkHTTPKey(_ member: Node.Member, places: [String], whole: String) {
        let key = member.key
        guard key.lowercased() != whole, !Placeholder.isIn(key) else { return }
        let operations = ["append:", "overwrite:", "remove:"]
        guard let operation = operations.first(where: { key.hasPrefix($0) }),
            let place = places.first(where: { key.dropFirst(operation.count).hasPrefix($0) }),
            key.count > operation.count + place.count
        else {
            report(
                .mappingExpression, "'\(cropped(key))' is no parameter mapping of an HTTP API", at: member.keyPosition,
                why: "it does not import it",
                fix: "write it as in `append:header.Name`, with `append`, `overwrite` or `remove`, or `\(whole)`")
            return
        }
        let name = String(key.dropFirst(operation.count + place.count)).lowercased()
        let isReserved =
            Self.reservedOnHTTP.contains(name)
            || ["access-control-", "apigw-", "x-amz-", "x-amzn-"].contains { name.hasPrefix($0) }
        guard place == "header.", isReserved else { return }
        report(
            .reservedHeader, "the header '\(cropped(name))' cannot be mapped", at: member.keyPosition,
            why: "an HTTP API keeps it for itself and refuses the mapping", fix: "use a header of another name")
    }

    private static let reservedOnHTTP: Set<String> = [
        "authorization", "connection", "content-encoding", "content-length", "content-location", "forwarded",
        "keep-alive", "origin", "proxy-authenticate", "proxy-authorization", "te", "trailers", "transfer-encoding",
        "upgrade", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "via",
    ]

    /// `method.request.header.Name`.
    private struct Expression {
        /// The first three: whose, which way, where.
        var parts: [String]
        var name: String

        init?(_ text: String) {
            let pieces = text.split(separator: ".", maxSplits: 3, omittingEmptySubsequences: false)
            guard pieces.count == 4, !pieces[3].isEmpty else { return nil }
            parts = pieces.prefix(3).map(String.init)
            name = String(pieces[3])
        }

        var kind: String { parts[2] }

        func isRequest(_ owner: String) -> Bool {
            guard parts[0] == owner, parts[1] == "request" else { return false }
            let kinds = ["header", "querystring", "path"]
            return kinds.contains(kind)
                || owner == "method" && ["multivalueheader", "multivaluequerystring"].contains(kind)
        }

        var location: Parameter.Location? {
            switch kind {
            case "header", "multivalueheader": .header
            case "querystring", "multivaluequerystring": .query
            case "path": .path
            default: nil
            }
        }
    }
}
