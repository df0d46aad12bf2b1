// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// `POST /pets/{petId}/image`
enum UploadPetImage {
    struct Input: Equatable, Sendable {
        var petId: Int
        var body: Body
    }

    enum Output: Equatable, Sendable {
        /// `204`: Kept.
        case noContent
    }

    struct Body: Hashable, Sendable {
        /// Below the picture.
        var caption: String?
        var file: FormFile
    }
}

extension UploadPetImage.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let petId: Int? = reader.path("petId")
        let body: UploadPetImage.Body? = reader.form(
            "multipart/form-data",
            files: "\u{4}file",
            as: .type { UploadPetImage.Body.textShape }) { UploadPetImage.Body(from: &$0) }
        guard let petId, let body, reader.isValid else { throw reader.error }
        self.init(petId: petId, body: body)
    }
}

extension UploadPetImage.Output {
    var response: Response {
        switch self {
        case .noContent:
            return Response(status: 204)
        }
    }
}

extension UploadPetImage.Body: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{7}caption\u{4}file")
        var caption: String?
        var file: FormFile?
        members: while true {
            switch cursor.member(&members) {
            case 0: caption = cursor.string()
            case 1: file = FormFile(from: &cursor)
            default: break members
            }
        }
        guard cursor.close(members, required: 0x2), let file else { return nil }
        self.init(caption: caption, file: file)
    }
}

extension UploadPetImage.Body: TextDecodable {
    static let textShape: TextShape = .object("\u{7}caption\u{4}file", [.string, .type { FormFile.textShape }])
}

/// `POST /pets/{petId}`
enum ChangePet {
    struct Input: Equatable, Sendable {
        var petId: Int
        var body: Body
    }

    enum Output: Equatable, Sendable {
        /// `204`: Kept.
        case noContent
    }

    struct Body: Hashable, Sendable {
        var status: Status
        var tags: [String]?
        var ids: [Int]?

        enum Status: String, CaseIterable, Hashable, Sendable {
            case sold
            case free
        }
    }
}

extension ChangePet.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let petId: Int? = reader.path("petId")
        let body: ChangePet.Body? = reader.form(
            "application/x-www-form-urlencoded, multipart/form-data",
            encoded: "\u{4}tags",
            [.separated(by: ",")],
            as: .type { ChangePet.Body.textShape }) { ChangePet.Body(from: &$0) }
        guard let petId, let body, reader.isValid else { throw reader.error }
        self.init(petId: petId, body: body)
    }
}

extension ChangePet.Output {
    var response: Response {
        switch self {
        case .noContent:
            return Response(status: 204)
        }
    }
}

extension ChangePet.Body: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{6}status\u{4}tags\u{3}ids")
        var status: ChangePet.Body.Status?
        var tags: [String]?
        var ids: [Int]?
        members: while true {
            switch cursor.member(&members) {
            case 0: status = ChangePet.Body.Status(from: &cursor)
            case 1: tags = cursor.array { $0.string() }
            case 2: ids = cursor.array { $0.int() }
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1), let status else { return nil }
        self.init(status: status, tags: tags, ids: ids)
    }
}

extension ChangePet.Body: TextDecodable {
    static let textShape: TextShape = .object("\u{6}status\u{4}tags\u{3}ids", [.type { ChangePet.Body.Status.textShape }, .array(.string), .array(.number)])
}

extension ChangePet.Body.Status: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.enumeration("\u{4}sold\u{4}free") {
        case 0: self = .sold
        case 1: self = .free
        default: return nil
        }
    }
}

extension ChangePet.Body.Status: TextDecodable {
    static let textShape: TextShape = .word
}

/// `GET /pets/{petId}`
enum GetPetFile {
    struct Input: Equatable, Sendable {
        var petId: Int
    }

    enum Output: Equatable, Sendable {
        /// `200`: A file.
        case ok([UInt8])
    }
}

extension GetPetFile.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let petId: Int? = reader.path("petId")
        guard let petId, reader.isValid else { throw reader.error }
        self.init(petId: petId)
    }
}

extension GetPetFile.Output {
    var response: Response {
        switch self {
        case .ok(let body):
            return Response(status: 200, body: body, contentType: "application/pdf")
        }
    }
}
