// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// `GET /pets`
enum GetPets {
    struct Input: Equatable, Sendable {
        var xTrace: String?
        var tags: [String]?
        var ids: [Int]?
        var limit: Int32
    }

    enum Output: Equatable, Sendable {
        /// `200`: Pets.
        case ok([Pet], xTotal: Int? = nil)
    }
}

extension GetPets.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let xTrace: String? = reader.headerIfPresent("X-Trace")
        let tags: [String]? = reader.parameterIfPresent(in: .query, "tags", style: .form, explode: true, as: .array(.string)) { $0.array { $0.string() } }
        let ids: [Int]? = reader.parameterIfPresent(in: .query, "ids", style: .form, as: .array(.number)) { $0.array { $0.int() } }
        let limit: Int32? = reader.query("limit")
        guard let limit, reader.isValid else { throw reader.error }
        self.init(xTrace: xTrace, tags: tags, ids: ids, limit: limit)
    }
}

extension GetPets.Output {
    var response: Response {
        switch self {
        case .ok(let body, let xTotal):
            var response = Response(status: 200, json: body)
            response.headers["X-Total"] = xTotal?.parameter
            return response
        }
    }
}

/// `POST /pets`
enum PostPets {
    struct Input: Equatable, Sendable {
        var xTrace: String?
        var body: Pet
    }

    enum Output: Equatable, Sendable {
        /// `201`: Created.
        case created([String: JSONValue])
    }
}

extension PostPets.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let xTrace: String? = reader.headerIfPresent("X-Trace")
        let body: Pet? = reader.json("application/json") { Pet(from: &$0) }
        guard let body, reader.isValid else { throw reader.error }
        self.init(xTrace: xTrace, body: body)
    }
}

extension PostPets.Output {
    var response: Response {
        switch self {
        case .created(let body):
            return Response(status: 201, json: body)
        }
    }
}

/// `PUT /pets/{petId}/photo`
enum PutPetsPhotoByPetId {
    struct Input: Equatable, Sendable {
        var petId: UniqueID
        var body: [UInt8]?
    }

    enum Output: Equatable, Sendable {
        /// `204`: Kept.
        case noContent
    }
}

extension PutPetsPhotoByPetId.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let petId: UniqueID? = reader.path("petId")
        let body = reader.bytesIfPresent("image/png")
        guard let petId, reader.isValid else { throw reader.error }
        self.init(petId: petId, body: body)
    }
}

extension PutPetsPhotoByPetId.Output {
    var response: Response {
        switch self {
        case .noContent:
            return Response(status: 204)
        }
    }
}

/// `POST /pets/{petId}/photo`
enum PostPetsPhotoByPetId {
    struct Input: Equatable, Sendable {
        var petId: String
        var body: Body?
    }

    enum Output: Equatable, Sendable {
        /// `204`: Kept.
        case noContent
    }

    struct Body: Hashable, Sendable {
        var file: FormFile?
    }
}

extension PostPetsPhotoByPetId.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let petId: String? = reader.path("petId")
        let body: PostPetsPhotoByPetId.Body? = reader.formIfPresent(
            "multipart/form-data",
            files: "\u{4}file",
            as: .type { PostPetsPhotoByPetId.Body.textShape }) { PostPetsPhotoByPetId.Body(from: &$0) }
        guard let petId, reader.isValid else { throw reader.error }
        self.init(petId: petId, body: body)
    }
}

extension PostPetsPhotoByPetId.Output {
    var response: Response {
        switch self {
        case .noContent:
            return Response(status: 204)
        }
    }
}

extension PostPetsPhotoByPetId.Body: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}file")
        var file: FormFile?
        members: while true {
            switch cursor.member(&members) {
            case 0: file = FormFile(from: &cursor)
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(file: file)
    }
}

extension PostPetsPhotoByPetId.Body: TextDecodable {
    static let textShape: TextShape = .object("\u{4}file", [.type { FormFile.textShape }])
}
