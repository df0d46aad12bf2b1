// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// `POST /references`
enum PostReferences {
    struct Input: Equatable, Sendable {
        @Boxed var body: ReferenceList
    }

    enum Output: Equatable, Sendable {
        /// `200`: The same.
        indirect case ok(ReferenceList)
    }
}

extension PostReferences.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let body: ReferenceList? = reader.json("application/json") { ReferenceList(from: &$0) }
        guard let body, reader.isValid else { throw reader.error }
        self.init(body: body)
    }
}

extension PostReferences.Output {
    var response: Response {
        switch self {
        case .ok(let body):
            return Response(status: 200, json: body)
        }
    }
}
