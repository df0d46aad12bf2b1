import Foundation

/// What the compiler needs for the code of large documents, in a package that uses the plugin.
struct CompileBenchmark {
    private let repository: String
    private let documents: String

    init(_ paths: Paths) throws {
        repository = try paths.require("repository")
        documents = try paths.require("documents")
    }

    /// How the package manager is asked to build.
    private enum Mode: String, CaseIterable {
        case debug
        /// Optimized, each file by itself, as `docs/libraries.md` says for large documents.
        case releaseByFile = "release, file by file"
        /// Optimized as one module, which is what the package manager does by itself.
        case release

        var configuration: String { self == .debug ? "debug" : "release" }

        /// What stands in the manifest for it.
        var settings: String {
            self == .releaseByFile ? #", swiftSettings: [.unsafeFlags(["-no-whole-module-optimization"])]"# : ""
        }
    }

    private struct Goal {
        var seconds: Double
        /// In gigabytes.
        var memory: Double?
        /// What swift-openapi-generator's code for the same document takes, measured once on two cores like these.
        var peer: String
    }

    private static let large: [(title: String, ending: String, debug: Goal, release: Goal)] = [
        ("Okta", "okta.json", Goal(seconds: 25, peer: "88 s"), Goal(seconds: 45, peer: "162 s")),
        (
            "GitHub", "api.github.com.json", Goal(seconds: 90, memory: 2, peer: "323 s, 7.3 GB"),
            Goal(seconds: 150, memory: 3, peer: "637 s, 10.1 GB")
        ),
    ]

    func run() throws {
        let package = FileManager.default.temporaryDirectory.appending(component: "benchmark-\(UUID())")
        let codable = FileManager.default.temporaryDirectory.appending(component: "benchmark-\(UUID())")
        defer { for folder in [package, codable] { try? FileManager.default.removeItem(at: folder) } }
        var table = Table(
            "Compile: the whole API as a library, generation included; memory of the largest process",
            columns: [
                "document", "", "files", "seconds", "goal", "CPU, s", "memory, GB", "goal",
                "its types alone, as Codable: seconds, CPU, memory", "swift-openapi-generator, at another time",
            ])
        let names = try FileManager.default.contentsOfDirectory(atPath: documents)
        for mode in Mode.allCases {
            try makePackage(at: package, for: mode)
            // The plugin's tool and the runtime library are built before anything is measured.
            try Data(Self.small.utf8).write(to: document(in: package))
            _ = try build(package, mode)
            for (title, ending, debug, release) in Self.large {
                guard let name = names.first(where: { $0.hasSuffix(ending) }) else {
                    print("No document *\(ending) in \(documents): skipping it.")
                    continue
                }
                let goal = mode == .debug ? debug : release
                try Data(contentsOf: URL(filePath: "\(documents)/\(name)")).write(to: document(in: package))
                let result = try build(package, mode)
                let memory = Double(result.peak) / 1e9
                let types = try build(codable, of: package, mode)
                let files = try generatedFiles(in: package, mode)
                table.add(
                    title, mode.rawValue, "\(files.count)", result.wall.text(1),
                    result.wall.against(goal: goal.seconds, places: 0), result.cpu.text(1), memory.text(2),
                    goal.memory.map { memory.against(goal: $0) } ?? "",
                    "\(types.wall.text(1)), \(types.cpu.text(1)), \((Double(types.peak) / 1e9).text(2))", goal.peer)
            }
        }
        table.print()
    }

    private func document(in package: URL) -> URL { package.appending(path: "Sources/API/openapi.json") }

    private func makePackage(at package: URL, for mode: Mode) throws {
        let sources = package.appending(path: "Sources/API")
        try FileManager.default.createDirectory(at: sources, withIntermediateDirectories: true)
        let manifest = """
            // swift-tools-version: 6.2
            import PackageDescription

            let package = Package(
                name: "compile",
                platforms: [.macOS(.v26)],
                dependencies: [.package(name: "gatewright", path: "\(repository)")],
                targets: [
                    .target(
                        name: "API",
                        dependencies: [.product(name: "Gatewright", package: "gatewright")]\(mode.settings),
                        plugins: [.plugin(name: "GatewrightPlugin", package: "gatewright")])
                ]
            )
            """
        try Data(manifest.utf8).write(to: package.appending(path: "Package.swift"))
        // A target without a file of its own is none to the package manager.
        try Data("import Gatewright\n".utf8).write(to: sources.appending(path: "API.swift"))
    }

    private static let small = """
        {
          "openapi": "3.0.3", "info": { "title": "Small", "version": "1" },
          "paths": { "/a": { "get": { "responses": { "204": { "description": "Nothing." } } } } }
        }
        """

    private func build(_ package: URL, _ mode: Mode) throws -> Command {
        // Only where the manifest has changed is the plugin asked into how many files a document goes.
        let manifest = package.appending(path: "Package.swift")
        try (Data(contentsOf: manifest) + Data("\n".utf8)).write(to: manifest)
        // Compiled file by file, what did not change would not be compiled again.
        for target in ["API", "Models"] {
            try? FileManager.default.removeItem(
                at: package.appending(path: ".build/\(mode.configuration)/\(target).build"))
        }
        let result = try Command.run(["swift", "build", "--package-path", package.path, "-c", mode.configuration])
        guard result.status == 0 else { throw Failure("the build failed:\n\(result.output.suffix(2000))") }
        return result
    }

    /// Builds the models of the document that was compiled last, as types that are `Codable` and nothing else.
    private func build(_ codable: URL, of package: URL, _ mode: Mode) throws -> Command {
        let files = FileManager.default
        let sources = codable.appending(path: "Sources/Models")
        try? files.removeItem(at: sources)
        try files.createDirectory(at: sources, withIntermediateDirectories: true)
        let manifest = """
            // swift-tools-version: 6.2
            import PackageDescription

            let package = Package(
                name: "codable", platforms: [.macOS(.v26)], targets: [.target(name: "Models"\(mode.settings))])
            """
        try Data(manifest.utf8).write(to: codable.appending(path: "Package.swift"))
        for path in try generatedFiles(in: package, mode) {
            let file = URL(filePath: path)
            guard file.lastPathComponent.hasPrefix("Models") else { continue }
            let models = CodableModels.source(from: try String(contentsOf: file, encoding: .utf8))
            try Data(models.utf8).write(to: sources.appending(component: file.lastPathComponent))
        }
        return try build(codable, mode)
    }

    /// The files that the compiler was given for the document that stands there now.
    private func generatedFiles(in package: URL, _ mode: Mode) throws -> [String] {
        let list = package.appending(path: ".build/\(mode.configuration)/API.build/sources")
        return try String(contentsOf: list, encoding: .utf8).split(separator: "\n").map(String.init)
            .filter { $0.contains(".generated.swift") }
    }
}
