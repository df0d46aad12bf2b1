// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// `GET /overridden`
enum GetOverridden {
    /// What the integration makes of a request.
    typealias Input = JSONValue

    /// The template sets the status of errors.
    typealias Output = JSONValue
}

/// `POST /asynchronous`
enum PostAsynchronous {
    /// What the integration makes of a request.
    typealias Input = JSONValue

    /// Nobody waits for the function.
    typealias Output = JSONValue
}

/// `GET /marked`
enum ListMarked {
    /// All.
    typealias Output = String

    /// The errors that the client is answered with a status of their own.
    enum Failure: IntegrationFailure {
        /// 400, selected by `\[400\].*`.
        case badRequest(String)
    }

    struct Input: Hashable, Sendable {
        var call: Call
        var body: JSONValue
        var id: String

        struct Call: Hashable, Sendable {
            var method: String
            var path: String
        }
    }
}

extension ListMarked.Failure {
    var message: String {
        switch self {
        case .badRequest(let text):
            FailureText("[400]").message(text)
        }
    }
}

extension ListMarked.Input: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}call\u{4}body\u{2}id")
        var call: ListMarked.Input.Call?
        var body: JSONValue = .null
        var id: String = ""
        members: while true {
            switch cursor.member(&members) {
            case 0: call = ListMarked.Input.Call(from: &cursor)
            case 1: body = cursor.value()
            case 2: id = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x7), let call else { return nil }
        self.init(call: call, body: body, id: id)
    }
}

extension ListMarked.Input.Call: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{6}method\u{4}path")
        var method: String = ""
        var path: String = ""
        members: while true {
            switch cursor.member(&members) {
            case 0: method = cursor.string()
            case 1: path = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x3) else { return nil }
        self.init(method: method, path: path)
    }
}

/// `POST /marked`
enum AddMarked {
    /// One.
    typealias Output = String

    /// The errors that the client is answered with a status of their own.
    enum Failure: IntegrationFailure {
        /// 400, selected by `\[400\].*`.
        case badRequest(String)
    }

    struct Input: Hashable, Sendable {
        var call: Call
        var body: Item
        var id: String

        struct Call: Hashable, Sendable {
            var method: String
            var path: String
        }
    }
}

extension AddMarked.Failure {
    var message: String {
        switch self {
        case .badRequest(let text):
            FailureText("[400]").message(text)
        }
    }
}

extension AddMarked.Input: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}call\u{4}body\u{2}id")
        var call: AddMarked.Input.Call?
        var body: Item?
        var id: String = ""
        members: while true {
            switch cursor.member(&members) {
            case 0: call = AddMarked.Input.Call(from: &cursor)
            case 1: body = Item(from: &cursor)
            case 2: id = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x7), let call, let body else { return nil }
        self.init(call: call, body: body, id: id)
    }
}

extension AddMarked.Input.Call: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{6}method\u{4}path")
        var method: String = ""
        var path: String = ""
        members: while true {
            switch cursor.member(&members) {
            case 0: method = cursor.string()
            case 1: path = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x3) else { return nil }
        self.init(method: method, path: path)
    }
}

/// `DELETE /marked/{id}`
enum DropMarked {
    /// None.
    typealias Output = String

    /// The errors that the client is answered with a status of their own.
    enum Failure: IntegrationFailure {
        /// 400, selected by `\[400\].*`.
        case badRequest(String)
    }

    struct Input: Hashable, Sendable {
        var call: Call
        var body: JSONValue
        var id: Int

        struct Call: Hashable, Sendable {
            var method: String
            var path: String
        }
    }
}

extension DropMarked.Failure {
    var message: String {
        switch self {
        case .badRequest(let text):
            FailureText("[400]").message(text)
        }
    }
}

extension DropMarked.Input: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}call\u{4}body\u{2}id")
        var call: DropMarked.Input.Call?
        var body: JSONValue = .null
        var id: Int = 0
        members: while true {
            switch cursor.member(&members) {
            case 0: call = DropMarked.Input.Call(from: &cursor)
            case 1: body = cursor.value()
            case 2: id = cursor.text(as: .number, isPercentEncoded: true) { $0.int() } ?? 0
            default: break members
            }
        }
        guard cursor.close(members, required: 0x7), let call else { return nil }
        self.init(call: call, body: body, id: id)
    }
}

extension DropMarked.Input.Call: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{6}method\u{4}path")
        var method: String = ""
        var path: String = ""
        members: while true {
            switch cursor.member(&members) {
            case 0: method = cursor.string()
            case 1: path = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x3) else { return nil }
        self.init(method: method, path: path)
    }
}

/// `ANY /marked/{id}`: `GET`, `HEAD`, `OPTIONS`, `PATCH`, `POST`, `PUT`; `DELETE` has its own operation.
enum AnyMarked {
    /// One.
    typealias Output = String

    /// The errors that the client is answered with a status of their own.
    enum Failure: IntegrationFailure {
        /// 400, selected by `\[400\].*`.
        case badRequest(String)
    }

    struct Input: Hashable, Sendable {
        var call: Call
        var body: JSONValue
        var id: Int

        struct Call: Hashable, Sendable {
            var method: String
            var path: String
        }
    }
}

extension AnyMarked.Failure {
    var message: String {
        switch self {
        case .badRequest(let text):
            FailureText("[400]").message(text)
        }
    }
}

extension AnyMarked.Input: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}call\u{4}body\u{2}id")
        var call: AnyMarked.Input.Call?
        var body: JSONValue = .null
        var id: Int = 0
        members: while true {
            switch cursor.member(&members) {
            case 0: call = AnyMarked.Input.Call(from: &cursor)
            case 1: body = cursor.value()
            case 2: id = cursor.text(as: .number, isPercentEncoded: true) { $0.int() } ?? 0
            default: break members
            }
        }
        guard cursor.close(members, required: 0x7), let call else { return nil }
        self.init(call: call, body: body, id: id)
    }
}

extension AnyMarked.Input.Call: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{6}method\u{4}path")
        var method: String = ""
        var path: String = ""
        members: while true {
            switch cursor.member(&members) {
            case 0: method = cursor.string()
            case 1: path = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x3) else { return nil }
        self.init(method: method, path: path)
    }
}

/// `GET /literal`
enum Read {
    /// It.
    typealias Output = String

    /// The errors that the client is answered with a status of their own.
    enum Failure: IntegrationFailure {
        /// 500, selected by `(\n|.)+`.
        case internalServerError(String)
    }

    struct Input: Hashable, Sendable {
        var version: String
        var op: String
        var who: String
    }
}

extension Read.Failure {
    var message: String {
        switch self {
        case .internalServerError(let text):
            FailureText("", fallback: "internal server error").message(text)
        }
    }
}

extension Read.Input: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{7}version\u{2}op\u{3}who")
        var version: String = ""
        var op: String = ""
        var who: String = ""
        members: while true {
            switch cursor.member(&members) {
            case 0: version = cursor.string()
            case 1: op = cursor.string()
            case 2: who = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x7) else { return nil }
        self.init(version: version, op: op, who: who)
    }
}

/// `PUT /literal`
enum Write {
    /// It.
    typealias Output = String

    /// The errors that the client is answered with a status of their own.
    enum Failure: IntegrationFailure {
        /// 500, selected by `(\n|.)+`.
        case internalServerError(String)
    }

    struct Input: Hashable, Sendable {
        var version: String
        var op: String
    }
}

extension Write.Failure {
    var message: String {
        switch self {
        case .internalServerError(let text):
            FailureText("", fallback: "internal server error").message(text)
        }
    }
}

extension Write.Input: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{7}version\u{2}op")
        var version: String = ""
        var op: String = ""
        members: while true {
            switch cursor.member(&members) {
            case 0: version = cursor.string()
            case 1: op = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x3) else { return nil }
        self.init(version: version, op: op)
    }
}

/// `PUT /members`
enum ManyMembers {
    /// It.
    typealias Output = String

    /// The errors that the client is answered with a status of their own.
    enum Failure: IntegrationFailure {
        /// 500, selected by `(\n|.)+`.
        case internalServerError(String)
    }

    struct Input: Hashable, Sendable {
        var stage: String
        var a: Int
        var b: Int
    }
}

extension ManyMembers.Failure {
    var message: String {
        switch self {
        case .internalServerError(let text):
            FailureText("", fallback: "internal server error").message(text)
        }
    }
}

extension ManyMembers.Input: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{5}stage\u{1}a\u{1}b")
        var stage: String = ""
        var a: Int = 0
        var b: Int = 0
        members: while true {
            switch cursor.member(&members) {
            case 0: stage = cursor.string()
            case 1: a = cursor.int()
            case 2: b = cursor.int()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x7) else { return nil }
        self.init(stage: stage, a: a, b: b)
    }
}

/// `GET /members`
enum FewMembers {
    /// It.
    typealias Output = String

    /// The errors that the client is answered with a status of their own.
    enum Failure: IntegrationFailure {
        /// 500, selected by `(\n|.)+`.
        case internalServerError(String)
    }

    struct Input: Hashable, Sendable {
        var stage: String
        var a: JSONValue
    }
}

extension FewMembers.Failure {
    var message: String {
        switch self {
        case .internalServerError(let text):
            FailureText("", fallback: "internal server error").message(text)
        }
    }
}

extension FewMembers.Input: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{5}stage\u{1}a")
        var stage: String = ""
        var a: JSONValue = .null
        members: while true {
            switch cursor.member(&members) {
            case 0: stage = cursor.string()
            case 1: a = cursor.value()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x3) else { return nil }
        self.init(stage: stage, a: a)
    }
}

/// `GET /any`
enum GetMethod {
    /// It.
    typealias Output = String

    /// The errors that the client is answered with a status of their own.
    enum Failure: IntegrationFailure {
        /// 500, selected by `(\n|.)+`.
        case internalServerError(String)
    }

    struct Input: Hashable, Sendable {
        var method: String
    }
}

extension GetMethod.Failure {
    var message: String {
        switch self {
        case .internalServerError(let text):
            FailureText("", fallback: "internal server error").message(text)
        }
    }
}

extension GetMethod.Input: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{6}method")
        var method: String = ""
        members: while true {
            switch cursor.member(&members) {
            case 0: method = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(method: method)
    }
}

/// `ANY /any`: `DELETE`, `HEAD`, `OPTIONS`, `PATCH`, `POST`, `PUT`; `GET` has its own operation.
enum AnyMethod {
    /// It.
    typealias Output = String

    /// The errors that the client is answered with a status of their own.
    enum Failure: IntegrationFailure {
        /// 500, selected by `(\n|.)+`.
        case internalServerError(String)
    }

    struct Input: Hashable, Sendable {
        var method: String
    }
}

extension AnyMethod.Failure {
    var message: String {
        switch self {
        case .internalServerError(let text):
            FailureText("", fallback: "internal server error").message(text)
        }
    }
}

extension AnyMethod.Input: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{6}method")
        var method: String = ""
        members: while true {
            switch cursor.member(&members) {
            case 0: method = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(method: method)
    }
}
