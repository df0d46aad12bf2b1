// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// `POST /families`
enum PostFamily {
    struct Input: Equatable, Sendable {
        @Boxed var body: Family
    }

    enum Output: Equatable, Sendable {
        /// `200`: The same.
        indirect case ok(Family)
        /// `400`: Only the base, and what is derived from it.
        case badRequest(Fault)
    }
}

extension PostFamily.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let body: Family? = reader.json("application/json") { Family(from: &$0) }
        guard let body, reader.isValid else { throw reader.error }
        self.init(body: body)
    }
}

extension PostFamily.Output {
    var response: Response {
        switch self {
        case .ok(let body):
            return Response(status: 200, json: body)
        case .badRequest(let body):
            return Response(status: 400, json: body)
        }
    }
}
