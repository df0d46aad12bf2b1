import GatewrightAPI
#if CommandLine
    import ArgumentParser
    import Foundation
    import GatewrightEmit
    import GatewrightSpec

    struct GenerateCommand: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "generate",
            abstract: "Writes the Swift code of an API's functions.",
            usage: "gatewright generate [<document>] --output <folder> [options]",
            discussion: """
                Packages that use the build plugin need not call this: they get the same files at each build.

                Example:
                  gatewright generate openapi.yaml --output Sources/Orders/Generated
                """)

        @OptionGroup var document: DocumentArguments

        @Option(
            name: [.customShort("o"), .long], help: ArgumentHelp("Where to write the files.", valueName: "folder"),
            completion: .directory)
        var output: String

        @Option(
            name: .customLong("function"),
            help: ArgumentHelp("A function to write the code of; all without this option.", valueName: "name"))
        var functions: [String] = []

        @Option(help: "The access level of the code.")
        var access = AccessLevel.internal

        @Flag(
            help: "Let debug builds answer 500 where a response does not meet its schema, as the configuration may say."
        )
        var checkResponses = false

        @Flag(help: "Write nothing; fail when a file in the folder is not what would be written.")
        var check = false

        @Flag(name: .shortAndLong, help: "Say nothing of files.")
        var quiet = false

        enum AccessLevel: String, ExpressibleByArgument, CaseIterable {
            case `internal`
            case package
        }

        func run() async throws {
            let (api, configuration) = try document.apiAndConfiguration(quiet: quiet)
            let files = try Progress(quiet: quiet).during("Generating") { try self.files(of: api, configuration) }
            try check ? compare(files) : write(files)
        }

        /// What is to be in the folder.
        func files(of api: API, _ configuration: Configuration) throws -> [GeneratedFile] {
            var options = EmitOptions(access: access == .package ? .package : .internal)
            options.checksResponses = checkResponses || configuration.checksResponses
            return api.reduced(to: try selectedFunctions(of: api), checkingResponses: options.checksResponses)
                .files(options)
        }

        func write(_ files: [GeneratedFile]) throws {
            try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
            for name in API.namesOfParts(notAmong: files) where try GeneratedFile.removeGenerated(name, from: output) {
                say("removed \(path(of: name))")
            }
            for file in files {
                say(try file.write(into: output) ? "wrote \(path(of: file.name))" : "unchanged \(path(of: file.name))")
            }
        }

        /// - Throws: `ExitCode.failure` when a file has to be written or removed.
        private func compare(_ files: [GeneratedFile]) throws {
            var isCurrent = true
            for name in API.namesOfParts(notAmong: files) where try GeneratedFile.isGenerated(name, in: output) {
                say("left over \(path(of: name))")
                isCurrent = false
            }
            for file in files {
                let state = try file.state(in: output)
                say("\(state.rawValue) \(path(of: file.name))")
                if state != .current { isCurrent = false }
            }
            guard isCurrent else {
                Terminal.printError("error: the code is not what the document says; run `gatewright generate` again")
                throw ExitCode.failure
            }
        }

        private func say(_ text: String) {
            if !quiet { Terminal.printError(text) }
        }

        private func path(of name: String) -> String {
            URL(fileURLWithPath: output).appendingPathComponent(name).relativePath
        }

        /// - Throws: a usage error when a name stands for no function or for several.
        func selectedFunctions(of api: API) throws -> [String] {
            guard !functions.isEmpty else { return api.functions.map(\.name) }
            return try functions.map { name in
                switch api.function(matching: name) {
                case .function(let name): return name
                case .ambiguous(let names):
                    throw ValidationError("\(name) may stand for \(names.joined(separator: " or ")).")
                case .none(let names):
                    throw ValidationError(
                        "No function is called \(name); the document has \(names.joined(separator: ", ")).")
                }
            }
        }
    }
#endif
