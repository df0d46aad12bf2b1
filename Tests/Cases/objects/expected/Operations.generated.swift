// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// `POST /trees`
enum PlantTree {
    struct Input: Equatable, Sendable {
        var body: Tree?
    }

    enum Output: Equatable, Sendable {
        /// `default`: What grew.
        indirect case other(status: HTTPStatus, Everything)
    }
}

extension PlantTree.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let body: Tree? = reader.jsonIfPresent("application/json") { Tree(from: &$0) }
        guard reader.isValid else { throw reader.error }
        self.init(body: body)
    }
}

extension PlantTree.Output {
    var response: Response {
        switch self {
        case .other(let status, let body):
            return Response(status: status, json: body)
        }
    }
}
