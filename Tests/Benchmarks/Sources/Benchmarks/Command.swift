import Foundation

/// A process that ran, and what it took.
struct Command {
    let status: Int32
    /// Seconds from start to end.
    let wall: Double
    /// Seconds of CPU, user and system, with those of its children.
    let cpu: Double
    /// The most memory that the process had, in bytes. Linux lets a process begin with what its parent had, so less
    /// than the benchmark's own 20 MB is not seen.
    let peak: Int
    let output: String

    /// Runs a program to its end; the output is that of both streams.
    ///
    /// `Process` does not say what one child took, hence `wait4`.
    static func run(_ words: [String]) throws -> Command {
        let log = FileManager.default.temporaryDirectory.appending(component: "benchmark-\(UUID()).txt").path
        defer { try? FileManager.default.removeItem(atPath: log) }
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
        #else
            var actions = posix_spawn_file_actions_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 1, log, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        posix_spawn_file_actions_adddup2(&actions, 1, 2)
        var arguments = words.map { strdup($0) }
        arguments.append(nil)
        defer { arguments.forEach { free($0) } }

        var child: pid_t = 0
        var status: Int32 = 0
        var usage = rusage()
        let start = ContinuousClock.now
        guard posix_spawnp(&child, words[0], &actions, nil, arguments, environ) == 0 else {
            throw Failure("cannot run \(words[0])")
        }
        while wait4(child, &status, 0, &usage) < 0 {
            guard errno == EINTR else { throw Failure("lost \(words[0])") }
        }
        let wall = (ContinuousClock.now - start) / .seconds(1)
        let output = try String(decoding: Data(contentsOf: URL(filePath: log)), as: UTF8.self)
        #if canImport(Darwin)
            let unit = 1
        #else
            let unit = 1024
        #endif
        return Command(
            status: status, wall: wall, cpu: usage.ru_utime.seconds + usage.ru_stime.seconds,
            peak: Int(usage.ru_maxrss) * unit, output: output)
    }
}

extension timeval {
    fileprivate var seconds: Double { Double(tv_sec) + Double(tv_usec) / 1e6 }
}
