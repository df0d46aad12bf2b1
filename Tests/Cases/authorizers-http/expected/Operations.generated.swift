// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// `GET /pictures`
///
/// Requires `Ticket`. Who calls: `try context.authorizer`.
enum ListPictures {
    struct Input: Equatable, Sendable {}

    enum Output: Equatable, Sendable {
        /// `204`: None.
        case noContent
    }
}

extension ListPictures.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init()
    }
}

extension ListPictures.Output {
    var response: Response {
        switch self {
        case .noContent:
            return Response(status: 204)
        }
    }
}

/// `POST /pictures`
///
/// Requires `Painter`. Who calls: `try context.authorizer`.
enum AddPicture {
    struct Input: Equatable, Sendable {}

    enum Output: Equatable, Sendable {
        /// `204`: Added.
        case noContent
    }
}

extension AddPicture.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init()
    }
}

extension AddPicture.Output {
    var response: Response {
        switch self {
        case .noContent:
            return Response(status: 204)
        }
    }
}

/// `DELETE /pictures`
///
/// Requires `Curators` with the scope `pictures.remove`. Who calls: `try context.claims`.
enum RemovePicture {
    struct Input: Equatable, Sendable {}

    enum Output: Equatable, Sendable {
        /// `204`: Removed.
        case noContent
    }
}

extension RemovePicture.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init()
    }
}

extension RemovePicture.Output {
    var response: Response {
        switch self {
        case .noContent:
            return Response(status: 204)
        }
    }
}

/// `GET /frames`
///
/// Requires `Framer`. Who calls: `try context.authorizer`.
enum ListFrames {
    struct Input: Equatable, Sendable {}

    enum Output: Equatable, Sendable {
        /// `204`: None.
        case noContent
    }
}

extension ListFrames.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init()
    }
}

extension ListFrames.Output {
    var response: Response {
        switch self {
        case .noContent:
            return Response(status: 204)
        }
    }
}

/// The authorizer of the security scheme `Ticket`.
enum Ticket {
    struct Input: Equatable, Sendable {
        /// The value of the header `Authorization`.
        var authorization: String
        /// The query parameter `day`.
        var day: String
        /// The method that the client asks for.
        var methodARN: MethodARN
    }

    typealias Output = SimpleAuthorization
}

extension Ticket.Input {
    /// - Returns: nil where something is missing that identifies a client.
    init?(_ request: AuthorizerRequest) {
        guard
            let authorization = request.header("Authorization"),
            let day = request.query("day")
        else { return nil }
        self.init(authorization: authorization, day: day, methodARN: request.methodARN)
    }
}

/// The authorizer of the security scheme `Painter`.
enum Painter {
    struct Input: Equatable, Sendable {
        /// The value of the header `Authorization`.
        var authorization: String
        /// The method that the client asks for.
        var methodARN: MethodARN
    }

    typealias Output = HTTPAuthorization
}

extension Painter.Input {
    /// - Returns: nil where something is missing that identifies a client.
    init?(_ request: AuthorizerRequest) {
        guard let authorization = request.header("Authorization") else { return nil }
        self.init(authorization: authorization, methodARN: request.methodARN)
    }
}

/// The authorizer of the security scheme `Framer`.
enum FrameMaker {
    struct Input: Equatable, Sendable {
        /// The value of the header `Authorization`.
        var authorization: String
        /// API Gateway's `$context.routeKey`.
        var routeKey: String
        /// The method that the client asks for.
        var methodARN: MethodARN
    }

    typealias Output = HTTPAuthorization
}

extension FrameMaker.Input {
    /// - Returns: nil where something is missing that identifies a client.
    init?(_ request: AuthorizerRequest) {
        guard
            let authorization = request.header("Authorization"),
            let routeKey = request.contextVariable("routeKey")
        else { return nil }
        self.init(authorization: authorization, routeKey: routeKey, methodARN: request.methodARN)
    }
}
