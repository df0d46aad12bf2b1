#if CommandLine
    import ArgumentParser
    import Foundation
    import GatewrightProject
    import GatewrightSpec

    /// What becomes of a plan.
    struct PlanArguments: ParsableArguments {
        @Flag(help: "Print a patch of what would be done, and do nothing.")
        var dryRun = false

        @Flag(help: "Add targets to Package.swift where that is safe, instead of saying what to add.")
        var write = false

        @Flag(name: .shortAndLong, help: "Say only what went wrong.")
        var quiet = false

        @Flag(help: "Print JSON instead: what is done, and what there is to say.")
        var json = false

        /// Whether to say what is done.
        var speaks: Bool { !quiet && !json && !dryRun }

        /// Does what the plan says, or prints it.
        ///
        /// - Throws: `ExitCode.failure` after it was said what could not be done.
        func perform(_ plan: Plan, in folder: String, leftOvers: [String]) throws {
            let done =
                try dryRun ? [Bool](repeating: false, count: plan.changes.count) : carryOut(plan, in: folder, leftOvers)
            if json {
                Terminal.printOutput(try PlanReport(plan, done: done, dryRun: dryRun).json())
                return
            }
            if dryRun { Terminal.printOutput(plan.patch) }
            if !quiet { printRemarks(plan) }
        }

        /// - Returns: which changes were made.
        private func carryOut(_ plan: Plan, in folder: String, _ leftOvers: [String]) throws -> [Bool] {
            let files = try ProjectFiles(folder: folder)
            files.removeLeftOvers(leftOvers)
            let progress = Progress(quiet: quiet || speaks)
            defer { progress.end() }
            return try plan.changes.enumerated().map { index, change in
                progress.begin("Writing", index + 1, of: plan.changes.count)
                let isDone = try files.perform(change)
                if !isDone {
                    Terminal.printError("\(change.path) is there already and stays as it is")
                } else if speaks {
                    Terminal.printError(change.report)
                }
                return isDone
            }
        }

        private func printRemarks(_ plan: Plan) {
            for remark in plan.remarks {
                let lines = ["\(remark.kind.rawValue): \(remark.text)"] + remark.details.map { "    \($0.text)" }
                for line in lines { Terminal.printError(TerminalGlyph.text(of: line)) }
            }
        }
    }

    extension Plan.Change {
        fileprivate var report: String {
            switch self {
            case .create(let path, _): "wrote \(path)"
            case .replace(let path, _, _): "updated \(path)"
            case .move(let path, let destination): "moved \(path) to \(destination)"
            }
        }
    }
#endif
