// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// `POST /photos`
enum UploadPhoto {
    struct Input: Equatable, Sendable {
        @Boxed var body: Body
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
        var scans: [FormFile]?
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
        var phrases: [String]?
        var code: Int?
        /// The header fields of its part.
        var photoHeaders: PhotoHeaders?
        /// The header fields of its part.
        var metaHeaders: MetaHeaders?
        /// The header fields of its part.
        var titleHeaders: TitleHeaders?
        /// The header fields of each of its parts.
        var tagsHeaders: [TagsHeader]?

        /// The header fields of its part.
        struct PhotoHeaders: Hashable, Sendable {
            var xCamera: String?
        }

        /// The header fields of its part.
        struct MetaHeaders: Hashable, Sendable {
            var xMeta: String?
            var xVersion: Int
        }

        /// The header fields of its part.
        struct TitleHeaders: Hashable, Sendable {
            var xLanguage: String?
            var xAny: String?
        }

        /// The header fields of its part.
        struct TagsHeader: Hashable, Sendable {
            var xTag: String?
        }
    }
}

extension UploadPhoto.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let body: UploadPhoto.Body? = reader.form(
            "multipart/form-data",
            files: "\u{5}photo\u{5}pages\u{7}scans[]\u{5}stamp\u{3}raw\u{4}scan\u{4}logo",
            types: ["image/png, image/jpeg", "*/*", "*/*", "*/*", "*/*", "*/*", "image/*"],
            headed: "\u{5}photo\u{4}meta\u{5}title\u{4}tags",
            encoded: "\u{4}rows\u{7}phrases\u{4}meta",
            [.separated(by: ","), .typed("application/json"), .json],
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
        var members = JSONMembers("\u{5}title\u{5}photo\u{5}pages\u{7}scans[]\u{5}stamp\u{3}raw\u{4}scan\u{3}key\u{4}logo\u{4}meta\u{4}tags\u{6}counts\u{4}rows\u{7}phrases\u{4}code\u{f}photo (headers)\u{e}meta (headers)\u{f}title (headers)\u{e}tags (headers)")
        var title: String = ""
        var photo: FormFile?
        var pages: [FormFile]?
        var scans: [FormFile]?
        var stamp: FormFile?
        var raw: FormFile?
        var scan: FormFile?
        var key: [UInt8]?
        var logo: FormFile?
        var meta: PhotoMeta?
        var tags: [String]?
        var counts: [Int]?
        var rows: [Int]?
        var phrases: [String]?
        var code: Int?
        var photoHeaders: UploadPhoto.Body.PhotoHeaders?
        var metaHeaders: UploadPhoto.Body.MetaHeaders?
        var titleHeaders: UploadPhoto.Body.TitleHeaders?
        var tagsHeaders: [UploadPhoto.Body.TagsHeader]?
        members: while true {
            switch cursor.member(&members) {
            case 0: title = cursor.string(maxLength: 20)
            case 1: photo = FormFile(from: &cursor, maxLength: 1024)
            case 2: pages = cursor.array(maxItems: 2) { FormFile(from: &$0, maxLength: 9) }
            case 3: scans = cursor.array { FormFile(from: &$0, maxLength: 9) }
            case 4: stamp = FormFile(from: &cursor, minLength: 2, maxLength: 3)
            case 5: raw = FormFile(from: &cursor)
            case 6: scan = FormFile(from: &cursor)
            case 7: key = cursor.bytes()
            case 8: logo = FormFile(from: &cursor)
            case 9: meta = PhotoMeta(from: &cursor)
            case 10: tags = cursor.array { $0.string() }
            case 11: counts = cursor.array { $0.int() }
            case 12: rows = cursor.array { $0.int() }
            case 13: phrases = cursor.array { $0.string() }
            case 14: code = cursor.int(minimum: 1)
            case 15: photoHeaders = UploadPhoto.Body.PhotoHeaders(from: &cursor)
            case 16: metaHeaders = UploadPhoto.Body.MetaHeaders(from: &cursor)
            case 17: titleHeaders = UploadPhoto.Body.TitleHeaders(from: &cursor)
            case 18: tagsHeaders = cursor.array { UploadPhoto.Body.TagsHeader(from: &$0) }
            default: break members
            }
        }
        guard cursor.close(members, required: 0x3), let photo else { return nil }
        self.init(
            title: title,
            photo: photo,
            pages: pages,
            scans: scans,
            stamp: stamp,
            raw: raw,
            scan: scan,
            key: key,
            logo: logo,
            meta: meta,
            tags: tags,
            counts: counts,
            rows: rows,
            phrases: phrases,
            code: code,
            photoHeaders: photoHeaders,
            metaHeaders: metaHeaders,
            titleHeaders: titleHeaders,
            tagsHeaders: tagsHeaders)
    }
}

extension UploadPhoto.Body: TextDecodable {
    static let textShape: TextShape = .object("\u{5}title\u{5}photo\u{5}pages\u{7}scans[]\u{5}stamp\u{3}raw\u{4}scan\u{3}key\u{4}logo\u{4}meta\u{4}tags\u{6}counts\u{4}rows\u{7}phrases\u{4}code\u{f}photo (headers)\u{e}meta (headers)\u{f}title (headers)\u{e}tags (headers)", [.string, .type { FormFile.textShape }, .array(.type { FormFile.textShape }), .array(.type { FormFile.textShape }), .type { FormFile.textShape }, .type { FormFile.textShape }, .type { FormFile.textShape }, .wordOrEmpty, .type { FormFile.textShape }, .type { PhotoMeta.textShape }, .array(.string), .array(.number), .array(.number), .array(.string), .number, .type { UploadPhoto.Body.PhotoHeaders.textShape }, .type { UploadPhoto.Body.MetaHeaders.textShape }, .type { UploadPhoto.Body.TitleHeaders.textShape }, .array(.type { UploadPhoto.Body.TagsHeader.textShape })])
}

extension UploadPhoto.Body.PhotoHeaders: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{8}X-Camera")
        var xCamera: String?
        members: while true {
            switch cursor.member(&members) {
            case 0: xCamera = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(xCamera: xCamera)
    }
}

extension UploadPhoto.Body.PhotoHeaders: TextDecodable {
    static let textShape: TextShape = .object("\u{8}X-Camera", [.string])
}

extension UploadPhoto.Body.MetaHeaders: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{6}X-Meta\u{9}X-Version")
        var xMeta: String?
        var xVersion: Int = 0
        members: while true {
            switch cursor.member(&members) {
            case 0: xMeta = cursor.string()
            case 1: xVersion = cursor.int(minimum: 1)
            default: break members
            }
        }
        guard cursor.close(members, required: 0x2) else { return nil }
        self.init(xMeta: xMeta, xVersion: xVersion)
    }
}

extension UploadPhoto.Body.MetaHeaders: TextDecodable {
    static let textShape: TextShape = .object("\u{6}X-Meta\u{9}X-Version", [.string, .number])
}

extension UploadPhoto.Body.TitleHeaders: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{a}X-Language\u{5}X-Any")
        var xLanguage: String?
        var xAny: String?
        members: while true {
            switch cursor.member(&members) {
            case 0: xLanguage = cursor.string(maxLength: 5)
            case 1: xAny = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(xLanguage: xLanguage, xAny: xAny)
    }
}

extension UploadPhoto.Body.TitleHeaders: TextDecodable {
    static let textShape: TextShape = .object("\u{a}X-Language\u{5}X-Any", [.string, .string])
}

extension UploadPhoto.Body.TagsHeader: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{5}X-Tag")
        var xTag: String?
        members: while true {
            switch cursor.member(&members) {
            case 0: xTag = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(xTag: xTag)
    }
}

extension UploadPhoto.Body.TagsHeader: TextDecodable {
    static let textShape: TextShape = .object("\u{5}X-Tag", [.string])
}

/// `POST /shots`
enum UploadShots {
    struct Input: Equatable, Sendable {
        @Boxed var body: Body
    }

    enum Output: Equatable, Sendable {
        /// `204`: Kept.
        case noContent
    }

    struct Body: Hashable, Sendable {
        var images: [FormFile]
        var cover: FormFile?
        var clip: Clip?
        var still: Still?
        var mask: FormFile?
        var sides: [FormFile]?
        /// The front.
        var front: FormFile?
        var back: Presence<Back> = .absent
        var layers: [Layer]?
        var any: JSONValue?

        enum Clip: Hashable, Sendable {
            case id(Id)
            case file(FormFile)

            struct Id: Hashable, Sendable {
                var id: String
            }
        }

        enum Still: Hashable, Sendable {
            case string(String)
            case file(FormFile)
            case files([FormFile])
        }

        enum Back: Hashable, Sendable {
            case file(FormFile)
            case front(Front)

            enum Front: String, CaseIterable, Hashable, Sendable {
                case front
            }
        }

        enum Layer: Hashable, Sendable {
            case photoMeta(PhotoMeta)
            case file(FormFile)
        }
    }
}

extension UploadShots.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let body: UploadShots.Body? = reader.form(
            "multipart/form-data",
            files: "\u{6}images\u{5}cover\u{4}clip\u{5}still\u{4}mask\u{5}sides\u{5}front\u{4}back\u{6}layers",
            as: .type { UploadShots.Body.textShape }) { UploadShots.Body(from: &$0) }
        guard let body, reader.isValid else { throw reader.error }
        self.init(body: body)
    }
}

extension UploadShots.Output {
    var response: Response {
        switch self {
        case .noContent:
            return Response(status: 204)
        }
    }
}

extension UploadShots.Body: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{6}images\u{5}cover\u{4}clip\u{5}still\u{4}mask\u{5}sides\u{5}front\u{4}back\u{6}layers\u{3}any")
        var images: [FormFile] = []
        var cover: FormFile?
        var clip: UploadShots.Body.Clip?
        var still: UploadShots.Body.Still?
        var mask: FormFile?
        var sides: [FormFile]?
        var front: FormFile?
        var back: Presence<UploadShots.Body.Back> = .absent
        var layers: [UploadShots.Body.Layer]?
        var any: JSONValue?
        members: while true {
            switch cursor.member(&members) {
            case 0: images = cursor.array(maxItems: 4) { FormFile(from: &$0) }
            case 1: cover = FormFile(from: &cursor, maxLength: 9)
            case 2: clip = UploadShots.Body.Clip(from: &cursor)
            case 3: still = UploadShots.Body.Still(from: &cursor)
            case 4: mask = FormFile(from: &cursor)
            case 5: sides = cursor.array { FormFile(from: &$0, maxLength: 9) }
            case 6: front = FormFile(from: &cursor, maxLength: 9)
            case 7:
                if cursor.null() {
                    back = .null
                } else if let value: UploadShots.Body.Back = UploadShots.Body.Back(from: &cursor) {
                    back = .value(value)
                }
            case 8: layers = cursor.array { UploadShots.Body.Layer(from: &$0) }
            case 9: any = cursor.value()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(
            images: images,
            cover: cover,
            clip: clip,
            still: still,
            mask: mask,
            sides: sides,
            front: front,
            back: back,
            layers: layers,
            any: any)
    }
}

extension UploadShots.Body: TextDecodable {
    static let textShape: TextShape = .object("\u{6}images\u{5}cover\u{4}clip\u{5}still\u{4}mask\u{5}sides\u{5}front\u{4}back\u{6}layers\u{3}any", [.array(.type { FormFile.textShape }), .type { FormFile.textShape }, .type { UploadShots.Body.Clip.textShape }, .type { UploadShots.Body.Still.textShape }, .type { FormFile.textShape }, .array(.type { FormFile.textShape }), .type { FormFile.textShape }, .nullable(.type { UploadShots.Body.Back.textShape }), .array(.type { UploadShots.Body.Layer.textShape }), .any])
}

extension UploadShots.Body.Clip: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.kind {
        case .object:
            guard let value = UploadShots.Body.Clip.Id(from: &cursor) else { return nil }
            self = .id(value)
        case .file:
            guard let value = FormFile(from: &cursor) else { return nil }
            self = .file(value)
        default:
            cursor.fail(noVariantAmong: "\u{2}id\u{4}file")
            return nil
        }
    }
}

extension UploadShots.Body.Clip: TextDecodable {
    static let textShape: TextShape = .oneOf([.type { UploadShots.Body.Clip.Id.textShape }, .type { FormFile.textShape }])
}

extension UploadShots.Body.Clip.Id: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{2}id")
        var id: String = ""
        members: while true {
            switch cursor.member(&members) {
            case 0: id = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(id: id)
    }
}

extension UploadShots.Body.Clip.Id: TextDecodable {
    static let textShape: TextShape = .object("\u{2}id", [.string])
}

extension UploadShots.Body.Still: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.kind {
        case .string:
            self = .string(cursor.string(maxLength: 9))
        case .array:
            self = .files(cursor.array { FormFile(from: &$0) })
        case .file:
            guard let value = FormFile(from: &cursor, maxLength: 9) else { return nil }
            self = .file(value)
        default:
            cursor.fail(noVariantAmong: "\u{6}string\u{4}file\u{5}files", of: .anyOf)
            return nil
        }
    }
}

extension UploadShots.Body.Still: TextDecodable {
    static let textShape: TextShape = .oneOf([.string, .type { FormFile.textShape }, .array(.type { FormFile.textShape })])
}

extension UploadShots.Body.Back: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.kind {
        case .string:
            guard let value = UploadShots.Body.Back.Front(from: &cursor) else { return nil }
            self = .front(value)
        case .file:
            guard let value = FormFile(from: &cursor, maxLength: 9) else { return nil }
            self = .file(value)
        default:
            cursor.fail(noVariantAmong: "\u{4}file\u{5}front", of: .anyOf)
            return nil
        }
    }
}

extension UploadShots.Body.Back: TextDecodable {
    static let textShape: TextShape = .oneOf([.type { FormFile.textShape }, .type { UploadShots.Body.Back.Front.textShape }])
}

extension UploadShots.Body.Back.Front: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.enumeration("\u{5}front") {
        case 0: self = .front
        default: return nil
        }
    }
}

extension UploadShots.Body.Back.Front: TextDecodable {
    static let textShape: TextShape = .word
}

extension UploadShots.Body.Layer: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.kind {
        case .object:
            guard let value = PhotoMeta(from: &cursor) else { return nil }
            self = .photoMeta(value)
        case .file:
            guard let value = FormFile(from: &cursor) else { return nil }
            self = .file(value)
        default:
            cursor.fail(noVariantAmong: "\u{9}photoMeta\u{4}file")
            return nil
        }
    }
}

extension UploadShots.Body.Layer: TextDecodable {
    static let textShape: TextShape = .oneOf([.type { PhotoMeta.textShape }, .type { FormFile.textShape }])
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
        var body: Body?
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

/// `POST /notes`
enum UploadNote {
    struct Input: Equatable, Sendable {
        var body: Body?
    }

    enum Output: Equatable, Sendable {
        /// `204`: Kept.
        case noContent
    }

    struct Body: Hashable, Sendable {
        var note: String
        /// The header fields of its part.
        var noteHeaders: NoteHeaders

        /// The header fields of its part.
        struct NoteHeaders: Hashable, Sendable {
            var xAuthor: String
        }
    }
}

extension UploadNote.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let body: UploadNote.Body? = reader.formIfPresent(
            "multipart/form-data",
            headed: "\u{4}note",
            as: .type { UploadNote.Body.textShape }) { UploadNote.Body(from: &$0) }
        guard reader.isValid else { throw reader.error }
        self.init(body: body)
    }
}

extension UploadNote.Output {
    var response: Response {
        switch self {
        case .noContent:
            return Response(status: 204)
        }
    }
}

extension UploadNote.Body: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}note\u{e}note (headers)")
        var note: String = ""
        var noteHeaders: UploadNote.Body.NoteHeaders?
        members: while true {
            switch cursor.member(&members) {
            case 0: note = cursor.string()
            case 1: noteHeaders = UploadNote.Body.NoteHeaders(from: &cursor)
            default: break members
            }
        }
        guard cursor.close(members, required: 0x3), let noteHeaders else { return nil }
        self.init(note: note, noteHeaders: noteHeaders)
    }
}

extension UploadNote.Body: TextDecodable {
    static let textShape: TextShape = .object("\u{4}note\u{e}note (headers)", [.string, .type { UploadNote.Body.NoteHeaders.textShape }])
}

extension UploadNote.Body.NoteHeaders: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{8}X-Author")
        var xAuthor: String = ""
        members: while true {
            switch cursor.member(&members) {
            case 0: xAuthor = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(xAuthor: xAuthor)
    }
}

extension UploadNote.Body.NoteHeaders: TextDecodable {
    static let textShape: TextShape = .object("\u{8}X-Author", [.string])
}
