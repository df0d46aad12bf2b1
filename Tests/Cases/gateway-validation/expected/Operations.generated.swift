// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// `POST /orders`
enum PlaceCheckedOrder {
    struct Input: Equatable, Sendable {
        var body: CheckedOrder
    }

    enum Output: Equatable, Sendable {
        /// `204`: Placed.
        case noContent
    }
}

extension PlaceCheckedOrder.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let body: CheckedOrder? = reader.json(exactly: "application/json") { CheckedOrder(from: &$0) }
        guard let body, reader.isValid else { throw reader.error }
        self.init(body: body)
    }
}

extension PlaceCheckedOrder.Output {
    var response: Response {
        switch self {
        case .noContent:
            return Response(status: 204)
        }
    }
}

/// `POST /notes`
enum AddUncheckedNote {
    struct Input: Equatable, Sendable {
        var body: CheckedNote
    }

    enum Output: Equatable, Sendable {
        /// `204`: Added.
        case noContent
    }
}

extension AddUncheckedNote.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let body: CheckedNote? = reader.json("application/json") { CheckedNote(from: &$0) }
        guard let body, reader.isValid else { throw reader.error }
        self.init(body: body)
    }
}

extension AddUncheckedNote.Output {
    var response: Response {
        switch self {
        case .noContent:
            return Response(status: 204)
        }
    }
}

/// `POST /exports`
enum ExportUnchecked {
    struct Input: Equatable, Sendable {
        var body: Body?
    }

    enum Output: Equatable, Sendable {
        /// `204`: Exported.
        case noContent
    }

    struct Body: Hashable, Sendable {
        var name: String?
    }
}

extension ExportUnchecked.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let body: ExportUnchecked.Body? = reader.jsonIfPresent("application/vnd.shop+json") { ExportUnchecked.Body(from: &$0) }
        guard reader.isValid else { throw reader.error }
        self.init(body: body)
    }
}

extension ExportUnchecked.Output {
    var response: Response {
        switch self {
        case .noContent:
            return Response(status: 204)
        }
    }
}

extension ExportUnchecked.Body: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}name")
        var name: String?
        members: while true {
            switch cursor.member(&members) {
            case 0: name = cursor.string(maxLength: 5)
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(name: name)
    }
}
