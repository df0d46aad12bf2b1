// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

struct Aged: Hashable, Sendable {
    var age: Int?
}

extension Aged: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{3}age")
        var age: Int?
        members: while true {
            switch cursor.member(&members) {
            case 0: age = cursor.int()
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(age: age)
    }
}

extension Aged: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("age", ifPresent: age)
        writer.endObject()
    }
}

struct AllUnions: Hashable, Sendable {
    var scalar: Scalar?
    var size: Size?
    var moment: Moment?
    var shape: Shape?
    var shapes: [Shape]?
    var expression: Expression?
    var value: Value?
    var inline: Inline?
    var lists: Lists?
    var maybe: Presence<Maybe> = .absent
    @Boxed var oneOrMany: OneOrMany? = nil
    @Boxed var nested: Presence<Nested> = .absent
    var open: String?
    var same: [String]?
    var anything: JSONValue?
    var everything: JSONValue?
    var wrapped: Circle?
    var demanding: Demanding?
    var either: Either?
    var length: Length?
    var far: Far?
    var apart: Apart?
    var word: Word?
    var held: Held?
    var counted: Counted?
    @Boxed var person: Person? = nil
    var kinds: Kinds?
    @Boxed var shared: Shared? = nil

    enum Scalar: Hashable, Sendable {
        case string(String)
        case integer(Int)
        case number(Double)
        case boolean(Bool)
    }

    enum Size: Hashable, Sendable {
        case number(Double)
        case integer(Int)
    }

    enum Moment: Hashable, Sendable {
        case string(String)
        case dateTime(DateTime)
        case date(CalendarDate)
        case uuid(UniqueID)
    }

    enum Inline: Hashable, Sendable {
        case titledObject(TitledObject)
        case b(B)
        case stringOption(StringOption)
        case items([Item])
        case boolean(Bool)

        struct TitledObject: Hashable, Sendable {
            var a: String
        }

        struct B: Hashable, Sendable {
            var b: Int
        }

        enum StringOption: String, CaseIterable, Hashable, Sendable {
            case none_ = "none"
            case some_ = "some"
        }

        struct Item: Hashable, Sendable {
            var c: Bool?
        }
    }

    enum Lists: Hashable, Sendable {
        case array([Int])
        case circles([Circle])
        case names([String])
    }

    enum Maybe: Hashable, Sendable {
        case circle(Circle)
        case square(Square)
    }

    enum OneOrMany: Hashable, Sendable {
        case square(Square)
        case squares([Square])
    }

    enum Nested: Hashable, Sendable {
        case string(String)
        case integer(Int)
        case boolean(Bool)
    }

    struct Demanding: Hashable, Sendable {
        var x: String?
        var y: String?
    }

    enum Either: Hashable, Sendable {
        case integer(Int)
        case number(Double)
    }

    enum Length: Hashable, Sendable {
        case string(String)
        case string2(String)
    }

    enum Far: Hashable, Sendable {
        case string(String)
        case string2(String)
    }

    enum Apart: Hashable, Sendable {
        case integer(Int)
        case integer2(Int)
    }

    enum Word: Hashable, Sendable {
        case stringOption(StringOption)
        case stringOption2(StringOption2)

        enum StringOption: String, CaseIterable, Hashable, Sendable {
            case a
            case b
        }

        enum StringOption2: String, CaseIterable, Hashable, Sendable {
            case b
            case c
        }
    }

    enum Held: Hashable, Sendable {
        case array([Int])
        case array2([Int])
    }

    enum Counted: Hashable, Sendable {
        case array([String])
        case array2([Int])
    }

    enum Person: Hashable, Sendable {
        case named(Named)
        case aged(Aged)
    }

    enum Kinds: Hashable, Sendable {
        case string(String)
        case integer(Int)
    }

    enum Shared: Hashable, Sendable {
        case circle(CircleValue)
        case text(Text)

        struct CircleValue: Hashable, Sendable {
            var id: String
            var radius: Double
            var name: String?
        }

        struct Text: Hashable, Sendable {
            var id: String
            var text: String
        }
    }
}

extension AllUnions: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{6}scalar\u{4}size\u{6}moment\u{5}shape\u{6}shapes\u{a}expression\u{5}value\u{6}inline\u{5}lists\u{5}maybe\u{9}oneOrMany\u{6}nested\u{4}open\u{4}same\u{8}anything\u{a}everything\u{7}wrapped\u{9}demanding\u{6}either\u{6}length\u{3}far\u{5}apart\u{4}word\u{4}held\u{7}counted\u{6}person\u{5}kinds\u{6}shared")
        var scalar: AllUnions.Scalar?
        var size: AllUnions.Size?
        var moment: AllUnions.Moment?
        var shape: Shape?
        var shapes: [Shape]?
        var expression: Expression?
        var value: Value?
        var inline: AllUnions.Inline?
        var lists: AllUnions.Lists?
        var maybe: Presence<AllUnions.Maybe> = .absent
        var oneOrMany: AllUnions.OneOrMany?
        var nested: Presence<AllUnions.Nested> = .absent
        var open: String?
        var same: [String]?
        var anything: JSONValue?
        var everything: JSONValue?
        var wrapped: Circle?
        var demanding: AllUnions.Demanding?
        var either: AllUnions.Either?
        var length: AllUnions.Length?
        var far: AllUnions.Far?
        var apart: AllUnions.Apart?
        var word: AllUnions.Word?
        var held: AllUnions.Held?
        var counted: AllUnions.Counted?
        var person: AllUnions.Person?
        var kinds: AllUnions.Kinds?
        var shared: AllUnions.Shared?
        members: while true {
            switch cursor.member(&members) {
            case 0: scalar = AllUnions.Scalar(from: &cursor)
            case 1: size = AllUnions.Size(from: &cursor)
            case 2: moment = AllUnions.Moment(from: &cursor)
            case 3: shape = Shape(from: &cursor)
            case 4: shapes = cursor.array { Shape(from: &$0) }
            case 5: expression = Expression(from: &cursor)
            case 6: value = Value(from: &cursor)
            case 7: inline = AllUnions.Inline(from: &cursor)
            case 8: lists = AllUnions.Lists(from: &cursor)
            case 9:
                if cursor.null() {
                    maybe = .null
                } else if let value_: AllUnions.Maybe = AllUnions.Maybe(from: &cursor) {
                    maybe = .value(value_)
                }
            case 10: oneOrMany = AllUnions.OneOrMany(from: &cursor)
            case 11:
                if cursor.null() {
                    nested = .null
                } else if let value_: AllUnions.Nested = AllUnions.Nested(from: &cursor) {
                    nested = .value(value_)
                }
            case 12: open = cursor.string()
            case 13: same = cursor.array { $0.string() }
            case 14: anything = cursor.value()
            case 15: everything = cursor.value()
            case 16: wrapped = Circle(from: &cursor)
            case 17: demanding = AllUnions.Demanding(from: &cursor)
            case 18: either = AllUnions.Either(from: &cursor)
            case 19: length = AllUnions.Length(from: &cursor)
            case 20: far = AllUnions.Far(from: &cursor)
            case 21: apart = AllUnions.Apart(from: &cursor)
            case 22: word = AllUnions.Word(from: &cursor)
            case 23: held = AllUnions.Held(from: &cursor)
            case 24: counted = AllUnions.Counted(from: &cursor)
            case 25: person = AllUnions.Person(from: &cursor)
            case 26: kinds = AllUnions.Kinds(from: &cursor)
            case 27: shared = AllUnions.Shared(from: &cursor)
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(
            scalar: scalar,
            size: size,
            moment: moment,
            shape: shape,
            shapes: shapes,
            expression: expression,
            value: value,
            inline: inline,
            lists: lists,
            maybe: maybe,
            oneOrMany: oneOrMany,
            nested: nested,
            open: open,
            same: same,
            anything: anything,
            everything: everything,
            wrapped: wrapped,
            demanding: demanding,
            either: either,
            length: length,
            far: far,
            apart: apart,
            word: word,
            held: held,
            counted: counted,
            person: person,
            kinds: kinds,
            shared: shared)
    }
}

extension AllUnions: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        if let scalar {
            writer.member("scalar")
            scalar.encode(to: &writer)
        }
        if let size {
            writer.member("size")
            size.encode(to: &writer)
        }
        if let moment {
            writer.member("moment")
            moment.encode(to: &writer)
        }
        if let shape {
            writer.member("shape")
            shape.encode(to: &writer)
        }
        if let shapes {
            writer.member("shapes")
            shapes.encode(to: &writer)
        }
        if let expression {
            writer.member("expression")
            expression.encode(to: &writer)
        }
        if let value {
            writer.member("value")
            value.encode(to: &writer)
        }
        if let inline {
            writer.member("inline")
            inline.encode(to: &writer)
        }
        if let lists {
            writer.member("lists")
            lists.encode(to: &writer)
        }
        writer.member("maybe", maybe)
        if let oneOrMany {
            writer.member("oneOrMany")
            oneOrMany.encode(to: &writer)
        }
        writer.member("nested", nested)
        writer.member("open", ifPresent: open)
        if let same {
            writer.member("same")
            same.encode(to: &writer)
        }
        if let anything {
            writer.member("anything")
            writer.value(anything)
        }
        if let everything {
            writer.member("everything")
            writer.value(everything)
        }
        if let wrapped {
            writer.member("wrapped")
            wrapped.encode(to: &writer)
        }
        if let demanding {
            writer.member("demanding")
            demanding.encode(to: &writer)
        }
        if let either {
            writer.member("either")
            either.encode(to: &writer)
        }
        if let length {
            writer.member("length")
            length.encode(to: &writer)
        }
        if let far {
            writer.member("far")
            far.encode(to: &writer)
        }
        if let apart {
            writer.member("apart")
            apart.encode(to: &writer)
        }
        if let word {
            writer.member("word")
            word.encode(to: &writer)
        }
        if let held {
            writer.member("held")
            held.encode(to: &writer)
        }
        if let counted {
            writer.member("counted")
            counted.encode(to: &writer)
        }
        if let person {
            writer.member("person")
            person.encode(to: &writer)
        }
        if let kinds {
            writer.member("kinds")
            kinds.encode(to: &writer)
        }
        if let shared {
            writer.member("shared")
            shared.encode(to: &writer)
        }
        writer.endObject()
    }
}

extension AllUnions.Scalar: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.kind {
        case .string:
            self = .string(cursor.string())
        case .integer:
            var attempts = cursor.attempts("\u{7}integer\u{6}number", count: 2, of: .type)
            while true {
                switch cursor.nextVariant(&attempts) {
                case 0:
                    let value = cursor.int()
                    if cursor.fits(attempts) {
                        self = .integer(value)
                        return
                    }
                case 1:
                    let value = cursor.double()
                    if cursor.fits(attempts) {
                        self = .number(value)
                        return
                    }
                default: return nil
                }
            }
        case .number:
            self = .number(cursor.double())
        case .boolean:
            self = .boolean(cursor.bool())
        default:
            cursor.fail(noVariantAmong: "\u{6}string\u{7}integer\u{6}number\u{7}boolean", of: .type)
            return nil
        }
    }
}

extension AllUnions.Scalar: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .string(let value): writer.string(value)
        case .integer(let value): writer.int(value)
        case .number(let value): writer.double(value)
        case .boolean(let value): writer.bool(value)
        }
    }
}

extension AllUnions.Size: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.kind {
        case .integer:
            var attempts = cursor.attempts("\u{7}integer\u{6}number", count: 2, of: .anyOf)
            while true {
                switch cursor.nextVariant(&attempts) {
                case 0:
                    let value = cursor.int()
                    if cursor.fits(attempts) {
                        self = .integer(value)
                        return
                    }
                case 1:
                    let value = cursor.double()
                    if cursor.fits(attempts) {
                        self = .number(value)
                        return
                    }
                default: return nil
                }
            }
        case .number:
            self = .number(cursor.double())
        default:
            cursor.fail(noVariantAmong: "\u{6}number\u{7}integer", of: .anyOf)
            return nil
        }
    }
}

extension AllUnions.Size: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .number(let value): writer.double(value)
        case .integer(let value): writer.int(value)
        }
    }
}

extension AllUnions.Moment: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var attempts = cursor.attempts("\u{8}dateTime\u{4}date\u{4}uuid\u{6}string", count: 4, of: .anyOf)
        while true {
            switch cursor.nextVariant(&attempts) {
            case 0:
                let value = cursor.dateTime()
                if cursor.fits(attempts) {
                    self = .dateTime(value)
                    return
                }
            case 1:
                let value = cursor.date()
                if cursor.fits(attempts) {
                    self = .date(value)
                    return
                }
            case 2:
                let value = cursor.uuid()
                if cursor.fits(attempts) {
                    self = .uuid(value)
                    return
                }
            case 3:
                let value = cursor.string()
                if cursor.fits(attempts) {
                    self = .string(value)
                    return
                }
            default: return nil
            }
        }
    }
}

extension AllUnions.Moment: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .string(let value): writer.string(value)
        case .dateTime(let value): writer.dateTime(value)
        case .date(let value): writer.date(value)
        case .uuid(let value): writer.uuid(value)
        }
    }
}

extension AllUnions.Inline: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.kind {
        case .string:
            guard let value = AllUnions.Inline.StringOption(from: &cursor) else { return nil }
            self = .stringOption(value)
        case .boolean:
            self = .boolean(cursor.bool())
        case .array:
            self = .items(cursor.array { AllUnions.Inline.Item(from: &$0) })
        case .object:
            var attempts = cursor.attempts("\u{c}titledObject\u{1}b", members: "\u{1}a\u{1}b", required: 0x1, 0x2)
            var result: Self?
            while true {
                switch cursor.nextVariant(&attempts) {
                case 0:
                    if let value = AllUnions.Inline.TitledObject(from: &cursor), cursor.fitsAlone(&attempts) { result = .titledObject(value) }
                case 1:
                    if let value = AllUnions.Inline.B(from: &cursor), cursor.fitsAlone(&attempts) { result = .b(value) }
                default:
                    guard let result else { return nil }
                    self = result
                    return
                }
            }
        default:
            cursor.fail(noVariantAmong: "\u{c}titledObject\u{1}b\u{c}stringOption\u{5}items\u{7}boolean")
            return nil
        }
    }
}

extension AllUnions.Inline: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .titledObject(let value): value.encode(to: &writer)
        case .b(let value): value.encode(to: &writer)
        case .stringOption(let value): value.encode(to: &writer)
        case .items(let value): value.encode(to: &writer)
        case .boolean(let value): writer.bool(value)
        }
    }
}

extension AllUnions.Inline.TitledObject: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{1}a")
        var a: String = ""
        members: while true {
            switch cursor.member(&members) {
            case 0: a = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(a: a)
    }
}

extension AllUnions.Inline.TitledObject: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("a", a)
        writer.endObject()
    }
}

extension AllUnions.Inline.B: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{1}b")
        var b: Int = 0
        members: while true {
            switch cursor.member(&members) {
            case 0: b = cursor.int()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(b: b)
    }
}

extension AllUnions.Inline.B: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("b", b)
        writer.endObject()
    }
}

extension AllUnions.Inline.StringOption: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.enumeration("\u{4}none\u{4}some") {
        case 0: self = .none_
        case 1: self = .some_
        default: return nil
        }
    }
}

extension AllUnions.Inline.StringOption: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.string(rawValue)
    }
}

extension AllUnions.Inline.Item: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{1}c")
        var c: Bool?
        members: while true {
            switch cursor.member(&members) {
            case 0: c = cursor.bool()
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(c: c)
    }
}

extension AllUnions.Inline.Item: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("c", ifPresent: c)
        writer.endObject()
    }
}

extension AllUnions.Lists: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var attempts = cursor.attempts("\u{5}array\u{7}circles\u{5}names", count: 3, of: .anyOf)
        while true {
            switch cursor.nextVariant(&attempts) {
            case 0:
                let value = cursor.array { $0.int() }
                if cursor.fits(attempts) {
                    self = .array(value)
                    return
                }
            case 1:
                let value = cursor.array { Circle(from: &$0) }
                if cursor.fits(attempts) {
                    self = .circles(value)
                    return
                }
            case 2:
                let value = cursor.array { $0.string() }
                if cursor.fits(attempts) {
                    self = .names(value)
                    return
                }
            default: return nil
            }
        }
    }
}

extension AllUnions.Lists: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .array(let value): value.encode(to: &writer)
        case .circles(let value): value.encode(to: &writer)
        case .names(let value): value.encode(to: &writer)
        }
    }
}

extension AllUnions.Maybe: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var attempts = cursor.attempts("\u{6}square\u{6}circle", members: "\u{4}side\u{4}unit\u{6}radius", required: 0x3, 0x4)
        var result: Self?
        while true {
            switch cursor.nextVariant(&attempts) {
            case 0:
                if let value = Square(from: &cursor), cursor.fitsAlone(&attempts) { result = .square(value) }
            case 1:
                if let value = Circle(from: &cursor), cursor.fitsAlone(&attempts) { result = .circle(value) }
            default:
                guard let result else { return nil }
                self = result
                return
            }
        }
    }
}

extension AllUnions.Maybe: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .circle(let value): value.encode(to: &writer)
        case .square(let value): value.encode(to: &writer)
        }
    }
}

extension AllUnions.OneOrMany: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.kind {
        case .array:
            self = .squares(cursor.array { Square(from: &$0) })
        case .object:
            guard let value = Square(from: &cursor) else { return nil }
            self = .square(value)
        default:
            cursor.fail(noVariantAmong: "\u{6}square\u{7}squares")
            return nil
        }
    }
}

extension AllUnions.OneOrMany: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .square(let value): value.encode(to: &writer)
        case .squares(let value): value.encode(to: &writer)
        }
    }
}

extension AllUnions.Nested: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.kind {
        case .string:
            self = .string(cursor.string())
        case .integer, .number:
            self = .integer(cursor.int())
        case .boolean:
            self = .boolean(cursor.bool())
        default:
            cursor.fail(noVariantAmong: "\u{6}string\u{7}integer\u{7}boolean")
            return nil
        }
    }
}

extension AllUnions.Nested: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .string(let value): writer.string(value)
        case .integer(let value): writer.int(value)
        case .boolean(let value): writer.bool(value)
        }
    }
}

extension AllUnions.Demanding: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        cursor.check(#"{"anyOf":[{"required":["x"]},{"required":["y"]}]}"#)
        var members = JSONMembers("\u{1}x\u{1}y")
        var x: String?
        var y: String?
        members: while true {
            switch cursor.member(&members) {
            case 0: x = cursor.string()
            case 1: y = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(x: x, y: y)
    }
}

extension AllUnions.Demanding: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("x", ifPresent: x)
        writer.member("y", ifPresent: y)
        writer.endObject()
    }
}

extension AllUnions.Either: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var attempts = cursor.attempts("\u{7}integer\u{6}number", count: 2)
        var result: Self?
        while true {
            switch cursor.nextVariant(&attempts) {
            case 0:
                let value = cursor.int()
                if cursor.fitsAlone(&attempts) { result = .integer(value) }
            case 1:
                let value = cursor.double(maximum: 10)
                if cursor.fitsAlone(&attempts) { result = .number(value) }
            default:
                guard let result else { return nil }
                self = result
                return
            }
        }
    }
}

extension AllUnions.Either: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .integer(let value): writer.int(value)
        case .number(let value): writer.double(value)
        }
    }
}

extension AllUnions.Length: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var attempts = cursor.attempts("\u{6}string\u{7}string2", count: 2)
        var result: Self?
        while true {
            switch cursor.nextVariant(&attempts) {
            case 0:
                let value = cursor.string(maxLength: 4)
                if cursor.fitsAlone(&attempts) { result = .string(value) }
            case 1:
                let value = cursor.string(minLength: 3)
                if cursor.fitsAlone(&attempts) { result = .string2(value) }
            default:
                guard let result else { return nil }
                self = result
                return
            }
        }
    }
}

extension AllUnions.Length: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .string(let value): writer.string(value)
        case .string2(let value): writer.string(value)
        }
    }
}

extension AllUnions.Far: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var attempts = cursor.attempts("\u{6}string\u{7}string2", count: 2, of: .anyOf)
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

extension AllUnions.Far: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .string(let value): writer.string(value)
        case .string2(let value): writer.string(value)
        }
    }
}

extension AllUnions.Apart: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var attempts = cursor.attempts("\u{7}integer\u{8}integer2", count: 2)
        while true {
            switch cursor.nextVariant(&attempts) {
            case 0:
                let value = cursor.int(maximum: 3)
                if cursor.fits(attempts) {
                    self = .integer(value)
                    return
                }
            case 1:
                let value = cursor.int(minimum: 7)
                if cursor.fits(attempts) {
                    self = .integer2(value)
                    return
                }
            default: return nil
            }
        }
    }
}

extension AllUnions.Apart: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .integer(let value): writer.int(value)
        case .integer2(let value): writer.int(value)
        }
    }
}

extension AllUnions.Word: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var attempts = cursor.attempts("\u{c}stringOption\u{d}stringOption2", count: 2)
        var result: Self?
        while true {
            switch cursor.nextVariant(&attempts) {
            case 0:
                if let value = AllUnions.Word.StringOption(from: &cursor), cursor.fitsAlone(&attempts) { result = .stringOption(value) }
            case 1:
                if let value = AllUnions.Word.StringOption2(from: &cursor), cursor.fitsAlone(&attempts) { result = .stringOption2(value) }
            default:
                guard let result else { return nil }
                self = result
                return
            }
        }
    }
}

extension AllUnions.Word: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .stringOption(let value): value.encode(to: &writer)
        case .stringOption2(let value): value.encode(to: &writer)
        }
    }
}

extension AllUnions.Word.StringOption: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.enumeration("\u{1}a\u{1}b") {
        case 0: self = .a
        case 1: self = .b
        default: return nil
        }
    }
}

extension AllUnions.Word.StringOption: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.string(rawValue)
    }
}

extension AllUnions.Word.StringOption2: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.enumeration("\u{1}b\u{1}c") {
        case 0: self = .b
        case 1: self = .c
        default: return nil
        }
    }
}

extension AllUnions.Word.StringOption2: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.string(rawValue)
    }
}

extension AllUnions.Held: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var attempts = cursor.attempts("\u{5}array\u{6}array2", count: 2)
        var result: Self?
        while true {
            switch cursor.nextVariant(&attempts) {
            case 0:
                let value = cursor.array(maxItems: 2) { $0.int() }
                if cursor.fitsAlone(&attempts) { result = .array(value) }
            case 1:
                let value = cursor.array(minItems: 2) { $0.int() }
                if cursor.fitsAlone(&attempts) { result = .array2(value) }
            default:
                guard let result else { return nil }
                self = result
                return
            }
        }
    }
}

extension AllUnions.Held: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .array(let value): value.encode(to: &writer)
        case .array2(let value): value.encode(to: &writer)
        }
    }
}

extension AllUnions.Counted: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var attempts = cursor.attempts("\u{5}array\u{6}array2", count: 2, of: .anyOf)
        while true {
            switch cursor.nextVariant(&attempts) {
            case 0:
                let value = cursor.array(maxItems: 1) { $0.string() }
                if cursor.fits(attempts) {
                    self = .array(value)
                    return
                }
            case 1:
                let value = cursor.array(minItems: 1) { $0.int() }
                if cursor.fits(attempts) {
                    self = .array2(value)
                    return
                }
            default: return nil
            }
        }
    }
}

extension AllUnions.Counted: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .array(let value): value.encode(to: &writer)
        case .array2(let value): value.encode(to: &writer)
        }
    }
}

extension AllUnions.Person: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var attempts = cursor.attempts("\u{5}named\u{4}aged", members: "", required: 0x0, 0x0)
        var result: Self?
        while true {
            switch cursor.nextVariant(&attempts) {
            case 0:
                if let value = Named(from: &cursor), cursor.fitsAlone(&attempts) { result = .named(value) }
            case 1:
                if let value = Aged(from: &cursor), cursor.fitsAlone(&attempts) { result = .aged(value) }
            default:
                guard let result else { return nil }
                self = result
                return
            }
        }
    }
}

extension AllUnions.Person: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .named(let value): value.encode(to: &writer)
        case .aged(let value): value.encode(to: &writer)
        }
    }
}

extension AllUnions.Kinds: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.kind {
        case .string:
            self = .string(cursor.string(minLength: 2))
        case .integer, .number:
            self = .integer(cursor.int(minimum: 5))
        default:
            cursor.fail(noVariantAmong: "\u{6}string\u{7}integer", of: .type)
            return nil
        }
    }
}

extension AllUnions.Kinds: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .string(let value): writer.string(value)
        case .integer(let value): writer.int(value)
        }
    }
}

extension AllUnions.Shared: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var attempts = cursor.attempts("\u{6}circle\u{4}text", members: "\u{2}id\u{6}radius\u{4}text", required: 0x3, 0x5)
        var result: Self?
        while true {
            switch cursor.nextVariant(&attempts) {
            case 0:
                if let value = AllUnions.Shared.CircleValue(from: &cursor), cursor.fitsAlone(&attempts) { result = .circle(value) }
            case 1:
                if let value = AllUnions.Shared.Text(from: &cursor), cursor.fitsAlone(&attempts) { result = .text(value) }
            default:
                guard let result else { return nil }
                self = result
                return
            }
        }
    }
}

extension AllUnions.Shared: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .circle(let value): value.encode(to: &writer)
        case .text(let value): value.encode(to: &writer)
        }
    }
}

extension AllUnions.Shared.CircleValue: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{2}id\u{6}radius\u{4}name")
        var id: String = ""
        var radius: Double = 0
        var name: String?
        members: while true {
            switch cursor.member(&members) {
            case 0: id = cursor.string()
            case 1: radius = cursor.double()
            case 2: name = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x3) else { return nil }
        self.init(id: id, radius: radius, name: name)
    }
}

extension AllUnions.Shared.CircleValue: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("id", id)
        writer.member("radius", radius)
        writer.member("name", ifPresent: name)
        writer.endObject()
    }
}

extension AllUnions.Shared.Text: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{2}id\u{4}text")
        var id: String = ""
        var text: String = ""
        members: while true {
            switch cursor.member(&members) {
            case 0: id = cursor.string()
            case 1: text = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x3) else { return nil }
        self.init(id: id, text: text)
    }
}

extension AllUnions.Shared.Text: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("id", id)
        writer.member("text", text)
        writer.endObject()
    }
}

struct Circle: Hashable, Sendable {
    var radius: Double
    var name: String?
}

extension Circle: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{6}radius\u{4}name")
        var radius: Double = 0
        var name: String?
        members: while true {
            switch cursor.member(&members) {
            case 0: radius = cursor.double()
            case 1: name = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(radius: radius, name: name)
    }
}

extension Circle: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("radius", radius)
        writer.member("name", ifPresent: name)
        writer.endObject()
    }
}

struct Cube: Hashable, Sendable {
    var side: Double
    var depth: Int
}

extension Cube: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}side\u{5}depth")
        var side: Double = 0
        var depth: Int = 0
        members: while true {
            switch cursor.member(&members) {
            case 0: side = cursor.double()
            case 1: depth = cursor.int()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x3) else { return nil }
        self.init(side: side, depth: depth)
    }
}

extension Cube: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("side", side)
        writer.member("depth", depth)
        writer.endObject()
    }
}

indirect enum Expression: Hashable, Sendable {
    case number(Double)
    case sum(Sum)
    case product(Product)
}

extension Expression: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.kind {
        case .integer, .number:
            self = .number(cursor.double())
        case .object:
            var attempts = cursor.attempts("\u{3}sum\u{7}product", members: "\u{4}left\u{5}right", required: 0x3, 0x3)
            while true {
                switch cursor.nextVariant(&attempts) {
                case 0:
                    if let value = Sum(from: &cursor), cursor.fits(attempts) {
                        self = .sum(value)
                        return
                    }
                case 1:
                    if let value = Product(from: &cursor), cursor.fits(attempts) {
                        self = .product(value)
                        return
                    }
                default: return nil
                }
            }
        default:
            cursor.fail(noVariantAmong: "\u{6}number\u{3}sum\u{7}product")
            return nil
        }
    }
}

extension Expression: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .number(let value): writer.double(value)
        case .sum(let value): value.encode(to: &writer)
        case .product(let value): value.encode(to: &writer)
        }
    }
}

struct Named: Hashable, Sendable {
    var name: String?
}

extension Named: JSONDecodable {
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

extension Named: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("name", ifPresent: name)
        writer.endObject()
    }
}

struct Product: Hashable, Sendable {
    var left: Expression
    var right: String
}

extension Product: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}left\u{5}right")
        var left: Expression?
        var right: String = ""
        members: while true {
            switch cursor.member(&members) {
            case 0: left = Expression(from: &cursor)
            case 1: right = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x3), let left else { return nil }
        self.init(left: left, right: right)
    }
}

extension Product: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("left")
        left.encode(to: &writer)
        writer.member("right", right)
        writer.endObject()
    }
}

/// Told apart by what they require.
enum Shape: Hashable, Sendable {
    case circle(Circle)
    case square(Square)
    case cube(Cube)
}

extension Shape: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var attempts = cursor.attempts("\u{6}square\u{4}cube\u{6}circle", members: "\u{4}side\u{4}unit\u{5}depth\u{6}radius", required: 0x3, 0x5, 0x8)
        var result: Self?
        while true {
            switch cursor.nextVariant(&attempts) {
            case 0:
                if let value = Square(from: &cursor), cursor.fitsAlone(&attempts) { result = .square(value) }
            case 1:
                if let value = Cube(from: &cursor), cursor.fitsAlone(&attempts) { result = .cube(value) }
            case 2:
                if let value = Circle(from: &cursor), cursor.fitsAlone(&attempts) { result = .circle(value) }
            default:
                guard let result else { return nil }
                self = result
                return
            }
        }
    }
}

extension Shape: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .circle(let value): value.encode(to: &writer)
        case .square(let value): value.encode(to: &writer)
        case .cube(let value): value.encode(to: &writer)
        }
    }
}

struct Square: Hashable, Sendable {
    var side: Double
    var unit: String
}

extension Square: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}side\u{4}unit")
        var side: Double = 0
        var unit: String = ""
        members: while true {
            switch cursor.member(&members) {
            case 0: side = cursor.double()
            case 1: unit = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x3) else { return nil }
        self.init(side: side, unit: unit)
    }
}

extension Square: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("side", side)
        writer.member("unit", unit)
        writer.endObject()
    }
}

struct Sum: Hashable, Sendable {
    var left: Expression
    var right: Expression
}

extension Sum: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}left\u{5}right")
        var left: Expression?
        var right: Expression?
        members: while true {
            switch cursor.member(&members) {
            case 0: left = Expression(from: &cursor)
            case 1: right = Expression(from: &cursor)
            default: break members
            }
        }
        guard cursor.close(members, required: 0x3), let left, let right else { return nil }
        self.init(left: left, right: right)
    }
}

extension Sum: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("left")
        left.encode(to: &writer)
        writer.member("right")
        right.encode(to: &writer)
        writer.endObject()
    }
}

enum Value: Hashable, Sendable {
    case string(String)
    case values([Value])
    case object([String: Value])
}

extension Value: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.kind {
        case .string:
            self = .string(cursor.string())
        case .array:
            self = .values(cursor.array { Value(from: &$0) })
        case .object:
            self = .object(cursor.dictionary { Value(from: &$0) })
        default:
            cursor.fail(noVariantAmong: "\u{6}string\u{6}values\u{6}object")
            return nil
        }
    }
}

extension Value: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .string(let value): writer.string(value)
        case .values(let value): value.encode(to: &writer)
        case .object(let value): value.encode(to: &writer)
        }
    }
}
