// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// `GET /things`
enum GetThings {
    struct Input: Equatable, Sendable {
        var accept: Accept
    }

    enum Output: Equatable, Sendable {
        /// `200`: Nothing to speak of, in either form.
        case ok(OkBody)
        /// `500`: What went wrong.
        case internalServerError(JSONValue)
    }

    enum OkBody: Equatable, Sendable {
        /// `application/json`
        case json([String: JSONValue])
        /// `application/octet-stream`
        case bytes([UInt8])
    }

    /// What the client would like the answer to be, by `Accept`.
    enum Accept: String, CaseIterable, Hashable, Sendable {
        case json = "application/json"
        case bytes = "application/octet-stream"
    }
}

extension GetThings.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let accept: GetThings.Accept? = reader.accept()
        guard let accept, reader.isValid else { throw reader.error }
        self.init(accept: accept)
    }
}

extension GetThings.Output {
    var response: Response {
        switch self {
        case .ok(let body):
            var response: Response
            switch body {
            case .json(let body):
                response = Response(status: 200, json: body)
            case .bytes(let body):
                response = Response(status: 200, body: body, contentType: "application/octet-stream")
            }
            response.headers.append(name: "Vary", value: "Accept")
            return response
        case .internalServerError(let body):
            return Response(status: 500, json: body)
        }
    }
}
