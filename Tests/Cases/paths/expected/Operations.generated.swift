// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// `GET /`
enum GetRoot {
    struct Input: Equatable, Sendable {}

    enum Output: Equatable, Sendable {
        /// `200`: Root.
        case ok
    }
}

extension GetRoot.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init()
    }
}

extension GetRoot.Output {
    var response: Response {
        switch self {
        case .ok:
            return Response(status: 200)
        }
    }
}

/// `ANY /users`: `DELETE`, `HEAD`, `OPTIONS`, `PATCH`, `POST`, `PUT`; `GET` has its own operation.
enum AnyUsers {
    struct Input: Equatable, Sendable {
        var method: HTTPMethod
    }

    enum Output: Equatable, Sendable {
        /// `200`: Any.
        case ok
    }
}

extension AnyUsers.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init(method: request.method)
    }
}

extension AnyUsers.Output {
    var response: Response {
        switch self {
        case .ok:
            return Response(status: 200)
        }
    }
}

/// List.
///
/// `GET /users`
enum GetUsers {
    struct Input: Equatable, Sendable {}

    enum Output: Equatable, Sendable {
        /// `200`: List.
        case ok
    }
}

extension GetUsers.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init()
    }
}

extension GetUsers.Output {
    var response: Response {
        switch self {
        case .ok:
            return Response(status: 200)
        }
    }
}

/// `GET /users/{userId}/posts/{post-id}`
enum GetUsersPostsByUserIdAndPostId {
    struct Input: Equatable, Sendable {
        var postId: String
        var userId: Int
        var shared: Bool
    }

    enum Output: Equatable, Sendable {
        /// `200`: A post.
        case ok
    }
}

extension GetUsersPostsByUserIdAndPostId.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let postId: String? = reader.path("post-id")
        let userId: Int? = reader.path("userId")
        let shared: Bool? = reader.query("shared")
        guard let postId, let userId, let shared, reader.isValid else { throw reader.error }
        self.init(postId: postId, userId: userId, shared: shared)
    }
}

extension GetUsersPostsByUserIdAndPostId.Output {
    var response: Response {
        switch self {
        case .ok:
            return Response(status: 200)
        }
    }
}

/// `DELETE /users/{userId}/posts/{post-id}`
enum DeleteUsersPostsByUserIdAndPostId {
    struct Input: Equatable, Sendable {
        var postId: String
        var userId: Int
        var shared: String?
    }

    enum Output: Equatable, Sendable {
        /// `204`: Gone.
        case noContent
    }
}

extension DeleteUsersPostsByUserIdAndPostId.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let postId: String? = reader.path("post-id")
        let userId: Int? = reader.path("userId")
        let shared: String? = reader.queryIfPresent("shared")
        guard let postId, let userId, reader.isValid else { throw reader.error }
        self.init(postId: postId, userId: userId, shared: shared)
    }
}

extension DeleteUsersPostsByUserIdAndPostId.Output {
    var response: Response {
        switch self {
        case .noContent:
            return Response(status: 204)
        }
    }
}

/// `ANY /{proxy+}`: every method.
enum AnyByProxy {
    struct Input: Equatable, Sendable {
        var method: HTTPMethod
        var proxy: String
    }
}

extension AnyByProxy.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let proxy: String? = reader.path("proxy")
        guard let proxy, reader.isValid else { throw reader.error }
        self.init(method: request.method, proxy: proxy)
    }
}

/// `ANY $default`: every method.
enum DefaultRoute {
    struct Input: Equatable, Sendable {
        var method: HTTPMethod
    }
}

extension DefaultRoute.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init(method: request.method)
    }
}
