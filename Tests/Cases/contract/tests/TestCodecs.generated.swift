// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright
import GatewrightTesting

@testable import Function

extension Answer: JSONDecodable {
    public init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}text")
        var text: String = ""
        members: while true {
            switch cursor.member(&members) {
            case 0: text = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(text: text)
    }
}

extension Parcel: JSONDecodable {
    public init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{2}id\u{2}to\u{4}back\u{6}weight\u{5}price\u{4}tags\u{4}code\u{4}mail\u{8}contents\u{5}parts\u{5}extra\u{4}note", unknown: .forbidden)
        var id: String?
        var to: Address?
        var back: Address?
        var weight: Int = 0
        var price: Double?
        var tags: [String]?
        var code: String?
        var mail: String?
        var contents: Contents?
        var parts: [Parcel]?
        var extra: [String: Int32]?
        var note: Presence<String> = .absent
        members: while true {
            switch cursor.member(&members) {
            case 0: id = cursor.string()
            case 1: to = Address(from: &cursor)
            case 2: back = Address(from: &cursor)
            case 3: weight = cursor.int(exclusiveMinimum: 0, maximum: 10000)
            case 4: price = cursor.double(maximum: 99, multipleOf: 0.5)
            case 5: tags = cursor.array(minItems: 2, uniqueItems: true) { $0.string(maxLength: 8) }
            case 6: code = cursor.string(minLength: 5, pattern: .code)
            case 7: mail = cursor.formatted(.email) { $0.string(maxLength: 100) }
            case 8: contents = Contents(from: &cursor)
            case 9: parts = cursor.array { Parcel(from: &$0) }
            case 10: extra = cursor.dictionary(maxProperties: 2) { $0.int32() }
            case 11: note = cursor.null() ? .null : .value(cursor.string())
            default: break members
            }
        }
        guard cursor.close(members, required: 0x10A), let to, let contents else { return nil }
        self.init(
            id: id,
            to: to,
            back: back,
            weight: weight,
            price: price,
            tags: tags,
            code: code,
            mail: mail,
            contents: contents,
            parts: parts,
            extra: extra,
            note: note)
    }
}

extension Receipt: JSONDecodable {
    public init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{2}id\u{6}parcel\u{5}state\u{2}at\u{3}day\u{3}key\u{4}size\u{6}answer\u{4}tags")
        var id: String = ""
        var parcel: Parcel?
        var state: State?
        var at: DateTime?
        var day: CalendarDate?
        var key: UniqueID?
        var size: Receipt.Size?
        var answer: Answer?
        var tags: [Tag]?
        members: while true {
            switch cursor.member(&members) {
            case 0: id = cursor.string()
            case 1: parcel = Parcel(from: &cursor)
            case 2: state = State(from: &cursor)
            case 3: at = cursor.dateTime()
            case 4: day = cursor.date()
            case 5: key = cursor.uuid()
            case 6: size = Receipt.Size(from: &cursor)
            case 7: answer = Answer(from: &cursor)
            case 8: tags = cursor.array { Tag(from: &$0) }
            default: break members
            }
        }
        guard cursor.close(members, required: 0xF), let parcel, let state, let at else { return nil }
        self.init(
            id: id,
            parcel: parcel,
            state: state,
            at: at,
            day: day,
            key: key,
            size: size,
            answer: answer,
            tags: tags)
    }
}

extension Receipt.Size: JSONDecodable {
    public init?(from cursor: inout JSONCursor) {
        switch cursor.kind {
        case .string:
            self = .string(cursor.string())
        case .integer, .number:
            self = .integer(cursor.int())
        default:
            cursor.fail(noVariantAmong: "\u{7}integer\u{6}string", of: .anyOf)
            return nil
        }
    }
}

extension Refusal: JSONDecodable {
    public init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{6}reason\u{7f}\u{0}\u{a}odd \"name\"")
        var reason: String?
        var oddName: Presence<JSONValue> = .absent
        members: while true {
            switch cursor.member(&members) {
            case 0: reason = cursor.string()
            case 1: oddName = cursor.null() ? .null : .value(cursor.checked(#"{"type":"null"}"#) { $0.value() })
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(reason: reason, oddName: oddName)
    }
}

extension Tag: JSONDecodable {
    public init?(from cursor: inout JSONCursor) {
        switch cursor.enumeration("\u{3}red\u{4}blue") {
        case 0: self = .red
        case 1: self = .blue
        default: return nil
        }
    }
}

extension TryParcel.Input: GatewrightTesting.OperationInput {
    public func write(to request: inout GatewrightTesting.RequestParts) {
    }
}

extension TryParcel.Output: GatewrightTesting.OperationOutput {
    public init(from answer: GatewrightTesting.Answer) throws {
        switch answer.status.code {
        case 204: self = .noContent
        default: throw answer.undocumented
        }
    }
}

extension SendParcel.Input: GatewrightTesting.OperationInput {
    public func write(to request: inout GatewrightTesting.RequestParts) {
        request.set(.header, "Idempotency-Key") { $0.uuid(self.idempotencyKey) }
        request.set(.query, "dry") { $0.bool(self.dry) }
        request.setBody("application/json") { self.body.encode(to: &$0) }
    }
}

extension SendParcel.Output: GatewrightTesting.OperationOutput {
    public init(from answer: GatewrightTesting.Answer) throws {
        var reader = answer.reader
        switch answer.status.code {
        case 201:
            let body: Receipt? = reader.json("application/json") { Receipt(from: &$0) }
            let location: String? = reader.header("Location")
            let wwwAuthenticate: String? = reader.header("WWW-Authenticate")
            let contentLength: Int? = reader.headerIfPresent("Content-Length")
            let transferEncoding: String? = reader.headerIfPresent("Transfer-Encoding")
            let xLegs: [Int]? = reader.parameterIfPresent(in: .header, "X-Legs", style: .simple, as: .array(.number)) { $0.array { $0.int() } }
            let setCookie = answer.cookies
            let xSeal: SendParcel.XSeal? = reader.parameterIfPresent(in: .header, "X-Seal", style: .content, as: .json) { SendParcel.XSeal(from: &$0) }
            let xSize: SendParcel.XSize? = reader.parameterIfPresent(in: .header, "X-Size", style: .simple, as: .type { SendParcel.XSize.textShape }) { SendParcel.XSize(from: &$0) }
            let xPlace: SendParcel.XPlace? = reader.parameterIfPresent(in: .header, "X-Place", style: .simple, explode: true, as: .type { SendParcel.XPlace.textShape }) { SendParcel.XPlace(from: &$0) }
            guard
                let body,
                let location,
                let wwwAuthenticate,
                let setCookie,
                reader.isValid
            else { throw answer.mismatch(reader.error) }
            self = .created(
                body,
                location: location,
                wwwAuthenticate: wwwAuthenticate,
                contentLength: contentLength,
                transferEncoding: transferEncoding,
                xLegs: xLegs,
                setCookie: setCookie,
                xSeal: xSeal,
                xSize: xSize,
                xPlace: xPlace)
        case 400...499:
            let body: Refusal? = reader.json("application/json") { Refusal(from: &$0) }
            guard let body, reader.isValid else { throw answer.mismatch(reader.error) }
            self = .clientError(status: answer.status, body)
        default: throw answer.undocumented
        }
    }
}

extension SendParcel.XSeal: JSONDecodable {
    public init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{3}wax\u{2}by")
        var wax: String = ""
        var by: String = ""
        members: while true {
            switch cursor.member(&members) {
            case 0: wax = cursor.string()
            case 1: by = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x3) else { return nil }
        self.init(wax: wax, by: by)
    }
}

extension SendParcel.XSeal: TextDecodable {
    public static let textShape: TextShape = .object("\u{3}wax\u{2}by", [.string, .string])
}

extension SendParcel.XSize: JSONDecodable {
    public init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{5}width\u{6}height")
        var width: Int = 0
        var height: Int = 0
        members: while true {
            switch cursor.member(&members) {
            case 0: width = cursor.int()
            case 1: height = cursor.int()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x3) else { return nil }
        self.init(width: width, height: height)
    }
}

extension SendParcel.XSize: TextDecodable {
    public static let textShape: TextShape = .object("\u{5}width\u{6}height", [.number, .number])
}

extension SendParcel.XPlace: JSONDecodable {
    public init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{6}street\u{4}city")
        var street: String = ""
        var city: String = ""
        members: while true {
            switch cursor.member(&members) {
            case 0: street = cursor.string()
            case 1: city = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x3) else { return nil }
        self.init(street: street, city: city)
    }
}

extension SendParcel.XPlace: TextDecodable {
    public static let textShape: TextShape = .object("\u{6}street\u{4}city", [.string, .string])
}

extension ListParcels.Input: GatewrightTesting.OperationInput {
    public func write(to request: inout GatewrightTesting.RequestParts) {
        if let value = self.state { request.set(.query, "state") { value.encode(to: &$0) } }
        if let value = self.limit { request.set(.query, "limit") { $0.int(value) } }
        if let value = self.`where` { request.set(.query, "where") { value.encode(to: &$0) } }
        if let value = self.session { request.set(.cookie, "session") { $0.string(value) } }
        request.accept = self.accept.rawValue
    }
}

extension ListParcels.Output: GatewrightTesting.OperationOutput {
    public init(from answer: GatewrightTesting.Answer) throws {
        var reader = answer.reader
        switch answer.status.code {
        case 200:
            let body: ListParcels.OkBody? =
                switch reader.alternative(of: ["application/json", "text/csv"]) {
                case 0: reader.json { $0.array { Receipt(from: &$0) } }.map { .json($0) }
                case 1: reader.text().map { .csv($0) }
                default: nil
                }
            guard let body, reader.isValid else { throw answer.mismatch(reader.error) }
            self = .ok(body)
        default: throw answer.undocumented
        }
    }
}

extension GetParcel.Input: GatewrightTesting.OperationInput {
    public func write(to request: inout GatewrightTesting.RequestParts) {
        request.set(.path, "id") { $0.string(self.id) }
    }
}

extension GetParcel.Output: GatewrightTesting.OperationOutput {
    public init(from answer: GatewrightTesting.Answer) throws {
        var reader = answer.reader
        switch answer.status.code {
        case 200:
            let body: Receipt? = reader.json("application/json") { Receipt(from: &$0) }
            guard let body, reader.isValid else { throw answer.mismatch(reader.error) }
            self = .ok(body)
        default: self = .other(status: answer.status)
        }
    }
}

extension CorrectParcel.Input: GatewrightTesting.OperationInput {
    public func write(to request: inout GatewrightTesting.RequestParts) {
        request.set(.path, "id") { $0.string(self.id) }
        if let value = self.body {
            switch value {
            case .form(let body):
                request.setBody("application/x-www-form-urlencoded") { body.encode(to: &$0) }
            case .multipart(let body):
                request.setBody("multipart/form-data") { body.encode(to: &$0) }
            case .text(let body):
                request.setBody("text/plain", text: body)
            }
        }
    }
}

extension CorrectParcel.Output: GatewrightTesting.OperationOutput {
    public init(from answer: GatewrightTesting.Answer) throws {
        switch answer.status.code {
        case 204: self = .noContent
        default: throw answer.undocumented
        }
    }
}

extension HandleLabel.Input: GatewrightTesting.OperationInput {
    public func write(to request: inout GatewrightTesting.RequestParts) {
        request.method = self.method
        request.set(.path, "path") { $0.string(self.path) }
        if let value = self.body {
            request.setBody(self.contentType ?? "application/octet-stream", bytes: value)
        }
    }
}
