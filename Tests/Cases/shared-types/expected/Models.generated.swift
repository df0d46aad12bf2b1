// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

struct Booking: Hashable, Sendable {
    var `repeat`: Repeat
    var guests: [Guest]?
    var pay: Pay?
    var id: String
    var room: Room?

    typealias Repeat = NewBooking.Repeat

    typealias Guest = NewBooking.Guest

    typealias Pay = NewBooking.Pay

    struct Room: Hashable, Sendable {
        var seats: Int?
    }
}

extension Booking: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("repeat")
        `repeat`.encode(to: &writer)
        if let guests {
            writer.member("guests")
            guests.encode(to: &writer)
        }
        if let pay {
            writer.member("pay")
            pay.encode(to: &writer)
        }
        writer.member("id", id)
        if let room {
            writer.member("room")
            room.encode(to: &writer)
        }
        writer.endObject()
    }
}

extension Booking.Room: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("seats", ifPresent: seats)
        writer.endObject()
    }
}

struct NamedRoute: Hashable, Sendable {
    var start: Start?
    var end: End?
    @Boxed var detour: Detour? = nil
    var name: String?

    typealias Start = Route.Start

    typealias End = Route.End

    struct Detour: Hashable, Sendable {
        @Boxed var by: NamedRoute? = nil
    }
}

extension NamedRoute: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        if let start {
            writer.member("start")
            start.encode(to: &writer)
        }
        if let end {
            writer.member("end")
            end.encode(to: &writer)
        }
        if let detour {
            writer.member("detour")
            detour.encode(to: &writer)
        }
        writer.member("name", ifPresent: name)
        writer.endObject()
    }
}

extension NamedRoute.Detour: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        if let by {
            writer.member("by")
            by.encode(to: &writer)
        }
        writer.endObject()
    }
}

struct NamedRouteInput: Hashable, Sendable {
    var start: Start?
    var end: End?
    @Boxed var detour: Detour? = nil
    var name: String?

    struct Start: Hashable, Sendable {
        var place: String?
    }

    typealias End = NamedRoute.End

    struct Detour: Hashable, Sendable {
        @Boxed var by: NamedRouteInput? = nil
    }
}

extension NamedRouteInput: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{5}start\u{3}end\u{6}detour\u{4}name")
        var start: NamedRouteInput.Start?
        var end: NamedRouteInput.End?
        var detour: NamedRouteInput.Detour?
        var name: String?
        members: while true {
            switch cursor.member(&members) {
            case 0: start = NamedRouteInput.Start(from: &cursor)
            case 1: end = NamedRouteInput.End(from: &cursor)
            case 2: detour = NamedRouteInput.Detour(from: &cursor)
            case 3: name = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(start: start, end: end, detour: detour, name: name)
    }
}

extension NamedRouteInput.Start: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{5}place")
        var place: String?
        members: while true {
            switch cursor.member(&members) {
            case 0: place = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(place: place)
    }
}

extension NamedRouteInput.Detour: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{2}by")
        var by: NamedRouteInput?
        members: while true {
            switch cursor.member(&members) {
            case 0: by = NamedRouteInput(from: &cursor)
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(by: by)
    }
}

struct NewBooking: Hashable, Sendable {
    var `repeat`: Repeat
    var guests: [Guest]?
    var pay: Pay?

    struct Repeat: Hashable, Sendable {
        var every: Every
        var until: Until?

        enum Every: String, CaseIterable, Hashable, Sendable {
            case day
            case week
        }

        struct Until: Hashable, Sendable {
            var times: Int?
        }
    }

    struct Guest: Hashable, Sendable {
        var name: String?
    }

    enum Pay: Hashable, Sendable {
        case card(Card)
        case integer(Int)

        struct Card: Hashable, Sendable {
            var card: String
        }
    }
}

extension NewBooking: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{6}repeat\u{6}guests\u{3}pay")
        var `repeat`: NewBooking.Repeat?
        var guests: [NewBooking.Guest]?
        var pay: NewBooking.Pay?
        members: while true {
            switch cursor.member(&members) {
            case 0: `repeat` = NewBooking.Repeat(from: &cursor)
            case 1: guests = cursor.array { NewBooking.Guest(from: &$0) }
            case 2: pay = NewBooking.Pay(from: &cursor)
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1), let `repeat` else { return nil }
        self.init(repeat: `repeat`, guests: guests, pay: pay)
    }
}

extension NewBooking.Repeat: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{5}every\u{5}until")
        var every: NewBooking.Repeat.Every?
        var until: NewBooking.Repeat.Until?
        members: while true {
            switch cursor.member(&members) {
            case 0: every = NewBooking.Repeat.Every(from: &cursor)
            case 1: until = NewBooking.Repeat.Until(from: &cursor)
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1), let every else { return nil }
        self.init(every: every, until: until)
    }
}

extension NewBooking.Repeat: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("every")
        every.encode(to: &writer)
        if let until {
            writer.member("until")
            until.encode(to: &writer)
        }
        writer.endObject()
    }
}

extension NewBooking.Repeat.Every: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.enumeration("\u{3}day\u{4}week") {
        case 0: self = .day
        case 1: self = .week
        default: return nil
        }
    }
}

extension NewBooking.Repeat.Every: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.string(rawValue)
    }
}

extension NewBooking.Repeat.Until: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{5}times")
        var times: Int?
        members: while true {
            switch cursor.member(&members) {
            case 0: times = cursor.int(minimum: 1)
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(times: times)
    }
}

extension NewBooking.Repeat.Until: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("times", ifPresent: times)
        writer.endObject()
    }
}

extension NewBooking.Guest: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}name")
        var name: String?
        members: while true {
            switch cursor.member(&members) {
            case 0: name = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(name: name)
    }
}

extension NewBooking.Guest: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("name", ifPresent: name)
        writer.endObject()
    }
}

extension NewBooking.Pay: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.kind {
        case .integer, .number:
            self = .integer(cursor.int())
        case .object:
            guard let value = NewBooking.Pay.Card(from: &cursor) else { return nil }
            self = .card(value)
        default:
            cursor.fail(noVariantAmong: "\u{4}card\u{7}integer")
            return nil
        }
    }
}

extension NewBooking.Pay: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .card(let value): value.encode(to: &writer)
        case .integer(let value): writer.int(value)
        }
    }
}

extension NewBooking.Pay.Card: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}card")
        var card: String = ""
        members: while true {
            switch cursor.member(&members) {
            case 0: card = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(card: card)
    }
}

extension NewBooking.Pay.Card: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("card", card)
        writer.endObject()
    }
}

struct OldBooking: Hashable, Sendable {
    var `repeat`: Repeat
    var guests: [Guest]?
    var pay: Pay?
    var id: String
    var room: Room?

    typealias Repeat = NewBooking.Repeat

    struct Guest: Hashable, Sendable {
        var name: String?
        var age: Int?
    }

    typealias Pay = NewBooking.Pay

    typealias Room = Booking.Room
}

extension OldBooking: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("repeat")
        `repeat`.encode(to: &writer)
        if let guests {
            writer.member("guests")
            guests.encode(to: &writer)
        }
        if let pay {
            writer.member("pay")
            pay.encode(to: &writer)
        }
        writer.member("id", id)
        if let room {
            writer.member("room")
            room.encode(to: &writer)
        }
        writer.endObject()
    }
}

extension OldBooking.Guest: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("name", ifPresent: name)
        writer.member("age", ifPresent: age)
        writer.endObject()
    }
}

struct Plan: Hashable, Sendable {
    var goal: Goal?
    var when: String?

    struct Goal: Hashable, Sendable {
        var text: String?
    }
}

extension Plan: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}goal\u{4}when")
        var goal: Plan.Goal?
        var when: String?
        members: while true {
            switch cursor.member(&members) {
            case 0: goal = Plan.Goal(from: &cursor)
            case 1: when = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(goal: goal, when: when)
    }
}

extension Plan.Goal: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}text")
        var text: String?
        members: while true {
            switch cursor.member(&members) {
            case 0: text = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(text: text)
    }
}

struct Route: Hashable, Sendable {
    var start: Start?
    var end: End?
    var detour: Detour?

    struct Start: Hashable, Sendable {
        var place: String?
        var seen: String?
    }

    struct End: Hashable, Sendable {
        var place: String?
    }

    struct Detour: Hashable, Sendable {
        var by: NamedRoute?
    }
}

extension Route: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        if let start {
            writer.member("start")
            start.encode(to: &writer)
        }
        if let end {
            writer.member("end")
            end.encode(to: &writer)
        }
        if let detour {
            writer.member("detour")
            detour.encode(to: &writer)
        }
        writer.endObject()
    }
}

extension Route.Start: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("place", ifPresent: place)
        writer.member("seen", ifPresent: seen)
        writer.endObject()
    }
}

extension Route.End: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{5}place")
        var place: String?
        members: while true {
            switch cursor.member(&members) {
            case 0: place = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(place: place)
    }
}

extension Route.End: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("place", ifPresent: place)
        writer.endObject()
    }
}

extension Route.Detour: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        if let by {
            writer.member("by")
            by.encode(to: &writer)
        }
        writer.endObject()
    }
}
