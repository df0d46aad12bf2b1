// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// `GET /votes`
enum ListVotes {
    struct Input: Equatable, Sendable {
        var sort: Sort?
        var level: Level
        var states: [State]?
    }

    enum Output: Equatable, Sendable {
        /// `200`: Votes.
        case ok(OkBody)
    }

    enum Sort: String, CaseIterable, Hashable, Sendable {
        case plus1 = "+1"
        case minus1 = "-1"
        case plus = "+"
        case empty = ""
        case aB = "a b"
        case `default`
        case self_ = "self"
        case none_ = "none"
        case _1st = "1st"
        case upperCase = "UPPER_CASE"
        case upperCamel = "UpperCamel"
        case äö = "ÄÖ"
        case naïve
        case x
        case x_ = "X"
        case 日本
    }

    enum Level: Int, CaseIterable, Hashable, Sendable {
        case _0 = 0
        case _1 = 1
        case minus1 = -1
        case _10 = 10
    }

    struct OkBody: Hashable, Sendable {
        var state: State?
        var kind: Presence<Kind> = .absent
        var mixed: Mixed?
        var repeated: Repeated?

        enum Kind: String, CaseIterable, Hashable, Sendable {
            case up
            case down
        }

        enum Mixed: CaseIterable, Hashable, Sendable {
            case _1
            case two
            case `true`
        }

        enum Repeated: String, CaseIterable, Hashable, Sendable {
            case one
            case two
        }
    }
}

extension ListVotes.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let sort: ListVotes.Sort? = reader.queryIfPresent("sort")
        let level: ListVotes.Level? = reader.query("level")
        let states: [State]? = reader.parameterIfPresent(in: .query, "states", style: .form, explode: true, as: .array(.type { State.textShape })) { $0.array { State(from: &$0) } }
        guard let level, reader.isValid else { throw reader.error }
        self.init(sort: sort, level: level, states: states)
    }
}

extension ListVotes.Output {
    var response: Response {
        switch self {
        case .ok(let body):
            return Response(status: 200, json: body)
        }
    }
}

extension ListVotes.Sort: ParameterValue {}

extension ListVotes.Level: ParameterValue {}

extension ListVotes.OkBody: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        if let state {
            writer.member("state")
            state.encode(to: &writer)
        }
        writer.member("kind", kind)
        if let mixed {
            writer.member("mixed")
            mixed.encode(to: &writer)
        }
        if let repeated {
            writer.member("repeated")
            repeated.encode(to: &writer)
        }
        writer.endObject()
    }
}

extension ListVotes.OkBody.Kind: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.string(rawValue)
    }
}

extension ListVotes.OkBody.Mixed: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        switch self {
        case ._1: writer.int(1)
        case .two: writer.string("two")
        case .`true`: writer.bool(true)
        }
    }
}

extension ListVotes.OkBody.Repeated: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.string(rawValue)
    }
}
