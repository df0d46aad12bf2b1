// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

struct ErrorModel: Hashable, Sendable {
    var message: String
}

extension ErrorModel: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("message", message)
        writer.endObject()
    }
}

struct Item: Hashable, Sendable {
    var name: String
}

extension Item: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}name")
        var name: String = ""
        members: while true {
            switch cursor.member(&members) {
            case 0: name = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(name: name)
    }
}

extension Item: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("name", name)
        writer.endObject()
    }
}

struct Order: Hashable, Sendable {
    var items: [Item]
}

extension Order: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{5}items")
        var items: [Item] = []
        members: while true {
            switch cursor.member(&members) {
            case 0: items = cursor.array { Item(from: &$0) }
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(items: items)
    }
}

extension Order: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("items")
        items.encode(to: &writer)
        writer.endObject()
    }
}
