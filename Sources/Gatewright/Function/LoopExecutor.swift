/// Runs the tasks of one invocation on the thread that waits for them.
///
/// A handler starts, and resumes after every `await`, on the thread that read the event, so an invocation that never
/// really waits costs no switch of threads. Jobs may come from any thread. Several loops may each have an executor.
final class LoopExecutor: TaskExecutor, @unchecked Sendable {
    private let monitor = Monitor()
    // Guarded by the monitor. Nearly always there is one job at a time, and an array of them would have to be looked up
    // by its type at the start.
    private var first: UnownedJob?
    /// The jobs behind the first. Those before `next` have run.
    private var others: [UnownedJob] = []
    private var next = 0
    private var isFinished = false
    /// Of the thread that runs the jobs only.
    private var jobsSinceMainQueue = 0

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        monitor.lock()
        if first == nil { first = job } else { others.append(job) }
        monitor.signal()
        monitor.unlock()
    }

    /// Runs an asynchronous function to its end on this thread.
    ///
    /// Jobs that outlive it (of a task that the function started and did not await) run when this is called again.
    func run<Value: Sendable>(_ body: nonisolated(nonsending) @escaping @Sendable () async -> Value) -> Value {
        // The task sets it before it calls `finish`, and it is read only after that: the monitor comes between. A
        // generic class would have to be looked up by its type for every invocation.
        nonisolated(unsafe) var result: Value?
        Task(executorPreference: self) {
            unsafe result = await body()
            self.finish()
        }
        runJobs()
        return unsafe result!
    }

    /// The same where there is no result: not generic, for functions whose types are not known here.
    func run(_ body: nonisolated(nonsending) @escaping @Sendable () async -> Void) {
        Task(executorPreference: self) {
            await body()
            self.finish()
        }
        runJobs()
    }

    /// Runs jobs until the function has ended.
    private func runJobs() {
        let executor = unsafe asUnownedTaskExecutor()
        while let job = nextJob() {
            unsafe job.runSynchronously(on: executor)
            // The main queue's turn, even where there is always another job, or never one to wait for.
            jobsSinceMainQueue &+= 1
            if jobsSinceMainQueue == 64 {
                jobsSinceMainQueue = 0
                if MainQueue.isServedHere { MainQueue.runPending() }
            }
        }
    }

    /// The next job, waiting for it if there is none; `nil` once the function has ended.
    private func nextJob() -> UnownedJob? {
        monitor.lock()
        defer { monitor.unlock() }
        while true {
            if isFinished {
                isFinished = false
                return nil
            }
            if let job = first {
                first = nextOther()
                return job
            }
            monitor.wait()
        }
    }

    private func nextOther() -> UnownedJob? {
        guard next < others.count else { return nil }
        let job = others[next]
        next += 1
        // Here and not where the loop waits: a function that never waits would keep the jobs of every invocation, and
        // three tasks that take turns all of theirs. Half of them at once, so that each is moved once on the average.
        if next == others.count || next >= 64 && next * 2 >= others.count {
            others.removeSubrange(..<next)
            next = 0
        }
        return job
    }

    /// How many jobs are kept, those that have run included.
    var jobCount: Int {
        monitor.lock()
        defer { monitor.unlock() }
        return others.count + (first == nil ? 0 : 1)
    }

    private func finish() {
        monitor.lock()
        isFinished = true
        monitor.signal()
        monitor.unlock()
    }
}
