// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

struct Compositions: Hashable, Sendable {
    var merged: MergedItem?
    var nested: NestedItem?
    var both: Both?
    var code: String?
    var word: Word?
    var numbers: [Int]?
    var map: [String: String]?
    /// A point.
    var described: Spot?
    var typed: Spot?
    var twice: Spot?
    var nullable: Presence<Nullable> = .absent
    var notNullable: NotNullable?
    var wrappedNullable: Presence<Spot> = .absent
    var ownNullable: Presence<MaybeSpot> = .absent
    var distributed: Distributed?
    @Boxed var product: Product? = nil
    var limits: Limits?
    var impossible: Impossible?
    var open: Open?
    var closed: Closed?
    var closedAsMeant: ClosedAsMeant?
    @Boxed var tree: TwinTree? = nil
    var loop: SelfPartModel?
    var contradiction: Int?

    struct Both: Hashable, Sendable {
        var name: String
        var size: Int?
    }

    enum Word: String, CaseIterable, Hashable, Sendable {
        case b
        case c
    }

    struct Nullable: Hashable, Sendable {
        var a: String?
        var b: String?
    }

    struct NotNullable: Hashable, Sendable {
        var a: String?
        var b: String?
    }

    enum Distributed: Hashable, Sendable {
        case redPaint(RedPaintValue)
        case bluePaint(BluePaintValue)

        struct RedPaintValue: Hashable, Sendable {
            var x: Int
            var y: Int?
            var red: Int
        }

        struct BluePaintValue: Hashable, Sendable {
            var x: Int
            var y: Int?
            var blue: Int
        }
    }

    enum Product: Hashable, Sendable {
        case redPaint(RedPaintValue)
        case bluePaint(BluePaintValue)

        enum RedPaintValue: Hashable, Sendable {
            case a(A)
            case b(B)

            struct A: Hashable, Sendable {
                var red: Int
                var a: String
            }

            struct B: Hashable, Sendable {
                var red: Int
                var b: String
            }
        }

        enum BluePaintValue: Hashable, Sendable {
            case a(A)
            case b(B)

            struct A: Hashable, Sendable {
                var blue: Int
                var a: String
            }

            struct B: Hashable, Sendable {
                var blue: Int
                var b: String
            }
        }
    }

    enum Limits: Hashable, Sendable {
        case string(String)
        case string2(String)
    }

    enum Impossible: Hashable, Sendable {
        case string(String)
        case x(X)

        enum X: String, CaseIterable, Hashable, Sendable {
            case x
        }
    }

    struct Open: Hashable, Sendable {
        var a: String?
        /// Members without a property of their own.
        var additionalProperties: [String: String] = [:]
    }

    struct Closed: Hashable, Sendable {
        var a: String?
    }

    struct ClosedAsMeant: Hashable, Sendable {
        var a: String?
        var b: String
    }
}

extension Compositions: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{6}merged\u{6}nested\u{4}both\u{4}code\u{4}word\u{7}numbers\u{3}map\u{9}described\u{5}typed\u{5}twice\u{8}nullable\u{b}notNullable\u{f}wrappedNullable\u{b}ownNullable\u{b}distributed\u{7}product\u{6}limits\u{a}impossible\u{4}open\u{6}closed\u{d}closedAsMeant\u{4}tree\u{4}loop\u{d}contradiction")
        var merged: MergedItem?
        var nested: NestedItem?
        var both: Compositions.Both?
        var code: String?
        var word: Compositions.Word?
        var numbers: [Int]?
        var map: [String: String]?
        var described: Spot?
        var typed: Spot?
        var twice: Spot?
        var nullable: Presence<Compositions.Nullable> = .absent
        var notNullable: Compositions.NotNullable?
        var wrappedNullable: Presence<Spot> = .absent
        var ownNullable: Presence<MaybeSpot> = .absent
        var distributed: Compositions.Distributed?
        var product: Compositions.Product?
        var limits: Compositions.Limits?
        var impossible: Compositions.Impossible?
        var open: Compositions.Open?
        var closed: Compositions.Closed?
        var closedAsMeant: Compositions.ClosedAsMeant?
        var tree: TwinTree?
        var loop: SelfPartModel?
        var contradiction: Int?
        members: while true {
            switch cursor.member(&members) {
            case 0: merged = MergedItem(from: &cursor)
            case 1: nested = NestedItem(from: &cursor)
            case 2: both = Compositions.Both(from: &cursor)
            case 3: code = cursor.string(minLength: 2, maxLength: 3)
            case 4: word = Compositions.Word(from: &cursor)
            case 5: numbers = cursor.array(minItems: 1, maxItems: 2) { $0.int(minimum: 0, maximum: 9) }
            case 6: map = cursor.dictionary(maxProperties: 1) { $0.string(minLength: 1, maxLength: 2) }
            case 7: described = Spot(from: &cursor)
            case 8: typed = Spot(from: &cursor)
            case 9: twice = Spot(from: &cursor)
            case 10:
                if cursor.null() {
                    nullable = .null
                } else if let value: Compositions.Nullable = Compositions.Nullable(from: &cursor) {
                    nullable = .value(value)
                }
            case 11: notNullable = Compositions.NotNullable(from: &cursor)
            case 12:
                if cursor.null() {
                    wrappedNullable = .null
                } else if let value: Spot = Spot(from: &cursor) {
                    wrappedNullable = .value(value)
                }
            case 13:
                if cursor.null() {
                    ownNullable = .null
                } else if let value: MaybeSpot = MaybeSpot(from: &cursor) {
                    ownNullable = .value(value)
                }
            case 14: distributed = Compositions.Distributed(from: &cursor)
            case 15: product = Compositions.Product(from: &cursor)
            case 16: limits = Compositions.Limits(from: &cursor)
            case 17: impossible = Compositions.Impossible(from: &cursor)
            case 18: open = Compositions.Open(from: &cursor)
            case 19: closed = Compositions.Closed(from: &cursor)
            case 20: closedAsMeant = Compositions.ClosedAsMeant(from: &cursor)
            case 21: tree = TwinTree(from: &cursor)
            case 22: loop = SelfPartModel(from: &cursor)
            case 23: contradiction = cursor.int()
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(
            merged: merged,
            nested: nested,
            both: both,
            code: code,
            word: word,
            numbers: numbers,
            map: map,
            described: described,
            typed: typed,
            twice: twice,
            nullable: nullable,
            notNullable: notNullable,
            wrappedNullable: wrappedNullable,
            ownNullable: ownNullable,
            distributed: distributed,
            product: product,
            limits: limits,
            impossible: impossible,
            open: open,
            closed: closed,
            closedAsMeant: closedAsMeant,
            tree: tree,
            loop: loop,
            contradiction: contradiction)
    }
}

extension Compositions: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        if let merged {
            writer.member("merged")
            merged.encode(to: &writer)
        }
        if let nested {
            writer.member("nested")
            nested.encode(to: &writer)
        }
        if let both {
            writer.member("both")
            both.encode(to: &writer)
        }
        writer.member("code", ifPresent: code)
        if let word {
            writer.member("word")
            word.encode(to: &writer)
        }
        if let numbers {
            writer.member("numbers")
            numbers.encode(to: &writer)
        }
        if let map {
            writer.member("map")
            map.encode(to: &writer)
        }
        if let described {
            writer.member("described")
            described.encode(to: &writer)
        }
        if let typed {
            writer.member("typed")
            typed.encode(to: &writer)
        }
        if let twice {
            writer.member("twice")
            twice.encode(to: &writer)
        }
        writer.member("nullable", nullable)
        if let notNullable {
            writer.member("notNullable")
            notNullable.encode(to: &writer)
        }
        writer.member("wrappedNullable", wrappedNullable)
        writer.member("ownNullable", ownNullable)
        if let distributed {
            writer.member("distributed")
            distributed.encode(to: &writer)
        }
        if let product {
            writer.member("product")
            product.encode(to: &writer)
        }
        if let limits {
            writer.member("limits")
            limits.encode(to: &writer)
        }
        if let impossible {
            writer.member("impossible")
            impossible.encode(to: &writer)
        }
        if let open {
            writer.member("open")
            open.encode(to: &writer)
        }
        if let closed {
            writer.member("closed")
            closed.encode(to: &writer)
        }
        if let closedAsMeant {
            writer.member("closedAsMeant")
            closedAsMeant.encode(to: &writer)
        }
        if let tree {
            writer.member("tree")
            tree.encode(to: &writer)
        }
        if let loop {
            writer.member("loop")
            loop.encode(to: &writer)
        }
        writer.member("contradiction", ifPresent: contradiction)
        writer.endObject()
    }
}

extension Compositions.Both: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}name\u{4}size")
        var name: String = ""
        var size: Int?
        members: while true {
            switch cursor.member(&members) {
            case 0: name = cursor.string(minLength: 2, maxLength: 4)
            case 1: size = cursor.int(minimum: 1, exclusiveMaximum: 5)
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(name: name, size: size)
    }
}

extension Compositions.Both: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("name", name)
        writer.member("size", ifPresent: size)
        writer.endObject()
    }
}

extension Compositions.Word: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.enumeration("\u{1}b\u{1}c") {
        case 0: self = .b
        case 1: self = .c
        default: return nil
        }
    }
}

extension Compositions.Word: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.string(rawValue)
    }
}

extension Compositions.Nullable: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{1}a\u{1}b")
        var a: String?
        var b: String?
        members: while true {
            switch cursor.member(&members) {
            case 0: a = cursor.string()
            case 1: b = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(a: a, b: b)
    }
}

extension Compositions.Nullable: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("a", ifPresent: a)
        writer.member("b", ifPresent: b)
        writer.endObject()
    }
}

extension Compositions.NotNullable: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{1}a\u{1}b")
        var a: String?
        var b: String?
        members: while true {
            switch cursor.member(&members) {
            case 0: a = cursor.string()
            case 1: b = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(a: a, b: b)
    }
}

extension Compositions.NotNullable: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("a", ifPresent: a)
        writer.member("b", ifPresent: b)
        writer.endObject()
    }
}

extension Compositions.Distributed: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var attempts = cursor.attempts("\u{8}redPaint\u{9}bluePaint", members: "\u{1}x\u{3}red\u{4}blue", required: 0x3, 0x5)
        var result: Self?
        while true {
            switch cursor.nextVariant(&attempts) {
            case 0:
                if let value = Compositions.Distributed.RedPaintValue(from: &cursor), cursor.fitsAlone(&attempts) { result = .redPaint(value) }
            case 1:
                if let value = Compositions.Distributed.BluePaintValue(from: &cursor), cursor.fitsAlone(&attempts) { result = .bluePaint(value) }
            default:
                guard let result else { return nil }
                self = result
                return
            }
        }
    }
}

extension Compositions.Distributed: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .redPaint(let value): value.encode(to: &writer)
        case .bluePaint(let value): value.encode(to: &writer)
        }
    }
}

extension Compositions.Distributed.RedPaintValue: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{1}x\u{1}y\u{3}red")
        var x: Int = 0
        var y: Int?
        var red: Int = 0
        members: while true {
            switch cursor.member(&members) {
            case 0: x = cursor.int()
            case 1: y = cursor.int()
            case 2: red = cursor.int()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x5) else { return nil }
        self.init(x: x, y: y, red: red)
    }
}

extension Compositions.Distributed.RedPaintValue: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("x", x)
        writer.member("y", ifPresent: y)
        writer.member("red", red)
        writer.endObject()
    }
}

extension Compositions.Distributed.BluePaintValue: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{1}x\u{1}y\u{4}blue")
        var x: Int = 0
        var y: Int?
        var blue: Int = 0
        members: while true {
            switch cursor.member(&members) {
            case 0: x = cursor.int()
            case 1: y = cursor.int()
            case 2: blue = cursor.int()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x5) else { return nil }
        self.init(x: x, y: y, blue: blue)
    }
}

extension Compositions.Distributed.BluePaintValue: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("x", x)
        writer.member("y", ifPresent: y)
        writer.member("blue", blue)
        writer.endObject()
    }
}

extension Compositions.Product: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var attempts = cursor.attempts("\u{8}redPaint\u{9}bluePaint", members: "\u{3}red\u{4}blue", required: 0x1, 0x2)
        var result: Self?
        while true {
            switch cursor.nextVariant(&attempts) {
            case 0:
                if let value = Compositions.Product.RedPaintValue(from: &cursor), cursor.fitsAlone(&attempts) { result = .redPaint(value) }
            case 1:
                if let value = Compositions.Product.BluePaintValue(from: &cursor), cursor.fitsAlone(&attempts) { result = .bluePaint(value) }
            default:
                guard let result else { return nil }
                self = result
                return
            }
        }
    }
}

extension Compositions.Product: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .redPaint(let value): value.encode(to: &writer)
        case .bluePaint(let value): value.encode(to: &writer)
        }
    }
}

extension Compositions.Product.RedPaintValue: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var attempts = cursor.attempts("\u{1}a\u{1}b", members: "\u{3}red\u{1}a\u{1}b", required: 0x3, 0x5, of: .anyOf)
        while true {
            switch cursor.nextVariant(&attempts) {
            case 0:
                if let value = Compositions.Product.RedPaintValue.A(from: &cursor), cursor.fits(attempts) {
                    self = .a(value)
                    return
                }
            case 1:
                if let value = Compositions.Product.RedPaintValue.B(from: &cursor), cursor.fits(attempts) {
                    self = .b(value)
                    return
                }
            default: return nil
            }
        }
    }
}

extension Compositions.Product.RedPaintValue: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .a(let value): value.encode(to: &writer)
        case .b(let value): value.encode(to: &writer)
        }
    }
}

extension Compositions.Product.RedPaintValue.A: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{3}red\u{1}a")
        var red: Int = 0
        var a: String = ""
        members: while true {
            switch cursor.member(&members) {
            case 0: red = cursor.int()
            case 1: a = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x3) else { return nil }
        self.init(red: red, a: a)
    }
}

extension Compositions.Product.RedPaintValue.A: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("red", red)
        writer.member("a", a)
        writer.endObject()
    }
}

extension Compositions.Product.RedPaintValue.B: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{3}red\u{1}b")
        var red: Int = 0
        var b: String = ""
        members: while true {
            switch cursor.member(&members) {
            case 0: red = cursor.int()
            case 1: b = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x3) else { return nil }
        self.init(red: red, b: b)
    }
}

extension Compositions.Product.RedPaintValue.B: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("red", red)
        writer.member("b", b)
        writer.endObject()
    }
}

extension Compositions.Product.BluePaintValue: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var attempts = cursor.attempts("\u{1}a\u{1}b", members: "\u{4}blue\u{1}a\u{1}b", required: 0x3, 0x5, of: .anyOf)
        while true {
            switch cursor.nextVariant(&attempts) {
            case 0:
                if let value = Compositions.Product.BluePaintValue.A(from: &cursor), cursor.fits(attempts) {
                    self = .a(value)
                    return
                }
            case 1:
                if let value = Compositions.Product.BluePaintValue.B(from: &cursor), cursor.fits(attempts) {
                    self = .b(value)
                    return
                }
            default: return nil
            }
        }
    }
}

extension Compositions.Product.BluePaintValue: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .a(let value): value.encode(to: &writer)
        case .b(let value): value.encode(to: &writer)
        }
    }
}

extension Compositions.Product.BluePaintValue.A: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}blue\u{1}a")
        var blue: Int = 0
        var a: String = ""
        members: while true {
            switch cursor.member(&members) {
            case 0: blue = cursor.int()
            case 1: a = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x3) else { return nil }
        self.init(blue: blue, a: a)
    }
}

extension Compositions.Product.BluePaintValue.A: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("blue", blue)
        writer.member("a", a)
        writer.endObject()
    }
}

extension Compositions.Product.BluePaintValue.B: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}blue\u{1}b")
        var blue: Int = 0
        var b: String = ""
        members: while true {
            switch cursor.member(&members) {
            case 0: blue = cursor.int()
            case 1: b = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x3) else { return nil }
        self.init(blue: blue, b: b)
    }
}

extension Compositions.Product.BluePaintValue.B: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("blue", blue)
        writer.member("b", b)
        writer.endObject()
    }
}

extension Compositions.Limits: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var attempts = cursor.attempts("\u{6}string\u{7}string2", count: 2)
        while true {
            switch cursor.nextVariant(&attempts) {
            case 0:
                let value = cursor.string(maxLength: 2)
                if cursor.fits(attempts) {
                    self = .string(value)
                    return
                }
            case 1:
                let value = cursor.string(minLength: 5)
                if cursor.fits(attempts) {
                    self = .string2(value)
                    return
                }
            default: return nil
            }
        }
    }
}

extension Compositions.Limits: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .string(let value): writer.string(value)
        case .string2(let value): writer.string(value)
        }
    }
}

extension Compositions.Impossible: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var attempts = cursor.attempts("\u{1}x\u{6}string", count: 2, of: .anyOf)
        while true {
            switch cursor.nextVariant(&attempts) {
            case 0:
                if let value = Compositions.Impossible.X(from: &cursor), cursor.fits(attempts) {
                    self = .x(value)
                    return
                }
            case 1:
                let value = cursor.string(minLength: 3)
                if cursor.fits(attempts) {
                    self = .string(value)
                    return
                }
            default: return nil
            }
        }
    }
}

extension Compositions.Impossible: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .string(let value): writer.string(value)
        case .x(let value): value.encode(to: &writer)
        }
    }
}

extension Compositions.Impossible.X: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.enumeration("\u{1}x") {
        case 0: self = .x
        default: return nil
        }
    }
}

extension Compositions.Impossible.X: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.string(rawValue)
    }
}

extension Compositions.Open: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{1}a", unknown: .kept)
        var a: String?
        var additionalProperties: [String: String] = [:]
        members: while true {
            switch cursor.member(&members) {
            case 0: a = cursor.string(minLength: 1, maxLength: 2)
            case 1:
                let key = cursor.memberName()
                additionalProperties[key] = cursor.string(maxLength: 2)
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(a: a, additionalProperties: additionalProperties)
    }
}

extension Compositions.Open: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("a", ifPresent: a)
        writer.members(additionalProperties)
        writer.endObject()
    }
}

extension Compositions.Closed: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{1}a", unknown: .forbidden)
        var a: String?
        members: while true {
            switch cursor.member(&members) {
            case 0: a = cursor.string(minLength: 2)
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(a: a)
    }
}

extension Compositions.Closed: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("a", ifPresent: a)
        writer.endObject()
    }
}

extension Compositions.ClosedAsMeant: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{1}a\u{1}b", unknown: .forbidden)
        var a: String?
        var b: String = ""
        members: while true {
            switch cursor.member(&members) {
            case 0: a = cursor.string()
            case 1: b = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x2) else { return nil }
        self.init(a: a, b: b)
    }
}

extension Compositions.ClosedAsMeant: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("a", ifPresent: a)
        writer.member("b", b)
        writer.endObject()
    }
}

struct MaybeSpot: Hashable, Sendable {
    var a: String?
}

extension MaybeSpot: JSONDecodable {
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

extension MaybeSpot: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("a", ifPresent: a)
        writer.endObject()
    }
}

/// Required from any part.
struct MergedItem: Hashable, Sendable {
    var id: String
    var kind: String
    var size: Int
    var color: String?
}

extension MergedItem: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{2}id\u{4}kind\u{4}size\u{5}color")
        var id: String = ""
        var kind: String = ""
        var size: Int = 0
        var color: String?
        members: while true {
            switch cursor.member(&members) {
            case 0: id = cursor.string()
            case 1: kind = cursor.string()
            case 2: size = cursor.int()
            case 3: color = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x7) else { return nil }
        self.init(id: id, kind: kind, size: size, color: color)
    }
}

extension MergedItem: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("id", id)
        writer.member("kind", kind)
        writer.member("size", size)
        writer.member("color", ifPresent: color)
        writer.endObject()
    }
}

struct NestedItem: Hashable, Sendable {
    var id: String
    var kind: String
    var size: Int
    var color: String?
    @Boxed var inner: NestedItem? = nil
}

extension NestedItem: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{2}id\u{4}kind\u{4}size\u{5}color\u{5}inner")
        var id: String = ""
        var kind: String = ""
        var size: Int = 0
        var color: String?
        var inner: NestedItem?
        members: while true {
            switch cursor.member(&members) {
            case 0: id = cursor.string()
            case 1: kind = cursor.string()
            case 2: size = cursor.int()
            case 3: color = cursor.string()
            case 4: inner = NestedItem(from: &cursor)
            default: break members
            }
        }
        guard cursor.close(members, required: 0x7) else { return nil }
        self.init(id: id, kind: kind, size: size, color: color, inner: inner)
    }
}

extension NestedItem: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("id", id)
        writer.member("kind", kind)
        writer.member("size", size)
        writer.member("color", ifPresent: color)
        if let inner {
            writer.member("inner")
            inner.encode(to: &writer)
        }
        writer.endObject()
    }
}

struct SelfPartModel: Hashable, Sendable {
    var a: String?
}

extension SelfPartModel: JSONDecodable {
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

extension SelfPartModel: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("a", ifPresent: a)
        writer.endObject()
    }
}

struct Spot: Hashable, Sendable {
    var x: Int
    var y: Int?
}

extension Spot: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{1}x\u{1}y")
        var x: Int = 0
        var y: Int?
        members: while true {
            switch cursor.member(&members) {
            case 0: x = cursor.int()
            case 1: y = cursor.int()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(x: x, y: y)
    }
}

extension Spot: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("x", x)
        writer.member("y", ifPresent: y)
        writer.endObject()
    }
}

struct TwinTree: Hashable, Sendable {
    var left: String?
    var next: Next?
    var all: [AllItem]?
    var right: String?

    struct Next: Hashable, Sendable {
        var left: String?
        @Boxed var next: TwinTree.Next? = nil
        var all: [TwinTree.Next]?
        var right: String?
    }

    struct AllItem: Hashable, Sendable {
        var left: String?
        @Boxed var next: TwinTree.AllItem? = nil
        var all: [TwinTree.AllItem]?
        var right: String?
    }
}

extension TwinTree: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}left\u{4}next\u{3}all\u{5}right")
        var left: String?
        var next: TwinTree.Next?
        var all: [TwinTree.AllItem]?
        var right: String?
        members: while true {
            switch cursor.member(&members) {
            case 0: left = cursor.string()
            case 1: next = TwinTree.Next(from: &cursor)
            case 2: all = cursor.array { TwinTree.AllItem(from: &$0) }
            case 3: right = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(left: left, next: next, all: all, right: right)
    }
}

extension TwinTree: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("left", ifPresent: left)
        if let next {
            writer.member("next")
            next.encode(to: &writer)
        }
        if let all {
            writer.member("all")
            all.encode(to: &writer)
        }
        writer.member("right", ifPresent: right)
        writer.endObject()
    }
}

extension TwinTree.Next: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}left\u{4}next\u{3}all\u{5}right")
        var left: String?
        var next: TwinTree.Next?
        var all: [TwinTree.Next]?
        var right: String?
        members: while true {
            switch cursor.member(&members) {
            case 0: left = cursor.string()
            case 1: next = TwinTree.Next(from: &cursor)
            case 2: all = cursor.array { TwinTree.Next(from: &$0) }
            case 3: right = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(left: left, next: next, all: all, right: right)
    }
}

extension TwinTree.Next: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("left", ifPresent: left)
        if let next {
            writer.member("next")
            next.encode(to: &writer)
        }
        if let all {
            writer.member("all")
            all.encode(to: &writer)
        }
        writer.member("right", ifPresent: right)
        writer.endObject()
    }
}

extension TwinTree.AllItem: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}left\u{4}next\u{3}all\u{5}right")
        var left: String?
        var next: TwinTree.AllItem?
        var all: [TwinTree.AllItem]?
        var right: String?
        members: while true {
            switch cursor.member(&members) {
            case 0: left = cursor.string()
            case 1: next = TwinTree.AllItem(from: &cursor)
            case 2: all = cursor.array { TwinTree.AllItem(from: &$0) }
            case 3: right = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(left: left, next: next, all: all, right: right)
    }
}

extension TwinTree.AllItem: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("left", ifPresent: left)
        if let next {
            writer.member("next")
            next.encode(to: &writer)
        }
        if let all {
            writer.member("all")
            all.encode(to: &writer)
        }
        writer.member("right", ifPresent: right)
        writer.endObject()
    }
}
