// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// Nobody says so, but the member tells.
enum Command: Hashable, Sendable {
    case start(Start)
    case stop(Stop)

    struct Start: Hashable, Sendable {
        var `do`: Do = .start

        enum Do: String, CaseIterable, Hashable, Sendable {
            case start
        }
    }

    struct Stop: Hashable, Sendable {
        var `do`: Do = .stop

        enum Do: String, CaseIterable, Hashable, Sendable {
            case stop
        }
    }
}

extension Command: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.discriminator("\u{2}do", among: "\u{5}start\u{4}stop") {
        case 0:
            guard let value = Command.Start(from: &cursor) else { return nil }
            self = .start(value)
        case 1:
            guard let value = Command.Stop(from: &cursor) else { return nil }
            self = .stop(value)
        default: return nil
        }
    }
}

extension Command: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .start(let value): value.encode(to: &writer)
        case .stop(let value): value.encode(to: &writer)
        }
    }
}

extension Command.Start: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{2}do")
        var `do`: Command.Start.Do?
        members: while true {
            switch cursor.member(&members) {
            case 0: `do` = Command.Start.Do(from: &cursor)
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1), let `do` else { return nil }
        self.init(do: `do`)
    }
}

extension Command.Start: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("do")
        `do`.encode(to: &writer)
        writer.endObject()
    }
}

extension Command.Start.Do: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.enumeration("\u{5}start") {
        case 0: self = .start
        default: return nil
        }
    }
}

extension Command.Start.Do: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.string(rawValue)
    }
}

extension Command.Stop: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{2}do")
        var `do`: Command.Stop.Do?
        members: while true {
            switch cursor.member(&members) {
            case 0: `do` = Command.Stop.Do(from: &cursor)
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1), let `do` else { return nil }
        self.init(do: `do`)
    }
}

extension Command.Stop: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("do")
        `do`.encode(to: &writer)
        writer.endObject()
    }
}

extension Command.Stop.Do: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.enumeration("\u{4}stop") {
        case 0: self = .stop
        default: return nil
        }
    }
}

extension Command.Stop.Do: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.string(rawValue)
    }
}

/// Its values are those that the member may have.
enum Event: Hashable, Sendable {
    case opened(Opened)
    case closed(Closed)

    struct Opened: Hashable, Sendable {
        var event: EventValue

        enum EventValue: String, CaseIterable, Hashable, Sendable {
            case opened
            case reopened
        }
    }

    struct Closed: Hashable, Sendable {
        var event: EventValue = .closed
        var reason: String?

        enum EventValue: String, CaseIterable, Hashable, Sendable {
            case closed
        }
    }
}

extension Event: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.discriminator("\u{5}event", among: "\u{6}opened\u{8}reopened\u{6}closed") {
        case 0, 1:
            guard let value = Event.Opened(from: &cursor) else { return nil }
            self = .opened(value)
        case 2:
            guard let value = Event.Closed(from: &cursor) else { return nil }
            self = .closed(value)
        default: return nil
        }
    }
}

extension Event: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .opened(let value): value.encode(to: &writer)
        case .closed(let value): value.encode(to: &writer)
        }
    }
}

extension Event.Opened: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{5}event")
        var event: Event.Opened.EventValue?
        members: while true {
            switch cursor.member(&members) {
            case 0: event = Event.Opened.EventValue(from: &cursor)
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1), let event else { return nil }
        self.init(event: event)
    }
}

extension Event.Opened: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("event")
        event.encode(to: &writer)
        writer.endObject()
    }
}

extension Event.Opened.EventValue: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.enumeration("\u{6}opened\u{8}reopened") {
        case 0: self = .opened
        case 1: self = .reopened
        default: return nil
        }
    }
}

extension Event.Opened.EventValue: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.string(rawValue)
    }
}

extension Event.Closed: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{5}event\u{6}reason")
        var event: Event.Closed.EventValue?
        var reason: String?
        members: while true {
            switch cursor.member(&members) {
            case 0: event = Event.Closed.EventValue(from: &cursor)
            case 1: reason = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1), let event else { return nil }
        self.init(event: event, reason: reason)
    }
}

extension Event.Closed: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("event")
        event.encode(to: &writer)
        writer.member("reason", ifPresent: reason)
        writer.endObject()
    }
}

extension Event.Closed.EventValue: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.enumeration("\u{6}closed") {
        case 0: self = .closed
        default: return nil
        }
    }
}

extension Event.Closed.EventValue: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.string(rawValue)
    }
}

struct Household: Hashable, Sendable {
    var pet: Pet?
    var mapped: MappedPet?
    var listed: Event?
    var implied: Command?
    var mixed: PetOrName?
    var unknown: Unmappable?
    var loop: LoopA?
}

extension Household: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{3}pet\u{6}mapped\u{6}listed\u{7}implied\u{5}mixed\u{7}unknown\u{4}loop")
        var pet: Pet?
        var mapped: MappedPet?
        var listed: Event?
        var implied: Command?
        var mixed: PetOrName?
        var unknown: Unmappable?
        var loop: LoopA?
        members: while true {
            switch cursor.member(&members) {
            case 0: pet = Pet(from: &cursor)
            case 1: mapped = MappedPet(from: &cursor)
            case 2: listed = Event(from: &cursor)
            case 3: implied = Command(from: &cursor)
            case 4: mixed = PetOrName(from: &cursor)
            case 5: unknown = Unmappable(from: &cursor)
            case 6: loop = LoopA(from: &cursor)
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(
            pet: pet,
            mapped: mapped,
            listed: listed,
            implied: implied,
            mixed: mixed,
            unknown: unknown,
            loop: loop)
    }
}

extension Household: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        if let pet {
            writer.member("pet")
            pet.encode(to: &writer)
        }
        if let mapped {
            writer.member("mapped")
            mapped.encode(to: &writer)
        }
        if let listed {
            writer.member("listed")
            listed.encode(to: &writer)
        }
        if let implied {
            writer.member("implied")
            implied.encode(to: &writer)
        }
        if let mixed {
            writer.member("mixed")
            mixed.encode(to: &writer)
        }
        if let unknown {
            writer.member("unknown")
            unknown.encode(to: &writer)
        }
        if let loop {
            writer.member("loop")
            loop.encode(to: &writer)
        }
        writer.endObject()
    }
}

struct Kitten: Hashable, Sendable {
    var petType: String
    var meow: String
}

extension Kitten: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{7}petType\u{4}meow")
        var petType: String = ""
        var meow: String = ""
        members: while true {
            switch cursor.member(&members) {
            case 0: petType = cursor.string()
            case 1: meow = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x3) else { return nil }
        self.init(petType: petType, meow: meow)
    }
}

extension Kitten: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("petType", petType)
        writer.member("meow", meow)
        writer.endObject()
    }
}

enum LoopA: Hashable, Sendable {
    case loopB(LoopB)
    case loopC(LoopC)
}

extension LoopA: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var attempts = cursor.attempts("\u{5}loopB\u{5}loopC", count: 2)
        var result: Self?
        while true {
            switch cursor.nextVariant(&attempts) {
            case 0:
                if let value = LoopB(from: &cursor), cursor.fitsAlone(&attempts) { result = .loopB(value) }
            case 1:
                if let value = LoopC(from: &cursor), cursor.fitsAlone(&attempts) { result = .loopC(value) }
            default:
                guard let result else { return nil }
                self = result
                return
            }
        }
    }
}

extension LoopA: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .loopB(let value): value.encode(to: &writer)
        case .loopC(let value): value.encode(to: &writer)
        }
    }
}

enum LoopB: Hashable, Sendable {
    case loopC(LoopC)
}

extension LoopB: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        guard let value = LoopC(from: &cursor) else { return nil }
        self = .loopC(value)
    }
}

extension LoopB: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .loopC(let value): value.encode(to: &writer)
        }
    }
}

enum LoopC: Hashable, Sendable {
    case value(JSONValue)
}

extension LoopC: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        self = .value(cursor.value())
    }
}

extension LoopC: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .value(let value): writer.value(value)
        }
    }
}

enum MappedPet: Hashable, Sendable {
    case kitten(Kitten)
    case puppy(Puppy)
}

extension MappedPet: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.discriminator("\u{7}petType", among: "\u{3}cat\u{6}feline\u{3}dog") {
        case 0, 1:
            guard let value = Kitten(from: &cursor) else { return nil }
            self = .kitten(value)
        case 2:
            guard let value = Puppy(from: &cursor) else { return nil }
            self = .puppy(value)
        default: return nil
        }
    }
}

extension MappedPet: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .kitten(let value): value.encode(to: &writer)
        case .puppy(let value): value.encode(to: &writer)
        }
    }
}

/// Its values are the schemas' names.
indirect enum Pet: Hashable, Sendable {
    case kitten(Kitten)
    case puppy(Puppy)
}

extension Pet: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.discriminator("\u{7}petType", among: "\u{6}Kitten\u{5}Puppy") {
        case 0:
            guard let value = Kitten(from: &cursor) else { return nil }
            self = .kitten(value)
        case 1:
            guard let value = Puppy(from: &cursor) else { return nil }
            self = .puppy(value)
        default: return nil
        }
    }
}

extension Pet: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .kitten(let value): value.encode(to: &writer)
        case .puppy(let value): value.encode(to: &writer)
        }
    }
}

enum PetOrName: Hashable, Sendable {
    case kitten(Kitten)
    case puppy(Puppy)
    case string(String)
}

extension PetOrName: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.kind {
        case .string:
            self = .string(cursor.string())
        case .object:
            switch cursor.discriminator("\u{7}petType", among: "\u{6}Kitten\u{5}Puppy") {
            case 0:
                guard let value = Kitten(from: &cursor) else { return nil }
                self = .kitten(value)
            case 1:
                guard let value = Puppy(from: &cursor) else { return nil }
                self = .puppy(value)
            default: return nil
            }
        default:
            cursor.fail(noVariantAmong: "\u{6}kitten\u{5}puppy\u{6}string", of: .anyOf)
            return nil
        }
    }
}

extension PetOrName: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .kitten(let value): value.encode(to: &writer)
        case .puppy(let value): value.encode(to: &writer)
        case .string(let value): writer.string(value)
        }
    }
}

struct Puppy: Hashable, Sendable {
    var petType: String
    var parent: Pet?
}

extension Puppy: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{7}petType\u{6}parent")
        var petType: String = ""
        var parent: Pet?
        members: while true {
            switch cursor.member(&members) {
            case 0: petType = cursor.string()
            case 1: parent = Pet(from: &cursor)
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(petType: petType, parent: parent)
    }
}

extension Puppy: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("petType", petType)
        if let parent {
            writer.member("parent")
            parent.encode(to: &writer)
        }
        writer.endObject()
    }
}

/// The second has no value, so that trying decides.
enum Unmappable: Hashable, Sendable {
    case kitten(Kitten)
    case moo(Moo)

    struct Moo: Hashable, Sendable {
        var moo: String
    }
}

extension Unmappable: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var attempts = cursor.attempts("\u{6}kitten\u{3}moo", members: "\u{7}petType\u{4}meow\u{3}moo", required: 0x3, 0x4)
        var result: Self?
        while true {
            switch cursor.nextVariant(&attempts) {
            case 0:
                if let value = Kitten(from: &cursor), cursor.fitsAlone(&attempts) { result = .kitten(value) }
            case 1:
                if let value = Unmappable.Moo(from: &cursor), cursor.fitsAlone(&attempts) { result = .moo(value) }
            default:
                guard let result else { return nil }
                self = result
                return
            }
        }
    }
}

extension Unmappable: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .kitten(let value): value.encode(to: &writer)
        case .moo(let value): value.encode(to: &writer)
        }
    }
}

extension Unmappable.Moo: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{3}moo")
        var moo: String = ""
        members: while true {
            switch cursor.member(&members) {
            case 0: moo = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(moo: moo)
    }
}

extension Unmappable.Moo: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("moo", moo)
        writer.endObject()
    }
}
