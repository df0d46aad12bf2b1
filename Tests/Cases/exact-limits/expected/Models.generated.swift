// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

struct ExactLimits: Hashable, Sendable {
    var fractional: Int?
    var fractionalExclusive: Int?
    var wholeDecimals: Int?
    var beyond: Int?
    var unmeetable: Int?
    var crossed: Int?
    var beyondInt32: Int32?
    var halves: Int?
    var oneAndAHalves: Int?
    var int8: Int?
    var int16: Int?
    var uint8: Int?
    var uint16: Int?
    var uint32: Int?
    var uint64: Int?
    var shortMoment: DateTime?
    var shortDay: CalendarDate?
    var zeroText: String?
    var oneId: UniqueID?
    var shortBytes: [UInt8]?
    var longWord: LongWord?
    var startsWithA: StartsWithA?
    var bigChoice: BigChoice?
    var noChoice: NoChoice?
    var untypedLength: JSONValue?
    var untypedMinimum: JSONValue?
    var untypedItems: JSONValue?
    var numberWithItems: Double?
    var contradiction: Int?
    var wrapped: Presence<Part> = .absent
    var oneOfParts: Presence<OneOfParts> = .absent
    var anyOfParts: AnyOfParts?
    var floating: Float?
    var amount: Double?
    var onlyTrue: Bool?

    enum LongWord: String, CaseIterable, Hashable, Sendable {
        case bb
        case ccc
    }

    enum StartsWithA: String, CaseIterable, Hashable, Sendable {
        case a
        case ab
    }

    enum BigChoice: Int, CaseIterable, Hashable, Sendable {
        case _5 = 5
        case _10 = 10
    }

    enum NoChoice: String, CaseIterable, Hashable, Sendable {
        case a
    }

    enum OneOfParts: Hashable, Sendable {
        case part(Part)
        case string(String)
    }

    enum AnyOfParts: Hashable, Sendable {
        case part(Part)
        case string(String)
    }
}

extension ExactLimits: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{a}fractional\u{13}fractionalExclusive\u{d}wholeDecimals\u{6}beyond\u{a}unmeetable\u{7}crossed\u{b}beyondInt32\u{6}halves\u{d}oneAndAHalves\u{4}int8\u{5}int16\u{5}uint8\u{6}uint16\u{6}uint32\u{6}uint64\u{b}shortMoment\u{8}shortDay\u{8}zeroText\u{5}oneId\u{a}shortBytes\u{8}longWord\u{b}startsWithA\u{9}bigChoice\u{8}noChoice\u{d}untypedLength\u{e}untypedMinimum\u{c}untypedItems\u{f}numberWithItems\u{d}contradiction\u{7}wrapped\u{a}oneOfParts\u{a}anyOfParts\u{8}floating\u{6}amount\u{8}onlyTrue")
        var fractional: Int?
        var fractionalExclusive: Int?
        var wholeDecimals: Int?
        var beyond: Int?
        var unmeetable: Int?
        var crossed: Int?
        var beyondInt32: Int32?
        var halves: Int?
        var oneAndAHalves: Int?
        var int8: Int?
        var int16: Int?
        var uint8: Int?
        var uint16: Int?
        var uint32: Int?
        var uint64: Int?
        var shortMoment: DateTime?
        var shortDay: CalendarDate?
        var zeroText: String?
        var oneId: UniqueID?
        var shortBytes: [UInt8]?
        var longWord: ExactLimits.LongWord?
        var startsWithA: ExactLimits.StartsWithA?
        var bigChoice: ExactLimits.BigChoice?
        var noChoice: ExactLimits.NoChoice?
        var untypedLength: JSONValue?
        var untypedMinimum: JSONValue?
        var untypedItems: JSONValue?
        var numberWithItems: Double?
        var contradiction: Int?
        var wrapped: Presence<Part> = .absent
        var oneOfParts: Presence<ExactLimits.OneOfParts> = .absent
        var anyOfParts: ExactLimits.AnyOfParts?
        var floating: Float?
        var amount: Double?
        var onlyTrue: Bool?
        members: while true {
            switch cursor.member(&members) {
            case 0: fractional = cursor.int(minimum: 1, maximum: 9)
            case 1: fractionalExclusive = cursor.int(minimum: 1)
            case 2: wholeDecimals = cursor.int(minimum: 1, maximum: 1000)
            case 3: beyond = cursor.int()
            case 4: unmeetable = cursor.checked(#"{"minimum":1e+30}"#) { $0.int() }
            case 5: crossed = cursor.int(minimum: 5, maximum: 4)
            case 6: beyondInt32 = cursor.int32()
            case 7: halves = cursor.int()
            case 8: oneAndAHalves = cursor.int(multipleOf: 3)
            case 9: int8 = cursor.int(minimum: -128, maximum: 127)
            case 10: int16 = cursor.int(minimum: -32768, maximum: 32767)
            case 11: uint8 = cursor.int(minimum: 0, maximum: 200)
            case 12: uint16 = cursor.int(minimum: 0, maximum: 65535)
            case 13: uint32 = cursor.int(minimum: 0, maximum: 4294967295)
            case 14: uint64 = cursor.int(minimum: 0)
            case 15: shortMoment = cursor.checked(#"{"maxLength":20}"#) { $0.dateTime() }
            case 16: shortDay = cursor.checked(#"{"minLength":11}"#) { $0.date() }
            case 17: zeroText = cursor.string(pattern: .zeroText)
            case 18: oneId = cursor.checked(#"{"pattern":0}"#, patterns: [.zeroText]) { $0.uuid() }
            case 19: shortBytes = cursor.checked(#"{"minLength":4,"maxLength":8}"#) { $0.bytes() }
            case 20: longWord = ExactLimits.LongWord(from: &cursor)
            case 21: startsWithA = ExactLimits.StartsWithA(from: &cursor)
            case 22: bigChoice = ExactLimits.BigChoice(from: &cursor)
            case 23: noChoice = ExactLimits.NoChoice(from: &cursor)
            case 24: untypedLength = cursor.checked(#"{"minLength":2}"#) { $0.value() }
            case 25: untypedMinimum = cursor.checked(#"{"minimum":3}"#) { $0.value() }
            case 26: untypedItems = cursor.checked(#"{"maxItems":1,"uniqueItems":true}"#) { $0.value() }
            case 27: numberWithItems = cursor.double(minimum: 2)
            case 28: contradiction = cursor.int()
            case 29:
                if cursor.null() {
                    wrapped = .null
                } else if let value: Part = Part(from: &cursor) {
                    wrapped = .value(value)
                }
            case 30:
                if cursor.null() {
                    oneOfParts = .null
                } else if let value: ExactLimits.OneOfParts = ExactLimits.OneOfParts(from: &cursor) {
                    oneOfParts = .value(value)
                }
            case 31: anyOfParts = ExactLimits.AnyOfParts(from: &cursor)
            case 32: floating = cursor.float(minimum: 0.1)
            case 33: amount = cursor.double(minimum: 9.223372036854776e+18, maximum: 1.8446744073709552e+19)
            case 34: onlyTrue = cursor.checked(#"{"enum":[true]}"#) { $0.bool() }
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(
            fractional: fractional,
            fractionalExclusive: fractionalExclusive,
            wholeDecimals: wholeDecimals,
            beyond: beyond,
            unmeetable: unmeetable,
            crossed: crossed,
            beyondInt32: beyondInt32,
            halves: halves,
            oneAndAHalves: oneAndAHalves,
            int8: int8,
            int16: int16,
            uint8: uint8,
            uint16: uint16,
            uint32: uint32,
            uint64: uint64,
            shortMoment: shortMoment,
            shortDay: shortDay,
            zeroText: zeroText,
            oneId: oneId,
            shortBytes: shortBytes,
            longWord: longWord,
            startsWithA: startsWithA,
            bigChoice: bigChoice,
            noChoice: noChoice,
            untypedLength: untypedLength,
            untypedMinimum: untypedMinimum,
            untypedItems: untypedItems,
            numberWithItems: numberWithItems,
            contradiction: contradiction,
            wrapped: wrapped,
            oneOfParts: oneOfParts,
            anyOfParts: anyOfParts,
            floating: floating,
            amount: amount,
            onlyTrue: onlyTrue)
    }
}

extension ExactLimits: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("fractional", ifPresent: fractional)
        writer.member("fractionalExclusive", ifPresent: fractionalExclusive)
        writer.member("wholeDecimals", ifPresent: wholeDecimals)
        writer.member("beyond", ifPresent: beyond)
        writer.member("unmeetable", ifPresent: unmeetable)
        writer.member("crossed", ifPresent: crossed)
        if let beyondInt32 {
            writer.member("beyondInt32")
            writer.int32(beyondInt32)
        }
        writer.member("halves", ifPresent: halves)
        writer.member("oneAndAHalves", ifPresent: oneAndAHalves)
        writer.member("int8", ifPresent: int8)
        writer.member("int16", ifPresent: int16)
        writer.member("uint8", ifPresent: uint8)
        writer.member("uint16", ifPresent: uint16)
        writer.member("uint32", ifPresent: uint32)
        writer.member("uint64", ifPresent: uint64)
        writer.member("shortMoment", ifPresent: shortMoment)
        if let shortDay {
            writer.member("shortDay")
            writer.date(shortDay)
        }
        writer.member("zeroText", ifPresent: zeroText)
        if let oneId {
            writer.member("oneId")
            writer.uuid(oneId)
        }
        if let shortBytes {
            writer.member("shortBytes")
            writer.bytes(shortBytes)
        }
        if let longWord {
            writer.member("longWord")
            longWord.encode(to: &writer)
        }
        if let startsWithA {
            writer.member("startsWithA")
            startsWithA.encode(to: &writer)
        }
        if let bigChoice {
            writer.member("bigChoice")
            bigChoice.encode(to: &writer)
        }
        if let noChoice {
            writer.member("noChoice")
            noChoice.encode(to: &writer)
        }
        if let untypedLength {
            writer.member("untypedLength")
            writer.value(untypedLength)
        }
        if let untypedMinimum {
            writer.member("untypedMinimum")
            writer.value(untypedMinimum)
        }
        if let untypedItems {
            writer.member("untypedItems")
            writer.value(untypedItems)
        }
        writer.member("numberWithItems", ifPresent: numberWithItems)
        writer.member("contradiction", ifPresent: contradiction)
        writer.member("wrapped", wrapped)
        writer.member("oneOfParts", oneOfParts)
        if let anyOfParts {
            writer.member("anyOfParts")
            anyOfParts.encode(to: &writer)
        }
        if let floating {
            writer.member("floating")
            writer.float(floating)
        }
        writer.member("amount", ifPresent: amount)
        writer.member("onlyTrue", ifPresent: onlyTrue)
        writer.endObject()
    }
}

extension ExactLimits.LongWord: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.enumeration("\u{2}bb\u{3}ccc") {
        case 0: self = .bb
        case 1: self = .ccc
        default: return nil
        }
    }
}

extension ExactLimits.LongWord: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.string(rawValue)
    }
}

extension ExactLimits.StartsWithA: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.enumeration("\u{1}a\u{2}ab") {
        case 0: self = .a
        case 1: self = .ab
        default: return nil
        }
    }
}

extension ExactLimits.StartsWithA: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.string(rawValue)
    }
}

extension ExactLimits.BigChoice: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        guard let value: Self = cursor.enumeration() else { return nil }
        self = value
    }
}

extension ExactLimits.BigChoice: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.int(rawValue)
    }
}

extension ExactLimits.NoChoice: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        cursor.check(#"{"minLength":2}"#)
        switch cursor.enumeration("\u{1}a") {
        case 0: self = .a
        default: return nil
        }
    }
}

extension ExactLimits.NoChoice: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.string(rawValue)
    }
}

extension ExactLimits.OneOfParts: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.kind {
        case .string:
            self = .string(cursor.string())
        case .object:
            guard let value = Part(from: &cursor) else { return nil }
            self = .part(value)
        default:
            cursor.fail(noVariantAmong: "\u{4}part\u{6}string")
            return nil
        }
    }
}

extension ExactLimits.OneOfParts: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .part(let value): value.encode(to: &writer)
        case .string(let value): writer.string(value)
        }
    }
}

extension ExactLimits.AnyOfParts: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.kind {
        case .string:
            self = .string(cursor.string())
        case .object:
            guard let value = Part(from: &cursor) else { return nil }
            self = .part(value)
        default:
            cursor.fail(noVariantAmong: "\u{4}part\u{6}string", of: .anyOf)
            return nil
        }
    }
}

extension ExactLimits.AnyOfParts: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .part(let value): value.encode(to: &writer)
        case .string(let value): writer.string(value)
        }
    }
}

struct Part: Hashable, Sendable {
    var id: String
}

extension Part: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{2}id")
        var id: String = ""
        members: while true {
            switch cursor.member(&members) {
            case 0: id = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(id: id)
    }
}

extension Part: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("id", id)
        writer.endObject()
    }
}

extension Pattern {
    static let zeroText = Pattern("^0")
}
