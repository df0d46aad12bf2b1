import Foundation

/// What the plugin costs those who use it: building its tool once, and a build in which nothing has changed.
struct BuildBenchmark {
    private let repository: String

    init(_ paths: Paths) throws {
        repository = try paths.require("repository")
    }

    func run() throws {
        var table = Table(
            "Build: seconds from start to end, and the CPU time of all processes",
            columns: ["", "runs", "fastest, s", "goal", "median, s", "CPU, s"])
        for (configuration, goal) in [("debug", 25.0), ("release", 45.0)] {
            let runs = try (0..<3).map { _ in try build(configuration) }
            add("clean build of gatewright-generator, \(configuration)", runs, goal: goal, to: &table)
        }
        let sample = "\(repository)/samples/microservice"
        _ = try swift("--package-path", sample)
        let runs = try (0..<11).map { _ in try swift("--package-path", sample) }
        add("no-op build of samples/microservice", runs, goal: 0.4, to: &table)
        let bare = try makeBarePackage()
        defer { try? FileManager.default.removeItem(atPath: bare) }
        _ = try swift("--package-path", bare)
        let floor = try (0..<11).map { _ in try swift("--package-path", bare) }
        add("no-op build of a package with one file", floor, goal: nil, to: &table)
        table.print()
    }

    /// A build uses every core, so the fastest run is the one that other work on the machine disturbed least.
    private func add(_ title: String, _ runs: [Command], goal: Double?, to table: inout Table) {
        let fastest = runs.map(\.wall).min() ?? 0
        table.add(
            title, "\(runs.count)", fastest.text(2), goal.map { fastest.against(goal: $0) } ?? "",
            median(runs.map(\.wall)).text(2), median(runs.map(\.cpu)).text(2))
    }

    private func build(_ configuration: String) throws -> Command {
        let scratch = FileManager.default.temporaryDirectory.appending(component: "benchmark-\(UUID())").path
        defer { try? FileManager.default.removeItem(atPath: scratch) }
        return try swift(
            "--package-path", repository, "--scratch-path", scratch, "-c", configuration, "--product",
            "gatewright-generator")
    }

    /// A package that shows what the package manager takes for itself.
    private func makeBarePackage() throws -> String {
        let package = FileManager.default.temporaryDirectory.appending(component: "benchmark-\(UUID())")
        let sources = package.appending(path: "Sources/Bare")
        try FileManager.default.createDirectory(at: sources, withIntermediateDirectories: true)
        let manifest = """
            // swift-tools-version: 6.2
            import PackageDescription

            let package = Package(name: "bare", targets: [.executableTarget(name: "Bare")])
            """
        try Data(manifest.utf8).write(to: package.appending(path: "Package.swift"))
        try Data("print(1)\n".utf8).write(to: sources.appending(path: "main.swift"))
        return package.path
    }

    private func swift(_ words: String...) throws -> Command {
        let result = try Command.run(["swift", "build"] + words)
        guard result.status == 0 else { throw Failure("the build failed:\n\(result.output.suffix(2000))") }
        return result
    }
}
