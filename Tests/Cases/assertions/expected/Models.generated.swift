// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

struct AllAssertions: Hashable, Sendable {
    var notType: JSONValue?
    var notConst: String?
    var notEnum: Int?
    var notRange: Double?
    var notBoth: NotBoth?
    var notShape: [String: JSONValue]?
    var notReferred: JSONValue?
    var address: Address?
    var onlyThen: Int?
    var names: [String: JSONValue]?
    var counted: Counted?
    var dependent: Dependent?
    var oldDependent: OldDependent?
    var unknownRequired: UnknownRequired?
    var mapRequired: [String: Int]?
    var closed: Closed?
    var closedIf: ClosedIf?
    var namedByPattern: [String: String]?
    var besidePattern: BesidePattern?
    var pairPattern: PairPattern?
    var restPattern: [String: JSONValue]?
    var patternNames: [String: JSONValue]?
    var notPattern: String?
    var anyPattern: JSONValue?
    var datePattern: CalendarDate?
    var bothPatterns: String?
    var contained: [Int]?
    var containedSome: [JSONValue]?
    var containedNone: [JSONValue]?
    var unique: [JSONValue]?
    var uniqueObjects: [UniqueObject]?
    var uniqueTexts: [String]?
    var uniqueMoments: [DateTime]?
    var conditions: Conditions?
    var containsBoth: [JSONValue]?
    var multiples: Int?
    var oneOfTwo: OneOfTwo?
    var exactlyOne: ExactlyOne?
    var notWord: NotWord?
    var onlyTrue: Bool?
    var onlyFalse: Bool?
    var both: Bool?
    var nothing: Presence<JSONValue> = .absent
    var onlyNull: Presence<JSONValue> = .absent
    var emptyObject: [String: JSONValue]?
    var list: JSONValue?
    var untyped: JSONValue?
    var shortDate: CalendarDate?
    var wholeLimits: Int?

    struct NotBoth: Hashable, Sendable {
        var url: String?
        var id: Int?
    }

    struct Address: Hashable, Sendable {
        var country: String?
        var zip: String?
        var code: String?
    }

    struct Counted: Hashable, Sendable {
        var a: Int?
    }

    struct Dependent: Hashable, Sendable {
        var card: String?
        var address: String?
        var cvc: String?
    }

    struct OldDependent: Hashable, Sendable {
        var a: Int?
        var b: Int?
    }

    struct UnknownRequired: Hashable, Sendable {
        var a: Int
    }

    struct Closed: Hashable, Sendable {
        var a: Int?
    }

    struct ClosedIf: Hashable, Sendable {
        var kind: String?
    }

    struct BesidePattern: Hashable, Sendable {
        var id: Int
        /// Members without a property of their own.
        var additionalProperties: [String: JSONValue] = [:]
    }

    struct PairPattern: Hashable, Sendable {
        var id: Int?
        /// Members without a property of their own.
        var additionalProperties: [String: Int] = [:]
    }

    struct UniqueObject: Hashable, Sendable {
        var a: Int?
    }

    struct Conditions: Hashable, Sendable {
        var kind: String?
        var a: Int?
        var b: Int?
    }

    struct OneOfTwo: Hashable, Sendable {
        var email: String?
        var phone: String?
    }

    struct ExactlyOne: Hashable, Sendable {
        var email: String?
        var phone: String?
    }

    enum NotWord: String, CaseIterable, Hashable, Sendable {
        case a
        case b
        case c
    }
}

extension AllAssertions: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{7}notType\u{8}notConst\u{7}notEnum\u{8}notRange\u{7}notBoth\u{8}notShape\u{b}notReferred\u{7}address\u{8}onlyThen\u{5}names\u{7}counted\u{9}dependent\u{c}oldDependent\u{f}unknownRequired\u{b}mapRequired\u{6}closed\u{8}closedIf\u{e}namedByPattern\u{d}besidePattern\u{b}pairPattern\u{b}restPattern\u{c}patternNames\u{a}notPattern\u{a}anyPattern\u{b}datePattern\u{c}bothPatterns\u{9}contained\u{d}containedSome\u{d}containedNone\u{6}unique\u{d}uniqueObjects\u{b}uniqueTexts\u{d}uniqueMoments\u{a}conditions\u{c}containsBoth\u{9}multiples\u{8}oneOfTwo\u{a}exactlyOne\u{7}notWord\u{8}onlyTrue\u{9}onlyFalse\u{4}both\u{7}nothing\u{8}onlyNull\u{b}emptyObject\u{4}list\u{7}untyped\u{9}shortDate\u{b}wholeLimits")
        var notType: JSONValue?
        var notConst: String?
        var notEnum: Int?
        var notRange: Double?
        var notBoth: AllAssertions.NotBoth?
        var notShape: [String: JSONValue]?
        var notReferred: JSONValue?
        var address: AllAssertions.Address?
        var onlyThen: Int?
        var names: [String: JSONValue]?
        var counted: AllAssertions.Counted?
        var dependent: AllAssertions.Dependent?
        var oldDependent: AllAssertions.OldDependent?
        var unknownRequired: AllAssertions.UnknownRequired?
        var mapRequired: [String: Int]?
        var closed: AllAssertions.Closed?
        var closedIf: AllAssertions.ClosedIf?
        var namedByPattern: [String: String]?
        var besidePattern: AllAssertions.BesidePattern?
        var pairPattern: AllAssertions.PairPattern?
        var restPattern: [String: JSONValue]?
        var patternNames: [String: JSONValue]?
        var notPattern: String?
        var anyPattern: JSONValue?
        var datePattern: CalendarDate?
        var bothPatterns: String?
        var contained: [Int]?
        var containedSome: [JSONValue]?
        var containedNone: [JSONValue]?
        var unique: [JSONValue]?
        var uniqueObjects: [AllAssertions.UniqueObject]?
        var uniqueTexts: [String]?
        var uniqueMoments: [DateTime]?
        var conditions: AllAssertions.Conditions?
        var containsBoth: [JSONValue]?
        var multiples: Int?
        var oneOfTwo: AllAssertions.OneOfTwo?
        var exactlyOne: AllAssertions.ExactlyOne?
        var notWord: AllAssertions.NotWord?
        var onlyTrue: Bool?
        var onlyFalse: Bool?
        var both: Bool?
        var nothing: Presence<JSONValue> = .absent
        var onlyNull: Presence<JSONValue> = .absent
        var emptyObject: [String: JSONValue]?
        var list: JSONValue?
        var untyped: JSONValue?
        var shortDate: CalendarDate?
        var wholeLimits: Int?
        members: while true {
            switch cursor.member(&members) {
            case 0: notType = cursor.checked(#"{"not":{"type":"string"}}"#) { $0.value() }
            case 1: notConst = cursor.checked(#"{"not":{"const":"admin"}}"#) { $0.string() }
            case 2: notEnum = cursor.checked(#"{"not":{"enum":[1,2]}}"#) { $0.int() }
            case 3: notRange = cursor.checked(#"{"not":{"minimum":5,"maximum":10}}"#) { $0.double() }
            case 4: notBoth = AllAssertions.NotBoth(from: &cursor)
            case 5: notShape = cursor.checked(#"{"not":{"properties":{"kind":{"const":"x"}},"required":["kind"]}}"#) { $0.dictionary { $0.value() } }
            case 6: notReferred = cursor.checked(#"{"not":{"$ref":"1"},"$defs":{"1":{"type":"object","required":["next"],"properties":{"next":{"anyOf":[{"type":"null"},{"$ref":"1"}]}}}}}"#) { $0.value() }
            case 7: address = AllAssertions.Address(from: &cursor)
            case 8: onlyThen = cursor.checked(#"{"if":{"minimum":10},"then":{"multipleOf":10}}"#) { $0.int() }
            case 9: names = cursor.checked(#"{"propertyNames":{"minLength":2,"maxLength":4}}"#) { $0.dictionary { $0.value() } }
            case 10: counted = AllAssertions.Counted(from: &cursor)
            case 11: dependent = AllAssertions.Dependent(from: &cursor)
            case 12: oldDependent = AllAssertions.OldDependent(from: &cursor)
            case 13: unknownRequired = AllAssertions.UnknownRequired(from: &cursor)
            case 14: mapRequired = cursor.checked(#"{"required":["x"]}"#) { $0.dictionary { $0.int() } }
            case 15: closed = AllAssertions.Closed(from: &cursor)
            case 16: closedIf = AllAssertions.ClosedIf(from: &cursor)
            case 17: namedByPattern = cursor.checked(#"{"patternProperties":[[0,{"type":"string"}]],"additionalProperties":false,"properties":{}}"#, patterns: [.pattern]) { $0.dictionary { $0.string() } }
            case 18: besidePattern = AllAssertions.BesidePattern(from: &cursor)
            case 19: pairPattern = AllAssertions.PairPattern(from: &cursor)
            case 20: restPattern = cursor.checked(#"{"patternProperties":[[0,{"type":"integer"}]],"additionalProperties":{"type":"boolean"},"properties":{}}"#, patterns: [.pattern2]) { $0.dictionary { $0.value() } }
            case 21: patternNames = cursor.checked(#"{"propertyNames":{"pattern":0}}"#, patterns: [.pattern4]) { $0.dictionary { $0.value() } }
            case 22: notPattern = cursor.checked(#"{"not":{"pattern":0}}"#, patterns: [.pattern5]) { $0.string() }
            case 23: anyPattern = cursor.checked(#"{"pattern":0}"#, patterns: [.pattern6]) { $0.value() }
            case 24: datePattern = cursor.checked(#"{"pattern":0}"#, patterns: [.pattern7]) { $0.date() }
            case 25: bothPatterns = cursor.checked(#"{"allOf":[{"pattern":0}]}"#, patterns: [.pattern6]) { $0.string(pattern: .bothPatterns) }
            case 26: contained = cursor.checked(#"{"contains":{"minimum":5}}"#) { $0.array { $0.int() } }
            case 27: containedSome = cursor.checked(#"{"contains":{"type":"string"},"minContains":2,"maxContains":3}"#) { $0.array { $0.value() } }
            case 28: containedNone = cursor.checked(#"{"contains":{"type":"string"},"minContains":0,"maxContains":1}"#) { $0.array { $0.value() } }
            case 29: unique = cursor.array(uniqueItems: true) { $0.value() }
            case 30: uniqueObjects = cursor.array(uniqueItems: true) { AllAssertions.UniqueObject(from: &$0) }
            case 31: uniqueTexts = cursor.array(uniqueItems: true) { $0.string() }
            case 32: uniqueMoments = cursor.array(uniqueItems: true) { $0.dateTime() }
            case 33: conditions = AllAssertions.Conditions(from: &cursor)
            case 34: containsBoth = cursor.checked(#"{"allOf":[{"contains":{"const":1}},{"contains":{"const":2}}]}"#) { $0.array { $0.value() } }
            case 35: multiples = cursor.checked(#"{"allOf":[{"multipleOf":2}]}"#) { $0.int(multipleOf: 3) }
            case 36: oneOfTwo = AllAssertions.OneOfTwo(from: &cursor)
            case 37: exactlyOne = AllAssertions.ExactlyOne(from: &cursor)
            case 38: notWord = AllAssertions.NotWord(from: &cursor)
            case 39: onlyTrue = cursor.checked(#"{"const":true}"#) { $0.bool() }
            case 40: onlyFalse = cursor.checked(#"{"enum":[false]}"#) { $0.bool() }
            case 41: both = cursor.bool()
            case 42: nothing = cursor.null() ? .null : .value(cursor.checked(#"{"const":null}"#) { $0.value() })
            case 43: onlyNull = cursor.null() ? .null : .value(cursor.checked(#"{"type":"null"}"#) { $0.value() })
            case 44: emptyObject = cursor.checked(#"{"enum":[{}]}"#) { $0.dictionary { $0.value() } }
            case 45: list = cursor.checked(#"{"enum":[[1,2],{"a":1,"b":[true]},7]}"#) { $0.value() }
            case 46: untyped = cursor.checked(#"{"minimum":5,"maxLength":3,"minItems":1,"required":["a"]}"#) { $0.value() }
            case 47: shortDate = cursor.checked(#"{"maxLength":9}"#) { $0.date() }
            case 48: wholeLimits = cursor.int(minimum: 1, maximum: 2)
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(
            notType: notType,
            notConst: notConst,
            notEnum: notEnum,
            notRange: notRange,
            notBoth: notBoth,
            notShape: notShape,
            notReferred: notReferred,
            address: address,
            onlyThen: onlyThen,
            names: names,
            counted: counted,
            dependent: dependent,
            oldDependent: oldDependent,
            unknownRequired: unknownRequired,
            mapRequired: mapRequired,
            closed: closed,
            closedIf: closedIf,
            namedByPattern: namedByPattern,
            besidePattern: besidePattern,
            pairPattern: pairPattern,
            restPattern: restPattern,
            patternNames: patternNames,
            notPattern: notPattern,
            anyPattern: anyPattern,
            datePattern: datePattern,
            bothPatterns: bothPatterns,
            contained: contained,
            containedSome: containedSome,
            containedNone: containedNone,
            unique: unique,
            uniqueObjects: uniqueObjects,
            uniqueTexts: uniqueTexts,
            uniqueMoments: uniqueMoments,
            conditions: conditions,
            containsBoth: containsBoth,
            multiples: multiples,
            oneOfTwo: oneOfTwo,
            exactlyOne: exactlyOne,
            notWord: notWord,
            onlyTrue: onlyTrue,
            onlyFalse: onlyFalse,
            both: both,
            nothing: nothing,
            onlyNull: onlyNull,
            emptyObject: emptyObject,
            list: list,
            untyped: untyped,
            shortDate: shortDate,
            wholeLimits: wholeLimits)
    }
}

extension AllAssertions.NotBoth: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        cursor.check(#"{"not":{"required":["url","id"]}}"#)
        var members = JSONMembers("\u{3}url\u{2}id")
        var url: String?
        var id: Int?
        members: while true {
            switch cursor.member(&members) {
            case 0: url = cursor.string()
            case 1: id = cursor.int()
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(url: url, id: id)
    }
}

extension AllAssertions.Address: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        cursor.check(#"{"if":{"properties":{"country":{"const":"US"}},"required":["country"]},"then":{"required":["zip"],"properties":{"zip":{"minLength":5}}},"else":{"required":["code"]}}"#)
        var members = JSONMembers("\u{7}country\u{3}zip\u{4}code")
        var country: String?
        var zip: String?
        var code: String?
        members: while true {
            switch cursor.member(&members) {
            case 0: country = cursor.string()
            case 1: zip = cursor.string()
            case 2: code = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(country: country, zip: zip, code: code)
    }
}

extension AllAssertions.Counted: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        cursor.check(#"{"minProperties":1,"maxProperties":2}"#)
        var members = JSONMembers("\u{1}a")
        var a: Int?
        members: while true {
            switch cursor.member(&members) {
            case 0: a = cursor.int()
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(a: a)
    }
}

extension AllAssertions.Dependent: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        cursor.check(#"{"dependentRequired":{"card":["address","cvc"]},"dependentSchemas":{"cvc":{"properties":{"cvc":{"minLength":3}}}}}"#)
        var members = JSONMembers("\u{4}card\u{7}address\u{3}cvc")
        var card: String?
        var address: String?
        var cvc: String?
        members: while true {
            switch cursor.member(&members) {
            case 0: card = cursor.string()
            case 1: address = cursor.string()
            case 2: cvc = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(card: card, address: address, cvc: cvc)
    }
}

extension AllAssertions.OldDependent: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        cursor.check(#"{"dependentRequired":{"a":["b"]},"dependentSchemas":{"b":{"properties":{"b":{"minimum":1}}}}}"#)
        var members = JSONMembers("\u{1}a\u{1}b")
        var a: Int?
        var b: Int?
        members: while true {
            switch cursor.member(&members) {
            case 0: a = cursor.int()
            case 1: b = cursor.int()
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(a: a, b: b)
    }
}

extension AllAssertions.UnknownRequired: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        cursor.check(#"{"required":["present"]}"#)
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

extension AllAssertions.Closed: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{1}a", unknown: .forbidden)
        var a: Int?
        members: while true {
            switch cursor.member(&members) {
            case 0: a = cursor.int()
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(a: a)
    }
}

extension AllAssertions.ClosedIf: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        cursor.check(#"{"if":{"properties":{"kind":{"const":"a"}}},"then":{"properties":{"extra":{"type":"integer"}}},"unevaluatedProperties":false,"properties":{"kind":true}}"#)
        var members = JSONMembers("\u{4}kind")
        var kind: String?
        members: while true {
            switch cursor.member(&members) {
            case 0: kind = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(kind: kind)
    }
}

extension AllAssertions.BesidePattern: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        cursor.check(#"{"patternProperties":[[0,{"type":"integer"}],[1,{"type":"string","maxLength":2}]],"properties":{"id":true}}"#, patterns: [.pattern2, .pattern3])
        var members = JSONMembers("\u{2}id", unknown: .kept)
        var id: Int = 0
        var additionalProperties: [String: JSONValue] = [:]
        members: while true {
            switch cursor.member(&members) {
            case 0: id = cursor.int()
            case 1:
                let key = cursor.memberName()
                additionalProperties[key] = cursor.value()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(id: id, additionalProperties: additionalProperties)
    }
}

extension AllAssertions.PairPattern: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        cursor.check(#"{"patternProperties":[[0,{"type":"integer"}]],"additionalProperties":false,"properties":{"id":true}}"#, patterns: [.pattern2])
        var members = JSONMembers("\u{2}id", unknown: .kept)
        var id: Int?
        var additionalProperties: [String: Int] = [:]
        members: while true {
            switch cursor.member(&members) {
            case 0: id = cursor.int()
            case 1:
                let key = cursor.memberName()
                additionalProperties[key] = cursor.int()
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(id: id, additionalProperties: additionalProperties)
    }
}

extension AllAssertions.UniqueObject: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{1}a")
        var a: Int?
        members: while true {
            switch cursor.member(&members) {
            case 0: a = cursor.int()
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(a: a)
    }
}

extension AllAssertions.Conditions: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        cursor.check(#"{"allOf":[{"if":{"properties":{"kind":{"const":"a"}},"required":["kind"]},"then":{"required":["a"]}},{"if":{"properties":{"kind":{"const":"b"}},"required":["kind"]},"then":{"required":["b"]},"else":{"not":{"required":["b"]}}}]}"#)
        var members = JSONMembers("\u{4}kind\u{1}a\u{1}b")
        var kind: String?
        var a: Int?
        var b: Int?
        members: while true {
            switch cursor.member(&members) {
            case 0: kind = cursor.string()
            case 1: a = cursor.int()
            case 2: b = cursor.int()
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(kind: kind, a: a, b: b)
    }
}

extension AllAssertions.OneOfTwo: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        cursor.check(#"{"anyOf":[{"required":["email"]},{"required":["phone"]}]}"#)
        var members = JSONMembers("\u{5}email\u{5}phone")
        var email: String?
        var phone: String?
        members: while true {
            switch cursor.member(&members) {
            case 0: email = cursor.string()
            case 1: phone = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(email: email, phone: phone)
    }
}

extension AllAssertions.ExactlyOne: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        cursor.check(#"{"oneOf":[{"required":["email"]},{"required":["phone"]}]}"#)
        var members = JSONMembers("\u{5}email\u{5}phone")
        var email: String?
        var phone: String?
        members: while true {
            switch cursor.member(&members) {
            case 0: email = cursor.string()
            case 1: phone = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(email: email, phone: phone)
    }
}

extension AllAssertions.NotWord: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        cursor.check(#"{"not":{"const":"b"}}"#)
        switch cursor.enumeration("\u{1}a\u{1}b\u{1}c") {
        case 0: self = .a
        case 1: self = .b
        case 2: self = .c
        default: return nil
        }
    }
}

extension Pattern {
    static let pattern = Pattern("^x-")
    static let pattern2 = Pattern("^n")
    static let pattern3 = Pattern("^.s")
    static let pattern4 = Pattern("^[a-z]+$")
    static let pattern5 = Pattern("[0-9]")
    static let pattern6 = Pattern("^a")
    static let pattern7 = Pattern("^2026")
    static let bothPatterns = Pattern("z$")
}
