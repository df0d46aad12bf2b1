// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// `PUT /hosts/{name}`
enum PutHost {
    struct Input: Equatable, Sendable {
        var name: String
        var owner: String?
        var code: String?
        var ratio: Float?
        var body: Host
    }

    enum Output: Equatable, Sendable {
        /// `204`: Kept.
        case noContent
    }
}

extension PutHost.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let name: String? = reader.path("name")
        reader.check(name, in: .path, "name", maxLength: 20, format: .hostname)
        let owner: String? = reader.queryIfPresent("owner")
        reader.check(owner, in: .query, "owner", format: .email)
        let code: String? = reader.queryIfPresent("code")
        reader.check(code, in: .query, "code", pattern: .code, format: .uri)
        let ratio: Float? = reader.queryIfPresent("ratio")
        reader.check(ratio, in: .query, "ratio", multipleOf: 0.1)
        let body: Host? = reader.json("application/json") { Host(from: &$0) }
        guard let name, let body, reader.isValid else { throw reader.error }
        self.init(name: name, owner: owner, code: code, ratio: ratio, body: body)
    }
}

extension PutHost.Output {
    var response: Response {
        switch self {
        case .noContent:
            return Response(status: 204)
        }
    }
}
