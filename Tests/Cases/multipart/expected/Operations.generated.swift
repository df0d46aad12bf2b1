// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// `POST /photos`
enum UploadPhoto {
    struct Input: Equatable, Sendable {
        var body: UploadPhoto.Body
    }

    enum Output: Equatable, Sendable {
        /// `204`: Kept.
        case noContent
    }

    struct Body: Hashable, Sendable {
        var title: String
        /// The picture.
        var photo: FormFile
        var pages: [FormFile]?
        var stamp: FormFile?
        /// Anything.
        var raw: FormFile?
        var scan: FormFile?
        var key: [UInt8]?
        var logo: FormFile?
        var meta: PhotoMeta?
        var tags: [String]?
        var counts: [Int]?
        var rows: [Int]?
        var code: Int?
    }
}

extension UploadPhoto.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let body: UploadPhoto.Body? = reader.form(
            "multipart/form-data",
            files: "\u{5}photo\u{5}pages\u{5}stamp\u{3}raw\u{4}scan\u{4}logo",
            types: ["image/png, image/jpeg", "*/*", "*/*", "*/*", "*/*", "image/*"],
            encoded: "\u{4}rows\u{4}meta",
            [.separated(by: ","), .json],
            as: .type { UploadPhoto.Body.textShape }) { UploadPhoto.Body(from: &$0) }
        guard let body, reader.isValid else { throw reader.error }
        self.init(body: body)
    }
}

extension UploadPhoto.Output {
    var response: Response {
        switch self {
        case .noContent:
            return Response(status: 204)
        }
    }
}

extension UploadPhoto.Body: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{5}title\u{5}photo\u{5}pages\u{5}stamp\u{3}raw\u{4}scan\u{3}key\u{4}logo\u{4}meta\u{4}tags\u{6}counts\u{4}rows\u{4}code")
        var title: String = ""
        var photo: FormFile?
        var pages: [FormFile]?
        var stamp: FormFile?
        var raw: FormFile?
        var scan: FormFile?
        var key: [UInt8]?
        var logo: FormFile?
        var meta: PhotoMeta?
        var tags: [String]?
        var counts: [Int]?
        var rows: [Int]?
        var code: Int?
        members: while true {
            switch cursor.member(&members) {
            case 0: title = cursor.string(maxLength: 20)
            case 1: photo = FormFile(from: &cursor, maxLength: 1024)
            case 2: pages = cursor.array(maxItems: 2) { FormFile(from: &$0, maxLength: 9) }
            case 3: stamp = FormFile(from: &cursor, minLength: 2, maxLength: 3)
            case 4: raw = FormFile(from: &cursor)
            case 5: scan = FormFile(from: &cursor)
            case 6: key = cursor.bytes()
            case 7: logo = FormFile(from: &cursor)
            case 8: meta = PhotoMeta(from: &cursor)
            case 9: tags = cursor.array { $0.string() }
            case 10: counts = cursor.array { $0.int() }
            case 11: rows = cursor.array { $0.int() }
            case 12: code = cursor.int(minimum: 1)
            default: break members
            }
        }
        guard cursor.close(members, required: 0x3), let photo else { return nil }
        self.init(
            title: title,
            photo: photo,
            pages: pages,
            stamp: stamp,
            raw: raw,
            scan: scan,
            key: key,
            logo: logo,
            meta: meta,
            tags: tags,
            counts: counts,
            rows: rows,
            code: code)
    }
}

extension UploadPhoto.Body: TextDecodable {
    static let textShape: TextShape = .object("\u{5}title\u{5}photo\u{5}pages\u{5}stamp\u{3}raw\u{4}scan\u{3}key\u{4}logo\u{4}meta\u{4}tags\u{6}counts\u{4}rows\u{4}code", [.string, .type { FormFile.textShape }, .array(.type { FormFile.textShape }), .type { FormFile.textShape }, .type { FormFile.textShape }, .type { FormFile.textShape }, .string, .type { FormFile.textShape }, .type { PhotoMeta.textShape }, .array(.string), .array(.number), .array(.number), .number])
}

/// `POST /texts`
enum UploadTexts {
    struct Input: Equatable, Sendable {
        var body: PhotoMeta?
    }

    enum Output: Equatable, Sendable {
        /// `204`: Kept.
        case noContent
    }
}

extension UploadTexts.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let body: PhotoMeta? = reader.formIfPresent(
            "multipart/form-data",
            as: .type { PhotoMeta.textShape }) { PhotoMeta(from: &$0) }
        guard reader.isValid else { throw reader.error }
        self.init(body: body)
    }
}

extension UploadTexts.Output {
    var response: Response {
        switch self {
        case .noContent:
            return Response(status: 204)
        }
    }
}

/// `POST /parts`
enum UploadParts {
    struct Input: Equatable, Sendable {
        var body: [FormFile]
    }

    enum Output: Equatable, Sendable {
        /// `204`: Kept.
        case noContent
    }
}

extension UploadParts.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let body = reader.parts("multipart/form-data")
        guard let body, reader.isValid else { throw reader.error }
        self.init(body: body)
    }
}

extension UploadParts.Output {
    var response: Response {
        switch self {
        case .noContent:
            return Response(status: 204)
        }
    }
}

/// `PUT /parts`
enum MixParts {
    struct Input: Equatable, Sendable {
        var body: MixParts.Body?
    }

    enum Output: Equatable, Sendable {
        /// `204`: Kept.
        case noContent
    }

    enum Body: Equatable, Sendable {
        /// `multipart/mixed`
        case mixed([FormFile])
        /// `application/json`
        case json(String)
    }
}

extension MixParts.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let body: MixParts.Body? =
            switch reader.alternativeIfPresent(of: ["multipart/mixed", "application/json"]) {
            case 0: reader.parts().map { .mixed($0) }
            case 1: reader.json { $0.string() }.map { .json($0) }
            default: nil
            }
        guard reader.isValid else { throw reader.error }
        self.init(body: body)
    }
}

extension MixParts.Output {
    var response: Response {
        switch self {
        case .noContent:
            return Response(status: 204)
        }
    }
}
