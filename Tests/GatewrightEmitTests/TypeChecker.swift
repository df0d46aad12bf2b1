import Foundation

/// `swiftc -typecheck` against the runtime module that was built with the tests.
enum TypeChecker {
    /// What the compiler says, empty when all is well.
    static func check(_ sources: [String]) async throws -> String {
        try await compiler(["-typecheck"] + sources)
    }

    /// The same of the code for tests, which imports a module `Function` made of other sources.
    static func check(_ tests: [String], beside function: [String], in folder: String) async throws -> String {
        let module = folder + "/Function.swiftmodule"
        let problems = try await compiler(
            ["-emit-module", "-enable-testing", "-o", module] + function, module: "Function")
        return try problems.isEmpty
            ? await compiler(["-typecheck", "-I", folder] + tests) : problems
    }

    /// Builds a program with the runtime that was built with the tests, and runs it.
    ///
    /// - Returns: what the program prints, or what the compiler says where there is no program.
    static func run(_ sources: [String], in folder: String) async throws -> String {
        let program = folder + "/program"
        let problems = try await build(sources, program)
        return try problems.isEmpty ? output(of: [program]) : problems
    }

    /// Builds a program with the runtime that was built with the tests.
    ///
    /// - Returns: what the compiler says, empty when all is well.
    static func build(_ sources: [String], _ program: String) async throws -> String {
        let products = URL(filePath: modules).deletingLastPathComponent()
        let runtime = try ["Gatewright", "GatewrightPattern"].flatMap { module in
            let objects = products.appending(path: "\(module).build")
            // Not what the folder holds: objects of sources that are gone stay in it.
            return try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: "Sources/\(module)").path)
                .filter { $0.hasSuffix(".swift") }
                .map { objects.appending(path: URL(filePath: $0).lastPathComponent + ".o").path }
        }
        return try await compiler(["-Onone", "-o", program] + sources + runtime)
    }

    private static func compiler(_ arguments: [String], module: String = "Checked") async throws -> String {
        try output(
            of: [
                "swiftc", "-swift-version", "6", "-warnings-as-errors", "-package-name", "case", "-I", modules,
                "-module-name", module,
            ] + arguments)
    }

    private static func output(of words: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = words
        let pipe = Pipe()
        process.standardError = pipe
        process.standardOutput = pipe
        try process.run()
        // Read to the end before waiting: a full pipe would stop the process.
        let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        let text = String(decoding: output, as: UTF8.self)
        return process.terminationStatus == 0 ? text : text + "exit \(process.terminationStatus)"
    }

    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The folder of built modules, beside the test bundle.
    private static let modules: String = {
        let products = URL(filePath: ProcessInfo.processInfo.arguments[0]).resolvingSymlinksInPath()
        var folder = products.deletingLastPathComponent()
        while folder.path != "/" {
            let modules = folder.appending(path: "Modules")
            if FileManager.default.fileExists(atPath: modules.appending(path: "Gatewright.swiftmodule").path) {
                return modules.path
            }
            folder.deleteLastPathComponent()
        }
        return products.deletingLastPathComponent().path
    }()
}
