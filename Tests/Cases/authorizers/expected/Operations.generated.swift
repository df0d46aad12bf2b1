// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// Looks into a box.
///
/// `GET /boxes/{boxId}`
///
/// Requires `Badge`. Who calls: `try context.authorizer`.
enum ReadBox {
    struct Input: Equatable, Sendable {
        var boxId: String
    }

    enum Output: Equatable, Sendable {
        /// `200`: The box.
        case ok(String)
    }
}

extension ReadBox.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let boxId: String? = reader.path("boxId")
        guard let boxId, reader.isValid else { throw reader.error }
        self.init(boxId: boxId)
    }
}

extension ReadBox.Output {
    var response: Response {
        switch self {
        case .ok(let body):
            return Response(status: 200, text: body)
        }
    }
}

/// `PUT /boxes/{boxId}`
///
/// Requires `Visitor` and `Key`. Who calls: `try context.authorizer` and `try context.apiKey`.
enum FillBox {
    struct Input: Equatable, Sendable {
        var boxId: String
    }

    enum Output: Equatable, Sendable {
        /// `204`: Filled.
        case noContent
    }
}

extension FillBox.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let boxId: String? = reader.path("boxId")
        guard let boxId, reader.isValid else { throw reader.error }
        self.init(boxId: boxId)
    }
}

extension FillBox.Output {
    var response: Response {
        switch self {
        case .noContent:
            return Response(status: 204)
        }
    }
}

/// `DELETE /boxes/{boxId}`
///
/// Requires `Users` with the scope `boxes.delete` or `boxes.admin`. Who calls: `try context.claims`.
enum EmptyBox {
    struct Input: Equatable, Sendable {
        var boxId: String
    }

    enum Output: Equatable, Sendable {
        /// `204`: Emptied.
        case noContent
    }
}

extension EmptyBox.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let boxId: String? = reader.path("boxId")
        guard let boxId, reader.isValid else { throw reader.error }
        self.init(boxId: boxId)
    }
}

extension EmptyBox.Output {
    var response: Response {
        switch self {
        case .noContent:
            return Response(status: 204)
        }
    }
}

/// `GET /keys`
///
/// Requires `AWS_IAM`. Who calls: `try context.iam`.
enum ListKeys {
    struct Input: Equatable, Sendable {}

    enum Output: Equatable, Sendable {
        /// `204`: None.
        case noContent
    }
}

extension ListKeys.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init()
    }
}

extension ListKeys.Output {
    var response: Response {
        switch self {
        case .noContent:
            return Response(status: 204)
        }
    }
}

/// `POST /keys`
///
/// Requires `Clerk`, or `Basic`, which API Gateway does not check. Who calls: `try context.authorizer`.
enum AddKey {
    struct Input: Equatable, Sendable {}

    enum Output: Equatable, Sendable {
        /// `204`: Added.
        case noContent
    }
}

extension AddKey.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init()
    }
}

extension AddKey.Output {
    var response: Response {
        switch self {
        case .noContent:
            return Response(status: 204)
        }
    }
}

/// `GET /open`
enum LookAround {
    struct Input: Equatable, Sendable {}

    enum Output: Equatable, Sendable {
        /// `204`: Open.
        case noContent
    }
}

extension LookAround.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init()
    }
}

extension LookAround.Output {
    var response: Response {
        switch self {
        case .noContent:
            return Response(status: 204)
        }
    }
}

/// The authorizer of the security scheme `Insider`.
enum Insider {
    struct Input: Equatable, Sendable {
        /// The value of the header `Authorization`.
        var token: String
        /// The method that the client asks for.
        var methodARN: MethodARN
    }

    typealias Output = RESTAuthorization
}

extension Insider.Input {
    /// - Returns: nil where something is missing that identifies a client.
    init?(_ request: AuthorizerRequest) {
        guard let token = request.token else { return nil }
        self.init(token: token, methodARN: request.methodARN)
    }
}

/// The authorizer of the security scheme `Stranger`.
enum Stranger {
    struct Input: Equatable, Sendable {
        /// The value of the header `Authorization`.
        var token: String
        /// The method that the client asks for.
        var methodARN: MethodARN
    }

    typealias Output = RESTAuthorization
}

extension Stranger.Input {
    /// - Returns: nil where something is missing that identifies a client.
    init?(_ request: AuthorizerRequest) {
        guard let token = request.token else { return nil }
        self.init(token: token, methodARN: request.methodARN)
    }
}

/// A badge, shown at the door.
///
/// The authorizer of the security scheme `Badge`.
enum Badge {
    struct Input: Equatable, Sendable {
        /// The value of the header `X-Badge`.
        var token: String
        /// The method that the client asks for.
        var methodARN: MethodARN
    }

    typealias Output = RESTAuthorization
}

extension Badge.Input {
    /// - Returns: nil where something is missing that identifies a client.
    init?(_ request: AuthorizerRequest) {
        guard let token = request.token, Pattern.token.matches(token) else { return nil }
        self.init(token: token, methodARN: request.methodARN)
    }
}

/// The authorizer of the security scheme `Visitor`.
enum Visitor {
    struct Input: Equatable, Sendable {
        /// The value of the header `X-Name`.
        var xName: String
        /// The query parameter `name`.
        var name: String
        /// The stage variable `floor`.
        var floor: String
        /// API Gateway's `$context.identity.sourceIp`.
        var identitySourceIp: String
        /// The method that the client asks for.
        var methodARN: MethodARN
    }

    typealias Output = RESTAuthorization
}

extension Visitor.Input {
    /// - Returns: nil where something is missing that identifies a client.
    init?(_ request: AuthorizerRequest) {
        guard
            let xName = request.header("X-Name"),
            let name = request.query("name"),
            let floor = request.stageVariable("floor"),
            let identitySourceIp = request.contextVariable("identity.sourceIp")
        else { return nil }
        self.init(
            xName: xName,
            name: name,
            floor: floor,
            identitySourceIp: identitySourceIp,
            methodARN: request.methodARN)
    }
}

/// The authorizer of the security scheme `Clerk`.
enum Clerk {
    struct Input: Equatable, Sendable {
        /// The value of the header `X-Name`.
        var xName: String?
        /// The method that the client asks for.
        var methodARN: MethodARN
    }

    typealias Output = RESTAuthorization
}

extension Clerk.Input {
    /// - Returns: nil where something is missing that identifies a client.
    init?(_ request: AuthorizerRequest) {
        let xName = request.header("X-Name")
        self.init(xName: xName, methodARN: request.methodARN)
    }
}
