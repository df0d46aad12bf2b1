// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// Change what is given.
///
/// `PATCH /profiles/{id}`
enum PatchProfile {
    struct Input: Equatable, Sendable {
        var id: String
        var body: Profile
    }

    enum Output: Equatable, Sendable {
        /// `200`: The profile after the change.
        case ok(Profile)
    }
}

extension PatchProfile.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let id: String? = reader.path("id")
        let body: Profile? = reader.json("application/json") { Profile(from: &$0) }
        guard let id, let body, reader.isValid else { throw reader.error }
        self.init(id: id, body: body)
    }
}

extension PatchProfile.Output {
    var response: Response {
        switch self {
        case .ok(let body):
            return Response(status: 200, json: body)
        }
    }
}
