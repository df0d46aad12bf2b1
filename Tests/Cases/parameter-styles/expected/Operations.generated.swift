// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// `GET /paths/{list}/{members}/{label}/{dots}/{matrix}/{pairs}/{number}/{json}`
enum ReadPath {
    struct Input: Equatable, Sendable {
        var list: [Int]
        var members: Color
        var label: [String]
        var dots: Color
        var matrix: [Double]
        var pairs: Color
        var number: Int
        var json: [Bool]
    }

    enum Output: Equatable, Sendable {
        /// `200`: Read.
        case ok(String)
    }
}

extension ReadPath.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let list: [Int]? = reader.parameter(in: .path, "list", style: .simple, as: .array(.number)) { $0.array(maxItems: 3) { $0.int(minimum: 1) } }
        let members: Color? = reader.parameter(in: .path, "members", style: .simple, explode: true, as: .type { Color.textShape }) { Color(from: &$0) }
        let label: [String]? = reader.parameter(in: .path, "label", style: .label, as: .array(.string)) { $0.array { $0.string() } }
        let dots: Color? = reader.parameter(in: .path, "dots", style: .label, explode: true, as: .type { Color.textShape }) { Color(from: &$0) }
        let matrix: [Double]? = reader.parameter(in: .path, "matrix", style: .matrix, as: .array(.number)) { $0.array { $0.double() } }
        let pairs: Color? = reader.parameter(in: .path, "pairs", style: .matrix, explode: true, as: .type { Color.textShape }) { Color(from: &$0) }
        let number: Int? = reader.parameter(in: .path, "number", style: .label, as: .number) { $0.int(maximum: 99) }
        let json: [Bool]? = reader.parameter(in: .path, "json", style: .content, as: .json) { $0.array { $0.bool() } }
        guard
            let list,
            let members,
            let label,
            let dots,
            let matrix,
            let pairs,
            let number,
            let json,
            reader.isValid
        else { throw reader.error }
        self.init(
            list: list,
            members: members,
            label: label,
            dots: dots,
            matrix: matrix,
            pairs: pairs,
            number: number,
            json: json)
    }
}

extension ReadPath.Output {
    var response: Response {
        switch self {
        case .ok(let body):
            return Response(status: 200, text: body)
        }
    }
}

/// `GET /query`
enum ReadQuery {
    struct Input: Equatable, Sendable {
        var filter: Filter?
        var ids: [Int32]?
        var commas: [String]?
        var spaces: [CalendarDate]?
        var pipes: [State]?
        var near: Near?
        var page: Page?
        var sort: Sort?
        var groups: Groups?
        var level: Level?
        var drink: Drink?
        var points: [Point]?
        var free: [String: JSONValue]?
        var `where`: Filter?
        var anything: String?
        var Point: Point?
    }

    enum Output: Equatable, Sendable {
        /// `200`: Read.
        case ok(String)
    }

    struct Near: Hashable, Sendable {
        var x: Double
        var y: Double?
        var kinds: [String]?
    }

    enum Sort: Hashable, Sendable {
        case string(String)
        case array([String])
    }

    enum Groups: Hashable, Sendable {
        case array([String])
        case string(String)
    }

    enum Level: Hashable, Sendable {
        case integer(Int)
        case stringOption(StringOption)

        enum StringOption: String, CaseIterable, Hashable, Sendable {
            case all
            case none_ = "none"
        }
    }

    enum Drink: String, CaseIterable, Hashable, Sendable {
        case café
        case tea
    }
}

extension ReadQuery.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let filter: Filter? = reader.parameterIfPresent(in: .query, "filter", style: .deepObject, as: .type { Filter.textShape }) { Filter(from: &$0) }
        let ids: [Int32]? = reader.parameterIfPresent(in: .query, "ids", style: .form, explode: true, as: .array(.number)) { $0.array(uniqueItems: true) { $0.int32(minimum: 1) } }
        let commas: [String]? = reader.parameterIfPresent(in: .query, "commas", style: .form, as: .array(.string)) { $0.array { $0.string(minLength: 1) } }
        let spaces: [CalendarDate]? = reader.parameterIfPresent(in: .query, "spaces", style: .spaceDelimited, as: .array(.word)) { $0.array { $0.date() } }
        let pipes: [State]? = reader.parameterIfPresent(in: .query, "pipes", style: .pipeDelimited, as: .array(.type { State.textShape })) { $0.array { State(from: &$0) } }
        let near: ReadQuery.Near? = reader.parameterIfPresent(in: .query, "near", style: .form, as: .type { ReadQuery.Near.textShape }) { ReadQuery.Near(from: &$0) }
        let page: Page? = reader.parameterIfPresent(in: .query, "page", style: .form, explode: true, as: .type { Page.textShape }) { Page(from: &$0) }
        let sort: ReadQuery.Sort? = reader.parameterIfPresent(in: .query, "sort", style: .form, as: .type { ReadQuery.Sort.textShape }) { ReadQuery.Sort(from: &$0) }
        let groups: ReadQuery.Groups? = reader.parameterIfPresent(in: .query, "groups", style: .form, explode: true, as: .type { ReadQuery.Groups.textShape }) { ReadQuery.Groups(from: &$0) }
        let level: ReadQuery.Level? = reader.parameterIfPresent(in: .query, "level", style: .form, explode: true, as: .type { ReadQuery.Level.textShape }) { ReadQuery.Level(from: &$0) }
        let drink: ReadQuery.Drink? = reader.queryIfPresent("drink")
        let points: [Point]? = reader.parameterIfPresent(in: .query, "points", style: .form, explode: true, as: .type(of: { (value: Self) in value.points })) { $0.array { .init(from: &$0) } }
        let free: [String: JSONValue]? = reader.parameterIfPresent(in: .query, "free", style: .deepObject, as: .object("", [], additional: .any)) { $0.dictionary { $0.value() } }
        let `where`: Filter? = reader.parameterIfPresent(in: .query, "where", style: .content, as: .json) { Filter(from: &$0) }
        let anything: String? = reader.queryIfPresent("anything")
        let Point_: Point? = reader.parameterIfPresent(in: .query, "Point", style: .deepObject, as: .type(of: { (value: Self) in value.Point })) { .init(from: &$0) }
        guard reader.isValid else { throw reader.error }
        self.init(
            filter: filter,
            ids: ids,
            commas: commas,
            spaces: spaces,
            pipes: pipes,
            near: near,
            page: page,
            sort: sort,
            groups: groups,
            level: level,
            drink: drink,
            points: points,
            free: free,
            where: `where`,
            anything: anything,
            Point: Point_)
    }
}

extension ReadQuery.Output {
    var response: Response {
        switch self {
        case .ok(let body):
            return Response(status: 200, text: body)
        }
    }
}

extension ReadQuery.Near: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{1}x\u{1}y\u{5}kinds")
        var x: Double = 0
        var y: Double?
        var kinds: [String]?
        members: while true {
            switch cursor.member(&members) {
            case 0: x = cursor.double()
            case 1: y = cursor.double()
            case 2: kinds = cursor.array { $0.string() }
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(x: x, y: y, kinds: kinds)
    }
}

extension ReadQuery.Near: TextDecodable {
    static let textShape: TextShape = .object("\u{1}x\u{1}y\u{5}kinds", [.number, .number, .array(.string)])
}

extension ReadQuery.Sort: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.kind {
        case .string:
            self = .string(cursor.string())
        case .array:
            self = .array(cursor.array { $0.string() })
        default:
            cursor.fail(noVariantAmong: "\u{6}string\u{5}array")
            return nil
        }
    }
}

extension ReadQuery.Sort: TextDecodable {
    static let textShape: TextShape = .oneOf([.string, .array(.string)])
}

extension ReadQuery.Groups: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.kind {
        case .string:
            self = .string(cursor.string())
        case .array:
            self = .array(cursor.array(minItems: 1) { $0.string() })
        default:
            cursor.fail(noVariantAmong: "\u{5}array\u{6}string")
            return nil
        }
    }
}

extension ReadQuery.Groups: TextDecodable {
    static let textShape: TextShape = .oneOf([.array(.string), .string])
}

extension ReadQuery.Level: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.kind {
        case .string:
            guard let value = ReadQuery.Level.StringOption(from: &cursor) else { return nil }
            self = .stringOption(value)
        case .integer, .number:
            self = .integer(cursor.int())
        default:
            cursor.fail(noVariantAmong: "\u{7}integer\u{c}stringOption")
            return nil
        }
    }
}

extension ReadQuery.Level: TextDecodable {
    static let textShape: TextShape = .oneOf([.number, .type { ReadQuery.Level.StringOption.textShape }])
}

extension ReadQuery.Level.StringOption: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.enumeration("\u{3}all\u{4}none") {
        case 0: self = .all
        case 1: self = .none_
        default: return nil
        }
    }
}

extension ReadQuery.Level.StringOption: TextDecodable {
    static let textShape: TextShape = .word
}

extension ReadQuery.Drink: ParameterValue {}

/// `GET /defaults`
enum ReadDefaults {
    struct Input: Equatable, Sendable {
        var limit: Int = 20
        var state: State = .shipped
        var ids: [Int] = [1, 2]
        var wrong: Int?
        var verbose: Bool = false
        var count: Int?
        var many: [Int]?
        var none: Int?
        var text: String
        var path: String?
    }

    enum Output: Equatable, Sendable {
        /// `200`: Read.
        case ok(String)
    }
}

extension ReadDefaults.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let limit: Int? = reader.queryIfPresent("limit")
        reader.check(limit, in: .query, "limit", maximum: 100)
        let state: State? = reader.queryIfPresent("state")
        let ids: [Int]? = reader.parameterIfPresent(in: .query, "ids", style: .form, explode: true, as: .array(.number)) { $0.array { $0.int() } }
        let wrong: Int? = reader.queryIfPresent("wrong")
        let verbose: Bool? = reader.queryIfPresent("verbose", allowEmpty: true)
        let count: Int? = reader.queryIfPresent("count", allowEmpty: true)
        let many: [Int]? = reader.parameterIfPresent(in: .query, "many", style: .form, explode: true, as: .array(.number), allowEmpty: true) { $0.array { $0.int() } }
        let none: Int? = reader.queryIfPresent("none")
        let text: String? = reader.query("text", allowEmpty: true)
        let path: String? = reader.queryIfPresent("path")
        guard let text, reader.isValid else { throw reader.error }
        self.init(
            limit: limit ?? 20,
            state: state ?? .shipped,
            ids: ids ?? [1, 2],
            wrong: wrong,
            verbose: verbose ?? false,
            count: count,
            many: many,
            none: none,
            text: text,
            path: path)
    }
}

extension ReadDefaults.Output {
    var response: Response {
        switch self {
        case .ok(let body):
            return Response(status: 200, text: body)
        }
    }
}

/// `GET /others`
enum ReadOthers {
    struct Input: Equatable, Sendable {
        var labels: [String: String]?
        var limit: Int?
    }

    enum Output: Equatable, Sendable {
        /// `200`: Read.
        case ok(String)
    }
}

extension ReadOthers.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let labels: [String: String]? = reader.parameterIfPresent(in: .query, "labels", style: .form, explode: true, as: .object("", [], additional: .string), except: "\u{5}limit") { $0.dictionary { $0.string() } }
        let limit: Int? = reader.queryIfPresent("limit")
        guard reader.isValid else { throw reader.error }
        self.init(labels: labels, limit: limit)
    }
}

extension ReadOthers.Output {
    var response: Response {
        switch self {
        case .ok(let body):
            return Response(status: 200, text: body)
        }
    }
}

/// `GET /headers`
enum ReadHeaders {
    struct Input: Equatable, Sendable {
        var xIds: [Int]?
        var xColor: Color?
        var xFilter: Filter?
        var session: String
        var list: [Int]?
        var twice: [String]?
        var color: Color?
        var raw: String?
    }

    enum Output: Equatable, Sendable {
        /// `200`: Read.
        case ok(String)
    }
}

extension ReadHeaders.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let xIds: [Int]? = reader.parameterIfPresent(in: .header, "X-Ids", style: .simple, as: .array(.number)) { $0.array { $0.int() } }
        let xColor: Color? = reader.parameterIfPresent(in: .header, "X-Color", style: .simple, explode: true, as: .type { Color.textShape }) { Color(from: &$0) }
        let xFilter: Filter? = reader.parameterIfPresent(in: .header, "X-Filter", style: .content, as: .json) { Filter(from: &$0) }
        let session: String? = reader.cookie("session")
        let list: [Int]? = reader.parameterIfPresent(in: .cookie, "list", style: .form, as: .array(.number)) { $0.array { $0.int() } }
        let twice: [String]? = reader.parameterIfPresent(in: .cookie, "twice", style: .form, explode: true, as: .array(.string)) { $0.array { $0.string() } }
        let color: Color? = reader.parameterIfPresent(in: .cookie, "color", style: .form, explode: true, as: .type { Color.textShape }) { Color(from: &$0) }
        let raw: String? = reader.parameterIfPresent(in: .cookie, "raw", style: .cookie, explode: true, as: .string) { $0.string() }
        guard let session, reader.isValid else { throw reader.error }
        self.init(
            xIds: xIds,
            xColor: xColor,
            xFilter: xFilter,
            session: session,
            list: list,
            twice: twice,
            color: color,
            raw: raw)
    }
}

extension ReadHeaders.Output {
    var response: Response {
        switch self {
        case .ok(let body):
            return Response(status: 200, text: body)
        }
    }
}

/// `GET /form`
enum ReadForm {
    struct Input: Equatable, Sendable {
        var query: Filter?
    }

    enum Output: Equatable, Sendable {
        /// `200`: Read.
        case ok(String)
    }
}

extension ReadForm.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let query: Filter? = reader.parameterIfPresent(in: .query, "query", style: .wholeQuery, explode: true, as: .type { Filter.textShape }) { Filter(from: &$0) }
        guard reader.isValid else { throw reader.error }
        self.init(query: query)
    }
}

extension ReadForm.Output {
    var response: Response {
        switch self {
        case .ok(let body):
            return Response(status: 200, text: body)
        }
    }
}

/// `GET /search`
enum ReadSearch {
    struct Input: Equatable, Sendable {
        var search: Color?
    }

    enum Output: Equatable, Sendable {
        /// `200`: Read.
        case ok(String)
    }
}

extension ReadSearch.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let search: Color? = reader.parameterIfPresent(in: .query, "search", style: .wholeQuery, explode: true, as: .type { Color.textShape }) { Color(from: &$0) }
        guard reader.isValid else { throw reader.error }
        self.init(search: search)
    }
}

extension ReadSearch.Output {
    var response: Response {
        switch self {
        case .ok(let body):
            return Response(status: 200, text: body)
        }
    }
}

/// `GET /faults`
enum ReadFaults {
    struct Input: Equatable, Sendable {
        var a: String?
        var b: [String]?
        var c: String?
        var d: String?
        var xForwardedFor: String?
        var host: String?
        var xForwardedPort: Int?
    }

    enum Output: Equatable, Sendable {
        /// `200`: Read.
        case ok(String)
    }
}

extension ReadFaults.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let a: String? = reader.queryIfPresent("a")
        let b: [String]? = reader.parameterIfPresent(in: .header, "b", style: .simple, as: .array(.string)) { $0.array { $0.string() } }
        let c: String? = reader.queryIfPresent("c")
        let d: String? = reader.queryIfPresent("d")
        reader.check(d, in: .query, "d", maxLength: 3)
        let xForwardedFor: String? = reader.headerIfPresent("X-Forwarded-For")
        let host: String? = reader.headerIfPresent("Host")
        let xForwardedPort: Int? = reader.headerIfPresent("X-Forwarded-Port")
        guard reader.isValid else { throw reader.error }
        self.init(
            a: a,
            b: b,
            c: c,
            d: d,
            xForwardedFor: xForwardedFor,
            host: host,
            xForwardedPort: xForwardedPort)
    }
}

extension ReadFaults.Output {
    var response: Response {
        switch self {
        case .ok(let body):
            return Response(status: 200, text: body)
        }
    }
}
