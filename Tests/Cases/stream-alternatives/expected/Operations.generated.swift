// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// Row by row, or all of it in one of two forms.
///
/// `GET /reports/{id}`
///
/// The response is streamed.
enum GetReport {
    struct Input: Equatable, Sendable {
        var id: String
        var accept: Accept
    }

    enum Output: Equatable, Sendable {
        /// `200`: The report.
        case ok(OkBody, xRows: Int? = nil)
        /// `default`: Something else.
        case other(status: HTTPStatus)
    }

    enum OkBody: Equatable, Sendable {
        /// `text/csv`
        case csv(ByteStream)
        /// `application/json`
        case json(Report)
        /// `image/*`
        case image(ByteStream, contentType: String)
    }

    /// What the client would like the answer to be, by `Accept`.
    enum Accept: String, CaseIterable, Hashable, Sendable {
        case csv = "text/csv"
        case json = "application/json"
        case image = "image/*"
    }
}

extension GetReport.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let id: String? = reader.path("id")
        let accept: GetReport.Accept? = reader.accept()
        guard let id, let accept, reader.isValid else { throw reader.error }
        self.init(id: id, accept: accept)
    }
}

extension GetReport.Output {
    var response: Response {
        switch self {
        case .ok(let body, let xRows):
            var response: Response
            switch body {
            case .csv(let body):
                response = Response(status: 200, stream: body, contentType: "text/csv; charset=utf-8")
            case .json(let body):
                response = Response(status: 200, json: body)
            case .image(let body, let contentType):
                response = Response(status: 200, stream: body, contentType: contentType)
            }
            response.headers.append(name: "Vary", value: "Accept")
            response.headers["X-Rows"] = xRows?.parameter
            return response
        case .other(let status):
            return Response(status: status)
        }
    }
}
