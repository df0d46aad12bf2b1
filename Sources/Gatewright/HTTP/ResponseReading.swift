extension Response {
    /// The body as text, or `nil` if it is not UTF-8.
    public var text: String? { EventText.string(body.span) }

    /// The body as JSON, or `nil` if it is none.
    public var json: JSONValue? { JSONValue(parsing: body) }
}
