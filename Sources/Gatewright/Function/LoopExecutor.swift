/// Runs the tasks of one invocation on the thread that waits for them.
///
/// A handler starts, and resumes after every `await`, on the thread that read the event, so an invocation that never
/// really waits costs no switch of threads. Jobs may come from any thread. Several loops may each have an executor.
final class LoopExecutor: TaskExecutor, @unchecked Sendable {
    private let monitor = Monitor()
    // Guarded by the monitor. Jobs before `next` have run.
    private var jobs: [UnownedJob] = []
    private var next = 0
    private var isFinished = false

    init() {
        jobs.reserveCapacity(16)
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        monitor.lock()
        jobs.append(job)
        monitor.signal()
        monitor.unlock()
    }

    /// Runs an asynchronous function to its end on this thread.
    ///
    /// Jobs that outlive it (of a task that the function started and did not await) run when this is called again.
    func run<Value: Sendable>(_ body: nonisolated(nonsending) @escaping @Sendable () async -> Value) -> Value {
        // The task sets it before it calls `finish`, and it is read only after that: the monitor comes between. A generic
        // class would have to be looked up by its type for every invocation.
        nonisolated(unsafe) var result: Value?
        Task(executorPreference: self) {
            unsafe result = await body()
            self.finish()
        }
        let executor = unsafe asUnownedTaskExecutor()
        while true {
            while let job = nextJob() { unsafe job.runSynchronously(on: executor) }
            if let result = unsafe result { return result }
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
            if next < jobs.count {
                let job = jobs[next]
                next += 1
                if next == jobs.count { forgetFinishedJobs() }
                return job
            }
            monitor.wait()
        }
    }

    /// Here and not where the loop waits: a function that never waits would keep the jobs of every invocation.
    private func forgetFinishedJobs() {
        jobs.removeAll(keepingCapacity: true)
        next = 0
    }

    /// How many jobs are kept, those that have run included.
    var jobCount: Int {
        monitor.lock()
        defer { monitor.unlock() }
        return jobs.count
    }

    private func finish() {
        monitor.lock()
        isFinished = true
        monitor.signal()
        monitor.unlock()
    }
}
