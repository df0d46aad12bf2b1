// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

enum Account: Hashable, Sendable {
    case freeAccount(FreeAccount)
    case paidAccount(PaidAccount)
    case account(AccountValue)

    struct AccountValue: Hashable, Sendable {
        var plan: String = "Account"
    }
}

extension Account: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.discriminator("\u{4}plan", among: "\u{4}paid\u{4}free\u{5}trial\u{7}Account") {
        case 0:
            guard let value = PaidAccount(from: &cursor) else { return nil }
            self = .paidAccount(value)
        case 1, 2:
            guard let value = FreeAccount(from: &cursor) else { return nil }
            self = .freeAccount(value)
        case 3:
            guard let value = Account.AccountValue(from: &cursor) else { return nil }
            self = .account(value)
        default: return nil
        }
    }
}

extension Account: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .freeAccount(let value): value.encode(to: &writer)
        case .paidAccount(let value): value.encode(to: &writer)
        case .account(let value): value.encode(to: &writer)
        }
    }
}

extension Account.AccountValue: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}plan")
        var plan: String = ""
        members: while true {
            switch cursor.member(&members) {
            case 0: plan = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(plan: plan)
    }
}

extension Account.AccountValue: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("plan", plan)
        writer.endObject()
    }
}

/// Any animal.
indirect enum Animal: Hashable, Sendable {
    case hound(Hound)
    case feline(Feline)
    case animal(AnimalValue)

    /// Any animal.
    struct AnimalValue: Hashable, Sendable {
        var kind: String = "Animal"
        var name: String?
        var mate: Animal?
    }
}

extension Animal: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.discriminator("\u{4}kind", among: "\u{5}Hound\u{3}Pup\u{6}Feline\u{6}Animal") {
        case 0, 1:
            guard let value = Hound(from: &cursor) else { return nil }
            self = .hound(value)
        case 2:
            guard let value = Feline(from: &cursor) else { return nil }
            self = .feline(value)
        case 3:
            guard let value = Animal.AnimalValue(from: &cursor) else { return nil }
            self = .animal(value)
        default: return nil
        }
    }
}

extension Animal: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .hound(let value): value.encode(to: &writer)
        case .feline(let value): value.encode(to: &writer)
        case .animal(let value): value.encode(to: &writer)
        }
    }
}

extension Animal.AnimalValue: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}kind\u{4}name\u{4}mate")
        var kind: String = ""
        var name: String?
        var mate: Animal?
        members: while true {
            switch cursor.member(&members) {
            case 0: kind = cursor.string()
            case 1: name = cursor.string()
            case 2: mate = Animal(from: &cursor)
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(kind: kind, name: name, mate: mate)
    }
}

extension Animal.AnimalValue: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("kind", kind)
        writer.member("name", ifPresent: name)
        if let mate {
            writer.member("mate")
            mate.encode(to: &writer)
        }
        writer.endObject()
    }
}

struct Bike: Hashable, Sendable {
    var type: TypeValue = .twoWheeler
    var wheels: Int?
    var bell: Bool?

    enum TypeValue: String, CaseIterable, Hashable, Sendable {
        case car
        case twoWheeler = "two-wheeler"
    }
}

extension Bike: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}type\u{6}wheels\u{4}bell")
        var type: Bike.TypeValue?
        var wheels: Int?
        var bell: Bool?
        members: while true {
            switch cursor.member(&members) {
            case 0: type = Bike.TypeValue(from: &cursor)
            case 1: wheels = cursor.int()
            case 2: bell = cursor.bool()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1), let type else { return nil }
        self.init(type: type, wheels: wheels, bell: bell)
    }
}

extension Bike: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("type")
        type.encode(to: &writer)
        writer.member("wheels", ifPresent: wheels)
        writer.member("bell", ifPresent: bell)
        writer.endObject()
    }
}

extension Bike.TypeValue: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.enumeration("\u{3}car\u{b}two-wheeler") {
        case 0: self = .car
        case 1: self = .twoWheeler
        default: return nil
        }
    }
}

extension Bike.TypeValue: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.string(rawValue)
    }
}

struct Car: Hashable, Sendable {
    var type: TypeValue = .car
    var wheels: Int?
    var doors: Int?

    enum TypeValue: String, CaseIterable, Hashable, Sendable {
        case car
        case twoWheeler = "two-wheeler"
    }
}

extension Car: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}type\u{6}wheels\u{5}doors")
        var type: Car.TypeValue?
        var wheels: Int?
        var doors: Int?
        members: while true {
            switch cursor.member(&members) {
            case 0: type = Car.TypeValue(from: &cursor)
            case 1: wheels = cursor.int()
            case 2: doors = cursor.int()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1), let type else { return nil }
        self.init(type: type, wheels: wheels, doors: doors)
    }
}

extension Car: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("type")
        type.encode(to: &writer)
        writer.member("wheels", ifPresent: wheels)
        writer.member("doors", ifPresent: doors)
        writer.endObject()
    }
}

extension Car.TypeValue: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.enumeration("\u{3}car\u{b}two-wheeler") {
        case 0: self = .car
        case 1: self = .twoWheeler
        default: return nil
        }
    }
}

extension Car.TypeValue: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.string(rawValue)
    }
}

struct Childless: Hashable, Sendable {
    var kind: String
}

extension Childless: JSONDecodable {
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

extension Childless: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("kind", kind)
        writer.endObject()
    }
}

struct Family: Hashable, Sendable {
    var animal: Animal?
    var animals: [Animal]?
    var hound: Hound?
    var feline: Feline?
    var vehicle: Vehicle?
    var account: Account?
    var childless: Childless?
    var listing: Listing?
}

extension Family: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{6}animal\u{7}animals\u{5}hound\u{6}feline\u{7}vehicle\u{7}account\u{9}childless\u{7}listing")
        var animal: Animal?
        var animals: [Animal]?
        var hound: Hound?
        var feline: Feline?
        var vehicle: Vehicle?
        var account: Account?
        var childless: Childless?
        var listing: Listing?
        members: while true {
            switch cursor.member(&members) {
            case 0: animal = Animal(from: &cursor)
            case 1: animals = cursor.array { Animal(from: &$0) }
            case 2: hound = Hound(from: &cursor)
            case 3: feline = Feline(from: &cursor)
            case 4: vehicle = Vehicle(from: &cursor)
            case 5: account = Account(from: &cursor)
            case 6: childless = Childless(from: &cursor)
            case 7: listing = Listing(from: &cursor)
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(
            animal: animal,
            animals: animals,
            hound: hound,
            feline: feline,
            vehicle: vehicle,
            account: account,
            childless: childless,
            listing: listing)
    }
}

extension Family: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        if let animal {
            writer.member("animal")
            animal.encode(to: &writer)
        }
        if let animals {
            writer.member("animals")
            animals.encode(to: &writer)
        }
        if let hound {
            writer.member("hound")
            hound.encode(to: &writer)
        }
        if let feline {
            writer.member("feline")
            feline.encode(to: &writer)
        }
        if let vehicle {
            writer.member("vehicle")
            vehicle.encode(to: &writer)
        }
        if let account {
            writer.member("account")
            account.encode(to: &writer)
        }
        if let childless {
            writer.member("childless")
            childless.encode(to: &writer)
        }
        if let listing {
            writer.member("listing")
            listing.encode(to: &writer)
        }
        writer.endObject()
    }
}

enum Fault: Hashable, Sendable {
    case fieldFault(FieldFault)
    case fault(FaultValue)

    struct FaultValue: Hashable, Sendable {
        var code: String = "Fault"
    }
}

extension Fault: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .fieldFault(let value): value.encode(to: &writer)
        case .fault(let value): value.encode(to: &writer)
        }
    }
}

extension Fault.FaultValue: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("code", code)
        writer.endObject()
    }
}

/// A cat.
struct Feline: Hashable, Sendable {
    var kind: String = "Feline"
    var name: String?
    var mate: Animal?
    var lives: Int?
}

extension Feline: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}kind\u{4}name\u{4}mate\u{5}lives")
        var kind: String = ""
        var name: String?
        var mate: Animal?
        var lives: Int?
        members: while true {
            switch cursor.member(&members) {
            case 0: kind = cursor.string()
            case 1: name = cursor.string()
            case 2: mate = Animal(from: &cursor)
            case 3: lives = cursor.int(maximum: 9)
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(kind: kind, name: name, mate: mate, lives: lives)
    }
}

extension Feline: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("kind", kind)
        writer.member("name", ifPresent: name)
        if let mate {
            writer.member("mate")
            mate.encode(to: &writer)
        }
        writer.member("lives", ifPresent: lives)
        writer.endObject()
    }
}

struct FieldFault: Hashable, Sendable {
    var code: String = "FieldFault"
    var field: String?
}

extension FieldFault: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("code", code)
        writer.member("field", ifPresent: field)
        writer.endObject()
    }
}

struct FreeAccount: Hashable, Sendable {
    var plan: Plan

    enum Plan: String, CaseIterable, Hashable, Sendable {
        case free
        case trial
    }
}

extension FreeAccount: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}plan")
        var plan: FreeAccount.Plan?
        members: while true {
            switch cursor.member(&members) {
            case 0: plan = FreeAccount.Plan(from: &cursor)
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1), let plan else { return nil }
        self.init(plan: plan)
    }
}

extension FreeAccount: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("plan")
        plan.encode(to: &writer)
        writer.endObject()
    }
}

extension FreeAccount.Plan: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.enumeration("\u{4}free\u{5}trial") {
        case 0: self = .free
        case 1: self = .trial
        default: return nil
        }
    }
}

extension FreeAccount.Plan: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.string(rawValue)
    }
}

indirect enum Hound: Hashable, Sendable {
    case pup(Pup)
    case hound(HoundValue)

    struct HoundValue: Hashable, Sendable {
        var kind: String = "Hound"
        var name: String?
        var mate: Animal?
        var bark: String
    }
}

extension Hound: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.discriminator("\u{4}kind", among: "\u{3}Pup\u{5}Hound") {
        case 0:
            guard let value = Pup(from: &cursor) else { return nil }
            self = .pup(value)
        case 1:
            guard let value = Hound.HoundValue(from: &cursor) else { return nil }
            self = .hound(value)
        default: return nil
        }
    }
}

extension Hound: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .pup(let value): value.encode(to: &writer)
        case .hound(let value): value.encode(to: &writer)
        }
    }
}

extension Hound.HoundValue: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}kind\u{4}name\u{4}mate\u{4}bark")
        var kind: String = ""
        var name: String?
        var mate: Animal?
        var bark: String = ""
        members: while true {
            switch cursor.member(&members) {
            case 0: kind = cursor.string()
            case 1: name = cursor.string()
            case 2: mate = Animal(from: &cursor)
            case 3: bark = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x9) else { return nil }
        self.init(kind: kind, name: name, mate: mate, bark: bark)
    }
}

extension Hound.HoundValue: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("kind", kind)
        writer.member("name", ifPresent: name)
        if let mate {
            writer.member("mate")
            mate.encode(to: &writer)
        }
        writer.member("bark", bark)
        writer.endObject()
    }
}

enum Listing: Hashable, Sendable {
    case sale(SaleValue)
    case rent(RentValue)

    struct SaleValue: Hashable, Sendable {
        var what: String = "Sale"
        var price: Double
    }

    struct RentValue: Hashable, Sendable {
        var what: String = "Rent"
        var rate: Double
    }
}

extension Listing: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.discriminator("\u{4}what", among: "\u{4}Sale\u{4}Rent") {
        case 0:
            guard let value = Listing.SaleValue(from: &cursor) else { return nil }
            self = .sale(value)
        case 1:
            guard let value = Listing.RentValue(from: &cursor) else { return nil }
            self = .rent(value)
        default: return nil
        }
    }
}

extension Listing: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .sale(let value): value.encode(to: &writer)
        case .rent(let value): value.encode(to: &writer)
        }
    }
}

extension Listing.SaleValue: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}what\u{5}price")
        var what: String = ""
        var price: Double = 0
        members: while true {
            switch cursor.member(&members) {
            case 0: what = cursor.string()
            case 1: price = cursor.double()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x3) else { return nil }
        self.init(what: what, price: price)
    }
}

extension Listing.SaleValue: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("what", what)
        writer.member("price", price)
        writer.endObject()
    }
}

extension Listing.RentValue: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}what\u{4}rate")
        var what: String = ""
        var rate: Double = 0
        members: while true {
            switch cursor.member(&members) {
            case 0: what = cursor.string()
            case 1: rate = cursor.double()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x3) else { return nil }
        self.init(what: what, rate: rate)
    }
}

extension Listing.RentValue: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("what", what)
        writer.member("rate", rate)
        writer.endObject()
    }
}

struct PaidAccount: Hashable, Sendable {
    var plan: Plan = .paid
    var card: String

    enum Plan: String, CaseIterable, Hashable, Sendable {
        case paid
    }
}

extension PaidAccount: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}plan\u{4}card")
        var plan: PaidAccount.Plan?
        var card: String = ""
        members: while true {
            switch cursor.member(&members) {
            case 0: plan = PaidAccount.Plan(from: &cursor)
            case 1: card = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x3), let plan else { return nil }
        self.init(plan: plan, card: card)
    }
}

extension PaidAccount: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("plan")
        plan.encode(to: &writer)
        writer.member("card", card)
        writer.endObject()
    }
}

extension PaidAccount.Plan: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.enumeration("\u{4}paid") {
        case 0: self = .paid
        default: return nil
        }
    }
}

extension PaidAccount.Plan: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.string(rawValue)
    }
}

struct Pup: Hashable, Sendable {
    var kind: String = "Pup"
    var name: String?
    var mate: Animal?
    var bark: String
    var age: Int?
}

extension Pup: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}kind\u{4}name\u{4}mate\u{4}bark\u{3}age")
        var kind: String = ""
        var name: String?
        var mate: Animal?
        var bark: String = ""
        var age: Int?
        members: while true {
            switch cursor.member(&members) {
            case 0: kind = cursor.string()
            case 1: name = cursor.string()
            case 2: mate = Animal(from: &cursor)
            case 3: bark = cursor.string()
            case 4: age = cursor.int()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x9) else { return nil }
        self.init(kind: kind, name: name, mate: mate, bark: bark, age: age)
    }
}

extension Pup: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("kind", kind)
        writer.member("name", ifPresent: name)
        if let mate {
            writer.member("mate")
            mate.encode(to: &writer)
        }
        writer.member("bark", bark)
        writer.member("age", ifPresent: age)
        writer.endObject()
    }
}

enum Vehicle: Hashable, Sendable {
    case car(Car)
    case bike(Bike)
}

extension Vehicle: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.discriminator("\u{4}type", among: "\u{3}car\u{b}two-wheeler") {
        case 0:
            guard let value = Car(from: &cursor) else { return nil }
            self = .car(value)
        case 1:
            guard let value = Bike(from: &cursor) else { return nil }
            self = .bike(value)
        default: return nil
        }
    }
}

extension Vehicle: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .car(let value): value.encode(to: &writer)
        case .bike(let value): value.encode(to: &writer)
        }
    }
}
