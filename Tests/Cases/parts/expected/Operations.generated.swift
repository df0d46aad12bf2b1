// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// `POST /orders`
///
/// Requires `tokens`. Who calls: `try context.authorizer`.
enum CreateOrder {
    struct Input: Equatable, Sendable {
        var body: Order?
    }

    enum Output: Equatable, Sendable {
        /// `201`: Created.
        case created
        /// `400`: Wrong.
        case badRequest(ErrorModel)
    }
}

extension CreateOrder.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let body: Order? = reader.jsonIfPresent("application/json") { Order(from: &$0) }
        guard reader.isValid else { throw reader.error }
        self.init(body: body)
    }
}

extension CreateOrder.Output {
    var response: Response {
        switch self {
        case .created:
            return Response(status: 201)
        case .badRequest(let body):
            return Response(status: 400, json: body)
        }
    }
}

/// `DELETE /orders/{id}`
///
/// Requires `tokens`. Who calls: `try context.authorizer`.
enum DeleteOrder {
    struct Input: Equatable, Sendable {
        var id: Int
    }

    enum Output: Equatable, Sendable {
        /// `204`: Gone.
        case noContent
    }
}

extension DeleteOrder.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let id: Int? = reader.path("id")
        guard let id, reader.isValid else { throw reader.error }
        self.init(id: id)
    }
}

extension DeleteOrder.Output {
    var response: Response {
        switch self {
        case .noContent:
            return Response(status: 204)
        }
    }
}

/// `GET /orders/{id}`
///
/// Requires `tokens`. Who calls: `try context.authorizer`.
enum GetOrder {
    struct Input: Equatable, Sendable {
        var id: Int
    }
}

extension GetOrder.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let id: Int? = reader.path("id")
        guard let id, reader.isValid else { throw reader.error }
        self.init(id: id)
    }
}

/// The authorizer of the security scheme `tokens`.
enum Tokens {
    struct Input: Equatable, Sendable {
        /// The value of the header `Authorization`.
        var token: String
        /// The method that the client asks for.
        var methodARN: MethodARN
    }

    typealias Output = RESTAuthorization
}

extension Tokens.Input {
    /// - Returns: nil where something is missing that identifies a client.
    init?(_ request: AuthorizerRequest) {
        guard let token = request.token else { return nil }
        self.init(token: token, methodARN: request.methodARN)
    }
}
