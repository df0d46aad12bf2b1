#if CommandLine
    import ArgumentParser
    import Foundation
    import GatewrightProject
    import GatewrightSpec

    struct SyncCommand: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "sync",
            abstract: "Adds what a changed document asks for, and says what else changed.",
            discussion: """
                New operations get a file; files that are there are never changed. What the document said the last time is \
                in \(Lock.fileName), so keep that under version control.
                """)

        @Argument(help: "The package's folder.", completion: .directory)
        var folder = "."

        @OptionGroup var reading: ReadingArguments

        @Flag(help: "Move files of operations that the document no longer has into the folder Quarantine.")
        var quarantine = false

        @Flag(inversion: .prefixedNo, help: "Write a test for each new operation where the target has tests.")
        var tests = true

        @OptionGroup var planning: PlanArguments

        func run() async throws {
            guard let document = try ReadingArguments.defaultDocument(in: folder) else {
                throw ValidationError("There is no openapi.yaml, openapi.yml or openapi.json in \(folder).")
            }
            let (files, leftOvers) = try ProjectFolder.read(folder)
            guard files.files["Package.swift"] != nil else {
                throw ValidationError("There is no package in \(folder): `gatewright init` makes one.")
            }
            let lock = try files.files[Lock.fileName].map { try Lock(text: $0) }
            let (api, _, _) = try reading.read(document, keepsExamples: true)
            var sync = Sync(api: api, lock: lock, folder: files)
            sync.quarantines = quarantine
            sync.writesTests = tests
            sync.writesManifest = planning.write
            let plan = sync.plan().plan
            try planning.perform(plan, in: folder, leftOvers: leftOvers)
            if plan.changes.isEmpty, plan.remarks.isEmpty, !planning.quiet, !planning.dryRun {
                Terminal.printError("The stubs are those of \(document).")
            }
        }
    }
#endif
