#if CommandLine
    import ArgumentParser
    import Foundation
    import GatewrightAPI
    import GatewrightDiff
    import GatewrightSpec

    struct WatchCommand: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "watch",
            abstract: "Says at each save what is wrong and what breaks.",
            usage: "gatewright watch [<document>] [options]",
            discussion: """
                Follows the document and the files that it refers to. With --output the code is written as well, as \
                `gatewright generate` does it. Ends with ^C.

                Example:
                  gatewright watch openapi.yaml
                """)

        @OptionGroup var document: DocumentArguments

        @Option(
            name: [.customShort("o"), .long],
            help: ArgumentHelp("Where to write the code; nowhere without this option.", valueName: "folder"),
            completion: .directory)
        var output: String?

        func run() async throws {
            let path = try document.path()
            var watch = FileWatch()
            // It may be saved while it is read for the first time.
            watch.follow([path])
            var last: API?
            Terminal.printError("Watching \(path); ^C ends it.")
            while !Task.isCancelled {
                let (api, sources) = read(path)
                if let api {
                    report(from: last, to: api)
                    last = api
                }
                // A document that could not be read has told of none of its files.
                watch.follow(sources.isEmpty ? [path] : sources)
                try await watch.change()
            }
        }

        /// Reads the document, says what is wrong with it, and writes the code if there is nothing.
        private func read(_ path: String) -> (api: API?, sources: [String]) {
            let (api, configuration, diagnostics) = document.reading.attempt(path)
            let sources = diagnostics.sources.map(\.path)
            guard let api else { return (nil, sources) }
            do {
                if let output {
                    let generation = try GenerateCommand.parse([path, "--output", output, "--quiet"])
                    try generation.write(generation.files(of: api, configuration))
                }
            } catch {
                Terminal.printError("error: \(error)")
            }
            return (api, sources)
        }

        private func report(from old: API?, to new: API) {
            let time = Date.now.formatted(.iso8601.time(includingFractionalSeconds: false))
            let count = new.functions.reduce(0) { $0 + $1.operations.count }
            Terminal.printError("\(time) \(count) operation\(count == 1 ? "" : "s") of \(new.title)")
            guard let old else { return }
            let report = DiffReport(changes(from: old, to: new))
            if !report.changes.isEmpty { Terminal.printOutput(report.text) }
        }
    }
#endif
