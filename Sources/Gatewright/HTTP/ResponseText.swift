extension Response {
    /// The body as text, or `nil` if it is not UTF-8.
    public var text: String? { EventText.string(body.span) }

    /// The body as JSON, or `nil` if it is none.
    public var json: JSONValue? { JSONValue(parsing: body) }

    /// A response whose body is the text of a value that is no array and no object: `42`, or `open`.
    ///
    /// - Parameter write: writes the value as JSON.
    public init(
        status: HTTPStatus, text write: (inout JSONWriter) -> Void, contentType: String = "text/plain; charset=utf-8"
    ) {
        var writer = JSONWriter(capacity: 64)
        write(&writer)
        self.init(status: status, text: FormValue(writer.bytes).text ?? "", contentType: contentType)
    }
}
