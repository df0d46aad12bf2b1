// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// `POST /pings`
enum Ping {
    struct Input: Equatable, Sendable {
        var body: Body?
    }

    enum Output: Equatable, Sendable {
        /// `204`: Heard.
        case noContent
    }

    struct Body: Hashable, Sendable {}
}

extension Ping.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let body: Ping.Body? = reader.formIfPresent(
            "application/x-www-form-urlencoded",
            as: .type { Ping.Body.textShape }) { Ping.Body(from: &$0) }
        guard reader.isValid else { throw reader.error }
        self.init(body: body)
    }
}

extension Ping.Output {
    var response: Response {
        switch self {
        case .noContent:
            return Response(status: 204)
        }
    }
}

extension Ping.Body: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("", unknown: .forbidden)
        _ = cursor.member(&members)
        guard cursor.close(members) else { return nil }
        self.init()
    }
}

extension Ping.Body: TextDecodable {
    static let textShape: TextShape = .object("", [])
}

/// `POST /answers`
enum GiveAnswers {
    struct Input: Equatable, Sendable {
        @Boxed var body: Body
    }

    enum Output: Equatable, Sendable {
        /// `204`: Kept.
        case noContent
    }

    struct Body: Hashable, Sendable {
        var name: String
        var age: Int
        var height: Double?
        var agrees: Bool?
        var born: CalendarDate?
        var state: State?
        var level: Level?
        var colours: [String]?
        var sizes: [Int]?
        var words: [String]?
        var bars: [Int]?
        var address: Address?
        var people: [PeopleItem]?
        var settings: [String: Bool]?
        var choice: Choice?
        var nothing: Presence<String> = .absent
        var data: DataValue?
        var note: String?
        var fee: Fee?
        var metadata: Metadata?
        var left: Presence<CalendarDate> = .absent

        enum State: String, CaseIterable, Hashable, Sendable {
            case new
            case old
        }

        enum Level: Int, CaseIterable, Hashable, Sendable {
            case _1 = 1
            case _2 = 2
        }

        struct Address: Hashable, Sendable {
            var city: String
            var zip: Int?
        }

        struct PeopleItem: Hashable, Sendable {
            var id: Int?
        }

        enum Choice: Hashable, Sendable {
            case integer(Int)
            case boolean(Bool)
            case string(String)
        }

        struct DataValue: Hashable, Sendable {
            var x: Int?
        }

        enum Fee: Hashable, Sendable {
            case number(Double)
            case stringOption(StringOption)

            enum StringOption: String, CaseIterable, Hashable, Sendable {
                case empty = ""
            }
        }

        enum Metadata: Hashable, Sendable {
            case object([String: String])
            case stringOption(StringOption)

            enum StringOption: String, CaseIterable, Hashable, Sendable {
                case empty = ""
            }
        }
    }
}

extension GiveAnswers.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let body: GiveAnswers.Body? = reader.form(
            "application/x-www-form-urlencoded",
            encoded: "\u{5}sizes\u{5}words\u{4}bars\u{4}data\u{4}note",
            [.separated(by: ","), .separated(by: " "), .separated(by: "|"), .json, .json],
            as: .type { GiveAnswers.Body.textShape }) { GiveAnswers.Body(from: &$0) }
        guard let body, reader.isValid else { throw reader.error }
        self.init(body: body)
    }
}

extension GiveAnswers.Output {
    var response: Response {
        switch self {
        case .noContent:
            return Response(status: 204)
        }
    }
}

extension GiveAnswers.Body: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}name\u{3}age\u{6}height\u{6}agrees\u{4}born\u{5}state\u{5}level\u{7}colours\u{5}sizes\u{5}words\u{4}bars\u{7}address\u{6}people\u{8}settings\u{6}choice\u{7}nothing\u{4}data\u{4}note\u{3}fee\u{8}metadata\u{4}left")
        var name: String = ""
        var age: Int = 0
        var height: Double?
        var agrees: Bool?
        var born: CalendarDate?
        var state: GiveAnswers.Body.State?
        var level: GiveAnswers.Body.Level?
        var colours: [String]?
        var sizes: [Int]?
        var words: [String]?
        var bars: [Int]?
        var address: GiveAnswers.Body.Address?
        var people: [GiveAnswers.Body.PeopleItem]?
        var settings: [String: Bool]?
        var choice: GiveAnswers.Body.Choice?
        var nothing: Presence<String> = .absent
        var data: GiveAnswers.Body.DataValue?
        var note: String?
        var fee: GiveAnswers.Body.Fee?
        var metadata: GiveAnswers.Body.Metadata?
        var left: Presence<CalendarDate> = .absent
        members: while true {
            switch cursor.member(&members) {
            case 0: name = cursor.string(minLength: 2)
            case 1: age = cursor.int(minimum: 18)
            case 2: height = cursor.double()
            case 3: agrees = cursor.bool()
            case 4: born = cursor.date()
            case 5: state = GiveAnswers.Body.State(from: &cursor)
            case 6: level = GiveAnswers.Body.Level(from: &cursor)
            case 7: colours = cursor.array(maxItems: 2) { $0.string() }
            case 8: sizes = cursor.array { $0.int() }
            case 9: words = cursor.array { $0.string() }
            case 10: bars = cursor.array { $0.int() }
            case 11: address = GiveAnswers.Body.Address(from: &cursor)
            case 12: people = cursor.array { GiveAnswers.Body.PeopleItem(from: &$0) }
            case 13: settings = cursor.dictionary { $0.bool() }
            case 14: choice = GiveAnswers.Body.Choice(from: &cursor)
            case 15: nothing = cursor.null() ? .null : .value(cursor.string())
            case 16: data = GiveAnswers.Body.DataValue(from: &cursor)
            case 17: note = cursor.string()
            case 18: fee = GiveAnswers.Body.Fee(from: &cursor)
            case 19: metadata = GiveAnswers.Body.Metadata(from: &cursor)
            case 20: left = cursor.null() ? .null : .value(cursor.date())
            default: break members
            }
        }
        guard cursor.close(members, required: 0x3) else { return nil }
        self.init(
            name: name,
            age: age,
            height: height,
            agrees: agrees,
            born: born,
            state: state,
            level: level,
            colours: colours,
            sizes: sizes,
            words: words,
            bars: bars,
            address: address,
            people: people,
            settings: settings,
            choice: choice,
            nothing: nothing,
            data: data,
            note: note,
            fee: fee,
            metadata: metadata,
            left: left)
    }
}

extension GiveAnswers.Body: TextDecodable {
    static let textShape: TextShape = .object("\u{4}name\u{3}age\u{6}height\u{6}agrees\u{4}born\u{5}state\u{5}level\u{7}colours\u{5}sizes\u{5}words\u{4}bars\u{7}address\u{6}people\u{8}settings\u{6}choice\u{7}nothing\u{4}data\u{4}note\u{3}fee\u{8}metadata\u{4}left", [.string, .number, .number, .boolean, .word, .type { GiveAnswers.Body.State.textShape }, .type { GiveAnswers.Body.Level.textShape }, .array(.string), .array(.number), .array(.string), .array(.number), .type { GiveAnswers.Body.Address.textShape }, .array(.type { GiveAnswers.Body.PeopleItem.textShape }), .object("", [], additional: .boolean), .type { GiveAnswers.Body.Choice.textShape }, .nullable(.string), .type { GiveAnswers.Body.DataValue.textShape }, .string, .type { GiveAnswers.Body.Fee.textShape }, .type { GiveAnswers.Body.Metadata.textShape }, .nullable(.word)])
}

extension GiveAnswers.Body.State: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.enumeration("\u{3}new\u{3}old") {
        case 0: self = .new
        case 1: self = .old
        default: return nil
        }
    }
}

extension GiveAnswers.Body.State: TextDecodable {
    static let textShape: TextShape = .word
}

extension GiveAnswers.Body.Level: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        guard let value: Self = cursor.enumeration() else { return nil }
        self = value
    }
}

extension GiveAnswers.Body.Level: TextDecodable {
    static let textShape: TextShape = .number
}

extension GiveAnswers.Body.Address: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}city\u{3}zip")
        var city: String = ""
        var zip: Int?
        members: while true {
            switch cursor.member(&members) {
            case 0: city = cursor.string()
            case 1: zip = cursor.int()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(city: city, zip: zip)
    }
}

extension GiveAnswers.Body.Address: TextDecodable {
    static let textShape: TextShape = .object("\u{4}city\u{3}zip", [.string, .number])
}

extension GiveAnswers.Body.PeopleItem: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{2}id")
        var id: Int?
        members: while true {
            switch cursor.member(&members) {
            case 0: id = cursor.int()
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(id: id)
    }
}

extension GiveAnswers.Body.PeopleItem: TextDecodable {
    static let textShape: TextShape = .object("\u{2}id", [.number])
}

extension GiveAnswers.Body.Choice: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.kind {
        case .string:
            self = .string(cursor.string())
        case .integer, .number:
            self = .integer(cursor.int())
        case .boolean:
            self = .boolean(cursor.bool())
        default:
            cursor.fail(noVariantAmong: "\u{7}integer\u{7}boolean\u{6}string")
            return nil
        }
    }
}

extension GiveAnswers.Body.Choice: TextDecodable {
    static let textShape: TextShape = .oneOf([.number, .boolean, .string])
}

extension GiveAnswers.Body.DataValue: JSONDecodable {
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

extension GiveAnswers.Body.DataValue: TextDecodable {
    static let textShape: TextShape = .object("\u{1}x", [.number])
}

extension GiveAnswers.Body.Fee: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.kind {
        case .string:
            guard let value = GiveAnswers.Body.Fee.StringOption(from: &cursor) else { return nil }
            self = .stringOption(value)
        case .integer, .number:
            self = .number(cursor.double())
        default:
            cursor.fail(noVariantAmong: "\u{6}number\u{c}stringOption", of: .anyOf)
            return nil
        }
    }
}

extension GiveAnswers.Body.Fee: TextDecodable {
    static let textShape: TextShape = .oneOf([.number, .type { GiveAnswers.Body.Fee.StringOption.textShape }])
}

extension GiveAnswers.Body.Fee.StringOption: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.enumeration("\u{0}") {
        case 0: self = .empty
        default: return nil
        }
    }
}

extension GiveAnswers.Body.Fee.StringOption: TextDecodable {
    static let textShape: TextShape = .wordOrEmpty
}

extension GiveAnswers.Body.Metadata: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.kind {
        case .string:
            guard let value = GiveAnswers.Body.Metadata.StringOption(from: &cursor) else { return nil }
            self = .stringOption(value)
        case .object:
            self = .object(cursor.dictionary { $0.string() })
        default:
            cursor.fail(noVariantAmong: "\u{6}object\u{c}stringOption", of: .anyOf)
            return nil
        }
    }
}

extension GiveAnswers.Body.Metadata: TextDecodable {
    static let textShape: TextShape = .oneOf([.object("", [], additional: .string), .type { GiveAnswers.Body.Metadata.StringOption.textShape }])
}

extension GiveAnswers.Body.Metadata.StringOption: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.enumeration("\u{0}") {
        case 0: self = .empty
        default: return nil
        }
    }
}

extension GiveAnswers.Body.Metadata.StringOption: TextDecodable {
    static let textShape: TextShape = .wordOrEmpty
}

/// `POST /either`
enum GiveEither {
    struct Input: Equatable, Sendable {
        var Survey: String?
        var body: Body?
    }

    enum Output: Equatable, Sendable {
        /// `204`: Kept.
        case noContent
    }

    enum Body: Equatable, Sendable {
        /// `application/json, application/x-www-form-urlencoded, multipart/form-data`
        case json(Survey)
        /// `text/plain`
        case text(String)
    }
}

extension GiveEither.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let Survey_: String? = reader.queryIfPresent("Survey")
        let body: GiveEither.Body? =
            switch reader.alternativeIfPresent(of: [
                "application/json, application/x-www-form-urlencoded, multipart/form-data",
                "text/plain"]) {
            case 0: (reader.form("application/json, application/x-www-form-urlencoded, multipart/form-data") as Survey?).map { .json($0) }
            case 1: reader.text().map { .text($0) }
            default: nil
            }
        guard reader.isValid else { throw reader.error }
        self.init(Survey: Survey_, body: body)
    }
}

extension GiveEither.Output {
    var response: Response {
        switch self {
        case .noContent:
            return Response(status: 204)
        }
    }
}

/// `POST /parts`
enum GiveParts {
    struct Input: Equatable, Sendable {
        var body: Body
    }

    enum Output: Equatable, Sendable {
        /// `204`: Kept.
        case noContent
    }

    struct Body: Hashable, Sendable {
        var sizes: [Int]?
        var at: At?

        struct At: Hashable, Sendable {
            var x: Int?
        }
    }
}

extension GiveParts.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let body: GiveParts.Body? = reader.form(
            "multipart/form-data",
            as: .type { GiveParts.Body.textShape }) { GiveParts.Body(from: &$0) }
        guard let body, reader.isValid else { throw reader.error }
        self.init(body: body)
    }
}

extension GiveParts.Output {
    var response: Response {
        switch self {
        case .noContent:
            return Response(status: 204)
        }
    }
}

extension GiveParts.Body: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{5}sizes\u{2}at")
        var sizes: [Int]?
        var at: GiveParts.Body.At?
        members: while true {
            switch cursor.member(&members) {
            case 0: sizes = cursor.array { $0.int() }
            case 1: at = GiveParts.Body.At(from: &cursor)
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(sizes: sizes, at: at)
    }
}

extension GiveParts.Body: TextDecodable {
    static let textShape: TextShape = .object("\u{5}sizes\u{2}at", [.array(.number), .type { GiveParts.Body.At.textShape }])
}

extension GiveParts.Body.At: JSONDecodable {
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

extension GiveParts.Body.At: TextDecodable {
    static let textShape: TextShape = .object("\u{1}x", [.number])
}

/// `POST /free`
enum GiveFree {
    struct Input: Equatable, Sendable {
        var body: [String: JSONValue]
    }

    enum Output: Equatable, Sendable {
        /// `204`: Kept.
        case noContent
    }
}

extension GiveFree.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let body: [String: JSONValue]? = reader.form(
            "application/x-www-form-urlencoded",
            as: .object("", [], additional: .any)) { $0.dictionary { $0.value() } }
        guard let body, reader.isValid else { throw reader.error }
        self.init(body: body)
    }
}

extension GiveFree.Output {
    var response: Response {
        switch self {
        case .noContent:
            return Response(status: 204)
        }
    }
}

/// `POST /words`
enum GiveWords {
    struct Input: Equatable, Sendable {
        var body: [String: String?]?
    }

    enum Output: Equatable, Sendable {
        /// `204`: Kept.
        case noContent
    }
}

extension GiveWords.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let body: [String: String?]? = reader.formIfPresent(
            "application/x-www-form-urlencoded",
            as: .object("", [], additional: .nullable(.string))) { $0.dictionary { $0.null() ? .some(nil) : .some($0.string()) } }
        guard reader.isValid else { throw reader.error }
        self.init(body: body)
    }
}

extension GiveWords.Output {
    var response: Response {
        switch self {
        case .noContent:
            return Response(status: 204)
        }
    }
}
