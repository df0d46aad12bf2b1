// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// `POST /compositions`
enum PostCompositions {
    struct Input: Equatable, Sendable {
        @Boxed var body: Compositions
    }

    enum Output: Equatable, Sendable {
        /// `200`: The same.
        indirect case ok(Compositions)
    }
}

extension PostCompositions.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let body: Compositions? = reader.json("application/json") { Compositions(from: &$0) }
        guard let body, reader.isValid else { throw reader.error }
        self.init(body: body)
    }
}

extension PostCompositions.Output {
    var response: Response {
        switch self {
        case .ok(let body):
            return Response(status: 200, json: body)
        }
    }
}
