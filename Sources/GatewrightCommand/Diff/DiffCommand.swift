#if CommandLine
    import ArgumentParser
    import Foundation
    import GatewrightAPI
    import GatewrightDiff
    import GatewrightSpec

    struct DiffCommand: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "diff",
            abstract: "Shows what a change of a document breaks: for callers, for handlers, at the gateway.",
            discussion: """
                A version is a file, or `git:REV`: the document as it was in that commit, with the files that it refers \
                to. `git:HEAD` alone compares the document here with the last commit.

                Exits with 0 when nothing breaks, 2 when something may break, 3 when something breaks, and 1 when a \
                document cannot be read.
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
            let paths = [old, new].compactMap { $0.flatMap { DocumentVersion($0).path } }
            let document = try paths.last ?? ReadingArguments.defaultDocument(in: ".")
            let versions = [DocumentVersion(old), new.map(DocumentVersion.init) ?? .file(document ?? "")]
            guard let document, !document.isEmpty else {
                throw ValidationError("There is no openapi.yaml, openapi.yml or openapi.json here; name the document.")
            }
            var apis: [API] = []
            for version in versions {
                apis.append(try await version.reading(document) { try api(at: $0) })
            }
            let report = DiffReport(changes(from: apis[0], to: apis[1]))
            let text =
                switch format {
                case .text: report.text
                case .markdown: report.markdown
                case .json: try report.json()
                }
            Terminal.printOutput(Array(text.utf8))
            switch report.changes.first?.impact {
            case .breaking: throw ExitCode(3)
            case .risky: throw ExitCode(2)
            case .compatible, nil: break
            }
        }

        private func api(at path: String) throws -> API {
            let (api, _, diagnostics) = try reading.read(path)
            guard !diagnostics.hasErrors else { throw ExitCode.failure }
            return api
        }
    }
#endif
