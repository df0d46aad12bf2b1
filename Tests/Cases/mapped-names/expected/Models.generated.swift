// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

struct Box: Hashable, Sendable {
    var id: String
    var last: FailureModel?
}

extension Box: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{2}id\u{4}last")
        var id: String = ""
        var last: FailureModel?
        members: while true {
            switch cursor.member(&members) {
            case 0: id = cursor.string()
            case 1: last = FailureModel(from: &cursor)
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(id: id, last: last)
    }
}

struct FailureModel: Hashable, Sendable {
    var text: String
}

extension FailureModel: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}text")
        var text: String = ""
        members: while true {
            switch cursor.member(&members) {
            case 0: text = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(text: text)
    }
}

extension FailureModel: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("text", text)
        writer.endObject()
    }
}

struct Weight: Hashable, Sendable {
    var grams: Int?
    var failures: [FailureModel]?
}

extension Weight: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("grams", ifPresent: grams)
        if let failures {
            writer.member("failures")
            failures.encode(to: &writer)
        }
        writer.endObject()
    }
}

extension Pattern {
    static let badRequestSelection = Pattern("^(?:Heavy: .*)$")
}
