import Foundation

/// The function of the package Order beside a C program that parses nothing, driven by a Runtime API server in C.
/// Server and function share a core: a wake-up on another one costs more than what is measured.
struct FunctionBenchmark {
    private let function: String
    private let zip: String
    private let floor: String
    private let server: String
    private let events: String
    private let core: String

    init(_ paths: Paths) throws {
        function = try paths.require("function")
        zip = try paths.require("zip")
        floor = try paths.require("floor")
        server = try paths.require("server")
        events = try paths.require("events")
        core = try paths.require("core")
    }

    func run() throws {
        for event in ["v1-post-order", "v2-post-order"] { try measure(event) }
        var sizes = Table("Size of the function", columns: ["", "bytes", "MB", "goal"])
        let stripped = try size(of: function)
        let zipped = try size(of: zip)
        sizes.add("stripped, static", "\(stripped)", (Double(stripped) / 1e6).text(2), "")
        sizes.add(
            (zip as NSString).pathExtension == "zip" ? "zipped" : "gzip (no zip here)", "\(zipped)",
            (Double(zipped) / 1e6).text(2), (Double(zipped) / 1e6).against(goal: 3.2))
        sizes.print()
    }

    private func size(of path: String) throws -> Int {
        try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
    }

    private func measure(_ event: String) throws {
        let path = "\(events)/\(event).json"
        let first = try drive([function], path, .starts)[0]
        // The floor sends as many bytes as the function.
        let floor = [floor, "\(max(1, first.resp_bytes - 98))"]
        var starts = Measured()
        var invocations = Measured()
        for _ in 0..<7 {
            starts.ours += try drive([function], path, .starts)
            starts.floors += try drive(floor, path, .starts)
            invocations.ours += try drive([function], path, .invocations)
            invocations.floors += try drive(floor, path, .invocations)
        }
        let title =
            "POST /orders, \(event): \(first.event_bytes) bytes in, \(first.resp_bytes) out; medians of "
            + "\(starts.ours.count) starts and of \(invocations.ours.count) processes with "
            + "\(Load.invocations.count) invocations"
        var table = Table(
            title, columns: ["", "Gatewright", "C floor", "difference", "goal", "Gatewright, least", "C floor, least"])
        func add(_ name: String, _ places: Int, goal: Double?, of runs: Measured, _ figure: (Run) -> Double) {
            let mine = runs.ours.map(figure)
            let theirs = runs.floors.map(figure)
            table.add(
                name, median(mine).text(places), median(theirs).text(places),
                (median(mine) - median(theirs)).text(places), goal.map { median(mine).against(goal: $0) } ?? "",
                (mine.min() ?? 0).text(places), (theirs.min() ?? 0).text(places))
        }
        add("exec to first next, ms", 2, goal: 0.8, of: starts, \.spawn_to_next_ms)
        add("exec to first response, ms", 2, goal: nil, of: starts, \.spawn_to_first_response_ms)
        add("exec to first next after a long run, ms", 2, goal: nil, of: invocations, \.spawn_to_next_ms)
        add("CPU per invocation, µs", 1, goal: 20, of: invocations, \.cpu_us_per_inv)
        add("latency p50, µs", 1, goal: nil, of: invocations, \.lat_us.p50)
        add("latency p99, µs", 1, goal: nil, of: invocations, \.lat_us.p99)
        add("resident memory, MB", 2, goal: 6, of: invocations) { $0.rss_end_kb / 1000 }
        table.print()
    }

    private struct Measured {
        var ours: [Run] = []
        var floors: [Run] = []
    }

    /// What a server asks of each process that it starts.
    private struct Load {
        let count: Int
        let warmup: Int
        let processes: Int

        /// One process after the other. Between long runs the caches are the server's, and a start takes 0.2 ms more,
        /// the floor's as well.
        static let starts = Load(count: 5, warmup: 0, processes: 12)
        static let invocations = Load(count: 4000, warmup: 500, processes: 3)
    }

    /// What the server says of one process.
    private struct Run: Decodable {
        struct Latency: Decodable {
            let p50: Double
            let p99: Double
        }

        // The names are the server's.
        let spawn_to_next_ms: Double
        let spawn_to_first_response_ms: Double
        let cpu_us_per_inv: Double
        let lat_us: Latency
        let rss_end_kb: Double
        let resp_bytes: Int
        let event_bytes: Int
    }

    private func drive(_ program: [String], _ event: String, _ load: Load) throws -> [Run] {
        let expected = program.count == 1 ? "\"statusCode\":201" : "statusCode"
        let result = try Command.run(
            [
                server, "--event", event, "--expect", expected, "--count", "\(load.count)", "--warmup",
                "\(load.warmup)", "--runs", "\(load.processes)", "--pin-server", core, "--pin-child", core, "--",
            ] + program)
        guard result.status == 0 else { throw Failure("the run of \(program[0]) failed:\n\(result.output)") }
        return try result.output.split(separator: "\n").map {
            try JSONDecoder().decode(Run.self, from: Data($0.utf8))
        }
    }
}
