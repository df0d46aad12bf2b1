// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// `POST /tuples`
enum CheckTuples {
    struct Input: Equatable, Sendable {
        @Boxed var body: AllTuples
    }

    enum Output: Equatable, Sendable {
        /// `200`: The same.
        indirect case ok(AllTuples)
    }
}

extension CheckTuples.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let body: AllTuples? = reader.json("application/json") { AllTuples(from: &$0) }
        guard let body, reader.isValid else { throw reader.error }
        self.init(body: body)
    }
}

extension CheckTuples.Output {
    var response: Response {
        switch self {
        case .ok(let body):
            return Response(status: 200, json: body)
        }
    }
}
