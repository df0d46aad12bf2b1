// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

struct Caption: Hashable, Sendable {
    var width: Int
    var names: [String]?
}

extension Caption: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{5}width\u{5}names")
        var width: Int = 0
        var names: [String]?
        members: while true {
            switch cursor.member(&members) {
            case 0: width = cursor.int(minimum: 1)
            case 1: names = cursor.array { $0.string() }
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(width: width, names: names)
    }
}

extension Caption: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("width", width)
        if let names {
            writer.member("names")
            names.encode(to: &writer)
        }
        writer.endObject()
    }
}

extension Caption: TextDecodable {
    static let textShape: TextShape = .object("\u{5}width\u{5}names", [.number, .array(.string)])
}

struct Inquiry: Hashable, Sendable {
    var name: String
    var nickname: String?
    var colours: [String]?
    var sizes: [Int]?
    var words: [String]?
    var bars: [Int]?
    var people: [Caption]?
    var address: Address?
    var place: Place?
    var filter: Filter?
    var meta: Caption?
    var note: String?

    struct Address: Hashable, Sendable {
        var city: String
        var zip: Int?
    }

    struct Place: Hashable, Sendable {
        var x: Int?
        var y: Double?
    }

    struct Filter: Hashable, Sendable {
        var from: CalendarDate?
        var ids: [Int]?
        var price: Price?

        struct Price: Hashable, Sendable {
            var min: Int?
        }
    }
}

extension Inquiry: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}name\u{8}nickname\u{7}colours\u{5}sizes\u{5}words\u{4}bars\u{6}people\u{7}address\u{5}place\u{6}filter\u{4}meta\u{4}note")
        var name: String = ""
        var nickname: String?
        var colours: [String]?
        var sizes: [Int]?
        var words: [String]?
        var bars: [Int]?
        var people: [Caption]?
        var address: Inquiry.Address?
        var place: Inquiry.Place?
        var filter: Inquiry.Filter?
        var meta: Caption?
        var note: String?
        members: while true {
            switch cursor.member(&members) {
            case 0: name = cursor.string()
            case 1: nickname = cursor.string()
            case 2: colours = cursor.array { $0.string() }
            case 3: sizes = cursor.array { $0.int() }
            case 4: words = cursor.array { $0.string() }
            case 5: bars = cursor.array { $0.int() }
            case 6: people = cursor.array { Caption(from: &$0) }
            case 7: address = Inquiry.Address(from: &cursor)
            case 8: place = Inquiry.Place(from: &cursor)
            case 9: filter = Inquiry.Filter(from: &cursor)
            case 10: meta = Caption(from: &cursor)
            case 11: note = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(
            name: name,
            nickname: nickname,
            colours: colours,
            sizes: sizes,
            words: words,
            bars: bars,
            people: people,
            address: address,
            place: place,
            filter: filter,
            meta: meta,
            note: note)
    }
}

extension Inquiry: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("name", name)
        writer.member("nickname", ifPresent: nickname)
        if let colours {
            writer.member("colours")
            colours.encode(to: &writer)
        }
        if let sizes {
            writer.member("sizes")
            sizes.encode(to: &writer)
        }
        if let words {
            writer.member("words")
            words.encode(to: &writer)
        }
        if let bars {
            writer.member("bars")
            bars.encode(to: &writer)
        }
        if let people {
            writer.member("people")
            people.encode(to: &writer)
        }
        if let address {
            writer.member("address")
            address.encode(to: &writer)
        }
        if let place {
            writer.member("place")
            place.encode(to: &writer)
        }
        if let filter {
            writer.member("filter")
            filter.encode(to: &writer)
        }
        if let meta {
            writer.member("meta")
            meta.encode(to: &writer)
        }
        writer.member("note", ifPresent: note)
        writer.endObject()
    }
}

extension Inquiry: TextDecodable {
    static let textShape: TextShape = .object("\u{4}name\u{8}nickname\u{7}colours\u{5}sizes\u{5}words\u{4}bars\u{6}people\u{7}address\u{5}place\u{6}filter\u{4}meta\u{4}note", [.string, .string, .array(.string), .array(.number), .array(.string), .array(.number), .array(.type { Caption.textShape }), .type { Inquiry.Address.textShape }, .type { Inquiry.Place.textShape }, .type { Inquiry.Filter.textShape }, .type { Caption.textShape }, .string])
}

extension Inquiry.Address: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}city\u{3}zip")
        var city: String = ""
        var zip: Int?
        members: while true {
            switch cursor.member(&members) {
            case 0: city = cursor.string()
            case 1: zip = cursor.int()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(city: city, zip: zip)
    }
}

extension Inquiry.Address: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("city", city)
        writer.member("zip", ifPresent: zip)
        writer.endObject()
    }
}

extension Inquiry.Address: TextDecodable {
    static let textShape: TextShape = .object("\u{4}city\u{3}zip", [.string, .number])
}

extension Inquiry.Place: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{1}x\u{1}y")
        var x: Int?
        var y: Double?
        members: while true {
            switch cursor.member(&members) {
            case 0: x = cursor.int()
            case 1: y = cursor.double()
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(x: x, y: y)
    }
}

extension Inquiry.Place: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("x", ifPresent: x)
        writer.member("y", ifPresent: y)
        writer.endObject()
    }
}

extension Inquiry.Place: TextDecodable {
    static let textShape: TextShape = .object("\u{1}x\u{1}y", [.number, .number])
}

extension Inquiry.Filter: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}from\u{3}ids\u{5}price")
        var from: CalendarDate?
        var ids: [Int]?
        var price: Inquiry.Filter.Price?
        members: while true {
            switch cursor.member(&members) {
            case 0: from = cursor.date()
            case 1: ids = cursor.array { $0.int() }
            case 2: price = Inquiry.Filter.Price(from: &cursor)
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(from: from, ids: ids, price: price)
    }
}

extension Inquiry.Filter: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        if let from {
            writer.member("from")
            writer.date(from)
        }
        if let ids {
            writer.member("ids")
            ids.encode(to: &writer)
        }
        if let price {
            writer.member("price")
            price.encode(to: &writer)
        }
        writer.endObject()
    }
}

extension Inquiry.Filter: TextDecodable {
    static let textShape: TextShape = .object("\u{4}from\u{3}ids\u{5}price", [.word, .array(.number), .type { Inquiry.Filter.Price.textShape }])
}

extension Inquiry.Filter.Price: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{3}min")
        var min: Int?
        members: while true {
            switch cursor.member(&members) {
            case 0: min = cursor.int()
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(min: min)
    }
}

extension Inquiry.Filter.Price: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("min", ifPresent: min)
        writer.endObject()
    }
}

extension Inquiry.Filter.Price: TextDecodable {
    static let textShape: TextShape = .object("\u{3}min", [.number])
}
