// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

struct Beside: Hashable, Sendable {
    var name: String?
    var next: Next?

    struct Next: Hashable, Sendable {
        var name: String?
        @Boxed var next: Beside.Next? = nil
    }
}

extension Beside: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}name\u{4}next")
        var name: String?
        var next: Beside.Next?
        members: while true {
            switch cursor.member(&members) {
            case 0: name = cursor.string()
            case 1: next = Beside.Next(from: &cursor)
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(name: name, next: next)
    }
}

extension Beside: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("name", ifPresent: name)
        if let next {
            writer.member("next")
            next.encode(to: &writer)
        }
        writer.endObject()
    }
}

extension Beside.Next: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        cursor.check(#"{"minProperties":1}"#)
        var members = JSONMembers("\u{4}name\u{4}next")
        var name: String?
        var next: Beside.Next?
        members: while true {
            switch cursor.member(&members) {
            case 0: name = cursor.string()
            case 1: next = Beside.Next(from: &cursor)
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(name: name, next: next)
    }
}

extension Beside.Next: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("name", ifPresent: name)
        if let next {
            writer.member("next")
            next.encode(to: &writer)
        }
        writer.endObject()
    }
}

struct Chosen: Hashable, Sendable {
    var name: String?
    var next: Next?

    indirect enum Next: Hashable, Sendable {
        case name(Name)
        case string(String)

        struct Name: Hashable, Sendable {
            var name: String
            var next: Chosen.Next?
        }
    }
}

extension Chosen: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}name\u{4}next")
        var name: String?
        var next: Chosen.Next?
        members: while true {
            switch cursor.member(&members) {
            case 0: name = cursor.string()
            case 1: next = Chosen.Next(from: &cursor)
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(name: name, next: next)
    }
}

extension Chosen: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("name", ifPresent: name)
        if let next {
            writer.member("next")
            next.encode(to: &writer)
        }
        writer.endObject()
    }
}

extension Chosen.Next: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.kind {
        case .string:
            self = .string(cursor.string())
        case .object:
            guard let value = Chosen.Next.Name(from: &cursor) else { return nil }
            self = .name(value)
        default:
            cursor.fail(noVariantAmong: "\u{4}name\u{6}string", of: .anyOf)
            return nil
        }
    }
}

extension Chosen.Next: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .name(let value): value.encode(to: &writer)
        case .string(let value): writer.string(value)
        }
    }
}

extension Chosen.Next.Name: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}name\u{4}next")
        var name: String = ""
        var next: Chosen.Next?
        members: while true {
            switch cursor.member(&members) {
            case 0: name = cursor.string()
            case 1: next = Chosen.Next(from: &cursor)
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(name: name, next: next)
    }
}

extension Chosen.Next.Name: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("name", name)
        if let next {
            writer.member("next")
            next.encode(to: &writer)
        }
        writer.endObject()
    }
}

struct Listed: Hashable, Sendable {
    var name: String?
    var next: [NextItem]?

    struct NextItem: Hashable, Sendable {
        var name: String
        var next: [Listed.NextItem]?
    }
}

extension Listed: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}name\u{4}next")
        var name: String?
        var next: [Listed.NextItem]?
        members: while true {
            switch cursor.member(&members) {
            case 0: name = cursor.string()
            case 1: next = cursor.array { Listed.NextItem(from: &$0) }
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(name: name, next: next)
    }
}

extension Listed: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("name", ifPresent: name)
        if let next {
            writer.member("next")
            next.encode(to: &writer)
        }
        writer.endObject()
    }
}

extension Listed.NextItem: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}name\u{4}next")
        var name: String = ""
        var next: [Listed.NextItem]?
        members: while true {
            switch cursor.member(&members) {
            case 0: name = cursor.string()
            case 1: next = cursor.array { Listed.NextItem(from: &$0) }
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(name: name, next: next)
    }
}

extension Listed.NextItem: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("name", name)
        if let next {
            writer.member("next")
            next.encode(to: &writer)
        }
        writer.endObject()
    }
}

struct Mapped: Hashable, Sendable {
    var name: String?
    var next: [String: NextItem]?

    struct NextItem: Hashable, Sendable {
        var name: String?
        var next: [String: Mapped.NextItem]?
    }
}

extension Mapped: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}name\u{4}next")
        var name: String?
        var next: [String: Mapped.NextItem]?
        members: while true {
            switch cursor.member(&members) {
            case 0: name = cursor.string()
            case 1: next = cursor.dictionary { Mapped.NextItem(from: &$0) }
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(name: name, next: next)
    }
}

extension Mapped: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("name", ifPresent: name)
        if let next {
            writer.member("next")
            next.encode(to: &writer)
        }
        writer.endObject()
    }
}

extension Mapped.NextItem: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        cursor.check(#"{"maxProperties":3}"#)
        var members = JSONMembers("\u{4}name\u{4}next")
        var name: String?
        var next: [String: Mapped.NextItem]?
        members: while true {
            switch cursor.member(&members) {
            case 0: name = cursor.string()
            case 1: next = cursor.dictionary { Mapped.NextItem(from: &$0) }
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(name: name, next: next)
    }
}

extension Mapped.NextItem: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("name", ifPresent: name)
        if let next {
            writer.member("next")
            next.encode(to: &writer)
        }
        writer.endObject()
    }
}

struct More: Hashable, Sendable {
    var next: Next?

    struct Next: Hashable, Sendable {
        @Boxed var next: More.Next? = nil
        var extra: String
    }
}

extension More: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}next")
        var next: More.Next?
        members: while true {
            switch cursor.member(&members) {
            case 0: next = More.Next(from: &cursor)
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(next: next)
    }
}

extension More: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        if let next {
            writer.member("next")
            next.encode(to: &writer)
        }
        writer.endObject()
    }
}

extension More.Next: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}next\u{5}extra")
        var next: More.Next?
        var extra: String = ""
        members: while true {
            switch cursor.member(&members) {
            case 0: next = More.Next(from: &cursor)
            case 1: extra = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x2) else { return nil }
        self.init(next: next, extra: extra)
    }
}

extension More.Next: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        if let next {
            writer.member("next")
            next.encode(to: &writer)
        }
        writer.member("extra", extra)
        writer.endObject()
    }
}

struct Nodes: Hashable, Sendable {
    var more: More?
    var list: Listed?
    var map: Mapped?
    var chosen: Chosen?
    var beside: Beside?
}

extension Nodes: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}more\u{4}list\u{3}map\u{6}chosen\u{6}beside")
        var more: More?
        var list: Listed?
        var map: Mapped?
        var chosen: Chosen?
        var beside: Beside?
        members: while true {
            switch cursor.member(&members) {
            case 0: more = More(from: &cursor)
            case 1: list = Listed(from: &cursor)
            case 2: map = Mapped(from: &cursor)
            case 3: chosen = Chosen(from: &cursor)
            case 4: beside = Beside(from: &cursor)
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(more: more, list: list, map: map, chosen: chosen, beside: beside)
    }
}

extension Nodes: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        if let more {
            writer.member("more")
            more.encode(to: &writer)
        }
        if let list {
            writer.member("list")
            list.encode(to: &writer)
        }
        if let map {
            writer.member("map")
            map.encode(to: &writer)
        }
        if let chosen {
            writer.member("chosen")
            chosen.encode(to: &writer)
        }
        if let beside {
            writer.member("beside")
            beside.encode(to: &writer)
        }
        writer.endObject()
    }
}
