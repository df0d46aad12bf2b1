/// A file in a form: a part of a multipart body.
public struct FormFile: Hashable, Sendable {
    /// The name of the form's field.
    public var name: String

    /// What the client calls the file, without any folder. It may be anything: never use it as a path.
    public var filename: String?

    /// The header fields of the part.
    public var headers: HTTPHeaders

    /// The content.
    public var bytes: [UInt8]

    /// A file. In a field of a response `name` means nothing: the field has one.
    public init(
        name: String = "", filename: String? = nil, contentType: String? = nil, headers: HTTPHeaders = HTTPHeaders(),
        bytes: [UInt8]
    ) {
        self.name = name
        self.filename = filename
        self.headers = headers
        if let contentType { self.headers["Content-Type"] = contentType }
        self.bytes = bytes
    }

    /// The media type that the client gives. Without one a part is text, RFC 7578 §4.4.
    public var contentType: String { headers["Content-Type"] ?? "text/plain" }

    /// The content as text, or `nil` if it is not UTF-8.
    public var text: String? { EventText.string(bytes.span) }
}

/// A file among the texts of a form is an object that says where it stands in the body, with the JSON behind the body.
/// So its bytes are copied once, and everything around files is read like any other JSON. The cursor knows where such
/// objects stand: what clients write is none.
extension FormFile: TextDecodable {
    /// What the texts stand for.
    public static var textShape: TextShape { .file }

    /// Reads a file of a multipart body. No other text holds one.
    public init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{5}start\u{3}end\u{4}name\u{8}filename\u{7}headers", unknown: .forbidden)
        var start = 0
        var end = 0
        self.init(bytes: [])
        guard cursor.isFile else {
            cursor.reject(Violation(nil, nil, words: "must be a file"), .value, at: cursor.position)
            return nil
        }
        // From here on it is an object.
        let files = cursor.files
        cursor.files = []
        defer { cursor.files = files }
        members: while true {
            switch cursor.member(&members) {
            case 0: start = cursor.int()
            case 1: end = cursor.int()
            case 2: name = cursor.string()
            case 3: filename = cursor.string()
            case 4:
                let texts = cursor.array { $0.string() }
                for index in stride(from: 1, to: texts.count, by: 2) {
                    headers.append(name: texts[index - 1], value: texts[index])
                }
            default: break members
            }
        }
        guard cursor.close(members, required: 0x7), 0 <= start, start <= end, end <= cursor.start else { return nil }
        bytes = Array(cursor.source.bytes[start..<end])
    }

    /// Reads a file of a number of bytes.
    public init?(from cursor: inout JSONCursor, minLength: Int = 0, maxLength: Int = .max) {
        let begin = cursor.position
        self.init(from: &cursor)
        if let violation = Limits.bytes(bytes.count, minLength, maxLength) { cursor.violate(violation, at: begin) }
    }

    /// Writes where a part stands.
    static func reference(to part: Multipart.Part) -> [UInt8] {
        var writer = JSONWriter(capacity: 256)
        writer.beginObject()
        writer.member("start")
        writer.int(part.content.lowerBound)
        writer.member("end")
        writer.int(part.content.upperBound)
        writer.member("name")
        writer.string(part.name)
        if let filename = part.filename {
            writer.member("filename")
            // Old browsers send the whole path.
            let last = filename.utf8.lastIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }
            writer.string(last.map { String(filename[filename.utf8.index(after: $0)...]) } ?? filename)
        }
        writer.member("headers")
        writer.array(part.headers.fields.flatMap { [$0.name, $0.value] }) { $0.string($1) }
        writer.endObject()
        return writer.bytes
    }
}
