// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

struct Part: Hashable, Sendable {
    var p: String?
}

extension Part: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{1}p")
        var p: String?
        members: while true {
            switch cursor.member(&members) {
            case 0: p = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(p: p)
    }
}

extension Part: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("p", ifPresent: p)
        writer.endObject()
    }
}
