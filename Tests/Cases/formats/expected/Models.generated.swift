// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

struct Host: Hashable, Sendable {
    var addresses: [Address]
    var up: Presence<String> = .absent
    var links: [String: String]?
    var price: String?
    var secret: String?
    var other: String?

    enum Address: Hashable, Sendable {
        case string(String)
        case string2(String)
    }
}

extension Host: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{9}addresses\u{2}up\u{5}links\u{5}price\u{6}secret\u{5}other")
        var addresses: [Host.Address] = []
        var up: Presence<String> = .absent
        var links: [String: String]?
        var price: String?
        var secret: String?
        var other: String?
        members: while true {
            switch cursor.member(&members) {
            case 0: addresses = cursor.array { Host.Address(from: &$0) }
            case 1: up = cursor.null() ? .null : .value(cursor.formatted(.duration) { $0.string() })
            case 2: links = cursor.dictionary { $0.formatted(.uriReference) { $0.string(minLength: 1) } }
            case 3: price = cursor.formatted(.decimal) { $0.string() }
            case 4: secret = cursor.string()
            case 5: other = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(addresses: addresses, up: up, links: links, price: price, secret: secret, other: other)
    }
}

extension Host.Address: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var attempts = cursor.attempts("\u{6}string\u{7}string2", count: 2, of: .anyOf)
        while true {
            switch cursor.nextVariant(&attempts) {
            case 0:
                let value = cursor.formatted(.ipv4) { $0.string() }
                if cursor.fits(attempts) {
                    self = .string(value)
                    return
                }
            case 1:
                let value = cursor.formatted(.ipv6) { $0.string() }
                if cursor.fits(attempts) {
                    self = .string2(value)
                    return
                }
            default: return nil
            }
        }
    }
}

extension Pattern {
    static let code = Pattern("^https:")
}
