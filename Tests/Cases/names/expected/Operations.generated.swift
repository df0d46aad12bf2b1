// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// `GET /errors`
enum ResponseOperation {
    struct Input: Equatable, Sendable {
        var id: String?
        var idHeader: String?
        var bodyQuery: String?
        var RequestReader_: String?
        var `class`: String?
        var filterName: String?
        var xRequestID: String?
        var topQuery: Int?
        var top: Int?
        @Boxed var body: ErrorModel? = nil
    }

    enum Output: Equatable, Sendable {
        /// `200`: Found.
        case ok(ResultSet)
    }
}

extension ResponseOperation.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let id: String? = reader.queryIfPresent("id")
        let idHeader: String? = reader.headerIfPresent("id")
        let bodyQuery: String? = reader.queryIfPresent("body")
        let RequestReader_: String? = reader.queryIfPresent("RequestReader")
        let `class`: String? = reader.queryIfPresent("class")
        let filterName: String? = reader.queryIfPresent("filter[name]")
        let xRequestID: String? = reader.headerIfPresent("X-Request-ID")
        let topQuery: Int? = reader.queryIfPresent("$top")
        let top: Int? = reader.queryIfPresent("top")
        let body: ErrorModel? = reader.jsonIfPresent("application/json") { ErrorModel(from: &$0) }
        guard reader.isValid else { throw reader.error }
        self.init(
            id: id,
            idHeader: idHeader,
            bodyQuery: bodyQuery,
            RequestReader_: RequestReader_,
            class: `class`,
            filterName: filterName,
            xRequestID: xRequestID,
            topQuery: topQuery,
            top: top,
            body: body)
    }
}

extension ResponseOperation.Output {
    var response: Response {
        switch self {
        case .ok(let body):
            return Response(status: 200, json: body)
        }
    }
}

/// `GET /errors/{id}`
enum GetErrorsById {
    struct Input: Equatable, Sendable {
        var id: String
    }

    enum Output: Equatable, Sendable {
        /// `204`: Nothing.
        case noContent
    }
}

extension GetErrorsById.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let id: String? = reader.path("id")
        guard let id, reader.isValid else { throw reader.error }
        self.init(id: id)
    }
}

extension GetErrorsById.Output {
    var response: Response {
        switch self {
        case .noContent:
            return Response(status: 204)
        }
    }
}

/// `PUT /errors/{id}`
enum GetError {
    struct Input: Equatable, Sendable {
        var id: String
    }

    enum Output: Equatable, Sendable {
        /// `204`: Nothing.
        case noContent
    }
}

extension GetError.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let id: String? = reader.path("id")
        guard let id, reader.isValid else { throw reader.error }
        self.init(id: id)
    }
}

extension GetError.Output {
    var response: Response {
        switch self {
        case .noContent:
            return Response(status: 204)
        }
    }
}

/// `DELETE /errors/{id}`
enum GetErrorOperation {
    struct Input: Equatable, Sendable {
        var id: String
    }

    enum Output: Equatable, Sendable {
        /// `204`: Nothing.
        case noContent
    }
}

extension GetErrorOperation.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let id: String? = reader.path("id")
        guard let id, reader.isValid else { throw reader.error }
        self.init(id: id)
    }
}

extension GetErrorOperation.Output {
    var response: Response {
        switch self {
        case .noContent:
            return Response(status: 204)
        }
    }
}

/// `POST /errors/{id}`
enum Default {
    struct Input: Equatable, Sendable {
        var id: String
    }

    enum Output: Equatable, Sendable {
        /// `204`: Nothing.
        case noContent
    }
}

extension Default.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let id: String? = reader.path("id")
        guard let id, reader.isValid else { throw reader.error }
        self.init(id: id)
    }
}

extension Default.Output {
    var response: Response {
        switch self {
        case .noContent:
            return Response(status: 204)
        }
    }
}
