// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

struct Color: Hashable, Sendable {
    var R: Int?
    var G: Int?
    var B: Int?
}

extension Color: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{1}R\u{1}G\u{1}B", unknown: .forbidden)
        var R: Int?
        var G: Int?
        var B: Int?
        members: while true {
            switch cursor.member(&members) {
            case 0: R = cursor.int(maximum: 255)
            case 1: G = cursor.int()
            case 2: B = cursor.int()
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(R: R, G: G, B: B)
    }
}

extension Color: TextDecodable {
    static let textShape: TextShape = .object("\u{1}R\u{1}G\u{1}B", [.number, .number, .number])
}

struct Filter: Hashable, Sendable {
    var state: State
    var price: Price?
    var tags: [String]?
    var since: DateTime?
    var archived: Presence<Bool> = .absent
    @Boxed var not: Filter? = nil

    struct Price: Hashable, Sendable {
        var min: Double?
        var max: Double?
    }
}

extension Filter: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{5}state\u{5}price\u{4}tags\u{5}since\u{8}archived\u{3}not")
        var state: State?
        var price: Filter.Price?
        var tags: [String]?
        var since: DateTime?
        var archived: Presence<Bool> = .absent
        var not: Filter?
        members: while true {
            switch cursor.member(&members) {
            case 0: state = State(from: &cursor)
            case 1: price = Filter.Price(from: &cursor)
            case 2: tags = cursor.array(maxItems: 2) { $0.string() }
            case 3: since = cursor.dateTime()
            case 4: archived = cursor.null() ? .null : .value(cursor.bool())
            case 5: not = Filter(from: &cursor)
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1), let state else { return nil }
        self.init(state: state, price: price, tags: tags, since: since, archived: archived, not: not)
    }
}

extension Filter: TextDecodable {
    static let textShape: TextShape = .object("\u{5}state\u{5}price\u{4}tags\u{5}since\u{8}archived\u{3}not", [.type { State.textShape }, .type { Filter.Price.textShape }, .array(.string), .word, .nullable(.boolean), .type { Filter.textShape }])
}

extension Filter.Price: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{3}min\u{3}max")
        var min: Double?
        var max: Double?
        members: while true {
            switch cursor.member(&members) {
            case 0: min = cursor.double(minimum: 0.5)
            case 1: max = cursor.double()
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(min: min, max: max)
    }
}

extension Filter.Price: TextDecodable {
    static let textShape: TextShape = .object("\u{3}min\u{3}max", [.number, .number])
}

struct Page: Hashable, Sendable {
    var offset: Int?
    var size: Int?
}

extension Page: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{6}offset\u{4}size")
        var offset: Int?
        var size: Int?
        members: while true {
            switch cursor.member(&members) {
            case 0: offset = cursor.int(minimum: 0)
            case 1: size = cursor.int()
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(offset: offset, size: size)
    }
}

extension Page: TextDecodable {
    static let textShape: TextShape = .object("\u{6}offset\u{4}size", [.number, .number])
}

struct Point: Hashable, Sendable {
    var x: Double
}

extension Point: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{1}x")
        var x: Double = 0
        members: while true {
            switch cursor.member(&members) {
            case 0: x = cursor.double()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(x: x)
    }
}

extension Point: TextDecodable {
    static let textShape: TextShape = .object("\u{1}x", [.number])
}

enum State: String, CaseIterable, Hashable, Sendable {
    case placed
    case shipped
}

extension State: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.enumeration("\u{6}placed\u{7}shipped") {
        case 0: self = .placed
        case 1: self = .shipped
        default: return nil
        }
    }
}

extension State: ParameterValue {}

extension State: TextDecodable {
    static let textShape: TextShape = .word
}
