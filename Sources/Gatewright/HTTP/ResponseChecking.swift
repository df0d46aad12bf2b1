extension Response {
    /// In debug builds, reads the JSON of the body back and answers 500 instead where it does not meet its schema, each
    /// violation being logged with its JSON pointer, keyword and limit. In other builds, and for a body that is no JSON,
    /// the response itself.
    ///
    /// Code is generated to call it where `gatewright.yaml` says `checkResponses: true`.
    ///
    /// - Parameter read: reads the body as a request's body of its type would be read.
    public func checked(_ read: (inout JSONCursor) -> Void) -> Response {
        #if DEBUG
            guard let contentType = headers["Content-Type"], MediaType(contentType).isJSON else { return self }
            var cursor = JSONCursor(body)
            read(&cursor)
            if cursor.finish() { return self }
            let errors = cursor.errors
            for error in errors {
                Log().error(
                    "The body of the response with status \(status.code) does not meet its schema.",
                    [
                        "pointer": .string(error.pointer), "keyword": error.keyword.map { .string($0) } ?? .null,
                        "limit": error.limit ?? .null, "reason": .string(error.message),
                    ])
            }
            return HTTPError(
                .internalServerError, "The response does not meet its schema.",
                issues: errors.map {
                    HTTPError.Issue(in: .body, at: $0.pointer, $0.message, keyword: $0.keyword, limit: $0.limit)
                }
            ).response
        #else
            return self
        #endif
    }
}
