import Gatewright

/// What the document says of a function, as cases that hold whatever its handlers do.
///
/// The generator prints it as a table with a line of JSON for each operation and, below it, for each of its cases. A
/// line with nothing but a request is the example of the cases below it. Authorizers come last, in the same way.
public struct Contract: Sendable {
    let operations: [OperationDescription]
    let authorizers: [AuthorizerDescription]
    /// In document order.
    public let cases: [ContractCase]

    /// Reads the table.
    public init(_ table: String) {
        var operations: [OperationDescription] = []
        var authorizers: [AuthorizerDescription] = []
        var cases: [ContractCase] = []
        var request: JSONValue = [:]
        var answers: [PlannedAnswer] = []
        for text in table.split(separator: "\n") {
            guard let line = JSONValue(parsing: Array(text.utf8)) else {
                preconditionFailure("This line of a contract is no JSON: \(text)")
            }
            if let operation = OperationDescription(line) {
                operations.append(operation)
                request = line["request"] ?? [:]
                answers = PlannedAnswer.answers(line["answers"]?.array ?? [])
            } else if let authorizer = AuthorizerDescription(line) {
                authorizers.append(authorizer)
                request = line["request"] ?? [:]
            } else if let authorizer = authorizers.last, let next = AuthorizerCase(line, of: authorizer, request) {
                cases.append(ContractCase(next))
            } else if line["case"] == nil, let other = line["request"] {
                // Of the cases that follow, which need not see every answer again.
                request = other
                answers = []
            } else if let operation = operations.last,
                let next = operation.event == nil
                    ? OperationCase(line, of: operation, request: request, answers: answers)
                    : OperationCase(eventLine: line, of: operation, answer: answers.first)
            {
                cases.append(ContractCase(next))
            } else {
                preconditionFailure("This line of a contract says nothing: \(text)")
            }
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
    /// Whether two writers may write the body in two ways.
    var isForm = false
    /// In which the body may be written.
    var mediaTypes: [String] = []

    init?(_ value: JSONValue) {
        guard let status = value["status"]?.int else { return nil }
        var headers = HTTPHeaders()
        for header in value["headers"]?.array ?? [] {
            let name = header["name"]?.string ?? ""
            let writing = ParameterWriting(
                parameter: OperationDescription.Parameter(
                    location: .header, name: name, style: header["style"]?.string ?? "simple",
                    explode: header["explode"]?.bool ?? false, separators: []))
            headers.append(name: name, value: writing.headerText(header["value"] ?? .null))
        }
        var body: [UInt8] = []
        if let content = value["body"] {
            let mediaType = value["mediaType"]?.string ?? "application/json"
            mediaTypes = (value["mediaTypes"]?.string ?? mediaType).split(separator: ",")
                .map { String($0.drop { $0 == " " || $0 == "=" }) }
            let kind = value["kind"]?.string.flatMap(OperationDescription.Body.Kind.init) ?? .json
            let description = OperationDescription.Body(mediaTypes: mediaType, kind: kind, files: [:], encodings: [:])
            let written = BodyWriting(body: description, mediaType: mediaType).written(content)
            body = written.bytes
            headers.append(name: "Content-Type", value: written.contentType)
            if kind == .json {
                json = (value["unread"]?.array ?? []).reduce(content) {
                    $0.setting(($1.string ?? "").pointerTokens, to: nil)
                }
            }
            isForm = kind == .form
        }
        response = Response(status: HTTPStatus(status), headers: headers, body: body)
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
        return answer
    }

    /// What differs in the answer that a client got.
    func difference(to actual: Response) -> String? {
        if actual.status != response.status { return "the status is \(actual.status) instead of \(response.status)" }
        for field in response.headers.fields {
            guard let value = actual.headers.value(setByFunction: field.name) else {
                return "the header \(field.name) is missing"
            }
            let isType = field.name.lowercased() == "content-type"
            if isType
                ? !Self.isSameType(value, field.value) : !JSONValue.string(field.value).isShown(by: .string(value))
            {
                return "the header \(field.name) is `\(value)` instead of `\(field.value)`"
            }
        }
        if isForm { return nil }
        guard let json else {
            return actual.body == response.body ? nil : "the body is another one: \(actual.text ?? "\(actual.body)")"
        }
        guard let found = actual.json else { return "the body is no JSON: \(actual.text ?? "")" }
        return json.difference(to: found).map { "the body differs at `\($0)`: \(found)" }
    }

    private static func isSameType(_ left: String, _ right: String) -> Bool {
        left.prefix { $0 != ";" }.lowercased() == right.prefix { $0 != ";" }.lowercased()
    }
}
