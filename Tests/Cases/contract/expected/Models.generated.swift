// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

struct Address: Hashable, Sendable {
    var name: String
    var zip: String
}

extension Address: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}name\u{3}zip")
        var name: String = ""
        var zip: String = ""
        members: while true {
            switch cursor.member(&members) {
            case 0: name = cursor.string(minLength: 1, maxLength: 40)
            case 1: zip = cursor.string(pattern: .zip)
            default: break members
            }
        }
        guard cursor.close(members, required: 0x3) else { return nil }
        self.init(name: name, zip: zip)
    }
}

extension Address: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("name", name)
        writer.member("zip", zip)
        writer.endObject()
    }
}

struct Answer: Hashable, Sendable {
    var text: String
}

extension Answer: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("text", text)
        writer.endObject()
    }
}

enum Contents: Hashable, Sendable {
    case letter(Letter)
    case goods(Goods)
}

extension Contents: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.discriminator("\u{4}kind", among: "\u{6}letter\u{5}goods") {
        case 0:
            guard let value = Letter(from: &cursor) else { return nil }
            self = .letter(value)
        case 1:
            guard let value = Goods(from: &cursor) else { return nil }
            self = .goods(value)
        default: return nil
        }
    }
}

extension Contents: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .letter(let value): value.encode(to: &writer)
        case .goods(let value): value.encode(to: &writer)
        }
    }
}

struct Goods: Hashable, Sendable {
    var kind: String = "goods"
    var worth: Double
}

extension Goods: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}kind\u{5}worth")
        var kind: String = ""
        var worth: Double = 0
        members: while true {
            switch cursor.member(&members) {
            case 0: kind = cursor.string()
            case 1: worth = cursor.double()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x3) else { return nil }
        self.init(kind: kind, worth: worth)
    }
}

extension Goods: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("kind", kind)
        writer.member("worth", worth)
        writer.endObject()
    }
}

struct Letter: Hashable, Sendable {
    var kind: String = "letter"
    var pages: Int
}

extension Letter: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}kind\u{5}pages")
        var kind: String = ""
        var pages: Int = 0
        members: while true {
            switch cursor.member(&members) {
            case 0: kind = cursor.string()
            case 1: pages = cursor.int(minimum: 1)
            default: break members
            }
        }
        guard cursor.close(members, required: 0x3) else { return nil }
        self.init(kind: kind, pages: pages)
    }
}

extension Letter: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("kind", kind)
        writer.member("pages", pages)
        writer.endObject()
    }
}

struct Parcel: Hashable, Sendable {
    var id: String?
    var to: Address
    var back: Address?
    /// In grams.
    var weight: Int
    var price: Double?
    var tags: [String]?
    var code: String?
    var mail: String?
    var contents: Contents
    var parts: [Parcel]?
    var extra: [String: Int32]?
    var note: Presence<String> = .absent
}

extension Parcel: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("id", ifPresent: id)
        writer.member("to")
        to.encode(to: &writer)
        if let back {
            writer.member("back")
            back.encode(to: &writer)
        }
        writer.member("weight", weight)
        writer.member("price", ifPresent: price)
        if let tags {
            writer.member("tags")
            tags.encode(to: &writer)
        }
        writer.member("code", ifPresent: code)
        writer.member("mail", ifPresent: mail)
        writer.member("contents")
        contents.encode(to: &writer)
        if let parts {
            writer.member("parts")
            parts.encode(to: &writer)
        }
        if let extra {
            writer.member("extra")
            extra.encode(to: &writer)
        }
        writer.member("note", note)
        writer.endObject()
    }
}

struct ParcelInput: Hashable, Sendable {
    var to: Address
    var back: Address?
    /// In grams.
    var weight: Int
    var price: Double?
    var tags: [String]?
    var code: String?
    var mail: String?
    var contents: Contents
    var parts: [ParcelInput]?
    var extra: [String: Int32]?
    var note: Presence<String> = .absent
}

extension ParcelInput: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{2}to\u{4}back\u{6}weight\u{5}price\u{4}tags\u{4}code\u{4}mail\u{8}contents\u{5}parts\u{5}extra\u{4}note\u{2}id", unknown: .forbidden)
        var to: Address?
        var back: Address?
        var weight: Int = 0
        var price: Double?
        var tags: [String]?
        var code: String?
        var mail: String?
        var contents: Contents?
        var parts: [ParcelInput]?
        var extra: [String: Int32]?
        var note: Presence<String> = .absent
        members: while true {
            switch cursor.member(&members) {
            case 0: to = Address(from: &cursor)
            case 1: back = Address(from: &cursor)
            case 2: weight = cursor.int(exclusiveMinimum: 0, maximum: 10000)
            case 3: price = cursor.double(maximum: 99, multipleOf: 0.5)
            case 4: tags = cursor.array(minItems: 2, uniqueItems: true) { $0.string(maxLength: 8) }
            case 5: code = cursor.string(minLength: 5, pattern: .code)
            case 6: mail = cursor.formatted(.email) { $0.string(maxLength: 100) }
            case 7: contents = Contents(from: &cursor)
            case 8: parts = cursor.array { ParcelInput(from: &$0) }
            case 9: extra = cursor.dictionary(maxProperties: 2) { $0.int32() }
            case 10: note = cursor.null() ? .null : .value(cursor.string())
            case 11: cursor.skip()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x85), let to, let contents else { return nil }
        self.init(
            to: to,
            back: back,
            weight: weight,
            price: price,
            tags: tags,
            code: code,
            mail: mail,
            contents: contents,
            parts: parts,
            extra: extra,
            note: note)
    }
}

extension ParcelInput: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("to")
        to.encode(to: &writer)
        if let back {
            writer.member("back")
            back.encode(to: &writer)
        }
        writer.member("weight", weight)
        writer.member("price", ifPresent: price)
        if let tags {
            writer.member("tags")
            tags.encode(to: &writer)
        }
        writer.member("code", ifPresent: code)
        writer.member("mail", ifPresent: mail)
        writer.member("contents")
        contents.encode(to: &writer)
        if let parts {
            writer.member("parts")
            parts.encode(to: &writer)
        }
        if let extra {
            writer.member("extra")
            extra.encode(to: &writer)
        }
        writer.member("note", note)
        writer.endObject()
    }
}

struct Receipt: Hashable, Sendable {
    var id: String
    @Boxed var parcel: Parcel
    var state: State
    var at: DateTime
    var day: CalendarDate?
    var key: UniqueID?
    var size: Size?
    var answer: Answer?
    var tags: [Tag]?

    enum Size: Hashable, Sendable {
        case integer(Int)
        case string(String)
    }
}

extension Receipt: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("id", id)
        writer.member("parcel")
        parcel.encode(to: &writer)
        writer.member("state")
        state.encode(to: &writer)
        writer.member("at", at)
        if let day {
            writer.member("day")
            writer.date(day)
        }
        if let key {
            writer.member("key")
            writer.uuid(key)
        }
        if let size {
            writer.member("size")
            size.encode(to: &writer)
        }
        if let answer {
            writer.member("answer")
            answer.encode(to: &writer)
        }
        if let tags {
            writer.member("tags")
            tags.encode(to: &writer)
        }
        writer.endObject()
    }
}

extension Receipt.Size: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .integer(let value): writer.int(value)
        case .string(let value): writer.string(value)
        }
    }
}

struct Refusal: Hashable, Sendable {
    var reason: String?
    var oddName: Presence<JSONValue> = .absent
}

extension Refusal: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("reason", ifPresent: reason)
        writer.member("odd \\\"name\\\"", oddName)
        writer.endObject()
    }
}

enum State: String, CaseIterable, Hashable, Sendable {
    case waiting
    case moving
    case there
}

extension State: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.enumeration("\u{7}waiting\u{6}moving\u{5}there") {
        case 0: self = .waiting
        case 1: self = .moving
        case 2: self = .there
        default: return nil
        }
    }
}

extension State: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.string(rawValue)
    }
}

extension State: TextDecodable {
    static let textShape: TextShape = .word
}

enum Tag: String, CaseIterable, Hashable, Sendable {
    case red
    case blue
}

extension Tag: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.string(rawValue)
    }
}

extension Pattern {
    static let id = Pattern("^p-[0-9]{4}$")
    static let code = Pattern("^[A-Z]{2,6}$")
    static let zip = Pattern("^\\d{5}$")
}
