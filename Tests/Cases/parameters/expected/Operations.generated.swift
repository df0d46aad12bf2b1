// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// `GET /maps/{layers}/{tile}`
enum DrawMap {
    struct Input: Hashable, Sendable {
        var layers: [String]
        var tile: UniqueID
        var repeated: [Int]?
        var commas: [Double]
        var spaces: [String]?
        var pipes: [CalendarDate]?
        var deep: String?
        var xTags: [Bool]?
        var xSince: DateTime
        var session: String
        var choices: [Int32]?
    }

    enum Output: Hashable, Sendable {
        /// `200`: The map.
        case ok([UInt8])
    }
}

extension DrawMap.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let layers: [String]? = reader.pathArray("layers")
        let tile: UniqueID? = reader.path("tile")
        let repeated: [Int]? = reader.queryArrayIfPresent("repeated")
        let commas: [Double]? = reader.queryArray("commas", separator: ",")
        let spaces: [String]? = reader.queryArrayIfPresent("spaces", separator: " ")
        let pipes: [CalendarDate]? = reader.queryArrayIfPresent("pipes", separator: "|")
        let deep: String? = reader.queryIfPresent("deep")
        let xTags: [Bool]? = reader.headerArrayIfPresent("X-Tags")
        let xSince: DateTime? = reader.header("X-Since")
        let session: String? = reader.cookie("session")
        let choices: [Int32]? = reader.cookieArrayIfPresent("choices")
        guard
            let layers,
            let tile,
            let commas,
            let xSince,
            let session,
            reader.isValid
        else { throw reader.error }
        self.init(
            layers: layers,
            tile: tile,
            repeated: repeated,
            commas: commas,
            spaces: spaces,
            pipes: pipes,
            deep: deep,
            xTags: xTags,
            xSince: xSince,
            session: session,
            choices: choices)
    }
}

extension DrawMap.Output {
    var response: Response {
        switch self {
        case .ok(let body):
            var response = Response(status: 200, body: body)
            response.headers["Content-Type"] = "image/png"
            return response
        }
    }
}

/// `GET /labels/{label}`
enum GetLabel {
    struct Input: Hashable, Sendable {
        var label: String
    }

    enum Output: Hashable, Sendable {
        /// `204`: None.
        case noContent
    }
}

extension GetLabel.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let label: String? = reader.path("label")
        guard let label, reader.isValid else { throw reader.error }
        self.init(label: label)
    }
}

extension GetLabel.Output {
    var response: Response {
        switch self {
        case .noContent:
            return Response(status: 204)
        }
    }
}
