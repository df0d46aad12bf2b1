// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// `POST /trees`
enum PlantTree {
    struct Input: Equatable, Sendable {
        var body: Tree
    }

    enum Output: Equatable, Sendable {
        /// `200`: Planted.
        case ok([Leaf])
    }
}

extension PlantTree.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let body: Tree? = reader.json("application/json") { Tree(from: &$0) }
        guard let body, reader.isValid else { throw reader.error }
        self.init(body: body)
    }
}

extension PlantTree.Output {
    var response: Response {
        switch self {
        case .ok(let body):
            return Response(status: 200, json: body)
        }
    }
}

/// `POST /roses`
enum PlantRose {
    struct Input: Equatable, Sendable {
        var body: Rose
    }

    enum Output: Equatable, Sendable {
        /// `204`: Planted.
        case noContent
    }
}

extension PlantRose.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let body: Rose? = reader.json("application/json") { Rose(from: &$0) }
        guard let body, reader.isValid else { throw reader.error }
        self.init(body: body)
    }
}

extension PlantRose.Output {
    var response: Response {
        switch self {
        case .noContent:
            return Response(status: 204)
        }
    }
}
