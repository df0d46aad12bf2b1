// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// `GET /maps/{layers}/{tile}`
enum DrawMap {
    struct Input: Equatable, Sendable {
        var layers: [String]
        var tile: UniqueID
        var repeated: [Int]?
        var commas: [Double]
        var spaces: [String]?
        var pipes: [CalendarDate]?
        var deep: Deep?
        var xTags: [Bool]?
        var xSince: DateTime
        var session: String
        var choices: [Int32]?
    }

    enum Output: Equatable, Sendable {
        /// `200`: The map.
        case ok([UInt8])
    }

    struct Deep: Hashable, Sendable {
        var a: String?
    }
}

extension DrawMap.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let layers: [String]? = reader.parameter(in: .path, "layers", style: .simple, as: .array(.string)) { $0.array { $0.string() } }
        let tile: UniqueID? = reader.path("tile")
        let repeated: [Int]? = reader.parameterIfPresent(in: .query, "repeated", style: .form, explode: true, as: .array(.number)) { $0.array { $0.int() } }
        let commas: [Double]? = reader.parameter(in: .query, "commas", style: .form, as: .array(.number)) { $0.array { $0.double() } }
        let spaces: [String]? = reader.parameterIfPresent(in: .query, "spaces", style: .spaceDelimited, as: .array(.string)) { $0.array { $0.string() } }
        let pipes: [CalendarDate]? = reader.parameterIfPresent(in: .query, "pipes", style: .pipeDelimited, as: .array(.word)) { $0.array { $0.date() } }
        let deep: DrawMap.Deep? = reader.parameterIfPresent(in: .query, "deep", style: .deepObject, as: .type { DrawMap.Deep.textShape }) { DrawMap.Deep(from: &$0) }
        let xTags: [Bool]? = reader.parameterIfPresent(in: .header, "X-Tags", style: .simple, as: .array(.boolean)) { $0.array { $0.bool() } }
        let xSince: DateTime? = reader.header("X-Since")
        let session: String? = reader.cookie("session")
        let choices: [Int32]? = reader.parameterIfPresent(in: .cookie, "choices", style: .form, as: .array(.number)) { $0.array { $0.int32() } }
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
            return Response(status: 200, body: body, contentType: "image/png")
        }
    }
}

extension DrawMap.Deep: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{1}a")
        var a: String?
        members: while true {
            switch cursor.member(&members) {
            case 0: a = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(a: a)
    }
}

extension DrawMap.Deep: TextDecodable {
    static let textShape: TextShape = .object("\u{1}a", [.string])
}

/// `GET /labels/{label}`
enum GetLabel {
    struct Input: Equatable, Sendable {
        var label: Int
    }

    enum Output: Equatable, Sendable {
        /// `204`: None.
        case noContent
    }
}

extension GetLabel.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let label: Int? = reader.parameter(in: .path, "label", style: .label, as: .number) { $0.int() }
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
