import Gatewright

/// What the document says of a function, as cases that hold whatever its handlers do.
///
/// The generator prints it as a table, that of a large API in several parts.
public struct Contract: Sendable {
    let operations: [OperationDescription]
    let authorizers: [AuthorizerDescription]
    /// In the order of the table.
    public let cases: [ContractCase]

    /// Reads the table, which may come in several parts.
    public init(_ tables: String...) {
        var operations: [OperationDescription] = []
        var authorizers: [AuthorizerDescription] = []
        var cases: [ContractCase] = []
        for table in tables {
            let part = ContractTable(table)
            operations += part.operations
            authorizers += part.authorizers
            cases += part.cases
        }
        self.operations = operations
        self.authorizers = authorizers
        self.cases = cases
    }

    func operation(_ name: String) -> OperationDescription? { operations.first { $0.name == name } }
}

/// An answer that the document describes, for a handler to give.
struct PlannedAnswer: Sendable {
    var response: Response
    /// The value of a JSON body.
    var json: JSONValue?
    /// The value of a form, which two writers may write in two ways.
    private var form: (value: JSONValue, body: OperationDescription.Body)?
    /// Header fields that are JSON, and those that are made of members: writers differ in their order.
    private var jsonHeaders: [String: JSONValue] = [:]
    private var memberHeaders: Set<String> = []
    /// Whether the body is a text, which may have another spelling: `1.0`.
    private var isText = false
    /// In which the body may be written.
    var mediaTypes: [String] = []

    init?(_ value: JSONValue) {
        guard let status = value["status"]?.int else { return nil }
        var headers = HTTPHeaders()
        var cookies: [String] = []
        for header in value["headers"]?.array ?? [] {
            let name = header["name"]?.string ?? ""
            if name.lowercased() == "set-cookie" {
                cookies = (header["value"].flatMap { $0.array ?? [$0] } ?? []).map(\.parameterText)
                continue
            }
            let writing = ParameterWriting(
                parameter: OperationDescription.Parameter(
                    location: .header, name: name, style: header["style"]?.string ?? "simple",
                    explode: header["explode"]?.bool ?? false, separators: []))
            headers.append(name: name, value: writing.headerText(header["value"] ?? .null))
            if writing.parameter.style == "content" {
                jsonHeaders[name] = header["value"]
            } else if header["value"]?.object != nil {
                memberHeaders.insert(name)
            }
        }
        var body: [UInt8] = []
        if let content = value["body"] {
            let mediaType = value["mediaType"]?.string ?? "application/json"
            mediaTypes = (value["mediaTypes"]?.string ?? mediaType).split(separator: ",")
                .map { String($0.drop { $0 == " " }) }
            let kind = value["kind"]?.string.flatMap(OperationDescription.Body.Kind.init) ?? .json
            let description =
                OperationDescription.Body(value)
                ?? OperationDescription.Body(mediaTypes: mediaType, kind: kind, files: [:], encodings: [:])
            let read = (value["unread"]?.array ?? []).reduce(content) {
                $0.setting(($1.string ?? "").pointerTokens, to: nil)
            }
            let isForm = description.kind == .form && !mediaType.isJSON
            if isForm { form = (read, description) }
            isText = description.kind == .text
            let written = BodyWriting(body: description, mediaType: mediaType).written(isForm ? read : content)
            body = written.bytes
            headers.append(name: "Content-Type", value: written.contentType)
            if description.kind == .json || description.kind == .form && !isForm { json = read }
        }
        response = Response(status: HTTPStatus(status), headers: headers, body: body)
        response.cookies = cookies
    }

    /// Answers of which some are only said to differ in the body from the last that is described.
    static func answers(_ values: [JSONValue]) -> [PlannedAnswer] {
        var whole: JSONValue = [:]
        return values.compactMap { value in
            if let pointer = value["set"]?.string {
                let changed = whole.setting(["body"] + pointer.pointerTokens, to: value["to"] ?? .null)
                return PlannedAnswer(changed.setting(["unread"], to: value["unread"]))
            }
            whole = value
            return PlannedAnswer(value)
        }
    }

    /// The answer in another media type. Nil where it has none such.
    func written(as mediaType: String) -> PlannedAnswer? {
        guard mediaTypes.contains(mediaType) else { return nil }
        var answer = self
        answer.response.headers["Content-Type"] = mediaType
        guard let form else { return answer }
        if mediaType.isJSON {
            answer.form = nil
            answer.json = form.value
        }
        let written = BodyWriting(body: form.body, mediaType: mediaType).written(form.value)
        answer.response.body = written.bytes
        answer.response.headers["Content-Type"] = written.contentType
        return answer
    }

    /// What differs in the answer that a client got.
    func difference(to actual: Response) -> String? {
        if actual.status != response.status { return "the status is \(actual.status) instead of \(response.status)" }
        for field in response.headers.fields {
            guard let value = actual.headers.value(setByFunction: field.name) else {
                return "the header \(field.name) is missing"
            }
            guard isShown(field, by: value) else {
                return "the header \(field.name) is `\(value)` instead of `\(field.value)`"
            }
        }
        if !response.cookies.isEmpty, actual.cookies != response.cookies {
            return "the cookies are \(actual.cookies) instead of \(response.cookies)"
        }
        if form != nil {
            guard let expected = FormBody(response), let found = FormBody(actual) else {
                return "the body is no form: \(actual.text ?? "\(actual.body)")"
            }
            return expected.difference(to: found)
        }
        if isText, let expected = response.text, let found = actual.text {
            return JSONValue.string(expected).isShown(by: .string(found)) ? nil : "the body is another one: \(found)"
        }
        guard let json else {
            return actual.body == response.body ? nil : "the body is another one: \(actual.text ?? "\(actual.body)")"
        }
        guard let found = actual.json else { return "the body is no JSON: \(actual.text ?? "")" }
        return json.difference(to: found).map { "the body differs at `\($0)`: \(found)" }
    }

    /// Whether a header field has the value that it was to have, perhaps in another spelling.
    private func isShown(_ field: HTTPHeaders.Field, by value: String) -> Bool {
        if field.name.lowercased() == "content-type" { return Self.isSameType(value, field.value) }
        if let expected = jsonHeaders[field.name] {
            return JSONValue(parsing: Array(value.utf8)).map { expected.difference(to: $0) == nil } ?? false
        }
        if memberHeaders.contains(field.name) {
            return field.value.split(separator: ",").sorted() == value.split(separator: ",").sorted()
        }
        return JSONValue.string(field.value).isShown(by: .string(value))
    }

    private static func isSameType(_ left: String, _ right: String) -> Bool {
        left.prefix { $0 != ";" }.lowercased() == right.prefix { $0 != ";" }.lowercased()
    }
}
