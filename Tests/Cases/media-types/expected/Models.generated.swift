// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

struct Parcel: Hashable, Sendable {
    var sku: String
}

extension Parcel: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{3}sku")
        var sku: String = ""
        members: while true {
            switch cursor.member(&members) {
            case 0: sku = cursor.string(minLength: 2)
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(sku: sku)
    }
}

extension Parcel: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("sku", sku)
        writer.endObject()
    }
}
