// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

struct Crate: Hashable, Sendable {
    var id: String
}

extension Crate: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{2}id")
        var id: String = ""
        members: while true {
            switch cursor.member(&members) {
            case 0: id = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(id: id)
    }
}
