// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// `POST /media`
enum AddMedium {
    struct Input: Equatable, Sendable {
        var body: Body
    }

    enum Output: Equatable, Sendable {
        /// `200`: As it was sent.
        case ok(OkBody)
        /// `201`: As JSON.
        case created(StillPicture)
    }

    enum Body: Hashable, Sendable {
        case stillPicture(StillPictureValue)
        case movingPicture(MovingPictureValue)
        case url(Url)

        struct StillPictureValue: Hashable, Sendable {
            var title: String?
            var picture: FormFile
        }

        struct MovingPictureValue: Hashable, Sendable {
            var title: String?
            var frames: [FormFile]
        }

        struct Url: Hashable, Sendable {
            var url: String
        }
    }

    enum OkBody: Hashable, Sendable {
        case stillPicture(StillPictureValue)
        case movingPicture(MovingPictureValue)

        struct StillPictureValue: Hashable, Sendable {
            var title: String?
            var picture: FormFile
        }

        struct MovingPictureValue: Hashable, Sendable {
            var title: String?
            var frames: [FormFile]
        }
    }
}

extension AddMedium.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let body: AddMedium.Body? = reader.form(
            "multipart/form-data",
            files: "\u{7}picture\u{6}frames",
            types: ["image/png, image/jpeg", "*/*"],
            as: .type { AddMedium.Body.textShape }) { AddMedium.Body(from: &$0) }
        reader.accept("multipart/form-data, application/json")
        guard let body, reader.isValid else { throw reader.error }
        self.init(body: body)
    }
}

extension AddMedium.Output {
    var response: Response {
        switch self {
        case .ok(let body):
            return Response(status: 200, form: "multipart/form-data", files: "\u{7}picture\u{6}frames", members: { body.encode(to: &$0) })
        case .created(let body):
            return Response(status: 201, json: body)
        }
    }
}

extension AddMedium.Body: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var attempts = cursor.attempts("\u{c}stillPicture\u{d}movingPicture\u{3}url", members: "\u{7}picture\u{6}frames\u{3}url", required: 0x1, 0x2, 0x4)
        var result: Self?
        while true {
            switch cursor.nextVariant(&attempts) {
            case 0:
                if let value = AddMedium.Body.StillPictureValue(from: &cursor), cursor.fitsAlone(&attempts) { result = .stillPicture(value) }
            case 1:
                if let value = AddMedium.Body.MovingPictureValue(from: &cursor), cursor.fitsAlone(&attempts) { result = .movingPicture(value) }
            case 2:
                if let value = AddMedium.Body.Url(from: &cursor), cursor.fitsAlone(&attempts) { result = .url(value) }
            default:
                guard let result else { return nil }
                self = result
                return
            }
        }
    }
}

extension AddMedium.Body: TextDecodable {
    static let textShape: TextShape = .oneOf([.type { AddMedium.Body.StillPictureValue.textShape }, .type { AddMedium.Body.MovingPictureValue.textShape }, .type { AddMedium.Body.Url.textShape }])
}

extension AddMedium.Body.StillPictureValue: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{5}title\u{7}picture")
        var title: String?
        var picture: FormFile?
        members: while true {
            switch cursor.member(&members) {
            case 0: title = cursor.string(maxLength: 5)
            case 1: picture = FormFile(from: &cursor)
            default: break members
            }
        }
        guard cursor.close(members, required: 0x2), let picture else { return nil }
        self.init(title: title, picture: picture)
    }
}

extension AddMedium.Body.StillPictureValue: TextDecodable {
    static let textShape: TextShape = .object("\u{5}title\u{7}picture", [.string, .type { FormFile.textShape }])
}

extension AddMedium.Body.MovingPictureValue: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{5}title\u{6}frames")
        var title: String?
        var frames: [FormFile] = []
        members: while true {
            switch cursor.member(&members) {
            case 0: title = cursor.string()
            case 1: frames = cursor.array(minItems: 1) { FormFile(from: &$0, maxLength: 3) }
            default: break members
            }
        }
        guard cursor.close(members, required: 0x2) else { return nil }
        self.init(title: title, frames: frames)
    }
}

extension AddMedium.Body.MovingPictureValue: TextDecodable {
    static let textShape: TextShape = .object("\u{5}title\u{6}frames", [.string, .array(.type { FormFile.textShape })])
}

extension AddMedium.Body.Url: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{3}url", unknown: .forbidden)
        var url: String = ""
        members: while true {
            switch cursor.member(&members) {
            case 0: url = cursor.formatted(.uri) { $0.string() }
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(url: url)
    }
}

extension AddMedium.Body.Url: TextDecodable {
    static let textShape: TextShape = .object("\u{3}url", [.string])
}

extension AddMedium.OkBody: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .stillPicture(let value): value.encode(to: &writer)
        case .movingPicture(let value): value.encode(to: &writer)
        }
    }
}

extension AddMedium.OkBody.StillPictureValue: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("title", ifPresent: title)
        writer.member("picture")
        picture.encode(to: &writer)
        writer.endObject()
    }
}

extension AddMedium.OkBody.MovingPictureValue: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("title", ifPresent: title)
        writer.member("frames")
        frames.encode(to: &writer)
        writer.endObject()
    }
}

/// `PUT /media`
enum SetMedium {
    struct Input: Equatable, Sendable {
        var body: Body
    }

    enum Output: Equatable, Sendable {
        /// `204`: Set.
        case noContent
    }

    enum Body: Hashable, Sendable {
        case kindOfStill(KindOfStillValue)
        case kindOfMoving(KindOfMovingValue)

        struct KindOfStillValue: Hashable, Sendable {
            var kind: String = "still"
            var file: FormFile
        }

        struct KindOfMovingValue: Hashable, Sendable {
            var kind: String = "moving"
            var file: FormFile
            var length: Int?
        }
    }
}

extension SetMedium.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let body: SetMedium.Body? = reader.form(
            "multipart/form-data",
            files: "\u{4}file",
            as: .type { SetMedium.Body.textShape }) { SetMedium.Body(from: &$0) }
        guard let body, reader.isValid else { throw reader.error }
        self.init(body: body)
    }
}

extension SetMedium.Output {
    var response: Response {
        switch self {
        case .noContent:
            return Response(status: 204)
        }
    }
}

extension SetMedium.Body: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.discriminator("\u{4}kind", among: "\u{5}still\u{6}moving") {
        case 0:
            guard let value = SetMedium.Body.KindOfStillValue(from: &cursor) else { return nil }
            self = .kindOfStill(value)
        case 1:
            guard let value = SetMedium.Body.KindOfMovingValue(from: &cursor) else { return nil }
            self = .kindOfMoving(value)
        default: return nil
        }
    }
}

extension SetMedium.Body: TextDecodable {
    static let textShape: TextShape = .oneOf([.type { SetMedium.Body.KindOfStillValue.textShape }, .type { SetMedium.Body.KindOfMovingValue.textShape }])
}

extension SetMedium.Body.KindOfStillValue: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}kind\u{4}file")
        var kind: String = ""
        var file: FormFile?
        members: while true {
            switch cursor.member(&members) {
            case 0: kind = cursor.string()
            case 1: file = FormFile(from: &cursor)
            default: break members
            }
        }
        guard cursor.close(members, required: 0x3), let file else { return nil }
        self.init(kind: kind, file: file)
    }
}

extension SetMedium.Body.KindOfStillValue: TextDecodable {
    static let textShape: TextShape = .object("\u{4}kind\u{4}file", [.string, .type { FormFile.textShape }])
}

extension SetMedium.Body.KindOfMovingValue: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}kind\u{4}file\u{6}length")
        var kind: String = ""
        var file: FormFile?
        var length: Int?
        members: while true {
            switch cursor.member(&members) {
            case 0: kind = cursor.string()
            case 1: file = FormFile(from: &cursor)
            case 2: length = cursor.int()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x3), let file else { return nil }
        self.init(kind: kind, file: file, length: length)
    }
}

extension SetMedium.Body.KindOfMovingValue: TextDecodable {
    static let textShape: TextShape = .object("\u{4}kind\u{4}file\u{6}length", [.string, .type { FormFile.textShape }, .number])
}

/// `POST /wrapped`
enum AddWrapped {
    struct Input: Equatable, Sendable {
        var body: Body?
    }

    enum Output: Equatable, Sendable {
        /// `204`: Kept.
        case noContent
    }

    struct Body: Hashable, Sendable {
        var title: String?
        var picture: FormFile
    }
}

extension AddWrapped.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let body: AddWrapped.Body? = reader.formIfPresent(
            "multipart/form-data",
            files: "\u{7}picture",
            as: .type { AddWrapped.Body.textShape }) { AddWrapped.Body(from: &$0) }
        guard reader.isValid else { throw reader.error }
        self.init(body: body)
    }
}

extension AddWrapped.Output {
    var response: Response {
        switch self {
        case .noContent:
            return Response(status: 204)
        }
    }
}

extension AddWrapped.Body: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{5}title\u{7}picture")
        var title: String?
        var picture: FormFile?
        members: while true {
            switch cursor.member(&members) {
            case 0: title = cursor.string(maxLength: 5)
            case 1: picture = FormFile(from: &cursor)
            default: break members
            }
        }
        guard cursor.close(members, required: 0x2), let picture else { return nil }
        self.init(title: title, picture: picture)
    }
}

extension AddWrapped.Body: TextDecodable {
    static let textShape: TextShape = .object("\u{5}title\u{7}picture", [.string, .type { FormFile.textShape }])
}

/// `PUT /wrapped`
enum SetEither {
    struct Input: Equatable, Sendable {
        var body: Body
    }

    enum Output: Equatable, Sendable {
        /// `204`: Kept.
        case noContent
    }

    enum Body: Hashable, Sendable {
        case photo(Photo)
        case link(Link)

        struct Photo: Hashable, Sendable {
            var note: String
            var cover: FormFile?
            var photo: FormFile
            /// The header fields of its part.
            var photoHeaders: PhotoHeaders?

            /// The header fields of its part.
            struct PhotoHeaders: Hashable, Sendable {
                var xSize: Int?
            }
        }

        struct Link: Hashable, Sendable {
            var note: String
            var cover: FormFile?
            var link: String
        }
    }
}

extension SetEither.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let body: SetEither.Body? = reader.form(
            "multipart/form-data",
            files: "\u{5}cover\u{5}photo",
            headed: "\u{5}photo",
            as: .type { SetEither.Body.textShape }) { SetEither.Body(from: &$0) }
        guard let body, reader.isValid else { throw reader.error }
        self.init(body: body)
    }
}

extension SetEither.Output {
    var response: Response {
        switch self {
        case .noContent:
            return Response(status: 204)
        }
    }
}

extension SetEither.Body: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var attempts = cursor.attempts("\u{5}photo\u{4}link", members: "\u{4}note\u{5}photo\u{4}link", required: 0x3, 0x5)
        var result: Self?
        while true {
            switch cursor.nextVariant(&attempts) {
            case 0:
                if let value = SetEither.Body.Photo(from: &cursor), cursor.fitsAlone(&attempts) { result = .photo(value) }
            case 1:
                if let value = SetEither.Body.Link(from: &cursor), cursor.fitsAlone(&attempts) { result = .link(value) }
            default:
                guard let result else { return nil }
                self = result
                return
            }
        }
    }
}

extension SetEither.Body: TextDecodable {
    static let textShape: TextShape = .oneOf([.type { SetEither.Body.Photo.textShape }, .type { SetEither.Body.Link.textShape }])
}

extension SetEither.Body.Photo: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}note\u{5}cover\u{5}photo\u{f}photo (headers)")
        var note: String = ""
        var cover: FormFile?
        var photo: FormFile?
        var photoHeaders: SetEither.Body.Photo.PhotoHeaders?
        members: while true {
            switch cursor.member(&members) {
            case 0: note = cursor.string()
            case 1: cover = FormFile(from: &cursor)
            case 2: photo = FormFile(from: &cursor, minLength: 2)
            case 3: photoHeaders = SetEither.Body.Photo.PhotoHeaders(from: &cursor)
            default: break members
            }
        }
        guard cursor.close(members, required: 0x5), let photo else { return nil }
        self.init(note: note, cover: cover, photo: photo, photoHeaders: photoHeaders)
    }
}

extension SetEither.Body.Photo: TextDecodable {
    static let textShape: TextShape = .object("\u{4}note\u{5}cover\u{5}photo\u{f}photo (headers)", [.string, .type { FormFile.textShape }, .type { FormFile.textShape }, .type { SetEither.Body.Photo.PhotoHeaders.textShape }])
}

extension SetEither.Body.Photo.PhotoHeaders: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{6}X-Size")
        var xSize: Int?
        members: while true {
            switch cursor.member(&members) {
            case 0: xSize = cursor.int()
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(xSize: xSize)
    }
}

extension SetEither.Body.Photo.PhotoHeaders: TextDecodable {
    static let textShape: TextShape = .object("\u{6}X-Size", [.number])
}

extension SetEither.Body.Link: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}note\u{5}cover\u{4}link")
        var note: String = ""
        var cover: FormFile?
        var link: String = ""
        members: while true {
            switch cursor.member(&members) {
            case 0: note = cursor.string()
            case 1: cover = FormFile(from: &cursor)
            case 2: link = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x5) else { return nil }
        self.init(note: note, cover: cover, link: link)
    }
}

extension SetEither.Body.Link: TextDecodable {
    static let textShape: TextShape = .object("\u{4}note\u{5}cover\u{4}link", [.string, .type { FormFile.textShape }, .string])
}

/// `PATCH /wrapped`
enum PatchEither {
    struct Input: Equatable, Sendable {
        var body: Body
    }

    enum Output: Equatable, Sendable {
        /// `204`: Kept.
        case noContent
    }

    enum Body: Hashable, Sendable {
        case sum(Sum)
        case name(Name)

        struct Sum: Hashable, Sendable {
            var data: FormFile
            var sum: Int
        }

        struct Name: Hashable, Sendable {
            var data: String
            var name: String
        }
    }
}

extension PatchEither.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let body: PatchEither.Body? = reader.form(
            "multipart/form-data",
            files: "\u{4}data",
            as: .type { PatchEither.Body.textShape }) { PatchEither.Body(from: &$0) }
        guard let body, reader.isValid else { throw reader.error }
        self.init(body: body)
    }
}

extension PatchEither.Output {
    var response: Response {
        switch self {
        case .noContent:
            return Response(status: 204)
        }
    }
}

extension PatchEither.Body: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var attempts = cursor.attempts("\u{3}sum\u{4}name", members: "\u{4}data\u{3}sum\u{4}name", required: 0x3, 0x5)
        var result: Self?
        while true {
            switch cursor.nextVariant(&attempts) {
            case 0:
                if let value = PatchEither.Body.Sum(from: &cursor), cursor.fitsAlone(&attempts) { result = .sum(value) }
            case 1:
                if let value = PatchEither.Body.Name(from: &cursor), cursor.fitsAlone(&attempts) { result = .name(value) }
            default:
                guard let result else { return nil }
                self = result
                return
            }
        }
    }
}

extension PatchEither.Body: TextDecodable {
    static let textShape: TextShape = .oneOf([.type { PatchEither.Body.Sum.textShape }, .type { PatchEither.Body.Name.textShape }])
}

extension PatchEither.Body.Sum: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}data\u{3}sum")
        var data: FormFile?
        var sum: Int = 0
        members: while true {
            switch cursor.member(&members) {
            case 0: data = FormFile(from: &cursor)
            case 1: sum = cursor.int()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x3), let data else { return nil }
        self.init(data: data, sum: sum)
    }
}

extension PatchEither.Body.Sum: TextDecodable {
    static let textShape: TextShape = .object("\u{4}data\u{3}sum", [.type { FormFile.textShape }, .number])
}

extension PatchEither.Body.Name: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}data\u{4}name")
        var data: String = ""
        var name: String = ""
        members: while true {
            switch cursor.member(&members) {
            case 0: data = cursor.string(maxLength: 5)
            case 1: name = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x3) else { return nil }
        self.init(data: data, name: name)
    }
}

extension PatchEither.Body.Name: TextDecodable {
    static let textShape: TextShape = .object("\u{4}data\u{4}name", [.string, .string])
}

/// `POST /headed`
enum AddHeaded {
    struct Input: Equatable, Sendable {
        var body: Body
    }

    enum Output: Equatable, Sendable {
        /// `200`: As it was sent.
        case ok(OkBody)
    }

    enum Body: Hashable, Sendable {
        case movingPicture(MovingPictureValue)
        case url(Url)

        struct MovingPictureValue: Hashable, Sendable {
            var title: String?
            var frames: [FormFile]
            /// The header fields of each of its parts.
            var framesHeaders: [FramesHeader]?

            /// The header fields of its part.
            struct FramesHeader: Hashable, Sendable {
                var xFrame: Int?
            }
        }

        struct Url: Hashable, Sendable {
            var url: String
            /// The header fields of its part.
            var urlHeaders: UrlHeaders

            /// The header fields of its part.
            struct UrlHeaders: Hashable, Sendable {
                var xOrigin: String
            }
        }
    }

    enum OkBody: Hashable, Sendable {
        case movingPicture(MovingPictureValue)
        case url(Url)

        struct MovingPictureValue: Hashable, Sendable {
            var title: String?
            var frames: [FormFile]
        }

        struct Url: Hashable, Sendable {
            var url: String
            /// The header fields of its part.
            var urlHeaders: UrlHeaders?

            /// The header fields of its part.
            struct UrlHeaders: Hashable, Sendable {
                var xOrigin: String?
            }
        }
    }
}

extension AddHeaded.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let body: AddHeaded.Body? = reader.form(
            "multipart/form-data",
            files: "\u{6}frames",
            headed: "\u{6}frames\u{3}url",
            as: .type { AddHeaded.Body.textShape }) { AddHeaded.Body(from: &$0) }
        guard let body, reader.isValid else { throw reader.error }
        self.init(body: body)
    }
}

extension AddHeaded.Output {
    var response: Response {
        switch self {
        case .ok(let body):
            return Response(status: 200, form: "multipart/form-data", files: "\u{6}frames", headed: "\u{3}url", members: { body.encode(to: &$0) })
        }
    }
}

extension AddHeaded.Body: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var attempts = cursor.attempts("\u{3}url\u{d}movingPicture", members: "\u{3}url\u{d}url (headers)\u{6}frames", required: 0x3, 0x4)
        while true {
            switch cursor.nextVariant(&attempts) {
            case 0:
                if let value = AddHeaded.Body.Url(from: &cursor), cursor.fits(attempts) {
                    self = .url(value)
                    return
                }
            case 1:
                if let value = AddHeaded.Body.MovingPictureValue(from: &cursor), cursor.fits(attempts) {
                    self = .movingPicture(value)
                    return
                }
            default: return nil
            }
        }
    }
}

extension AddHeaded.Body: TextDecodable {
    static let textShape: TextShape = .oneOf([.type { AddHeaded.Body.MovingPictureValue.textShape }, .type { AddHeaded.Body.Url.textShape }])
}

extension AddHeaded.Body.MovingPictureValue: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{5}title\u{6}frames\u{10}frames (headers)")
        var title: String?
        var frames: [FormFile] = []
        var framesHeaders: [AddHeaded.Body.MovingPictureValue.FramesHeader]?
        members: while true {
            switch cursor.member(&members) {
            case 0: title = cursor.string()
            case 1: frames = cursor.array(minItems: 1) { FormFile(from: &$0, maxLength: 3) }
            case 2: framesHeaders = cursor.array { AddHeaded.Body.MovingPictureValue.FramesHeader(from: &$0) }
            default: break members
            }
        }
        guard cursor.close(members, required: 0x2) else { return nil }
        self.init(title: title, frames: frames, framesHeaders: framesHeaders)
    }
}

extension AddHeaded.Body.MovingPictureValue: TextDecodable {
    static let textShape: TextShape = .object("\u{5}title\u{6}frames\u{10}frames (headers)", [.string, .array(.type { FormFile.textShape }), .array(.type { AddHeaded.Body.MovingPictureValue.FramesHeader.textShape })])
}

extension AddHeaded.Body.MovingPictureValue.FramesHeader: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{7}X-Frame")
        var xFrame: Int?
        members: while true {
            switch cursor.member(&members) {
            case 0: xFrame = cursor.int(minimum: 1)
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(xFrame: xFrame)
    }
}

extension AddHeaded.Body.MovingPictureValue.FramesHeader: TextDecodable {
    static let textShape: TextShape = .object("\u{7}X-Frame", [.number])
}

extension AddHeaded.Body.Url: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{3}url\u{d}url (headers)", unknown: .forbidden)
        var url: String = ""
        var urlHeaders: AddHeaded.Body.Url.UrlHeaders?
        members: while true {
            switch cursor.member(&members) {
            case 0: url = cursor.formatted(.uri) { $0.string() }
            case 1: urlHeaders = AddHeaded.Body.Url.UrlHeaders(from: &cursor)
            default: break members
            }
        }
        guard cursor.close(members, required: 0x3), let urlHeaders else { return nil }
        self.init(url: url, urlHeaders: urlHeaders)
    }
}

extension AddHeaded.Body.Url: TextDecodable {
    static let textShape: TextShape = .object("\u{3}url\u{d}url (headers)", [.string, .type { AddHeaded.Body.Url.UrlHeaders.textShape }])
}

extension AddHeaded.Body.Url.UrlHeaders: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{8}X-Origin")
        var xOrigin: String = ""
        members: while true {
            switch cursor.member(&members) {
            case 0: xOrigin = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(xOrigin: xOrigin)
    }
}

extension AddHeaded.Body.Url.UrlHeaders: TextDecodable {
    static let textShape: TextShape = .object("\u{8}X-Origin", [.string])
}

extension AddHeaded.OkBody: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .movingPicture(let value): value.encode(to: &writer)
        case .url(let value): value.encode(to: &writer)
        }
    }
}

extension AddHeaded.OkBody.MovingPictureValue: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("title", ifPresent: title)
        writer.member("frames")
        frames.encode(to: &writer)
        writer.endObject()
    }
}

extension AddHeaded.OkBody.Url: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("url", url)
        if let urlHeaders {
            writer.member("url (headers)")
            urlHeaders.encode(to: &writer)
        }
        writer.endObject()
    }
}

extension AddHeaded.OkBody.Url.UrlHeaders: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("X-Origin", ifPresent: xOrigin)
        writer.endObject()
    }
}
