// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// `POST /assertions`
enum CheckAssertions {
    struct Input: Equatable, Sendable {
        @Boxed var body: AllAssertions
    }

    enum Output: Equatable, Sendable {
        /// `204`: Well.
        case noContent
    }
}

extension CheckAssertions.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let body: AllAssertions? = reader.json("application/json") { AllAssertions(from: &$0) }
        guard let body, reader.isValid else { throw reader.error }
        self.init(body: body)
    }
}

extension CheckAssertions.Output {
    var response: Response {
        switch self {
        case .noContent:
            return Response(status: 204)
        }
    }
}
