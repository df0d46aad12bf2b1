// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// `POST /values`
enum CheckUnionsTogether {
    struct Input: Equatable, Sendable {
        @Boxed var body: UnionsTogether
    }

    enum Output: Equatable, Sendable {
        /// `200`: The same.
        indirect case ok(UnionsTogether)
    }
}

extension CheckUnionsTogether.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let body: UnionsTogether? = reader.json("application/json") { UnionsTogether(from: &$0) }
        guard let body, reader.isValid else { throw reader.error }
        self.init(body: body)
    }
}

extension CheckUnionsTogether.Output {
    var response: Response {
        switch self {
        case .ok(let body):
            return Response(status: 200, json: body)
        }
    }
}
