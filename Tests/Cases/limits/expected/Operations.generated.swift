// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// `POST /things`
enum CreateThing {
    struct Input: Equatable, Sendable {
        var ids: [Int]?
        var filter: Filter?
        var `where`: [String: JSONValue]?
        var body: Body?
    }

    enum Output: Equatable, Sendable {
        /// `200`: A thing.
        case ok(OkBody, xList: [String]? = nil)
    }

    enum Body: Equatable, Sendable {
        /// `application/x-www-form-urlencoded`
        case form([String: JSONValue])
        /// `application/xml`
        case xml([UInt8])
    }

    struct Filter: Hashable, Sendable {
        var a: String?
    }

    struct OkBody: Hashable, Sendable {
        var union: Union?
        var merged: Merged?
        var limited: String?
        var number: Number?
        var loop: Loop?

        enum Union: Hashable, Sendable {
            case string(String)
            case integer(Int)
        }

        struct Merged: Hashable, Sendable {
            var a: String?
            var b: String?
        }

        enum Number: Double, CaseIterable, Hashable, Sendable {
            case _1_5 = 1.5
        }
    }
}

extension CreateThing.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let ids: [Int]? = reader.parameterIfPresent(in: .query, "ids", style: .form, as: .array(.number)) { $0.array { $0.int() } }
        let filter: CreateThing.Filter? = reader.parameterIfPresent(in: .query, "filter", style: .deepObject, as: .type { CreateThing.Filter.textShape }) { CreateThing.Filter(from: &$0) }
        let `where`: [String: JSONValue]? = reader.parameterIfPresent(in: .query, "where", style: .content, as: .json) { $0.dictionary { $0.value() } }
        let body: CreateThing.Body? =
            switch reader.alternativeIfPresent(of: ["application/x-www-form-urlencoded", "application/xml"]) {
            case 0: reader.form(
                "application/x-www-form-urlencoded",
                as: .object("", [], additional: .any)) { $0.dictionary { $0.value() } }.map { .form($0) }
            case 1: reader.bytes().map { .xml($0) }
            default: nil
            }
        guard reader.isValid else { throw reader.error }
        self.init(ids: ids, filter: filter, where: `where`, body: body)
    }
}

extension CreateThing.Output {
    var response: Response {
        switch self {
        case .ok(let body, let xList):
            var response = Response(status: 200, json: body)
            response.headers["X-List"] = xList?.map(\.parameter).joined(separator: ",")
            return response
        }
    }
}

extension CreateThing.Filter: JSONDecodable {
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

extension CreateThing.Filter: TextDecodable {
    static let textShape: TextShape = .object("\u{1}a", [.string])
}

extension CreateThing.OkBody: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        if let union {
            writer.member("union")
            union.encode(to: &writer)
        }
        if let merged {
            writer.member("merged")
            merged.encode(to: &writer)
        }
        writer.member("limited", ifPresent: limited)
        if let number {
            writer.member("number")
            number.encode(to: &writer)
        }
        if let loop {
            writer.member("loop")
            loop.encode(to: &writer)
        }
        writer.endObject()
    }
}

extension CreateThing.OkBody.Union: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .string(let value): writer.string(value)
        case .integer(let value): writer.int(value)
        }
    }
}

extension CreateThing.OkBody.Merged: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("a", ifPresent: a)
        writer.member("b", ifPresent: b)
        writer.endObject()
    }
}

extension CreateThing.OkBody.Number: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.double(rawValue)
    }
}
