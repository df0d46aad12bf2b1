// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// `POST /things`
enum CreateThing {
    struct Input: Equatable, Sendable {
        var body: Body
    }

    enum Output: Equatable, Sendable {
        /// `201`: Created.
        case created
        /// `404`: No thing of this name.
        case notFound
        /// `4XX`: The request is wrong.
        case clientError(status: HTTPStatus, Part)
        /// `5XX`: We are wrong.
        case serverError(status: HTTPStatus, String)
        /// `default`: Anything else.
        case other(status: HTTPStatus, [UInt8])
    }

    struct Body: Hashable, Sendable {
        var a: String?
        var b: Int
        var c: Presence<Int> = .absent
        var d: Presence<Part> = .absent
        var e: E?
        /// Beside a reference.
        var f: Part?

        enum E: Hashable, Sendable {
            case string(String)
            case integer(Int)
        }
    }
}

extension CreateThing.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let body: CreateThing.Body? = reader.json("application/json") { CreateThing.Body(from: &$0) }
        guard let body, reader.isValid else { throw reader.error }
        self.init(body: body)
    }
}

extension CreateThing.Output {
    var response: Response {
        switch self {
        case .created:
            return Response(status: 201)
        case .notFound:
            return Response(status: 404)
        case .clientError(let status, let body):
            return Response(status: status, json: body, contentType: "application/problem+json")
        case .serverError(let status, let body):
            return Response(status: status, text: body)
        case .other(let status, let body):
            return Response(status: status, body: body, contentType: "application/octet-stream")
        }
    }
}

extension CreateThing.Body: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{1}a\u{1}b\u{1}c\u{1}d\u{1}e\u{1}f")
        var a: String?
        var b: Int = 0
        var c: Presence<Int> = .absent
        var d: Presence<Part> = .absent
        var e: CreateThing.Body.E?
        var f: Part?
        members: while true {
            switch cursor.member(&members) {
            case 0: a = cursor.null() ? nil : cursor.string()
            case 1: b = cursor.int()
            case 2: c = cursor.null() ? .null : .value(cursor.int())
            case 3:
                if cursor.null() {
                    d = .null
                } else if let value: Part = Part(from: &cursor) {
                    d = .value(value)
                }
            case 4: e = CreateThing.Body.E(from: &cursor)
            case 5: f = Part(from: &cursor)
            default: break members
            }
        }
        guard cursor.close(members, required: 0x3) else { return nil }
        self.init(a: a, b: b, c: c, d: d, e: e, f: f)
    }
}

extension CreateThing.Body.E: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.kind {
        case .string:
            self = .string(cursor.string())
        case .integer, .number:
            self = .integer(cursor.int())
        default:
            cursor.fail(noVariantAmong: "\u{6}string\u{7}integer", of: .type)
            return nil
        }
    }
}
