// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

struct Order: Hashable, Sendable {
    var sku: String
    var quantity: Int
    var weight: Double?
    var share: Presence<Float> = .absent
    var count: Int64?
    var small: Int32?
    var full: Int32?
    var big: Int?
    var notes: [String]?
    var set: [Part]?
    var labels: [String: String]?
    var code: String?
    var at: CalendarDate?
}

extension Order: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        cursor.check(#"{"minProperties":2}"#)
        var members = JSONMembers("\u{3}sku\u{8}quantity\u{6}weight\u{5}share\u{5}count\u{5}small\u{4}full\u{3}big\u{5}notes\u{3}set\u{6}labels\u{4}code\u{2}at")
        var sku: String = ""
        var quantity: Int = 0
        var weight: Double?
        var share: Presence<Float> = .absent
        var count: Int64?
        var small: Int32?
        var full: Int32?
        var big: Int?
        var notes: [String]?
        var set: [Part]?
        var labels: [String: String]?
        var code: String?
        var at: CalendarDate?
        members: while true {
            switch cursor.member(&members) {
            case 0: sku = cursor.string(maxLength: 20, pattern: .sku)
            case 1: quantity = cursor.int(minimum: 1, multipleOf: 2)
            case 2: weight = cursor.double(minimum: 0.5, maximum: 99.99, multipleOf: 0.01)
            case 3: share = cursor.null() ? .null : .value(cursor.float(maximum: 1))
            case 4: count = cursor.int64(maximum: 9223372036854775807)
            case 5: small = cursor.int32(minimum: -5)
            case 6: full = cursor.int32(minimum: 1, maximum: 2147483647)
            case 7: big = cursor.int()
            case 8: notes = cursor.array(minItems: 1, maxItems: 2) { $0.string(minLength: 1) }
            case 9: set = cursor.array(uniqueItems: true) { Part(from: &$0) }
            case 10: labels = cursor.dictionary(maxProperties: 2) { $0.string(maxLength: 3) }
            case 11: code = cursor.string(minLength: 2)
            case 12: at = cursor.checked(#"{"maxLength":10}"#) { $0.date() }
            default: break members
            }
        }
        guard cursor.close(members, required: 0x3) else { return nil }
        self.init(
            sku: sku,
            quantity: quantity,
            weight: weight,
            share: share,
            count: count,
            small: small,
            full: full,
            big: big,
            notes: notes,
            set: set,
            labels: labels,
            code: code,
            at: at)
    }
}

extension Order: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("sku", sku)
        writer.member("quantity", quantity)
        writer.member("weight", ifPresent: weight)
        writer.member("share", share)
        if let count {
            writer.member("count")
            writer.int64(count)
        }
        if let small {
            writer.member("small")
            writer.int32(small)
        }
        if let full {
            writer.member("full")
            writer.int32(full)
        }
        writer.member("big", ifPresent: big)
        if let notes {
            writer.member("notes")
            notes.encode(to: &writer)
        }
        if let set {
            writer.member("set")
            set.encode(to: &writer)
        }
        if let labels {
            writer.member("labels")
            labels.encode(to: &writer)
        }
        writer.member("code", ifPresent: code)
        if let at {
            writer.member("at")
            writer.date(at)
        }
        writer.endObject()
    }
}

struct Part: Hashable, Sendable {
    var name: String?
}

extension Part: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}name")
        var name: String?
        members: while true {
            switch cursor.member(&members) {
            case 0: name = cursor.string(maxLength: 4)
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(name: name)
    }
}

extension Part: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("name", ifPresent: name)
        writer.endObject()
    }
}

extension Pattern {
    static let sku = Pattern("^[a-z]+$")
}
