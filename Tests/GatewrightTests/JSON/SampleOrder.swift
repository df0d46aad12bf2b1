@testable import Gatewright

/// Models in the shape of generated code, with a member of every kind.
struct SampleOrder: Hashable, Sendable {
    var id: String
    var status: Status?
    var items: [Item] = []
    var labels: [String: String] = [:]
    var placedAt: DateTime?
    var due: CalendarDate?
    var customer: UniqueID?
    var note: Presence<String> = .absent
    var receipt: [UInt8]?
    var isGift: Bool?
    var rating: Float?
    var count: Int32?
    @Boxed var next: SampleOrder? = nil
    var additionalProperties: [String: JSONValue] = [:]

    enum Status: String, CaseIterable, Hashable, Sendable {
        case placed, shipped
    }

    struct Item: Hashable, Sendable {
        var sku: String
        var unitPrice: Double
    }
}

extension SampleOrder: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers(
            """
            \u{2}id\u{6}status\u{5}items\u{6}labels\u{8}placedAt\u{3}due\u{8}customer\u{4}note\u{7}receipt\
            \u{6}isGift\u{6}rating\u{5}count\u{4}next
            """, unknown: .kept)
        self.init(id: "")
        members: while true {
            switch cursor.member(&members) {
            case 0: id = cursor.string()
            case 1: status = Status(from: &cursor)
            case 2: items = cursor.array { Item(from: &$0) }
            case 3: labels = cursor.dictionary { $0.string() }
            case 4: placedAt = cursor.dateTime()
            case 5: due = cursor.date()
            case 6: customer = cursor.uuid()
            case 7: note = cursor.null() ? .null : .value(cursor.string())
            case 8: receipt = cursor.bytes()
            case 9: isGift = cursor.bool()
            case 10: rating = cursor.float()
            case 11: count = cursor.int32()
            case 12: next = SampleOrder(from: &cursor)
            case 13:
                let name = cursor.memberName()
                additionalProperties[name] = cursor.value()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
    }
}

extension SampleOrder: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("id")
        writer.string(id)
        if let status {
            writer.member("status")
            writer.string(status.rawValue)
        }
        writer.member("items")
        writer.array(items) { $1.encode(to: &$0) }
        writer.member("labels")
        writer.dictionary(labels) { $0.string($1) }
        if let placedAt {
            writer.member("placedAt")
            writer.dateTime(placedAt)
        }
        if let due {
            writer.member("due")
            writer.date(due)
        }
        if let customer {
            writer.member("customer")
            writer.uuid(customer)
        }
        switch note {
        case .absent: break
        case .null:
            writer.member("note")
            writer.null()
        case .value(let note):
            writer.member("note")
            writer.string(note)
        }
        if let receipt {
            writer.member("receipt")
            writer.bytes(receipt)
        }
        if let isGift {
            writer.member("isGift")
            writer.bool(isGift)
        }
        if let rating {
            writer.member("rating")
            writer.float(rating)
        }
        if let count {
            writer.member("count")
            writer.int32(count)
        }
        if let next {
            writer.member("next")
            next.encode(to: &writer)
        }
        for (name, value) in additionalProperties.sorted(by: { $0.key < $1.key }) {
            writer.member(named: name)
            writer.value(value)
        }
        writer.endObject()
    }
}

extension SampleOrder.Status: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.enumeration("\u{6}placed\u{7}shipped") {
        case 0: self = .placed
        case 1: self = .shipped
        default: return nil
        }
    }
}

extension SampleOrder.Item: JSONDecodable, JSONEncodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{3}sku\u{9}unitPrice")
        var sku = ""
        var unitPrice = 0.0
        members: while true {
            switch cursor.member(&members) {
            case 0: sku = cursor.string()
            case 1: unitPrice = cursor.double()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x3) else { return nil }
        self.init(sku: sku, unitPrice: unitPrice)
    }

    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("sku")
        writer.string(sku)
        writer.member("unitPrice")
        writer.double(unitPrice)
        writer.endObject()
    }
}
