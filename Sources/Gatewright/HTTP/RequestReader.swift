/// Reads the parameters and the body of a request into an operation's input.
///
/// It does not stop at a fault but notes it and goes on, so that a client hears of all of them at once. Read
/// everything, then look at `isValid` and throw `error`:
///
/// ```swift
/// var reader = RequestReader(request)
/// let orderID: String? = reader.path("orderId")
/// let limit: Int? = reader.queryIfPresent("limit")
/// guard let orderID, reader.isValid else { throw reader.error }
/// ```
public struct RequestReader: ~Copyable {
    let request: Request
    private(set) var issues: [HTTPError.Issue] = []
    /// Why the request is refused for the types of its body or of its response, before anything else is said.
    private(set) var refusal: HTTPError?
    /// What the body says that it is, once it was asked for.
    var sentType: ContentType?

    /// Begins to read a request.
    public init(_ request: Request) {
        self.request = request
    }

    /// Whether no fault was found so far.
    public var isValid: Bool {
        issues.isEmpty && refusal == nil
    }

    /// What was found: 415 when the body is of a type that the operation does not take, 406 when the client takes no
    /// type in which it answers, else 400 with every fault.
    public var error: HTTPError {
        if let refusal { return refusal }
        return HTTPError(.badRequest, "The request is not valid.", issues: issues)
    }

    /// Throws `error` if a fault was found.
    public consuming func finish() throws(HTTPError) {
        if !isValid { throw error }
    }

    /// Notes a fault.
    ///
    /// - Parameter pointer: the place in a parameter that is an array or object, a JSON Pointer.
    public mutating func fail(
        _ location: HTTPError.Issue.Location, _ place: String, _ message: String, pointer: String = ""
    ) {
        note(HTTPError.Issue(in: location, at: place, pointer: pointer, message))
    }

    mutating func fail(_ location: HTTPError.Issue.Location, _ place: String, _ violation: Violation) {
        note(
            HTTPError.Issue(
                in: location, at: place, violation.message, keyword: violation.keyword?.rawValue, limit: violation.limit
            ))
    }

    /// Notes what is wrong in the body or, if it has a name, in a parameter.
    mutating func fail(_ error: JSONError, in location: HTTPError.Issue.Location, _ name: String) {
        note(
            HTTPError.Issue(
                in: location, at: location == .body ? error.pointer : name,
                pointer: location == .body ? "" : error.pointer, error.message, keyword: error.keyword,
                limit: error.limit))
    }

    private mutating func note(_ issue: HTTPError.Issue) {
        if issues.count < Self.maximumIssues { issues.append(issue) }
    }

    /// How many faults of a request are said: more than a person reads, and few enough for a response.
    private static let maximumIssues = 100

    /// Refuses a body for its type, RFC 9110 §15.5.16, and says in header fields which would be taken.
    ///
    /// - Parameter contentType: nil for a body that does not say what it is.
    mutating func refuse(mediaType contentType: String?, accepted: String) {
        if refusal != nil { return }
        let fault = contentType.map { "The media type \($0) is not supported." } ?? "The body has no Content-Type."
        var headers: HTTPHeaders = ["Accept": accepted]
        switch request.method {
        case .post: headers.append(name: "Accept-Post", value: accepted)
        case .patch: headers.append(name: "Accept-Patch", value: accepted)
        default: break
        }
        refusal = HTTPError(.unsupportedMediaType, "\(fault) The operation takes \(accepted).", headers: headers)
    }

    mutating func refuse(charset: String) {
        if refusal != nil { return }
        refusal = HTTPError(.unsupportedMediaType, "The charset \(charset) is not supported. Send UTF-8.")
    }

    /// Refuses a request for the types that its client takes, RFC 9110 §15.5.7.
    mutating func refuse(accepting offered: String) {
        if refusal != nil { return }
        refusal = HTTPError(.notAcceptable, "The operation answers in \(offered).")
    }
}

extension RequestReader {
    /// A path parameter, decoded. Its absence is a fault, as a route cannot match without it.
    public mutating func path<Value: ParameterValue>(_ name: StaticString, as: Value.Type = Value.self) -> Value? {
        required(value(request.pathParameter(name.description), .path, name), .path, name)
    }

    /// A query parameter that must be there. Of several with the name the last counts, as it does for API Gateway.
    ///
    /// - Parameter allowEmpty: whether it may come without a value, `allowEmptyValue` of OpenAPI. A boolean is then
    ///   `true`: `?verbose` is a flag that is set. What has no empty text, such as a number, counts as missing.
    public mutating func query<Value: ParameterValue>(
        _ name: StaticString, allowEmpty: Bool = false, as: Value.Type = Value.self
    ) -> Value? {
        required(queryValue(name, allowEmpty: allowEmpty), .query, name)
    }

    /// A query parameter, or `nil`. See `query(_:allowEmpty:as:)`.
    public mutating func queryIfPresent<Value: ParameterValue>(
        _ name: StaticString, allowEmpty: Bool = false, as: Value.Type = Value.self
    ) -> Value? {
        queryValue(name, allowEmpty: allowEmpty) ?? nil
    }

    /// A header field that must be there.
    public mutating func header<Value: ParameterValue>(_ name: StaticString, as: Value.Type = Value.self) -> Value? {
        required(value(headerParameter(name), .header, name), .header, name)
    }

    /// A header field, or `nil`.
    public mutating func headerIfPresent<Value: ParameterValue>(
        _ name: StaticString, as: Value.Type = Value.self
    ) -> Value? {
        value(headerParameter(name), .header, name) ?? nil
    }

    /// A cookie that must be there.
    public mutating func cookie<Value: ParameterValue>(_ name: StaticString, as: Value.Type = Value.self) -> Value? {
        required(value(cookieParameter(name), .cookie, name), .cookie, name)
    }

    /// A cookie, or `nil`.
    public mutating func cookieIfPresent<Value: ParameterValue>(
        _ name: StaticString, as: Value.Type = Value.self
    ) -> Value? {
        value(cookieParameter(name), .cookie, name) ?? nil
    }
}

extension RequestReader {
    private func lastQueryParameter(_ name: StaticString) -> Request.Parameter {
        request.queryParameters(name.description).last ?? .missing
    }

    private mutating func queryValue<Value: ParameterValue>(_ name: StaticString, allowEmpty: Bool) -> Value?? {
        let parameter = lastQueryParameter(name)
        if allowEmpty, case .text("") = parameter, Value(parameter: "") == nil {
            return Value.emptyValue.map { .some($0) } ?? .none
        }
        return value(parameter, .query, name)
    }

    private func headerParameter(_ name: StaticString) -> Request.Parameter {
        request.header(name.description).map { .text($0) } ?? .missing
    }

    private func cookieParameter(_ name: StaticString) -> Request.Parameter {
        request.cookieTexts.first { $0.name == name.description }.map { Request.Parameter($0.text.decoded) } ?? .missing
    }

    /// Outer `nil`: the parameter is missing. Inner `nil`: it is there, but not valid, and that was noted.
    private mutating func value<Value: ParameterValue>(
        _ parameter: Request.Parameter, _ location: HTTPError.Issue.Location, _ name: StaticString
    ) -> Value?? {
        switch parameter {
        case .missing: return .none
        case .malformed:
            fail(location, name.description, "is not valid percent-encoded UTF-8")
            return .some(nil)
        case .text(let text):
            if let value = Value(parameter: text) { return value }
            note(
                HTTPError.Issue(
                    in: location, at: name.description, "must be \(Value.expectation)", keyword: Value.keyword,
                    limit: Value.limit))
            return .some(nil)
        }
    }

    private mutating func required<Value>(
        _ value: Value??, _ location: HTTPError.Issue.Location, _ name: StaticString
    ) -> Value? {
        if let value { return value }
        fail(location, name.description, .required)
        return nil
    }
}
