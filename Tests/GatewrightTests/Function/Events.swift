@testable import Gatewright

/// Events in the shapes that gateways send, with invented values.
enum Events {
    /// A REST API, payload format 1.0.
    static func rest(
        _ method: String, _ path: String, resource: String, headers: [String: [String]] = [:],
        query: [String: [String]] = [:], pathParameters: [String: String] = [:], body: String? = nil,
        isBase64Encoded: Bool = false, version: String? = nil, stage: String = "prod"
    ) -> JSONValue {
        var event: [String: JSONValue] = [
            "resource": .string(resource), "path": .string(path), "httpMethod": .string(method),
            "headers": single(headers), "multiValueHeaders": multiple(headers),
            "queryStringParameters": single(query), "multiValueQueryStringParameters": multiple(query),
            "pathParameters": pathParameters.isEmpty ? .null : .object(pathParameters.mapValues { .string($0) }),
            "stageVariables": .null,
            "requestContext": [
                "accountId": "123456789012", "apiId": "abcde12345", "httpMethod": .string(method),
                "identity": ["sourceIp": "203.0.113.9", "userAgent": "curl/8"], "path": .string("/" + stage + path),
                "requestId": "0a1b2c3d", "resourcePath": .string(resource), "stage": .string(stage),
                "authorizer": ["principalId": "u1", "integrationLatency": 12],
            ],
            "body": body.map { .string($0) } ?? .null, "isBase64Encoded": .bool(isBase64Encoded),
        ]
        if let version { event["version"] = .string(version) }
        return .object(event)
    }

    /// An HTTP API, payload format 2.0, or a function URL.
    static func http(
        _ method: String, _ path: String, routeKey: String, rawQuery: String = "", headers: [String: String] = [:],
        cookies: [String] = [], pathParameters: [String: String] = [:], body: String? = nil,
        isBase64Encoded: Bool = false, stage: String = "$default",
        domain: String = "abcde12345.execute-api.us-east-1.amazonaws.com"
    ) -> JSONValue {
        var event: [String: JSONValue] = [
            "version": "2.0", "routeKey": .string(routeKey), "rawPath": .string(path),
            "rawQueryString": .string(rawQuery), "headers": .object(headers.mapValues { .string($0) }),
            "requestContext": [
                "accountId": "123456789012", "apiId": "abcde12345", "domainName": .string(domain),
                "http": [
                    "method": .string(method), "path": .string(path), "protocol": "HTTP/1.1",
                    "sourceIp": "203.0.113.9", "userAgent": "curl/8",
                ],
                "authorizer": ["lambda": ["level": 3, "admin": true]], "requestId": "JKJaX", "stage": .string(stage),
            ],
            "isBase64Encoded": .bool(isBase64Encoded),
        ]
        if !cookies.isEmpty { event["cookies"] = .array(cookies.map { .string($0) }) }
        if !pathParameters.isEmpty { event["pathParameters"] = .object(pathParameters.mapValues { .string($0) }) }
        if let body { event["body"] = .string(body) }
        return .object(event)
    }

    /// An Application Load Balancer, with either single or multiple values.
    static func loadBalancer(
        _ method: String, _ path: String, headers: [String: [String]] = [:], query: [String: [String]] = [:],
        body: String = "", isMultiple: Bool
    ) -> JSONValue {
        [
            "requestContext": ["elb": ["targetGroupArn": "arn:aws:elasticloadbalancing:targetgroup/x"]],
            "httpMethod": .string(method), "path": .string(path), "body": .string(body), "isBase64Encoded": false,
            isMultiple ? "multiValueHeaders" : "headers": isMultiple
                ? multiple(headers, or: [:]) : single(headers, or: [:]),
            isMultiple ? "multiValueQueryStringParameters" : "queryStringParameters":
                isMultiple ? multiple(query, or: [:]) : single(query, or: [:]),
        ]
    }

    private static func single(_ values: [String: [String]], or empty: JSONValue = .null) -> JSONValue {
        values.isEmpty ? empty : .object(values.mapValues { .string($0.last ?? "") })
    }

    private static func multiple(_ values: [String: [String]], or empty: JSONValue = .null) -> JSONValue {
        values.isEmpty ? empty : .object(values.mapValues { .array($0.map { .string($0) }) })
    }
}

extension Request {
    /// The request of an event.
    init(_ event: JSONValue) {
        self.init(Event(EventBytes(event.bytes)))
    }
}
