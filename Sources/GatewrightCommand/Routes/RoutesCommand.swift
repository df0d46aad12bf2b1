#if CommandLine
    import ArgumentParser
    import Foundation
    import GatewrightSpec

    struct RoutesCommand: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "routes", abstract: "Shows which function answers which operation.",
            usage: "gatewright routes [<document>] [options]",
            discussion: """
                Example:
                  gatewright routes openapi.yaml
                """)

        @OptionGroup var document: DocumentArguments

        @Flag(help: "Print JSON.")
        var json = false

        func run() async throws {
            let report = RoutesReport(try document.api())
            let text = json ? try report.json() : report.text
            Terminal.printOutput(text)
        }
    }
#endif
