#if CommandLine
    import ArgumentParser
    import Foundation
    import GatewrightProject
    import GatewrightSpec

    struct InitCommand: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "init",
            abstract: "Makes a package of a document that builds and passes.",
            usage: "gatewright init [<folder>] [--spec <file>] [options]",
            discussion: """
                It has a target for each function, a file for each operation, and tests. Files that are there stay as they are. In a folder with a package, the sources are written, and what is to \
                be added to Package.swift is printed.

                Example:
                  gatewright init shop --spec openapi.yaml
                """)

        @Argument(help: "The package's folder, which is created if it is missing.", completion: .directory)
        var folder = "."

        @Option(
            help: ArgumentHelp(
                "The document, which is copied into the package; the folder's own, or a small one to begin with, without this option.",
                valueName: "file"),
            completion: .file(extensions: ["yaml", "yml", "json"]))
        var spec: String?

        @OptionGroup var reading: ReadingArguments

        @OptionGroup var dependency: DependencyArguments

        @OptionGroup var planning: PlanArguments

        func run() async throws {
            var isFolder = ObjCBool(true)
            if FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), !isFolder.boolValue {
                throw ValidationError(
                    "\(folder) is no folder; a document is named by its option, as in `--spec \(folder)`.")
            }
            let documents = try ProjectDocuments(
                spec: spec, folder: folder, reading: reading, quiet: planning.quiet)
            let (files, leftOvers) = try ProjectFolder.read(folder, others: documents.files.map(\.path))
            guard files.files[Lock.fileName] == nil else {
                throw ValidationError(
                    "This package has a \(Lock.fileName) already: `gatewright sync` follows its document.")
            }
            var sync = Sync(api: documents.api, lock: nil, folder: files)
            sync.writesManifest = planning.write
            let name = URL(fileURLWithPath: folder).standardizedFileURL.lastPathComponent
            let initialization = Initialization(
                sync: sync, name: name, dependency: try dependency.dependency(for: folder),
                documents: documents.files)
            let plan = Progress(quiet: planning.quiet).during("Planning") { initialization.plan() }
            try planning.perform(plan, in: folder, leftOvers: leftOvers)
            if planning.speaks { Terminal.printError(Self.next(in: folder)) }
        }

        private static func next(in folder: String) -> String {
            let enter = folder == "." ? "" : "cd \(folder) && "
            return "Next: \(enter)swift test"
        }
    }
#endif
