// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// `PUT /orders/{id}`
enum PutOrder {
    struct Input: Equatable, Sendable {
        var id: String
        var limit: Int?
        var ratio: Float?
        var tags: [String]?
        var body: Order
    }

    enum Output: Equatable, Sendable {
        /// `200`: Kept.
        case ok(Order)
    }
}

extension PutOrder.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let id: String? = reader.path("id")
        reader.check(id, in: .path, "id", minLength: 3, maxLength: 8)
        let limit: Int? = reader.queryIfPresent("limit")
        reader.check(limit, in: .query, "limit", minimum: 1, exclusiveMaximum: 100)
        let ratio: Float? = reader.queryIfPresent("ratio")
        reader.check(ratio, in: .query, "ratio", exclusiveMinimum: 0)
        let tags: [String]? = reader.parameterIfPresent(in: .query, "tags", style: .form, explode: true, as: .array(.string)) { $0.array(maxItems: 3, uniqueItems: true) { $0.string(maxLength: 5) } }
        let body: Order? = reader.json("application/json") { Order(from: &$0) }
        guard let id, let body, reader.isValid else { throw reader.error }
        self.init(id: id, limit: limit, ratio: ratio, tags: tags, body: body)
    }
}

extension PutOrder.Output {
    var response: Response {
        switch self {
        case .ok(let body):
            return Response(status: 200, json: body)
        }
    }
}
