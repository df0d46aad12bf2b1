// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// `POST /crates`
enum AddCrate {
    struct Input: Equatable, Sendable {
        var xDock: String
        var body: Crate
    }

    enum Output: Equatable, Sendable {
        /// `204`: Added.
        case noContent
    }
}

extension AddCrate.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let xDock: String? = reader.header("X-Dock")
        let body: Crate? = reader.json("application/json") { Crate(from: &$0) }
        guard let xDock, let body, reader.isValid else { throw reader.error }
        self.init(xDock: xDock, body: body)
    }
}

extension AddCrate.Output {
    var response: Response {
        switch self {
        case .noContent:
            return Response(status: 204)
        }
    }
}

/// `PUT /crates`
enum SetLabel {
    struct Input: Equatable, Sendable {
        var xDock: String
        var body: String
    }

    enum Output: Equatable, Sendable {
        /// `204`: Set.
        case noContent
    }
}

extension SetLabel.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let xDock: String? = reader.header("X-Dock")
        let body: String? = reader.json("application/json") { $0.string() }
        guard let xDock, let body, reader.isValid else { throw reader.error }
        self.init(xDock: xDock, body: body)
    }
}

extension SetLabel.Output {
    var response: Response {
        switch self {
        case .noContent:
            return Response(status: 204)
        }
    }
}

/// `POST /labels`
enum AddLabel {
    struct Input: Equatable, Sendable {
        var body: Body
    }

    enum Output: Equatable, Sendable {
        /// `204`: Added.
        case noContent
    }

    struct Body: Hashable, Sendable {
        var size: Int?
        var text: String
    }
}

extension AddLabel.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let body: AddLabel.Body? = reader.form(
            "application/x-www-form-urlencoded",
            as: .type { AddLabel.Body.textShape }) { AddLabel.Body(from: &$0) }
        guard let body, reader.isValid else { throw reader.error }
        self.init(body: body)
    }
}

extension AddLabel.Output {
    var response: Response {
        switch self {
        case .noContent:
            return Response(status: 204)
        }
    }
}

extension AddLabel.Body: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}size\u{4}text")
        var size: Int?
        var text: String = ""
        members: while true {
            switch cursor.member(&members) {
            case 0: size = cursor.int()
            case 1: text = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x2) else { return nil }
        self.init(size: size, text: text)
    }
}

extension AddLabel.Body: TextDecodable {
    static let textShape: TextShape = .object("\u{4}size\u{4}text", [.number, .string])
}
