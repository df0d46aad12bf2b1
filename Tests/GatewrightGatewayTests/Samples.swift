import Gatewright
import GatewrightAPI
import GatewrightGateway
import GatewrightSpec
import Testing

/// 17 August 2024, 10:11:12.123 UTC.
let call = GatewayCall(
    requestID: "0a1b2c3d-0000-4000-8000-000000000001", extendedRequestID: "JKJaXmPLvHcESHA=",
    traceID: "Root=1-66c07720-000000000000000000000001", time: 1_723_889_472_123)

func gateway(_ kind: Gateway.Kind, _ routes: String...) -> Gateway {
    Gateway(
        kind,
        routes: routes.compactMap { line in
            let parts = line.split(separator: " ").map(String.init)
            guard parts.count == 2 else { return .init(.any, line, target: .function("F")) }
            return Operation.Method(rawValue: parts[0]).map { .init($0, parts[1], target: .function("F")) }
        })
}

extension Gateway {
    /// The event of a request that has a route, parsed.
    func event(_ request: HTTPRequest) throws -> JSONValue {
        let match = try #require(self.match(request))
        return try #require(JSONValue(parsing: event(for: request, on: match, call: call)))
    }
}

func json(_ text: String) throws -> JSONValue {
    try #require(JSONValue(parsing: Array(text.utf8)))
}

extension JSONValue {
    /// The value at a path of member names, nil where something is absent.
    func at(_ path: String) -> JSONValue? {
        var value: JSONValue? = self
        for name in path.split(separator: ".") {
            guard case .object(let members) = value else { return nil }
            value = members[String(name)]
        }
        return value
    }
}
