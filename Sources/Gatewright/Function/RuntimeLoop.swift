/// Takes invocations from the Runtime API and answers them, one after the other, on the calling thread.
///
/// Each loop has a connection and an executor of its own. `RuntimeLoops` runs several.
///
/// Not generic, though one loop serves one type of function: the type of a generic one would be made at each start.
struct RuntimeLoop {
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

    /// Starts a function and serves it until the Runtime API goes away.
    func run(_ type: any LambdaFunction.Type) -> End {
        var api = RuntimeAPI(endpoint)
        let executor = LoopExecutor()
        let function: any LambdaFunction
        switch start(type, on: executor) {
        case .succeeded(let started): function = started
        case .failed(let error):
            Log().critical("The function could not start.", error.fields)
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
    func serve(_ function: any LambdaFunction, on executor: LoopExecutor, api: inout RuntimeAPI) -> End {
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

    /// How starting a function ended. No `Result`, which is generic.
    private enum Start {
        case succeeded(any LambdaFunction)
        case failed(FunctionError)
    }

    /// Starts a function on the executor.
    private func start(_ type: any LambdaFunction.Type, on executor: LoopExecutor) -> Start {
        // The task sets it before the executor returns.
        nonisolated(unsafe) var start: Start?
        executor.run { () async -> Void in
            do {
                unsafe start = .succeeded(try await type.init())
            } catch {
                unsafe start = .failed(FunctionError(error))
            }
        }
        return unsafe start!
    }

    private func serve(
        _ invocation: Invocation, with function: any LambdaFunction, on executor: LoopExecutor, api: inout RuntimeAPI
    ) throws(RuntimeAPIError) {
        let context = Context(invocation)
        let event = EventBytes(padded: invocation.bytes, invocation.event)
        let result = executor.run { () async -> Result<FunctionAnswer, FunctionError> in
            do throws(FunctionError) {
                return .success(try await function.answer(to: event, context: context))
            } catch {
                return .failure(error)
            }
        }
        let status: Int
        switch result {
        case .success(.stream(let prelude, let body)):
            let stream = InvocationStream(body: body, context: context)
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
