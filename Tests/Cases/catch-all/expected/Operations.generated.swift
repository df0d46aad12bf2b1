// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// `GET /crates`
enum ListCrates {
    struct Input: Equatable, Sendable {}

    enum Output: Equatable, Sendable {
        /// `204`: None.
        case noContent
    }
}

extension ListCrates.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init()
    }
}

extension ListCrates.Output {
    var response: Response {
        switch self {
        case .noContent:
            return Response(status: 204)
        }
    }
}

/// `POST /crates`
enum SendCrate {
    struct Input: Equatable, Sendable {}

    enum Output: Equatable, Sendable {
        /// `201`: Sent.
        case created
    }
}

extension SendCrate.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init()
    }
}

extension SendCrate.Output {
    var response: Response {
        switch self {
        case .created:
            return Response(status: 201)
        }
    }
}

/// `GET /crates/{id}`
enum GetCrate {
    struct Input: Equatable, Sendable {
        var id: Int
    }

    enum Output: Equatable, Sendable {
        /// `200`: A crate.
        case ok(String)
    }
}

extension GetCrate.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let id: Int? = reader.path("id")
        guard let id, reader.isValid else { throw reader.error }
        self.init(id: id)
    }
}

extension GetCrate.Output {
    var response: Response {
        switch self {
        case .ok(let body):
            return Response(status: 200, text: body)
        }
    }
}

/// `HEAD /crates/{id}`
enum CheckCrate {
    struct Input: Equatable, Sendable {
        var id: Int
    }

    enum Output: Equatable, Sendable {
        /// `204`: It is there.
        case noContent
    }
}

extension CheckCrate.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let id: Int? = reader.path("id")
        guard let id, reader.isValid else { throw reader.error }
        self.init(id: id)
    }
}

extension CheckCrate.Output {
    var response: Response {
        switch self {
        case .noContent:
            return Response(status: 204)
        }
    }
}

/// `OPTIONS /crates/{id}`
enum CrateOptions {
    struct Input: Equatable, Sendable {
        var id: Int
    }

    enum Output: Equatable, Sendable {
        /// `204`: Preflight.
        case noContent
    }
}

extension CrateOptions.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let id: Int? = reader.path("id")
        guard let id, reader.isValid else { throw reader.error }
        self.init(id: id)
    }
}

extension CrateOptions.Output {
    var response: Response {
        switch self {
        case .noContent:
            return Response(status: 204)
        }
    }
}

/// `PUT /crates/next`
enum SetNextCrate {
    struct Input: Equatable, Sendable {}

    enum Output: Equatable, Sendable {
        /// `204`: Set.
        case noContent
    }
}

extension SetNextCrate.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init()
    }
}

extension SetNextCrate.Output {
    var response: Response {
        switch self {
        case .noContent:
            return Response(status: 204)
        }
    }
}

/// `ANY /files/{path+}`: every method.
enum AnyCrateFile {
    struct Input: Equatable, Sendable {
        var method: HTTPMethod
        var path: String
    }

    enum Output: Equatable, Sendable {
        /// `200`: A file.
        case ok(String)
    }
}

extension AnyCrateFile.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let path: String? = reader.path("path")
        guard let path, reader.isValid else { throw reader.error }
        self.init(method: request.method, path: path)
    }
}

extension AnyCrateFile.Output {
    var response: Response {
        switch self {
        case .ok(let body):
            return Response(status: 200, text: body)
        }
    }
}
