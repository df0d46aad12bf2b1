// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// `GET /photo`
enum GetPhoto {
    struct Input: Equatable, Sendable {}

    enum Output: Equatable, Sendable {
        /// `200`: The photo and what is known of it.
        indirect case ok(OkBody)
    }

    struct OkBody: Hashable, Sendable {
        var title: String
        var photo: FormFile
        var pages: [FormFile]?
        var raw: FormFile?
        var key: [UInt8]?
        var meta: Caption?
        var metas: [Caption]?
        var tags: [String]?
        var sizes: [Int]?
        var lines: [String]?
        var code: Presence<Int> = .absent
        var taken: DateTime?
        var note: String?
        var words: String?
        var count: Int?
        var phrases: [String]?
        var source: Source?
        /// The header fields of its part.
        var metaHeaders: MetaHeaders?

        enum Source: Hashable, Sendable {
            case caption(Caption)
            case string(String)
            case file(FormFile)
        }

        /// The header fields of its part.
        struct MetaHeaders: Hashable, Sendable {
            var xMeta: String?
        }
    }
}

extension GetPhoto.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init()
    }
}

extension GetPhoto.Output {
    var response: Response {
        switch self {
        case .ok(let body):
            return Response(status: 200, form: "multipart/form-data", files: "\u{5}photo\u{5}pages\u{3}raw\u{6}source", types: ["image/png, image/jpeg", "*/*", "*/*", "*/*"], headed: "\u{4}meta", encoded: "\u{5}sizes\u{5}lines\u{4}note\u{5}words\u{7}phrases\u{4}meta", [.separated(by: ","), .typed("text/markdown"), .typed("text/html; charset=utf-8"), .typed("application/json"), .typed("application/json"), .typed("application/vnd.meta+json")], members: { body.encode(to: &$0) })
        }
    }
}

extension GetPhoto.OkBody: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("title", title)
        writer.member("photo")
        photo.encode(to: &writer)
        if let pages {
            writer.member("pages")
            pages.encode(to: &writer)
        }
        if let raw {
            writer.member("raw")
            raw.encode(to: &writer)
        }
        if let key {
            writer.member("key")
            writer.bytes(key)
        }
        if let meta {
            writer.member("meta")
            meta.encode(to: &writer)
        }
        if let metas {
            writer.member("metas")
            metas.encode(to: &writer)
        }
        if let tags {
            writer.member("tags")
            tags.encode(to: &writer)
        }
        if let sizes {
            writer.member("sizes")
            sizes.encode(to: &writer)
        }
        if let lines {
            writer.member("lines")
            lines.encode(to: &writer)
        }
        writer.member("code", code)
        writer.member("taken", ifPresent: taken)
        writer.member("note", ifPresent: note)
        writer.member("words", ifPresent: words)
        writer.member("count", ifPresent: count)
        if let phrases {
            writer.member("phrases")
            phrases.encode(to: &writer)
        }
        if let source {
            writer.member("source")
            source.encode(to: &writer)
        }
        if let metaHeaders {
            writer.member("meta (headers)")
            metaHeaders.encode(to: &writer)
        }
        writer.endObject()
    }
}

extension GetPhoto.OkBody.Source: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .caption(let value): value.encode(to: &writer)
        case .string(let value): writer.string(value)
        case .file(let value): value.encode(to: &writer)
        }
    }
}

extension GetPhoto.OkBody.MetaHeaders: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("X-Meta", ifPresent: xMeta)
        writer.endObject()
    }
}

/// `GET /inquiry`
enum GetInquiry {
    struct Input: Equatable, Sendable {}

    enum Output: Equatable, Sendable {
        /// `200`: What was answered.
        indirect case ok(Inquiry)
    }
}

extension GetInquiry.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init()
    }
}

extension GetInquiry.Output {
    var response: Response {
        switch self {
        case .ok(let body):
            return Response(status: 200, form: "application/x-www-form-urlencoded", encoded: "\u{5}sizes\u{5}words\u{4}bars\u{7}address\u{5}place\u{6}filter\u{4}note\u{8}nickname", [.separated(by: ","), .separated(by: " "), .separated(by: "|"), .exploded, .separated(by: ","), .deepObject, .typed("application/json"), .typed("text/json; charset=utf-8")], members: { body.encode(to: &$0) })
        }
    }
}

/// `PUT /inquiry`
enum PutInquiry {
    struct Input: Equatable, Sendable {
        @Boxed var body: Inquiry
    }

    enum Output: Equatable, Sendable {
        /// `204`: Kept.
        case noContent
    }
}

extension PutInquiry.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let body: Inquiry? = reader.form(
            "application/x-www-form-urlencoded",
            encoded: "\u{5}sizes\u{5}words\u{4}bars\u{7}address\u{5}place\u{4}note\u{8}nickname",
            [.separated(by: ","), .separated(by: " "), .separated(by: "|"), .exploded, .separated(by: ","), .json, .json],
            as: .type { Inquiry.textShape }) { Inquiry(from: &$0) }
        guard let body, reader.isValid else { throw reader.error }
        self.init(body: body)
    }
}

extension PutInquiry.Output {
    var response: Response {
        switch self {
        case .noContent:
            return Response(status: 204)
        }
    }
}

/// `GET /either`
enum GetEither {
    struct Input: Equatable, Sendable {
        var accept: Accept
    }

    enum Output: Equatable, Sendable {
        /// `200`: In the form that is asked for.
        case ok(Caption)
        /// `202`: One or the other.
        case accepted(AcceptedBody)
    }

    enum AcceptedBody: Equatable, Sendable {
        /// `text/plain`
        case text(String)
        /// `multipart/mixed`
        case mixed(MixedAcceptedBody)
    }

    /// What the client would like the answer to be, by `Accept`.
    enum Accept: String, CaseIterable, Hashable, Sendable {
        case json = "application/json, application/x-www-form-urlencoded, multipart/form-data"
        case text = "text/plain"
        case mixed = "multipart/mixed"
    }

    struct MixedAcceptedBody: Hashable, Sendable {
        var data: FormFile?
        var meta: Caption?
    }
}

extension GetEither.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let accept: GetEither.Accept? = reader.accept()
        guard let accept, reader.isValid else { throw reader.error }
        self.init(accept: accept)
    }
}

extension GetEither.Output {
    func response(to request: Request) -> Response {
        switch self {
        case .ok(let body):
            var response = Response(status: 200, form: request.preferredMediaType(among: "application/json, application/x-www-form-urlencoded, multipart/form-data"), members: { body.encode(to: &$0) })
            response.headers.append(name: "Vary", value: "Accept")
            return response
        case .accepted(let body):
            var response: Response
            switch body {
            case .text(let body):
                response = Response(status: 202, text: body)
            case .mixed(let body):
                response = Response(status: 202, form: "multipart/mixed", files: "\u{4}data", members: { body.encode(to: &$0) })
            }
            response.headers.append(name: "Vary", value: "Accept")
            return response
        }
    }
}

extension GetEither.MixedAcceptedBody: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        if let data {
            writer.member("data")
            data.encode(to: &writer)
        }
        if let meta {
            writer.member("meta")
            meta.encode(to: &writer)
        }
        writer.endObject()
    }
}

/// `GET /parts`
enum GetParts {
    struct Input: Equatable, Sendable {}

    enum Output: Equatable, Sendable {
        /// `200`: Parts.
        case ok([FormFile])
        /// `201`: Fields.
        case created([FormFile])
        /// `202`: Anything.
        case accepted([FormFile])
        /// `203`: Bytes.
        case nonAuthoritativeInformation([UInt8])
        /// `206`: Free.
        case partialContent([String: JSONValue])
        /// `500`: No form.
        case internalServerError([UInt8])
        /// `4XX`: Words.
        case clientError(status: HTTPStatus, [String: String])
    }
}

extension GetParts.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        reader.accept("multipart/mixed, multipart/form-data, multipart/*, multipart/related, application/x-www-form-urlencoded")
        guard reader.isValid else { throw reader.error }
        self.init()
    }
}

extension GetParts.Output {
    var response: Response {
        switch self {
        case .ok(let body):
            return Response(status: 200, parts: body, mediaType: "multipart/mixed")
        case .created(let body):
            return Response(status: 201, parts: body, mediaType: "multipart/form-data")
        case .accepted(let body):
            return Response(status: 202, parts: body, mediaType: "multipart/mixed")
        case .nonAuthoritativeInformation(let body):
            return Response(status: 203, body: body, contentType: "multipart/related")
        case .partialContent(let body):
            return Response(status: 206, form: "application/x-www-form-urlencoded", members: { body.encode(to: &$0) })
        case .internalServerError(let body):
            return Response(status: 500, body: body, contentType: "application/x-www-form-urlencoded")
        case .clientError(let status, let body):
            return Response(status: status, form: "application/x-www-form-urlencoded", members: { body.encode(to: &$0) })
        }
    }
}

/// `PUT /picture`
enum PutPicture {
    struct Input: Equatable, Sendable {
        /// The media type of the body, as the client gives it.
        var contentType: String
        var body: [UInt8]
    }

    enum Output: Equatable, Sendable {
        /// `204`: Kept.
        case noContent
    }
}

extension PutPicture.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let contentType = reader.contentType
        let body = reader.bytes("image/*")
        guard let body, reader.isValid else { throw reader.error }
        self.init(contentType: contentType, body: body)
    }
}

extension PutPicture.Output {
    var response: Response {
        switch self {
        case .noContent:
            return Response(status: 204)
        }
    }
}

/// `PATCH /picture`
enum PatchPicture {
    struct Input: Equatable, Sendable {
        var contentType: String?
        /// The media type of the body, as the client gives it.
        var contentTypeOfBody: String?
        var body: String?
    }

    enum Output: Equatable, Sendable {
        /// `204`: Kept.
        case noContent
    }
}

extension PatchPicture.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let contentType: String? = reader.queryIfPresent("contentType")
        let contentTypeOfBody = reader.contentTypeIfPresent
        let body = reader.textIfPresent("text/*")
        guard reader.isValid else { throw reader.error }
        self.init(contentType: contentType, contentTypeOfBody: contentTypeOfBody, body: body)
    }
}

extension PatchPicture.Output {
    var response: Response {
        switch self {
        case .noContent:
            return Response(status: 204)
        }
    }
}
