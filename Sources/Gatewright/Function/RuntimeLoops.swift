/// Serves several invocations at once, for an environment with `AWS_LAMBDA_MAX_CONCURRENCY` above 1: as many loops,
/// each on a thread of its own.
///
/// All share the function. Nothing else is shared, so an invocation cannot see another one.
final class RuntimeLoops: @unchecked Sendable {
    private typealias End = RuntimeLoop.End

    private let loop: RuntimeLoop
    private let function: any LambdaFunction
    private let monitor = Monitor()
    // Guarded by the monitor.
    private var ends: [End] = []

    init(loop: RuntimeLoop, function: any LambdaFunction) {
        self.loop = loop
        self.function = function
    }

    /// Serves the function until every loop has lost the Runtime API, or until one was refused: what it was told of the
    /// environment holds for all, and the others may wait for events that never come.
    ///
    /// - Parameter first: the executor that started the function; what still runs of that needs it.
    func run(_ count: Int, first executor: LoopExecutor) -> RuntimeLoop.End {
        var started = 0
        while started < count {
            let executor = started == 0 ? executor : LoopExecutor()
            guard System.startThread({ self.serve(on: executor) }) else { break }
            started += 1
        }
        if started < count {
            Log().warning(
                "The system has fewer threads than AWS_LAMBDA_MAX_CONCURRENCY asks for.",
                ["asked": .integer(count), "started": .integer(started)])
        }
        if started == 0 {
            var api = RuntimeAPI(loop.endpoint)
            return loop.serve(function, on: executor, api: &api)
        }
        monitor.lock()
        defer { monitor.unlock() }
        while ends.count < started, !ends.contains(where: Self.isFinal) { monitor.wait() }
        return Self.joined(ends)
    }

    private func serve(on executor: LoopExecutor) {
        var api = RuntimeAPI(loop.endpoint)
        let end = loop.serve(function, on: executor, api: &api)
        monitor.lock()
        ends.append(end)
        monitor.signal()
        monitor.unlock()
    }

    private static func isFinal(_ end: End) -> Bool {
        switch end {
        case .initFailed, .lost(.refused, _), .lost(.malformedAnswer, _): true
        case .lost(.unreachable, _), .lost(.disconnected, _): false
        }
    }

    /// The end that says most, with the invocations of all loops that have ended.
    private static func joined(_ ends: [End]) -> End {
        var invocations = 0
        for case .lost(_, let count) in ends { invocations += count }
        guard case .lost(let error, _) = ends.first(where: isFinal) ?? ends[0] else { return .initFailed }
        return .lost(error, invocations: invocations)
    }
}
