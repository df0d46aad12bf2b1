/// Takes invocations from the Runtime API and answers them, one after the other, on the calling thread.
///
/// Each loop has a connection and an executor of its own. `RuntimeLoops` runs several.
struct RuntimeLoop<Function: LambdaFunction> {
    /// Why a loop ended.
    enum End: Equatable {
        /// The function could not start; that was reported.
        case initFailed
        /// The Runtime API cannot be used any more.
        case lost(RuntimeAPIError, invocations: Int)
    }

    let endpoint: Endpoint
    /// How many invocations are served at once.
    var concurrency = 1

    /// Starts the function and serves it until the Runtime API goes away.
    func run() -> End {
        var api = RuntimeAPI(endpoint)
        let executor = LoopExecutor()
        let function: Function
        switch start(on: executor) {
        case .success(let started): function = started
        case .failure(let error):
            Log().critical(
                "The function could not start.",
                ["errorType": .string(error.type), "errorMessage": .string(error.message)])
            do throws(RuntimeAPIError) {
                _ = try api.reportInitError(error)
            } catch {
                return .lost(error, invocations: 0)
            }
            return .initFailed
        }
        if concurrency > 1 {
            return RuntimeLoops(loop: self, function: function).run(concurrency, first: executor)
        }
        return serve(function, on: executor, api: &api)
    }

    /// Serves a function that was started until the Runtime API goes away.
    func serve(_ function: Function, on executor: LoopExecutor, api: inout RuntimeAPI) -> End {
        var invocations = 0
        do throws(RuntimeAPIError) {
            while true {
                try serve(try api.next(), with: function, on: executor, api: &api)
                invocations += 1
            }
        } catch {
            return .lost(error, invocations: invocations)
        }
    }

    /// Starts the function on the executor.
    private func start(on executor: LoopExecutor) -> Result<Function, FunctionError> {
        // The task sets it before the executor returns.
        nonisolated(unsafe) var result: Result<Function, FunctionError>?
        executor.run { () async -> Void in
            do {
                unsafe result = .success(try await Function())
            } catch {
                unsafe result = .failure(FunctionError(error))
            }
        }
        return unsafe result!
    }

    private func serve(
        _ invocation: Invocation, with function: Function, on executor: LoopExecutor, api: inout RuntimeAPI
    ) throws(RuntimeAPIError) {
        let context = Context(invocation)
        let event = EventBytes(padded: invocation.bytes, invocation.event)
        let result = executor.run { () async -> Result<FunctionAnswer, FunctionError> in
            do throws(FunctionError) {
                return .success(try await function.answer(to: event, canStream: true, context: context))
            } catch {
                return .failure(error)
            }
        }
        let status: Int
        switch result {
        case .success(.stream(let prelude, let body)):
            let stream = InvocationStream<Function>(body: body, context: context)
            status = try stream.send(prelude, of: invocation, on: executor, api: &api)
        case .success(.bytes(let body)):
            let answer = try api.respond(to: invocation, body)
            if answer == 413 {
                context.log.error("The response is too large for Lambda.", ["bytes": .integer(body.count)])
                let error = FunctionError(
                    type: "Function.ResponseSizeTooLarge",
                    message: "The response of \(body.count) bytes is too large for Lambda.")
                status = try api.report(error, of: invocation)
            } else {
                status = answer
            }
        case .failure(let error): status = try api.report(error, of: invocation)
        }
        // 500 means that the environment is broken. Anything else concerns this invocation only.
        if status >= 500 { throw .refused(status: status) }
        if status >= 300 {
            context.log.warning("The Runtime API did not take the answer.", ["status": .integer(status)])
        }
    }
}
