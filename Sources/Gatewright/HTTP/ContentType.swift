/// What a request says that its body is.
enum ContentType {
    /// Nothing.
    case none
    /// `application/json`, letter for letter, as nearly every body with JSON does: told without making a text.
    case json
    case other(String)

    init(of request: borrowing Request) {
        let event = request.event
        let bytes = event.source.bytes
        if let member = event.field(literal: "content-type", of: event.parts.headers), member.kind == .string {
            if ByteWords.equal(bytes.span, member.value, literal: "application/json") {
                self = .json
            } else if let text = event.text(member.value) {
                self = .other(text)
            } else {
                self = .none
            }
        } else if let text = request.header("Content-Type") {
            self = .other(text)
        } else {
            self = .none
        }
    }

    /// Whether a document gives only this type for a body.
    static func isJSON(_ mediaTypes: StaticString) -> Bool {
        mediaTypes.isSameText(as: "application/json")
    }
}

extension RequestReader {
    /// What the body says that it is, looked up once.
    mutating func readContentType() -> ContentType {
        if let contentType = sentType { return contentType }
        let contentType = ContentType(of: request)
        sentType = contentType
        return contentType
    }
}
