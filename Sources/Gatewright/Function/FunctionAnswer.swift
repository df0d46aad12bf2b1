/// What a function answers to an event.
enum FunctionAnswer: Sendable {
    /// The whole answer.
    case bytes([UInt8])
    /// What begins an answer, and a body that follows it while it is made.
    case stream(prelude: [UInt8], ByteStream)
}

/// What comes of an event before it is known how its host takes it.
enum EventOutcome {
    /// The result of an event that is no HTTP request.
    case result([UInt8])
    /// The response to an HTTP request.
    case response(Response, Event)
}

extension LambdaFunction {
    /// Whether what sent a request streams though no route answers it (404, 405, preflight): as the route of its method
    /// does, or one of its path; where the path has none, as every route of the function does.
    static func isStreamingWithoutRoute(_ request: borrowing Request) -> Bool {
        let nearest = routes.nearest(to: request)
        if nearest.contains(where: { isStreaming(route: $0) }) { return true }
        let all = routes.all
        return nearest.isEmpty && !all.isEmpty && all.allSatisfy { isStreaming(route: $0) }
    }

    /// How an HTTP response answers an event of a host that takes streams.
    ///
    /// - Parameter urlStreams: whether the function's URL is said to stream. Then it gets everything by the streaming
    ///   protocol.
    nonisolated(nonsending) func answer(
        _ response: Response, to event: Event, urlStreams: Bool? = FunctionURL.streams, context: Context
    ) async -> FunctionAnswer {
        // Those of function URLs are events of this kind.
        guard response.isStreamed || response.stream != nil || event.kind == .httpAPI2 && urlStreams == true else {
            return .bytes(response.answer(to: event))
        }
        let request = Request(event)
        if request.canStream {
            let isURL = request.isFunctionURL
            if isURL ? urlStreams ?? response.isStreamed : response.isStreamed {
                return .stream(
                    prelude: response.prelude(for: event), response.stream ?? ByteStream(response.body))
            }
            // What does not stream would lose the body, or take the prelude for one, and the event does not tell.
            if response.stream != nil {
                context.log.warning(
                    isURL
                        ? "The stream is sent as a whole, as GATEWRIGHT_INVOKE_MODE is not RESPONSE_STREAM."
                        : "The stream is sent as a whole, as isStreaming(route:) says nothing else.")
            }
        }
        return .bytes(await collected(response, to: request, context: context).answer(to: event))
    }

    /// The response with the whole body, for what takes no stream. No answer of Lambda may have more than 6 MB.
    func collected(_ response: Response, to request: Request, context: Context) async -> Response {
        guard let stream = response.stream else { return response }
        var response = response
        response.stream = nil
        do {
            response.body = try await stream.collect(upTo: 6 * 1024 * 1024)
            return response
        } catch {
            response = self.response(toFailure: error, context: context)
            finish(&response, to: request, context: context)
            return response
        }
    }
}
