import GatewrightAPI
import GatewrightEmit
import GatewrightSpec

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What the build plugin runs: reads the document and writes the code of one target.
@main
enum Generator {
    static func main() {
        switch Arguments.parse(Swift.CommandLine.arguments.dropFirst()) {
        case .success(let arguments): exit(run(arguments))
        case .failure(let mistake):
            printError("error: \(mistake.text)\n\(Arguments.usage)\n")
            exit(64)
        }
    }

    /// - Returns: the exit status.
    private static func run(_ arguments: Arguments) -> Int32 {
        let diagnostics = Diagnostics()
        let configuration =
            arguments.configuration.map { Configuration.read($0, diagnostics: diagnostics) } ?? Configuration()
        diagnostics.levels = configuration.rules
        var options = ReadOptions(allowOutside: arguments.allowOutside)
        options.configuration = configuration
        options.keepsExamples = arguments.tested != nil
        let api = readAPI(at: arguments.document, options: options, diagnostics: diagnostics)
        var names: [String]?
        // The names of a broken document would only be a second complaint.
        if let api, !diagnostics.hasErrors {
            let target = arguments.tested ?? (arguments.target, arguments.kind)
            names = api.functionNames(forTarget: target.target, kind: target.kind, diagnostics: diagnostics)
        }
        let tests = names.flatMap { names in
            api.flatMap { arguments.tested == nil ? nil : testAPI($0, names, diagnostics) }
        }
        if let api, let names, arguments.kind == .executable {
            reportStubLag(of: api.functions.filter { names.contains($0.name) }, arguments.document, diagnostics)
        }
        printError(diagnostics.rendered())
        guard let api, let names, !diagnostics.hasErrors else { return 1 }
        let access: EmitOptions.Access = arguments.kind == .library ? .package : .internal
        do {
            var options = EmitOptions(access: access, parts: arguments.parts)
            options.checksResponses = configuration.checksResponses
            let reduced = api.reduced(to: names, checkingResponses: options.checksResponses)
            let files =
                if let tests, let module = arguments.tested?.target {
                    tests.testFiles(of: module, generated: reduced, parts: arguments.parts)
                } else {
                    reduced.files(options)
                }
            for file in files {
                _ = try file.write(into: arguments.output)
            }
            if diagnostics.all.contains(where: { $0.message.identifier == "stub-lag" }) {
                repeatAtNextBuild(in: arguments.output)
            }
            return 0
        } catch {
            printError("error: \(error)\n")
            return 1
        }
    }

    /// What the tests of functions are made of.
    private static func testAPI(_ api: API, _ names: [String], _ diagnostics: Diagnostics) -> API {
        var reduced = api.reduced(to: names, forTests: true)
        reduced.resolveContract(in: api, diagnostics: diagnostics)
        return reduced
    }

    /// Says in one line where `gatewright sync` has not been run since the document was changed.
    private static func reportStubLag(of functions: [Function], _ document: String, _ diagnostics: Diagnostics) {
        guard let lock = FileSystem.text("gatewright.lock", beside: document) else { return }
        for function in functions {
            let lag = function.stubLag(lock: lock)
            if lag.missing.isEmpty, lag.gone.isEmpty { continue }
            diagnostics.report(.stubLag(of: function.name, missing: lag.missing, gone: lag.gone), at: nil)
        }
    }

    /// Makes an input of this command newer, so that the next build runs it again. See the plugin.
    private static func repeatAtNextBuild(in folder: String) {
        _ = utimensat(AT_FDCWD, "\(folder)/stub-lag.txt", nil, 0)
    }

    private static func printError(_ text: String) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let written = bytes.withUnsafeBytes { write(2, $0.baseAddress, $0.count) }
            guard written > 0 else { return }
            bytes = bytes.dropFirst(written)
        }
    }
}
