// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// `PUT /items/{sku}`
enum PutPatternedItem {
    struct Input: Equatable, Sendable {
        var sku: String
        var tag: String?
        var xTrace: String?
        @Boxed var body: PatternedItem
    }

    enum Output: Equatable, Sendable {
        /// `200`: Kept.
        case ok(PatternedReceipt)
    }
}

extension PutPatternedItem.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let sku: String? = reader.path("sku")
        reader.check(sku, in: .path, "sku", maxLength: 8, pattern: .sku)
        let tag: String? = reader.queryIfPresent("tag")
        reader.check(tag, in: .query, "tag", pattern: .tag)
        let xTrace: String? = reader.headerIfPresent("X-Trace")
        reader.check(xTrace, in: .header, "X-Trace", pattern: .xTrace)
        let body: PatternedItem? = reader.json("application/json") { PatternedItem(from: &$0) }
        guard let sku, let body, reader.isValid else { throw reader.error }
        self.init(sku: sku, tag: tag, xTrace: xTrace, body: body)
    }
}

extension PutPatternedItem.Output {
    var response: Response {
        switch self {
        case .ok(let body):
            return Response(status: 200, json: body)
        }
    }
}
