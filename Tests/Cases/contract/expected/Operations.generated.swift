// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// `POST /parcels?dry=true`
enum TryParcel {
    struct Input: Equatable, Sendable {}

    enum Output: Equatable, Sendable {
        /// `204`: It would be sent.
        case noContent
    }
}

extension TryParcel.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init()
    }
}

extension TryParcel.Output {
    var response: Response {
        switch self {
        case .noContent:
            return Response(status: 204)
        }
    }
}

/// Send a parcel.
///
/// `POST /parcels`
enum SendParcel {
    struct Input: Equatable, Sendable {
        var idempotencyKey: UniqueID
        var dry: Bool = false
        @Boxed var body: ParcelInput
    }

    enum Output: Equatable, Sendable {
        /// `201`: It is on its way.
        case created(
            Receipt,
            location: String,
            wwwAuthenticate: String,
            contentLength: Int? = nil,
            transferEncoding: String? = nil,
            xLegs: [Int]? = nil,
            setCookie: [String],
            xSeal: XSeal? = nil,
            xSize: XSize? = nil,
            xPlace: XPlace? = nil)
        /// `4XX`: It is not.
        case clientError(status: HTTPStatus, Refusal)
    }

    struct XSeal: Hashable, Sendable {
        var wax: String
        var by: String
    }

    struct XSize: Hashable, Sendable {
        var width: Int
        var height: Int
    }

    struct XPlace: Hashable, Sendable {
        var street: String
        var city: String
    }
}

extension SendParcel.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let idempotencyKey: UniqueID? = reader.header("Idempotency-Key")
        let dry: Bool? = reader.queryIfPresent("dry")
        let body: ParcelInput? = reader.json("application/json") { ParcelInput(from: &$0) }
        guard let idempotencyKey, let body, reader.isValid else { throw reader.error }
        self.init(idempotencyKey: idempotencyKey, dry: dry ?? false, body: body)
    }
}

extension SendParcel.Output {
    var response: Response {
        switch self {
        case .created(
            let body,
            let location,
            let wwwAuthenticate,
            let contentLength,
            let transferEncoding,
            let xLegs,
            let setCookie,
            let xSeal,
            let xSize,
            let xPlace):
            var response = Response(status: 201, json: body)
            response.headers["Location"] = location
            response.headers["WWW-Authenticate"] = wwwAuthenticate
            response.headers["Content-Length"] = contentLength?.parameter
            response.headers["Transfer-Encoding"] = transferEncoding
            response.headers["X-Legs"] = xLegs?.map(\.parameter).joined(separator: ",")
            response.cookies = setCookie
            if let xSeal { response.headers.set("X-Seal", in: .json) { xSeal.encode(to: &$0) } }
            if let xSize { response.headers.set("X-Size", in: .simple) { xSize.encode(to: &$0) } }
            if let xPlace { response.headers.set("X-Place", in: .exploded) { xPlace.encode(to: &$0) } }
            return response
        case .clientError(let status, let body):
            return Response(status: status, json: body)
        }
    }
}

extension SendParcel.XSeal: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("wax", wax)
        writer.member("by", by)
        writer.endObject()
    }
}

extension SendParcel.XSize: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("width", width)
        writer.member("height", height)
        writer.endObject()
    }
}

extension SendParcel.XPlace: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("street", street)
        writer.member("city", city)
        writer.endObject()
    }
}

/// `GET /parcels`
enum ListParcels {
    struct Input: Equatable, Sendable {
        var state: [State]?
        var limit: Int?
        var `where`: Where?
        var session: String?
        var accept: Accept
    }

    enum Output: Equatable, Sendable {
        /// `200`: Parcels.
        case ok(OkBody)
    }

    enum OkBody: Equatable, Sendable {
        /// `application/json`
        case json([Receipt])
        /// `text/csv`
        case csv(String)
    }

    /// What the client would like the answer to be, by `Accept`.
    enum Accept: String, CaseIterable, Hashable, Sendable {
        case json = "application/json"
        case csv = "text/csv"
    }

    struct Where: Hashable, Sendable {
        var zip: String?
        var above: Double?
    }
}

extension ListParcels.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let state: [State]? = reader.parameterIfPresent(in: .query, "state", style: .form, explode: true, as: .array(.type { State.textShape })) { $0.array(minItems: 1, maxItems: 3) { State(from: &$0) } }
        let limit: Int? = reader.queryIfPresent("limit")
        reader.check(limit, in: .query, "limit", minimum: 1, maximum: 100)
        let `where`: ListParcels.Where? = reader.parameterIfPresent(in: .query, "where", style: .deepObject, as: .type { ListParcels.Where.textShape }) { ListParcels.Where(from: &$0) }
        let session: String? = reader.cookieIfPresent("session")
        reader.check(session, in: .cookie, "session", minLength: 4)
        let accept: ListParcels.Accept? = reader.accept()
        guard let accept, reader.isValid else { throw reader.error }
        self.init(state: state, limit: limit, where: `where`, session: session, accept: accept)
    }
}

extension ListParcels.Output {
    var response: Response {
        switch self {
        case .ok(let body):
            var response: Response
            switch body {
            case .json(let body):
                response = Response(status: 200, json: body)
            case .csv(let body):
                response = Response(status: 200, text: body, contentType: "text/csv; charset=utf-8")
            }
            response.headers.append(name: "Vary", value: "Accept")
            return response
        }
    }
}

extension ListParcels.Where: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{3}zip\u{5}above")
        var zip: String?
        var above: Double?
        members: while true {
            switch cursor.member(&members) {
            case 0: zip = cursor.string()
            case 1: above = cursor.double()
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(zip: zip, above: above)
    }
}

extension ListParcels.Where: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("zip", ifPresent: zip)
        writer.member("above", ifPresent: above)
        writer.endObject()
    }
}

extension ListParcels.Where: TextDecodable {
    static let textShape: TextShape = .object("\u{3}zip\u{5}above", [.string, .number])
}

/// `GET /parcels/{id}`
enum GetParcel {
    struct Input: Equatable, Sendable {
        var id: String
    }

    enum Output: Equatable, Sendable {
        /// `200`: It.
        case ok(Receipt)
        /// `default`: Anything else.
        case other(status: HTTPStatus)
    }
}

extension GetParcel.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let id: String? = reader.path("id")
        reader.check(id, in: .path, "id", pattern: .id)
        guard let id, reader.isValid else { throw reader.error }
        self.init(id: id)
    }
}

extension GetParcel.Output {
    var response: Response {
        switch self {
        case .ok(let body):
            return Response(status: 200, json: body)
        case .other(let status):
            return Response(status: status)
        }
    }
}

/// `PUT /parcels/{id}`
enum CorrectParcel {
    struct Input: Equatable, Sendable {
        var id: String
        var body: Body?
    }

    enum Output: Equatable, Sendable {
        /// `204`: Corrected.
        case noContent
    }

    enum Body: Equatable, Sendable {
        /// `application/x-www-form-urlencoded`
        case form(FormBody)
        /// `multipart/form-data`
        case multipart(MultipartBody)
        /// `text/plain`
        case text(String)
    }

    struct FormBody: Hashable, Sendable {
        var zip: String
        var tags: [String]?
        var door: Door?

        struct Door: Hashable, Sendable {
            var floor: Int
            var codes: [Int]?
            var at: At?

            struct At: Hashable, Sendable {
                var x: Double?
            }
        }
    }

    struct MultipartBody: Hashable, Sendable {
        var label: FormFile
        var note: String?
    }
}

extension CorrectParcel.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let id: String? = reader.path("id")
        reader.check(id, in: .path, "id", pattern: .id)
        let body: CorrectParcel.Body? =
            switch reader.alternativeIfPresent(of: [
                "application/x-www-form-urlencoded",
                "multipart/form-data",
                "text/plain"]) {
            case 0: reader.form(
                "application/x-www-form-urlencoded",
                as: .type { CorrectParcel.FormBody.textShape }) { CorrectParcel.FormBody(from: &$0) }.map { .form($0) }
            case 1: reader.form(
                "multipart/form-data",
                files: "\u{5}label",
                as: .type { CorrectParcel.MultipartBody.textShape }) { CorrectParcel.MultipartBody(from: &$0) }.map { .multipart($0) }
            case 2: reader.text().map { .text($0) }
            default: nil
            }
        guard let id, reader.isValid else { throw reader.error }
        self.init(id: id, body: body)
    }
}

extension CorrectParcel.Output {
    var response: Response {
        switch self {
        case .noContent:
            return Response(status: 204)
        }
    }
}

extension CorrectParcel.FormBody: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{3}zip\u{4}tags\u{4}door")
        var zip: String = ""
        var tags: [String]?
        var door: CorrectParcel.FormBody.Door?
        members: while true {
            switch cursor.member(&members) {
            case 0: zip = cursor.string()
            case 1: tags = cursor.array { $0.string() }
            case 2: door = CorrectParcel.FormBody.Door(from: &cursor)
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(zip: zip, tags: tags, door: door)
    }
}

extension CorrectParcel.FormBody: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("zip", zip)
        if let tags {
            writer.member("tags")
            tags.encode(to: &writer)
        }
        if let door {
            writer.member("door")
            door.encode(to: &writer)
        }
        writer.endObject()
    }
}

extension CorrectParcel.FormBody: TextDecodable {
    static let textShape: TextShape = .object("\u{3}zip\u{4}tags\u{4}door", [.string, .array(.string), .type { CorrectParcel.FormBody.Door.textShape }])
}

extension CorrectParcel.FormBody.Door: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{5}floor\u{5}codes\u{2}at")
        var floor: Int = 0
        var codes: [Int]?
        var at: CorrectParcel.FormBody.Door.At?
        members: while true {
            switch cursor.member(&members) {
            case 0: floor = cursor.int(maximum: 9)
            case 1: codes = cursor.array(maxItems: 2) { $0.int() }
            case 2: at = CorrectParcel.FormBody.Door.At(from: &cursor)
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(floor: floor, codes: codes, at: at)
    }
}

extension CorrectParcel.FormBody.Door: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("floor", floor)
        if let codes {
            writer.member("codes")
            codes.encode(to: &writer)
        }
        if let at {
            writer.member("at")
            at.encode(to: &writer)
        }
        writer.endObject()
    }
}

extension CorrectParcel.FormBody.Door: TextDecodable {
    static let textShape: TextShape = .object("\u{5}floor\u{5}codes\u{2}at", [.number, .array(.number), .type { CorrectParcel.FormBody.Door.At.textShape }])
}

extension CorrectParcel.FormBody.Door.At: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{1}x")
        var x: Double?
        members: while true {
            switch cursor.member(&members) {
            case 0: x = cursor.double()
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(x: x)
    }
}

extension CorrectParcel.FormBody.Door.At: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("x", ifPresent: x)
        writer.endObject()
    }
}

extension CorrectParcel.FormBody.Door.At: TextDecodable {
    static let textShape: TextShape = .object("\u{1}x", [.number])
}

extension CorrectParcel.MultipartBody: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{5}label\u{4}note")
        var label: FormFile?
        var note: String?
        members: while true {
            switch cursor.member(&members) {
            case 0: label = FormFile(from: &cursor)
            case 1: note = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1), let label else { return nil }
        self.init(label: label, note: note)
    }
}

extension CorrectParcel.MultipartBody: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("label")
        label.encode(to: &writer)
        writer.member("note", ifPresent: note)
        writer.endObject()
    }
}

extension CorrectParcel.MultipartBody: TextDecodable {
    static let textShape: TextShape = .object("\u{5}label\u{4}note", [.type { FormFile.textShape }, .string])
}

/// `ANY /labels/{path+}`: every method.
enum HandleLabel {
    struct Input: Equatable, Sendable {
        var method: HTTPMethod
        var path: String
        /// The media type of the body, as the client gives it.
        var contentType: String?
        var body: [UInt8]?
    }
}

extension HandleLabel.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let path: String? = reader.path("path")
        let contentType = reader.contentTypeIfPresent
        let body = reader.bytesIfPresent("image/*")
        guard let path, reader.isValid else { throw reader.error }
        self.init(method: request.method, path: path, contentType: contentType, body: body)
    }
}
