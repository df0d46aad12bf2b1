// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

struct Order: Hashable, Sendable {
    @Boxed var pet: Pet
    /// a😀b/c
    var emoji: String?
}

extension Order: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{3}pet\u{5}emoji")
        var pet: Pet?
        var emoji: String?
        members: while true {
            switch cursor.member(&members) {
            case 0: pet = Pet(from: &cursor)
            case 1: emoji = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1), let pet else { return nil }
        self.init(pet: pet, emoji: emoji)
    }
}

extension Order: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("pet")
        pet.encode(to: &writer)
        writer.member("emoji", ifPresent: emoji)
        writer.endObject()
    }
}

struct Pet: Hashable, Sendable {
    var name: String?
    @Boxed var friend: Pet? = nil
    @Boxed var order: Order? = nil
}

extension Pet: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}name\u{6}friend\u{5}order")
        var name: String?
        var friend: Pet?
        var order: Order?
        members: while true {
            switch cursor.member(&members) {
            case 0: name = cursor.string()
            case 1: friend = Pet(from: &cursor)
            case 2: order = Order(from: &cursor)
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(name: name, friend: friend, order: order)
    }
}

extension Pet: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("name", ifPresent: name)
        if let friend {
            writer.member("friend")
            friend.encode(to: &writer)
        }
        if let order {
            writer.member("order")
            order.encode(to: &writer)
        }
        writer.endObject()
    }
}
