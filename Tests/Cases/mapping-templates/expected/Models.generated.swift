// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

struct Place: Hashable, Sendable {
    var city: String
    var floor: Int?
}

extension Place: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}city\u{5}floor")
        var city: String = ""
        var floor: Int?
        members: while true {
            switch cursor.member(&members) {
            case 0: city = cursor.string()
            case 1: floor = cursor.int()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(city: city, floor: floor)
    }
}
