// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// `POST /calc/{operand1}/{operator}`
enum Calculate {
    /// The result.
    typealias Output = String

    /// The errors that the client is answered with a status of their own.
    enum Failure: IntegrationFailure {
        /// 400, selected by `\[400\].*`.
        case badRequest(String)
    }

    enum Operator: String, CaseIterable, Hashable, Sendable {
        case plus
        case minus
        case slash = "/"
    }

    struct Body: Hashable, Sendable {
        var name: String
        var size: Double
        var count: Int?
        var note: Presence<String> = .absent
        var place: Place
    }

    struct Input: Hashable, Sendable {
        /// Left of the operator.
        var a: Double
        /// Left of the operator.
        var raw: Double
        var op: Calculate.Operator
        var digits: Int = 2
        var exact: Bool
        var tags: [Int]?
        var since: CalendarDate?
        var who: String
        var traceId: String?
        var other: String
        var body: Body
        var all: Calculate.Body
        var bytes: [UInt8]
        var order: String
        var epoch: Int
        var stage: String
        var table: String
        var version: Int
        var ratio: Double
        var isLive: Bool
        var nothing: JSONValue
        var list: [String]
        var mixed: [JSONValue]

        struct Body: Hashable, Sendable {
            var name: String
            var size: Double
            var count: Int?
            var note: String?
            var place: Place
            var city: String
            var floor: Int?
            var text: Place
        }
    }
}

extension Calculate.Failure {
    var message: String {
        switch self {
        case .badRequest(let text):
            FailureText("[400]").message(text)
        }
    }
}

extension Calculate.Operator: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.enumeration("\u{4}plus\u{5}minus\u{1}/") {
        case 0: self = .plus
        case 1: self = .minus
        case 2: self = .slash
        default: return nil
        }
    }
}

extension Calculate.Operator: TextDecodable {
    static let textShape: TextShape = .word
}

extension Calculate.Body: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}name\u{4}size\u{5}count\u{4}note\u{5}place")
        var name: String = ""
        var size: Double = 0
        var count: Int?
        var note: Presence<String> = .absent
        var place: Place?
        members: while true {
            switch cursor.member(&members) {
            case 0: name = cursor.string(maxLength: 20)
            case 1: size = cursor.double()
            case 2: count = cursor.int()
            case 3: note = cursor.null() ? .null : .value(cursor.string())
            case 4: place = Place(from: &cursor)
            default: break members
            }
        }
        guard cursor.close(members, required: 0x13), let place else { return nil }
        self.init(name: name, size: size, count: count, note: note, place: place)
    }
}

extension Calculate.Input: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{1}a\u{3}raw\u{2}op\u{6}digits\u{5}exact\u{4}tags\u{5}since\u{3}who\u{8}trace-id\u{5}other\u{4}body\u{3}all\u{5}bytes\u{5}order\u{5}epoch\u{5}stage\u{5}table\u{7}version\u{5}ratio\u{6}isLive\u{7}nothing\u{4}list\u{5}mixed")
        var a: Double = 0
        var raw: Double = 0
        var op: Calculate.Operator?
        var digits: Int = 2
        var exact: Bool = false
        var tags: [Int]?
        var since: CalendarDate?
        var who: String = ""
        var traceId: String?
        var other: String = ""
        var body: Calculate.Input.Body?
        var all: Calculate.Body?
        var bytes: [UInt8] = []
        var order: String = ""
        var epoch: Int = 0
        var stage: String = ""
        var table: String = ""
        var version: Int = 0
        var ratio: Double = 0
        var isLive: Bool = false
        var nothing: JSONValue = .null
        var list: [String] = []
        var mixed: [JSONValue] = []
        members: while true {
            switch cursor.member(&members) {
            case 0: a = cursor.text(as: .number, isPercentEncoded: true) { $0.double() } ?? 0
            case 1: raw = cursor.double()
            case 2: op = cursor.text(as: .type { Calculate.Operator.textShape }) { Calculate.Operator(from: &$0) }
            case 3: if !cursor.emptyText() { digits = cursor.text(as: .number) { $0.int(maximum: 9) } ?? 0 }
            case 4: exact = cursor.text(as: .boolean, isRequired: true) { $0.bool() } ?? false
            case 5: if !cursor.emptyText() { tags = cursor.text(as: .array(.number, separator: ",")) { $0.array { $0.int() } } }
            case 6: if !cursor.emptyText(isEscaped: true) { since = cursor.date() }
            case 7: who = cursor.text(as: .string, isRequired: true, isEscaped: true) { $0.string() } ?? ""
            case 8: if !cursor.emptyText() { traceId = cursor.string(minLength: 2) }
            case 9: other = cursor.string()
            case 10: body = Calculate.Input.Body(from: &cursor)
            case 11: all = Calculate.Body(from: &cursor)
            case 12: bytes = cursor.bytes()
            case 13: order = cursor.string()
            case 14: epoch = cursor.int()
            case 15: stage = cursor.string()
            case 16: table = cursor.string()
            case 17: version = cursor.int()
            case 18: ratio = cursor.double()
            case 19: isLive = cursor.bool()
            case 20: nothing = cursor.value()
            case 21: list = cursor.array { $0.string() }
            case 22: mixed = cursor.array { $0.value() }
            default: break members
            }
        }
        guard cursor.close(members, required: 0x7FFE97), let op, let body, let all else { return nil }
        self.init(
            a: a,
            raw: raw,
            op: op,
            digits: digits,
            exact: exact,
            tags: tags,
            since: since,
            who: who,
            traceId: traceId,
            other: other,
            body: body,
            all: all,
            bytes: bytes,
            order: order,
            epoch: epoch,
            stage: stage,
            table: table,
            version: version,
            ratio: ratio,
            isLive: isLive,
            nothing: nothing,
            list: list,
            mixed: mixed)
    }
}

extension Calculate.Input.Body: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}name\u{4}size\u{5}count\u{4}note\u{5}place\u{4}city\u{5}floor\u{4}text")
        var name: String = ""
        var size: Double = 0
        var count: Int?
        var note: String?
        var place: Place?
        var city: String = ""
        var floor: Int?
        var text: Place?
        members: while true {
            switch cursor.member(&members) {
            case 0: name = cursor.string(maxLength: 20)
            case 1: size = cursor.text(as: .number) { $0.double() } ?? 0
            case 2: if !cursor.emptyText() { count = cursor.int() }
            case 3: if !cursor.emptyText() { note = cursor.string() }
            case 4: place = Place(from: &cursor)
            case 5: city = cursor.string()
            case 6: if !cursor.emptyText() { floor = cursor.text(as: .number) { $0.int() } }
            case 7: text = cursor.text(as: .json) { Place(from: &$0) }
            default: break members
            }
        }
        guard cursor.close(members, required: 0xB3), let place, let text else { return nil }
        self.init(
            name: name,
            size: size,
            count: count,
            note: note,
            place: place,
            city: city,
            floor: floor,
            text: text)
    }
}

/// `PUT /pets/{petId}`
enum PassThrough {
    /// Done.
    typealias Output = JSONValue

    struct Input: Hashable, Sendable {
        var bodyJson: Place
        var params: Params
        var stageVariables: [String: String]
        var context: RequestContext

        struct Params: Hashable, Sendable {
            var path: Path
            var querystring: Querystring
            var header: [String: String]

            struct Path: Hashable, Sendable {
                var petId: Int
            }

            struct Querystring: Hashable, Sendable {
                var limit: Int?
            }
        }

        struct RequestContext: Hashable, Sendable {
            var accountId: String
            var apiId: String
            var apiKey: String
            var authorizerPrincipalId: String
            var caller: String
            var httpMethod: String
            var stage: String
            var sourceIp: String
            var requestId: String
            var resourcePath: String
        }
    }
}

extension PassThrough.Input: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{9}body-json\u{6}params\u{f}stage-variables\u{7}context")
        var bodyJson: Place?
        var params: PassThrough.Input.Params?
        var stageVariables: [String: String] = [:]
        var context: PassThrough.Input.RequestContext?
        members: while true {
            switch cursor.member(&members) {
            case 0: bodyJson = Place(from: &cursor)
            case 1: params = PassThrough.Input.Params(from: &cursor)
            case 2: stageVariables = cursor.dictionary { $0.string() }
            case 3: context = PassThrough.Input.RequestContext(from: &cursor)
            default: break members
            }
        }
        guard
            cursor.close(members, required: 0xF),
            let bodyJson,
            let params,
            let context
        else { return nil }
        self.init(bodyJson: bodyJson, params: params, stageVariables: stageVariables, context: context)
    }
}

extension PassThrough.Input.Params: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}path\u{b}querystring\u{6}header")
        var path: PassThrough.Input.Params.Path?
        var querystring: PassThrough.Input.Params.Querystring?
        var header: [String: String] = [:]
        members: while true {
            switch cursor.member(&members) {
            case 0: path = PassThrough.Input.Params.Path(from: &cursor)
            case 1: querystring = PassThrough.Input.Params.Querystring(from: &cursor)
            case 2: header = cursor.dictionary { $0.string() }
            default: break members
            }
        }
        guard cursor.close(members, required: 0x7), let path, let querystring else { return nil }
        self.init(path: path, querystring: querystring, header: header)
    }
}

extension PassThrough.Input.Params.Path: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{5}petId")
        var petId: Int = 0
        members: while true {
            switch cursor.member(&members) {
            case 0: petId = cursor.text(as: .number, isPercentEncoded: true) { $0.int() } ?? 0
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(petId: petId)
    }
}

extension PassThrough.Input.Params.Querystring: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{5}limit")
        var limit: Int?
        members: while true {
            switch cursor.member(&members) {
            case 0: limit = cursor.text(as: .number) { $0.int() }
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(limit: limit)
    }
}

extension PassThrough.Input.RequestContext: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{a}account-id\u{6}api-id\u{7}api-key\u{17}authorizer-principal-id\u{6}caller\u{b}http-method\u{5}stage\u{9}source-ip\u{a}request-id\u{d}resource-path")
        var accountId: String = ""
        var apiId: String = ""
        var apiKey: String = ""
        var authorizerPrincipalId: String = ""
        var caller: String = ""
        var httpMethod: String = ""
        var stage: String = ""
        var sourceIp: String = ""
        var requestId: String = ""
        var resourcePath: String = ""
        members: while true {
            switch cursor.member(&members) {
            case 0: accountId = cursor.string()
            case 1: apiId = cursor.string()
            case 2: apiKey = cursor.string()
            case 3: authorizerPrincipalId = cursor.string()
            case 4: caller = cursor.string()
            case 5: httpMethod = cursor.string()
            case 6: stage = cursor.string()
            case 7: sourceIp = cursor.string()
            case 8: requestId = cursor.string()
            case 9: resourcePath = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x3FF) else { return nil }
        self.init(
            accountId: accountId,
            apiId: apiId,
            apiKey: apiKey,
            authorizerPrincipalId: authorizerPrincipalId,
            caller: caller,
            httpMethod: httpMethod,
            stage: stage,
            sourceIp: sourceIp,
            requestId: requestId,
            resourcePath: resourcePath)
    }
}

/// `POST /loops`
enum Loop {
    /// What the integration makes of a request.
    typealias Input = JSONValue

    /// Done.
    typealias Output = JSONValue

    /// The errors that the client is answered with a status of their own.
    enum Failure: IntegrationFailure {
        /// 500, selected by `(\n|.)+`.
        case internalServerError(String)
    }
}

extension Loop.Failure {
    var message: String {
        switch self {
        case .internalServerError(let text):
            FailureText("", fallback: "internal server error").message(text)
        }
    }
}

/// `POST /alike`
enum Alike {
    /// Done.
    typealias Output = JSONValue

    /// The errors that the client is answered with a status of their own.
    enum Failure: IntegrationFailure {
        /// 500, selected by `(\n|.)+`.
        case internalServerError(String)
    }

    struct Input: Hashable, Sendable {
        var place: Place
    }
}

extension Alike.Failure {
    var message: String {
        switch self {
        case .internalServerError(let text):
            FailureText("", fallback: "internal server error").message(text)
        }
    }
}

extension Alike.Input: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{5}place")
        var place: Place?
        members: while true {
            switch cursor.member(&members) {
            case 0: place = Place(from: &cursor)
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1), let place else { return nil }
        self.init(place: place)
    }
}

/// `POST /unlike`
enum Unlike {
    /// What the integration makes of a request.
    typealias Input = JSONValue

    /// Done.
    typealias Output = JSONValue

    /// The errors that the client is answered with a status of their own.
    enum Failure: IntegrationFailure {
        /// 500, selected by `(\n|.)+`.
        case internalServerError(String)
    }
}

extension Unlike.Failure {
    var message: String {
        switch self {
        case .internalServerError(let text):
            FailureText("", fallback: "internal server error").message(text)
        }
    }
}

/// `POST /choices/{operator}`
enum Choose {
    /// Done.
    typealias Output = JSONValue

    /// The errors that the client is answered with a status of their own.
    enum Failure: IntegrationFailure {
        /// 500, selected by `(\n|.)+`.
        case internalServerError(String)
    }

    struct Input: Hashable, Sendable {
        var op: String
        var name: String
        var label: String
        var limit: Int?
        var since: CalendarDate?
        var greeting: String
        var size: Double
        var place: PlaceValue
        var region: String
        var names: [String]
        var records: [Record]
        var numbers: [Double]

        struct PlaceValue: Hashable, Sendable {
            var city: String?
            var floor: Int?
        }

        struct Record: Hashable, Sendable {
            var id: Int
            var number: Int
            var tag: String?
        }
    }
}

extension Choose.Failure {
    var message: String {
        switch self {
        case .internalServerError(let text):
            FailureText("", fallback: "internal server error").message(text)
        }
    }
}

extension Choose.Input: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{2}op\u{4}name\u{5}label\u{5}limit\u{5}since\u{8}greeting\u{4}size\u{5}place\u{6}region\u{5}names\u{7}records\u{7}numbers")
        var op: String = ""
        var name: String = ""
        var label: String = ""
        var limit: Int?
        var since: CalendarDate?
        var greeting: String = ""
        var size: Double = 0
        var place: Choose.Input.PlaceValue?
        var region: String = ""
        var names: [String] = []
        var records: [Choose.Input.Record] = []
        var numbers: [Double] = []
        members: while true {
            switch cursor.member(&members) {
            case 0: op = cursor.string()
            case 1: name = cursor.string()
            case 2: label = cursor.string()
            case 3: limit = cursor.int(maximum: 9)
            case 4: if !cursor.null(), !cursor.emptyText() { since = cursor.date() }
            case 5: greeting = cursor.string()
            case 6: size = cursor.double()
            case 7: place = Choose.Input.PlaceValue(from: &cursor)
            case 8: region = cursor.string()
            case 9: names = cursor.array { $0.string() }
            case 10: records = cursor.array { Choose.Input.Record(from: &$0) }
            case 11: numbers = cursor.array { $0.double() }
            default: break members
            }
        }
        guard cursor.close(members, required: 0xFE7), let place else { return nil }
        self.init(
            op: op,
            name: name,
            label: label,
            limit: limit,
            since: since,
            greeting: greeting,
            size: size,
            place: place,
            region: region,
            names: names,
            records: records,
            numbers: numbers)
    }
}

extension Choose.Input.PlaceValue: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}city\u{5}floor")
        var city: String?
        var floor: Int?
        members: while true {
            switch cursor.member(&members) {
            case 0: city = cursor.string()
            case 1: floor = cursor.int()
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(city: city, floor: floor)
    }
}

extension Choose.Input.Record: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{2}id\u{6}number\u{3}tag")
        var id: Int = 0
        var number: Int = 0
        var tag: String?
        members: while true {
            switch cursor.member(&members) {
            case 0: id = cursor.text(as: .number) { $0.int() } ?? 0
            case 1: number = cursor.int()
            case 2: if !cursor.emptyText() { tag = cursor.string(maxLength: 3) }
            default: break members
            }
        }
        guard cursor.close(members, required: 0x3) else { return nil }
        self.init(id: id, number: number, tag: tag)
    }
}

/// `GET /page`
enum TurnPage {
    /// Done.
    typealias Output = JSONValue

    /// The errors that the client is answered with a status of their own.
    enum Failure: IntegrationFailure {
        /// 500, selected by `(\n|.)+`.
        case internalServerError(String)
    }

    struct Input: Hashable, Sendable {
        var limit: Int
        var limitText: String
        var offset: Int
        var ratio: Double
        var whole: JSONValue
        var optional: Int?
        var either: Int
        var exact: Bool
        var mixed: JSONValue
        var sizes: [Double]
    }
}

extension TurnPage.Failure {
    var message: String {
        switch self {
        case .internalServerError(let text):
            FailureText("", fallback: "internal server error").message(text)
        }
    }
}

extension TurnPage.Input: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{5}limit\u{9}limitText\u{6}offset\u{5}ratio\u{5}whole\u{8}optional\u{6}either\u{5}exact\u{5}mixed\u{5}sizes")
        var limit: Int = 0
        var limitText: String = ""
        var offset: Int = 0
        var ratio: Double = 0
        var whole: JSONValue = .null
        var optional: Int?
        var either: Int = 0
        var exact: Bool = false
        var mixed: JSONValue = .null
        var sizes: [Double] = []
        members: while true {
            switch cursor.member(&members) {
            case 0: limit = cursor.int(minimum: 1, maximum: 50)
            case 1: limitText = cursor.string()
            case 2: offset = cursor.int()
            case 3: ratio = cursor.double()
            case 4: whole = cursor.value()
            case 5: if !cursor.null() { optional = cursor.int(minimum: 1, maximum: 50) }
            case 6: either = cursor.int()
            case 7: exact = cursor.bool()
            case 8: mixed = cursor.value()
            case 9: sizes = cursor.array { $0.double() }
            default: break members
            }
        }
        guard cursor.close(members, required: 0x3DF) else { return nil }
        self.init(
            limit: limit,
            limitText: limitText,
            offset: offset,
            ratio: ratio,
            whole: whole,
            optional: optional,
            either: either,
            exact: exact,
            mixed: mixed,
            sizes: sizes)
    }
}
