/// A Lambda function. Generated handler protocols refine this one; a function conforms to those.
///
/// One value serves every invocation of an execution environment, so what is costly belongs into `init`.
///
/// A trap (an index out of range, an overflow, a failed `!`) ends the process. Nothing can catch it; Lambda reports the
/// invocation as failed and starts a new environment. Log lines written before it are not lost.
public protocol LambdaFunction: Sendable {
    /// Prepares the function, once for each execution environment. An error thrown here is reported as a failed start.
    init() async throws

    /// The routes that the function answers. The default has none, for one that answers no HTTP requests.
    static var routes: Routes { get }

    /// The document and the function of it that the code was generated from, with the SHA-256 of the document: JSON,
    /// which the binary prints when it is called with `--gatewright-info`. The default is empty.
    static var origin: StaticString { get }

    /// Answers an HTTP request that came by a route, which is given by its index in `routes`.
    ///
    /// An `HTTPError` thrown here is answered by `response(to:context:)`. Any other error is logged and answered with
    /// status 500 and nothing about its cause. The default answers with status 404.
    func respond(to request: Request, route: Int, context: Context) async throws -> Response

    /// Whether the requests of a route come by an integration that streams (`responseTransferMode: STREAM`), which
    /// understands no other answer: then errors and responses without a stream go out by the streaming protocol too.
    /// Otherwise a REST API gets streams as a whole. The default is false.
    ///
    /// It is made from the document's integrations. A function whose document has none says it by itself.
    static func isStreaming(route: Int) -> Bool

    /// Answers API Gateway's question to an authorizer. The default hands the event to `handle(event:context:)`.
    ///
    /// - Returns: the bytes of an `AuthorizerAnswer`.
    func respond(to request: AuthorizerRequest, context: Context) async throws -> [UInt8]

    /// Whether every event is of a non-proxy integration, whatever it looks like: clients write such events. The
    /// default is false.
    static var takesOnlyMappedEvents: Bool { get }

    /// Answers an event that is neither an HTTP request nor for an authorizer. The default hands it to
    /// `handle(event:context:)`.
    ///
    /// - Returns: the bytes of the result, JSON.
    func respond(to event: MappedEvent, context: Context) async throws -> [UInt8]

    /// Answers an event that is no HTTP request, such as the input of a non-proxy integration. The default refuses.
    func handle(event: JSONValue, context: Context) async throws -> JSONValue

    /// The response to an error: of the handler, or of a request that does not fit the document. The default has a
    /// JSON body with a message and the faults that were found.
    func response(to error: HTTPError, context: Context) -> Response

    /// The answer to a request that asks what a page of another origin may do, where the function answers it before any
    /// handler is asked. The default has none; see `CrossOriginFunction`.
    func preflightResponse(to request: Request) -> Response?

    /// Completes a response before it is sent, whether it is a handler's or one to an error. The default leaves it as
    /// it is.
    func complete(_ response: inout Response, to request: Request)
}

extension LambdaFunction {
    /// None.
    public static var routes: Routes { .none }

    /// Status 404.
    public func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        throw HTTPError(.notFound)
    }

    /// Nothing.
    public static var origin: StaticString { "" }

    /// False.
    public static func isStreaming(route: Int) -> Bool { false }

    /// Hands the event to `handle(event:context:)`.
    public func respond(to request: AuthorizerRequest, context: Context) async throws -> [UInt8] {
        try await handle(event: request.event.source.jsonValue(), context: context).bytes
    }

    /// False.
    public static var takesOnlyMappedEvents: Bool { false }

    /// Hands the event to `handle(event:context:)`.
    public func respond(to event: MappedEvent, context: Context) async throws -> [UInt8] {
        try await handle(event: event.source.jsonValue(), context: context).bytes
    }

    /// Refuses every event that is no HTTP request.
    public func handle(event: JSONValue, context: Context) async throws -> JSONValue {
        throw FunctionError(
            type: "Gatewright.UnexpectedEvent",
            message: "The event is no HTTP request of API Gateway, a function URL or a load balancer, "
                + "and this function handles no other events.")
    }

    /// A response with the error's status, headers and JSON body.
    public func response(to error: HTTPError, context: Context) -> Response {
        error.response
    }

    /// None.
    @inlinable
    public func preflightResponse(to request: Request) -> Response? { nil }

    /// Leaves the response as it is.
    @inlinable
    public func complete(_ response: inout Response, to request: Request) {}

    /// Answers one event: the bytes that Lambda hands to the function, and those that it expects back.
    ///
    /// This is all that another runtime, or a test, needs to host the function. Streams are collected.
    ///
    /// - Throws: `FunctionError` when the invocation failed. For HTTP requests it never does.
    public func respond(toEvent event: [UInt8], context: Context) async throws(FunctionError) -> [UInt8] {
        switch try await outcome(of: EventBytes(event), context: context) {
        case .result(let bytes): bytes
        case .response(let response, let event):
            await collected(response, to: Request(event), context: context).answer(to: event)
        }
    }

    /// Answers an HTTP request as it would be answered if it came by an event: through the routes, and errors as
    /// responses. For tests and other hosts of the function.
    public func respond(to request: Request, context: Context = Context()) async -> Response {
        var context = context
        var request = request
        context.request = request
        var response: Response
        var matched: Int?
        do {
            if let preflight = preflightResponse(to: request) {
                response = preflight
            } else {
                let route = try Self.routes.match(&request)
                matched = route
                context.request = request
                response = try await respond(to: request, route: route, context: context)
            }
        } catch let error as HTTPError {
            response = self.response(to: error, context: context)
        } catch {
            response = self.response(toFailure: error, context: context)
        }
        if let matched {
            response.isStreamed = Self.isStreaming(route: matched)
        } else {
            response.isStreamed = Self.isStreamingWithoutRoute(request)
        }
        finish(&response, to: request, context: context)
        return response
    }

    /// Completes a response, and takes out what could not be sent.
    func finish(_ response: inout Response, to request: Request, context: Context) {
        complete(&response, to: request)
        for name in response.headers.rejected {
            context.log.warning("A header field is not legal and was left out.", ["header": .string(name)])
        }
        for cookie in response.rejectCookies() {
            let name = cookie.prefix { $0 != "=" }
            context.log.warning("A cookie is not legal and was left out.", ["cookie": .string(String(name))])
        }
    }
}

extension LambdaFunction {
    /// Answers one event to a host that takes streams.
    nonisolated(nonsending) func answer(
        to bytes: EventBytes, context: Context
    ) async throws(FunctionError) -> FunctionAnswer {
        switch try await outcome(of: bytes, context: context) {
        case .result(let bytes): .bytes(bytes)
        case .response(let response, let event): await answer(response, to: event, context: context)
        }
    }

    nonisolated(nonsending) private func outcome(
        of bytes: EventBytes, context: Context
    ) async throws(FunctionError) -> EventOutcome {
        if Self.takesOnlyMappedEvents { return .result(try await answer(toMapped: bytes, context: context)) }
        let event = Event(bytes)
        guard event.isHTTP else { return .result(try await answer(toOther: event, context: context)) }
        return .response(await respond(to: Request(event), context: context), event)
    }

    /// Logs an error that is nothing for the client, who learns only that there was one.
    func response(toFailure error: any Error, context: Context) -> Response {
        context.log.error("The handler failed.", FunctionError(error).fields)
        return response(to: HTTPError(.internalServerError, "Internal Server Error"), context: context)
    }

    private func answer(toOther event: Event, context: Context) async throws(FunctionError) -> [UInt8] {
        if let request = AuthorizerRequest(event) { return try await answer(to: request, context: context) }
        return try await answer(toMapped: event.source, context: context)
    }

    private func answer(toMapped event: EventBytes, context: Context) async throws(FunctionError) -> [UInt8] {
        do {
            return try await respond(to: MappedEvent(source: event), context: context)
        } catch let failure as any IntegrationFailure {
            throw FunctionError(failure)
        } catch {
            context.log.error("The handler failed.", FunctionError(error).fields)
            throw FunctionError(error)
        }
    }

    private func answer(to request: AuthorizerRequest, context: Context) async throws(FunctionError) -> [UInt8] {
        var context = context
        context.request = request.request
        do {
            return try await respond(to: request, context: context)
        } catch let error as FunctionError where error == .unauthorized {
            throw error
        } catch let error as HTTPError where error.status == .unauthorized {
            throw .unauthorized
        } catch {
            context.log.error("The authorizer failed.", FunctionError(error).fields)
            throw FunctionError(error)
        }
    }
}

extension EventBytes {
    /// The event for functions that take any.
    fileprivate func jsonValue() throws(FunctionError) -> JSONValue {
        guard let value = JSONValue(parsing: event) else {
            throw FunctionError(type: "Gatewright.InvalidEvent", message: "The event is not valid JSON.")
        }
        return value
    }
}
