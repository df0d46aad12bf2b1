// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

struct PhotoMeta: Hashable, Sendable {
    var width: Int
    var names: [String]?
}

extension PhotoMeta: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{5}width\u{5}names")
        var width: Int = 0
        var names: [String]?
        members: while true {
            switch cursor.member(&members) {
            case 0: width = cursor.int(minimum: 1)
            case 1: names = cursor.array { $0.string() }
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(width: width, names: names)
    }
}

extension PhotoMeta: TextDecodable {
    static let textShape: TextShape = .object("\u{5}width\u{5}names", [.number, .array(.string)])
}
