// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// `POST /kites`
enum AddKite {
    struct Input: Equatable, Sendable {}

    enum Output: Equatable, Sendable {
        /// `204`: Added.
        case noContent
    }
}

extension AddKite.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init()
    }
}

extension AddKite.Output {
    var response: Response {
        switch self {
        case .noContent:
            return Response(status: 204)
        }
    }
}

/// `OPTIONS /kites`
enum KiteOptions {
    struct Input: Equatable, Sendable {}

    enum Output: Equatable, Sendable {
        /// `204`: What pages may do.
        case noContent(accessControlAllowOrigin: String? = nil)
    }
}

extension KiteOptions.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init()
    }
}

extension KiteOptions.Output {
    var response: Response {
        switch self {
        case .noContent(let accessControlAllowOrigin):
            var response = Response(status: 204)
            response.headers["Access-Control-Allow-Origin"] = accessControlAllowOrigin
            return response
        }
    }
}

/// `ANY /{proxy+}`: every method.
enum AnyKite {
    struct Input: Equatable, Sendable {
        var method: HTTPMethod
        var proxy: String
    }

    enum Output: Equatable, Sendable {
        /// `200`: Anything else.
        case ok(String)
    }
}

extension AnyKite.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let proxy: String? = reader.path("proxy")
        guard let proxy, reader.isValid else { throw reader.error }
        self.init(method: request.method, proxy: proxy)
    }
}

extension AnyKite.Output {
    var response: Response {
        switch self {
        case .ok(let body):
            return Response(status: 200, text: body)
        }
    }
}

/// `GET /kites`
enum ListKites {
    struct Input: Equatable, Sendable {}

    enum Output: Equatable, Sendable {
        /// `200`: All.
        case ok(String)
    }
}

extension ListKites.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init()
    }
}

extension ListKites.Output {
    var response: Response {
        switch self {
        case .ok(let body):
            return Response(status: 200, text: body)
        }
    }
}

/// `GET /kites/{id}`
enum GetKite {
    struct Input: Equatable, Sendable {
        var id: Int
    }

    enum Output: Equatable, Sendable {
        /// `200`: One.
        case ok(String)
    }
}

extension GetKite.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let id: Int? = reader.path("id")
        guard let id, reader.isValid else { throw reader.error }
        self.init(id: id)
    }
}

extension GetKite.Output {
    var response: Response {
        switch self {
        case .ok(let body):
            return Response(status: 200, text: body)
        }
    }
}

/// `OPTIONS /kites/{id}`
enum KitePreflight {
    struct Input: Equatable, Sendable {
        var id: Int
    }

    enum Output: Equatable, Sendable {
        /// `200`: What pages may do.
        case ok(String)
    }
}

extension KitePreflight.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let id: Int? = reader.path("id")
        guard let id, reader.isValid else { throw reader.error }
        self.init(id: id)
    }
}

extension KitePreflight.Output {
    var response: Response {
        switch self {
        case .ok(let body):
            return Response(status: 200, text: body)
        }
    }
}

/// `ANY /strings/{id}`: `DELETE`, `HEAD`, `OPTIONS`, `PATCH`, `POST`, `PUT`; `GET` has its own operation.
enum AnyString {
    struct Input: Equatable, Sendable {
        var method: HTTPMethod
        var id: String
    }

    enum Output: Equatable, Sendable {
        /// `204`: Done.
        case noContent
    }
}

extension AnyString.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let id: String? = reader.path("id")
        guard let id, reader.isValid else { throw reader.error }
        self.init(method: request.method, id: id)
    }
}

extension AnyString.Output {
    var response: Response {
        switch self {
        case .noContent:
            return Response(status: 204)
        }
    }
}

/// `GET /strings/{id}`
enum GetString {
    struct Input: Equatable, Sendable {
        var id: Int
    }

    enum Output: Equatable, Sendable {
        /// `204`: Done.
        case noContent
    }
}

extension GetString.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let id: Int? = reader.path("id")
        guard let id, reader.isValid else { throw reader.error }
        self.init(id: id)
    }
}

extension GetString.Output {
    var response: Response {
        switch self {
        case .noContent:
            return Response(status: 204)
        }
    }
}
