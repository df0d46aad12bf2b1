#if CommandLine
    import ArgumentParser
    import Foundation
    import GatewrightSpec

    struct CheckCommand: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "check",
            abstract: "Says what API Gateway rejects, ignores or does otherwise than the document says.",
            discussion: """
                Rules have a page each in docs/rules. gatewright.yaml beside the document sets how bad they are: \
                `rules: {body-on-get: off}`.

                Exits with 1 when there are errors.
                """)

        @OptionGroup var document: DocumentArguments

        @Option(name: .customLong("api"), help: "What the document is imported as; inferred without this option.")
        var apiType: APIType?

        @Flag(help: "Fail for warnings too.")
        var strict = false

        @Flag(help: "Show the rules and how bad they are, and check nothing.")
        var listRules = false

        func run() async throws {
            if listRules {
                Terminal.printOutput(Array(RuleTable.text.utf8))
                return
            }
            let path = try document.path()
            let diagnostics = Diagnostics()
            diagnostics.levels = document.reading.configuration(for: path, diagnostics: diagnostics).rules
            var options = CheckOptions(reading: document.reading.options)
            options.apiType = apiType
            let result = check(path, options: options, diagnostics: diagnostics)
            diagnostics.printAll()
            if let result {
                Terminal.printError("\(path): \(result.summary(of: diagnostics))")
            }
            let fails = diagnostics.hasErrors || strict && diagnostics.count(of: .warning) > 0
            if fails || result == nil { throw ExitCode.failure }
        }
    }

    extension APIType: ExpressibleByArgument {}

    extension CheckResult {
        /// `2 errors and 1 warning as a REST API, because of …`.
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

    /// What `gatewright check --list-rules` shows.
    enum RuleTable {
        static var text: String {
            let rows = Rule.all.map { rule in
                [rule.identifier, rule.rest?.rawValue ?? "–", rule.http?.rawValue ?? "–", rule.summary]
            }
            let lines = [["RULE", "REST", "HTTP", ""]] + rows
            let widths = (0..<3).map { column in lines.map { $0[column].count }.max() ?? 0 }
            return lines.map { line in
                let cells = line.enumerated().map { index, cell in
                    index < 3 ? cell + String(repeating: " ", count: widths[index] - cell.count + 2) : cell
                }
                return cells.joined().trimmingSuffix(while: { $0 == " " }) + "\n"
            }.joined()
        }
    }

    extension String {
        fileprivate func trimmingSuffix(while predicate: (Character) -> Bool) -> Substring {
            var result = self[...]
            while let last = result.last, predicate(last) { result.removeLast() }
            return result
        }
    }
#endif
