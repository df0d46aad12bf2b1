#if CommandLine
    /// Sends the requests of a file to one process of a function, in whose memory things last from one to the next.
    struct RequestSequence {
        let gateway: LocalGateway
        let printer: ResponsePrinter
        /// What the gateway shows parts of responses with.
        let parts: PartPrinter
        /// Takes what is to be printed.
        let show: ([UInt8]) -> Void

        /// Shows each request and its response. When an invocation ends the process, the rest goes to another, as in
        /// Lambda.
        ///
        /// - Returns: whether every response is what the function or API Gateway meant to give.
        func send(_ requests: [RequestFile.Titled], to function: FunctionProcess) async throws -> Bool {
            var waiting = requests[...]
            var isSuccess = true
            while !waiting.isEmpty {
                let failure = try await function.run { process -> InvocationFailure? in
                    while let request = waiting.popFirst() {
                        show(printer.transcript(of: request))
                        let answer = await gateway.answer(to: request.request, from: process)
                        if let response = answer.response { show(printer.transcript(of: response)) }
                        if answer.isStreamed {
                            parts.endLine()
                            show([0x0A])
                        }
                        isSuccess = isSuccess && answer.isSuccess
                        if let failure = answer.failure, failure.endsProcess { return failure }
                    }
                    return nil
                }
                if let failure, failure.isFinal { return false }
                if failure != nil, !waiting.isEmpty {
                    gateway.say("note: the function is started anew; what it had in memory is gone")
                }
            }
            return isSuccess
        }
    }
#endif
