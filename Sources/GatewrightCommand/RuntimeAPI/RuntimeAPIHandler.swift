#if CommandLine
    import FlyingFox
    import Foundation

    /// The HTTP side of a ``RuntimeAPIServer``: paths, headers and status codes of the Runtime API 2018-06-01.
    struct RuntimeAPIHandler: HTTPHandler {
        let server: RuntimeAPIServer

        func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
            let path = request.path.split(separator: "/")
            if request.method == .GET, path == ["ping"] {
                return HTTPResponse(statusCode: .ok, body: Data("pong".utf8))
            }
            guard path.count >= 4, path[0] == "2018-06-01", path[1] == "runtime" else { return .notFound }
            switch (request.method, path[2], path.count) {
            case (.GET, "invocation", 4) where path[3] == "next":
                return await next()
            case (.POST, "invocation", 5) where path[4] == "response":
                return try await response(to: String(path[3]), request)
            case (.POST, "invocation", 5) where path[4] == "error":
                return try await error(of: String(path[3]), request)
            case (.POST, "init", 4) where path[3] == "error":
                guard let error = try await functionError(request) else { return .tooLarge }
                return await server.initializationFailed(error) ? .accepted : .invalidState
            default:
                return .notFound
            }
        }

        private func next() async -> HTTPResponse {
            switch await server.next() {
            case .refused:
                return .invalidState
            case .closed:
                // To a runtime, a lost connection is the end of its environment, and it leaves in peace. An error is
                // something to complain about.
                return HTTPResponse(webSocket: HangUp())
            case .invocation(let id, let event, let deadline, let trace):
                var headers: HTTPHeaders = [
                    .contentType: "application/json",
                    HTTPHeader("Lambda-Runtime-Aws-Request-Id"): id,
                    HTTPHeader("Lambda-Runtime-Deadline-Ms"): String(deadline),
                    HTTPHeader("Lambda-Runtime-Invoked-Function-Arn"):
                        "arn:aws:lambda:us-east-1:123456789012:function:function",
                ]
                if !trace.isEmpty { headers[HTTPHeader("Lambda-Runtime-Trace-Id")] = trace }
                return HTTPResponse(statusCode: .ok, headers: headers, body: Data(event))
            }
        }

        private func response(to id: String, _ request: HTTPRequest) async throws -> HTTPResponse {
            guard await server.isHandedOut(id) else { return .invalidRequestID }
            if request.headers[HTTPHeader("Lambda-Runtime-Function-Response-Mode")]?.lowercased() == "streaming",
                await server.streamSink(of: id) != nil
            {
                // One that took too long is told so at its next part. The server keeps no trailers, so that an error at
                // the end of a stream is only in the function's log.
                for try await part in request.bodySequence {
                    guard let sink = await server.streamSink(of: id) else { return .invalidRequestID }
                    sink(Array(part))
                }
                return await server.answer(id, .success([])) ? .accepted : .invalidRequestID
            }
            guard let body = try await body(of: request) else {
                let limit = RuntimeAPIServer.payloadLimit
                _ = await server.answer(id, .failure(.responseTooLarge(limit: limit)))
                return .tooLarge
            }
            return await server.answer(id, .success(body)) ? .accepted : .invalidRequestID
        }

        private func error(of id: String, _ request: HTTPRequest) async throws -> HTTPResponse {
            guard await server.isHandedOut(id) else { return .invalidRequestID }
            guard let error = try await functionError(request) else { return .tooLarge }
            return await server.answer(id, .failure(.functionError(error))) ? .accepted : .invalidRequestID
        }

        private func functionError(_ request: HTTPRequest) async throws -> ReportedError? {
            guard let body = try await body(of: request) else { return nil }
            return ReportedError(body: body, type: request.headers[HTTPHeader("Lambda-Runtime-Function-Error-Type")])
        }

        /// The body, or nil if it is too large. Read to its end in any case, as the connection goes on.
        private func body(of request: HTTPRequest) async throws -> [UInt8]? {
            var body: [UInt8] = []
            var isTooLarge = false
            for try await piece in request.bodySequence {
                if isTooLarge || body.count + piece.count > RuntimeAPIServer.payloadLimit {
                    isTooLarge = true
                    body = []
                } else {
                    body += piece
                }
            }
            return isTooLarge ? nil : body
        }
    }

    /// Ends the connection in the place of a response, which only an upgrade that fails can do.
    private struct HangUp: WSHandler {
        func makeFrames(for client: AsyncThrowingStream<WSFrame, any Error>) async throws -> AsyncStream<WSFrame> {
            throw CancellationError()
        }
    }

    extension HTTPResponse {
        fileprivate static var accepted: HTTPResponse {
            HTTPResponse(
                statusCode: .accepted, headers: [.contentType: "application/json"], body: Data(#"{"status":"OK"}"#.utf8)
            )
        }

        fileprivate static var notFound: HTTPResponse {
            HTTPResponse(statusCode: .notFound)
        }

        fileprivate static var invalidState: HTTPResponse {
            .error(.forbidden, "InvalidStateTransition", "The function may not ask for this now.")
        }

        fileprivate static var invalidRequestID: HTTPResponse {
            .error(.badRequest, "InvalidRequestID", "No invocation with this id waits for an answer.")
        }

        fileprivate static var tooLarge: HTTPResponse {
            .error(
                .payloadTooLarge, "RequestEntityTooLarge",
                "Exceeded maximum allowed payload size (\(RuntimeAPIServer.payloadLimit) bytes).")
        }

        fileprivate static func error(_ status: HTTPStatusCode, _ type: String, _ message: String) -> HTTPResponse {
            HTTPResponse(
                statusCode: status, headers: [.contentType: "application/json"],
                body: Data(#"{"errorMessage":"\#(message)","errorType":"\#(type)"}"#.utf8))
        }
    }
#endif
