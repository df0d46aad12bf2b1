// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

struct Question: Hashable, Sendable {
    var text: String
}

extension Question: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}text")
        var text: String = ""
        members: while true {
            switch cursor.member(&members) {
            case 0: text = cursor.string(minLength: 1)
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(text: text)
    }
}

extension Question: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("text", text)
        writer.endObject()
    }
}

struct Refusal: Hashable, Sendable {
    var reason: String
}

extension Refusal: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("reason", reason)
        writer.endObject()
    }
}
