#if CommandLine
    import ArgumentParser
    import Foundation
    import GatewrightAPI
    import GatewrightProject
    import GatewrightSpec

    struct SyncCommand: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "sync",
            abstract: "Adds the stubs that a changed document asks for.",
            usage: "gatewright sync [<folder>] [options]",
            discussion: """
                New operations get a file; files that are there are never changed. What else the change means for them is \
                said, with the lines that may not compile any more. What the document said the last time is \
                in \(Lock.fileName), so keep that under version control.

                The document is the package's openapi.yaml or template.yaml (.yml, .json), and those in the folders of \
                executable targets are followed as well. Exits with 0 whether there was something to do or not.

                Example:
                  gatewright sync --dry-run
                """)

        @Argument(help: "The package's folder.", completion: .directory)
        var folder = "."

        @Option(
            help: ArgumentHelp(
                "The document, if it is elsewhere; remembered in \(Lock.fileName).", valueName: "file"),
            completion: .file(extensions: ["yaml", "yml", "json"]))
        var spec: String?

        @OptionGroup var reading: ReadingArguments

        @Flag(help: "Move files of operations that the document no longer has into the folder Quarantine.")
        var quarantine = false

        @Flag(inversion: .prefixedNo, help: "Write a test for each new operation where the target has tests.")
        var tests = true

        @OptionGroup var planning: PlanArguments

        func run() async throws {
            let progress = Progress(quiet: planning.quiet)
            progress.begin("Reading the package")
            let (files, leftOvers) = try ProjectFolder.read(folder)
            progress.end()
            guard files.files["Package.swift"] != nil else {
                throw ValidationError("There is no package in \(folder): `gatewright init` makes one.")
            }
            let documents = try documents(of: files)
            var plan = Plan()
            for (index, document) in documents.enumerated() {
                let next = try self.plan(for: document, in: files, number: index + 1, of: documents.count)
                plan.changes += next.changes
                plan.remarks += next.remarks
            }
            try planning.perform(plan, in: folder, leftOvers: leftOvers)
            if plan.changes.isEmpty, plan.remarks.isEmpty, planning.speaks {
                Terminal.printError("The stubs are those of \(documents.map(\.path).joined(separator: ", ")).")
            }
        }

        private func documents(of files: ProjectFolder) throws -> [ProjectDocument] {
            if let spec {
                return [ProjectDocument(path: RelativePath.path(from: folder, to: spec))]
            }
            let documents: [ProjectDocument]
            do throws(ProjectDocument.Failure) {
                documents = try ProjectDocument.all(in: files)
            } catch {
                throw ValidationError(error.description)
            }
            guard !documents.isEmpty else {
                throw ValidationError(
                    "There is no \(ProjectDocument.nameList) in \(folder) and no document in the folder of a target: name it with --spec."
                )
            }
            return documents
        }

        private func plan(
            for document: ProjectDocument, in files: ProjectFolder, number: Int, of count: Int
        ) throws -> Plan {
            let lock = try files.files[document.lockPath].map { try Lock(text: $0) }
            var reading = reading
            let path = document.path.hasPrefix("/") || folder == "." ? document.path : "\(folder)/\(document.path)"
            reading.useConfiguration(of: folder, for: path)
            var (api, _, diagnostics) = try reading.read(
                path, keepsExamples: true, quiet: planning.quiet, number: number, of: count)
            if let target = document.target {
                let before = diagnostics.all.count
                guard let names = api.functionNames(forTarget: target, kind: .executable, diagnostics: diagnostics)
                else {
                    Terminal.printError(diagnostics.all.dropFirst(before).map(\.message.text).joined(separator: "\n"))
                    throw ExitCode.failure
                }
                api.functions.removeAll { !names.contains($0.name) }
            }
            var sync = Sync(api: api, lock: lock, folder: files, document: document)
            sync.quarantines = quarantine
            sync.writesTests = tests
            sync.writesManifest = planning.write
            let progress = Progress(quiet: planning.quiet)
            progress.begin("Planning \(document.path)", number, of: count)
            defer { progress.end() }
            return sync.plan().plan
        }
    }
#endif
