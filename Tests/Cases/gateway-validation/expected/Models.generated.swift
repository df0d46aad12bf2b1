// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

struct CheckedNote: Hashable, Sendable {
    var text: String?
}

extension CheckedNote: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}text")
        var text: String?
        members: while true {
            switch cursor.member(&members) {
            case 0: text = cursor.string(maxLength: 80)
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(text: text)
    }
}

struct CheckedOrder: Hashable, Sendable {
    var shelf: String
    var quantity: Int
    var price: Double?
    var tags: [String]?
    var note: CheckedNote?
    var extra: Extra?

    struct Extra: Hashable, Sendable {
        var size: Int?
    }
}

extension CheckedOrder: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{5}shelf\u{8}quantity\u{5}price\u{4}tags\u{4}note\u{5}extra")
        var shelf: String = ""
        var quantity: Int = 0
        var price: Double?
        var tags: [String]?
        var note: CheckedNote?
        var extra: CheckedOrder.Extra?
        members: while true {
            switch cursor.member(&members) {
            case 0: shelf = cursor.string(pattern: .shelf)
            case 1: quantity = cursor.int()
            case 2: price = cursor.double(exclusiveMinimum: 0, maximum: 100)
            case 3: tags = cursor.array(minItems: 1) { $0.string() }
            case 4: note = CheckedNote(from: &cursor)
            case 5: extra = CheckedOrder.Extra(from: &cursor)
            default: break members
            }
        }
        guard cursor.close(members, required: 0x3) else { return nil }
        self.init(shelf: shelf, quantity: quantity, price: price, tags: tags, note: note, extra: extra)
    }
}

extension CheckedOrder.Extra: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}size")
        var size: Int?
        members: while true {
            switch cursor.member(&members) {
            case 0: size = cursor.int(maximum: 3)
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(size: size)
    }
}

extension Pattern {
    static let shelf = Pattern("^[a-z]+$")
}
