// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// `POST /notes`
enum AddNote {
    struct Input: Equatable, Sendable {
        var body: String
    }

    enum Output: Equatable, Sendable {
        /// `200`: Its number.
        case ok(Int)
        /// `202`: The text.
        case accepted(String)
    }
}

extension AddNote.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let body: String? = reader.text("text/plain", as: .string) { $0.string(minLength: 2, maxLength: 5, pattern: .body) }
        reader.accept("text/plain, text/markdown")
        guard let body, reader.isValid else { throw reader.error }
        self.init(body: body)
    }
}

extension AddNote.Output {
    var response: Response { checked(uncheckedResponse) }

    private func checked(_ response: Response) -> Response {
        switch self {
        case .ok: response.checked("text/plain", as: .number) { _ = $0.int(minimum: 1) }
        case .accepted: response.checked("text/markdown", as: .string) { _ = $0.string(maxLength: 5) }
        }
    }

    private var uncheckedResponse: Response {
        switch self {
        case .ok(let body):
            return Response(status: 200, text: { $0.int(body) })
        case .accepted(let body):
            return Response(status: 202, text: body, contentType: "text/markdown; charset=utf-8")
        }
    }
}

/// `PUT /notes`
enum SetNotes {
    struct Input: Equatable, Sendable {
        var body: String?
    }

    enum Output: Equatable, Sendable {
        /// `200`: As it was.
        case ok(String)
    }
}

extension SetNotes.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let body = reader.textIfPresent("text/plain")
        guard reader.isValid else { throw reader.error }
        self.init(body: body)
    }
}

extension SetNotes.Output {
    var response: Response {
        switch self {
        case .ok(let body):
            return Response(status: 200, text: body)
        }
    }
}

/// `PUT /state`
enum SetState {
    struct Input: Equatable, Sendable {
        var body: NoteState
    }

    enum Output: Equatable, Sendable {
        /// `200`: What it was.
        case ok(NoteState)
        /// `default`: Anything.
        case other(status: HTTPStatus, String, contentType: String = "text/plain; charset=utf-8")
    }
}

extension SetState.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let body: NoteState? = reader.text("text/plain", as: .type { NoteState.textShape }) { NoteState(from: &$0) }
        guard let body, reader.isValid else { throw reader.error }
        self.init(body: body)
    }
}

extension SetState.Output {
    var response: Response { checked(uncheckedResponse) }

    private func checked(_ response: Response) -> Response {
        switch self {
        case .ok: response.checked("text/plain", as: .type { NoteState.textShape }) { _ = NoteState(from: &$0) }
        case .other: response.checked("text/*", as: .string) { _ = $0.string(minLength: 1) }
        }
    }

    private var uncheckedResponse: Response {
        switch self {
        case .ok(let body):
            return Response(status: 200, text: { body.encode(to: &$0) })
        case .other(let status, let body, let contentType):
            return Response(status: status, text: body, contentType: contentType)
        }
    }
}

/// `PATCH /state`
enum MoveState {
    struct Input: Equatable, Sendable {
        var NoteState: String?
        var body: NoteState?
    }

    enum Output: Equatable, Sendable {
        /// `204`: Moved.
        case noContent
    }
}

extension MoveState.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let NoteState_: String? = reader.queryIfPresent("NoteState")
        let body: NoteState? = reader.textIfPresent(decoding: "text/plain")
        guard reader.isValid else { throw reader.error }
        self.init(NoteState: NoteState_, body: body)
    }
}

extension MoveState.Output {
    var response: Response {
        switch self {
        case .noContent:
            return Response(status: 204)
        }
    }
}

/// `POST /counts`
enum SetCount {
    struct Input: Equatable, Sendable {
        var body: Int?
    }

    enum Output: Equatable, Sendable {
        /// `200`: The mean.
        case ok(Double)
    }
}

extension SetCount.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let body: Int? = reader.textIfPresent("text/plain", as: .number) { $0.int(minimum: 0, multipleOf: 5) }
        guard reader.isValid else { throw reader.error }
        self.init(body: body)
    }
}

extension SetCount.Output {
    var response: Response { checked(uncheckedResponse) }

    private func checked(_ response: Response) -> Response {
        switch self {
        case .ok: response.checked("text/plain", as: .number) { _ = $0.double() }
        }
    }

    private var uncheckedResponse: Response {
        switch self {
        case .ok(let body):
            return Response(status: 200, text: { $0.double(body) })
        }
    }
}

/// `PUT /counts`
enum SetLimit {
    struct Input: Equatable, Sendable {
        var body: Body
    }

    enum Output: Equatable, Sendable {
        /// `204`: Set.
        case noContent
    }

    enum Body: Hashable, Sendable {
        case integer(Int)
        case stringOption(StringOption)
        case boolean(Bool)

        enum StringOption: String, CaseIterable, Hashable, Sendable {
            case none_ = "none"
            case all
        }
    }
}

extension SetLimit.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let body: SetLimit.Body? = reader.text("text/plain", as: .type { SetLimit.Body.textShape }) { SetLimit.Body(from: &$0) }
        guard let body, reader.isValid else { throw reader.error }
        self.init(body: body)
    }
}

extension SetLimit.Output {
    var response: Response {
        switch self {
        case .noContent:
            return Response(status: 204)
        }
    }
}

extension SetLimit.Body: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.kind {
        case .string:
            guard let value = SetLimit.Body.StringOption(from: &cursor) else { return nil }
            self = .stringOption(value)
        case .integer, .number:
            self = .integer(cursor.int(minimum: 1))
        case .boolean:
            self = .boolean(cursor.bool())
        default:
            cursor.fail(noVariantAmong: "\u{7}integer\u{c}stringOption\u{7}boolean")
            return nil
        }
    }
}

extension SetLimit.Body: TextDecodable {
    static let textShape: TextShape = .oneOf([.number, .type { SetLimit.Body.StringOption.textShape }, .boolean])
}

extension SetLimit.Body.StringOption: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.enumeration("\u{4}none\u{3}all") {
        case 0: self = .none_
        case 1: self = .all
        default: return nil
        }
    }
}

extension SetLimit.Body.StringOption: TextDecodable {
    static let textShape: TextShape = .word
}

/// `POST /times`
enum AddTime {
    struct Input: Equatable, Sendable {
        var body: DateTime
    }

    enum Output: Equatable, Sendable {
        /// `200`: The day.
        case ok(CalendarDate)
    }
}

extension AddTime.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let body: DateTime? = reader.text("text/plain", as: .word) { $0.dateTime() }
        guard let body, reader.isValid else { throw reader.error }
        self.init(body: body)
    }
}

extension AddTime.Output {
    var response: Response { checked(uncheckedResponse) }

    private func checked(_ response: Response) -> Response {
        switch self {
        case .ok: response.checked("text/plain", as: .word) { _ = $0.date() }
        }
    }

    private var uncheckedResponse: Response {
        switch self {
        case .ok(let body):
            return Response(status: 200, text: { $0.date(body) })
        }
    }
}

/// `PUT /times`
enum AddAddress {
    struct Input: Equatable, Sendable {
        var body: String
    }

    enum Output: Equatable, Sendable {
        /// `200`: Its key.
        case ok([UInt8])
    }
}

extension AddAddress.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let body: String? = reader.text("text/plain", as: .string) { $0.checked(#"{"not":{"const":"a@b.c"}}"#) { $0.formatted(.email) { $0.string() } } }
        guard let body, reader.isValid else { throw reader.error }
        self.init(body: body)
    }
}

extension AddAddress.Output {
    var response: Response { checked(uncheckedResponse) }

    private func checked(_ response: Response) -> Response {
        switch self {
        case .ok: response.checked("text/plain", as: .wordOrEmpty) { _ = $0.bytes() }
        }
    }

    private var uncheckedResponse: Response {
        switch self {
        case .ok(let body):
            return Response(status: 200, text: { $0.bytes(body) })
        }
    }
}

/// `PATCH /times`
enum AddSecret {
    struct Input: Equatable, Sendable {
        var body: [UInt8]
    }

    enum Output: Equatable, Sendable {
        /// `200`: Which.
        case ok(OkBody)
    }

    enum OkBody: String, CaseIterable, Hashable, Sendable {
        case fixed
    }
}

extension AddSecret.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let body: [UInt8]? = reader.text("text/plain", as: .wordOrEmpty) { $0.bytes() }
        guard let body, reader.isValid else { throw reader.error }
        self.init(body: body)
    }
}

extension AddSecret.Output {
    var response: Response { checked(uncheckedResponse) }

    private func checked(_ response: Response) -> Response {
        switch self {
        case .ok: response.checked("text/plain", as: .type { AddSecret.OkBody.textShape }) { _ = AddSecret.OkBody(from: &$0) }
        }
    }

    private var uncheckedResponse: Response {
        switch self {
        case .ok(let body):
            return Response(status: 200, text: { body.encode(to: &$0) })
        }
    }
}

extension AddSecret.OkBody: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        guard cursor.constant("\"fixed\"") else { return nil }
        self = .fixed
    }
}

extension AddSecret.OkBody: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.string(rawValue)
    }
}

extension AddSecret.OkBody: TextDecodable {
    static let textShape: TextShape = .word
}

/// `POST /either`
enum AddEither {
    struct Input: Equatable, Sendable {
        var accept: Accept
        var body: Body
    }

    enum Output: Equatable, Sendable {
        /// `200`: The same.
        case ok(OkBody)
    }

    enum Body: Equatable, Sendable {
        /// `application/json`
        case json(JsonBody)
        /// `text/plain`
        case text(Int)
        /// `image/png`
        case png([UInt8])
    }

    enum OkBody: Equatable, Sendable {
        /// `application/json`
        case json(JsonOkBody)
        /// `text/plain`
        case text(Int)
        /// `image/png`
        case png([UInt8])
    }

    /// What the client would like the answer to be, by `Accept`.
    enum Accept: String, CaseIterable, Hashable, Sendable {
        case json = "application/json"
        case text = "text/plain"
        case png = "image/png"
    }

    struct JsonBody: Hashable, Sendable {
        var text: String
    }

    struct JsonOkBody: Hashable, Sendable {
        var text: String
    }
}

extension AddEither.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let accept: AddEither.Accept? = reader.accept()
        let body: AddEither.Body? =
            switch reader.alternative(of: ["application/json", "text/plain", "image/png"]) {
            case 0: reader.json { AddEither.JsonBody(from: &$0) }.map { .json($0) }
            case 1: reader.text("*/*", as: .number) { $0.int(maximum: 9) }.map { .text($0) }
            case 2: reader.bytes(maxLength: 3).map { .png($0) }
            default: nil
            }
        guard let accept, let body, reader.isValid else { throw reader.error }
        self.init(accept: accept, body: body)
    }
}

extension AddEither.Output {
    var response: Response { checked(uncheckedResponse) }

    private func checked(_ response: Response) -> Response {
        switch self {
        case .ok: response.checked { _ = AddEither.JsonOkBody(from: &$0) }.checked("text/plain", as: .number) { _ = $0.int(maximum: 9) }.checked("image/png", maxLength: 3)
        }
    }

    private var uncheckedResponse: Response {
        switch self {
        case .ok(let body):
            var response: Response
            switch body {
            case .json(let body):
                response = Response(status: 200, json: body)
            case .text(let body):
                response = Response(status: 200, text: { $0.int(body) })
            case .png(let body):
                response = Response(status: 200, body: body, contentType: "image/png")
            }
            response.headers.append(name: "Vary", value: "Accept")
            return response
        }
    }
}

extension AddEither.JsonBody: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}text")
        var text: String = ""
        members: while true {
            switch cursor.member(&members) {
            case 0: text = cursor.string(minLength: 1)
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(text: text)
    }
}

extension AddEither.JsonOkBody: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}text")
        var text: String = ""
        members: while true {
            switch cursor.member(&members) {
            case 0: text = cursor.string(minLength: 1)
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(text: text)
    }
}

extension AddEither.JsonOkBody: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("text", text)
        writer.endObject()
    }
}

/// `POST /pictures`
enum AddImage {
    struct Input: Equatable, Sendable {
        var body: [UInt8]
    }

    enum Output: Equatable, Sendable {
        /// `200`: Smaller.
        case ok([UInt8])
    }
}

extension AddImage.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let body = reader.bytes("image/png", minLength: 2, maxLength: 4)
        guard let body, reader.isValid else { throw reader.error }
        self.init(body: body)
    }
}

extension AddImage.Output {
    var response: Response { checked(uncheckedResponse) }

    private func checked(_ response: Response) -> Response {
        switch self {
        case .ok: response.checked("image/png", maxLength: 2)
        }
    }

    private var uncheckedResponse: Response {
        switch self {
        case .ok(let body):
            return Response(status: 200, body: body, contentType: "image/png")
        }
    }
}

/// `PUT /pictures`
enum SetPicture {
    struct Input: Equatable, Sendable {
        var body: [UInt8]?
    }

    enum Output: Equatable, Sendable {
        /// `204`: Set.
        case noContent
    }
}

extension SetPicture.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let body = reader.bytesIfPresent("image/png", minLength: 2)
        guard reader.isValid else { throw reader.error }
        self.init(body: body)
    }
}

extension SetPicture.Output {
    var response: Response {
        switch self {
        case .noContent:
            return Response(status: 204)
        }
    }
}

/// `POST /unchecked`
enum AddTable {
    struct Input: Equatable, Sendable {
        var body: String
    }

    enum Output: Equatable, Sendable {
        /// `200`: Text by characters.
        case ok([UInt8])
        /// `201`: Base64 by characters.
        case created([UInt8])
        /// `202`: Which.
        case accepted([UInt8])
        /// `203`: Octets of a text.
        case nonAuthoritativeInformation(String)
    }
}

extension AddTable.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let body = reader.text("text/csv")
        reader.accept("application/yaml, application/octet-stream, text/csv")
        guard let body, reader.isValid else { throw reader.error }
        self.init(body: body)
    }
}

extension AddTable.Output {
    var response: Response { checked(uncheckedResponse) }

    private func checked(_ response: Response) -> Response {
        switch self {
        case .accepted: response.checked("application/octet-stream", maxLength: 8)
        default: response
        }
    }

    private var uncheckedResponse: Response {
        switch self {
        case .ok(let body):
            return Response(status: 200, body: body, contentType: "application/yaml")
        case .created(let body):
            return Response(status: 201, body: body, contentType: "application/octet-stream")
        case .accepted(let body):
            return Response(status: 202, body: body, contentType: "application/octet-stream")
        case .nonAuthoritativeInformation(let body):
            return Response(status: 203, text: body, contentType: "text/csv; charset=utf-8")
        }
    }
}
