// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// `POST /parcels`
enum SendParcel {
    struct Input: Equatable, Sendable {
        var body: Body
    }

    enum Output: Equatable, Sendable {
        /// `201`: Made.
        case created(
            Parcel,
            location: String,
            xTotal: Int? = nil,
            xState: XState,
            xTags: [String]? = nil,
            xSizes: [Int],
            xPoint: XPoint,
            xMap: [String: String]? = nil,
            xParcel: Parcel? = nil)
        /// `4XX`: Refused.
        case clientError(status: HTTPStatus, ClientErrorBody)
    }

    enum Body: Equatable, Sendable {
        /// `application/json, text/json, application/*+json`
        case json(Parcel)
        /// `application/merge-patch+json`
        case mergePatch(MergePatchBody)
        /// `text/plain`
        case text(String)
        /// `text/csv`
        case csv(String)
        /// `image/*`
        case image([UInt8], contentType: String)
        /// `application/xml, text/xml`
        case xml([UInt8])
    }

    enum ClientErrorBody: Equatable, Sendable {
        /// `application/problem+json`
        case problem(ProblemClientErrorBody)
        /// `text/plain`
        case text(String)
    }

    struct MergePatchBody: Hashable, Sendable {
        var sku: Presence<String> = .absent
    }

    enum XState: String, CaseIterable, Hashable, Sendable {
        case new
        case old
    }

    struct XPoint: Hashable, Sendable {
        var x: Int
        var y: Int
    }

    struct ProblemClientErrorBody: Hashable, Sendable {
        var title: String?
    }
}

extension SendParcel.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let body: SendParcel.Body? =
            switch reader.alternative(of: [
                "application/json, text/json, application/*+json",
                "application/merge-patch+json",
                "text/plain",
                "text/csv",
                "image/*",
                "application/xml, text/xml"]) {
            case 0: reader.json { Parcel(from: &$0) }.map { .json($0) }
            case 1: reader.json { SendParcel.MergePatchBody(from: &$0) }.map { .mergePatch($0) }
            case 2: reader.text().map { .text($0) }
            case 3: reader.text().map { .csv($0) }
            case 4: reader.bytes().map { .image($0, contentType: reader.contentType) }
            case 5: reader.bytes().map { .xml($0) }
            default: nil
            }
        reader.accept("application/json, application/vnd.shop.parcel+json")
        guard let body, reader.isValid else { throw reader.error }
        self.init(body: body)
    }
}

extension SendParcel.Output {
    func response(to request: Request) -> Response {
        switch self {
        case .created(
            let body,
            let location,
            let xTotal,
            let xState,
            let xTags,
            let xSizes,
            let xPoint,
            let xMap,
            let xParcel):
            var response = Response(status: 201, json: body, contentType: request.preferredMediaType(among: "application/json, application/vnd.shop.parcel+json"))
            response.headers.append(name: "Vary", value: "Accept")
            response.headers["Location"] = location
            response.headers["X-Total"] = xTotal?.parameter
            response.headers["X-State"] = xState.parameter
            response.headers["X-Tags"] = xTags?.map(\.parameter).joined(separator: ",")
            response.headers["X-Sizes"] = xSizes.map(\.parameter).joined(separator: ",")
            response.headers.set("X-Point", in: .simple) { xPoint.encode(to: &$0) }
            if let xMap { response.headers.set("X-Map", in: .exploded) { xMap.encode(to: &$0) } }
            if let xParcel { response.headers.set("X-Parcel", in: .json) { xParcel.encode(to: &$0) } }
            return response
        case .clientError(let status, let body):
            var response: Response
            switch body {
            case .problem(let body):
                response = Response(status: status, json: body, contentType: "application/problem+json")
            case .text(let body):
                response = Response(status: status, text: body)
            }
            response.headers.append(name: "Vary", value: "Accept")
            return response
        }
    }
}

extension SendParcel.MergePatchBody: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{3}sku")
        var sku: Presence<String> = .absent
        members: while true {
            switch cursor.member(&members) {
            case 0: sku = cursor.null() ? .null : .value(cursor.string())
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(sku: sku)
    }
}

extension SendParcel.XState: ParameterValue {}

extension SendParcel.XPoint: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("x", x)
        writer.member("y", y)
        writer.endObject()
    }
}

extension SendParcel.ProblemClientErrorBody: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("title", ifPresent: title)
        writer.endObject()
    }
}

/// `PUT /notes`
enum KeepNote {
    struct Input: Equatable, Sendable {
        var body: Body?
    }

    enum Output: Equatable, Sendable {
        /// `204`: Kept.
        case noContent
        /// `default`: Anything.
        case other(status: HTTPStatus, String, contentType: String = "text/plain; charset=utf-8")
    }

    enum Body: Equatable, Sendable {
        /// `application/json`
        case json(Parcel?)
        /// `application/octet-stream`
        case bytes([UInt8])
    }
}

extension KeepNote.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let body: KeepNote.Body? =
            switch reader.alternativeIfPresent(of: ["application/json", "application/octet-stream"]) {
            case 0: (reader.json { $0.null() ? .some(nil) : .some(Parcel(from: &$0)) } as Parcel??).map { .json($0) }
            case 1: reader.bytes().map { .bytes($0) }
            default: nil
            }
        guard reader.isValid else { throw reader.error }
        self.init(body: body)
    }
}

extension KeepNote.Output {
    var response: Response {
        switch self {
        case .noContent:
            return Response(status: 204)
        case .other(let status, let body, let contentType):
            return Response(status: status, text: body, contentType: contentType)
        }
    }
}

/// `DELETE /notes`
enum DropNotes {
    struct Input: Equatable, Sendable {
        var contentType: String
        var body: [String]
    }

    enum Output: Equatable, Sendable {
        /// `204`: Dropped.
        case noContent
    }
}

extension DropNotes.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let contentType: String? = reader.header("Content-type")
        let body: [String]? = reader.json("application/json") { $0.array { $0.string() } }
        guard let contentType, let body, reader.isValid else { throw reader.error }
        self.init(contentType: contentType, body: body)
    }
}

extension DropNotes.Output {
    var response: Response {
        switch self {
        case .noContent:
            return Response(status: 204)
        }
    }
}

/// `GET /report`
enum GetReport {
    struct Input: Equatable, Sendable {
        var accept: String?
        var acceptHeader: String?
        var acceptedType: Accept
    }

    enum Output: Equatable, Sendable {
        /// `200`: The report.
        case ok(OkBody)
        /// `203`: An older one.
        case nonAuthoritativeInformation([UInt8])
    }

    enum OkBody: Equatable, Sendable {
        /// `application/json`
        case json(JsonOkBody)
        /// `text/csv`
        case csv(String)
        /// `application/pdf`
        case pdf([UInt8])
        /// `image/*`
        case image([UInt8], contentType: String)
    }

    /// What the client would like the answer to be, by `Accept`.
    enum Accept: String, CaseIterable, Hashable, Sendable {
        case json = "application/json"
        case csv = "text/csv"
        case pdf = "application/pdf"
        case image = "image/*"
    }

    struct JsonOkBody: Hashable, Sendable {
        var total: Int
    }
}

extension GetReport.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let accept: String? = reader.queryIfPresent("accept")
        let acceptHeader: String? = reader.headerIfPresent("Accept")
        let acceptedType: GetReport.Accept? = reader.accept()
        guard let acceptedType, reader.isValid else { throw reader.error }
        self.init(accept: accept, acceptHeader: acceptHeader, acceptedType: acceptedType)
    }
}

extension GetReport.Output {
    var response: Response {
        switch self {
        case .ok(let body):
            var response: Response
            switch body {
            case .json(let body):
                response = Response(status: 200, json: body)
            case .csv(let body):
                response = Response(status: 200, text: body, contentType: "text/csv; charset=utf-8")
            case .pdf(let body):
                response = Response(status: 200, body: body, contentType: "application/pdf")
            case .image(let body, let contentType):
                response = Response(status: 200, body: body, contentType: contentType)
            }
            response.headers.append(name: "Vary", value: "Accept")
            return response
        case .nonAuthoritativeInformation(let body):
            return Response(status: 203, body: body, contentType: "application/pdf")
        }
    }
}

extension GetReport.JsonOkBody: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("total", total)
        writer.endObject()
    }
}

/// `GET /same`
enum GetSame {
    struct Input: Equatable, Sendable {}

    enum Output: Equatable, Sendable {
        /// `200`: In the form that is asked for.
        case ok(OkBody)
    }

    struct OkBody: Hashable, Sendable {
        var id: Int?
    }
}

extension GetSame.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        reader.accept("application/json, application/scim+json")
        guard reader.isValid else { throw reader.error }
        self.init()
    }
}

extension GetSame.Output {
    func response(to request: Request) -> Response {
        switch self {
        case .ok(let body):
            var response = Response(status: 200, json: body, contentType: request.preferredMediaType(among: "application/json, application/scim+json"))
            response.headers.append(name: "Vary", value: "Accept")
            return response
        }
    }
}

extension GetSame.OkBody: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("id", ifPresent: id)
        writer.endObject()
    }
}

/// `GET /picture`
enum GetPicture {
    struct Input: Equatable, Sendable {}

    enum Output: Equatable, Sendable {
        /// `200`: A picture.
        case ok([UInt8], contentType: String)
    }
}

extension GetPicture.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init()
    }
}

extension GetPicture.Output {
    var response: Response {
        switch self {
        case .ok(let body, let contentType):
            return Response(status: 200, body: body, contentType: contentType)
        }
    }
}
