#if CommandLine
    import ArgumentParser
    import Foundation
    import GatewrightCheck
    import GatewrightSpec

    struct CheckCommand: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "check",
            abstract: "Says what API Gateway rejects or does otherwise.",
            usage: "gatewright check [<document>] [options]",
            discussion: """
                Rules have a page each in docs/rules. gatewright.yaml beside the document sets how bad they are: \
                `rules: {body-on-get: off}`.

                Exits with 1 when there are errors, with --strict for warnings too, and with 64 when it is called \
                wrongly.

                Example:
                  gatewright check openapi.yaml --strict
                """)

        @OptionGroup var document: DocumentArguments

        @Option(name: .customLong("api"), help: "What the document is imported as; inferred without this option.")
        var apiType: APIType?

        @Option(help: "How to print what was found.")
        var format = Format.text

        @Flag(help: "Fail for warnings too.")
        var strict = false

        @Flag(name: .shortAndLong, help: "Print only what was found: no progress and no counts.")
        var quiet = false

        @Flag(help: "Show instead who checks what operations demand of requests: the gateway, the code or nobody.")
        var validation = false

        @Flag(help: "Show the rules and how bad they are, and check nothing.")
        var listRules = false

        @Option(
            name: .customLong("binary"),
            help: ArgumentHelp(
                "Check instead whether a function's binary was made of the document as it is; may be repeated.",
                valueName: "file"),
            completion: .file())
        var binaries: [String] = []

        enum Format: String, ExpressibleByArgument, CaseIterable {
            case text, json, sarif
        }

        func validate() throws {
            if validation, format == .sarif { throw ValidationError("--validation prints text or JSON.") }
        }

        func run() async throws {
            if listRules {
                Terminal.printOutput(RuleTable.text)
                return
            }
            if !binaries.isEmpty { return try compareBinaries() }
            let path = try document.path()
            let diagnostics = Diagnostics()
            let configuration = document.reading.configuration(for: path, diagnostics: diagnostics)
            diagnostics.levels = configuration.rules
            var options = CheckOptions(reading: document.reading.options)
            options.reading.configuration = configuration
            options.apiType = apiType
            options.reportsValidation = validation
            let result = Progress(quiet: quiet).during("Checking \(path)") {
                check(path, options: options, diagnostics: diagnostics)
            }
            if validation, let report = result?.validation {
                let table = ValidationTable(report)
                Terminal.printOutput(format == .json ? try table.json() : table.text)
                return
            }
            Terminal.printOutput(try text(diagnostics, result, path))
            let fails = diagnostics.hasErrors || strict && diagnostics.count(of: .warning) > 0
            if fails || result == nil { throw ExitCode.failure }
        }

        /// - Throws: `ExitCode.failure` when one was made of something else.
        private func compareBinaries() throws {
            let api = try document.api()
            var isCurrent = true
            for binary in binaries {
                let origin = try BinaryOrigin.read(binary)
                if origin.sha256 == api.hash {
                    Terminal.printOutput("\(binary): \(origin.function), made of \(api.document) as it is\n")
                } else {
                    isCurrent = false
                    Terminal.printError(
                        "error: \(binary): \(origin.function), made of another version of \(origin.document); build it again"
                    )
                }
            }
            guard isCurrent else { throw ExitCode.failure }
        }

        private func text(_ diagnostics: Diagnostics, _ result: CheckResult?, _ path: String) throws -> String {
            switch format {
            case .text:
                diagnostics.rendered(color: Terminal.showsColor(on: 1))
                    + (quiet ? "" : result.map { "\(path): \($0.summary(of: diagnostics))\n" } ?? "")
            case .json: try CheckReport(diagnostics, result, document: path).json()
            case .sarif: try SARIFLog(diagnostics).json()
            }
        }
    }

    extension APIType: ExpressibleByArgument {}

    extension CheckResult {
        /// `2 errors, 1 warning; checked as a REST API (…)`.
        func summary(of diagnostics: Diagnostics) -> String {
            let counts = [Severity.error, .warning, .note].compactMap { severity -> String? in
                let count = diagnostics.count(of: severity)
                return count == 0 ? nil : "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
            }
            let found = counts.isEmpty ? "nothing to say" : counts.joined(separator: ", ")
            return "\(found); checked as \(apiType.name) (\(reason))"
        }
    }

    extension Diagnostics {
        func count(of severity: Severity) -> Int { all.count { $0.message.severity == severity } }
    }
#endif
