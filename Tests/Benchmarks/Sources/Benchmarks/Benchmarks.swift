import Foundation

/// Measures one thing and prints its tables. `run.sh` builds what is measured and says where it is.
@main
enum Benchmarks {
    static func main() {
        let arguments = Array(CommandLine.arguments.dropFirst())
        warnOfLoad()
        do {
            switch arguments.first {
            case "function": try FunctionBenchmark(Paths(arguments)).run()
            case "codec": try CodecBenchmark().run()
            case "router": try RouterBenchmark().run()
            case "pattern": try PatternBenchmark().run()
            case "generation": try GenerationBenchmark(Paths(arguments)).run()
            case "build": try BuildBenchmark(Paths(arguments)).run()
            case "compile": try CompileBenchmark(Paths(arguments)).run()
            default:
                throw Failure("usage: Benchmarks function|codec|router|pattern|generation|build|compile [NAME=PATH …]")
            }
        } catch {
            FileHandle.standardError.write(Data("error: \(error)\n".utf8))
            exit(1)
        }
    }

    /// Other work on the machine makes every figure larger.
    private static func warnOfLoad() {
        var load = [0.0]
        guard getloadavg(&load, 1) == 1, load[0] > 1.5 else { return }
        print(
            "\nThe load is \(load[0].text(1)) on \(ProcessInfo.processInfo.processorCount) cores: figures are too large."
        )
    }
}

/// Why a benchmark has no figure.
struct Failure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}

/// The arguments `NAME=PATH`.
struct Paths {
    private var paths: [String: String] = [:]

    init(_ arguments: [String]) {
        for argument in arguments {
            let parts = argument.split(separator: "=", maxSplits: 1)
            if parts.count == 2 { paths[String(parts[0])] = String(parts[1]) }
        }
    }

    func require(_ name: String) throws -> String {
        guard let path = paths[name] else { throw Failure("\(name)=PATH is missing") }
        return path
    }
}
