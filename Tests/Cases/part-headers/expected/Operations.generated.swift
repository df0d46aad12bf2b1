// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// `POST /letters`
enum SendLetter {
    struct Input: Equatable, Sendable {
        @Boxed var body: Body
    }

    enum Output: Equatable, Sendable {
        /// `200`: As it was sent.
        indirect case ok(OkBody)
    }

    struct Body: Hashable, Sendable {
        var text: String
        var notes: [String]?
        var joined: [Int]?
        var picture: FormFile?
        var scans: [FormFile]?
        var point: Point?
        /// The header fields of its part.
        @Boxed var textHeaders: TextHeaders
        /// The header fields of each of its parts.
        var notesHeaders: [NotesHeader]?
        /// The header fields of its part.
        var joinedHeaders: JoinedHeaders?
        /// The header fields of its part.
        var pictureHeaders: PictureHeaders?
        /// The header fields of each of its parts.
        var scansHeaders: [ScansHeader]?
        /// The header fields of its part.
        var pointHeaders: PointHeaders?

        struct Point: Hashable, Sendable {
            var x: Int
            var y: Int?
        }

        /// The header fields of its part.
        struct TextHeaders: Hashable, Sendable {
            var xLanguages: [String]
            var xSizes: [Int]?
            var xPlace: StreetPlace?
            var xGrid: StreetPlace?
            var xSeal: Seal?
            var xWeight: Presence<Double> = .absent
            var xSent: DateTime?
            var xEither: XEither?

            enum XEither: Hashable, Sendable {
                case integer(Int)
                case boolean(Bool)
            }
        }

        /// The header fields of its part.
        struct NotesHeader: Hashable, Sendable {
            var xAuthor: String
            var xTags: [String]?
        }

        /// The header fields of its part.
        struct JoinedHeaders: Hashable, Sendable {
            var xCount: Int?
        }

        /// The header fields of its part.
        struct PictureHeaders: Hashable, Sendable {
            var xCamera: [String]
        }

        /// The header fields of its part.
        struct ScansHeader: Hashable, Sendable {
            var xPage: Int
        }

        /// The header fields of its part.
        struct PointHeaders: Hashable, Sendable {
            var xUnit: XUnit?

            enum XUnit: String, CaseIterable, Hashable, Sendable {
                case mm
                case cm
            }
        }
    }

    struct OkBody: Hashable, Sendable {
        var text: String
        var notes: [String]?
        var joined: [Int]?
        var picture: FormFile?
        var scans: [FormFile]?
        var point: Point?
        /// The header fields of its part.
        @Boxed var textHeaders: TextHeaders
        /// The header fields of each of its parts.
        var notesHeaders: [NotesHeader]?
        /// The header fields of its part.
        var joinedHeaders: JoinedHeaders?
        /// The header fields of its part.
        var pictureHeaders: PictureHeaders?
        /// The header fields of each of its parts.
        var scansHeaders: [ScansHeader]?
        /// The header fields of its part.
        var pointHeaders: PointHeaders?

        struct Point: Hashable, Sendable {
            var x: Int
            var y: Int?
        }

        /// The header fields of its part.
        struct TextHeaders: Hashable, Sendable {
            var xLanguages: [String]
            var xSizes: [Int]?
            var xPlace: StreetPlace?
            var xGrid: StreetPlace?
            var xSeal: Seal?
            var xWeight: Presence<Double> = .absent
            var xSent: DateTime?
            var xEither: XEither?

            enum XEither: Hashable, Sendable {
                case integer(Int)
                case boolean(Bool)
            }
        }

        /// The header fields of its part.
        struct NotesHeader: Hashable, Sendable {
            var xAuthor: String
            var xTags: [String]?
        }

        /// The header fields of its part.
        struct JoinedHeaders: Hashable, Sendable {
            var xCount: Int?
        }

        /// The header fields of its part.
        struct PictureHeaders: Hashable, Sendable {
            var xCamera: [String]
        }

        /// The header fields of its part.
        struct ScansHeader: Hashable, Sendable {
            var xPage: Int
        }

        /// The header fields of its part.
        struct PointHeaders: Hashable, Sendable {
            var xUnit: XUnit?

            enum XUnit: String, CaseIterable, Hashable, Sendable {
                case mm
                case cm
            }
        }
    }
}

extension SendLetter.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let body: SendLetter.Body? = reader.form(
            "multipart/form-data",
            files: "\u{7}picture\u{5}scans",
            types: ["image/png", "*/*"],
            headed: "\u{4}text\u{5}notes\u{6}joined\u{7}picture\u{5}scans\u{5}point",
            encoded: "\u{6}joined\u{5}point\u{16}text (headers)[X-Grid]\u{16}text (headers)[X-Seal]",
            [.separated(by: ","), .exploded, .exploded, .json],
            as: .type { SendLetter.Body.textShape }) { SendLetter.Body(from: &$0) }
        guard let body, reader.isValid else { throw reader.error }
        self.init(body: body)
    }
}

extension SendLetter.Output {
    var response: Response {
        switch self {
        case .ok(let body):
            return Response(status: 200, form: "multipart/form-data", files: "\u{7}picture\u{5}scans", types: ["image/png", "*/*"], headed: "\u{4}text\u{5}notes\u{6}joined\u{7}picture\u{5}scans\u{5}point", encoded: "\u{6}joined\u{5}point\u{16}text (headers)[X-Grid]\u{16}text (headers)[X-Seal]", [.separated(by: ","), .exploded, .exploded, .json], members: { body.encode(to: &$0) })
        }
    }
}

extension SendLetter.Body: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}text\u{5}notes\u{6}joined\u{7}picture\u{5}scans\u{5}point\u{e}text (headers)\u{f}notes (headers)\u{10}joined (headers)\u{11}picture (headers)\u{f}scans (headers)\u{f}point (headers)")
        var text: String = ""
        var notes: [String]?
        var joined: [Int]?
        var picture: FormFile?
        var scans: [FormFile]?
        var point: SendLetter.Body.Point?
        var textHeaders: SendLetter.Body.TextHeaders?
        var notesHeaders: [SendLetter.Body.NotesHeader]?
        var joinedHeaders: SendLetter.Body.JoinedHeaders?
        var pictureHeaders: SendLetter.Body.PictureHeaders?
        var scansHeaders: [SendLetter.Body.ScansHeader]?
        var pointHeaders: SendLetter.Body.PointHeaders?
        members: while true {
            switch cursor.member(&members) {
            case 0: text = cursor.string()
            case 1: notes = cursor.array { $0.string(minLength: 1) }
            case 2: joined = cursor.array { $0.int() }
            case 3: picture = FormFile(from: &cursor)
            case 4: scans = cursor.array { FormFile(from: &$0) }
            case 5: point = SendLetter.Body.Point(from: &cursor)
            case 6: textHeaders = SendLetter.Body.TextHeaders(from: &cursor)
            case 7: notesHeaders = cursor.array { SendLetter.Body.NotesHeader(from: &$0) }
            case 8: joinedHeaders = SendLetter.Body.JoinedHeaders(from: &cursor)
            case 9: pictureHeaders = SendLetter.Body.PictureHeaders(from: &cursor)
            case 10: scansHeaders = cursor.array { SendLetter.Body.ScansHeader(from: &$0) }
            case 11: pointHeaders = SendLetter.Body.PointHeaders(from: &cursor)
            default: break members
            }
        }
        guard cursor.close(members, required: 0x41), let textHeaders else { return nil }
        self.init(
            text: text,
            notes: notes,
            joined: joined,
            picture: picture,
            scans: scans,
            point: point,
            textHeaders: textHeaders,
            notesHeaders: notesHeaders,
            joinedHeaders: joinedHeaders,
            pictureHeaders: pictureHeaders,
            scansHeaders: scansHeaders,
            pointHeaders: pointHeaders)
    }
}

extension SendLetter.Body: TextDecodable {
    static let textShape: TextShape = .object("\u{4}text\u{5}notes\u{6}joined\u{7}picture\u{5}scans\u{5}point\u{e}text (headers)\u{f}notes (headers)\u{10}joined (headers)\u{11}picture (headers)\u{f}scans (headers)\u{f}point (headers)", [.string, .array(.string), .array(.number), .type { FormFile.textShape }, .array(.type { FormFile.textShape }), .type { SendLetter.Body.Point.textShape }, .type { SendLetter.Body.TextHeaders.textShape }, .array(.type { SendLetter.Body.NotesHeader.textShape }), .type { SendLetter.Body.JoinedHeaders.textShape }, .type { SendLetter.Body.PictureHeaders.textShape }, .array(.type { SendLetter.Body.ScansHeader.textShape }), .type { SendLetter.Body.PointHeaders.textShape }])
}

extension SendLetter.Body.Point: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{1}x\u{1}y")
        var x: Int = 0
        var y: Int?
        members: while true {
            switch cursor.member(&members) {
            case 0: x = cursor.int()
            case 1: y = cursor.int()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(x: x, y: y)
    }
}

extension SendLetter.Body.Point: TextDecodable {
    static let textShape: TextShape = .object("\u{1}x\u{1}y", [.number, .number])
}

extension SendLetter.Body.TextHeaders: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{b}X-Languages\u{7}X-Sizes\u{7}X-Place\u{6}X-Grid\u{6}X-Seal\u{8}X-Weight\u{6}X-Sent\u{8}X-Either")
        var xLanguages: [String] = []
        var xSizes: [Int]?
        var xPlace: StreetPlace?
        var xGrid: StreetPlace?
        var xSeal: Seal?
        var xWeight: Presence<Double> = .absent
        var xSent: DateTime?
        var xEither: SendLetter.Body.TextHeaders.XEither?
        members: while true {
            switch cursor.member(&members) {
            case 0: xLanguages = cursor.array(minItems: 1, maxItems: 2) { $0.string(maxLength: 2) }
            case 1: xSizes = cursor.array(uniqueItems: true) { $0.int() }
            case 2: xPlace = StreetPlace(from: &cursor)
            case 3: xGrid = StreetPlace(from: &cursor)
            case 4: xSeal = Seal(from: &cursor)
            case 5: xWeight = cursor.null() ? .null : .value(cursor.double(minimum: 0))
            case 6: xSent = cursor.dateTime()
            case 7: xEither = SendLetter.Body.TextHeaders.XEither(from: &cursor)
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(
            xLanguages: xLanguages,
            xSizes: xSizes,
            xPlace: xPlace,
            xGrid: xGrid,
            xSeal: xSeal,
            xWeight: xWeight,
            xSent: xSent,
            xEither: xEither)
    }
}

extension SendLetter.Body.TextHeaders: TextDecodable {
    static let textShape: TextShape = .object("\u{b}X-Languages\u{7}X-Sizes\u{7}X-Place\u{6}X-Grid\u{6}X-Seal\u{8}X-Weight\u{6}X-Sent\u{8}X-Either", [.array(.string), .array(.number), .type { StreetPlace.textShape }, .type { StreetPlace.textShape }, .type { Seal.textShape }, .nullable(.number), .word, .type { SendLetter.Body.TextHeaders.XEither.textShape }])
}

extension SendLetter.Body.TextHeaders.XEither: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.kind {
        case .integer, .number:
            self = .integer(cursor.int())
        case .boolean:
            self = .boolean(cursor.bool())
        default:
            cursor.fail(noVariantAmong: "\u{7}integer\u{7}boolean")
            return nil
        }
    }
}

extension SendLetter.Body.TextHeaders.XEither: TextDecodable {
    static let textShape: TextShape = .oneOf([.number, .boolean])
}

extension SendLetter.Body.NotesHeader: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{8}X-Author\u{6}X-Tags")
        var xAuthor: String = ""
        var xTags: [String]?
        members: while true {
            switch cursor.member(&members) {
            case 0: xAuthor = cursor.string(pattern: .xAuthor)
            case 1: xTags = cursor.array { $0.string() }
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(xAuthor: xAuthor, xTags: xTags)
    }
}

extension SendLetter.Body.NotesHeader: TextDecodable {
    static let textShape: TextShape = .object("\u{8}X-Author\u{6}X-Tags", [.string, .array(.string)])
}

extension SendLetter.Body.JoinedHeaders: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{7}X-Count")
        var xCount: Int?
        members: while true {
            switch cursor.member(&members) {
            case 0: xCount = cursor.int()
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(xCount: xCount)
    }
}

extension SendLetter.Body.JoinedHeaders: TextDecodable {
    static let textShape: TextShape = .object("\u{7}X-Count", [.number])
}

extension SendLetter.Body.PictureHeaders: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{8}X-Camera")
        var xCamera: [String] = []
        members: while true {
            switch cursor.member(&members) {
            case 0: xCamera = cursor.array(maxItems: 2) { $0.string() }
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(xCamera: xCamera)
    }
}

extension SendLetter.Body.PictureHeaders: TextDecodable {
    static let textShape: TextShape = .object("\u{8}X-Camera", [.array(.string)])
}

extension SendLetter.Body.ScansHeader: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{6}X-Page")
        var xPage: Int = 0
        members: while true {
            switch cursor.member(&members) {
            case 0: xPage = cursor.int(minimum: 1)
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(xPage: xPage)
    }
}

extension SendLetter.Body.ScansHeader: TextDecodable {
    static let textShape: TextShape = .object("\u{6}X-Page", [.number])
}

extension SendLetter.Body.PointHeaders: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{6}X-Unit")
        var xUnit: SendLetter.Body.PointHeaders.XUnit?
        members: while true {
            switch cursor.member(&members) {
            case 0: xUnit = SendLetter.Body.PointHeaders.XUnit(from: &cursor)
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(xUnit: xUnit)
    }
}

extension SendLetter.Body.PointHeaders: TextDecodable {
    static let textShape: TextShape = .object("\u{6}X-Unit", [.type { SendLetter.Body.PointHeaders.XUnit.textShape }])
}

extension SendLetter.Body.PointHeaders.XUnit: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.enumeration("\u{2}mm\u{2}cm") {
        case 0: self = .mm
        case 1: self = .cm
        default: return nil
        }
    }
}

extension SendLetter.Body.PointHeaders.XUnit: TextDecodable {
    static let textShape: TextShape = .word
}

extension SendLetter.OkBody: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("text", text)
        if let notes {
            writer.member("notes")
            notes.encode(to: &writer)
        }
        if let joined {
            writer.member("joined")
            joined.encode(to: &writer)
        }
        if let picture {
            writer.member("picture")
            picture.encode(to: &writer)
        }
        if let scans {
            writer.member("scans")
            scans.encode(to: &writer)
        }
        if let point {
            writer.member("point")
            point.encode(to: &writer)
        }
        writer.member("text (headers)")
        textHeaders.encode(to: &writer)
        if let notesHeaders {
            writer.member("notes (headers)")
            notesHeaders.encode(to: &writer)
        }
        if let joinedHeaders {
            writer.member("joined (headers)")
            joinedHeaders.encode(to: &writer)
        }
        if let pictureHeaders {
            writer.member("picture (headers)")
            pictureHeaders.encode(to: &writer)
        }
        if let scansHeaders {
            writer.member("scans (headers)")
            scansHeaders.encode(to: &writer)
        }
        if let pointHeaders {
            writer.member("point (headers)")
            pointHeaders.encode(to: &writer)
        }
        writer.endObject()
    }
}

extension SendLetter.OkBody.Point: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("x", x)
        writer.member("y", ifPresent: y)
        writer.endObject()
    }
}

extension SendLetter.OkBody.TextHeaders: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("X-Languages")
        xLanguages.encode(to: &writer)
        if let xSizes {
            writer.member("X-Sizes")
            xSizes.encode(to: &writer)
        }
        if let xPlace {
            writer.member("X-Place")
            xPlace.encode(to: &writer)
        }
        if let xGrid {
            writer.member("X-Grid")
            xGrid.encode(to: &writer)
        }
        if let xSeal {
            writer.member("X-Seal")
            xSeal.encode(to: &writer)
        }
        writer.member("X-Weight", xWeight)
        writer.member("X-Sent", ifPresent: xSent)
        if let xEither {
            writer.member("X-Either")
            xEither.encode(to: &writer)
        }
        writer.endObject()
    }
}

extension SendLetter.OkBody.TextHeaders.XEither: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .integer(let value): writer.int(value)
        case .boolean(let value): writer.bool(value)
        }
    }
}

extension SendLetter.OkBody.NotesHeader: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("X-Author", xAuthor)
        if let xTags {
            writer.member("X-Tags")
            xTags.encode(to: &writer)
        }
        writer.endObject()
    }
}

extension SendLetter.OkBody.JoinedHeaders: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("X-Count", ifPresent: xCount)
        writer.endObject()
    }
}

extension SendLetter.OkBody.PictureHeaders: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("X-Camera")
        xCamera.encode(to: &writer)
        writer.endObject()
    }
}

extension SendLetter.OkBody.ScansHeader: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("X-Page", xPage)
        writer.endObject()
    }
}

extension SendLetter.OkBody.PointHeaders: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        if let xUnit {
            writer.member("X-Unit")
            xUnit.encode(to: &writer)
        }
        writer.endObject()
    }
}

extension SendLetter.OkBody.PointHeaders.XUnit: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.string(rawValue)
    }
}

/// `POST /slips`
enum SendSlip {
    struct Input: Equatable, Sendable {
        var body: Body
    }

    enum Output: Equatable, Sendable {
        /// `204`: Sent.
        case noContent
    }

    struct Body: Hashable, Sendable {
        var a: String?
        var b: [String]?
        var c: Int?
        /// The header fields of its part.
        var aHeaders: AHeaders?
        /// The header fields of each of its parts.
        var bHeaders: [BHeader]?

        /// The header fields of its part.
        struct AHeaders: Hashable, Sendable {
            var xA: String?
        }

        /// The header fields of its part.
        struct BHeader: Hashable, Sendable {
            var xB: String?
        }
    }
}

extension SendSlip.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let body: SendSlip.Body? = reader.form(
            "multipart/form-data",
            headed: "\u{1}a\u{1}b",
            as: .type { SendSlip.Body.textShape }) { SendSlip.Body(from: &$0) }
        guard let body, reader.isValid else { throw reader.error }
        self.init(body: body)
    }
}

extension SendSlip.Output {
    var response: Response {
        switch self {
        case .noContent:
            return Response(status: 204)
        }
    }
}

extension SendSlip.Body: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        cursor.check(#"{"minProperties":2,"maxProperties":2,"propertyNames":{"maxLength":1},"x-besides":["a (headers)","b (headers)"]}"#)
        var members = JSONMembers("\u{1}a\u{1}b\u{1}c\u{b}a (headers)\u{b}b (headers)")
        var a: String?
        var b: [String]?
        var c: Int?
        var aHeaders: SendSlip.Body.AHeaders?
        var bHeaders: [SendSlip.Body.BHeader]?
        members: while true {
            switch cursor.member(&members) {
            case 0: a = cursor.string()
            case 1: b = cursor.array { $0.string() }
            case 2: c = cursor.int()
            case 3: aHeaders = SendSlip.Body.AHeaders(from: &cursor)
            case 4: bHeaders = cursor.array { SendSlip.Body.BHeader(from: &$0) }
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(a: a, b: b, c: c, aHeaders: aHeaders, bHeaders: bHeaders)
    }
}

extension SendSlip.Body: TextDecodable {
    static let textShape: TextShape = .object("\u{1}a\u{1}b\u{1}c\u{b}a (headers)\u{b}b (headers)", [.string, .array(.string), .number, .type { SendSlip.Body.AHeaders.textShape }, .array(.type { SendSlip.Body.BHeader.textShape })])
}

extension SendSlip.Body.AHeaders: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{3}X-A")
        var xA: String?
        members: while true {
            switch cursor.member(&members) {
            case 0: xA = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(xA: xA)
    }
}

extension SendSlip.Body.AHeaders: TextDecodable {
    static let textShape: TextShape = .object("\u{3}X-A", [.string])
}

extension SendSlip.Body.BHeader: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{3}X-B")
        var xB: String?
        members: while true {
            switch cursor.member(&members) {
            case 0: xB = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(xB: xB)
    }
}

extension SendSlip.Body.BHeader: TextDecodable {
    static let textShape: TextShape = .object("\u{3}X-B", [.string])
}

/// `GET /mixed`
enum GetLetter {
    struct Input: Equatable, Sendable {}

    enum Output: Equatable, Sendable {
        /// `200`: In parts.
        case ok(OkBody)
    }

    struct OkBody: Hashable, Sendable {
        var text: String?
        /// The header fields of its part.
        var textHeaders: TextHeaders?

        /// The header fields of its part.
        struct TextHeaders: Hashable, Sendable {
            var xLanguages: [String]?
        }
    }
}

extension GetLetter.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init()
    }
}

extension GetLetter.Output {
    var response: Response {
        switch self {
        case .ok(let body):
            return Response(status: 200, form: "multipart/mixed", headed: "\u{4}text", encoded: "\u{4}text", [.typed("text/html")], members: { body.encode(to: &$0) })
        }
    }
}

extension GetLetter.OkBody: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("text", ifPresent: text)
        if let textHeaders {
            writer.member("text (headers)")
            textHeaders.encode(to: &writer)
        }
        writer.endObject()
    }
}

extension GetLetter.OkBody.TextHeaders: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        if let xLanguages {
            writer.member("X-Languages")
            xLanguages.encode(to: &writer)
        }
        writer.endObject()
    }
}
