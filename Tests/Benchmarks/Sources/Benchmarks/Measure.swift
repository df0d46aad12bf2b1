import Foundation

/// How long calls take, in nanoseconds of this thread's CPU time: the time of other processes does not count.
enum Measure {
    /// The median over many rounds of each of several bodies. The bodies take turns, so that what disturbs the machine
    /// disturbs all of them. A body makes as many calls as it is told and returns a number made from their results, so
    /// that no work can be left out.
    static func nanoseconds(rounds: Int = 31, _ bodies: [(Int) -> Int]) -> [Double] {
        let counts = bodies.map(calls)
        var times: [[Double]] = bodies.map { _ in [] }
        for _ in 0..<rounds {
            for (number, body) in bodies.enumerated() {
                times[number].append(time(counts[number], body) / Double(counts[number]))
            }
        }
        return times.map(median)
    }

    /// How many calls of the body take about ten milliseconds.
    private static func calls(_ body: (Int) -> Int) -> Int {
        var count = 1
        while time(count, body) < 10_000_000 { count *= 2 }
        return count
    }

    private static func time(_ count: Int, _ body: (Int) -> Int) -> Double {
        let start = now()
        sink = body(count)
        return now() - start
    }

    private static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) * 1e9 + Double(time.tv_nsec)
    }

    nonisolated(unsafe) private static var sink = 0
}

/// The middle of the values, 0 when there are none.
func median(_ values: [Double]) -> Double {
    values.isEmpty ? 0 : values.sorted()[values.count / 2]
}
