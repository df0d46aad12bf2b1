#if CommandLine
    import FlyingFox
    import FlyingSocks
    import Foundation

    /// The Lambda Runtime API for one function process: what the process asks for work and reports results to.
    ///
    /// Hands out one invocation after the other and takes one answer for each. It knows nothing of processes: whoever
    /// starts one says with ``processEnded(_:)`` that it is gone.
    actor RuntimeAPIServer {
        /// What Lambda takes as a result or an event: 6 MB and a little for the envelope.
        static let payloadLimit = 6 * 1024 * 1024 + 100

        private let maximumConcurrency: Int
        private var listener: (server: HTTPServer, task: Task<Void, any Error>)?
        /// Invocations without an answer by request id, handed out or not.
        private var open: [String: OpenInvocation] = [:]
        /// Request ids that wait for the function, oldest first.
        private var queue: [String] = []
        /// Calls of `next` that wait for work, oldest first.
        private var waiting: [(id: Int, continuation: CheckedContinuation<NextInvocation, Never>)] = []
        private var idle: [CheckedContinuation<Void, Never>] = []
        private var nextCallID = 0
        private var hasAsked = false
        private var end: InvocationFailure?

        /// - Parameter maximumConcurrency: how many invocations the process may hold at a time.
        init(maximumConcurrency: Int = 1) {
            self.maximumConcurrency = maximumConcurrency
        }

        // MARK: The invoker's side

        /// Listens on a free port of the loopback interface.
        ///
        /// - Returns: `host:port`, the value of `AWS_LAMBDA_RUNTIME_API`.
        func start() async throws -> String {
            // A `next` may wait for hours, so the server's own limit on a call has to be out of the way.
            let server = HTTPServer(
                address: try sockaddr_in.inet(ip4: "127.0.0.1", port: 0), timeout: 1e9,
                pool: PromptSocketPool(base: HTTPServer.defaultPool()), logger: .disabled,
                handler: RuntimeAPIHandler(server: self))
            let task = Task { try await server.run() }
            listener = (server, task)
            // A busy machine may take its time.
            try await server.waitUntilListening(timeout: 300)
            guard case .ip4(let address, let port) = await server.listeningAddress else {
                throw NotListening()
            }
            return "\(address):\(port)"
        }

        /// Closes the port and every connection, and fails what is open.
        func stop() async {
            fail(.stopped)
            await listener?.server.stop()
            listener?.task.cancel()
            listener = nil
        }

        /// Gives the function an event and waits for its answer.
        ///
        /// - Parameters:
        ///   - timeout: for the answer, from the moment at which the function takes the event; as much again before
        ///     that, for a process that has yet to start.
        ///   - trace: the value of `Lambda-Runtime-Trace-Id`.
        ///   - stream: takes what the function streams as it arrives, which is then not in the result. Nil for an
        ///     invoker that wants it whole.
        func invoke(
            _ event: [UInt8], id: String = UUID().uuidString.lowercased(), timeout: Duration, trace: String = "",
            stream: StreamSink? = nil
        ) async -> Result<[UInt8], InvocationFailure> {
            if let end { return .failure(end) }
            return await withCheckedContinuation { continuation in
                open[id] = OpenInvocation(
                    event: event, timeout: timeout, trace: trace, stream: stream, answer: continuation,
                    timer: timer(id, timeout))
                queue.append(id)
                handOut()
            }
        }

        /// Whether the function is there and waits for work.
        var isIdle: Bool { end == nil && !waiting.isEmpty }

        /// Waits until the function has nothing to do: until it asks for the next invocation, is gone, or `limit` is
        /// over. What it does between its answer and that belongs to the invocation.
        func waitUntilIdle(for limit: Duration) async {
            guard waiting.isEmpty, end == nil else { return }
            let timer = Task {
                try await Task.sleep(for: limit)
                self.becomeIdle()
            }
            await withCheckedContinuation { idle.append($0) }
            timer.cancel()
        }

        /// Says that the process is gone.
        func processEnded(_ end: ProcessEnd) {
            fail(.exited(end, hasAsked: hasAsked))
        }

        /// Fails every open invocation and every later one. Only the first reason counts.
        func fail(_ reason: InvocationFailure) {
            guard end == nil else { return }
            end = reason
            for id in open.keys { finish(id, .failure(reason)) }
            for (_, continuation) in waiting { continuation.resume(returning: .closed) }
            waiting = []
            becomeIdle()
        }

        private func becomeIdle() {
            for continuation in idle { continuation.resume() }
            idle = []
        }

        // MARK: The function's side

        /// Waits for work.
        func next() async -> NextInvocation {
            guard end == nil else { return .closed }
            let held = open.values.count { $0.isHandedOut }
            guard held + waiting.count < maximumConcurrency else { return .refused }
            hasAsked = true
            let id = nextCallID
            nextCallID += 1
            return await withTaskCancellationHandler {
                await withCheckedContinuation { continuation in
                    waiting.append((id, continuation))
                    becomeIdle()
                    handOut()
                }
            } onCancel: {
                Task { await self.abandonNext(id) }
            }
        }

        private func abandonNext(_ id: Int) {
            guard let index = waiting.firstIndex(where: { $0.id == id }) else { return }
            waiting.remove(at: index).continuation.resume(returning: .closed)
        }

        /// Takes the answer of an invocation.
        ///
        /// - Returns: whether there was such an invocation, handed out and without an answer.
        func answer(_ id: String, _ result: Result<[UInt8], InvocationFailure>) -> Bool {
            guard isHandedOut(id) else { return false }
            finish(id, result)
            return true
        }

        /// Who takes what is streamed of an invocation that waits for its answer.
        func streamSink(of id: String) -> StreamSink? {
            isHandedOut(id) ? open[id]?.stream : nil
        }

        func isHandedOut(_ id: String) -> Bool {
            open[id]?.isHandedOut == true
        }

        /// Takes the report that the function cannot start.
        func initializationFailed(_ error: ReportedError) -> Bool {
            guard !hasAsked, end == nil else { return false }
            fail(.initializationError(error))
            return true
        }

        // MARK: Bookkeeping

        private func handOut() {
            while !waiting.isEmpty, !queue.isEmpty {
                let id = queue.removeFirst()
                guard var invocation = open[id] else { continue }
                invocation.timer.cancel()
                invocation.timer = timer(id, invocation.timeout)
                invocation.isHandedOut = true
                open[id] = invocation
                let deadline = Date.now.addingTimeInterval(invocation.timeout / .seconds(1))
                waiting.removeFirst().continuation.resume(
                    returning: .invocation(
                        id: id, event: invocation.event, deadline: Int64(deadline.timeIntervalSince1970 * 1000),
                        trace: invocation.trace))
            }
        }

        private func timer(_ id: String, _ timeout: Duration) -> Task<Void, any Error> {
            Task {
                try await Task.sleep(for: timeout)
                self.finish(id, .failure(.timedOut(timeout, hasAsked: self.hasAsked)))
            }
        }

        private func finish(_ id: String, _ result: Result<[UInt8], InvocationFailure>) {
            guard let invocation = open.removeValue(forKey: id) else { return }
            queue.removeAll { $0 == id }
            invocation.timer.cancel()
            invocation.answer.resume(returning: result)
        }
    }

    /// Takes a part of a result that is streamed.
    typealias StreamSink = @Sendable ([UInt8]) -> Void

    /// What the function gets when it asks for work.
    enum NextInvocation: Sendable {
        /// - Parameter deadline: milliseconds since 1970.
        case invocation(id: String, event: [UInt8], deadline: Int64, trace: String)
        /// It holds as many invocations as it may.
        case refused
        /// There will be no more: the connection is to be cut.
        case closed
    }

    struct NotListening: Error {}

    private struct OpenInvocation {
        let event: [UInt8]
        let timeout: Duration
        let trace: String
        let stream: StreamSink?
        let answer: CheckedContinuation<Result<[UInt8], InvocationFailure>, Never>
        var timer: Task<Void, any Error>
        var isHandedOut = false
    }
#endif
