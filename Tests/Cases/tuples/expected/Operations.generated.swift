// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// `POST /tuples`
enum CheckTuples {
    struct Input: Equatable, Sendable {
        var point: Point?
        @Boxed var body: AllTuples
    }

    enum Output: Equatable, Sendable {
        /// `200`: The same.
        indirect case ok(AllTuples)
    }

    struct Point: Hashable, Sendable {
        var _0: Double
        var _1: String
    }
}

extension CheckTuples.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let point: CheckTuples.Point? = reader.parameterIfPresent(in: .query, "point", style: .form, explode: true, as: .type { CheckTuples.Point.textShape }) { CheckTuples.Point(from: &$0) }
        let body: AllTuples? = reader.json("application/json") { AllTuples(from: &$0) }
        guard let body, reader.isValid else { throw reader.error }
        self.init(point: point, body: body)
    }
}

extension CheckTuples.Output {
    var response: Response {
        switch self {
        case .ok(let body):
            return Response(status: 200, json: body)
        }
    }
}

extension CheckTuples.Point: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var elements = JSONElements(2, minItems: 2)
        var _0: Double = 0
        var _1: String = ""
        elements: while true {
            switch cursor.element(&elements) {
            case 0: _0 = cursor.double()
            case 1: _1 = cursor.string()
            default: break elements
            }
        }
        guard cursor.close(elements) else { return nil }
        self.init(_0: _0, _1: _1)
    }
}

extension CheckTuples.Point: TextDecodable {
    static let textShape: TextShape = .array(.any, first: [.number, .string])
}
