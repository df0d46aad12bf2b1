// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

struct Closed: Hashable, Sendable {
    var a: String?
    var id: String?
}

extension Closed: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("a", ifPresent: a)
        writer.member("id", ifPresent: id)
        writer.endObject()
    }
}

struct ClosedInput: Hashable, Sendable {
    var a: String?
}

extension ClosedInput: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{1}a\u{2}id", unknown: .forbidden)
        var a: String?
        members: while true {
            switch cursor.member(&members) {
            case 0: a = cursor.string()
            case 1: cursor.skip()
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(a: a)
    }
}

enum Contact: Hashable, Sendable {
    case mail(Mail)
    case phone(Phone)
}

extension Contact: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .mail(let value): value.encode(to: &writer)
        case .phone(let value): value.encode(to: &writer)
        }
    }
}

enum ContactInput: Hashable, Sendable {
    case mail(MailInputModel)
    case phone(Phone)
}

extension ContactInput: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var attempts = cursor.attempts("\u{4}mail\u{5}phone", members: "\u{4}mail\u{5}phone", required: 0x1, 0x2)
        var result: Self?
        while true {
            switch cursor.nextVariant(&attempts) {
            case 0:
                if let value = MailInputModel(from: &cursor), cursor.fitsAlone(&attempts) { result = .mail(value) }
            case 1:
                if let value = Phone(from: &cursor), cursor.fitsAlone(&attempts) { result = .phone(value) }
            default:
                guard let result else { return nil }
                self = result
                return
            }
        }
    }
}

/// Somebody who buys.
struct Customer: Hashable, Sendable {
    var id: String
    var name: String
    var created: DateTime?
    var address: Address?
    var tier: Tier?
    var visits: [Visit]?
    var friends: [Customer]?
    var orders: Ledger?
    var plain: Plain?
    var closed: Closed?
    var open: OpenLedger?
    var contact: Contact?

    struct Address: Hashable, Sendable {
        var street: String
        var checked: Bool
        var zone: Zone?

        enum Zone: String, CaseIterable, Hashable, Sendable {
            case inner
            case outer
        }
    }

    enum Tier: String, CaseIterable, Hashable, Sendable {
        case basic
        case gold
    }

    struct Visit: Hashable, Sendable {
        var place: Place

        enum Place: String, CaseIterable, Hashable, Sendable {
            case shop
            case web
        }
    }
}

extension Customer: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("id", id)
        writer.member("name", name)
        writer.member("created", ifPresent: created)
        if let address {
            writer.member("address")
            address.encode(to: &writer)
        }
        if let tier {
            writer.member("tier")
            tier.encode(to: &writer)
        }
        if let visits {
            writer.member("visits")
            visits.encode(to: &writer)
        }
        if let friends {
            writer.member("friends")
            friends.encode(to: &writer)
        }
        if let orders {
            writer.member("orders")
            orders.encode(to: &writer)
        }
        if let plain {
            writer.member("plain")
            plain.encode(to: &writer)
        }
        if let closed {
            writer.member("closed")
            closed.encode(to: &writer)
        }
        if let open {
            writer.member("open")
            open.encode(to: &writer)
        }
        if let contact {
            writer.member("contact")
            contact.encode(to: &writer)
        }
        writer.endObject()
    }
}

extension Customer.Address: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("street", street)
        writer.member("checked", checked)
        if let zone {
            writer.member("zone")
            zone.encode(to: &writer)
        }
        writer.endObject()
    }
}

extension Customer.Address.Zone: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.enumeration("\u{5}inner\u{5}outer") {
        case 0: self = .inner
        case 1: self = .outer
        default: return nil
        }
    }
}

extension Customer.Address.Zone: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.string(rawValue)
    }
}

extension Customer.Tier: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.enumeration("\u{5}basic\u{4}gold") {
        case 0: self = .basic
        case 1: self = .gold
        default: return nil
        }
    }
}

extension Customer.Tier: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.string(rawValue)
    }
}

extension Customer.Visit: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{5}place")
        var place: Customer.Visit.Place?
        members: while true {
            switch cursor.member(&members) {
            case 0: place = Customer.Visit.Place(from: &cursor)
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1), let place else { return nil }
        self.init(place: place)
    }
}

extension Customer.Visit: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("place")
        place.encode(to: &writer)
        writer.endObject()
    }
}

extension Customer.Visit.Place: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.enumeration("\u{4}shop\u{3}web") {
        case 0: self = .shop
        case 1: self = .web
        default: return nil
        }
    }
}

extension Customer.Visit.Place: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.string(rawValue)
    }
}

/// Somebody who buys.
struct CustomerInput: Hashable, Sendable {
    var name: String
    var password: String
    var address: Address?
    var tier: Tier?
    var visits: [Visit]?
    var friends: [CustomerInput]?
    var orders: LedgerInput?
    var plain: Plain?
    var closed: ClosedInput?
    var open: OpenLedgerInput?
    var contact: ContactInput?

    struct Address: Hashable, Sendable {
        var street: String
        var zone: Zone?

        typealias Zone = Customer.Address.Zone
    }

    typealias Tier = Customer.Tier

    typealias Visit = Customer.Visit
}

extension CustomerInput: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}name\u{8}password\u{7}address\u{4}tier\u{6}visits\u{7}friends\u{6}orders\u{5}plain\u{6}closed\u{4}open\u{7}contact")
        var name: String = ""
        var password: String = ""
        var address: CustomerInput.Address?
        var tier: CustomerInput.Tier?
        var visits: [CustomerInput.Visit]?
        var friends: [CustomerInput]?
        var orders: LedgerInput?
        var plain: Plain?
        var closed: ClosedInput?
        var open: OpenLedgerInput?
        var contact: ContactInput?
        members: while true {
            switch cursor.member(&members) {
            case 0: name = cursor.string()
            case 1: password = cursor.string(minLength: 3)
            case 2: address = CustomerInput.Address(from: &cursor)
            case 3: tier = CustomerInput.Tier(from: &cursor)
            case 4: visits = cursor.array { CustomerInput.Visit(from: &$0) }
            case 5: friends = cursor.array { CustomerInput(from: &$0) }
            case 6: orders = LedgerInput(from: &cursor)
            case 7: plain = Plain(from: &cursor)
            case 8: closed = ClosedInput(from: &cursor)
            case 9: open = OpenLedgerInput(from: &cursor)
            case 10: contact = ContactInput(from: &cursor)
            default: break members
            }
        }
        guard cursor.close(members, required: 0x3) else { return nil }
        self.init(
            name: name,
            password: password,
            address: address,
            tier: tier,
            visits: visits,
            friends: friends,
            orders: orders,
            plain: plain,
            closed: closed,
            open: open,
            contact: contact)
    }
}

extension CustomerInput.Address: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{6}street\u{4}zone")
        var street: String = ""
        var zone: CustomerInput.Address.Zone?
        members: while true {
            switch cursor.member(&members) {
            case 0: street = cursor.string()
            case 1: zone = CustomerInput.Address.Zone(from: &cursor)
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(street: street, zone: zone)
    }
}

struct Entry: Hashable, Sendable {
    var stamp: Int
    var total: Double
}

extension Entry: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("stamp", stamp)
        writer.member("total", total)
        writer.endObject()
    }
}

struct EntryInput: Hashable, Sendable {
    var total: Double
}

extension EntryInput: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{5}total")
        var total: Double = 0
        members: while true {
            switch cursor.member(&members) {
            case 0: total = cursor.double()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(total: total)
    }
}

struct Ledger: Hashable, Sendable {
    var last: Entry?
}

extension Ledger: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        if let last {
            writer.member("last")
            last.encode(to: &writer)
        }
        writer.endObject()
    }
}

struct LedgerInput: Hashable, Sendable {
    var last: EntryInput?
}

extension LedgerInput: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}last")
        var last: EntryInput?
        members: while true {
            switch cursor.member(&members) {
            case 0: last = EntryInput(from: &cursor)
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(last: last)
    }
}

struct LoginInput: Hashable, Sendable {
    var user: String
    var mail: MailInput?
}

extension LoginInput: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}user\u{4}mail")
        var user: String = ""
        var mail: MailInput?
        members: while true {
            switch cursor.member(&members) {
            case 0: user = cursor.string()
            case 1: mail = MailInput(from: &cursor)
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(user: user, mail: mail)
    }
}

struct Mail: Hashable, Sendable {
    var id: String
    var mail: String
}

extension Mail: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("id", id)
        writer.member("mail", mail)
        writer.endObject()
    }
}

struct MailInput: Hashable, Sendable {
    var b: String?
}

extension MailInput: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{1}b")
        var b: String?
        members: while true {
            switch cursor.member(&members) {
            case 0: b = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(b: b)
    }
}

struct MailInputModel: Hashable, Sendable {
    var mail: String
}

extension MailInputModel: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}mail")
        var mail: String = ""
        members: while true {
            switch cursor.member(&members) {
            case 0: mail = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(mail: mail)
    }
}

struct OpenLedger: Hashable, Sendable {
    var a: String?
    var id: String?
    /// Members without a property of their own.
    var additionalProperties: [String: Int] = [:]
}

extension OpenLedger: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("a", ifPresent: a)
        writer.member("id", ifPresent: id)
        writer.members(additionalProperties)
        writer.endObject()
    }
}

struct OpenLedgerInput: Hashable, Sendable {
    var a: String?
    /// Members without a property of their own.
    var additionalProperties: [String: Int] = [:]
}

extension OpenLedgerInput: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{1}a\u{2}id", unknown: .kept)
        var a: String?
        var additionalProperties: [String: Int] = [:]
        members: while true {
            switch cursor.member(&members) {
            case 0: a = cursor.string()
            case 2:
                let key = cursor.memberName()
                additionalProperties[key] = cursor.int()
            case 1: cursor.skip()
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(a: a, additionalProperties: additionalProperties)
    }
}

struct Phone: Hashable, Sendable {
    var phone: String
}

extension Phone: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{5}phone")
        var phone: String = ""
        members: while true {
            switch cursor.member(&members) {
            case 0: phone = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(phone: phone)
    }
}

extension Phone: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("phone", phone)
        writer.endObject()
    }
}

struct Plain: Hashable, Sendable {
    var a: String?
}

extension Plain: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{1}a")
        var a: String?
        members: while true {
            switch cursor.member(&members) {
            case 0: a = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(a: a)
    }
}

extension Plain: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("a", ifPresent: a)
        writer.endObject()
    }
}

struct Receipt: Hashable, Sendable {
    var number: String
}

extension Receipt: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("number", number)
        writer.endObject()
    }
}
