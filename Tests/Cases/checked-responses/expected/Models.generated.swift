// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

struct CheckedAnswer: Hashable, Sendable {
    var quantity: Int
    var label: String?
}

extension CheckedAnswer: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        cursor.check(#"{"not":{"required":["label"],"properties":{"quantity":{"const":7}}}}"#)
        var members = JSONMembers("\u{8}quantity\u{5}label")
        var quantity: Int = 0
        var label: String?
        members: while true {
            switch cursor.member(&members) {
            case 0: quantity = cursor.int(minimum: 1)
            case 1: label = cursor.string(maxLength: 3)
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(quantity: quantity, label: label)
    }
}

extension CheckedAnswer: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("quantity", quantity)
        writer.member("label", ifPresent: label)
        writer.endObject()
    }
}
