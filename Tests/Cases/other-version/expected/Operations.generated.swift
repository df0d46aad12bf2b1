// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// `GET /notes/{id}`
enum GetNote {
    struct Input: Equatable, Sendable {
        var id: String
    }

    enum Output: Equatable, Sendable {
        /// `200`: A note.
        case ok
    }
}

extension GetNote.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let id: String? = reader.path("id")
        guard let id, reader.isValid else { throw reader.error }
        self.init(id: id)
    }
}

extension GetNote.Output {
    var response: Response {
        switch self {
        case .ok:
            return Response(status: 200)
        }
    }
}

/// `PUT /notes/{id}`
enum PutNote {
    struct Input: Equatable, Sendable {
        var id: Int
        var body: Note
    }

    enum Output: Equatable, Sendable {
        /// `204`: Kept.
        case noContent
    }
}

extension PutNote.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let id: Int? = reader.path("id")
        let body: Note? = reader.json("application/json") { Note(from: &$0) }
        guard let id, let body, reader.isValid else { throw reader.error }
        self.init(id: id, body: body)
    }
}

extension PutNote.Output {
    var response: Response {
        switch self {
        case .noContent:
            return Response(status: 204)
        }
    }
}
