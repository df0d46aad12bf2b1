@testable import Gatewright

/// Events that API Gateway sends to authorizers, with invented values.
extension Events {
    static let stageARN = "arn:aws:execute-api:us-east-1:123456789012:abcde12345/prod"

    /// An authorizer of type `TOKEN`.
    static func token(_ token: String?, _ method: String = "GET", _ path: String = "/boxes/7") -> JSONValue {
        var event: [String: JSONValue] = ["type": "TOKEN", "methodArn": .string("\(stageARN)/\(method)\(path)")]
        if let token { event["authorizationToken"] = .string(token) }
        return .object(event)
    }

    /// An authorizer of type `REQUEST`, payload format 1.0: of a REST API, or of an HTTP API if there is a version.
    static func question(
        _ method: String, _ path: String, resource: String, headers: [String: [String]] = [:],
        query: [String: [String]] = [:], stageVariables: JSONValue = .null, version: String? = nil
    ) -> JSONValue {
        var event = rest(method, path, resource: resource, headers: headers, query: query).object ?? [:]
        event["type"] = "REQUEST"
        event["methodArn"] = .string("\(stageARN)/\(method)\(path)")
        event["stageVariables"] = stageVariables
        event["body"] = nil
        event["isBase64Encoded"] = nil
        if let version {
            event["version"] = .string(version)
            event["identitySource"] = "x"
            event["authorizationToken"] = "x"
        }
        return .object(event)
    }

    /// An authorizer of an HTTP API, payload format 2.0.
    static func question2(
        _ routeKey: String, headers: [String: String] = [:], rawQuery: String = "", stage: String = "$default"
    ) -> JSONValue {
        let parts = routeKey.split(separator: " ").map(String.init)
        var event =
            http(parts[0], parts[1], routeKey: routeKey, rawQuery: rawQuery, headers: headers, stage: stage).object
            ?? [:]
        event["type"] = "REQUEST"
        event["routeArn"] = .string(
            "arn:aws:execute-api:us-east-1:123456789012:abcde12345/\(stage)/\(parts[0])\(parts[1])")
        event["identitySource"] = .array(headers.values.map { .string($0) })
        event["isBase64Encoded"] = nil
        return .object(event)
    }
}
