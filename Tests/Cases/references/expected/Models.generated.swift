// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

struct Anchored: Hashable, Sendable {
    var a: Bool
}

extension Anchored: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{1}a")
        var a: Bool = false
        members: while true {
            switch cursor.member(&members) {
            case 0: a = cursor.bool()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(a: a)
    }
}

extension Anchored: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("a", a)
        writer.endObject()
    }
}

struct Held: Hashable, Sendable {
    var y: Int
}

extension Held: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{1}y")
        var y: Int = 0
        members: while true {
            switch cursor.member(&members) {
            case 0: y = cursor.int()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(y: y)
    }
}

extension Held: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("y", y)
        writer.endObject()
    }
}

struct Holder: Hashable, Sendable {
    var held: Held?
    var list: [ListItem]?

    struct Held: Hashable, Sendable {
        var y: Int
    }

    struct ListItem: Hashable, Sendable {
        var z: Int
    }
}

extension Holder: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}held\u{4}list")
        var held: Holder.Held?
        var list: [Holder.ListItem]?
        members: while true {
            switch cursor.member(&members) {
            case 0: held = Holder.Held(from: &cursor)
            case 1: list = cursor.array { Holder.ListItem(from: &$0) }
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(held: held, list: list)
    }
}

extension Holder: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        if let held {
            writer.member("held")
            held.encode(to: &writer)
        }
        if let list {
            writer.member("list")
            list.encode(to: &writer)
        }
        writer.endObject()
    }
}

extension Holder.Held: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{1}y")
        var y: Int = 0
        members: while true {
            switch cursor.member(&members) {
            case 0: y = cursor.int()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(y: y)
    }
}

extension Holder.Held: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("y", y)
        writer.endObject()
    }
}

extension Holder.ListItem: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{1}z")
        var z: Int = 0
        members: while true {
            switch cursor.member(&members) {
            case 0: z = cursor.int()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(z: z)
    }
}

extension Holder.ListItem: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("z", z)
        writer.endObject()
    }
}

struct Inner: Hashable, Sendable {
    var x: Int
}

extension Inner: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{1}x")
        var x: Int = 0
        members: while true {
            switch cursor.member(&members) {
            case 0: x = cursor.int()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(x: x)
    }
}

extension Inner: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("x", x)
        writer.endObject()
    }
}

struct Items: Hashable, Sendable {
    var z: Int
}

extension Items: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{1}z")
        var z: Int = 0
        members: while true {
            switch cursor.member(&members) {
            case 0: z = cursor.int()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(z: z)
    }
}

extension Items: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("z", z)
        writer.endObject()
    }
}

struct ReferenceList: Hashable, Sendable {
    var inner: Inner?
    var property: Held?
    var element: Items?
    var anchored: Anchored?
    /// Nothing more than a description.
    var described: String?
    var shorter: String?
    var extended: Extended?
    var closed: Closed?
    var chained: String?
    var maybe: Presence<String> = .absent
    var nothing: Presence<Holder> = .absent
    var refusesNull: Holder?

    struct Extended: Hashable, Sendable {
        var held: HeldValue
        var list: [ListItem]?
        var more: String?

        struct HeldValue: Hashable, Sendable {
            var y: Int
        }

        struct ListItem: Hashable, Sendable {
            var z: Int
        }
    }

    struct Closed: Hashable, Sendable {
        var held: HeldValue?
        var list: [ListItem]?
        var more: String?

        struct HeldValue: Hashable, Sendable {
            var y: Int
        }

        struct ListItem: Hashable, Sendable {
            var z: Int
        }
    }
}

extension ReferenceList: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{5}inner\u{8}property\u{7}element\u{8}anchored\u{9}described\u{7}shorter\u{8}extended\u{6}closed\u{7}chained\u{5}maybe\u{7}nothing\u{b}refusesNull")
        var inner: Inner?
        var property: Held?
        var element: Items?
        var anchored: Anchored?
        var described: String?
        var shorter: String?
        var extended: ReferenceList.Extended?
        var closed: ReferenceList.Closed?
        var chained: String?
        var maybe: Presence<String> = .absent
        var nothing: Presence<Holder> = .absent
        var refusesNull: Holder?
        members: while true {
            switch cursor.member(&members) {
            case 0: inner = Inner(from: &cursor)
            case 1: property = Held(from: &cursor)
            case 2: element = Items(from: &cursor)
            case 3: anchored = Anchored(from: &cursor)
            case 4: described = cursor.string(minLength: 2, maxLength: 5)
            case 5: shorter = cursor.string(minLength: 2, maxLength: 3)
            case 6: extended = ReferenceList.Extended(from: &cursor)
            case 7: closed = ReferenceList.Closed(from: &cursor)
            case 8: chained = cursor.string(minLength: 2, maxLength: 2)
            case 9: maybe = cursor.null() ? .null : .value(cursor.string(minLength: 2, maxLength: 5))
            case 10:
                if cursor.null() {
                    nothing = .null
                } else if let value: Holder = Holder(from: &cursor) {
                    nothing = .value(value)
                }
            case 11: refusesNull = Holder(from: &cursor)
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(
            inner: inner,
            property: property,
            element: element,
            anchored: anchored,
            described: described,
            shorter: shorter,
            extended: extended,
            closed: closed,
            chained: chained,
            maybe: maybe,
            nothing: nothing,
            refusesNull: refusesNull)
    }
}

extension ReferenceList: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        if let inner {
            writer.member("inner")
            inner.encode(to: &writer)
        }
        if let property {
            writer.member("property")
            property.encode(to: &writer)
        }
        if let element {
            writer.member("element")
            element.encode(to: &writer)
        }
        if let anchored {
            writer.member("anchored")
            anchored.encode(to: &writer)
        }
        writer.member("described", ifPresent: described)
        writer.member("shorter", ifPresent: shorter)
        if let extended {
            writer.member("extended")
            extended.encode(to: &writer)
        }
        if let closed {
            writer.member("closed")
            closed.encode(to: &writer)
        }
        writer.member("chained", ifPresent: chained)
        writer.member("maybe", maybe)
        writer.member("nothing", nothing)
        if let refusesNull {
            writer.member("refusesNull")
            refusesNull.encode(to: &writer)
        }
        writer.endObject()
    }
}

extension ReferenceList.Extended: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}held\u{4}list\u{4}more")
        var held: ReferenceList.Extended.HeldValue?
        var list: [ReferenceList.Extended.ListItem]?
        var more: String?
        members: while true {
            switch cursor.member(&members) {
            case 0: held = ReferenceList.Extended.HeldValue(from: &cursor)
            case 1: list = cursor.array { ReferenceList.Extended.ListItem(from: &$0) }
            case 2: more = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1), let held else { return nil }
        self.init(held: held, list: list, more: more)
    }
}

extension ReferenceList.Extended: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("held")
        held.encode(to: &writer)
        if let list {
            writer.member("list")
            list.encode(to: &writer)
        }
        writer.member("more", ifPresent: more)
        writer.endObject()
    }
}

extension ReferenceList.Extended.HeldValue: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{1}y")
        var y: Int = 0
        members: while true {
            switch cursor.member(&members) {
            case 0: y = cursor.int()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(y: y)
    }
}

extension ReferenceList.Extended.HeldValue: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("y", y)
        writer.endObject()
    }
}

extension ReferenceList.Extended.ListItem: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{1}z")
        var z: Int = 0
        members: while true {
            switch cursor.member(&members) {
            case 0: z = cursor.int()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(z: z)
    }
}

extension ReferenceList.Extended.ListItem: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("z", z)
        writer.endObject()
    }
}

extension ReferenceList.Closed: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}held\u{4}list\u{4}more", unknown: .forbidden)
        var held: ReferenceList.Closed.HeldValue?
        var list: [ReferenceList.Closed.ListItem]?
        var more: String?
        members: while true {
            switch cursor.member(&members) {
            case 0: held = ReferenceList.Closed.HeldValue(from: &cursor)
            case 1: list = cursor.array { ReferenceList.Closed.ListItem(from: &$0) }
            case 2: more = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(held: held, list: list, more: more)
    }
}

extension ReferenceList.Closed: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        if let held {
            writer.member("held")
            held.encode(to: &writer)
        }
        if let list {
            writer.member("list")
            list.encode(to: &writer)
        }
        writer.member("more", ifPresent: more)
        writer.endObject()
    }
}

extension ReferenceList.Closed.HeldValue: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{1}y")
        var y: Int = 0
        members: while true {
            switch cursor.member(&members) {
            case 0: y = cursor.int()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(y: y)
    }
}

extension ReferenceList.Closed.HeldValue: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("y", y)
        writer.endObject()
    }
}

extension ReferenceList.Closed.ListItem: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{1}z")
        var z: Int = 0
        members: while true {
            switch cursor.member(&members) {
            case 0: z = cursor.int()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(z: z)
    }
}

extension ReferenceList.Closed.ListItem: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("z", z)
        writer.endObject()
    }
}
