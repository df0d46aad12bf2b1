// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

struct AllValues: Hashable, Sendable {
    var mixed: Presence<Mixed> = .absent
    var ratio: Ratio?
    var ratios: [RatioValue]?
    var level: Level?
    var named: Named?
    var oneOfTypes: OneOfTypes?
    var wrongType: WrongType?
    var twins: Twins?
    var encoded: [UInt8]?
    var tag: Tag = .cat
    var version: Version = ._2
    var share: Share?
    var single: Single = .only
    var maybeSingle: MaybeSingle?
    var color: Color?
    var size: Size?
    var grade: Grade = .unknown(3)
    var stars: Stars?
    var weight: Weight?
    var kinds: Kinds?
    var name: String = "it's \"odd\" \\ \n"
    var count: Int = -3
    var limit: Int32 = 20
    var price: Double = 2
    var factor: Double = 0.0015
    var isOn: Bool = true
    var state: ValueState = .open
    var otherState: ValueState = .closed
    var tags: [String] = ["a", "b"]
    var states: [ValueState] = [.open, .closed]
    var empty: [ValuePoint] = []
    var map: [String: Int] = [:]
    var point: Point = AllValues.Point(x: 1)
    var origin: ValuePoint = ValuePoint()
    var anything: JSONValue = ["a": [1, 2.5, .null, ["b": "c"]], "d": [:]]
    var text: String? = "none"
    var nothing: Presence<String> = .absent
    var either: Either = .string("auto")
    var given: Int = 5
    var fallbackColor: FallbackColor = .unknown("blue")
    var day: CalendarDate = CalendarDate("2024-02-29")!
    var moment: DateTime = DateTime("2026-01-31t23:59:59.25+01:30")!
    var id: UniqueID = UniqueID("F81D4FAE-7dec-41d0-a765-00a0c91e6bf6")!
    var data: [UInt8] = [104, 105]
    var days: [CalendarDate] = [CalendarDate("2026-01-31")!]
    var points: [ValuePoint] = [ValuePoint(x: 1), ValuePoint()]
    var hiding: HidingValues?
    var line: Line = AllValues.Line(from: ValuePoint(x: 1))
    var tooShort: String?
    var noURI: String?
    var unmatched: String?
    var noMultiple: Double?
    var notOne: NotOne?
    var notInteger: Int?
    var tooLarge: Int32?
    var nullDefault: Int?
    var noDay: CalendarDate?
    var noMoment: DateTime?
    var leapSecond: DateTime?
    var noID: UniqueID?
    var noData: [UInt8]?
    var longData: [UInt8]?
    var others: [AllValues]?
    @Boxed var next: AllValues? = nil

    enum Mixed: CaseIterable, Hashable, Sendable {
        case _1
        case two
        case `true`
        case _2_5
        case itSOdd
    }

    enum Ratio: Double, CaseIterable, Hashable, Sendable {
        case _0_5 = 0.5
        case _1 = 1.0
        case minus1_5 = -1.5
        case _1e_30 = 1e+30
    }

    enum RatioValue: Double, CaseIterable, Hashable, Sendable {
        case _1 = 1.0
        case _1_1 = 1.1
        case _100 = 100.0
        case minus1_1 = -1.1
    }

    enum Level: Int, CaseIterable, Hashable, Sendable {
        /// Not much.
        case low = 1
        /// A lot.
        case highLevel = 2
        case below = -3
    }

    enum Named: Int, CaseIterable, Hashable, Sendable {
        case zero = 0
        case one = 1
    }

    enum OneOfTypes: CaseIterable, Hashable, Sendable {
        case a
        case _7
    }

    enum WrongType: String, CaseIterable, Hashable, Sendable {
        case push = "PUSH"
        case pull = "PULL"
    }

    enum Twins: String, CaseIterable, Hashable, Sendable {
        case a
        case a_ = "A"
        case a_2 = "a "
        case empty = ""
        case plus1 = "+1"
        case _1 = "1"
        case self_ = "self"
        case unknown
    }

    enum Tag: String, CaseIterable, Hashable, Sendable {
        case cat
    }

    enum Version: Int, CaseIterable, Hashable, Sendable {
        case _2 = 2
    }

    enum Share: Double, CaseIterable, Hashable, Sendable {
        case _0_25 = 0.25
    }

    enum Single: String, CaseIterable, Hashable, Sendable {
        case only
    }

    enum MaybeSingle: String, CaseIterable, Hashable, Sendable {
        case only
    }

    enum Color: RawRepresentable, Hashable, Sendable {
        case red
        case green
        case unknown_
        /// A value that the document does not list.
        case unknown(String)

        init(rawValue: String) {
            switch rawValue {
            case "red": self = .red
            case "green": self = .green
            case "unknown": self = .unknown_
            default: self = .unknown(rawValue)
            }
        }

        var rawValue: String {
            switch self {
            case .red: "red"
            case .green: "green"
            case .unknown_: "unknown"
            case .unknown(let value): value
            }
        }
    }

    enum Size: RawRepresentable, Hashable, Sendable {
        case s
        case m
        /// A value that the document does not list.
        case unknown(String)

        init(rawValue: String) {
            switch rawValue {
            case "s": self = .s
            case "m": self = .m
            default: self = .unknown(rawValue)
            }
        }

        var rawValue: String {
            switch self {
            case .s: "s"
            case .m: "m"
            case .unknown(let value): value
            }
        }
    }

    enum Grade: RawRepresentable, Hashable, Sendable {
        case _1
        case minus2
        /// A value that the document does not list.
        case unknown(Int)

        init(rawValue: Int) {
            switch rawValue {
            case 1: self = ._1
            case -2: self = .minus2
            default: self = .unknown(rawValue)
            }
        }

        var rawValue: Int {
            switch self {
            case ._1: 1
            case .minus2: -2
            case .unknown(let value): value
            }
        }
    }

    enum Stars: RawRepresentable, Hashable, Sendable {
        case _1
        case _5
        /// A value that the document does not list.
        case unknown(Int)

        init(rawValue: Int) {
            switch rawValue {
            case 1: self = ._1
            case 5: self = ._5
            default: self = .unknown(rawValue)
            }
        }

        var rawValue: Int {
            switch self {
            case ._1: 1
            case ._5: 5
            case .unknown(let value): value
            }
        }
    }

    enum Weight: RawRepresentable, Hashable, Sendable {
        case _0_5
        case _1
        /// A value that the document does not list.
        case unknown(Double)

        init(rawValue: Double) {
            switch rawValue {
            case 0.5: self = ._0_5
            case 1.0: self = ._1
            default: self = .unknown(rawValue)
            }
        }

        var rawValue: Double {
            switch self {
            case ._0_5: 0.5
            case ._1: 1.0
            case .unknown(let value): value
            }
        }
    }

    enum Kinds: CaseIterable, Hashable, Sendable {
        case _1
        case a
    }

    struct Point: Hashable, Sendable {
        var x: Double
        var y: Double?
    }

    enum Either: Hashable, Sendable {
        case string(String)
        case integer(Int)
    }

    enum FallbackColor: RawRepresentable, Hashable, Sendable {
        case red
        /// A value that the document does not list.
        case unknown(String)

        init(rawValue: String) {
            switch rawValue {
            case "red": self = .red
            default: self = .unknown(rawValue)
            }
        }

        var rawValue: String {
            switch self {
            case .red: "red"
            case .unknown(let value): value
            }
        }
    }

    struct Line: Hashable, Sendable {
        var from: ValuePoint?
    }

    enum NotOne: String, CaseIterable, Hashable, Sendable {
        case a
        case b
    }
}

extension AllValues: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{5}mixed\u{5}ratio\u{6}ratios\u{5}level\u{5}named\u{a}oneOfTypes\u{9}wrongType\u{5}twins\u{7}encoded\u{3}tag\u{7}version\u{5}share\u{6}single\u{b}maybeSingle\u{5}color\u{4}size\u{5}grade\u{5}stars\u{6}weight\u{5}kinds\u{4}name\u{5}count\u{5}limit\u{5}price\u{6}factor\u{4}isOn\u{5}state\u{a}otherState\u{4}tags\u{6}states\u{5}empty\u{3}map\u{5}point\u{6}origin\u{8}anything\u{4}text\u{7}nothing\u{6}either\u{5}given\u{d}fallbackColor\u{3}day\u{6}moment\u{2}id\u{4}data\u{4}days\u{6}points\u{6}hiding\u{4}line\u{8}tooShort\u{5}noURI\u{9}unmatched\u{a}noMultiple\u{6}notOne\u{a}notInteger\u{8}tooLarge\u{b}nullDefault\u{5}noDay\u{8}noMoment\u{a}leapSecond\u{4}noID\u{6}noData\u{8}longData\u{6}others\u{4}next")
        var mixed: Presence<AllValues.Mixed> = .absent
        var ratio: AllValues.Ratio?
        var ratios: [AllValues.RatioValue]?
        var level: AllValues.Level?
        var named: AllValues.Named?
        var oneOfTypes: AllValues.OneOfTypes?
        var wrongType: AllValues.WrongType?
        var twins: AllValues.Twins?
        var encoded: [UInt8]?
        var tag: AllValues.Tag?
        var version: AllValues.Version?
        var share: AllValues.Share?
        var single: AllValues.Single?
        var maybeSingle: AllValues.MaybeSingle?
        var color: AllValues.Color?
        var size: AllValues.Size?
        var grade: AllValues.Grade? = .unknown(3)
        var stars: AllValues.Stars?
        var weight: AllValues.Weight?
        var kinds: AllValues.Kinds?
        var name: String = "it's \"odd\" \\ \n"
        var count: Int = -3
        var limit: Int32 = 20
        var price: Double = 2
        var factor: Double = 0.0015
        var isOn: Bool = true
        var state: ValueState? = .open
        var otherState: ValueState? = .closed
        var tags: [String] = ["a", "b"]
        var states: [ValueState] = [.open, .closed]
        var empty: [ValuePoint] = []
        var map: [String: Int] = [:]
        var point: AllValues.Point? = AllValues.Point(x: 1)
        var origin: ValuePoint? = ValuePoint()
        var anything: JSONValue = ["a": [1, 2.5, .null, ["b": "c"]], "d": [:]]
        var text: String? = "none"
        var nothing: Presence<String> = .absent
        var either: AllValues.Either? = .string("auto")
        var given: Int = 0
        var fallbackColor: AllValues.FallbackColor? = .unknown("blue")
        var day: CalendarDate? = CalendarDate("2024-02-29")!
        var moment: DateTime? = DateTime("2026-01-31t23:59:59.25+01:30")!
        var id: UniqueID? = UniqueID("F81D4FAE-7dec-41d0-a765-00a0c91e6bf6")!
        var data: [UInt8] = [104, 105]
        var days: [CalendarDate] = [CalendarDate("2026-01-31")!]
        var points: [ValuePoint] = [ValuePoint(x: 1), ValuePoint()]
        var hiding: HidingValues?
        var line: AllValues.Line? = AllValues.Line(from: ValuePoint(x: 1))
        var tooShort: String?
        var noURI: String?
        var unmatched: String?
        var noMultiple: Double?
        var notOne: AllValues.NotOne?
        var notInteger: Int?
        var tooLarge: Int32?
        var nullDefault: Int?
        var noDay: CalendarDate?
        var noMoment: DateTime?
        var leapSecond: DateTime?
        var noID: UniqueID?
        var noData: [UInt8]?
        var longData: [UInt8]?
        var others: [AllValues]?
        var next: AllValues?
        members: while true {
            switch cursor.member(&members) {
            case 0:
                if cursor.null() {
                    mixed = .null
                } else if let value: AllValues.Mixed = AllValues.Mixed(from: &cursor) {
                    mixed = .value(value)
                }
            case 1: ratio = AllValues.Ratio(from: &cursor)
            case 2: ratios = cursor.array { AllValues.RatioValue(from: &$0) }
            case 3: level = AllValues.Level(from: &cursor)
            case 4: named = AllValues.Named(from: &cursor)
            case 5: oneOfTypes = AllValues.OneOfTypes(from: &cursor)
            case 6: wrongType = AllValues.WrongType(from: &cursor)
            case 7: twins = AllValues.Twins(from: &cursor)
            case 8: encoded = cursor.bytes()
            case 9: tag = AllValues.Tag(from: &cursor)
            case 10: version = AllValues.Version(from: &cursor)
            case 11: share = AllValues.Share(from: &cursor)
            case 12: single = AllValues.Single(from: &cursor)
            case 13: maybeSingle = AllValues.MaybeSingle(from: &cursor)
            case 14: color = AllValues.Color(from: &cursor)
            case 15: size = AllValues.Size(from: &cursor)
            case 16: grade = AllValues.Grade(from: &cursor)
            case 17: stars = AllValues.Stars(from: &cursor)
            case 18: weight = AllValues.Weight(from: &cursor)
            case 19: kinds = AllValues.Kinds(from: &cursor)
            case 20: name = cursor.string(minLength: 2)
            case 21: count = cursor.int(minimum: -5)
            case 22: limit = cursor.int32()
            case 23: price = cursor.double()
            case 24: factor = cursor.double()
            case 25: isOn = cursor.bool()
            case 26: state = ValueState(from: &cursor)
            case 27: otherState = ValueState(from: &cursor)
            case 28: tags = cursor.array { $0.string() }
            case 29: states = cursor.array { ValueState(from: &$0) }
            case 30: empty = cursor.array { ValuePoint(from: &$0) }
            case 31: map = cursor.dictionary { $0.int() }
            case 32: point = AllValues.Point(from: &cursor)
            case 33: origin = ValuePoint(from: &cursor)
            case 34: anything = cursor.value()
            case 35: text = cursor.null() ? nil : cursor.string()
            case 36: nothing = cursor.null() ? .null : .value(cursor.string())
            case 37: either = AllValues.Either(from: &cursor)
            case 38: given = cursor.int()
            case 39: fallbackColor = AllValues.FallbackColor(from: &cursor)
            case 40: day = cursor.date()
            case 41: moment = cursor.dateTime()
            case 42: id = cursor.uuid()
            case 43: data = cursor.bytes()
            case 44: days = cursor.array { $0.date() }
            case 45: points = cursor.array { ValuePoint(from: &$0) }
            case 46: hiding = HidingValues(from: &cursor)
            case 47: line = AllValues.Line(from: &cursor)
            case 48: tooShort = cursor.string(minLength: 2)
            case 49: noURI = cursor.formatted(.uri) { $0.string() }
            case 50: unmatched = cursor.string(pattern: .unmatched)
            case 51: noMultiple = cursor.double(multipleOf: 0.25)
            case 52: notOne = AllValues.NotOne(from: &cursor)
            case 53: notInteger = cursor.int()
            case 54: tooLarge = cursor.int32()
            case 55: nullDefault = cursor.int()
            case 56: noDay = cursor.date()
            case 57: noMoment = cursor.dateTime()
            case 58: leapSecond = cursor.dateTime()
            case 59: noID = cursor.uuid()
            case 60: noData = cursor.bytes()
            case 61: longData = cursor.bytes()
            case 62: others = cursor.array { AllValues(from: &$0) }
            case 63: next = AllValues(from: &cursor)
            default: break members
            }
        }
        guard
            cursor.close(members, required: 0x4000001600),
            let tag,
            let version,
            let single,
            let grade,
            let state,
            let otherState,
            let point,
            let origin,
            let either,
            let fallbackColor,
            let day,
            let moment,
            let id,
            let line
        else { return nil }
        self.init(
            mixed: mixed,
            ratio: ratio,
            ratios: ratios,
            level: level,
            named: named,
            oneOfTypes: oneOfTypes,
            wrongType: wrongType,
            twins: twins,
            encoded: encoded,
            tag: tag,
            version: version,
            share: share,
            single: single,
            maybeSingle: maybeSingle,
            color: color,
            size: size,
            grade: grade,
            stars: stars,
            weight: weight,
            kinds: kinds,
            name: name,
            count: count,
            limit: limit,
            price: price,
            factor: factor,
            isOn: isOn,
            state: state,
            otherState: otherState,
            tags: tags,
            states: states,
            empty: empty,
            map: map,
            point: point,
            origin: origin,
            anything: anything,
            text: text,
            nothing: nothing,
            either: either,
            given: given,
            fallbackColor: fallbackColor,
            day: day,
            moment: moment,
            id: id,
            data: data,
            days: days,
            points: points,
            hiding: hiding,
            line: line,
            tooShort: tooShort,
            noURI: noURI,
            unmatched: unmatched,
            noMultiple: noMultiple,
            notOne: notOne,
            notInteger: notInteger,
            tooLarge: tooLarge,
            nullDefault: nullDefault,
            noDay: noDay,
            noMoment: noMoment,
            leapSecond: leapSecond,
            noID: noID,
            noData: noData,
            longData: longData,
            others: others,
            next: next)
    }
}

extension AllValues: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("mixed", mixed)
        if let ratio {
            writer.member("ratio")
            ratio.encode(to: &writer)
        }
        if let ratios {
            writer.member("ratios")
            ratios.encode(to: &writer)
        }
        if let level {
            writer.member("level")
            level.encode(to: &writer)
        }
        if let named {
            writer.member("named")
            named.encode(to: &writer)
        }
        if let oneOfTypes {
            writer.member("oneOfTypes")
            oneOfTypes.encode(to: &writer)
        }
        if let wrongType {
            writer.member("wrongType")
            wrongType.encode(to: &writer)
        }
        if let twins {
            writer.member("twins")
            twins.encode(to: &writer)
        }
        if let encoded {
            writer.member("encoded")
            writer.bytes(encoded)
        }
        writer.member("tag")
        tag.encode(to: &writer)
        writer.member("version")
        version.encode(to: &writer)
        if let share {
            writer.member("share")
            share.encode(to: &writer)
        }
        writer.member("single")
        single.encode(to: &writer)
        if let maybeSingle {
            writer.member("maybeSingle")
            maybeSingle.encode(to: &writer)
        }
        if let color {
            writer.member("color")
            color.encode(to: &writer)
        }
        if let size {
            writer.member("size")
            size.encode(to: &writer)
        }
        writer.member("grade")
        grade.encode(to: &writer)
        if let stars {
            writer.member("stars")
            stars.encode(to: &writer)
        }
        if let weight {
            writer.member("weight")
            weight.encode(to: &writer)
        }
        if let kinds {
            writer.member("kinds")
            kinds.encode(to: &writer)
        }
        writer.member("name", name)
        writer.member("count", count)
        writer.member("limit")
        writer.int32(limit)
        writer.member("price", price)
        writer.member("factor", factor)
        writer.member("isOn", isOn)
        writer.member("state")
        state.encode(to: &writer)
        writer.member("otherState")
        otherState.encode(to: &writer)
        writer.member("tags")
        tags.encode(to: &writer)
        writer.member("states")
        states.encode(to: &writer)
        writer.member("empty")
        empty.encode(to: &writer)
        writer.member("map")
        map.encode(to: &writer)
        writer.member("point")
        point.encode(to: &writer)
        writer.member("origin")
        origin.encode(to: &writer)
        writer.member("anything")
        writer.value(anything)
        writer.member("text", orNull: text)
        writer.member("nothing", nothing)
        writer.member("either")
        either.encode(to: &writer)
        writer.member("given", given)
        writer.member("fallbackColor")
        fallbackColor.encode(to: &writer)
        writer.member("day")
        writer.date(day)
        writer.member("moment", moment)
        writer.member("id")
        writer.uuid(id)
        writer.member("data")
        writer.bytes(data)
        writer.member("days")
        days.encode(to: &writer)
        writer.member("points")
        points.encode(to: &writer)
        if let hiding {
            writer.member("hiding")
            hiding.encode(to: &writer)
        }
        writer.member("line")
        line.encode(to: &writer)
        writer.member("tooShort", ifPresent: tooShort)
        writer.member("noURI", ifPresent: noURI)
        writer.member("unmatched", ifPresent: unmatched)
        writer.member("noMultiple", ifPresent: noMultiple)
        if let notOne {
            writer.member("notOne")
            notOne.encode(to: &writer)
        }
        writer.member("notInteger", ifPresent: notInteger)
        if let tooLarge {
            writer.member("tooLarge")
            writer.int32(tooLarge)
        }
        writer.member("nullDefault", ifPresent: nullDefault)
        if let noDay {
            writer.member("noDay")
            writer.date(noDay)
        }
        writer.member("noMoment", ifPresent: noMoment)
        writer.member("leapSecond", ifPresent: leapSecond)
        if let noID {
            writer.member("noID")
            writer.uuid(noID)
        }
        if let noData {
            writer.member("noData")
            writer.bytes(noData)
        }
        if let longData {
            writer.member("longData")
            writer.bytes(longData)
        }
        if let others {
            writer.member("others")
            others.encode(to: &writer)
        }
        if let next {
            writer.member("next")
            next.encode(to: &writer)
        }
        writer.endObject()
    }
}

extension AllValues.Mixed: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.value(among: "\u{1}1\u{7f}\u{0}\u{5}\"two\"\u{4}true\u{3}2.5\u{7f}\u{0}\u{e}\"it's \\\"odd\\\"\"") {
        case 0: self = ._1
        case 1: self = .two
        case 2: self = .`true`
        case 3: self = ._2_5
        case 4: self = .itSOdd
        default: return nil
        }
    }
}

extension AllValues.Mixed: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        switch self {
        case ._1: writer.int(1)
        case .two: writer.string("two")
        case .`true`: writer.bool(true)
        case ._2_5: writer.double(2.5)
        case .itSOdd: writer.string("it's \"odd\"")
        }
    }
}

extension AllValues.Ratio: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        guard let value: Self = cursor.enumeration() else { return nil }
        self = value
    }
}

extension AllValues.Ratio: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.double(rawValue)
    }
}

extension AllValues.RatioValue: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        guard let value: Self = cursor.enumeration() else { return nil }
        self = value
    }
}

extension AllValues.RatioValue: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.double(rawValue)
    }
}

extension AllValues.Level: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        guard let value: Self = cursor.enumeration() else { return nil }
        self = value
    }
}

extension AllValues.Level: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.int(rawValue)
    }
}

extension AllValues.Named: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        guard let value: Self = cursor.enumeration() else { return nil }
        self = value
    }
}

extension AllValues.Named: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.int(rawValue)
    }
}

extension AllValues.OneOfTypes: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.value(among: "\u{7f}\u{0}\u{3}\"a\"\u{1}7") {
        case 0: self = .a
        case 1: self = ._7
        default: return nil
        }
    }
}

extension AllValues.OneOfTypes: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .a: writer.string("a")
        case ._7: writer.int(7)
        }
    }
}

extension AllValues.WrongType: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.enumeration("\u{4}PUSH\u{4}PULL") {
        case 0: self = .push
        case 1: self = .pull
        default: return nil
        }
    }
}

extension AllValues.WrongType: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.string(rawValue)
    }
}

extension AllValues.Twins: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.enumeration("\u{1}a\u{1}A\u{2}a \u{0}\u{2}+1\u{1}1\u{4}self\u{7}unknown") {
        case 0: self = .a
        case 1: self = .a_
        case 2: self = .a_2
        case 3: self = .empty
        case 4: self = .plus1
        case 5: self = ._1
        case 6: self = .self_
        case 7: self = .unknown
        default: return nil
        }
    }
}

extension AllValues.Twins: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.string(rawValue)
    }
}

extension AllValues.Tag: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        guard cursor.constant("\"cat\"") else { return nil }
        self = .cat
    }
}

extension AllValues.Tag: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.string(rawValue)
    }
}

extension AllValues.Version: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        guard cursor.constant("2") else { return nil }
        self = ._2
    }
}

extension AllValues.Version: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.int(rawValue)
    }
}

extension AllValues.Share: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        guard cursor.constant("0.25") else { return nil }
        self = ._0_25
    }
}

extension AllValues.Share: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.double(rawValue)
    }
}

extension AllValues.Single: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.enumeration("\u{4}only") {
        case 0: self = .only
        default: return nil
        }
    }
}

extension AllValues.Single: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.string(rawValue)
    }
}

extension AllValues.MaybeSingle: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.enumeration("\u{4}only") {
        case 0: self = .only
        default: return nil
        }
    }
}

extension AllValues.MaybeSingle: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.string(rawValue)
    }
}

extension AllValues.Color: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        self.init(rawValue: cursor.string())
    }
}

extension AllValues.Color: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.string(rawValue)
    }
}

extension AllValues.Size: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        self.init(rawValue: cursor.string())
    }
}

extension AllValues.Size: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.string(rawValue)
    }
}

extension AllValues.Grade: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        self.init(rawValue: cursor.int())
    }
}

extension AllValues.Grade: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.int(rawValue)
    }
}

extension AllValues.Stars: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        self.init(rawValue: cursor.int())
    }
}

extension AllValues.Stars: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.int(rawValue)
    }
}

extension AllValues.Weight: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        self.init(rawValue: cursor.double())
    }
}

extension AllValues.Weight: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.double(rawValue)
    }
}

extension AllValues.Kinds: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.value(among: "\u{1}1\u{7f}\u{0}\u{3}\"a\"") {
        case 0: self = ._1
        case 1: self = .a
        default: return nil
        }
    }
}

extension AllValues.Kinds: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        switch self {
        case ._1: writer.int(1)
        case .a: writer.string("a")
        }
    }
}

extension AllValues.Point: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{1}x\u{1}y")
        var x: Double = 0
        var y: Double?
        members: while true {
            switch cursor.member(&members) {
            case 0: x = cursor.double()
            case 1: y = cursor.double()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(x: x, y: y)
    }
}

extension AllValues.Point: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("x", x)
        writer.member("y", ifPresent: y)
        writer.endObject()
    }
}

extension AllValues.Either: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.kind {
        case .string:
            self = .string(cursor.string())
        case .integer, .number:
            self = .integer(cursor.int())
        default:
            cursor.fail(noVariantAmong: "\u{6}string\u{7}integer", of: .type)
            return nil
        }
    }
}

extension AllValues.Either: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .string(let value): writer.string(value)
        case .integer(let value): writer.int(value)
        }
    }
}

extension AllValues.FallbackColor: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        self.init(rawValue: cursor.string())
    }
}

extension AllValues.FallbackColor: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.string(rawValue)
    }
}

extension AllValues.Line: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}from")
        var from: ValuePoint?
        members: while true {
            switch cursor.member(&members) {
            case 0: from = ValuePoint(from: &cursor)
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(from: from)
    }
}

extension AllValues.Line: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        if let from {
            writer.member("from")
            from.encode(to: &writer)
        }
        writer.endObject()
    }
}

extension AllValues.NotOne: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.enumeration("\u{1}a\u{1}b") {
        case 0: self = .a
        case 1: self = .b
        default: return nil
        }
    }
}

extension AllValues.NotOne: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.string(rawValue)
    }
}

struct HidingValues: Hashable, Sendable {
    var CalendarDate: CalendarDate?
}

extension HidingValues: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{c}CalendarDate")
        var CalendarDate_: CalendarDate?
        members: while true {
            switch cursor.member(&members) {
            case 0: CalendarDate_ = cursor.date()
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(CalendarDate: CalendarDate_)
    }
}

extension HidingValues: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        if let CalendarDate {
            writer.member("CalendarDate")
            writer.date(CalendarDate)
        }
        writer.endObject()
    }
}

struct ValuePoint: Hashable, Sendable {
    var x: Double?
    var y: Double = 1
}

extension ValuePoint: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{1}x\u{1}y")
        var x: Double?
        var y: Double = 1
        members: while true {
            switch cursor.member(&members) {
            case 0: x = cursor.double()
            case 1: y = cursor.double()
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(x: x, y: y)
    }
}

extension ValuePoint: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("x", ifPresent: x)
        writer.member("y", y)
        writer.endObject()
    }
}

enum ValueState: String, CaseIterable, Hashable, Sendable {
    case open
    case closed
}

extension ValueState: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.enumeration("\u{4}open\u{6}closed") {
        case 0: self = .open
        case 1: self = .closed
        default: return nil
        }
    }
}

extension ValueState: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.string(rawValue)
    }
}

extension Pattern {
    static let unmatched = Pattern("^a")
}
