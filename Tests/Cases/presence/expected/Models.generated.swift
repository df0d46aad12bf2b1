// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

struct Address: Hashable, Sendable {
    var city: String
}

extension Address: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}city")
        var city: String = ""
        members: while true {
            switch cursor.member(&members) {
            case 0: city = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(city: city)
    }
}

extension Address: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("city", city)
        writer.endObject()
    }
}

/// Every combination of required and nullable.
struct Profile: Hashable, Sendable {
    var name: String
    /// Must be there; null where nobody knows.
    var birthday: CalendarDate?
    var email: String?
    /// Left out keeps it; null removes it.
    var nickname: Presence<String> = .absent
    var home: Address?
    var work: Presence<Address> = .absent
    var scores: [Int32?]?
}

extension Profile: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}name\u{8}birthday\u{5}email\u{8}nickname\u{4}home\u{4}work\u{6}scores")
        var name: String = ""
        var birthday: CalendarDate?
        var email: String?
        var nickname: Presence<String> = .absent
        var home: Address?
        var work: Presence<Address> = .absent
        var scores: [Int32?]?
        members: while true {
            switch cursor.member(&members) {
            case 0: name = cursor.string()
            case 1: birthday = cursor.null() ? nil : cursor.date()
            case 2: email = cursor.string()
            case 3: nickname = cursor.null() ? .null : .value(cursor.string())
            case 4: home = Address(from: &cursor)
            case 5:
                if cursor.null() {
                    work = .null
                } else if let value: Address = Address(from: &cursor) {
                    work = .value(value)
                }
            case 6: scores = cursor.array { $0.null() ? .some(nil) : .some($0.int32()) }
            default: break members
            }
        }
        guard cursor.close(members, required: 0x3) else { return nil }
        self.init(
            name: name,
            birthday: birthday,
            email: email,
            nickname: nickname,
            home: home,
            work: work,
            scores: scores)
    }
}

extension Profile: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("name", name)
        if let birthday {
            writer.member("birthday")
            writer.date(birthday)
        } else {
            writer.null("birthday")
        }
        writer.member("email", ifPresent: email)
        writer.member("nickname", nickname)
        if let home {
            writer.member("home")
            home.encode(to: &writer)
        }
        writer.member("work", work)
        if let scores {
            writer.member("scores")
            scores.encode(to: &writer)
        }
        writer.endObject()
    }
}
