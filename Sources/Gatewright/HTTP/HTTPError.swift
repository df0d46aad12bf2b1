/// An error that is answered with a status and a JSON body. Throw it anywhere in a handler.
///
/// The body has a `message`, as API Gateway's own errors do, and for a request that does not fit the document an entry
/// in `errors` for every fault:
///
/// ```json
/// {"message":"The request is not valid.","errors":[
///   {"in":"body","pointer":"/items/2/quantity","keyword":"minimum","limit":1,"message":"must be at least 1"},
///   {"in":"query","name":"page","keyword":"type","limit":"integer","message":"must be an integer"},
///   {"in":"query","name":"filter","pointer":"/price/max","keyword":"type","limit":"number","message":"must be a number"}
/// ]}
/// ```
public struct HTTPError: Error, Hashable, Sendable {
    /// A fault in one place of the request.
    public struct Issue: Hashable, Sendable {
        /// The part of the request.
        public enum Location: String, Sendable {
            /// The body; the place in it is a JSON Pointer.
            case body
            /// A path parameter.
            case path
            /// A query parameter.
            case query
            /// A header field.
            case header
            /// A cookie.
            case cookie
        }

        /// The part of the request.
        public var location: Location

        /// A JSON Pointer (RFC 6901) for the body, "" for the whole of it, and the name elsewhere.
        public var place: String

        /// A JSON Pointer to the place in a parameter that is an array or object; else "".
        public var pointer: String

        /// The keyword of JSON Schema that is not met there: `type`, `minLength`, `required`. Nil where none says so,
        /// as for a body that is not JSON.
        public var keyword: String?

        /// What the keyword asks for, as it stands in the document: the least length, the name of the type, the values
        /// of an `enum`.
        public var limit: JSONValue?

        /// What is wrong there: `must be a number`, `is required`.
        public var message: String

        /// A fault at a place of the request.
        public init(
            in location: Location, at place: String, pointer: String = "", _ message: String, keyword: String? = nil,
            limit: JSONValue? = nil
        ) {
            self.location = location
            self.place = place
            self.pointer = pointer
            self.keyword = keyword
            self.limit = limit
            self.message = message
        }
    }

    /// The status of the response, 400 to 599.
    public var status: HTTPStatus

    /// What went wrong, for the client to read.
    public var message: String

    /// Header fields of the response.
    public var headers: HTTPHeaders

    /// The faults of a request that does not fit the document.
    public var issues: [Issue]

    /// An error with a message; without one, the reason phrase of the status is the message.
    public init(
        _ status: HTTPStatus, _ message: String = "", headers: HTTPHeaders = HTTPHeaders(), issues: [Issue] = []
    ) {
        self.status = status
        self.message = message.isEmpty ? status.reason : message
        self.headers = headers
        self.issues = issues
    }
}

extension HTTPError: CustomStringConvertible {
    /// The status, with the message where that says more: `404 Not Found: there is no order 7`.
    public var description: String {
        message == status.reason ? status.description : "\(status.description): \(message)"
    }
}

extension HTTPError: JSONEncodable {
    /// Writes the body of the response.
    public func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("message")
        writer.string(message)
        if !issues.isEmpty {
            writer.member("errors")
            writer.array(issues) { $1.encode(to: &$0) }
        }
        writer.endObject()
    }

    /// The response that the default `LambdaFunction.response(to:context:)` gives.
    public var response: Response {
        var response = Response(status: status, json: self)
        if headers["Content-Type"] != nil { response.headers["Content-Type"] = nil }
        for field in headers.fields { response.headers.append(name: field.name, value: field.value) }
        return response
    }
}

extension HTTPError.Issue: JSONEncodable {
    /// Writes one entry of `errors`.
    public func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("in")
        writer.string(location.rawValue)
        if location == .body { writer.member("pointer") } else { writer.member("name") }
        writer.string(place)
        if location != .body, !pointer.isEmpty {
            writer.member("pointer")
            writer.string(pointer)
        }
        if let keyword {
            writer.member("keyword")
            writer.string(keyword)
        }
        if let limit {
            writer.member("limit")
            writer.value(limit)
        }
        writer.member("message")
        writer.string(message)
        writer.endObject()
    }
}
