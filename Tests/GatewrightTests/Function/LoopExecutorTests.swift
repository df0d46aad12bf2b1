import Testing

@testable import Gatewright

struct LoopExecutorTests {
    /// An environment serves millions of invocations: nothing may be left of one that has ended.
    @Test func keepsNothingOfWhatHasEnded() {
        let executor = LoopExecutor()
        for number in 0..<1000 {
            let result = executor.run { () async -> Int in
                await Task.yield()
                return number
            }
            #expect(result == number)
        }
        #expect(executor.jobCount == 0)
    }

    /// While they take turns there is never a moment without a job.
    @Test(arguments: [2, 3, 10])
    func keepsNoJobsOfTasksThatTakeTurns(count: Int) {
        let executor = LoopExecutor()
        let most = executor.run { () async -> Int in
            await withTaskGroup(of: Int.self) { group in
                for _ in 0..<count {
                    group.addTask {
                        var most = 0
                        for _ in 0..<2000 {
                            await Task.yield()
                            most = max(most, executor.jobCount)
                        }
                        return most
                    }
                }
                return await group.reduce(0, max)
            }
        }
        #expect(most < 200)
        #expect(executor.jobCount == 0)
    }

    @Test func runsWhatOutlivesItsFunctionLater() {
        let executor = LoopExecutor()
        _ = executor.run { () async -> Int in
            Task { await Task.yield() }
            return 1
        }
        #expect(executor.run { () async -> Int in 2 } == 2)
    }
}
