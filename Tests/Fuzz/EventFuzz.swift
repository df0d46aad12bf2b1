// Compiled into one module with Gatewright: see run.sh.

/// A function as the generator writes it, with every kind of parameter and a body.
private struct FuzzedFunction: LambdaFunction {
    static let routes = Routes(
        """
        POST /orders/{id}
        GET /orders/{id}
        ANY /files/{proxy+}
        ANY $default
        """)

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        var reader = RequestReader(request)
        let id: String? = reader.path("id")
        let limit: Int? = reader.queryIfPresent("limit")
        let tags: [String]? = reader.parameterIfPresent(
            in: .query, "tags", style: .form, explode: true, as: .array(.string)
        ) { $0.array { $0.string() } }
        let filter: JSONValue? = reader.parameterIfPresent(in: .query, "filter", style: .deepObject, as: .any) {
            $0.value()
        }
        let others: [String: JSONValue]? = reader.parameterIfPresent(
            in: .cookie, "others", style: .form, explode: true,
            as: .object("", [], additional: .oneOf([.number, .word]))
        ) { $0.dictionary { $0.value() } }
        let since: DateTime? = reader.headerIfPresent("X-Since")
        let session: UniqueID? = reader.cookieIfPresent("session")
        let body: JSONValue? = reader.jsonIfPresent("application/json") { $0.value() }
        guard reader.isValid else { throw reader.error }
        var response = Response(status: 200, json: body)
        response.headers["X-Echo"] = [
            id, limit?.parameter, tags?.joined(), filter?.description, others?.keys.joined(), since?.parameter,
            session?.parameter,
        ]
        .compactMap { $0 }.joined(separator: ",")
        return response
    }

    func handle(event: JSONValue, context: Context) async throws -> JSONValue { event }
}

/// Answers any bytes as an event. Whatever comes out must be JSON.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzEvent(_ data: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: data, count: count))
    let executor = LoopExecutor()
    let answer = executor.run { () async -> [UInt8]? in
        try? await FuzzedFunction().respond(toEvent: bytes, context: Context(requestID: "fuzz"))
    }
    if let answer, JSONValue(parsing: answer) == nil { fatalError("an answer that is not JSON") }
    return 0
}
