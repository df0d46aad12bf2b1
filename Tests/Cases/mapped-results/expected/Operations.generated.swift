// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// `GET /calculations/{a}`
enum Calculate {
    /// The result.
    typealias Output = Calculate.Result

    /// The errors that the client is answered with a status of their own.
    enum Failure: IntegrationFailure {
        /// 500, selected by `(\n|.)+`.
        case internalServerError(String)
    }

    struct Input: Hashable, Sendable {
        var op: String
        var a: Double
    }

    struct Result: Hashable, Sendable {
        var a: Double
        var b: Double
        /// What was done.
        var op: Op
        var c: Double
        var at: DateTime
        var engine: Engine?

        /// What was done.
        enum Op: String, CaseIterable, Hashable, Sendable {
            case add
            case sub
        }

        struct Engine: Hashable, Sendable {
            var name: String?
        }
    }
}

extension Calculate.Failure {
    var message: String {
        switch self {
        case .internalServerError(let text):
            FailureText("", fallback: "internal server error").message(text)
        }
    }
}

extension Calculate.Input: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{2}op\u{1}a")
        var op: String = ""
        var a: Double = 0
        members: while true {
            switch cursor.member(&members) {
            case 0: op = cursor.string()
            case 1: a = cursor.double()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x3) else { return nil }
        self.init(op: op, a: a)
    }
}

extension Calculate.Result: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("a", a)
        writer.member("b", b)
        writer.member("op")
        op.encode(to: &writer)
        writer.member("c", c)
        writer.member("at", at)
        if let engine {
            writer.member("engine")
            engine.encode(to: &writer)
        }
        writer.endObject()
    }
}

extension Calculate.Result.Op: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.string(rawValue)
    }
}

extension Calculate.Result.Engine: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("name", ifPresent: name)
        writer.endObject()
    }
}

/// `GET /lists`
enum List {
    /// All.
    typealias Output = List.Result

    /// The errors that the client is answered with a status of their own.
    enum Failure: IntegrationFailure {
        /// 500, selected by `(\n|.)+`.
        case internalServerError(String)
    }

    struct Input: Hashable, Sendable {
        var op: String
    }

    struct Result: Hashable, Sendable {
        var rows: [Row]
        var place: Place
        var token: String?
        var names: [String]?
        var status: JSONValue?
        var kind: JSONValue?

        struct Row: Hashable, Sendable {
            var title: String
            var size: Int
        }
    }
}

extension List.Failure {
    var message: String {
        switch self {
        case .internalServerError(let text):
            FailureText("", fallback: "internal server error").message(text)
        }
    }
}

extension List.Input: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{2}op")
        var op: String = ""
        members: while true {
            switch cursor.member(&members) {
            case 0: op = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(op: op)
    }
}

extension List.Result: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("rows")
        rows.encode(to: &writer)
        writer.member("place")
        place.encode(to: &writer)
        writer.member("token", ifPresent: token)
        if let names {
            writer.member("names")
            names.encode(to: &writer)
        }
        if let status {
            writer.member("status")
            writer.value(status)
        }
        if let kind {
            writer.member("kind")
            writer.value(kind)
        }
        writer.endObject()
    }
}

extension List.Result.Row: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("title", title)
        writer.member("size", size)
        writer.endObject()
    }
}

/// `GET /whole`
enum Whole {
    /// All.
    typealias Output = Whole.Result

    /// The errors that the client is answered with a status of their own.
    enum Failure: IntegrationFailure {
        /// 500, selected by `(\n|.)+`.
        case internalServerError(String)
    }

    struct Input: Hashable, Sendable {
        var op: String
    }

    struct Result: Hashable, Sendable {
        var body: Listing
        var text: String
    }
}

extension Whole.Failure {
    var message: String {
        switch self {
        case .internalServerError(let text):
            FailureText("", fallback: "internal server error").message(text)
        }
    }
}

extension Whole.Input: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{2}op")
        var op: String = ""
        members: while true {
            switch cursor.member(&members) {
            case 0: op = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(op: op)
    }
}

extension Whole.Result: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("body")
        body.encode(to: &writer)
        writer.member("text", text)
        writer.endObject()
    }
}

/// `GET /passed`
enum Passed {
    /// All.
    typealias Output = Place

    /// The errors that the client is answered with a status of their own.
    enum Failure: IntegrationFailure {
        /// 500, selected by `(\n|.)+`.
        case internalServerError(String)
    }

    struct Input: Hashable, Sendable {
        var op: String
    }
}

extension Passed.Failure {
    var message: String {
        switch self {
        case .internalServerError(let text):
            FailureText("", fallback: "internal server error").message(text)
        }
    }
}

extension Passed.Input: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{2}op")
        var op: String = ""
        members: while true {
            switch cursor.member(&members) {
            case 0: op = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(op: op)
    }
}

/// `GET /constant`
enum Constant {
    /// Done.
    typealias Output = JSONValue

    /// The errors that the client is answered with a status of their own.
    enum Failure: IntegrationFailure {
        /// 500, selected by `(\n|.)+`.
        case internalServerError(String)
    }

    struct Input: Hashable, Sendable {
        var op: String
    }
}

extension Constant.Failure {
    var message: String {
        switch self {
        case .internalServerError(let text):
            FailureText("", fallback: "internal server error").message(text)
        }
    }
}

extension Constant.Input: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{2}op")
        var op: String = ""
        members: while true {
            switch cursor.member(&members) {
            case 0: op = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(op: op)
    }
}

/// `GET /untold`
enum Untold {
    /// Done.
    typealias Output = JSONValue

    /// The errors that the client is answered with a status of their own.
    enum Failure: IntegrationFailure {
        /// 500, selected by `(\n|.)+`.
        case internalServerError(String)
    }

    struct Input: Hashable, Sendable {
        var op: String
    }
}

extension Untold.Failure {
    var message: String {
        switch self {
        case .internalServerError(let text):
            FailureText("", fallback: "internal server error").message(text)
        }
    }
}

extension Untold.Input: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{2}op")
        var op: String = ""
        members: while true {
            switch cursor.member(&members) {
            case 0: op = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(op: op)
    }
}
