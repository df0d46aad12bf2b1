import Foundation

/// `swiftc -typecheck` against the runtime module that was built with the tests.
enum TypeChecker {
    /// What the compiler says, empty when all is well.
    static func check(_ sources: [String]) async throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments =
            [
                "swiftc", "-typecheck", "-swift-version", "6", "-warnings-as-errors", "-package-name", "case", "-I",
                modules,
            ]
            + sources
        let pipe = Pipe()
        process.standardError = pipe
        process.standardOutput = pipe
        try process.run()
        // Read to the end before waiting: a full pipe would stop the compiler.
        let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        let text = String(decoding: output, as: UTF8.self)
        return process.terminationStatus == 0 ? text : text + "exit \(process.terminationStatus)"
    }

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
