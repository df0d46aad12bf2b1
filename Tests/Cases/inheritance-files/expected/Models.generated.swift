// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

struct Boat: Hashable, Sendable {
    var kind: String = "boat"
    var masts: Int?
}

extension Boat: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}kind\u{5}masts")
        var kind: String = ""
        var masts: Int?
        members: while true {
            switch cursor.member(&members) {
            case 0: kind = cursor.string()
            case 1: masts = cursor.int()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(kind: kind, masts: masts)
    }
}

struct Car: Hashable, Sendable {
    var kind: String = "car"
    var doors: Int
}

extension Car: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}kind\u{5}doors")
        var kind: String = ""
        var doors: Int = 0
        members: while true {
            switch cursor.member(&members) {
            case 0: kind = cursor.string()
            case 1: doors = cursor.int()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x3) else { return nil }
        self.init(kind: kind, doors: doors)
    }
}

struct Kitchen: Hashable, Sendable {
    var kind: String = "Kitchen"
    var area: Int?
    var ovens: Int?
}

extension Kitchen: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}kind\u{4}area\u{5}ovens")
        var kind: String = ""
        var area: Int?
        var ovens: Int?
        members: while true {
            switch cursor.member(&members) {
            case 0: kind = cursor.string()
            case 1: area = cursor.int()
            case 2: ovens = cursor.int()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(kind: kind, area: area, ovens: ovens)
    }
}

enum Plant: Hashable, Sendable {
    case tree(Tree)
    case plant(PlantValue)

    struct PlantValue: Hashable, Sendable {
        var kind: String = "Plant"
    }
}

extension Plant: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.discriminator("\u{4}kind", among: "\u{4}Tree\u{5}Plant") {
        case 0:
            guard let value = Tree(from: &cursor) else { return nil }
            self = .tree(value)
        case 1:
            guard let value = Plant.PlantValue(from: &cursor) else { return nil }
            self = .plant(value)
        default: return nil
        }
    }
}

extension Plant.PlantValue: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}kind")
        var kind: String = ""
        members: while true {
            switch cursor.member(&members) {
            case 0: kind = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(kind: kind)
    }
}

enum Room: Hashable, Sendable {
    case kitchen(Kitchen)
    case room2(RoomValue)

    struct RoomValue: Hashable, Sendable {
        var kind: String
        var area: Int?
    }
}

extension Room: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.discriminator("\u{4}kind", among: "\u{7}Kitchen\u{4}Room\u{6}Cellar") {
        case 0:
            guard let value = Kitchen(from: &cursor) else { return nil }
            self = .kitchen(value)
        case 1, 2:
            guard let value = Room.RoomValue(from: &cursor) else { return nil }
            self = .room2(value)
        default: return nil
        }
    }
}

extension Room.RoomValue: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}kind\u{4}area")
        var kind: String = ""
        var area: Int?
        members: while true {
            switch cursor.member(&members) {
            case 0: kind = cursor.string()
            case 1: area = cursor.int()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(kind: kind, area: area)
    }
}

struct Tree: Hashable, Sendable {
    var kind: String = "Tree"
    var height: Double?
}

extension Tree: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}kind\u{6}height")
        var kind: String = ""
        var height: Double?
        members: while true {
            switch cursor.member(&members) {
            case 0: kind = cursor.string()
            case 1: height = cursor.double()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(kind: kind, height: height)
    }
}

enum Vehicle: Hashable, Sendable {
    case car(Car)
    case boat(Boat)
    case objectOption(ObjectOption)

    struct ObjectOption: Hashable, Sendable {
        var kind: String
    }
}

extension Vehicle: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var attempts = cursor.attempts("\u{3}car\u{4}boat\u{c}objectOption", members: "\u{4}kind\u{5}doors", required: 0x3, 0x1, 0x1, of: .anyOf)
        while true {
            switch cursor.nextVariant(&attempts) {
            case 0:
                if let value = Car(from: &cursor), cursor.fits(attempts) {
                    self = .car(value)
                    return
                }
            case 1:
                if let value = Boat(from: &cursor), cursor.fits(attempts) {
                    self = .boat(value)
                    return
                }
            case 2:
                if let value = Vehicle.ObjectOption(from: &cursor), cursor.fits(attempts) {
                    self = .objectOption(value)
                    return
                }
            default: return nil
            }
        }
    }
}

extension Vehicle.ObjectOption: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}kind")
        var kind: String = ""
        members: while true {
            switch cursor.member(&members) {
            case 0: kind = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(kind: kind)
    }
}
