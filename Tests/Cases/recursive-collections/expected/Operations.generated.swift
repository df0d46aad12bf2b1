// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// `POST /groves`
enum PostGrove {
    struct Input: Equatable, Sendable {
        var body: Grove
    }

    enum Output: Equatable, Sendable {
        /// `200`: The same.
        case ok(Grove)
        /// `400`: An array of itself.
        case badRequest(Bough)
    }
}

extension PostGrove.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let body: Grove? = reader.json("application/json") { Grove(from: &$0) }
        guard let body, reader.isValid else { throw reader.error }
        self.init(body: body)
    }
}

extension PostGrove.Output {
    var response: Response {
        switch self {
        case .ok(let body):
            return Response(status: 200, json: body)
        case .badRequest(let body):
            return Response(status: 400, json: body)
        }
    }
}
