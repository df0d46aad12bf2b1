// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// `POST /larges`
enum AddLarge {
    struct Input: Equatable, Sendable {
        @Boxed var body: Large? = nil
    }

    enum Output: Equatable, Sendable {
        /// `200`: Large.
        indirect case ok(Large)
        /// `400`: Small.
        case badRequest(Small)
    }
}

extension AddLarge.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let body: Large? = reader.jsonIfPresent("application/json") { Large(from: &$0) }
        guard reader.isValid else { throw reader.error }
        self.init(body: body)
    }
}

extension AddLarge.Output {
    var response: Response {
        switch self {
        case .ok(let body):
            return Response(status: 200, json: body)
        case .badRequest(let body):
            return Response(status: 400, json: body)
        }
    }
}

/// The name of a box is taken.
///
/// `PUT /larges`
enum PutLarge {
    struct Input: Equatable, Sendable {
        var _body: String?
        var body: Holder
    }

    enum Output: Equatable, Sendable {
        /// `200`: One of two.
        case ok(OkBody)
    }

    enum OkBody: Hashable, Sendable {
        indirect case large(Large)
        case small(Small)
    }
}

extension PutLarge.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let _body: String? = reader.queryIfPresent("_body")
        let body: Holder? = reader.json("application/json") { Holder(from: &$0) }
        guard let body, reader.isValid else { throw reader.error }
        self.init(_body: _body, body: body)
    }
}

extension PutLarge.Output {
    var response: Response {
        switch self {
        case .ok(let body):
            return Response(status: 200, json: body)
        }
    }
}

extension PutLarge.OkBody: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .large(let value): value.encode(to: &writer)
        case .small(let value): value.encode(to: &writer)
        }
    }
}
