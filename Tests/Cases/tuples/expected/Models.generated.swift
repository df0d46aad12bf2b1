// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

struct AllTuples: Hashable, Sendable {
    var pair: Pair?
    var exact: Exact?
    var rest: Rest?
    var restObjects: RestObjects?
    var anyRest: AnyRest?
    var old: Old?
    var named: Named?
    var nullable: Nullable?
    var nested: Nested?
    var many: Many?
    var noType: NoType?
    var closedLate: ClosedLate?
    var choice: Choice?
    var tree: TupleTree?

    struct Pair: Hashable, Sendable {
        var _0: String?
        var _1: Int?
    }

    struct Exact: Hashable, Sendable {
        var _0: Double
        var _1: Double
    }

    struct Rest: Hashable, Sendable {
        var _0: String
        /// Elements without a property of their own.
        var additionalItems: [Int] = []
    }

    struct RestObjects: Hashable, Sendable {
        var _0: String?
        /// Elements without a property of their own.
        var additionalItems: [AdditionalItem] = []

        struct AdditionalItem: Hashable, Sendable {
            var a: Int
        }
    }

    struct AnyRest: Hashable, Sendable {
        var _0: String?
        /// Elements without a property of their own.
        var additionalItems: [JSONValue] = []
    }

    struct Old: Hashable, Sendable {
        var _0: String?
        var _1: Bool?
    }

    struct Named: Hashable, Sendable {
        /// Latitude
        var latitude: Double
        /// Longitude
        var longitude: Double
        /// self
        var self_: String?
    }

    struct Nullable: Hashable, Sendable {
        var _0: String?
        var _1: Presence<Int> = .absent
    }

    struct Nested: Hashable, Sendable {
        var _0: Element0?
        var _1: Element1?

        struct Element0: Hashable, Sendable {
            var _0: TupleColor?
        }

        struct Element1: Hashable, Sendable {
            var x: Int?
        }
    }

    struct Many: Hashable, Sendable {
        var _0: Int
    }

    struct NoType: Hashable, Sendable {
        var _0: Int?
    }

    struct ClosedLate: Hashable, Sendable {
        var _0: Int?
    }

    enum Choice: Hashable, Sendable {
        case items(Items)
        case itemsValue(ItemsValue)
        case string(String)

        struct Items: Hashable, Sendable {
            var _0: String
        }

        struct ItemsValue: Hashable, Sendable {
            var _0: Int
        }
    }
}

extension AllTuples: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}pair\u{5}exact\u{4}rest\u{b}restObjects\u{7}anyRest\u{3}old\u{5}named\u{8}nullable\u{6}nested\u{4}many\u{6}noType\u{a}closedLate\u{6}choice\u{4}tree")
        var pair: AllTuples.Pair?
        var exact: AllTuples.Exact?
        var rest: AllTuples.Rest?
        var restObjects: AllTuples.RestObjects?
        var anyRest: AllTuples.AnyRest?
        var old: AllTuples.Old?
        var named: AllTuples.Named?
        var nullable: AllTuples.Nullable?
        var nested: AllTuples.Nested?
        var many: AllTuples.Many?
        var noType: AllTuples.NoType?
        var closedLate: AllTuples.ClosedLate?
        var choice: AllTuples.Choice?
        var tree: TupleTree?
        members: while true {
            switch cursor.member(&members) {
            case 0: pair = AllTuples.Pair(from: &cursor)
            case 1: exact = AllTuples.Exact(from: &cursor)
            case 2: rest = AllTuples.Rest(from: &cursor)
            case 3: restObjects = AllTuples.RestObjects(from: &cursor)
            case 4: anyRest = AllTuples.AnyRest(from: &cursor)
            case 5: old = AllTuples.Old(from: &cursor)
            case 6: named = AllTuples.Named(from: &cursor)
            case 7: nullable = AllTuples.Nullable(from: &cursor)
            case 8: nested = AllTuples.Nested(from: &cursor)
            case 9: many = AllTuples.Many(from: &cursor)
            case 10: noType = AllTuples.NoType(from: &cursor)
            case 11: closedLate = AllTuples.ClosedLate(from: &cursor)
            case 12: choice = AllTuples.Choice(from: &cursor)
            case 13: tree = TupleTree(from: &cursor)
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(
            pair: pair,
            exact: exact,
            rest: rest,
            restObjects: restObjects,
            anyRest: anyRest,
            old: old,
            named: named,
            nullable: nullable,
            nested: nested,
            many: many,
            noType: noType,
            closedLate: closedLate,
            choice: choice,
            tree: tree)
    }
}

extension AllTuples: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        if let pair {
            writer.member("pair")
            pair.encode(to: &writer)
        }
        if let exact {
            writer.member("exact")
            exact.encode(to: &writer)
        }
        if let rest {
            writer.member("rest")
            rest.encode(to: &writer)
        }
        if let restObjects {
            writer.member("restObjects")
            restObjects.encode(to: &writer)
        }
        if let anyRest {
            writer.member("anyRest")
            anyRest.encode(to: &writer)
        }
        if let old {
            writer.member("old")
            old.encode(to: &writer)
        }
        if let named {
            writer.member("named")
            named.encode(to: &writer)
        }
        if let nullable {
            writer.member("nullable")
            nullable.encode(to: &writer)
        }
        if let nested {
            writer.member("nested")
            nested.encode(to: &writer)
        }
        if let many {
            writer.member("many")
            many.encode(to: &writer)
        }
        if let noType {
            writer.member("noType")
            noType.encode(to: &writer)
        }
        if let closedLate {
            writer.member("closedLate")
            closedLate.encode(to: &writer)
        }
        if let choice {
            writer.member("choice")
            choice.encode(to: &writer)
        }
        if let tree {
            writer.member("tree")
            tree.encode(to: &writer)
        }
        writer.endObject()
    }
}

extension AllTuples.Pair: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var elements = JSONElements(2, minItems: 0)
        var _0: String?
        var _1: Int?
        elements: while true {
            switch cursor.element(&elements) {
            case 0: _0 = cursor.string()
            case 1: _1 = cursor.int(minimum: 1)
            default: break elements
            }
        }
        guard cursor.close(elements) else { return nil }
        self.init(_0: _0, _1: _1)
    }
}

extension AllTuples.Pair: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginArray()
        if let value = _0 {
            writer.element()
            writer.string(value)
        } else {
            return writer.endArray()
        }
        if let value = _1 {
            writer.element()
            writer.int(value)
        } else {
            return writer.endArray()
        }
        writer.endArray()
    }
}

extension AllTuples.Exact: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var elements = JSONElements(2, minItems: 2, others: .forbidden)
        var _0: Double = 0
        var _1: Double = 0
        elements: while true {
            switch cursor.element(&elements) {
            case 0: _0 = cursor.double()
            case 1: _1 = cursor.double()
            default: break elements
            }
        }
        guard cursor.close(elements) else { return nil }
        self.init(_0: _0, _1: _1)
    }
}

extension AllTuples.Exact: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginArray()
        writer.element()
        writer.double(_0)
        writer.element()
        writer.double(_1)
        writer.endArray()
    }
}

extension AllTuples.Rest: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var elements = JSONElements(1, minItems: 1, others: .kept)
        var _0: String = ""
        var additionalItems: [Int] = []
        elements: while true {
            switch cursor.element(&elements) {
            case 0: _0 = cursor.string()
            case 1: additionalItems.append(cursor.int())
            default: break elements
            }
        }
        guard cursor.close(elements) else { return nil }
        self.init(_0: _0, additionalItems: additionalItems)
    }
}

extension AllTuples.Rest: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginArray()
        writer.element()
        writer.string(_0)
        for value in additionalItems {
            writer.element()
            writer.int(value)
        }
        writer.endArray()
    }
}

extension AllTuples.RestObjects: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var elements = JSONElements(1, minItems: 0, others: .kept)
        var _0: String?
        var additionalItems: [AllTuples.RestObjects.AdditionalItem] = []
        elements: while true {
            switch cursor.element(&elements) {
            case 0: _0 = cursor.string()
            case 1: if let value: AllTuples.RestObjects.AdditionalItem = AllTuples.RestObjects.AdditionalItem(from: &cursor) { additionalItems.append(value) }
            default: break elements
            }
        }
        guard cursor.close(elements) else { return nil }
        self.init(_0: _0, additionalItems: additionalItems)
    }
}

extension AllTuples.RestObjects: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginArray()
        if let value = _0 {
            writer.element()
            writer.string(value)
        } else {
            return writer.endArray()
        }
        for value in additionalItems {
            writer.element()
            value.encode(to: &writer)
        }
        writer.endArray()
    }
}

extension AllTuples.RestObjects.AdditionalItem: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{1}a")
        var a: Int = 0
        members: while true {
            switch cursor.member(&members) {
            case 0: a = cursor.int()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(a: a)
    }
}

extension AllTuples.RestObjects.AdditionalItem: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("a", a)
        writer.endObject()
    }
}

extension AllTuples.AnyRest: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var elements = JSONElements(1, minItems: 0, others: .kept)
        var _0: String?
        var additionalItems: [JSONValue] = []
        elements: while true {
            switch cursor.element(&elements) {
            case 0: _0 = cursor.string()
            case 1: additionalItems.append(cursor.value())
            default: break elements
            }
        }
        guard cursor.close(elements) else { return nil }
        self.init(_0: _0, additionalItems: additionalItems)
    }
}

extension AllTuples.AnyRest: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginArray()
        if let value = _0 {
            writer.element()
            writer.string(value)
        } else {
            return writer.endArray()
        }
        for value in additionalItems {
            writer.element()
            writer.value(value)
        }
        writer.endArray()
    }
}

extension AllTuples.Old: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var elements = JSONElements(2, minItems: 0, others: .forbidden)
        var _0: String?
        var _1: Bool?
        elements: while true {
            switch cursor.element(&elements) {
            case 0: _0 = cursor.string()
            case 1: _1 = cursor.bool()
            default: break elements
            }
        }
        guard cursor.close(elements) else { return nil }
        self.init(_0: _0, _1: _1)
    }
}

extension AllTuples.Old: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginArray()
        if let value = _0 {
            writer.element()
            writer.string(value)
        } else {
            return writer.endArray()
        }
        if let value = _1 {
            writer.element()
            writer.bool(value)
        } else {
            return writer.endArray()
        }
        writer.endArray()
    }
}

extension AllTuples.Named: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var elements = JSONElements(3, minItems: 2)
        var latitude: Double = 0
        var longitude: Double = 0
        var self_: String?
        elements: while true {
            switch cursor.element(&elements) {
            case 0: latitude = cursor.double(minimum: -90)
            case 1: longitude = cursor.double()
            case 2: self_ = cursor.string()
            default: break elements
            }
        }
        guard cursor.close(elements) else { return nil }
        self.init(latitude: latitude, longitude: longitude, self_: self_)
    }
}

extension AllTuples.Named: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginArray()
        writer.element()
        writer.double(latitude)
        writer.element()
        writer.double(longitude)
        if let value = self_ {
            writer.element()
            writer.string(value)
        } else {
            return writer.endArray()
        }
        writer.endArray()
    }
}

extension AllTuples.Nullable: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var elements = JSONElements(2, minItems: 1)
        var _0: String?
        var _1: Presence<Int> = .absent
        elements: while true {
            switch cursor.element(&elements) {
            case 0: _0 = cursor.null() ? nil : cursor.string()
            case 1: _1 = cursor.null() ? .null : .value(cursor.int())
            default: break elements
            }
        }
        guard cursor.close(elements) else { return nil }
        self.init(_0: _0, _1: _1)
    }
}

extension AllTuples.Nullable: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginArray()
        writer.element()
        if let value = _0 { writer.string(value) } else { writer.null() }
        switch _1 {
        case .absent:
            return writer.endArray()
        case .null:
            writer.element()
            writer.null()
        case .value(let value):
            writer.element()
            writer.int(value)
        }
        writer.endArray()
    }
}

extension AllTuples.Nested: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var elements = JSONElements(2, minItems: 0)
        var _0: AllTuples.Nested.Element0?
        var _1: AllTuples.Nested.Element1?
        elements: while true {
            switch cursor.element(&elements) {
            case 0: _0 = AllTuples.Nested.Element0(from: &cursor)
            case 1: _1 = AllTuples.Nested.Element1(from: &cursor)
            default: break elements
            }
        }
        guard cursor.close(elements) else { return nil }
        self.init(_0: _0, _1: _1)
    }
}

extension AllTuples.Nested: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginArray()
        if let value = _0 {
            writer.element()
            value.encode(to: &writer)
        } else {
            return writer.endArray()
        }
        if let value = _1 {
            writer.element()
            value.encode(to: &writer)
        } else {
            return writer.endArray()
        }
        writer.endArray()
    }
}

extension AllTuples.Nested.Element0: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var elements = JSONElements(1, minItems: 0)
        var _0: TupleColor?
        elements: while true {
            switch cursor.element(&elements) {
            case 0: _0 = TupleColor(from: &cursor)
            default: break elements
            }
        }
        guard cursor.close(elements) else { return nil }
        self.init(_0: _0)
    }
}

extension AllTuples.Nested.Element0: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginArray()
        if let value = _0 {
            writer.element()
            value.encode(to: &writer)
        } else {
            return writer.endArray()
        }
        writer.endArray()
    }
}

extension AllTuples.Nested.Element1: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{1}x")
        var x: Int?
        members: while true {
            switch cursor.member(&members) {
            case 0: x = cursor.int()
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(x: x)
    }
}

extension AllTuples.Nested.Element1: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("x", ifPresent: x)
        writer.endObject()
    }
}

extension AllTuples.Many: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        cursor.check(#"{"minItems":3,"maxItems":4,"uniqueItems":true}"#)
        var elements = JSONElements(1, minItems: 1)
        var _0: Int = 0
        elements: while true {
            switch cursor.element(&elements) {
            case 0: _0 = cursor.int()
            default: break elements
            }
        }
        guard cursor.close(elements) else { return nil }
        self.init(_0: _0)
    }
}

extension AllTuples.Many: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginArray()
        writer.element()
        writer.int(_0)
        writer.endArray()
    }
}

extension AllTuples.NoType: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var elements = JSONElements(1, minItems: 0)
        var _0: Int?
        elements: while true {
            switch cursor.element(&elements) {
            case 0: _0 = cursor.int()
            default: break elements
            }
        }
        guard cursor.close(elements) else { return nil }
        self.init(_0: _0)
    }
}

extension AllTuples.NoType: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginArray()
        if let value = _0 {
            writer.element()
            writer.int(value)
        } else {
            return writer.endArray()
        }
        writer.endArray()
    }
}

extension AllTuples.ClosedLate: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        cursor.check(#"{"contains":{"type":"string"},"unevaluatedItems":false,"prefixItems":[true]}"#)
        var elements = JSONElements(1, minItems: 0)
        var _0: Int?
        elements: while true {
            switch cursor.element(&elements) {
            case 0: _0 = cursor.int()
            default: break elements
            }
        }
        guard cursor.close(elements) else { return nil }
        self.init(_0: _0)
    }
}

extension AllTuples.ClosedLate: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginArray()
        if let value = _0 {
            writer.element()
            writer.int(value)
        } else {
            return writer.endArray()
        }
        writer.endArray()
    }
}

extension AllTuples.Choice: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.kind {
        case .string:
            self = .string(cursor.string())
        case .array:
            var attempts = cursor.attempts("\u{5}items\u{a}itemsValue", count: 2)
            while true {
                switch cursor.nextVariant(&attempts) {
                case 0:
                    if let value = AllTuples.Choice.Items(from: &cursor), cursor.fits(attempts) {
                        self = .items(value)
                        return
                    }
                case 1:
                    if let value = AllTuples.Choice.ItemsValue(from: &cursor), cursor.fits(attempts) {
                        self = .itemsValue(value)
                        return
                    }
                default: return nil
                }
            }
        default:
            cursor.fail(noVariantAmong: "\u{5}items\u{a}itemsValue\u{6}string")
            return nil
        }
    }
}

extension AllTuples.Choice: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .items(let value): value.encode(to: &writer)
        case .itemsValue(let value): value.encode(to: &writer)
        case .string(let value): writer.string(value)
        }
    }
}

extension AllTuples.Choice.Items: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var elements = JSONElements(1, minItems: 1)
        var _0: String = ""
        elements: while true {
            switch cursor.element(&elements) {
            case 0: _0 = cursor.string()
            default: break elements
            }
        }
        guard cursor.close(elements) else { return nil }
        self.init(_0: _0)
    }
}

extension AllTuples.Choice.Items: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginArray()
        writer.element()
        writer.string(_0)
        writer.endArray()
    }
}

extension AllTuples.Choice.ItemsValue: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var elements = JSONElements(1, minItems: 1)
        var _0: Int = 0
        elements: while true {
            switch cursor.element(&elements) {
            case 0: _0 = cursor.int()
            default: break elements
            }
        }
        guard cursor.close(elements) else { return nil }
        self.init(_0: _0)
    }
}

extension AllTuples.Choice.ItemsValue: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginArray()
        writer.element()
        writer.int(_0)
        writer.endArray()
    }
}

enum TupleColor: String, CaseIterable, Hashable, Sendable {
    case red
    case green
}

extension TupleColor: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.enumeration("\u{3}red\u{5}green") {
        case 0: self = .red
        case 1: self = .green
        default: return nil
        }
    }
}

extension TupleColor: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.string(rawValue)
    }
}

struct TupleTree: Hashable, Sendable {
    var _0: Int
    @Boxed var _1: TupleTree? = nil
    @Boxed var _2: TupleTree? = nil
}

extension TupleTree: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var elements = JSONElements(3, minItems: 1, others: .forbidden)
        var _0: Int = 0
        var _1: TupleTree?
        var _2: TupleTree?
        elements: while true {
            switch cursor.element(&elements) {
            case 0: _0 = cursor.int()
            case 1: _1 = TupleTree(from: &cursor)
            case 2: _2 = TupleTree(from: &cursor)
            default: break elements
            }
        }
        guard cursor.close(elements) else { return nil }
        self.init(_0: _0, _1: _1, _2: _2)
    }
}

extension TupleTree: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginArray()
        writer.element()
        writer.int(_0)
        if let value = _1 {
            writer.element()
            value.encode(to: &writer)
        } else {
            return writer.endArray()
        }
        if let value = _2 {
            writer.element()
            value.encode(to: &writer)
        } else {
            return writer.endArray()
        }
        writer.endArray()
    }
}
