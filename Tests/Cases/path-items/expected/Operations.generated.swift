// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// `GET /shelves`
enum ListShelves {
    struct Input: Equatable, Sendable {
        var xAisle: Int
    }

    enum Output: Equatable, Sendable {
        /// `204`: None.
        case noContent
    }
}

extension ListShelves.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let xAisle: Int? = reader.header("X-Aisle")
        guard let xAisle, reader.isValid else { throw reader.error }
        self.init(xAisle: xAisle)
    }
}

extension ListShelves.Output {
    var response: Response {
        switch self {
        case .noContent:
            return Response(status: 204)
        }
    }
}

/// `DELETE /shelves`
enum ClearShelves {
    struct Input: Equatable, Sendable {
        var xAisle: Int
    }

    enum Output: Equatable, Sendable {
        /// `204`: Empty.
        case noContent
    }
}

extension ClearShelves.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let xAisle: Int? = reader.header("X-Aisle")
        guard let xAisle, reader.isValid else { throw reader.error }
        self.init(xAisle: xAisle)
    }
}

extension ClearShelves.Output {
    var response: Response {
        switch self {
        case .noContent:
            return Response(status: 204)
        }
    }
}

/// `GET /boxes`
enum ListBoxes {
    struct Input: Equatable, Sendable {
        var limit: Int
    }

    enum Output: Equatable, Sendable {
        /// `default`: Not now.
        case other(status: HTTPStatus, ErrorModel)
    }
}

extension ListBoxes.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let limit: Int? = reader.query("limit")
        guard let limit, reader.isValid else { throw reader.error }
        self.init(limit: limit)
    }
}

extension ListBoxes.Output {
    var response: Response {
        switch self {
        case .other(let status, let body):
            return Response(status: status, json: body)
        }
    }
}

/// `PUT /boxes`
enum PutBox {
    struct Input: Equatable, Sendable {
        var limit: Int
        var order: Order?
        var body: Body
    }

    enum Output: Equatable, Sendable {
        /// `204`: Put.
        case noContent
    }

    enum Order: CaseIterable, Hashable, Sendable {
        case limit_
        case keyword_
        case example_
        case _1
    }

    struct Body: Hashable, Sendable {
        var size: String?
    }
}

extension PutBox.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let limit: Int? = reader.query("limit")
        let order: PutBox.Order? = reader.queryIfPresent("order")
        let body: PutBox.Body? = reader.json("application/json") { PutBox.Body(from: &$0) }
        guard let limit, let body, reader.isValid else { throw reader.error }
        self.init(limit: limit, order: order, body: body)
    }
}

extension PutBox.Output {
    var response: Response {
        switch self {
        case .noContent:
            return Response(status: 204)
        }
    }
}

extension PutBox.Order: ParameterValue {
    init?(parameter text: String) {
        switch text {
        case "limit": self = .limit_
        case "keyword": self = .keyword_
        case "example": self = .example_
        case "1": self = ._1
        default: return nil
        }
    }

    static var expectation: String { "one of limit, keyword, example, 1" }

    static var keyword: String { "enum" }

    static var limit: JSONValue? { ["limit", "keyword", "example", 1] }

    var parameter: String {
        switch self {
        case .limit_: "limit"
        case .keyword_: "keyword"
        case .example_: "example"
        case ._1: "1"
        }
    }
}

extension PutBox.Body: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}size")
        var size: String?
        members: while true {
            switch cursor.member(&members) {
            case 0: size = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(size: size)
    }
}
