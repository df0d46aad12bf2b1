// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

struct Survey: Hashable, Sendable {
    var title: String
    var rating: Int?
    var parts: [Survey]?
}

extension Survey: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{5}title\u{6}rating\u{5}parts")
        var title: String = ""
        var rating: Int?
        var parts: [Survey]?
        members: while true {
            switch cursor.member(&members) {
            case 0: title = cursor.string()
            case 1: rating = cursor.int(maximum: 5)
            case 2: parts = cursor.array { Survey(from: &$0) }
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(title: title, rating: rating, parts: parts)
    }
}

extension Survey: TextDecodable {
    static let textShape: TextShape = .object("\u{5}title\u{6}rating\u{5}parts", [.string, .number, .array(.type { Survey.textShape })])
}
