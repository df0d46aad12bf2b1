import Gatewright

/// How the requests of an operation are written, as the generator prints it.
struct OperationDescription: Sendable {
    struct Parameter: Sendable {
        var location: RequestParts.Location
        var name: String
        /// One of OpenAPI's, or `content` for JSON.
        var style: String
        var explode: Bool
        /// Between the elements of arrays within the array.
        var separators: [String]
    }

    struct Body: Sendable {
        enum Kind: String, Sendable {
            case json
            case text
            case form
            case bytes
        }

        /// A list.
        var mediaTypes: String
        var kind: Kind
        /// The media types of fields that are files, by their names.
        var files: [String: String]
        /// Names of fields whose parts have header fields, which are a member of their own: `note (headers)`.
        var headed: [String] = []
        /// How fields are written, by their names: `json`, `exploded`, `deepObject`, `typed:TYPE` or a separator. A
        /// header field is `note (headers)[X-Place]`.
        var encodings: [String: String]
    }

    /// The method of the handler.
    var name: String
    /// Where the document has it: `openapi.yaml:12`.
    var place: String
    /// `ANY` for one that answers several methods.
    var method: String
    var path: String
    var payloads: [PayloadFormat]
    /// Whether a REST API asks clients for a key.
    var asksForAPIKey: Bool
    var parameters: [Parameter]
    var bodies: [Body]
    /// Whether the path alone leads to the operation, also behind a catch-all.
    var isFoundByPath: Bool
    /// Pointers to what is sent since the schema wants it, though the type has no place for it.
    var unread: [String]
    /// An event of a non-proxy integration, if that is how the operation is asked.
    var event: JSONValue?

    init?(_ line: JSONValue) {
        guard let name = line["operation"]?.string, let method = line["method"]?.string,
            let path = line["path"]?.string
        else { return nil }
        self.name = name
        self.method = method
        self.path = path
        isFoundByPath = line["byPath"]?.bool ?? false
        asksForAPIKey = line["apiKey"]?.bool ?? false
        unread = (line["unread"]?.array ?? []).compactMap(\.string)
        event = line["event"]
        place = line["at"]?.string ?? ""
        payloads = (line["payloads"]?.array ?? []).compactMap { $0.string.flatMap(PayloadFormat.init) }
        parameters = (line["parameters"]?.array ?? []).compactMap(Parameter.init)
        bodies = (line["bodies"]?.array ?? []).compactMap(Body.init)
    }

    /// The body of a media type, or the first one.
    func body(of mediaType: String?) -> Body? {
        guard let mediaType else { return bodies.first }
        return bodies.first { body in
            body.mediaTypes.split(separator: ",").contains {
                RequestParts.first(of: String($0.drop { $0 == " " })) == mediaType
            }
        } ?? bodies.first
    }
}

extension OperationDescription.Parameter {
    fileprivate init?(_ value: JSONValue) {
        guard let location = value["in"]?.string.flatMap(RequestParts.Location.init), let name = value["name"]?.string
        else { return nil }
        self.location = location
        self.name = name
        style = value["style"]?.string ?? (location == .path || location == .header ? "simple" : "form")
        explode = value["explode"]?.bool ?? false
        separators = (value["separators"]?.array ?? []).map { $0.string ?? "" }
    }
}

extension OperationDescription.Body {
    init?(_ value: JSONValue) {
        guard let mediaTypes = value["mediaType"]?.string, let kind = value["kind"]?.string.flatMap(Kind.init) else {
            return nil
        }
        self.mediaTypes = mediaTypes
        self.kind = kind
        files = (value["files"]?.object ?? [:]).mapValues { $0.string ?? "" }
        headed = (value["headed"]?.array ?? []).compactMap(\.string)
        encodings = (value["encodings"]?.object ?? [:]).mapValues { $0.string ?? "" }
    }
}
