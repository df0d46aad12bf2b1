// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// `POST /unions`
enum PostUnions {
    struct Input: Equatable, Sendable {
        var limit: Limit?
        var sort: String?
        @Boxed var body: AllUnions
    }

    enum Output: Equatable, Sendable {
        /// `200`: The same.
        indirect case ok(AllUnions)
        /// `400`: Inline.
        case badRequest(BadRequestBody?)
    }

    enum Limit: Hashable, Sendable {
        case integer(Int)
        case string(String)
    }

    enum BadRequestBody: Hashable, Sendable {
        case circle(Circle)
        case string(String)
    }
}

extension PostUnions.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let limit: PostUnions.Limit? = reader.parameterIfPresent(in: .query, "limit", style: .form, explode: true, as: .type { PostUnions.Limit.textShape }) { PostUnions.Limit(from: &$0) }
        let sort: String? = reader.queryIfPresent("sort")
        let body: AllUnions? = reader.json("application/json") { AllUnions(from: &$0) }
        guard let body, reader.isValid else { throw reader.error }
        self.init(limit: limit, sort: sort, body: body)
    }
}

extension PostUnions.Output {
    var response: Response {
        switch self {
        case .ok(let body):
            return Response(status: 200, json: body)
        case .badRequest(let body):
            return Response(status: 400, json: body)
        }
    }
}

extension PostUnions.Limit: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.kind {
        case .string:
            self = .string(cursor.string())
        case .integer, .number:
            self = .integer(cursor.int())
        default:
            cursor.fail(noVariantAmong: "\u{7}integer\u{6}string", of: .type)
            return nil
        }
    }
}

extension PostUnions.Limit: TextDecodable {
    static let textShape: TextShape = .oneOf([.number, .string])
}

extension PostUnions.BadRequestBody: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .circle(let value): value.encode(to: &writer)
        case .string(let value): writer.string(value)
        }
    }
}
