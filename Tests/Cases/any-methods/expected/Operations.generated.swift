// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// `ANY /shelves/{id}`: `DELETE`, `PATCH`, `PUT`; `GET`, `HEAD`, `OPTIONS`, `POST` have their own operations.
enum ChangeShelf {
    struct Input: Equatable, Sendable {
        var method: HTTPMethod
        var id: Int
    }

    enum Output: Equatable, Sendable {
        /// `200`: Done.
        case ok(String)
    }
}

extension ChangeShelf.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let id: Int? = reader.path("id")
        guard let id, reader.isValid else { throw reader.error }
        self.init(method: request.method, id: id)
    }
}

extension ChangeShelf.Output {
    var response: Response {
        switch self {
        case .ok(let body):
            return Response(status: 200, text: body)
        }
    }
}

/// `GET /shelves/{id}`
enum GetShelf {
    struct Input: Equatable, Sendable {
        var id: Int
    }

    enum Output: Equatable, Sendable {
        /// `200`: A shelf.
        case ok(String)
    }
}

extension GetShelf.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let id: Int? = reader.path("id")
        guard let id, reader.isValid else { throw reader.error }
        self.init(id: id)
    }
}

extension GetShelf.Output {
    var response: Response {
        switch self {
        case .ok(let body):
            return Response(status: 200, text: body)
        }
    }
}

/// `HEAD /shelves/{id}`
enum CheckShelf {
    struct Input: Equatable, Sendable {
        var id: Int
    }

    enum Output: Equatable, Sendable {
        /// `204`: It is there.
        case noContent
    }
}

extension CheckShelf.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let id: Int? = reader.path("id")
        guard let id, reader.isValid else { throw reader.error }
        self.init(id: id)
    }
}

extension CheckShelf.Output {
    var response: Response {
        switch self {
        case .noContent:
            return Response(status: 204)
        }
    }
}

/// `ANY /full`: no method, as `DELETE`, `GET`, `HEAD`, `OPTIONS`, `PATCH`, `POST`, `PUT` have their own operations.
enum AnyFull {
    struct Input: Equatable, Sendable {
        var method: HTTPMethod
    }
}

extension AnyFull.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init(method: request.method)
    }
}

/// `DELETE /full`
enum DeleteFull {
    struct Input: Equatable, Sendable {}
}

extension DeleteFull.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init()
    }
}

/// `GET /full`
enum GetFull {
    struct Input: Equatable, Sendable {}
}

extension GetFull.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init()
    }
}

/// `HEAD /full`
enum HeadFull {
    struct Input: Equatable, Sendable {}
}

extension HeadFull.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init()
    }
}

/// `OPTIONS /full`
enum OptionsFull {
    struct Input: Equatable, Sendable {}
}

extension OptionsFull.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init()
    }
}

/// `PATCH /full`
enum PatchFull {
    struct Input: Equatable, Sendable {}
}

extension PatchFull.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init()
    }
}

/// `POST /full`
enum PostFull {
    struct Input: Equatable, Sendable {}
}

extension PostFull.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init()
    }
}

/// `PUT /full`
enum PutFull {
    struct Input: Equatable, Sendable {}
}

extension PutFull.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init()
    }
}

/// `GET /closed/{id}`
enum GetClosed {
    struct Input: Equatable, Sendable {
        var id: String
    }
}

extension GetClosed.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let id: String? = reader.path("id")
        guard let id, reader.isValid else { throw reader.error }
        self.init(id: id)
    }
}

/// `ANY /{proxy+}`: every method.
enum AnyPath {
    struct Input: Equatable, Sendable {
        var method: HTTPMethod
        var proxy: String
    }
}

extension AnyPath.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let proxy: String? = reader.path("proxy")
        guard let proxy, reader.isValid else { throw reader.error }
        self.init(method: request.method, proxy: proxy)
    }
}

/// `ANY $default`: every method.
enum AnyRequest {
    struct Input: Equatable, Sendable {
        var method: HTTPMethod
    }
}

extension AnyRequest.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init(method: request.method)
    }
}
