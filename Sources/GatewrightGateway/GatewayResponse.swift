import Gatewright

extension Gateway {
    /// The response that the client gets.
    ///
    /// - Returns: also why the gateway could not use the result, where that is so. Clients are not told.
    package func response(
        to outcome: InvocationOutcome, of request: HTTPRequest, call: GatewayCall
    ) -> (response: HTTPResponse, fault: ResultFault?) {
        switch outcome {
        case .result(let bytes):
            do {
                return (try response(from: bytes, request, call), nil)
            } catch {
                return (failure(call, status: error.status), error)
            }
        case .failed:
            return (failure(call), nil)
        case .timedOut:
            let response =
                kind == .rest
                ? integrationError(504, "Endpoint request timed out", type: "InternalServerErrorException", call)
                : error(503, "Service Unavailable", type: nil, call)
            return (response, nil)
        }
    }

    /// What a client gets where no route fits. A REST API takes the request for one that lacks credentials.
    package func notFound(_ call: GatewayCall) -> HTTPResponse {
        kind == .rest
            ? error(403, "Missing Authentication Token", type: "MissingAuthenticationTokenException", call)
            : error(404, "Not Found", type: nil, call)
    }

    /// The answer for a function that failed or whose result cannot be read.
    func failure(_ call: GatewayCall, status: Int? = nil) -> HTTPResponse {
        // The two products differ in a capital, too.
        guard kind == .rest else { return error(500, "Internal Server Error", type: nil, call) }
        if let status { return integrationError(status, "Internal server error", type: nil, call) }
        return integrationError(502, "Internal server error", type: "InternalServerErrorException", call)
    }

    /// A REST API writes what it says of an integration with a space, and what it says by itself without.
    private func integrationError(
        _ status: Int, _ message: String, type: String?, _ call: GatewayCall
    ) -> HTTPResponse {
        var response = error(status, message, type: type, call)
        response.body = Array(#"{"message": "\#(message)"}"#.utf8)
        return response
    }

    func error(_ status: Int, _ message: String, type: String?, _ call: GatewayCall) -> HTTPResponse {
        var headers = [HTTPField(kind == .rest ? "Content-Type" : "content-type", "application/json")]
        if let type { headers.append(HTTPField("x-amzn-ErrorType", type)) }
        return HTTPResponse(
            status: status, headers: headers + identification(call, withTrace: false),
            body: Array(#"{"message":"\#(message)"}"#.utf8))
    }

    private func response(
        from bytes: [UInt8], _ request: HTTPRequest, _ call: GatewayCall
    ) throws(ResultFault) -> HTTPResponse {
        let result =
            kind == .http2
            ? try FunctionResult(payload2: bytes) : try FunctionResult(payload1: bytes, isREST: kind == .rest)
        var headers = kind == .rest ? result.headers.compactMap(Self.remapped) : result.headers
        if headers.value("Content-Type") == nil {
            switch kind {
            case .rest: headers.append(HTTPField("Content-Type", "application/json"))
            case .http1: headers.append(HTTPField("content-type", "application/json"))
            case .http2: headers.append(HTTPField("content-type", "text/plain; charset=utf-8"))
            }
        }
        headers += result.cookies.map { HTTPField("set-cookie", $0) }
        headers += identification(call, withTrace: true)
        return HTTPResponse(
            status: result.status, headers: headers,
            body: request.method == "HEAD" ? [] : try body(of: result, request))
    }

    private func body(of result: FunctionResult, _ request: HTTPRequest) throws(ResultFault) -> [UInt8] {
        guard result.isBase64 else { return result.body }
        if kind == .rest {
            // A REST API decodes only what the client says it accepts, by the first type it names.
            guard let accepted = mediaType(request.headers.value("Accept")), acceptsBinary(accepted) else {
                return result.body
            }
        }
        guard let decoded = Base64.decode(result.body[...]) else {
            throw ResultFault("`body` is not in base64", status: 500)
        }
        return decoded
    }

    /// A range such as `image/*` in the request counts only if the API has the very same entry, or `*/*`.
    private func acceptsBinary(_ accepted: String) -> Bool {
        accepted.hasSuffix("/*")
            ? binaryMediaTypes.contains { $0 == "*/*" || $0.lowercased() == accepted } : isConfiguredAsBinary(accepted)
    }

    func identification(_ call: GatewayCall, withTrace: Bool) -> [HTTPField] {
        guard kind == .rest else { return [HTTPField("apigw-requestid", call.extendedRequestID)] }
        let fields = [
            HTTPField("x-amzn-RequestId", call.requestID), HTTPField("x-amz-apigw-id", call.extendedRequestID),
        ]
        return withTrace ? fields + [HTTPField("X-Amzn-Trace-Id", call.traceID)] : fields
    }

    /// What a REST API makes of a header of a Lambda proxy integration: it renames those that it sets by itself and
    /// drops those that speak of the connection.
    static func remapped(_ field: HTTPField) -> HTTPField? {
        switch field.name.lowercased() {
        case "connection", "content-length", "date", "server", "authorization", "content-md5", "max-forwards",
            "user-agent", "www-authenticate":
            HTTPField("x-amzn-Remapped-\(field.name)", field.value)
        case "expect", "host", "proxy-authenticate", "trailer", "upgrade", "transfer-encoding":
            nil
        default:
            field
        }
    }
}
