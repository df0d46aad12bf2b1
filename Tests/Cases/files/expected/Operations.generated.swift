// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// `POST /orders`
enum CreateOrder {
    struct Input: Equatable, Sendable {
        var body: Order?
    }

    enum Output: Equatable, Sendable {
        /// `201`: Created.
        case created
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
        }
    }
}

/// `GET /pets`
enum ListPets {
    struct Input: Equatable, Sendable {}

    enum Output: Equatable, Sendable {
        /// `200`: Pets.
        case ok([Pet])
    }
}

extension ListPets.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init()
    }
}

extension ListPets.Output {
    var response: Response {
        switch self {
        case .ok(let body):
            return Response(status: 200, json: body)
        }
    }
}
