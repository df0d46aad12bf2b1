/// What a function answers to an event.
enum FunctionAnswer: Sendable {
    /// The whole answer.
    case bytes([UInt8])
    /// What begins an answer, and a body that follows it while it is made.
    case stream(prelude: [UInt8], ByteStream)
}

extension LambdaFunction {
    /// Whether what sent a request streams though no route answers it (404, 405, preflight): as the route of its method
    /// does, or one of its path; where the path has none, as every route of the function does.
    static func isStreamingWithoutRoute(_ request: borrowing Request) -> Bool? {
        let nearest = routes.nearest(to: request)
        if nearest.contains(where: { isStreaming(route: $0) == true }) { return true }
        let all = routes.all
        return nearest.isEmpty && !all.isEmpty && all.allSatisfy { isStreaming(route: $0) == true } ? true : nil
    }

    /// How an HTTP response answers an event.
    ///
    /// - Parameter canStream: whether the host can send a stream.
    func answer(
        _ response: Response, to event: Event, canStream: Bool, context: Context
    ) async -> FunctionAnswer {
        guard response.isStreamed == true || response.stream != nil else { return .bytes(response.answer(to: event)) }
        // The document says nothing of function URLs.
        if canStream, response.isStreamed != false || event.kind != .restAPI, Request(event).canStream {
            return .stream(
                prelude: response.prelude(for: event), response.stream ?? ByteStream(response.body))
        }
        return .bytes(await collected(response, context: context).answer(to: event))
    }

    /// The response with the whole body, for what takes no stream. No answer of Lambda may have more than 6 MB.
    private func collected(_ response: Response, context: Context) async -> Response {
        guard let stream = response.stream else { return response }
        var response = response
        response.stream = nil
        do {
            response.body = try await stream.collect(upTo: 6 * 1024 * 1024)
            return response
        } catch {
            return self.response(toFailure: error, context: context)
        }
    }
}
