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

    @Test func runsWhatOutlivesItsFunctionLater() {
        let executor = LoopExecutor()
        _ = executor.run { () async -> Int in
            Task { await Task.yield() }
            return 1
        }
        #expect(executor.run { () async -> Int in 2 } == 2)
    }
}
