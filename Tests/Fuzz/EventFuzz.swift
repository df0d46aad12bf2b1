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
        let isForm = !(request.header("Content-Type") ?? "application/json").hasPrefix("application/json")
        if isForm {
            let form: FuzzedForm? = reader.formIfPresent(
                "multipart/form-data, application/x-www-form-urlencoded", files: "\u{4}file\u{4}clip",
                types: ["image/*", "*/*"], headed: "\u{4}file", as: FuzzedForm.textShape
            ) { FuzzedForm(from: &$0) }
            guard reader.isValid else { throw reader.error }
            return Response(status: 200, json: form?.note)
        }
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

/// A form with a file that may be something else and with header fields, as the generator has it read.
private struct FuzzedForm {
    // Not kept: leaks are told by what no pointer leads to, and shapes hide theirs.
    static var textShape: TextShape {
        .object(
            "\u{4}file\u{4}clip\u{4}note\u{4}tags\u{E}file (headers)",
            [
                .file, .oneOf([.object("\u{2}id", [.string]), .array(.file), .file]), .string, .array(.number),
                .object("\u{6}X-Size", [.number]),
            ])
    }

    var note: String?

    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}file\u{4}clip\u{4}note\u{4}tags\u{E}file (headers)")
        members: while true {
            switch cursor.member(&members) {
            case 0: Self.check(FormFile(from: &cursor, maxLength: 100))
            case 1:
                switch cursor.kind {
                case .file: Self.check(FormFile(from: &cursor))
                case .array: for file in cursor.array({ FormFile(from: &$0) }) { Self.check(file) }
                default: cursor.skip()
                }
            case 2: note = cursor.string(maxLength: 5)
            case 3: _ = cursor.array(maxItems: 3) { $0.int() }
            case 4: _ = cursor.dictionary { $0.int() }
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
    }

    /// A file's name is never a path, whoever made it up.
    private static func check(_ file: FormFile?) {
        if let name = file?.filename, name.contains(where: { $0 == "/" || $0 == "\\" }) {
            fatalError("a path: \(name)")
        }
    }
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
