import Foundation

/// Three of the largest documents there are, beside libyaml alone on the same file.
///
/// The command line tool is optimized in release builds, the plugin's tool is not: see Package.swift. Both do the same.
struct GenerationBenchmark {
    private let optimized: String
    private let release: String
    private let debug: String
    private let yaml: String
    private let documents: String

    init(_ paths: Paths) throws {
        optimized = try paths.require("optimized")
        release = try paths.require("release")
        debug = try paths.require("debug")
        yaml = try paths.require("yaml")
        documents = try paths.require("documents")
    }

    func run() throws {
        let output = FileManager.default.temporaryDirectory.appending(component: "benchmark-\(UUID())").path
        defer { try? FileManager.default.removeItem(atPath: output) }
        var table = Table(
            "Generation: CPU time and memory, median of \(Self.rounds), by the command line tool and by the plugin's",
            columns: [
                "document", "MB", "command line, s", "goal", "memory, MB", "goal", "libyaml, s", "plugin, s",
                "plugin, debug, s", "goal", "result",
            ])
        let names = try FileManager.default.contentsOfDirectory(atPath: documents)
        for (title, ending) in Self.largest {
            guard let name = names.first(where: { $0.hasSuffix(ending) }) else {
                print("No document *\(ending) in \(documents): skipping it.")
                continue
            }
            let document = "\(documents)/\(name)"
            var ours: [Command] = []
            var floor: [Command] = []
            var plugin: [Command] = []
            var debugging: [Command] = []
            for round in 0..<Self.rounds {
                ours.append(try generate(optimized, document, output))
                floor.append(try Command.run([yaml, document]))
                guard round < 3 else { continue }
                plugin.append(try generate(release, document, output))
                debugging.append(try generate(debug, document, output))
            }
            let bytes = try FileManager.default.attributesOfItem(atPath: document)[.size] as? Int ?? 0
            let cpu = median(ours.map(\.cpu))
            let debugCPU = median(debugging.map(\.cpu))
            let peak = median(ours.map { Double($0.peak) / 1e6 })
            table.add(
                title, (Double(bytes) / 1e6).text(1), cpu.text(2), cpu.against(goal: 0.5), peak.text(0),
                peak.against(goal: 150, places: 0), median(floor.map(\.cpu)).text(2), median(plugin.map(\.cpu)).text(2),
                debugCPU.text(2), debugCPU.against(goal: 3),
                ours[0].status == 0 ? "generated" : "refused: \(firstError(ours[0].output))")
        }
        table.print()
    }

    private static let rounds = 7
    private static let largest = [
        ("GitHub", "api.github.com.json"), ("Stripe", "stripe-spec3.yaml"), ("DocuSign", "__docusign.yaml"),
    ]

    /// The whole API, as for a library.
    private func generate(_ tool: String, _ document: String, _ output: String) throws -> Command {
        // Files are left alone when they would not change, so the folder is made anew.
        try? FileManager.default.removeItem(atPath: output)
        try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
        let result = try Command.run([tool, document, "--output", output, "--target", "API", "--kind", "library"])
        // 1 is a refusal with diagnostics; anything else is a fault of the tool.
        guard result.status == 0 || result.status == 1 << 8 else {
            throw Failure("the tool failed on \(document): \(result.output.suffix(300))")
        }
        return result
    }

    private func firstError(_ output: String) -> String {
        let errors = output.split(separator: "\n").filter { $0.contains(": error: ") }
        let identifiers = Set(errors.compactMap { $0.split(separator: "[").last?.dropLast() })
        return "\(errors.count) errors, \(identifiers.sorted().joined(separator: ", "))"
    }
}
