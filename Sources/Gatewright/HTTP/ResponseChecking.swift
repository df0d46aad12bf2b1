extension Response {
    /// In debug builds, reads the JSON of the body back and answers 500 instead where it does not meet its schema, each
    /// violation being logged with its JSON pointer, keyword and limit. In other builds, and for a body that is no
    /// JSON, the response itself.
    ///
    /// Code is generated to call it where `gatewright.yaml` says `checkResponses: true`.
    ///
    /// - Parameter read: reads the body as a request's body of its type would be read.
    public func checked(_ read: (inout JSONCursor) -> Void) -> Response {
        #if DEBUG
            guard let contentType = headers["Content-Type"], MediaType(contentType).isJSON else { return self }
            var cursor = JSONCursor(body)
            read(&cursor)
            return cursor.finish() ? self : refused(for: cursor.errors)
        #else
            return self
        #endif
    }

    /// The same for a body that is a text of these media types.
    ///
    /// - Parameters:
    ///   - mediaTypes: a list.
    ///   - shape: what the text stands for.
    public func checked(
        _ mediaTypes: StaticString, as shape: TextShape, _ read: (inout JSONCursor) -> Void
    ) -> Response {
        #if DEBUG
            guard isOf(mediaTypes), let text else { return self }
            let writing = TextWriting(TextTree(text), by: shape)
            var cursor = JSONCursor(writing.bytes)
            read(&cursor)
            return cursor.finish() ? self : refused(for: cursor.errors)
        #else
            return self
        #endif
    }

    /// The same for a body of bytes of these media types, whose number is limited.
    public func checked(_ mediaTypes: StaticString, minLength: Int = 0, maxLength: Int = .max) -> Response {
        #if DEBUG
            guard isOf(mediaTypes), let violation = Limits.bytes(body.count, minLength, maxLength) else { return self }
            let error = JSONError(
                fault: .limit, pointer: "", keyword: violation.keyword?.rawValue, limit: violation.limit,
                message: violation.message)
            return refused(for: [error])
        #else
            return self
        #endif
    }

    #if DEBUG
        private func isOf(_ mediaTypes: StaticString) -> Bool {
            guard let contentType = headers["Content-Type"] else { return false }
            return MediaType.list(mediaTypes).contains { MediaType(contentType).matches($0) }
        }

        private func refused(for errors: [JSONError]) -> Response {
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
        }
    #endif
}
