import GatewrightAPI

extension Diagnostic.Message {
    static var notADocument: Self {
        .init(
            .error, "not-a-document", "this is no OpenAPI document: it does not begin with a mapping",
            fix: "begin with `openapi: 3.0.3`, `info:` and `paths:`")
    }

    static var missingVersion: Self {
        .init(
            .error, "missing-version", "neither `openapi` nor `swagger` says which version this document has",
            why: "API Gateway refuses a document without it", fix: "add `openapi: 3.0.3` at the top")
    }

    static func unknownVersion(_ version: String) -> Self {
        .init(
            .error, "unknown-version", "version '\(version)' is not known",
            why: "Gatewright reads Swagger 2.0 and OpenAPI 3", fix: "say `openapi: 3.0.3`")
    }

    static var webSocketAPI: Self {
        .init(
            .error, "web-socket-api", "this is a WebSocket API",
            why: "API Gateway describes none by OpenAPI, and its functions get events of another kind",
            fix: "write its functions without Gatewright, which is for REST and HTTP APIs")
    }

    static var missingTitle: Self {
        .init(
            .warning, "missing-title", "`info.title` is missing", why: "API Gateway names the API by it",
            fix: "add `info: {title: …, version: …}`")
    }

    static var missingPaths: Self {
        .init(.error, "missing-paths", "the document has no `paths`", why: "there is nothing to generate")
    }

    static var nothingButParts: Self {
        .init(.warning, "no-paths", "the document has no `paths`", why: "no function answers anything")
    }

    static var wholeQuery: Self {
        .init(
            .warning, "untyped-querystring", "a parameter in `querystring` is left out",
            why: "the handler finds the query in `context.request`")
    }

    static func emptyPathItem(_ path: String) -> Self {
        .init(.warning, "empty-path", "path '\(path)' has no operations and is left out")
    }

    static func emptyOperation(_ method: String) -> Self {
        .init(.warning, "empty-operation", "operation '\(method)' is empty and is left out")
    }

    static func unusablePath(_ path: String) -> Self {
        .init(
            .error, "unusable-path", "path '\(path)' is no resource path",
            why: "a path begins with `/` and holds neither white space nor control characters",
            fix: "write it as in `/orders/{orderId}`")
    }

    static func relativePath(_ path: String) -> Self {
        .init(
            .warning, "relative-path", "path '\(cropped(path))' is read as '/\(cropped(path))'",
            why: "OpenAPI wants a path to begin with `/`, and not every tool is as lenient",
            fix: "put the `/` before it")
    }

    static func describedTwice(_ name: String) -> Self {
        .init(
            .warning, "described-twice", "'\(cropped(name))' is described twice",
            why: "the first is used; in names of header fields, upper and lower case are the same (RFC 9110 §5.1)",
            fix: "remove one of them")
    }

    static var incompleteParameter: Self {
        .init(.error, "incomplete-parameter", "a parameter needs `name` and `in`")
    }

    static func unknownLocation(_ location: String) -> Self {
        .init(
            .error, "unknown-location", "a parameter cannot be in '\(location)'",
            fix: "use `path`, `query`, `header` or `cookie`")
    }

    static func unknownStatus(_ key: String) -> Self {
        .init(
            .error, "unknown-status", "'\(key)' is no status of a response",
            fix: "use a code such as `200`, a range such as `4XX`, or `default`")
    }
}
