// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// `POST /nodes`
enum AddNodes {
    struct Input: Equatable, Sendable {
        @Boxed var body: Nodes
    }

    enum Output: Equatable, Sendable {
        /// `200`: The same.
        indirect case ok(Nodes)
    }
}

extension AddNodes.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let body: Nodes? = reader.json("application/json") { Nodes(from: &$0) }
        guard let body, reader.isValid else { throw reader.error }
        self.init(body: body)
    }
}

extension AddNodes.Output {
    var response: Response {
        switch self {
        case .ok(let body):
            return Response(status: 200, json: body)
        }
    }
}
