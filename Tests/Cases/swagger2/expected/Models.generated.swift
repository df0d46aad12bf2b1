// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

struct Pet: Hashable, Sendable {
    var name: String
    var born: Presence<CalendarDate> = .absent
}

extension Pet: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}name\u{4}born")
        var name: String = ""
        var born: Presence<CalendarDate> = .absent
        members: while true {
            switch cursor.member(&members) {
            case 0: name = cursor.string()
            case 1: born = cursor.null() ? .null : .value(cursor.date())
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(name: name, born: born)
    }
}

extension Pet: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("name", name)
        writer.member("born", born)
        writer.endObject()
    }
}
