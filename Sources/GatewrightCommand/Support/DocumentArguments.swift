import GatewrightAPI
#if CommandLine
    import ArgumentParser
    import Foundation
    import GatewrightCheck
    import GatewrightProject
    import GatewrightSpec

    /// The document to read and how to read it.
    struct DocumentArguments: ParsableArguments {
        @Argument(
            help: """
                The OpenAPI document or the SAM or CloudFormation template with it; without one, openapi.yaml or \
                template.yaml (.yml, .json) here.
                """,
            completion: .file(extensions: ["yaml", "yml", "json"]))
        var document: String?

        @OptionGroup var reading: ReadingArguments

        /// The document's API.
        ///
        /// - Throws: a usage error when there is no document; `ExitCode.failure` after its errors were printed.
        func api() throws -> API { try apiAndConfiguration(quiet: false).api }

        /// The document's API and what the package says about its code. See `api()`.
        func apiAndConfiguration(quiet: Bool) throws -> (api: API, configuration: Configuration) {
            let (api, configuration, _) = try reading.read(path(), quiet: quiet)
            return (api, configuration)
        }
    }

    extension DocumentArguments {
        /// The document that the user names, or the one that is found.
        ///
        /// - Throws: a usage error when there is none.
        func path() throws -> String {
            guard let document = try document ?? ReadingArguments.defaultDocument(in: ".") else {
                throw ValidationError("There is no \(ProjectDocument.nameList) here; name the document.")
            }
            return document
        }
    }

    /// The options that say how to read a document.
    struct ReadingArguments: ParsableArguments {
        @Option(help: ArgumentHelp("The API's resource in a template with several.", valueName: "name"))
        var resource: String?

        @Option(
            help: ArgumentHelp(
                "A folder besides the document's own that references may lead to.", valueName: "folder"),
            completion: .directory)
        var allowOutside: String?

        @Option(
            help: ArgumentHelp(
                "The configuration; \(Configuration.fileName) beside the document without this option, if there is one.",
                valueName: "file"),
            completion: .file(extensions: ["yaml", "yml"]))
        var config: String?

        var options: ReadOptions { ReadOptions(resource: resource, allowOutside: allowOutside) }

        /// Reads a document and its configuration and prints what there is to say about them.
        ///
        /// - Parameters:
        ///   - keepsExamples: whether the author's examples are wanted.
        ///   - quiet: whether a terminal is not to show that a document is being read.
        ///   - number: which of several it is.
        ///   - count: how many there are.
        ///   - saysWarnings: whether warnings are printed where there are no errors.
        /// - Throws: `ExitCode.failure` when there are errors.
        func read(
            _ document: String, keepsExamples: Bool = false, quiet: Bool = false, saysWarnings: Bool = true,
            number: Int = 1, of count: Int = 1
        ) throws -> (api: API, configuration: Configuration, diagnostics: Diagnostics) {
            let progress = Progress(quiet: quiet)
            progress.begin("Reading \(document)", number, of: count)
            let (api, configuration, diagnostics) = attempt(
                document, keepsExamples: keepsExamples, saysWarnings: saysWarnings
            ) { progress.end() }
            guard let api else { throw ExitCode.failure }
            return (api, configuration, diagnostics)
        }

        /// Like `read`, with nil for an API that has errors.
        func attempt(
            _ document: String, keepsExamples: Bool = false, saysWarnings: Bool = true, whenRead: () -> Void = {}
        ) -> (api: API?, configuration: Configuration, diagnostics: Diagnostics) {
            let diagnostics = Diagnostics()
            let configuration = configuration(for: document, diagnostics: diagnostics)
            diagnostics.levels = configuration.rules
            var options = options
            options.configuration = configuration
            options.keepsExamples = keepsExamples
            let api = readAPI(at: document, options: options, diagnostics: diagnostics)
            whenRead()
            if saysWarnings || diagnostics.hasErrors { diagnostics.printAll() }
            return (diagnostics.hasErrors ? nil : api, configuration, diagnostics)
        }

        /// The configuration that the user names, or the one beside the document.
        func configuration(for document: String, diagnostics: Diagnostics) -> Configuration {
            config.map { Configuration.read($0, knownRules: Rule.settable, diagnostics: diagnostics) }
                ?? Configuration.beside(document, knownRules: Rule.settable, diagnostics: diagnostics)
        }

        /// Takes the configuration of a package for a document that has none beside it, as the plugin does.
        mutating func useConfiguration(of package: String, for document: String) {
            let beside = URL(fileURLWithPath: document).deletingLastPathComponent()
                .appendingPathComponent(Configuration.fileName).path
            let path = "\(package)/\(Configuration.fileName)"
            guard config == nil, !FileManager.default.fileExists(atPath: beside),
                FileManager.default.fileExists(atPath: path)
            else { return }
            config = path
        }

        /// The document that a folder has under a name by which it is found.
        ///
        /// - Throws: a usage error when there are several.
        static func defaultDocument(in folder: String) throws -> String? {
            do throws(ProjectDocument.Failure) {
                return try ProjectDocument.name {
                    FileManager.default.fileExists(atPath: "\(folder)/\($0)")
                }.map { folder == "." ? $0 : "\(folder)/\($0)" }
            } catch .several(let found) {
                throw ValidationError("There are \(found.joined(separator: " and ")) here; name one of them.")
            }
        }
    }

    extension Diagnostics {
        func printAll() {
            guard !all.isEmpty else { return }
            var text = rendered(color: Terminal.showsColor(on: 2))
            while text.last == "\n" { text.removeLast() }
            Terminal.printError(text)
        }
    }
#endif
