// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// Answers a question word by word.
///
/// `POST /answers`
///
/// The response is streamed.
enum AnswerQuestion {
    struct Input: Equatable, Sendable {
        var body: Question
    }

    enum Output: Equatable, Sendable {
        /// `200`: The words.
        case ok(ByteStream, xModel: String)
        /// `404`: Nobody knows.
        case notFound(Refusal)
        /// `503`: Later.
        case serviceUnavailable(String)
    }
}

extension AnswerQuestion.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let body: Question? = reader.json("application/json") { Question(from: &$0) }
        guard let body, reader.isValid else { throw reader.error }
        self.init(body: body)
    }
}

extension AnswerQuestion.Output {
    var response: Response {
        switch self {
        case .ok(let body, let xModel):
            var response = Response(status: 200, stream: body, contentType: "text/event-stream; charset=utf-8")
            response.headers["X-Model"] = xModel
            return response
        case .notFound(let body):
            return Response(status: 404, json: body)
        case .serviceUnavailable(let body):
            return Response(status: 503, text: body)
        }
    }
}

/// Is answered as a whole.
///
/// `GET /status`
enum GetStatus {
    struct Input: Equatable, Sendable {}

    enum Output: Equatable, Sendable {
        /// `200`: How it goes.
        case ok(String)
    }
}

extension GetStatus.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init()
    }
}

extension GetStatus.Output {
    var response: Response {
        switch self {
        case .ok(let body):
            return Response(status: 200, text: body)
        }
    }
}

/// `GET /exports/{table}`
///
/// The response is streamed.
enum ExportTable {
    struct Input: Equatable, Sendable {
        var table: String
        var accept: Accept
    }

    enum Output: Equatable, Sendable {
        /// `200`: All rows.
        case ok(OkBody)
    }

    enum OkBody: Equatable, Sendable {
        /// `text/csv`
        case csv(ByteStream)
        /// `application/vnd.ms-excel`
        case msExcel(ByteStream)
        /// `application/json`
        case json(ByteStream)
    }

    /// What the client would like the answer to be, by `Accept`.
    enum Accept: String, CaseIterable, Hashable, Sendable {
        case csv = "text/csv"
        case msExcel = "application/vnd.ms-excel"
        case json = "application/json"
    }
}

extension ExportTable.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let table: String? = reader.path("table")
        let accept: ExportTable.Accept? = reader.accept()
        guard let table, let accept, reader.isValid else { throw reader.error }
        self.init(table: table, accept: accept)
    }
}

extension ExportTable.Output {
    var response: Response {
        switch self {
        case .ok(let body):
            var response: Response
            switch body {
            case .csv(let body):
                response = Response(status: 200, stream: body, contentType: "text/csv; charset=utf-8")
            case .msExcel(let body):
                response = Response(status: 200, stream: body, contentType: "application/vnd.ms-excel")
            case .json(let body):
                response = Response(status: 200, stream: body, contentType: "application/json")
            }
            response.headers.append(name: "Vary", value: "Accept")
            return response
        }
    }
}

/// `GET /photos/{id}`
///
/// The response is streamed.
enum GetImage {
    struct Input: Equatable, Sendable {
        var id: String
    }

    enum Output: Equatable, Sendable {
        /// `200`: The photo.
        case ok(ByteStream, contentType: String)
    }
}

extension GetImage.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let id: String? = reader.path("id")
        guard let id, reader.isValid else { throw reader.error }
        self.init(id: id)
    }
}

extension GetImage.Output {
    var response: Response {
        switch self {
        case .ok(let body, let contentType):
            return Response(status: 200, stream: body, contentType: contentType)
        }
    }
}

/// `HEAD /photos/{id}`
///
/// The response is streamed.
enum CheckImage {
    struct Input: Equatable, Sendable {
        var id: String
    }

    enum Output: Equatable, Sendable {
        /// `200`: There is one.
        case ok
    }
}

extension CheckImage.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let id: String? = reader.path("id")
        guard let id, reader.isValid else { throw reader.error }
        self.init(id: id)
    }
}

extension CheckImage.Output {
    var response: Response {
        switch self {
        case .ok:
            return Response(status: 200)
        }
    }
}

/// JSON with a schema has its type, whatever the integration.
///
/// `GET /questions/{id}`
///
/// The response is streamed.
enum GetQuestion {
    struct Input: Equatable, Sendable {
        var id: String
    }

    enum Output: Equatable, Sendable {
        /// `default`: Anything else.
        case other(status: HTTPStatus, String)
        /// `200`: The question.
        case ok(Question)
    }
}

extension GetQuestion.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let id: String? = reader.path("id")
        guard let id, reader.isValid else { throw reader.error }
        self.init(id: id)
    }
}

extension GetQuestion.Output {
    var response: Response {
        switch self {
        case .other(let status, let body):
            return Response(status: status, text: body)
        case .ok(let body):
            return Response(status: 200, json: body)
        }
    }
}

/// `ANY /files/{proxy+}`: every method.
///
/// The response is streamed.
enum HandleFile {
    struct Input: Equatable, Sendable {
        var method: HTTPMethod
        var proxy: String
    }
}

extension HandleFile.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let proxy: String? = reader.path("proxy")
        guard let proxy, reader.isValid else { throw reader.error }
        self.init(method: request.method, proxy: proxy)
    }
}

/// Of a function that does nothing but stream.
///
/// `GET /logs`
///
/// The response is streamed.
enum GetLogs {
    struct Input: Equatable, Sendable {}

    enum Output: Equatable, Sendable {
        /// `default`: The lines.
        case other(status: HTTPStatus, ByteStream)
    }
}

extension GetLogs.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init()
    }
}

extension GetLogs.Output {
    var response: Response {
        switch self {
        case .other(let status, let body):
            return Response(status: status, stream: body, contentType: "text/plain; charset=utf-8")
        }
    }
}
