// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// `GET /checked`
enum GetChecked {
    struct Input: Equatable, Sendable {}

    enum Output: Equatable, Sendable {
        /// `200`: Checked.
        case ok(CheckedAnswer)
        /// `202`: A list without a declaration of its own.
        case accepted([Int])
        /// `204`: Nothing to check.
        case noContent
        /// `409`: JSON or text.
        case conflict(ConflictBody)
    }

    enum ConflictBody: Equatable, Sendable {
        /// `application/problem+json`
        case problem(ProblemConflictBody)
        /// `text/plain`
        case text(String)
    }

    struct ProblemConflictBody: Hashable, Sendable {
        var title: String
    }
}

extension GetChecked.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init()
    }
}

extension GetChecked.Output {
    var response: Response { checked(uncheckedResponse) }

    private func checked(_ response: Response) -> Response {
        switch self {
        case .ok: response.checked { _ = CheckedAnswer(from: &$0) }
        case .accepted: response.checked { _ = $0.array(minItems: 1) { $0.int() } }
        case .conflict: response.checked { _ = GetChecked.ProblemConflictBody(from: &$0) }
        default: response
        }
    }

    private var uncheckedResponse: Response {
        switch self {
        case .ok(let body):
            return Response(status: 200, json: body)
        case .accepted(let body):
            return Response(status: 202, json: body)
        case .noContent:
            return Response(status: 204)
        case .conflict(let body):
            var response: Response
            switch body {
            case .problem(let body):
                response = Response(status: 409, json: body, contentType: "application/problem+json")
            case .text(let body):
                response = Response(status: 409, text: body)
            }
            response.headers.append(name: "Vary", value: "Accept")
            return response
        }
    }
}

extension GetChecked.ProblemConflictBody: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{5}title")
        var title: String = ""
        members: while true {
            switch cursor.member(&members) {
            case 0: title = cursor.string(maxLength: 3)
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(title: title)
    }
}

extension GetChecked.ProblemConflictBody: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("title", title)
        writer.endObject()
    }
}

/// `GET /maybe`
enum GetMaybe {
    struct Input: Equatable, Sendable {}

    enum Output: Equatable, Sendable {
        /// `200`: An object or null.
        case ok(OkBody?)
    }

    struct OkBody: Hashable, Sendable {
        var quantity: Int?
    }
}

extension GetMaybe.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init()
    }
}

extension GetMaybe.Output {
    var response: Response { checked(uncheckedResponse) }

    private func checked(_ response: Response) -> Response {
        switch self {
        case .ok: response.checked { _ = ($0.null() ? .some(nil) : .some(GetMaybe.OkBody(from: &$0))) as GetMaybe.OkBody?? }
        }
    }

    private var uncheckedResponse: Response {
        switch self {
        case .ok(let body):
            return Response(status: 200, json: body)
        }
    }
}

extension GetMaybe.OkBody: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{8}quantity")
        var quantity: Int?
        members: while true {
            switch cursor.member(&members) {
            case 0: quantity = cursor.int()
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(quantity: quantity)
    }
}

extension GetMaybe.OkBody: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("quantity", ifPresent: quantity)
        writer.endObject()
    }
}
