#if CommandLine
    import ArgumentParser
    import Foundation
    import GatewrightAPI
    import GatewrightDiff
    import GatewrightSpec

    struct DiffCommand: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "diff",
            abstract: "Shows what a change of a document breaks.",
            usage: "gatewright diff <old> [<new>] [options]",
            discussion: """
                It sorts by what breaks for callers, for handlers and at the gateway. A version is a file, or \
                `git:REV`: the document as it was in that commit, with the files that it refers to; `git:REV:PATH` \
                where it stood elsewhere. `git:HEAD` alone compares the document here with the last commit.

                Exits with 0 when nothing breaks, 2 when something may break, 3 when something breaks, and 1 when a \
                document cannot be read.

                Example:
                  gatewright diff git:HEAD
                """)

        @Argument(help: "The old version.", completion: .file(extensions: ["yaml", "yml", "json"]))
        var old: String

        @Argument(
            help: "The new version; the document here without it.",
            completion: .file(extensions: ["yaml", "yml", "json"]))
        var new: String?

        @OptionGroup var reading: ReadingArguments

        @Option(help: "How to print the changes.")
        var format = Format.text

        enum Format: String, ExpressibleByArgument, CaseIterable {
            case text, markdown, json
        }

        func run() async throws {
            let (old, new) = (DocumentVersion(old), new.map(DocumentVersion.init))
            let document = try DocumentVersion.document(
                old: old, new: new, here: ReadingArguments.defaultDocument(in: "."))
            let before = try await old.reading(document) { try reading.read($0, saysWarnings: false).api }
            let after = try await (new ?? .file(document)).reading(document) {
                try reading.read($0, saysWarnings: false).api
            }
            let report = DiffReport(changes(from: before, to: after))
            let text =
                switch format {
                case .text: report.text
                case .markdown: report.markdown
                case .json: try report.json()
                }
            Terminal.printOutput(text)
            switch report.changes.first?.impact {
            case .breaking: throw ExitCode(3)
            case .risky: throw ExitCode(2)
            case .compatible, nil: break
            }
        }
    }
#endif
