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
            discussion: "Packages that use the build plugin need not call this: they get the same files at each build.")

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

        enum AccessLevel: String, ExpressibleByArgument, CaseIterable {
            case `internal`
            case package
        }

        func run() async throws {
            let (api, configuration) = try document.apiAndConfiguration()
            var options = EmitOptions(access: access == .package ? .package : .internal)
            options.checksResponses = checkResponses || configuration.checksResponses
            let reduced = api.reduced(
                to: try selectedFunctions(of: api), checkingResponses: options.checksResponses)
            try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
            let files = reduced.files(options)
            for name in API.namesOfParts(notAmong: files) where try GeneratedFile.removeGenerated(name, from: output) {
                Terminal.printError("removed \(URL(fileURLWithPath: output).appendingPathComponent(name).relativePath)")
            }
            for file in files {
                let path = URL(fileURLWithPath: output).appendingPathComponent(file.name).relativePath
                let isWritten = try file.write(into: output)
                Terminal.printError(isWritten ? "wrote \(path)" : "unchanged \(path)")
            }
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
                        "No function is called \(name); there are \(names.joined(separator: ", ")).")
                }
            }
        }
    }
#endif
