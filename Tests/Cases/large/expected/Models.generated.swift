// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

struct Holder: Hashable, Sendable {
    @Boxed var required: Large
    @Boxed var optional: Large? = nil
    var many: [Large]?
    var small: Small?
    var _links: String?
    var links: Large?
    @Boxed var next_: Holder? = nil
    var _next: String?
}

extension Holder: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{8}required\u{8}optional\u{4}many\u{5}small\u{6}_links\u{5}links\u{4}next\u{5}_next")
        var required: Large?
        var optional: Large?
        var many: [Large]?
        var small: Small?
        var _links: String?
        var links: Large?
        var next_: Holder?
        var _next: String?
        members: while true {
            switch cursor.member(&members) {
            case 0: required = Large(from: &cursor)
            case 1: optional = Large(from: &cursor)
            case 2: many = cursor.array { Large(from: &$0) }
            case 3: small = Small(from: &cursor)
            case 4: _links = cursor.string()
            case 5: links = Large(from: &cursor)
            case 6: next_ = Holder(from: &cursor)
            case 7: _next = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1), let required else { return nil }
        self.init(
            required: required,
            optional: optional,
            many: many,
            small: small,
            _links: _links,
            links: links,
            next_: next_,
            _next: _next)
    }
}

struct Large: Hashable, Sendable {
    var p1: String?
    var p2: String?
    var p3: String?
    var p4: String?
    var p5: String?
    var p6: String?
    var p7: String?
    var p8: String?
    var p9: String?
    var p10: String?
    var p11: String?
    var p12: String?
    var p13: String?
    var p14: String?
    var p15: String?
    var p16: String?
    var p17: String?
}

extension Large: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{2}p1\u{2}p2\u{2}p3\u{2}p4\u{2}p5\u{2}p6\u{2}p7\u{2}p8\u{2}p9\u{3}p10\u{3}p11\u{3}p12\u{3}p13\u{3}p14\u{3}p15\u{3}p16\u{3}p17")
        var p1: String?
        var p2: String?
        var p3: String?
        var p4: String?
        var p5: String?
        var p6: String?
        var p7: String?
        var p8: String?
        var p9: String?
        var p10: String?
        var p11: String?
        var p12: String?
        var p13: String?
        var p14: String?
        var p15: String?
        var p16: String?
        var p17: String?
        members: while true {
            switch cursor.member(&members) {
            case 0: p1 = cursor.string()
            case 1: p2 = cursor.string()
            case 2: p3 = cursor.string()
            case 3: p4 = cursor.string()
            case 4: p5 = cursor.string()
            case 5: p6 = cursor.string()
            case 6: p7 = cursor.string()
            case 7: p8 = cursor.string()
            case 8: p9 = cursor.string()
            case 9: p10 = cursor.string()
            case 10: p11 = cursor.string()
            case 11: p12 = cursor.string()
            case 12: p13 = cursor.string()
            case 13: p14 = cursor.string()
            case 14: p15 = cursor.string()
            case 15: p16 = cursor.string()
            case 16: p17 = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(
            p1: p1,
            p2: p2,
            p3: p3,
            p4: p4,
            p5: p5,
            p6: p6,
            p7: p7,
            p8: p8,
            p9: p9,
            p10: p10,
            p11: p11,
            p12: p12,
            p13: p13,
            p14: p14,
            p15: p15,
            p16: p16,
            p17: p17)
    }
}

extension Large: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("p1", ifPresent: p1)
        writer.member("p2", ifPresent: p2)
        writer.member("p3", ifPresent: p3)
        writer.member("p4", ifPresent: p4)
        writer.member("p5", ifPresent: p5)
        writer.member("p6", ifPresent: p6)
        writer.member("p7", ifPresent: p7)
        writer.member("p8", ifPresent: p8)
        writer.member("p9", ifPresent: p9)
        writer.member("p10", ifPresent: p10)
        writer.member("p11", ifPresent: p11)
        writer.member("p12", ifPresent: p12)
        writer.member("p13", ifPresent: p13)
        writer.member("p14", ifPresent: p14)
        writer.member("p15", ifPresent: p15)
        writer.member("p16", ifPresent: p16)
        writer.member("p17", ifPresent: p17)
        writer.endObject()
    }
}

struct Small: Hashable, Sendable {
    var code: String
}

extension Small: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}code")
        var code: String = ""
        members: while true {
            switch cursor.member(&members) {
            case 0: code = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(code: code)
    }
}

extension Small: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("code", code)
        writer.endObject()
    }
}
