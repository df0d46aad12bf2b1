// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

struct UnionsTogether: Hashable, Sendable {
    var short: String?
    var between: Int?
    var named: Int?
    var either: Either?
    var three: Int?
    var never: JSONValue?
    var impossible: JSONValue?
    var orNever: String?
    var empty: [JSONValue]?
    var emptyTuple: [JSONValue]?
    var emptyOfAll: EmptyOfAll?
    var part: Part?

    enum Either: Hashable, Sendable {
        case string(String)
        case integer(Int)
    }

    struct EmptyOfAll: Hashable, Sendable {
        var _0: String?
    }

    struct Part: Hashable, Sendable {
        var size: Int?
    }
}

extension UnionsTogether: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{5}short\u{7}between\u{5}named\u{6}either\u{5}three\u{5}never\u{a}impossible\u{7}orNever\u{5}empty\u{a}emptyTuple\u{a}emptyOfAll\u{4}part")
        var short: String?
        var between: Int?
        var named: Int?
        var either: UnionsTogether.Either?
        var three: Int?
        var never: JSONValue?
        var impossible: JSONValue?
        var orNever: String?
        var empty: [JSONValue]?
        var emptyTuple: [JSONValue]?
        var emptyOfAll: UnionsTogether.EmptyOfAll?
        var part: UnionsTogether.Part?
        members: while true {
            switch cursor.member(&members) {
            case 0: short = cursor.string(maxLength: 3)
            case 1: between = cursor.int(minimum: 3, maximum: 9)
            case 2: named = cursor.int(minimum: 0)
            case 3: either = UnionsTogether.Either(from: &cursor)
            case 4: three = cursor.int(minimum: 1)
            case 5: never = cursor.checked(#"{"not":{}}"#) { $0.value() }
            case 6: impossible = cursor.checked(#"{"not":{}}"#) { $0.value() }
            case 7: orNever = cursor.string()
            case 8: empty = cursor.array { $0.checked(#"{"not":{}}"#) { $0.value() } }
            case 9: emptyTuple = cursor.array { $0.checked(#"{"not":{}}"#) { $0.value() } }
            case 10: emptyOfAll = UnionsTogether.EmptyOfAll(from: &cursor)
            case 11: part = UnionsTogether.Part(from: &cursor)
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(
            short: short,
            between: between,
            named: named,
            either: either,
            three: three,
            never: never,
            impossible: impossible,
            orNever: orNever,
            empty: empty,
            emptyTuple: emptyTuple,
            emptyOfAll: emptyOfAll,
            part: part)
    }
}

extension UnionsTogether: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("short", ifPresent: short)
        writer.member("between", ifPresent: between)
        writer.member("named", ifPresent: named)
        if let either {
            writer.member("either")
            either.encode(to: &writer)
        }
        writer.member("three", ifPresent: three)
        if let never {
            writer.member("never")
            writer.value(never)
        }
        if let impossible {
            writer.member("impossible")
            writer.value(impossible)
        }
        writer.member("orNever", ifPresent: orNever)
        if let empty {
            writer.member("empty")
            empty.encode(to: &writer)
        }
        if let emptyTuple {
            writer.member("emptyTuple")
            emptyTuple.encode(to: &writer)
        }
        if let emptyOfAll {
            writer.member("emptyOfAll")
            emptyOfAll.encode(to: &writer)
        }
        if let part {
            writer.member("part")
            part.encode(to: &writer)
        }
        writer.endObject()
    }
}

extension UnionsTogether.Either: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.kind {
        case .string:
            self = .string(cursor.string(maxLength: 3))
        case .integer, .number:
            self = .integer(cursor.int(maximum: 5))
        default:
            cursor.fail(noVariantAmong: "\u{6}string\u{7}integer")
            return nil
        }
    }
}

extension UnionsTogether.Either: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .string(let value): writer.string(value)
        case .integer(let value): writer.int(value)
        }
    }
}

extension UnionsTogether.EmptyOfAll: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        cursor.check(#"{"allOf":[{"items":false}]}"#)
        var elements = JSONElements(1, minItems: 0, others: .forbidden)
        var _0: String?
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

extension UnionsTogether.EmptyOfAll: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginArray()
        if let value = _0 {
            writer.element()
            writer.string(value)
        } else {
            return writer.endArray()
        }
        writer.endArray()
    }
}

extension UnionsTogether.Part: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}size")
        var size: Int?
        members: while true {
            switch cursor.member(&members) {
            case 0: size = cursor.int()
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(size: size)
    }
}

extension UnionsTogether.Part: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("size", ifPresent: size)
        writer.endObject()
    }
}
