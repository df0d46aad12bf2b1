// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// `POST /pets`
enum PostPet {
    struct Input: Equatable, Sendable {
        @Boxed var body: Household
    }

    enum Output: Equatable, Sendable {
        /// `200`: The same.
        indirect case ok(Household)
    }
}

extension PostPet.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let body: Household? = reader.json("application/json") { Household(from: &$0) }
        guard let body, reader.isValid else { throw reader.error }
        self.init(body: body)
    }
}

extension PostPet.Output {
    var response: Response {
        switch self {
        case .ok(let body):
            return Response(status: 200, json: body)
        }
    }
}
